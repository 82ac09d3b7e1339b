"""The filters above the resources: what can be chosen, how it is counted, and what is hidden."""

from __future__ import annotations

from pathlib import Path

import pytest
from selectolax.lexbor import LexborNode

from karrierehylla.pages import Page
from tests.unit.pages.views import Changes, dom, pages
from tests.unit.resources import resource
from tests.unit.sample import COMMON, page

TOPIC = page(f"title: Annet\nsummary: Om annet.\n{COMMON}order: 2\nblock: frame\n", "Tekst.\n")


def index(root: Path, changes: Changes | None = None, locale: str = "nb") -> Page:
    """The page of all resources."""
    return pages(root, changes)[f"{locale}/ressurs/index.md"]


def text(node: LexborNode) -> str:
    return " ".join(node.text(separator=" ").split())


def groups(page: Page) -> dict[str | None, list[str]]:
    """What can be chosen by each facet, as it is shown."""
    return {
        group.attributes["name"]: [text(choice) for choice in group.css("label")]
        for group in dom(page).css("fieldset")
    }


def values(page: Page, name: str) -> list[str | None]:
    return [box.attributes["value"] for box in dom(page).css(f'fieldset[name="{name}"] input')]


def test_each_choice_has_its_count_and_what_is_not_known_is_counted_too(tmp_path: Path) -> None:
    changes: Changes = {
        "docs/nb/ressurs/ett.md": resource("Ett", format="tool", languages="[ar, en]"),
        "docs/nb/ressurs/to.md": resource("To", access="login", level="A0"),
        "docs/nb/ressurs/tre.md": resource("Tre", region="[oslo, vestfold]"),
    }

    assert groups(index(tmp_path, changes)) == {
        "phases": ["Forsamtale 1", "Arbeidsfasen 5"],
        "format": ["Nettside 3", "Verktøy 2"],
        "languages": [
            "Arabisk – العربية 1",
            "Engelsk – English 1",
            "Norsk bokmål 1",
            "Norsk nynorsk 1",
            "3 uten opplysning",
        ],
        "audience": ["Deltaker 1", "Karriereveileder 5"],
        "level": [
            "A0: kan brukes uten å lese 1",
            "A2: korte tekster om vante ting 1",
            "3 uten opplysning",
        ],
        "reading": ["Kan brukes uten å lese 2", "3 uten opplysning"],
        "access": ["Åpen for alle 1", "Krever innlogging 1", "3 uten opplysning"],
        "region": ["Hele landet 3", "Oslo 1", "Vestfold 2"],
    }


def test_who_does_not_read_can_choose_even_where_little_is_known(tmp_path: Path) -> None:
    many: Changes = {f"docs/nb/ressurs/r{number}.md": resource(f"R{number}") for number in range(9)}
    films: Changes = {"docs/nb/ressurs/film.md": resource("Film", level="A0", access="login")}
    found = groups(index(tmp_path, {**many, **films}))

    assert found["reading"] == ["Kan brukes uten å lese 2", "10 uten opplysning"]
    assert "access" not in found


@pytest.mark.parametrize(
    ("locale", "headings"),
    [
        ("nb", ["Filtrer", "Fase i samtalen", "Format", "Språk", "Målgruppe", "Fylke"]),
        ("nn", ["Filtrer", "Fase i samtalen", "Format", "Språk", "Målgruppe", "Fylke"]),
        ("en", ["Filter", "Phase of the session", "Format", "Language", "Audience", "County"]),
    ],
)
def test_the_filters_speak_the_language_of_the_page(
    tmp_path: Path, locale: str, headings: list[str]
) -> None:
    page = dom(index(tmp_path, locale=locale))
    shown = [text(summary) for summary in page.css("summary")]

    assert [heading for heading in shown if heading in headings] == headings


def test_a_facet_of_which_too_little_is_known_is_hidden(tmp_path: Path) -> None:
    def listed(resources: int) -> Page:
        more = {f"docs/nb/ressurs/r{n}.md": resource(f"R{n}") for n in range(resources - 2)}
        return index(tmp_path / f"{resources}", more)

    # One of five is 20 %, one of six is less; only the job compass has a level.
    assert values(listed(5), "level") == ["A2", "-"]
    assert values(listed(6), "level") == []


def test_a_facet_in_which_all_are_alike_is_hidden(tmp_path: Path) -> None:
    assert "topics" not in groups(index(tmp_path))

    changes: Changes = {
        "docs/nb/tema/annet.md": TOPIC,
        "docs/nb/ressurs/ett.md": resource("Ett", topics="[annet, career-learning]"),
    }
    assert groups(index(tmp_path / "b", changes))["topics"] == ["Karrierelæring 3", "Annet 1"]


def test_what_can_be_used_without_reading_has_support_or_is_at_level_a0(tmp_path: Path) -> None:
    changes: Changes = {
        "docs/nb/ressurs/lyd.md": resource("Lyd", support="[audio]"),
        "docs/nb/ressurs/a0.md": resource("A0", level="A0"),
        "docs/nb/ressurs/a1.md": resource("A1", level="A1"),
    }
    page = index(tmp_path, changes)

    assert groups(page)["reading"] == ["Kan brukes uten å lese 3", "2 uten opplysning"]
    (note,) = dom(page).css("fieldset .kh-note")
    assert text(note) == "Har bilder, lyd eller film, eller er på nivå A0."


def test_what_is_gone_is_offered_in_no_language_and_that_is_known(tmp_path: Path) -> None:
    gone = resource("Borte", url=None, status="gone", languages="[ar]")

    assert groups(index(tmp_path, {"docs/nb/ressurs/borte.md": gone}))["languages"] == [
        "Norsk bokmål 1",
        "Norsk nynorsk 1",
        "1 uten opplysning",
    ]


def test_foreign_names_carry_their_language_and_direction(tmp_path: Path) -> None:
    changes: Changes = {"docs/nb/ressurs/ett.md": resource("Ett", languages="[ar]")}
    page = dom(index(tmp_path, changes))
    (arabic,) = [label for label in page.css("label") if label.css('input[value="ar"]')]

    (name,) = arabic.css("bdi")
    assert (name.text(), name.attributes["lang"], name.attributes["dir"]) == (
        "العربية",
        "ar",
        "rtl",
    )


def test_a_topic_in_another_language_says_so(tmp_path: Path) -> None:
    changes: Changes = {
        "docs/nb/tema/annet.md": TOPIC,
        "docs/nb/ressurs/ett.md": resource("Ett", topics="[annet]"),
    }
    shown = dom(index(tmp_path, changes, "en"))

    assert [node.text() for node in shown.css('fieldset[name="topics"] [lang="nb"]')] == ["Annet"]


def test_the_element_knows_its_data_and_its_words(tmp_path: Path) -> None:
    (element,) = dom(index(tmp_path, locale="nn")).css("kh-catalogue")

    assert element.attributes == {
        "data-kh-source": "../../data/catalogue.nn.json",
        "data-kh-some": "{n} av {total} ressursar",
        "data-kh-none": "Ingen ressursar passar til alle vala. Fjern eit val for å sjå fleire.",
        "data-kh-loading": "Hentar opplysningane …",
        "data-kh-failed": "Filtera verkar ikkje akkurat no. Lista under er heil."
        " Prøv igjen om litt.",
        "data-kh-picked": "Valt: {n}",
        "data-kh-remove": "Fjern",
    }


def test_filters_are_hidden_until_a_script_shows_them_and_are_not_searched(tmp_path: Path) -> None:
    page = dom(index(tmp_path))
    for selector in (".kh-catalogue__filters", ".kh-catalogue__bar"):
        (part,) = page.css(selector)
        assert "hidden" in part.attributes
        assert "data-pagefind-ignore" in part.attributes
    (listing,) = page.css(".kh-catalogue__results")
    assert "hidden" not in listing.attributes
    assert len(listing.css("section li")) == 2


def test_only_pages_with_filters_need_the_style_sheet(tmp_path: Path) -> None:
    site = pages(tmp_path)

    assert {uri for uri, page in site.items() if page.styles} == {
        f"{locale}/{folder}/index.md"
        for locale in ("nb", "nn", "en")
        for folder in ("case", "ressurs")
    }
    assert site["nb/ressurs/index.md"].styles == {"catalogue"}
