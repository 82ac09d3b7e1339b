"""What a reader does on the home page, on a resource's page and on a case's page."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from playwright.sync_api import Page, expect

from tests.browser.witness import Witness

COPIED = {"": "Lenken er kopiert.", "nn/": "Lenka er kopiert.", "en/": "The link has been copied."}


@pytest.mark.parametrize("locale", COPIED)
def test_the_permanent_address_is_copied_whole_and_the_reader_is_told(
    page: Page, hylla: str, witness: Witness, locale: str
) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{hylla}{locale}ressurs/vilbli-no/")
    button = page.locator(".kh-actions [data-kh-copy]").first
    button.focus()
    page.keyboard.press("Enter")

    expect(page.locator(".kh-actions .kh-copied")).to_have_text(COPIED[locale])
    expect(button).to_be_focused()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == f"{hylla}r/vilbli-no/"
    shown = page.locator(".kh-permalink").get_attribute("href") or ""
    assert urljoin(page.url, shown) == copied
    expect(page.locator(".kh-permalink")).to_have_text(copied)


def test_the_address_of_our_own_page_is_shown_whole_and_leads_to_its_language_first(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}nn/samtale/hva-er-veiledning/")
    link = page.locator(".kh-permalink")
    expect(link).to_have_text(f"{hylla}r/hva-er-veiledning/#nn")
    link.click()

    heights = page.locator(".buttons a").evaluate_all(
        "links => links.map(link => [link.getBoundingClientRect().top, link.hreflang]).sort("
        "(one, other) => one[0] - other[0]).map(([, lang]) => lang)"
    )
    assert heights == ["nn", "nb", "en"]


def test_the_link_of_a_language_is_copied_and_shows_that_language_first(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{hylla}ressurs/vilbli-no/")
    button = page.get_by_role("button", name="Kopier lenke på ትግርኛ – tigrinja")
    size = button.bounding_box()
    assert size
    assert min(size["width"], size["height"]) >= 44
    button.focus()
    page.keyboard.press("Enter")

    expect(page.locator(".kh-copied:not(:empty)")).to_have_text("Lenken er kopiert.")
    expect(page.locator(".kh-open-version:has(#ti) .kh-copied")).to_have_text("Lenken er kopiert.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == f"{hylla}r/vilbli-no/#ti"
    page.goto(copied)
    expect(page.locator("h1")).to_be_in_viewport()
    assert _first(page, ".buttons a") == "ti"


def test_the_language_that_the_address_of_a_resource_names_is_first_and_largest(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{hylla}ressurs/vilbli-no/")
    assert _first(page, ".kh-open") == "nb"
    page.goto(f"{hylla}sprak/ti/")
    page.get_by_role("link", name="Vilbli.no").click()

    page.wait_for_url(f"{hylla}ressurs/vilbli-no/#ti")
    assert _first(page, ".kh-open") == "ti"
    sizes = page.locator(".kh-open__label").evaluate_all(
        "labels => labels.map((label) => parseFloat(getComputedStyle(label).fontSize))"
    )
    assert sorted(sizes)[-2:] == [16, 22]
    expect(page.locator("h1")).to_be_in_viewport()
    page.keyboard.press("Tab")
    expect(page.locator("#ti ~ button")).to_be_focused()


def _first(page: Page, selector: str) -> str:
    """Return the language of the topmost of the links that `selector` finds."""
    found: str = page.locator(selector).evaluate_all(
        "links => links.map((link) => [link.getBoundingClientRect().top, link.hreflang])"
        ".sort(([one], [other]) => one - other)[0][1]"
    )
    return found


def test_the_title_can_be_copied_with_the_address(page: Page, hylla: str, witness: Witness) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{hylla}nn/case/anya/")
    page.get_by_role("button", name="Kopier tittel og lenke").click()

    expect(page.locator(".kh-copied")).to_have_text("Lenka er kopiert.")
    title = page.locator("h1").inner_text()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == f"{title}\n{hylla}r/anya/#nn"


def test_a_reader_whose_browser_does_not_copy_is_told_what_to_do(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.add_init_script(
        "Object.defineProperty(navigator, 'clipboard',"
        " { value: { writeText: () => Promise.reject(new Error('no')) } })"
    )
    page.goto(f"{hylla}case/anya/")
    page.locator("[data-kh-copy]").first.click()

    expect(page.locator(".kh-copied")).to_have_text(
        "Lenken ble ikke kopiert. Åpne den faste adressen, og kopier den fra adressefeltet."
    )


def test_the_notes_of_the_facilitator_are_folded_until_they_are_asked_for(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}en/case/anya/")
    heading = page.locator("#facilitator")
    expect(heading).to_be_hidden()
    page.locator("details.kh-facilitator > summary").focus()
    page.keyboard.press("Enter")

    expect(heading).to_be_visible()


@pytest.mark.parametrize("is_open", [False, True], ids=["folded", "open"])
def test_the_notes_of_the_facilitator_are_not_on_the_paper_of_the_group(
    page: Page, hylla: str, witness: Witness, is_open: bool
) -> None:
    page.goto(f"{hylla}case/anya/")
    notes = page.locator("details.kh-facilitator")
    notes.evaluate("(notes, isOpen) => { notes.open = isOpen }", is_open)
    page.emulate_media(media="print")

    expect(notes).to_be_hidden()
    expect(page.locator("#portrait")).to_be_visible()


def test_a_link_to_the_notes_opens_them(page: Page, hylla: str, witness: Witness) -> None:
    page.goto(f"{hylla}nn/case/anya/#facilitator")

    expect(page.locator("#facilitator")).to_be_in_viewport()


def test_a_second_way_to_the_notes_opens_them_again(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}case/anya/#facilitator")
    notes = page.locator("details.kh-facilitator")
    notes.evaluate("notes => { notes.open = false }")
    page.evaluate("dispatchEvent(new HashChangeEvent('hashchange'))")

    expect(page.locator("#facilitator")).to_be_visible()


def test_on_paper_the_page_about_the_law_is_unfolded(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}lov/")
    fact = page.locator("#f-livsmestring-timer")
    expect(fact).to_be_hidden()
    page.emulate_media(media="print")

    expect(fact).to_be_visible()


def test_above_a_page_inside_a_section_a_link_leads_to_the_section(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}nn/ressurs/vigo/")
    link = page.locator(".kh-section a")
    expect(link).to_have_text("Ressursar")
    link.click()

    expect(page).to_have_url(f"{hylla}nn/ressurs/")
    expect(page.locator(".kh-section")).to_have_count(0)


def test_the_place_to_search_on_the_home_page_opens_the_search(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}en/")
    place = page.locator(".kh-search-place")
    place.click()
    expect(page.locator("dialog input")).to_be_focused()
    page.keyboard.press("Escape")

    expect(place).to_be_focused()
