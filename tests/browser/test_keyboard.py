"""Everything can be reached and seen by keyboard alone."""

from __future__ import annotations

from typing import TypedDict

import pytest
from playwright.sync_api import Page, expect

from tests.browser.witness import Witness

PAGES = ["", "nn/ressurs/vilbli-no/", "en/case/anya/", "ordliste/", "sprak/", "status/link/"]
WIDE, NARROW = {"width": 1280, "height": 800}, {"width": 320, "height": 640}

STOP = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return {
    name: `${element.tagName} ${element.textContent.trim().slice(0, 40)}`,
    left: box.left, right: box.right, top: box.top, bottom: box.bottom,
    outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    uncovered: !!hit && (element.contains(hit) || hit.contains(element)),
    number: [...document.querySelectorAll('*')].indexOf(element),
  };
}"""

STOPS = """() => [...document.querySelectorAll('a[href], button, [tabindex="0"]')]
  .filter((element) => element.checkVisibility())
  .map((element) => [...document.querySelectorAll('*')].indexOf(element))"""


class Stop(TypedDict):
    """Where the focus is: the element's number in the page, and its box in the window."""

    name: str
    left: float
    right: float
    top: float
    bottom: float
    outline: float
    uncovered: bool
    number: int


def is_seen(stop: Stop, size: dict[str, int]) -> bool:
    """Whether a stop has a ring and stands whole in the window; a long table stands in part."""
    fits = stop["bottom"] - stop["top"] <= size["height"]
    return (
        stop["outline"] >= 2
        and stop["uncovered"]
        and stop["left"] >= 0
        and stop["right"] <= size["width"]
        and (stop["top"] >= 0 or not fits)
        and (stop["bottom"] <= size["height"] + 1 or not fits)
    )


def walk(page: Page) -> list[Stop]:
    """Press Tab until the focus leaves the page, and return every stop."""
    stops: list[Stop] = []
    while True:
        page.keyboard.press("Tab")
        stop: Stop | None = page.evaluate(STOP)
        if stop is None or (stops and stop["number"] == stops[0]["number"]):
            return stops
        stops.append(stop)
        assert len(stops) < 1000, "the focus is trapped"


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("address", PAGES)
def test_every_stop_is_visible_and_nothing_is_left_out(
    page: Page, hylla: str, witness: Witness, address: str, size: dict[str, int]
) -> None:
    page.set_viewport_size(size)  # type: ignore[arg-type]
    page.goto(hylla + address)
    expect(page.locator("[data-kh-search]")).to_be_visible()
    expected: list[int] = page.evaluate(STOPS)

    stops = walk(page)

    assert [stop["number"] for stop in stops] == expected
    assert [stop for stop in stops if not is_seen(stop, size)] == []


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_the_skip_link_is_first_and_leads_into_the_content(
    page: Page, hylla: str, witness: Witness, size: dict[str, int]
) -> None:
    page.set_viewport_size(size)  # type: ignore[arg-type]
    page.goto(f"{hylla}nn/case/anya/")
    skip = page.locator(".kh-skip")
    expect(skip).not_to_be_in_viewport()
    page.keyboard.press("Tab")

    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    expect(skip).to_have_text("Hopp til innhaldet")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_in_the_narrow_layout_the_menu_link_leads_to_the_menu(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    page.goto(f"{hylla}en/case/anya/")
    menu = page.locator("a.kh-header__menu")
    menu.focus()
    page.keyboard.press("Enter")

    expect(page.locator("#kh-nav")).to_be_in_viewport()
    page.keyboard.press("Tab")
    expect(page.locator("#kh-nav a").first).to_be_focused()
    expect(page.locator("#kh-nav a").first).to_be_in_viewport()


def test_in_the_wide_layout_there_is_no_menu_link(page: Page, hylla: str, witness: Witness) -> None:
    page.set_viewport_size(WIDE)  # type: ignore[arg-type]
    page.goto(hylla)

    expect(page.locator("a.kh-header__menu")).to_be_hidden()
    expect(page.locator("#kh-nav")).to_be_in_viewport()


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_the_search_opens_and_escape_gives_the_focus_back(
    page: Page, hylla: str, witness: Witness, size: dict[str, int]
) -> None:
    page.set_viewport_size(size)  # type: ignore[arg-type]
    page.goto(f"{hylla}nn/tema/education/")
    button = page.locator("[data-kh-search]")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator("dialog input")).to_be_focused()
    page.keyboard.press("Escape")

    expect(page.locator("dialog")).to_be_hidden()
    expect(button).to_be_focused()
