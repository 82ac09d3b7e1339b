"""The home page: a place to search, the doors, the newest law, languages, topics, in this order."""

from __future__ import annotations

import datetime
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from tests.unit.pages.views import dom, edited, html, pages, texts

HOME = "docs/nb/index.md"
DOOR = "## I samtalen {#i}\n"
BEFORE = """\
Denne teksten står før dørene.

## Før samtalen, for programrådgivere {#for}

- [[vigo|Søk på Vigo]]
- [[anya]]

"""


def test_home_has_its_parts_in_order(tmp_path: Path) -> None:
    arabic = edited("docs/nb/ressurs/vigo.md", ("format:", "languages: [ar]\nformat:"))
    page = pages(tmp_path, arabic)["nb/index.md"]

    parts = ["kh-search-place", "kh-doors", "kh-law-line", "kh-languages-row", "kh-card--topic"]
    assert sorted(parts, key=page.markdown.index) == parts
    assert texts(page, "h1, h2") == [
        "Karrierehylla",
        "I samtalen",
        "Nytt i lov og regler",
        "Finn noe på deltakerens språk",
        "Selve veiledningen",
    ]


def test_home_has_no_sentence_before_what_one_came_for(tmp_path: Path) -> None:
    page = pages(tmp_path)["nb/index.md"]

    assert texts(page, ".kh-lead") == []
    assert page.description == "Karrierehylla samler ressurser for karriereveiledning."


def test_the_place_to_search_is_a_button_that_stays_hidden_without_a_script(tmp_path: Path) -> None:
    page = pages(tmp_path)["nn/index.md"]

    (button,) = dom(page).css("button")
    assert button.attributes == {
        "type": "button",
        "class": "kh-search-place",
        "data-kh-search": None,
        "hidden": None,
    }
    assert button.text().strip() == "Søk i ressursar, casar og tema"
    assert [node.attributes for node in button.css(".kh-icon")] == [
        {"class": "kh-icon kh-icon--search", "aria-hidden": "true"}
    ]


def test_each_section_of_the_text_is_a_door_with_its_own_drawing(tmp_path: Path) -> None:
    page = pages(tmp_path, edited(HOME, (DOOR, f"{BEFORE}{DOOR}")))["nb/index.md"]

    tree = dom(page)
    assert [node.attributes for node in tree.css(".kh-doors > section")] == [
        {"class": "kh-door kh-door--for", "lang": "nb"},
        {"class": "kh-door kh-door--i", "lang": "nb"},
    ]
    assert [node.attributes for node in tree.css(".kh-door > .kh-icon")] == [
        {"class": "kh-icon kh-icon--for", "aria-hidden": "true"},
        {"class": "kh-icon kh-icon--i", "aria-hidden": "true"},
    ]
    assert [node.attributes["id"] for node in tree.css(".kh-door > h2")] == ["for", "i"]
    assert texts(page, ".kh-door--for li") == ["Søk på Vigo", "Anya"]
    assert texts(page, ".kh-door p") == ["Begynn med Karrierelæring, eller se på Anya."]
    assert texts(page, ".kh-text") == ["Denne teksten står før dørene."]


def test_doors_are_the_same_when_our_blocks_pass_markdown_unparsed(tmp_path: Path) -> None:
    page = pages(tmp_path)["nb/index.md"]

    passed = LexborHTMLParser(html(page.markdown, "karrierehylla.html_blocks"))
    parsed = LexborHTMLParser(html(page.markdown))
    assert [(node.tag, node.attributes) for node in passed.css("body *")] == [
        (node.tag, node.attributes) for node in parsed.css("body *")
    ]


def test_a_door_in_another_language_says_so(tmp_path: Path) -> None:
    page = pages(tmp_path, {"docs/en/index.md": None})["en/index.md"]

    tree = dom(page)
    assert [node.attributes["lang"] for node in tree.css(".kh-door")] == ["nb"]
    assert tree.css("[lang=en] > .kh-search-row") != []
    assert tree.css("#kh-law > span[lang=en]") != []


def test_a_home_page_that_nobody_wrote_has_no_doors(tmp_path: Path) -> None:
    nobody = {f"docs/{locale}/index.md": None for locale in ("nb", "nn", "en")}
    page = pages(tmp_path, nobody)["en/index.md"]

    assert texts(page, "h1, h2, button") == [
        "The Career Shelf",
        "Search resources, cases and topics",
        "What is new in law and rules",
        "The guidance itself",
    ]
    assert "kh-doors" not in page.markdown


def test_a_home_page_without_sections_has_its_text_and_no_doors(tmp_path: Path) -> None:
    page = pages(tmp_path, edited(HOME, (DOOR, "")))["nb/index.md"]

    assert texts(page, ".kh-text") == ["Begynn med Karrierelæring, eller se på Anya."]
    assert "kh-doors" not in page.markdown


def test_home_tells_the_newest_law_in_one_line(tmp_path: Path) -> None:
    page = pages(tmp_path)["nb/index.md"]

    assert texts(page, ".kh-law-line") == ["1. januar 2026: Ny lengde · Alle endringer i 2026"]
    assert [link.attributes["href"] for link in dom(page).css(".kh-law-line a")] == [
        "lov/#c-endring-2026-01-01",
        "lov/#kh-changed",
    ]
    assert texts(page, "h2.kh-small-heading") == ["Nytt i lov og regler"]


def test_home_tells_no_law_of_the_future(tmp_path: Path) -> None:
    page = pages(tmp_path, today=datetime.date(2025, 12, 31))["nb/index.md"]

    assert texts(page, ".kh-law-line") == []
