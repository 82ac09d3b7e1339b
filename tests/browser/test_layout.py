"""What is on a page can be read: on a small screen, in large text, on paper, without scripts."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from karrierehylla.model.locale import Locale
from tests.browser.witness import Witness
from tests.build.kinds import KINDS, WITHOUT_TEMPLATE
from tests.build.sites import Site, locale_of

CUT = """() => {
  // What may be scrolled by itself, and what is hidden from sight on purpose.
  const free = 'table, .kh-table, .kh-toc, .kh-hidden, .kh-skip, .kh-header__label';
  const cut = [];
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest(free) || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    const box = element.getBoundingClientRect();
    if (hides && (element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1)) {
      cut.push(`cut: ${element.tagName}.${element.className}`);
    }
    if (box.width && (box.right > innerWidth + 1 || box.left < -1)) {
      cut.push(`outside: ${element.tagName} ${element.textContent.slice(0, 40)}`);
    }
  }
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) cut.push(`the page is ${root.scrollWidth} wide`);
  return cut;
}"""

LARGE_TEXT = "document.documentElement.style.fontSize = '200%'"

SPACED_TEXT = """
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; ' +
    'word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
  document.adoptedStyleSheets = [sheet];
"""
"""The distances of WCAG 1.4.12."""

ALL = {**{f"{kind} in nb": address for kind, address in KINDS.items()}, **WITHOUT_TEMPLATE}
ADDRESSES = {kind: address for kind, address in ALL.items() if kind != "redirect"}


@pytest.mark.parametrize("address", ADDRESSES.values(), ids=ADDRESSES.keys())
def test_nothing_is_cut_on_a_small_screen_or_in_large_text(
    page: Page, hylla: str, witness: Witness, address: str
) -> None:
    found = {}

    def look(name: str) -> None:
        if cut := page.evaluate(CUT):
            found[name] = cut

    page.goto(hylla + address)
    for width in (320, 640, 1280):
        page.set_viewport_size({"width": width, "height": 640})
        look(f"{width} px")
    page.evaluate(SPACED_TEXT)
    look("spaced text at 1280 px")
    page.set_viewport_size({"width": 320, "height": 640})
    look("spaced text at 320 px")
    page.evaluate("document.adoptedStyleSheets = []")
    page.evaluate(LARGE_TEXT)
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 640})
        look(f"text of 200 % at {width} px")

    assert found == {}


def test_every_page_in_bokmal_fits_a_small_screen(
    page: Page, hylla: str, real_site: Site, witness: Witness
) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    wide = []
    for address in real_site.library_pages:
        if locale_of(address) is not Locale.NB:
            continue
        page.goto(hylla + address)
        if page.evaluate("document.documentElement.scrollWidth") > 320:
            wide.append(address)

    assert wide == []


def test_what_is_too_wide_would_be_found(page: Page, hylla: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(hylla)
    page.evaluate("document.querySelector('h1').style.width = '400px'")
    page.evaluate(
        "document.querySelector('.kh-law-line').style.cssText = 'height: 9px; overflow: hidden'"
    )

    assert {line.split(":")[0] for line in page.evaluate(CUT)} == {
        "cut",
        "outside",
        "the page is 416 wide",
    }


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_shows_the_text_and_the_addresses_and_nothing_to_press(
    page: Page, hylla: str, witness: Witness, scheme: str
) -> None:
    page.set_viewport_size({"width": 794, "height": 1123})
    page.goto(f"{hylla}ressurs/vilbli-no/")
    page.emulate_media(media="print", color_scheme=scheme)  # type: ignore[arg-type]

    for selector in (".kh-nav", ".kh-toc", ".kh-locales", ".kh-skip", "[data-kh-search]"):
        expect(page.locator(selector).first).to_be_hidden()
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator(".kh-logo")).to_be_visible()
    expect(page.locator(".kh-printed")).to_have_text(
        re.compile(r"Kilde: Karrierehylla, CC BY 4\.0\. .+ https?://\S+/r/vilbli-no/")
    )
    expect(page.locator(".kh-printed")).to_be_visible()
    after = page.locator("main a[href^=http]").first.evaluate(
        "link => [getComputedStyle(link, '::after').content, link.href]"
    )
    assert after[0] == f'" (" "{after[1]}" ")"' or after[0] == f'" ({after[1]})"'
    colours = page.evaluate(
        "['background-color', 'color'].map("
        "name => getComputedStyle(document.body).getPropertyValue(name))"
    )
    assert colours == ["rgba(0, 0, 0, 0)", "rgb(0, 0, 0)"]
    width = page.locator("main").evaluate("main => main.getBoundingClientRect().width")
    assert width > 700


def test_without_scripts_all_but_what_needs_them_is_there(browser: Browser, hylla: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    try:
        page = context.new_page()
        page.goto(f"{hylla}nn/tema/education/")

        expect(page.locator("h1")).to_have_text("Utdanning og opplæring")
        expect(page.locator("[data-kh-search]")).to_be_hidden()
        note = page.locator(".kh-header__note")
        expect(note).to_have_text("Søk, filter og vising treng JavaScript. Alt anna verkar utan.")
        expect(note).to_be_visible()
        page.locator(".kh-locales a", has_text="English").click()
        expect(page.locator("h1")).to_have_text("Education and training")
        page.locator("#kh-nav a", has_text="Glossary").click()
        expect(page.locator("h1")).to_have_text("Glossary")
        page.set_viewport_size({"width": 320, "height": 640})
        page.get_by_role("button", name="Menu").click()
        page.locator("#kh-nav a", has_text="Cases").click()
        expect(page.locator("h1")).to_have_text("Cases")
    finally:
        context.close()


def test_dark_is_dark_where_the_reader_wants_it(page: Page, hylla: str, witness: Witness) -> None:
    page.goto(hylla)
    page.emulate_media(color_scheme="dark")

    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert background == "rgb(19, 28, 27)"


def test_a_count_stays_whole_beside_a_long_title(page: Page, hylla: str, witness: Witness) -> None:
    page.goto(f"{hylla}case/")
    page.evaluate("document.querySelectorAll('.kh-facet').forEach(facet => { facet.open = true })")
    broken = page.evaluate(
        """() => [...document.querySelectorAll('.kh-choice')].filter(choice => {
          const count = choice.querySelector('.kh-count');
          choice.querySelector('.kh-choice__title').textContent = 'Karriereveiledning '.repeat(9);
          count.textContent = '10';
          const range = document.createRange();
          range.selectNodeContents(count);
          return range.getClientRects().length !== 1;
        }).length"""
    )

    assert page.locator("fieldset[name=minutes] .kh-choice").count() > 1
    assert broken == 0


def test_a_sheet_has_room_to_write_on_the_screen(page: Page, hylla: str, witness: Witness) -> None:
    page.goto(f"{hylla}samtale/min-plan/")
    widths = page.locator(".kh-table--steps th").evaluate_all(
        "heads => heads.map((head) => head.offsetWidth)"
    )
    heights = page.locator(".kh-table tr:has(td:empty)").evaluate_all(
        "rows => rows.map((row) => row.offsetHeight)"
    )

    assert widths[0] == max(widths)
    assert len(heights) > 10
    assert min(heights) >= 44
