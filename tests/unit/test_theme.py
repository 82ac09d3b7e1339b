"""What the templates are given about the page that they print."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from karrierehylla.addresses import address_of
from karrierehylla.model.locale import Locale
from karrierehylla.pages import generate_pages, navigation
from karrierehylla.theme import head
from tests.unit.pages.views import edited, read
from tests.unit.sample import COMMON

SITE = "https://hylla.example/"
GUIDE = f"---\ntitle: Om hylla\nsummary: Om oss.\n{COMMON}---\n\nTekst.\n"


def menus(nav: list[Any]) -> Iterator[tuple[str, list[str]]]:
    """Yield the first page of each section that opens in the menu, and all pages in it."""
    for entry in nav:
        (inside,) = entry.values()
        if isinstance(inside, list):
            below = [
                page if isinstance(page, str) else next(iter(page.values())) for page in inside
            ]
            yield below[0], below


def test_a_page_belongs_to_the_section_that_it_stands_in_in_the_menu(tmp_path: Path) -> None:
    library = read(tmp_path, {"docs/nb/om-oss/index.md": GUIDE})
    pages = {page.uri: page for page in generate_pages(library) if page.locale is Locale.NN}

    sections = {
        uri: (first, head(pages[uri], library, site_url=SITE)["section"])
        for first, below in menus(navigation(library, Locale.NN))
        for uri in below
    }
    assert {"tema/career-learning.md", "sprak/index.md", "nytt/index.md", "status/link.md"} < set(
        sections
    )
    for uri, (first, section) in sections.items():
        assert section == address_of(Locale.NN, first), uri


def test_pages_that_are_in_no_menu_have_the_section_of_their_folder(tmp_path: Path) -> None:
    library = read(tmp_path)
    sections = {
        page.uri: head(page, library, site_url=SITE)["section"]
        for page in generate_pages(library)
        if page.locale is Locale.NB
    }

    assert sections["ressurs/vigo.md"] == "ressurs/"
    assert sections["format/tool.md"] == "ressurs/"
    assert sections["malgruppe/counsellor.md"] == "ressurs/"
    assert sections["ordliste/career-learning.md"] == "ordliste/"
    assert sections["index.md"] == ""


def test_a_page_that_is_not_guarded_has_no_policy(tmp_path: Path) -> None:
    library = read(tmp_path)
    page = next(iter(generate_pages(library)))

    assert head(page, library, site_url=SITE, guarded=False)["policy"] == ""
    assert "default-src 'none'" in head(page, library, site_url=SITE)["policy"]


def test_paper_says_whose_a_page_is_as_of_when_and_where_it_stands(tmp_path: Path) -> None:
    library = read(tmp_path)
    printed = {
        f"{page.locale}/{page.uri}": head(page, library, site_url=SITE)["printed"]
        for page in generate_pages(library)
    }

    assert printed["nb/case/anya.md"] == (
        "Kilde: Karrierehylla, CC BY 4.0. Sist endret 21. november 2026."
        " https://hylla.example/r/anya/"
    )
    assert printed["en/format/index.md"].endswith(" https://hylla.example/en/format/")


def test_lists_and_what_is_gone_count_for_less_in_the_search(tmp_path: Path) -> None:
    gone = edited(
        "docs/nb/ressurs/vigo.md",
        ("title: Vigo", "title: 'Vigo, <søk>'"),
        ("status: active", "status: gone"),
        ("url: https://www.vigo.no/\n", ""),
    )
    library = read(tmp_path, {**gone, "docs/nb/ressurs/index.md": GUIDE})
    heads = {
        page.uri: head(page, library, site_url=SITE)
        for page in generate_pages(library)
        if page.locale is Locale.NB
    }

    weights = {uri: values["search_weight"] for uri, values in heads.items()}
    assert weights["ressurs/index.md"] == weights["nytt/index.md"] == 0.2
    assert weights["ressurs/vigo.md"] == 0.1
    told = ("ressurs/jobbkompasset.md", "tema/career-learning.md", "ordliste/index.md")
    assert [weights[uri] for uri in (*told, "lov/index.md", "index.md")] == [""] * 5
    titles = {uri: values["search_title"] for uri, values in heads.items()}
    assert titles["ressurs/vigo.md"] == "Vigo, &lt;søk&gt; (kan ikke åpnes lenger)"
    assert titles["ressurs/jobbkompasset.md"] == ""
