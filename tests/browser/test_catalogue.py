"""The filters of the resources: they combine, count, stand in the address, and work by keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.audit.axe import violations
from tests.browser.static_server import serve
from tests.browser.test_layout import CUT, LARGE_TEXT
from tests.browser.witness import Witness
from tests.build.sites import FOLDER, Site, build_site, made_once, write_sample
from tests.unit.resources import resource
from tests.unit.sample import COMMON
from tests.unit.sample import page as page_of

TOPIC = f"title: Rettigheter\nsummary: Om rettigheter.\n{COMMON}order: 2\nblock: frame\n"

CHANGES = {
    "docs/nb/tema/rights.md": page_of(TOPIC, "Tekst.\n"),
    "docs/nb/ressurs/alfa.md": resource(
        "Alfa", topics="[rights]", languages="[ar, en]", level="A1", region="[oslo]"
    ),
    "docs/nb/ressurs/beta.md": resource(
        "Beta", topics="[rights, career-learning]", format="tool", languages="[ar]", phases="[pre]"
    ),
    "docs/nb/ressurs/brev.md": resource("Brev", topics="[rights]", languages="[nb]", level="A2"),
    "docs/nb/ressurs/drama.md": resource("Drama", format="tool", languages="[fa]"),
}
"""Beside the job compass (tool, nb and nn, A2, Vestfold) and Vigo (of which little is known)."""

ALL = ["Alfa", "Beta", "Brev", "Drama", "Jobbkompasset", "Vigo"]

WIDE, NARROW = {"width": 1280, "height": 800}, {"width": 390, "height": 844}


@pytest.fixture(scope="session")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A site with few resources, whose every count can be told by looking."""
    folder = made_once(
        tmp_path_factory,
        "catalogue",
        lambda work: build_site(write_sample(work / "project", CHANGES), work),
    )
    return Site(folder / FOLDER, (folder / "log").read_text("utf-8"))


@pytest.fixture(scope="module")
def hylla(small_site: Site) -> Iterator[str]:
    """The address of the small site; `witness` listens there."""
    with serve(small_site.folder.parent) as address:
        yield f"{address}{small_site.folder.name}/"


def listed(page: Page) -> list[str]:
    """The titles that a reader sees."""
    return [link.inner_text() for link in page.locator(".kh-lines a").all() if link.is_visible()]


def group(page: Page, name: str) -> Locator:
    return page.locator(f"details:has(> fieldset[name='{name}'])")


def box(page: Page, name: str, value: str) -> Locator:
    return group(page, name).locator(f"input[value='{value}']")


def tick(page: Page, name: str, value: str) -> None:
    """Tick or clear a box as a reader does; its group is opened first."""
    if not group(page, name).evaluate("details => details.open"):
        group(page, name).locator("summary").click()
    box(page, name, value).click()


def counts(page: Page, name: str) -> dict[str, str]:
    labels = group(page, name).locator("label").all()
    return {
        label.locator("input").get_attribute("value") or "": label.locator(
            ".kh-count"
        ).text_content()
        or ""
        for label in labels
    }


def status(page: Page) -> Locator:
    return page.locator("kh-catalogue [role=status]")


def chips(page: Page) -> Locator:
    return page.locator(".kh-chip")


def requests_of_data(witness: Witness) -> list[str]:
    return [url for url in witness.requests if "/data/" in url]


def test_choices_of_one_facet_add_and_facets_narrow(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}ressurs/")
    assert listed(page) == ALL
    expect(status(page)).to_have_text("6 ressurser")

    tick(page, "languages", "ar")
    expect(status(page)).to_have_text("2 av 6 ressurser")
    assert listed(page) == ["Alfa", "Beta"]
    tick(page, "languages", "nb")
    expect(status(page)).to_have_text("4 av 6 ressurser")
    assert listed(page) == ["Alfa", "Beta", "Brev", "Jobbkompasset"]
    tick(page, "topics", "rights")
    expect(status(page)).to_have_text("3 av 6 ressurser")
    assert listed(page) == ["Alfa", "Beta", "Brev"]
    tick(page, "format", "tool")
    expect(status(page)).to_have_text("1 av 6 ressurser")
    assert listed(page) == ["Beta"]

    expect(page).to_have_url(f"{hylla}ressurs/#topics=rights&format=tool&languages=ar,nb")
    expect(chips(page)).to_have_text(
        ["Fjern Rettigheter", "Fjern Verktøy", "Fjern Arabisk – العربية", "Fjern Norsk bokmål"]
    )
    expect(group(page, "languages").locator("summary")).to_have_text("Språk Valgt: 2")


def test_a_count_is_what_its_choice_would_give_within_the_other_facets(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}ressurs/#topics=rights")
    expect(status(page)).to_have_text("3 av 6 ressurser")

    # Its own facet counts as if nothing of it were chosen: another topic would add.
    assert counts(page, "topics") == {"career-learning": "4", "rights": "3"}
    assert counts(page, "languages") == {
        "ar": "2", "en": "1", "fa": "0", "nb": "1", "nn": "0", "-": "0",
    }  # fmt: skip
    assert counts(page, "level") == {"A1": "1", "A2": "1", "-": "1"}
    tick(page, "languages", "ar")
    expect(status(page)).to_have_text("2 av 6 ressurser")
    assert counts(page, "topics") == {"career-learning": "1", "rights": "2"}
    assert counts(page, "level") == {"A1": "1", "A2": "0", "-": "1"}
    tick(page, "level", "A2")
    expect(status(page)).to_have_text(
        "Ingen ressurser passer til alle valgene. Fjern et valg for å se flere."
    )
    assert counts(page, "topics") == {"career-learning": "0", "rights": "0"}
    assert counts(page, "level") == {"A1": "1", "A2": "0", "-": "1"}


def test_what_is_not_known_is_shown_counted_and_can_be_chosen(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}ressurs/")
    tick(page, "level", "-")
    expect(status(page)).to_have_text("3 av 6 ressurser")

    assert listed(page) == ["Beta", "Drama", "Vigo"]
    expect(group(page, "level").locator("label").last).to_have_text("3 uten opplysning")
    expect(chips(page)).to_have_text(["Fjern Språknivå: uten opplysning"])
    expect(page).to_have_url(f"{hylla}ressurs/#level=-")
    tick(page, "level", "A1")
    expect(status(page)).to_have_text("4 av 6 ressurser")


def test_letters_without_items_go_with_them(page: Page, hylla: str, witness: Witness) -> None:
    page.goto(f"{hylla}ressurs/")
    letters = page.locator(".kh-letters a")
    headings = page.locator("kh-catalogue section h2")
    assert [one.inner_text() for one in letters.all() if one.is_visible()] == list("ABDJV")
    tick(page, "languages", "ar")
    expect(status(page)).to_have_text("2 av 6 ressurser")

    assert [one.inner_text() for one in letters.all() if one.is_visible()] == ["A", "B"]
    assert [one.inner_text() for one in headings.all() if one.is_visible()] == ["A", "B"]


def test_an_address_with_choices_shows_them(page: Page, hylla: str, witness: Witness) -> None:
    page.goto(f"{hylla}nn/ressurs/#format=tool,nothing&languages=ar&level=&strange=1")
    expect(status(page)).to_have_text("1 av 6 ressursar")

    assert listed(page) == ["Beta"]
    opened = page.locator(".kh-facet[open] fieldset")
    assert [one.get_attribute("name") for one in opened.all()] == ["format", "languages"]
    expect(box(page, "format", "tool")).to_be_checked()
    expect(box(page, "format", "page")).not_to_be_checked()


def test_every_step_is_undone_by_the_back_button(page: Page, hylla: str, witness: Witness) -> None:
    page.goto(f"{hylla}tema/")
    page.goto(f"{hylla}ressurs/")
    tick(page, "languages", "ar")
    expect(status(page)).to_have_text("2 av 6 ressurser")
    tick(page, "format", "tool")
    expect(status(page)).to_have_text("1 av 6 ressurser")

    page.go_back()
    expect(status(page)).to_have_text("2 av 6 ressurser")
    expect(box(page, "format", "tool")).not_to_be_checked()
    page.go_back()
    expect(status(page)).to_have_text("6 ressurser")
    expect(page).to_have_url(f"{hylla}ressurs/")
    assert listed(page) == ALL
    page.go_forward()
    page.go_forward()
    expect(status(page)).to_have_text("1 av 6 ressurser")
    expect(box(page, "format", "tool")).to_be_checked()
    for _ in range(3):
        page.go_back()
    expect(page).to_have_url(f"{hylla}tema/")


def test_the_choices_are_there_again_when_one_returns_or_loads_the_page_anew(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}ressurs/")
    tick(page, "languages", "ar")
    expect(status(page)).to_have_text("2 av 6 ressurser")
    page.locator(".kh-lines a", has_text="Beta").click()
    expect(page.locator("h1")).to_have_text("Beta")
    page.go_back()

    expect(status(page)).to_have_text("2 av 6 ressurser")
    expect(box(page, "languages", "ar")).to_be_checked()
    page.reload()
    expect(status(page)).to_have_text("2 av 6 ressurser")
    assert listed(page) == ["Alfa", "Beta"]


def test_the_switch_of_languages_keeps_the_choices(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}ressurs/")
    tick(page, "topics", "rights")
    expect(status(page)).to_have_text("3 av 6 ressurser")
    page.locator(".kh-locales a", has_text="English").click()

    expect(page).to_have_url(f"{hylla}en/ressurs/#topics=rights")
    expect(status(page)).to_have_text("3 of 6 resources")
    # The topic is not translated, and says so wherever it stands.
    expect(chips(page).locator("[lang=nb]")).to_have_text("Rettigheter")


def test_a_link_to_a_place_on_the_page_keeps_the_choices_and_their_address(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}ressurs/")
    page.locator(".kh-letters a", has_text="J").click()
    expect(page).to_have_url(f"{hylla}ressurs/#kh-letter-j")
    tick(page, "languages", "ar")
    expect(status(page)).to_have_text("2 av 6 ressurser")
    page.locator(".kh-letters a", has_text="B").click()

    expect(page).to_have_url(f"{hylla}ressurs/#languages=ar")
    expect(page.locator(".kh-locales a").first).to_have_attribute(
        "href", f"{hylla}nn/ressurs/#languages=ar"
    )
    expect(status(page)).to_have_text("2 av 6 ressurser")
    page.go_back()
    expect(status(page)).to_have_text("2 av 6 ressurser")
    page.go_back()
    expect(page).to_have_url(f"{hylla}ressurs/#kh-letter-j")
    expect(status(page)).to_have_text("6 ressurser")


def test_the_data_are_fetched_when_a_reader_turns_to_the_filters_and_once(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}ressurs/", wait_until="networkidle")
    page.locator(".kh-letters a", has_text="V").click()
    assert requests_of_data(witness) == []

    with page.expect_response("**/data/catalogue.nb.json"):
        group(page, "format").locator("summary").focus()
    tick(page, "format", "tool")
    expect(status(page)).to_have_text("3 av 6 ressurser")
    assert requests_of_data(witness) == [f"{hylla}data/catalogue.nb.json"]


def test_an_address_with_choices_fetches_the_data_by_itself(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}en/ressurs/#phases=pre")
    expect(status(page)).to_have_text("2 of 6 resources")

    assert requests_of_data(witness) == [f"{hylla}data/catalogue.en.json"]


def test_where_the_data_do_not_come_the_list_stays_and_says_so(page: Page, hylla: str) -> None:
    page.route("**/data/*.json", lambda route: route.abort())
    page.goto(f"{hylla}ressurs/")
    tick(page, "languages", "ar")

    expect(status(page)).to_have_text(
        "Filtrene virker ikke akkurat nå. Listen under er hel. Prøv igjen om litt."
    )
    assert listed(page) == ALL
    page.unroute("**/data/*.json")
    tick(page, "languages", "en")
    expect(status(page)).to_have_text("2 av 6 ressurser")
    assert listed(page) == ["Alfa", "Beta"]


@pytest.mark.parametrize(
    "body", ['{"version": 2, "items": []}', "<!doctype html>"], ids=["version", "no JSON"]
)
def test_data_in_another_form_filter_nothing(page: Page, hylla: str, body: str) -> None:
    page.route("**/data/*.json", lambda route: route.fulfill(body=body))
    page.goto(f"{hylla}en/ressurs/#languages=ar")

    expect(status(page)).to_have_text(
        "The filters are not working right now. The list below is complete. Try again in a moment."
    )
    assert len(listed(page)) == 6


def test_all_can_be_done_by_keyboard_and_the_focus_is_never_lost(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    page.goto(f"{hylla}ressurs/")
    focus = page.locator(":focus")
    filters = page.locator(".kh-catalogue__filters > summary")
    filters.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(focus).to_have_text("Tema")
    for _ in range(3):
        page.keyboard.press("Tab")
    expect(focus).to_have_text("Språk")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(status(page)).to_have_text("2 av 6 ressurser")
    expect(box(page, "languages", "ar")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(status(page)).to_have_text("3 av 6 ressurser")
    expect(box(page, "languages", "fa")).to_be_focused()

    # A chip that goes gives the focus to the next, the last one to the filters.
    chips(page).first.focus()
    page.keyboard.press("Enter")
    expect(status(page)).to_have_text("1 av 6 ressurser")
    expect(focus).to_have_text("Fjern Persisk – فارسی")
    page.keyboard.press("Enter")
    expect(status(page)).to_have_text("6 ressurser")
    expect(filters).to_be_focused()

    # So does the button that clears all, which then goes too.
    page.keyboard.press("Tab")
    box(page, "languages", "ar").focus()
    page.keyboard.press("Space")
    clear = page.get_by_role("button", name="Nullstill")
    clear.focus()
    page.keyboard.press("Enter")
    expect(status(page)).to_have_text("6 ressurser")
    expect(clear).to_be_hidden()
    expect(filters).to_be_focused()
    expect(page).to_have_url(f"{hylla}ressurs/")

    # What the back button hides as well.
    box(page, "languages", "nn").focus()
    page.keyboard.press("Space")
    expect(status(page)).to_have_text("1 av 6 ressurser")
    page.locator(".kh-lines a", has_text="Jobbkompasset").focus()
    page.evaluate("location.hash = 'languages=ar'")
    expect(status(page)).to_have_text("2 av 6 ressurser")
    expect(filters).to_be_focused()


def test_the_list_can_be_reached_past_the_filters(page: Page, hylla: str, witness: Witness) -> None:
    page.goto(f"{hylla}ressurs/")
    page.get_by_role("link", name="Gå til listen").press("Enter")

    expect(page.locator(".kh-catalogue__results")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator(".kh-letters a").first).to_be_focused()


def test_readers_who_do_not_see_are_told_what_each_part_is(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}ressurs/#topics=rights&level=A1")
    expect(status(page)).to_have_text("1 av 6 ressurser")

    expect(page.get_by_role("heading", name="Filtrer")).to_be_visible()
    topics = page.get_by_role("group", name="Tema")
    expect(topics.get_by_role("checkbox", name="Rettigheter 1")).to_be_checked()
    chosen = page.get_by_role("group", name="Valgte filtre")
    expect(chosen.get_by_role("button", name="Fjern Rettigheter")).to_be_visible()
    expect(page.get_by_role("status").filter(has_text="av 6")).to_have_count(1)


@pytest.mark.parametrize(("size", "is_open"), [(WIDE, True), (NARROW, False)])
def test_filters_are_open_where_they_stand_beside_the_list(
    page: Page, hylla: str, witness: Witness, size: dict[str, int], is_open: bool
) -> None:
    page.set_viewport_size(size)  # type: ignore[arg-type]
    page.goto(f"{hylla}ressurs/")

    summary = group(page, "format").locator("summary")
    expect(page.locator(".kh-catalogue__filters")).to_be_visible()
    expect(summary).to_be_visible(visible=is_open)
    page.locator(".kh-catalogue__filters > summary").click()
    expect(summary).to_be_visible(visible=not is_open)


def test_nothing_moves_when_the_filters_come(page: Page, hylla: str, witness: Witness) -> None:
    page.set_viewport_size(WIDE)  # type: ignore[arg-type]
    page.add_init_script(
        "window.moved = 0; new PerformanceObserver((list) => { for (const shift of "
        "list.getEntries()) window.moved += shift.value; })"
        ".observe({ type: 'layout-shift', buffered: true });"
    )

    def hold(route: Route) -> None:
        page.wait_for_timeout(300)
        route.continue_()

    page.route("**/catalogue.js", hold)
    page.goto(f"{hylla}ressurs/", wait_until="networkidle")
    expect(page.locator(".kh-catalogue__filters")).to_be_visible()

    assert page.evaluate("window.moved") < 0.01


def test_without_a_script_the_list_is_whole_and_nothing_is_dead(
    browser: Browser, hylla: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    try:
        page = context.new_page()
        page.goto(f"{hylla}ressurs/#languages=ar")

        expect(page.locator(".kh-catalogue__filters")).to_be_hidden()
        expect(page.locator(".kh-catalogue__bar")).to_be_hidden()
        assert listed(page) == ALL
        expect(page.locator(".kh-letters a")).to_have_text(list("ABDJV"))
        results = page.locator(".kh-catalogue__results").bounding_box()
        around = page.locator(".kh-catalogue").first.bounding_box()
        assert results
        assert around
        assert results["width"] == around["width"]
    finally:
        context.close()


def open_all(page: Page, hylla: str) -> None:
    """Show every group, some choices, and the status."""
    page.goto(f"{hylla}en/ressurs/#topics=rights&languages=ar,fa&level=-")
    expect(status(page)).to_have_text("1 of 6 resources")
    page.locator("kh-catalogue details").evaluate_all(
        "groups => groups.forEach(group => { group.open = true })"
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_the_open_filters(
    page: Page, hylla: str, witness: Witness, scheme: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    open_all(page, hylla)
    assert violations(page) == []

    tick(page, "format", "page")
    expect(status(page)).to_contain_text("No resource fits")
    assert violations(page) == []


def test_open_filters_are_not_cut(page: Page, hylla: str, witness: Witness) -> None:
    open_all(page, hylla)
    found = {}

    def look(name: str, width: int) -> None:
        page.set_viewport_size({"width": width, "height": 4000})
        # The header is looked at on every page.
        if cut := [line for line in page.evaluate(CUT) if ".kh-header" not in line]:
            found[name] = cut

    for width in (320, 640, 1280):
        look(f"{width} px", width)
    page.evaluate(LARGE_TEXT)
    for width in (390, 1280):
        look(f"text of 200 % at {width} px", width)

    assert found == {}


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_everything_to_press_is_large_enough(
    page: Page, hylla: str, witness: Witness, size: dict[str, int]
) -> None:
    page.set_viewport_size(size)  # type: ignore[arg-type]
    open_all(page, hylla)
    heights: dict[str, float] = page.evaluate(
        """() => Object.fromEntries(["label", "summary", "button", "p > a"].map((name) => [name,
          Math.min(...[...document.querySelectorAll(`kh-catalogue ${name}`)]
            .map((element) => element.getBoundingClientRect().height))]))"""
    )

    assert heights["label"] >= 36
    assert heights["summary"] >= 44
    assert heights["button"] >= 44
    assert heights["p > a"] >= 44


def test_in_forced_colours_the_parts_are_told_apart(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.emulate_media(forced_colors="active")
    open_all(page, hylla)
    seen: list[list[str]] = page.evaluate(
        """() => [[".kh-catalogue__filters", ""], [".kh-facet", ""], [".kh-chip", ""],
          [".kh-facet > summary", "::before"]].map(([selector, part]) => {
            const style = getComputedStyle(document.querySelector(selector), part || null);
            const side = part ? "Bottom" : "Top";
            return [selector, style[`border${side}Style`], style[`border${side}Color`]];
          })"""
    )

    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert [(selector, style) for selector, style, _ in seen] == [
        (".kh-catalogue__filters", "solid"),
        (".kh-facet", "solid"),
        (".kh-chip", "solid"),
        (".kh-facet > summary", "solid"),
    ]
    assert background not in {colour for _, _, colour in seen}


def test_paper_has_the_list_as_it_is_shown_and_says_what_was_chosen(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}ressurs/#languages=ar,fa")
    expect(status(page)).to_have_text("3 av 6 ressurser")
    page.emulate_media(media="print")

    assert listed(page) == ["Alfa", "Beta", "Drama"]
    expect(status(page)).to_be_visible()
    expect(chips(page)).to_have_count(2)
    expect(chips(page).first).to_be_visible()
    expect(page.locator(".kh-catalogue__filters")).to_be_hidden()
    expect(page.locator(".kh-letters")).to_be_hidden()
    expect(page.get_by_role("button", name="Nullstill")).to_be_hidden()


def test_nothing_is_stored(page: Page, hylla: str, witness: Witness) -> None:
    page.goto(f"{hylla}ressurs/")
    tick(page, "languages", "ar")
    expect(status(page)).to_have_text("2 av 6 ressurser")

    assert page.context.cookies() == []
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
