"""Visits pages in a browser and notes all that is wrong with them; one browser a process."""

from __future__ import annotations

import functools
import itertools
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from playwright.sync_api import Browser, Error, Page, Playwright, sync_playwright

from tests.audit import axe, states
from tests.audit.finding import Finding
from tests.browser.chromium import find_chromium, launch_flags
from tests.browser.keyboard_walk import BACK, Walker
from tests.browser.witness import Witness

Palette = Literal["light", "dark"]

WIDTHS = (320, 390, 1280)
PALETTES: tuple[Palette, ...] = ("light", "dark")
HEIGHT = 800

LONG_PAGE = 3000
"""Elements of a page that is looked at in full at one width, and at the others as a sample."""

FULL_WIDTH = 320
"""Where most can go wrong."""

DEFINED = """Promise.race([
  Promise.all([...document.querySelectorAll(':not(:defined)')].map(
    ({localName}) => customElements.whenDefined(localName))),
  new Promise((_, reject) => setTimeout(reject, 20_000, new Error('an element is undefined'))),
]).then(() => null)"""
"""Waits until every custom element on the page has been taken over by its script."""

SETTLED = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


@dataclass(frozen=True)
class Task:
    """One page to look at."""

    address: str
    opens: bool = False
    """Whether everything on it is opened as well."""
    varies: bool = False
    """Whether what is open is also put into its further states; they are the same on all pages."""
    exists: bool = True
    """Whether there is such a page; else it is the site's 404 that is looked at."""

    @property
    def cost(self) -> int:
        """How long it takes, compared with other tasks."""
        return 10 if self.opens else 1


@dataclass
class Result:
    """What came out of some visits."""

    pages: int = 0
    scans: int = 0
    """How often axe looked, at closed pages and open ones."""
    open_scans: int = 0
    stops: int = 0
    """Where the focus stood on walks by keyboard."""
    findings: list[Finding] = field(default_factory=list)
    undecided: Counter[str] = field(default_factory=Counter)
    """Elements that axe could not decide on, by rule and reason."""

    def add(self, other: Result) -> None:
        """Count `other` in."""
        self.pages += other.pages
        self.scans += other.scans
        self.open_scans += other.open_scans
        self.stops += other.stops
        self.findings += other.findings
        self.undecided += other.undecided


def visit(root: str, tasks: list[Task]) -> Result:
    """Visit the pages of `tasks` on the site at `root`, each with a fresh profile."""
    total = Result()
    for task in tasks:
        # A browser that crashes gets a second chance; a page that makes it crash does not.
        result = _attempt(root, task) or _attempt(root, task)
        total.add(result or Result(1, findings=[_crash(task)]))
    return total


def _attempt(root: str, task: Task) -> Result | None:
    """Visit one page; None if the browser did not survive."""
    browser = _browser()
    result = Result(1)
    try:
        context = browser.new_context(
            locale="nb-NO", timezone_id="Europe/Oslo", reduced_motion="reduce"
        )
        _Visit(context.new_page(), root, task, result).run()
        context.close()
    except Error:
        if browser.is_connected():
            raise
    return result if browser.is_connected() else None


def _crash(task: Task) -> Finding:
    return Finding("visit/failed", task.address, "closed", "the browser crashed")


class _Visit:
    """A visit to one page."""

    def __init__(self, page: Page, root: str, task: Task, result: Result) -> None:
        self._page = page
        self._url = root + task.address
        self._task = task
        self._result = result
        self._witness = Witness(page, root, missing=None if task.exists else self._url)

    def run(self) -> None:
        """Look at the page closed, and where the task says so at everything that opens."""
        self._guarded("closed", self._look_closed)
        if self._task.opens:
            for width in WIDTHS:
                self._guarded(f"{width} px", functools.partial(self._look_open, width))

    def _guarded(self, state: str, look: Callable[[], None]) -> None:
        """Look; what the browser cannot do is a finding too, and no end to the audit."""
        try:
            look()
        except (Error, LookupError) as error:
            self._note("visit/failed", state, str(error).splitlines()[0])
        for complaint in self._witness.complaints:
            kind, _, text = complaint.partition(": ")
            self._note(f"page/{'failed' if kind.isdigit() else kind}", state, text)
        self._witness.complaints.clear()
        for cookie in self._page.context.cookies():
            self._note("page/cookie", state, cookie["name"])
        self._page.context.clear_cookies()

    def _look_closed(self) -> None:
        self._load()
        is_long = self._page.evaluate("document.querySelectorAll('*').length") > LONG_PAGE
        for width, palette in itertools.product(WIDTHS, PALETTES):
            self._resize(width)
            self._scan(width, palette, sample=is_long and width != FULL_WIDTH)

    def _look_open(self, width: int) -> None:
        self._resize(width)
        self._load()
        self._walk(width)
        for palette, name in itertools.product(PALETTES, states.names(self._page)):
            self._page.emulate_media(color_scheme=palette)
            self._open(name)
            self._scan(width, palette, f"{name} open", sample=True)
            if self._task.varies:
                for variant in states.variants(self._page, name, palette):
                    self._scan(width, palette, f"{name} open {variant}", sample=True)
                self._look_as_chosen(width, palette)
            self._page.evaluate("localStorage.clear()")

    def _look_as_chosen(self, width: int, palette: Palette) -> None:
        """Look again where a variant has chosen colours and size of text for all pages."""
        if not self._page.evaluate("localStorage.length"):
            return
        self._load()
        self._scan(width, palette, "closed as chosen", sample=True)
        for name in states.names(self._page):
            self._open(name)
            self._scan(width, palette, f"{name} open as chosen", sample=True)

    def _walk(self, width: int) -> None:
        """Walk by keyboard to the end and back."""
        walker = Walker(self._page)
        there, back = walker.walk(operate=True), walker.walk(BACK)
        expected = walker.expected()
        self._result.stops += len(there) + len(back)
        for stop in [*there, *back]:
            for fault in stop.faults:
                self._note("keyboard/fault", f"{width} px", f"{stop.name} {fault}")
        for way, stops in (("Tab", there), (BACK, back)):
            reached = {stop.key for stop in stops}
            for stop in expected:
                if stop.key not in reached:
                    self._note("keyboard/not-reached", f"{width} px, {way}", stop.name)

    def _open(self, name: str) -> None:
        self._load()
        states.open_by_keyboard(self._page, name)

    def _load(self) -> None:
        self._page.goto(self._url)
        self._page.evaluate(DEFINED)

    def _resize(self, width: int) -> None:
        self._page.set_viewport_size({"width": width, "height": HEIGHT})

    def _scan(
        self, width: int, palette: Palette, state: str = "closed", *, sample: bool = False
    ) -> None:
        self._page.emulate_media(color_scheme=palette)
        self._page.evaluate(SETTLED)
        scan = axe.scan(self._page, sample=sample)
        self._result.scans += 1
        self._result.open_scans += state != "closed"
        self._result.undecided.update(scan.undecided)
        for found in scan.violations:
            self._note(f"axe/{found.rule}", f"{width} px, {palette}, {state}", found.selector)

    def _note(self, rule: str, state: str, detail: str) -> None:
        self._result.findings.append(Finding(rule, self._task.address, state, detail))


@functools.cache
def _playwright() -> Playwright:
    """Playwright, started when first asked for; it ends with the process."""
    return sync_playwright().start()


_started: list[Browser] = []


def _browser() -> Browser:
    """The browser of this process; a new one where the last has crashed."""
    if not _started or not _started[-1].is_connected():
        chromium = _playwright().chromium
        _started.append(chromium.launch(executable_path=find_chromium(), args=launch_flags()))
    return _started[-1]
