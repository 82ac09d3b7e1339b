"""On paper: one page for the group, notes apart, sheets to write on, cards to cut out."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from karrierehylla.model.locale import Locale
from tests.browser.witness import Witness
from tests.build.sites import Site, locale_of

CM = 96 / 2.54
"""Pixels of a centimetre on paper."""

ONE_PAGE = ".kh-page--case, .kh-page--situation, .kh-page--guide .kh-text--sheet"
"""What is one page on paper; two sheets of the session have more tables."""

LONG = ("er-kan-vil/", "min-plan/")

NOTES_ONLY = (".kh-facts", "#strengths", "#barriers", "#law", "#what-if", "#plans", "#kh-resources")
GROUP_ONLY = ("#portrait", "#known", "#kh-questions", ".kh-questions >> nth=0")
NEVER = (".kh-colophon", ".kh-header", ".kh-lead", ".kh-footer__inner p >> nth=0", ".kh-actions")

WITH_NOTES = (
    "refleksjon/apning/",
    "nn/refleksjon/avrunding/",
    "en/refleksjon/etikk/",
    "samtale/notat-eksempel/",
)

WATCH_PRINT = """() => {
  window.print = () => {
    const notes = document.querySelector('details.kh-facilitator');
    window.printed = [document.documentElement.dataset.khPrint ?? '', notes.open];
  };
}"""


def paper(page: Page) -> bytes:
    """What the browser prints, with the size and margins that the site asks for."""
    return page.pdf(prefer_css_page_size=True)


def number_of_pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def height(cell: Locator) -> float:
    """How high something is, in centimetres."""
    box = cell.bounding_box()
    assert box is not None
    return box["height"] / CM


@pytest.mark.parametrize("locale", Locale)
def test_what_is_handed_out_is_one_page(
    page: Page, hylla: str, real_site: Site, witness: Witness, locale: Locale
) -> None:
    addresses = [
        address
        for address, document in real_site.library_pages.items()
        if locale_of(address) is locale
        and document.css_first(ONE_PAGE)
        and not address.endswith(LONG)
    ]
    long = {}
    for address in addresses:
        page.goto(hylla + address)
        if (pages := number_of_pages(paper(page))) != 1:
            long[address] = pages

    assert len(addresses) > 30
    assert long == {}


def test_paper_is_a4_and_more_than_a_page_would_be_counted(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}case/anya/")
    page.evaluate("document.documentElement.dataset.khPrint = 'notes'")
    pdf = paper(page)

    assert number_of_pages(pdf) > 1
    sizes = re.findall(rb"/MediaBox\s*\[\s*0 0 (\d+)[\d.]* (\d+)", pdf)
    assert sizes
    assert set(sizes) <= {(b"594", b"841"), (b"595", b"841"), (b"595", b"842")}


def test_without_a_script_a_case_is_printed_for_the_group(browser: Browser, hylla: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    try:
        page = context.new_page()
        page.goto(f"{hylla}nn/case/anya/")
        expect(page.locator("#plans")).to_be_visible()
        for selector in NEVER:
            expect(page.locator(selector).first).to_be_attached()
        page.emulate_media(media="print")

        for selector in ("h1", *GROUP_ONLY):
            expect(page.locator(selector)).to_be_visible()
        for selector in (*NOTES_ONLY, *NEVER):
            expect(page.locator(selector).first).to_be_hidden()
        expect(page.locator("#facilitator")).to_be_hidden()
        expect(page.locator(".kh-printed")).to_have_text(
            re.compile(
                r"Kjelde: Karrierehylla, CC BY 4\.0\. Sist endra .+ 20\d\d\. https?://\S+/r/anya/"
            )
        )
    finally:
        context.close()


def test_the_notes_are_printed_when_they_are_asked_for_and_not_again(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}case/anya/")
    page.evaluate(WATCH_PRINT)
    page.get_by_role("button", name="Skriv ut notatene").click()
    page.emulate_media(media="print")

    assert page.evaluate("window.printed") == ["notes", True]
    for selector in ("h1", *NOTES_ONLY, "#facilitator"):
        expect(page.locator(selector).first).to_be_visible()
    for selector in (*GROUP_ONLY, *NEVER):
        expect(page.locator(selector).first).to_be_hidden()
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.get_by_role("button", name="Skriv ut arket til gruppen").click()

    assert page.evaluate("window.printed") == ["", False]


def test_notes_that_were_open_stay_open(page: Page, hylla: str, witness: Witness) -> None:
    page.goto(f"{hylla}en/case/anya/#facilitator")
    page.evaluate(WATCH_PRINT)
    page.get_by_role("button", name="Print the notes").click()
    page.evaluate("dispatchEvent(new Event('afterprint'))")

    expect(page.locator("#facilitator")).to_be_visible()


@pytest.mark.parametrize("address", WITH_NOTES)
def test_notes_on_other_pages_are_on_no_paper_but_their_own(
    page: Page, hylla: str, witness: Witness, address: str
) -> None:
    page.goto(hylla + address)
    notes = page.locator("#facilitator")
    expect(notes).to_be_hidden()
    expect(page.locator("[data-kh-print=notes]")).to_be_visible()
    expect(page.locator(".kh-colophon")).to_be_visible()
    page.emulate_media(media="print")
    page.evaluate("document.querySelector('details.kh-facilitator').open = true")

    expect(notes).to_be_hidden()
    expect(page.locator(".kh-colophon")).to_be_hidden()
    page.evaluate("document.documentElement.dataset.khPrint = 'notes'")
    expect(notes).to_be_visible()


@pytest.mark.parametrize("card", ["viktig", "skole", "hendelser", "arbeidsliv"])
def test_cards_are_large_on_paper_and_a_table_on_the_screen(
    page: Page, hylla: str, witness: Witness, card: str
) -> None:
    page.goto(f"{hylla}kurs/kort-{card}/")
    expect(page.locator("thead th").first).to_be_visible()
    expect(page.locator(".kh-lead")).to_be_visible()
    page.emulate_media(media="print")

    expect(page.locator("thead th").first).to_be_hidden()
    expect(page.locator(".kh-lead")).to_be_hidden()
    cells = page.locator(".kh-text--cards td").all()
    assert len(cells) > 7
    assert min(height(cell) for cell in cells) >= 4
    size = cells[0].evaluate("cell => getComputedStyle(cell).fontSize")
    assert float(size.removesuffix("px")) == pytest.approx(20 * 96 / 72, abs=0.1)


@pytest.mark.parametrize(
    ("address", "empty", "least"),
    [
        ("workshop/ark-evaluering/", "td:nth-child(2):last-child", 2.5),
        ("en/workshop/ark-rutine/", "td:nth-child(2):last-child", 1.1),
        ("nn/workshop/ark-rutine/", "td:nth-child(4)", 0.75),
        ("kurs/ark-det-jeg-kan/", "td:nth-child(2)", 2.5),
        ("kurs/ark-om-kurset/", "td:nth-child(2):last-child", 2.5),
        ("samtale/min-plan/", "td:nth-child(3)", 0.75),
    ],
)
def test_a_sheet_has_room_to_write_in(
    page: Page, hylla: str, witness: Witness, address: str, empty: str, least: float
) -> None:
    page.goto(hylla + address)
    page.emulate_media(media="print")
    cells = page.locator(f".kh-text--sheet {empty}:empty").all()

    assert cells
    assert min(height(cell) for cell in cells) >= least
    expect(page.locator(".kh-lead")).to_be_hidden()


def test_two_tables_of_a_sheet_stand_apart_on_paper(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}workshop/ark-evaluering/")
    page.emulate_media(media="print")
    first, second = (table.bounding_box() for table in page.locator("table").all())

    assert first is not None
    assert second is not None
    assert second["y"] - first["y"] - first["height"] > 0.5 * CM


def test_a_heading_is_not_left_at_the_foot_of_a_page(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}workshop/dag-1/")
    page.emulate_media(media="print")
    breaks = page.locator("main :is(h1, h2, h3, thead)").evaluate_all(
        "headings => headings.map(heading => getComputedStyle(heading).breakAfter)"
    )

    assert len(breaks) > 3
    assert set(breaks) == {"avoid"}


def test_the_ways_on_from_an_exercise_are_on_no_paper(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}refleksjon/etikk/")
    expect(page.locator(".kh-off-paper")).to_be_visible()
    page.emulate_media(media="print")

    expect(page.locator(".kh-off-paper")).to_be_hidden()
