"""A walk by keyboard alone: each kind of page, at three widths, there and back, closed and open."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from karrierehylla.model.locale import Locale
from tests.audit import states
from tests.audit.visit import WIDTHS
from tests.browser.keyboard_walk import BACK, Walker, faults, names
from tests.browser.witness import Witness
from tests.build.kinds import KINDS, WITHOUT_TEMPLATE

HEIGHT = 640

WALKS = [
    # Each width in another language, since a language has words of its own length.
    *(
        pytest.param(f"{locale.prefix}{address}", width, id=f"{kind} in {locale} at {width}")
        for kind, address in KINDS.items()
        for width, locale in zip(WIDTHS, Locale, strict=True)
    ),
    *(
        pytest.param(address, width, id=f"{kind} at {width}")
        for kind, address in WITHOUT_TEMPLATE.items()
        for width in WIDTHS
        if kind != "redirect"
    ),
]

OPENING = [
    pytest.param(f"{locale.prefix}case/anya/", width, id=f"{locale} at {width}")
    for width, locale in zip(WIDTHS, Locale, strict=True)
]
"""Menu, panel and search are the same on all pages."""

FOLDED = [
    pytest.param(f"{locale.prefix}{address}", width, id=f"{address} in {locale} at {width}")
    for address in ("case/anya/", "ressurs/")
    for width, locale in zip(WIDTHS, Locale, strict=True)
]


def visit(page: Page, url: str, width: int) -> Walker:
    # Or it would take a while until what has the focus is in sight.
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": HEIGHT})
    page.goto(url, wait_until="networkidle")
    return Walker(page)


@pytest.mark.parametrize(("address", "width"), WALKS)
def test_every_stop_is_reached_seen_and_works(
    page: Page, hylla: str, witness: Witness, address: str, width: int
) -> None:
    walker = visit(page, hylla + address, width)
    there = walker.walk(operate=True)
    back = walker.walk(BACK)

    expected = walker.expected()
    assert names(there) == names(expected)
    assert names(back) == names(expected[::-1])
    assert faults([*there, *back]) == []


@pytest.mark.parametrize(("address", "width"), FOLDED)
def test_every_stop_in_folded_parts_is_reached_seen_and_works(
    page: Page, hylla: str, witness: Witness, address: str, width: int
) -> None:
    walker = visit(page, hylla + address, width)
    folded = len(walker.expected())
    states.open_by_keyboard(page, states.FOLDED)
    stops = walker.walk(operate=True)

    assert len(stops) > folded
    assert names(stops) == names(walker.expected())
    assert faults(stops) == []


@pytest.mark.parametrize(("address", "width"), OPENING)
def test_what_opens_can_be_walked_through(
    page: Page, hylla: str, witness: Witness, address: str, width: int
) -> None:
    walker = visit(page, hylla + address, width)
    for name in opening(page):
        states.open_by_keyboard(page, name)
        if name == states.DIALOG:
            assert next(states.variants(page, name, "light")) == "with results"
            load_results(page)
        inside = names(walker.expected(states.shown(name)))
        begin = walker.here()
        assert begin
        # The button that opened a menu may lie below it: Escape uncovers it (WCAG 2.4.11).
        stops = [begin] if names([begin])[0] in inside else []
        stops += walker.walk()

        assert len(inside) > 2, name
        assert [stop for stop in inside if stop not in names(stops)] == []
        assert faults(stops) == []
        walker = visit(page, hylla + address, width)


def load_results(page: Page) -> None:
    """Scroll until all results are there: one that comes moves those below it."""
    waiting = page.locator("dialog li:has(.pf-skeleton)")
    while count := waiting.count():
        page.evaluate("document.querySelector('dialog li:has(.pf-skeleton)')?.scrollIntoView()")
        expect(waiting).not_to_have_count(count)


@pytest.mark.parametrize(("address", "width"), OPENING)
def test_what_opens_closes_with_escape_and_gives_the_focus_back(
    page: Page, hylla: str, witness: Witness, address: str, width: int
) -> None:
    walker = visit(page, hylla + address, width)
    for name in opening(page):
        states.focus_opener(page, name)
        opener = walker.here()
        assert opener
        states.open_by_keyboard(page, name)
        page.keyboard.press("Tab")
        page.keyboard.press("Escape")

        expect(page.locator(states.shown(name))).to_be_hidden()
        here = walker.here()
        assert here
        assert here.key == opener.key


@pytest.mark.parametrize("address", ["ressurs/", "case/anya/"])
def test_a_folded_part_opens_and_closes_by_key(
    page: Page, hylla: str, witness: Witness, address: str
) -> None:
    visit(page, hylla + address, 1280)
    states.focus_opener(page, states.FOLDED)
    part = page.locator("details:has(> summary:focus)")
    expect(part).not_to_have_attribute("open")
    page.keyboard.press("Enter")
    expect(part).to_have_attribute("open", "")
    page.keyboard.press("Space")
    expect(part).not_to_have_attribute("open")


def opening(page: Page) -> list[str]:
    """What opens from the header; it is the same on all pages of a width."""
    found = [name for name in states.names(page) if name != states.FOLDED]
    width = page.viewport_size["width"] if page.viewport_size else 0
    assert found == [states.DIALOG, *(["#kh-nav"] if width < 1280 else []), "#kh-view"]
    return found


SOUND = """
<style>
  body { margin: 0; min-height: 3000px }
  main { padding-top: 100px }
  :focus-visible { outline: 3px solid black }
  .cover { position: fixed; inset: 0 0 auto; height: 90px; background: white }
</style>
<main><a href="#a">En</a> <button>To</button> <label><input type="checkbox">Tre</label>
<details><summary>Fire</summary>Fem</details></main>
"""


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        ("", []),
        (
            "<style>a { position: absolute; left: -400px }</style>",
            ["a En is outside of the window"],
        ),
        ("<style>a { display: block; height: 5000px }</style>", []),
        (
            "<style>button { position: absolute; clip: rect(0 0 0 0) }</style>",
            ["button To is covered by input"],
        ),
        (
            "<style>main { padding-top: 60px }</style><div class=cover></div>",
            [
                "a En is covered by div.cover",
                "button To is covered by div.cover",
                "input is covered by div.cover",
                "summary Fire is covered at a corner by div.cover",
            ],
        ),
        (
            "<style>input { position: absolute; opacity: 0; outline: 0 !important }</style>",
            ["input has no ring"],
        ),
        (
            """<style>input { position: absolute; opacity: 0 }
            label:has(:focus-visible) { box-shadow: 0 0 0 2px }</style>""",
            [],
        ),
        (
            "<style>a { display: inline-block; width: 0; overflow: hidden }</style>",
            ["a En has no size"],
        ),
        ("<style>button { outline: 0 !important }</style>", ["button To has no ring"]),
        ("<style>a { outline-color: transparent !important }</style>", ["a En has no ring"]),
        ("<style>a { outline: 3px solid black }</style>", ["a En has no ring"]),
    ],
)
def test_a_stop_that_is_not_seen_is_a_fault(page: Page, markup: str, found: list[str]) -> None:
    page.set_content(SOUND + markup)

    assert faults(Walker(page).walk()) == found


@pytest.mark.parametrize(
    ("selector", "key", "found"),
    [
        ("button", "Enter", "button To does not answer Enter"),
        ("button", " ", "button To does not answer Space"),
        ("a", "Enter", "a En does not answer Enter"),
        ("input", " ", "input does not answer Space"),
        ("summary", "Enter", "summary Fire does not answer Enter"),
        ("summary", "Tab", "summary Fire is a trap"),
    ],
)
def test_a_stop_that_does_not_work_is_a_fault(
    page: Page, selector: str, key: str, found: str
) -> None:
    page.set_content(SOUND)
    page.locator(selector).evaluate(
        "(element, key) => element.addEventListener("
        "'keydown', (event) => event.key === key && event.preventDefault())",
        key,
    )

    assert faults(Walker(page).walk(operate=True)) == [found]


@pytest.mark.parametrize(
    "markup",
    [
        "<button tabindex=-1>Seks</button>",
        "<span role=button>Seks</span>",
        "<a href='#b' tabindex=-1>Seks</a>",
    ],
)
def test_what_is_not_reached_is_told(page: Page, markup: str) -> None:
    page.set_content(SOUND + markup)
    walker = Walker(page)

    reached = {stop.key for stop in walker.walk()}
    missed = [stop.name for stop in walker.expected() if stop.key not in reached]

    assert [name.rpartition(" ")[2] for name in missed] == ["Seks"]


@pytest.mark.parametrize(
    "markup",
    [
        "<button disabled>Seks</button>",
        "<div inert><button>Seks</button></div>",
        "<details><summary hidden>Seks</summary><button>Sju</button></details>",
        "<div role=toolbar><button>Sju</button><button tabindex=-1>Seks</button></div>",
    ],
)
def test_what_nobody_can_operate_is_not_expected(page: Page, markup: str) -> None:
    page.set_content(SOUND + markup)

    assert "Seks" not in str(Walker(page).expected())
