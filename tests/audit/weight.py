"""What a page weighs when it is loaded for the first time, counted where it is sent from."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import Browser

from tests.browser.static_server import Answer

PAGES = {
    "home": "",
    "topic": "tema/education/",
    "resource": "ressurs/vilbli-no/",
    "case": "case/anya/",
}
MAX_REQUESTS = 8
MAX_BYTES = 75_000

LISTS = {
    "catalogue": "ressurs/",
    "catalogue in nn": "nn/ressurs/",
    "catalogue in en": "en/ressurs/",
}
"""The complete list of resources, A to Å, with its filters."""

LARGE = 1000
"""Resources of the library that the list is weighed with."""

MAX_LIST_BYTES = 150_000


ICON = """() => document.querySelector('link[rel~=icon]')?.href
    ?? new URL('/favicon.ico', location.href).href"""


@dataclass(frozen=True)
class Weight:
    """All that a browser with an empty cache asks for, and gets, until the page is quiet."""

    address: str
    answers: tuple[Answer, ...]

    @property
    def requests(self) -> int:
        """Requests, those for the favicon and for what does not exist included."""
        return len(self.answers)

    @property
    def size(self) -> int:
        """Bytes of the bodies, compressed."""
        return sum(answer.size for answer in self.answers)

    def __str__(self) -> str:
        parts = ", ".join(
            f"{answer.path.rpartition('/')[2] or 'the page'} {answer.size:,}"
            for answer in sorted(self.answers, key=lambda answer: -answer.size)
        )
        return f"{self.requests} requests, {self.size:,} bytes: {parts}"


def weigh(browser: Browser, root: str, address: str, answers: list[Answer]) -> Weight:
    """Load a page of the site at `root`, whose server notes its `answers`, with a cold cache."""
    context = browser.new_context()
    answers.clear()
    try:
        page = context.new_page()
        page.goto(root + address, wait_until="networkidle")
        icon = page.evaluate(ICON)
        if not any(icon.endswith(answer.path) for answer in answers):
            # A browser without a window shows no icon, and asks for none.
            page.request.get(icon, headers={"Accept-Encoding": "gzip"})
    finally:
        context.close()
    return Weight(address, tuple(answers))
