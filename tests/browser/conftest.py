"""A Chromium for the tests of this folder, and the real site for it to visit."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser.chromium import ChromiumNotFound, find_chromium, launch_flags
from tests.browser.static_server import serve
from tests.browser.witness import Witness
from tests.build.sites import Site, real_site_of
from tests.needs import unavailable

# A guard against hanging: on a loaded machine what is waited for may take its time.
expect.set_options(timeout=60_000)


# Not for the session: as long as Playwright runs, asyncio.run() fails in other tests of the worker.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """One browser for all tests of this folder."""
    try:
        chromium = find_chromium()
    except ChromiumNotFound as error:
        unavailable(str(error))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=launch_flags())
        yield browser
        browser.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh profile: nothing stored, in Norwegian, in Oslo."""
    context = browser.new_context(locale="nb-NO", timezone_id="Europe/Oslo")
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """An empty page in a fresh profile."""
    return context.new_page()


@pytest.fixture(scope="session")
def real_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The real site on disk, built once in a run of the tests."""
    return real_site_of(tmp_path_factory)


@pytest.fixture(scope="package")
def hylla(real_site: Site) -> Iterator[str]:
    """The address at which the real site is served, below a folder."""
    with serve(real_site.folder.parent) as address:
        yield f"{address}{real_site.folder.name}/"


@pytest.fixture
def witness(page: Page, hylla: str) -> Iterator[Witness]:
    """What goes wrong while a test visits the real site; nothing, at its end."""
    witness = Witness(page, hylla)
    yield witness
    assert witness.complaints == []
