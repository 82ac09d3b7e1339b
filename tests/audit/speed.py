"""How soon the largest part of a page is painted, on a phone with a slow line.

Nothing is judged by it: the number is this machine's, and here to be compared with the last one.
"""

from __future__ import annotations

from statistics import median

from playwright.sync_api import Browser

RUNS = 3

SLOW_4G = {
    "offline": False,
    "latency": 150 * 3.75,
    "downloadThroughput": 1.6 * 1024 * 1024 * 0.9 / 8,
    "uploadThroughput": 750 * 1024 * 0.9 / 8,
}
"""What Lighthouse and the developer tools of Chromium mean by slow 4G."""

SLOWER = 4
"""How many times slower than this machine the phone is."""

SIZE = {"width": 390, "height": 844}

LARGEST_PAINT = """new Promise((done) => {
  new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime))
    .observe({type: 'largest-contentful-paint', buffered: true});
})"""


def largest_paint(browser: Browser, url: str) -> float:
    """Milliseconds from the first request to the largest paint, with a cold cache."""
    return median(_measure(browser, url) for _ in range(RUNS))


def _measure(browser: Browser, url: str) -> float:
    context = browser.new_context(viewport=SIZE)  # type: ignore[arg-type]
    try:
        page = context.new_page()
        devtools = context.new_cdp_session(page)
        devtools.send("Network.enable")
        devtools.send("Network.emulateNetworkConditions", SLOW_4G)
        devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        page.goto(url, wait_until="networkidle")
        paint: float = page.evaluate(LARGEST_PAINT)
        return paint
    finally:
        context.close()
