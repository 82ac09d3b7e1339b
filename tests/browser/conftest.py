"""A Chromium for the tests of this folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.chromium import ChromiumNotFound, find_chromium, launch_flags
from tests.needs import unavailable


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
