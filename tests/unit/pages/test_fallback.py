"""A page exists in every locale, whatever is written: its words, its language, its address."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from karrierehylla.model.locale import Locale
from tests.unit.pages.views import Changes, dom, edited, pages, texts
from tests.unit.sample import COMMON, SAMPLE

TITLES = {Locale.NB: "Vigo nb", Locale.NN: "Vigo nn", Locale.EN: "Vigo en"}
FACTS = SAMPLE["docs/nb/ressurs/vigo.md"].split(COMMON)[1].split("---")[0]
CHAINS = {"nb": ("nb", "nn", "en"), "nn": ("nn", "nb", "en"), "en": ("en", "nb", "nn")}
SUBSETS = [subset for n in (1, 2, 3) for subset in combinations(Locale, n)]


def written_in(subset: tuple[Locale, ...]) -> Changes:
    """Return the sample with the resource `vigo` in these languages only; the first is original."""
    files: dict[str, str | None] = {}
    for locale in Locale:
        words = f"title: {TITLES[locale]}\nsummary: Om Vigo.\n"
        if locale not in subset:
            content = None
        elif locale is subset[0]:
            content = f"---\n{words}{COMMON}{FACTS}---\n\nTekst {locale}.\n"
        else:
            content = f"---\n{words}translates: 1\n---\n\nTekst {locale}.\n"
        files[f"docs/{locale}/ressurs/vigo.md"] = content
    return files


@pytest.mark.parametrize("subset", SUBSETS, ids=["-".join(subset) for subset in SUBSETS])
def test_every_locale_is_given_the_first_text_of_its_chain(
    tmp_path: Path, subset: tuple[Locale, ...]
) -> None:
    site = pages(tmp_path, written_in(subset))

    for locale in Locale:
        page = site[f"{locale}/ressurs/vigo.md"]
        content = next(Locale(name) for name in CHAINS[locale.value] if Locale(name) in subset)
        written = locale in subset
        assert page.content_locale is content
        assert page.title == TITLES[content]
        assert page.source == f"docs/{content}/ressurs/vigo.md"
        assert page.canonical == f"{content.prefix}ressurs/vigo/"
        assert page.indexed is written
        assert page.is_fallback is not written
        assert [(a.locale, a.address, a.exists) for a in page.alternates] == [
            (Locale.NB, "ressurs/vigo/", Locale.NB in subset),
            (Locale.NN, "nn/ressurs/vigo/", Locale.NN in subset),
            (Locale.EN, "en/ressurs/vigo/", Locale.EN in subset),
        ]
        tree = dom(page)
        assert tree.css(".kh-text")[0].attributes["lang"] == content
        assert tree.css(".kh-text")[0].text().strip() == f"Tekst {content}."
        assert len(tree.css(".kh-notice--fallback")) == (0 if written else 1)


ONLY_NB: Changes = {"docs/nn/ressurs/vigo.md": None, "docs/en/ressurs/vigo.md": None}


@pytest.mark.parametrize(
    ("locale", "notice", "href"),
    [
        (
            "nn",
            "Denne sida er ikkje omsett til nynorsk. Du les ho på bokmål. Opne ho på bokmål.",
            "../../../ressurs/vigo/",
        ),
        (
            "en",
            (
                "This page has not been translated into English."
                " You are reading it in Norwegian Bokmål. Open it in Norwegian Bokmål."
            ),
            "../../../ressurs/vigo/",
        ),
    ],
)
def test_the_notice_speaks_the_readers_language(
    tmp_path: Path, locale: str, notice: str, href: str
) -> None:
    page = pages(tmp_path, ONLY_NB)[f"{locale}/ressurs/vigo.md"]

    assert texts(page, ".kh-notice--fallback") == [notice]
    link = dom(page).css(".kh-notice--fallback a")[0]
    assert link.attributes == {"href": href, "hreflang": "nb"}


def test_every_part_of_a_fallback_page_carries_its_language(tmp_path: Path) -> None:
    page = pages(tmp_path, ONLY_NB)["en/ressurs/vigo.md"]

    tree = dom(page)
    assert tree.css("h1 span")[0].attributes["lang"] == "nb"
    assert tree.body is not None
    parts = [node for node in tree.body.iter() if node.tag not in ("h1", "h2", "h3")]
    assert [node.attributes.get("lang") for node in parts].count("nb") == 1
    assert {node.attributes.get("lang") for node in parts} == {"nb", "en"}
    assert {node.attributes.get("lang") for node in tree.css("h2 > span")} == {"en"}
    assert tree.css(".kh-lead")[0].attributes["lang"] == "nb"


def test_a_written_page_needs_no_marks(tmp_path: Path) -> None:
    page = pages(tmp_path)["nn/ressurs/vigo.md"]

    marked = [node.attributes["class"] for node in dom(page).css("[lang]")]
    assert marked == ["kh-text"]


def test_lists_count_what_is_not_translated_and_mark_its_language(tmp_path: Path) -> None:
    site = pages(tmp_path, ONLY_NB)

    page = site["en/tema/career-learning.md"]
    assert texts(page, "h2")[0] == "Resources (2)"
    title = dom(page).css(".kh-card--resource h4 a span")[0]
    assert (title.text(), title.attributes["lang"]) == ("Vigo", "nb")
    assert "In Norwegian Bokmål" in texts(page, ".kh-mark--language")
    assert dom(page).css(".kh-card__summary[lang=nb]") != []


def test_a_reference_to_a_fallback_carries_its_language(tmp_path: Path) -> None:
    page = pages(tmp_path, ONLY_NB)["en/tema/career-learning.md"]

    link = dom(page).css(".kh-text a[href='../ressurs/vigo.md']")[0]
    assert link.inner_html == '<span lang="nb">Vigo</span>'


def test_on_a_fallback_page_references_lead_to_the_readers_own_pages(tmp_path: Path) -> None:
    site = pages(tmp_path, {"docs/nn/tema/career-learning.md": None})

    page = site["nn/tema/career-learning.md"]
    links = [(node.attributes["href"], node.inner_html) for node in dom(page).css(".kh-text a")]
    assert links == [
        ("../ordliste/index.md#t-karriereveiledning", "karriereveiledning"),
        ("../lov/index.md#f-kurs-timer", "15 timer"),
        ("../ressurs/jobbkompasset.md", '<span lang="nn">Jobbkompasset</span>'),
        ("../ressurs/vigo.md", '<span lang="nn">Vigo</span>'),
    ]


NEWER = (
    "version: 1\nchanges:\n",
    "version: 2\nchanges:\n  - version: 2\n    date: 2026-12-01\n    text: Ny frist.\n",
)


def test_a_text_behind_its_original_says_so(tmp_path: Path) -> None:
    site = pages(tmp_path, edited("docs/nb/ressurs/vigo.md", NEWER))

    assert texts(site["nb/ressurs/vigo.md"], ".kh-notice") == []
    page = site["en/ressurs/vigo.md"]
    assert texts(page, ".kh-notice--drift") == [
        (
            "This text is older than the original. Something may have changed."
            " Read the newest text in Norwegian Bokmål."
        )
    ]
    assert dom(page).css(".kh-notice--drift a")[0].attributes == {
        "href": "../../../ressurs/vigo/",
        "hreflang": "nb",
    }
    assert (page.indexed, str(page.updated)) == (True, "2026-11-21")
    assert str(site["nb/ressurs/vigo.md"].updated) == "2026-12-01"


def test_the_changes_of_a_page_are_told_in_its_language_where_they_can(tmp_path: Path) -> None:
    page = pages(tmp_path, edited("docs/nb/ressurs/vigo.md", NEWER))["en/ressurs/vigo.md"]

    rows = [node.inner_html for node in dom(page).css(".kh-changes li")]
    assert rows == [
        '1 December 2026: <span lang="nb">Ny frist.</span>',
        "21 November 2026: New in the collection.",
    ]


def test_questions_without_a_translation_keep_their_language(tmp_path: Path) -> None:
    changes = edited("docs/en/case/anya.md", ("  etikk: What must we learn more about?\n", ""))
    # The checks refuse this; in the preview it must still read right.
    page = pages(tmp_path, changes)["en/case/anya.md"]

    questions = [node.inner_html for node in dom(page).css(".kh-question__text")]
    assert questions == [
        "What do we know about Anya?",
        '<span lang="nb">Hva må vi kunne mer om?</span>',
    ]
