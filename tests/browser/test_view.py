"""How the pages look to a reader: the size of the text and the colours, kept in the browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.witness import Witness


def font_size(page: Page) -> str:
    size: str = page.evaluate("getComputedStyle(document.documentElement).fontSize")
    return size


def background(page: Page) -> str:
    colour: str = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return colour


def stored(page: Page) -> dict[str, str]:
    items: dict[str, str] = page.evaluate("({...localStorage})")
    return items


def open_panel(page: Page) -> None:
    page.get_by_role("button", name="Visning").click()
    expect(page.get_by_role("group", name="Visning")).to_be_visible()


def test_larger_text_holds_on_the_next_page_until_it_is_set_back(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(hylla)
    open_panel(page)
    page.get_by_label("Størst").check()

    assert font_size(page) == "23.04px"
    assert stored(page) == {"kh-text-size": "largest"}
    page.goto(f"{hylla}ressurs/vigo/")
    assert font_size(page) == "23.04px"
    open_panel(page)
    expect(page.get_by_label("Størst")).to_be_checked()
    page.get_by_label("Vanlig").check()
    assert font_size(page) == "16px"
    assert stored(page) == {}


@pytest.mark.parametrize(
    ("device", "choice", "shown"),
    [
        ("light", "Mørke", "rgb(19, 28, 27)"),
        ("dark", "Lyse", "rgb(251, 250, 246)"),
        ("dark", "Som på enheten", "rgb(19, 28, 27)"),
    ],
)
def test_the_reader_chooses_the_colours_over_the_device(
    page: Page, hylla: str, witness: Witness, device: str, choice: str, shown: str
) -> None:
    page.emulate_media(color_scheme="dark" if device == "dark" else "light")
    page.goto(hylla)
    open_panel(page)
    page.get_by_label(choice).check()
    page.goto(f"{hylla}tema/")

    assert background(page) == shown


def test_paper_is_light_whatever_was_chosen(page: Page, hylla: str, witness: Witness) -> None:
    page.goto(hylla)
    open_panel(page)
    page.get_by_label("Mørke").check()
    page.emulate_media(media="print")

    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light"


def test_a_choice_in_one_tab_holds_in_the_other(page: Page, hylla: str, witness: Witness) -> None:
    page.goto(hylla)
    other = page.context.new_page()
    other.goto(hylla)
    open_panel(other)
    other.get_by_label("Stor", exact=True).check()

    expect(page.locator("html")).to_have_attribute("data-kh-text-size", "large")
    open_panel(page)
    expect(page.get_by_label("Stor", exact=True)).to_be_checked()


def test_a_browser_that_keeps_nothing_changes_this_page_all_the_same(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException(); }});"
    )
    page.goto(hylla)
    open_panel(page)
    page.get_by_label("Størst").check()

    assert font_size(page) == "23.04px"


def test_escape_closes_the_panel_and_gives_the_focus_back(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(hylla)
    button = page.get_by_role("button", name="Visning")
    button.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Vanlig")).to_be_focused()
    page.keyboard.press("Escape")

    expect(page.locator("#kh-view")).to_be_hidden()
    expect(button).to_be_focused()


def test_the_panel_closes_when_the_focus_goes_on_behind_it(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(hylla)
    open_panel(page)
    page.locator("#kh-view button").focus()
    page.keyboard.press("Tab")

    expect(page.locator("#kh-view")).to_be_hidden()
    expect(page.locator(".kh-locales a").first).to_be_focused()


def test_without_a_script_there_is_no_button_that_does_nothing(page: Page, hylla: str) -> None:
    browser = page.context.browser
    assert browser
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto(hylla)

    expect(plain.locator(".kh-header__view")).to_be_hidden()
    expect(plain.locator("[data-kh-search]").first).to_be_hidden()
    context.close()
