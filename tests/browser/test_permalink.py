"""Permalinks in a browser: the language that the address names comes first, on any screen."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from karrierehylla.finish import finish
from tests.audit import axe
from tests.browser.static_server import serve
from tests.unit.exports.editions import SITE_URL, make_edition, vigo
from tests.unit.sample import ROOT

VERSIONS = """\
versions:
  - lang: nb
    url: https://www.vigo.no/nb
  - lang: en
    url: https://www.vigo.no/en
  - lang: ar
    url: https://ar.vigo.no/
"""

PAGES = ("r/vigo/", "r/vigo/#ar", "r/anya/", "r/jobbkompasset/", "404.html")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site with permalinks and nothing else."""
    folder = tmp_path_factory.mktemp("permalinks")
    edition = make_edition(folder / "library", vigo(("url: https://www.vigo.no/\n", VERSIONS)))
    finish(folder / "www/karriere", edition, site_url=SITE_URL, search=False)
    shutil.copytree(ROOT / "docs/assets", folder / "www/karriere/assets")
    with serve(folder / "www") as address:
        yield f"{address}karriere/"


def buttons_from_top(page: Page) -> list[str]:
    """Return the ids of the buttons in the order that a reader sees."""
    ids: list[str] = page.evaluate(
        """() => [...document.querySelectorAll('.buttons a')]
            .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
            .map((item) => item.id)"""
    )
    return ids


def heights(page: Page) -> list[float]:
    found: list[float] = page.evaluate(
        "[...document.querySelectorAll('.buttons a')].map(a => a.getBoundingClientRect().height)"
    )
    return found


def test_the_first_button_is_the_largest(page: Page, site: str) -> None:
    page.goto(f"{site}r/vigo/")

    assert buttons_from_top(page) == ["nb", "en", "ar"]
    first, *others = heights(page)
    assert first > max(others)


def test_the_language_that_the_address_names_is_first_and_largest(page: Page, site: str) -> None:
    page.goto(f"{site}r/vigo/#ar")

    assert buttons_from_top(page) == ["ar", "nb", "en"]
    *others, arabic = heights(page)
    assert arabic > max(others)


def test_the_keyboard_begins_at_the_language_that_the_address_names(page: Page, site: str) -> None:
    page.goto(f"{site}r/vigo/#ar")
    page.wait_for_function("document.activeElement.id === 'ar'")

    assert page.evaluate("document.activeElement.href") == "https://ar.vigo.no/"


def test_it_works_without_a_script(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}r/vigo/#ar")
    boxes = [
        page.locator(f"#{lang}").bounding_box() or {"y": 0.0, "height": 0.0}
        for lang in ("ar", "nb")
    ]
    context.close()

    assert boxes[0]["y"] < boxes[1]["y"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_it_can_be_read_by_everybody(browser: Browser, site: str, scheme: str, width: int) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 800},
        color_scheme="dark" if scheme == "dark" else "light",
    )
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    for path in PAGES:
        page.goto("about:blank")
        page.goto(f"{site}{path}")

        assert axe.violations(page) == [], path
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        background = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert background == ("rgb(19, 28, 27)" if scheme == "dark" else "rgb(251, 250, 246)")
    context.close()
    assert said == []
