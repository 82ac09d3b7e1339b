"""Nothing that an author writes runs or loads anything: with the policy, and without it.

A site is built past all checks of a library whose every text carries a vector
(`tests/injection/`), and of its pages those of every kind and many of the rest are opened.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, Error, Page, Route, expect

from karrierehylla.exports import policy
from karrierehylla.links.extract import extract
from tests.browser.static_server import serve
from tests.build.kinds import addresses
from tests.build.sites import FOLDER, ROOT, WORKSHOP, build_site, made_once
from tests.injection.vectors import VECTORS

GUARD = '<meta http-equiv="Content-Security-Policy" content="{}">'

POKE = """async () => {
    for (const element of document.querySelectorAll('*')) {
        if (element instanceof HTMLAnchorElement && element.protocol === 'javascript:') {
            element.click();
        }
        element.dispatchEvent(new MouseEvent('mouseover'));
        element.dispatchEvent(new FocusEvent('focus'));
    }
    await new Promise((done) => setTimeout(done, 20));
}"""
"""Does what a reader might: follows links that run, passes over everything."""

KEPT = {"Cache-Control": "max-age=600"}
"""No policy but that of the page, and scripts are fetched once."""

MOST = 240
"""Pages beside those of every kind that are opened: the texts of a kind go the same way."""

HANG_GUARD = 60_000
"""Milliseconds after which a page hangs; no measure."""


class Watch:
    """A page of the browser, and what strikes while it visits `site`."""

    def __init__(self, page: Page, site: str) -> None:
        self.page = page
        self.strikes: list[str] = []
        self._site = site
        page.set_default_timeout(HANG_GUARD)
        page.expose_binding("hit", lambda source: self._strike("ran"))
        page.on("dialog", self._dialog)
        page.route(lambda url: not url.startswith((site, "data:", "blob:")), self._elsewhere)

    def visit(self, address: str) -> None:
        """Open a page, and do on it what might set something off."""
        try:
            self.page.goto(self._site + address)
            self.page.evaluate(POKE)
        except Error:
            # A page that leads away by itself has struck already.
            if not self.strikes:
                raise

    def begin(self) -> None:
        """Leave the page, so that nothing of it strikes any more, and count anew."""
        self.page.goto("about:blank")
        self.strikes.clear()

    def struck(self) -> bool:
        """Whether anything strikes, if one waits for it."""
        for _ in range(HANG_GUARD // 50):
            if self.strikes:
                return True
            self.page.wait_for_timeout(50)
        return False

    def _dialog(self, dialog: Dialog) -> None:
        self._strike("asked the reader")
        dialog.dismiss()

    def _elsewhere(self, route: Route) -> None:
        self._strike(f"asked {route.request.url}")
        # "No content" leaves the browser where it is.
        route.fulfill(status=204)

    def _strike(self, what: str) -> None:
        self.strikes.append(f"{self.page.url} {what}")


@contextmanager
def watching(browser: Browser, site: str) -> Iterator[Watch]:
    with browser.new_context() as context:
        yield Watch(context.new_page(), site)


def poisoned_site(factory: pytest.TempPathFactory, how: str) -> Path:
    """A folder with the real site, poisoned: in 'on' with its policy, in 'off' without."""

    def make(work: Path) -> None:
        project = work / "project"
        for name in ("docs", "data", *WORKSHOP):
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, project / name, dirs_exist_ok=True)
            else:
                shutil.copy(ROOT / name, project / name)
        shutil.copy(ROOT / "tests/injection/hook.py", project / "hooks/content.py")
        (project / "karrierehylla").symlink_to(ROOT / "karrierehylla")
        site = build_site(project, work / "on", INJECTION=how, PYTHONPATH=str(ROOT))
        shutil.copytree(site.folder, work / "off" / FOLDER)
        for file in (work / "off").rglob("*.html"):
            file.write_text(without_policy(file.read_text("utf-8")), "utf-8")

    return made_once(factory, f"poisoned-{how}", make)


def without_policy(html: str) -> str:
    """The page without the policy that it begins with."""
    for text in (policy.PAGE, policy.DOCUMENT, policy.NOT_FOUND):
        for written in (text, escape(text)):
            bare = html.replace(GUARD.format(written), "", 1)
            if bare != html:
                return bare
    raise AssertionError("the page has no policy")


def addresses_of(site: Path) -> list[str]:
    """Every page and feed, but for pages that lead on before one could look at them."""
    files = [*site.rglob("*.html"), *site.rglob("*.xml")]
    return [
        file.relative_to(site).as_posix()
        for file in sorted(files)
        if not extract(file.read_bytes()).is_redirect
    ]


def some_of(pages: list[str]) -> list[str]:
    """Those of every kind, and of the rest as many as `MOST`, evenly taken."""
    kinds = [address for address in addresses().values() if not address.startswith("nb/")]
    return [*kinds, *pages[:: max(1, len(pages) // MOST)]]


@pytest.mark.parametrize("state", ["on", "off"])
def test_nothing_strikes_on_pages_of_every_kind(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory, state: str
) -> None:
    folder = poisoned_site(tmp_path_factory, "single") / state
    pages = some_of(addresses_of(folder / FOLDER))
    assert len(pages) > 300

    with serve(folder, KEPT) as root, watching(browser, f"{root}{FOLDER}/") as watch:
        for address in pages:
            watch.visit(address)
            assert watch.strikes == []


def test_nothing_strikes_where_a_text_carries_all_vectors_that_it_takes(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """On one page of each kind in each language: such pages are long."""
    folder = poisoned_site(tmp_path_factory, "packed") / "off"
    pages = [address for address in addresses().values() if not address.startswith("nb/")]

    with serve(folder, KEPT) as root, watching(browser, f"{root}{FOLDER}/") as watch:
        for address in pages:
            watch.visit(address)
            assert watch.strikes == []


@pytest.mark.parametrize("how", ["single", "packed"])
def test_nothing_is_on_any_page_that_the_policy_forbids(
    tmp_path_factory: pytest.TempPathFactory, how: str
) -> None:
    """Also on those that lead on at once."""
    site = poisoned_site(tmp_path_factory, how) / "on" / FOLDER
    found = {file: extract(file.read_bytes()).forbidden for file in site.rglob("*.html")}

    assert len(found) > 400
    assert {file: code for file, code in found.items() if code} == {}


@pytest.mark.parametrize("how", ["single", "packed"])
def test_nothing_strikes_where_a_script_prints_texts(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory, how: str
) -> None:
    """In search, in the filters of the catalogue, and for readers who lost their way."""
    folder = poisoned_site(tmp_path_factory, how) / "off"

    with serve(folder, KEPT) as root, watching(browser, f"{root}{FOLDER}/") as watch:
        page = watch.page
        for prefix, word in {"": "karriere", "nn/": "karriere", "en/": "career"}.items():
            watch.visit(prefix)
            page.locator("[data-kh-search]").first.click()
            page.locator("dialog input").fill(word)
            expect(page.locator("dialog a.pf-result-link").first).to_be_visible()
            page.evaluate(POKE)
            watch.visit(f"{prefix}ressurs/#format=page")
            expect(page.locator(".kh-chip").first).to_be_visible()
            page.evaluate(POKE)
            watch.visit(f"{prefix}finst/vilbli-no/")
            expect(page.locator(".meant a").first).to_be_visible()
            page.evaluate(POKE)
            watch.visit(f"{prefix}%3Cimg%20src=x%20onerror=hit()%3E/#%3Cimg src=x onerror=hit()>")

    assert watch.strikes == []


@pytest.mark.parametrize("state", ["on", "off"])
def test_texts_that_are_not_escaped_strike_unless_the_policy_stops_them(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory, state: str
) -> None:
    folder = poisoned_site(tmp_path_factory, "unescaped") / state

    with serve(folder, KEPT) as root, watching(browser, f"{root}{FOLDER}/") as watch:
        for address in ("", "nn/ressurs/vilbli-no/", "en/tema/education/", "case/anya/"):
            watch.begin()
            watch.visit(address)
            assert bool(watch.strikes) == (state == "off"), address


def test_every_vector_strikes_where_it_is_printed_as_it_is(
    browser: Browser, tmp_path: Path
) -> None:
    write_pages(tmp_path, "")

    silent = []
    with serve(tmp_path, KEPT) as site, watching(browser, site) as watch:
        for number, vector in enumerate(VECTORS):
            watch.begin()
            watch.visit(f"{number}.html")
            if not watch.struck():
                silent.append(vector.text)

    assert silent == []


def test_the_policy_stops_every_vector_but_those_that_are_known(
    browser: Browser, tmp_path: Path
) -> None:
    write_pages(tmp_path, GUARD.format(policy.PAGE))

    struck = []
    with serve(tmp_path, KEPT) as site, watching(browser, site) as watch:
        for number, vector in enumerate(VECTORS):
            watch.begin()
            watch.visit(f"{number}.html")
            watch.page.wait_for_timeout(100)
            if watch.strikes:
                struck.append(vector)

    assert struck == [vector for vector in VECTORS if not vector.stopped]


def write_pages(folder: Path, guard: str) -> None:
    """Write a page for each vector, in which it stands as it is."""
    for number, vector in enumerate(VECTORS):
        page = vector.page.replace("<head>", f'<head><meta charset="utf-8">{guard}', 1)
        (folder / f"{number}.html").write_text(page, "utf-8")
