"""What keys do beyond a walk through the page, which test_keyboard_walk.py takes."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.witness import Witness

WIDTHS = (320, 1280)
HEIGHT = 640


@pytest.mark.parametrize("width", WIDTHS)
def test_the_skip_link_is_first_and_leads_into_the_content(
    page: Page, hylla: str, witness: Witness, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": HEIGHT})
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


def test_in_the_narrow_layout_the_menu_button_opens_the_menu(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.set_viewport_size({"width": 320, "height": HEIGHT})
    page.goto(f"{hylla}en/case/anya/")
    expect(page.locator("#kh-nav")).to_be_hidden()
    page.get_by_role("button", name="Menu").focus()
    page.keyboard.press("Enter")

    expect(page.get_by_role("navigation", name="Menu")).to_be_in_viewport()
    # The open menu covers the button that opened it, where the focus may not stay.
    expect(page.get_by_role("button", name="Close")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('#kh-nav').contains(document.activeElement)")
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Menu")).to_be_focused()


def test_in_the_wide_layout_there_is_no_menu_button(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.set_viewport_size({"width": 1280, "height": HEIGHT})
    page.goto(f"{hylla}en/")

    expect(page.get_by_role("button", name="Menu")).to_be_hidden()
    expect(page.get_by_role("navigation", name="Menu")).to_be_in_viewport()


@pytest.mark.parametrize("number", [0, 1])
def test_each_button_that_opens_the_search_gets_the_focus_back(
    page: Page, hylla: str, witness: Witness, number: int
) -> None:
    page.goto(f"{hylla}nn/")
    button = page.locator("[data-kh-search]").nth(number)
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator("dialog input")).to_be_focused()
    page.keyboard.press("Escape")

    expect(page.locator("dialog")).to_be_hidden()
    expect(button).to_be_focused()
