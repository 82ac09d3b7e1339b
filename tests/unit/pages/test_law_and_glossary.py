"""The law page and the glossary: facts by how they stand, words with their other forms."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from tests.unit.pages.views import Changes, dom, edited, pages, texts

FACTS = "data/facts.yml"
TOPIC = "docs/nb/tema/career-learning.md"

OPEN = """\
  - id: varighet
    title: {nb: Hvor lenge programmet varer, nn: Kor lenge programmet varer, en: How long it lasts}
    status: open
    checked: 2026-11-21
    review_by: 2027-05-21
    owner: law-editor
    where:
      title: {nb: IMDis veileder, nn: Rettleiaren til IMDi, en: IMDi’s guide}
      url: https://www.imdi.no/veileder
  - id: gammel-dato
    title: {nb: Da loven kom, nn: Då lova kom, en: When the Act came}
    value: '2021-01-01'
    unit: date
    status: history
    mark: s
    source: {nb: En avis, nn: Ei avis, en: A newspaper}
    checked: 2026-11-21
    review_by: 2027-05-21
    owner: law-editor
law_changes:
"""


def with_facts() -> Changes:
    return edited(FACTS, ("law_changes:\n", OPEN))


def test_facts_stand_by_what_is_known_of_them(tmp_path: Path) -> None:
    page = pages(tmp_path, with_facts())["nb/lov/index.md"]

    assert texts(page, "h2") == [
        "Endringer i 2026",
        "Dette står i kildene",
        "Dette vet vi ikke",
        "Slik var det før",
    ]
    assert texts(page, "#f-kurs-timer .kh-fact__value") == ["15 timer"]
    assert texts(page, "#f-varighet .kh-fact__value") == ["Ikke avklart"]
    assert texts(page, "#f-varighet dd") == ["21. november 2026"]
    (link,) = dom(page).css("#f-varighet a")
    assert link.text() == "Svaret står hos IMDis veileder (åpnes i ny fane)"
    assert link.attributes == {
        "class": "kh-button",
        "href": "https://www.imdi.no/veileder",
        "target": "_blank",
        "rel": "noopener",
    }
    english = pages(tmp_path, with_facts())["en/lov/index.md"]
    assert texts(english, "#f-varighet a") == [
        "Find the answer at IMDi’s guide (opens in a new tab)"
    ]
    assert texts(page, "#f-gammel-dato p") == ["1. januar 2021", "Slik var det før"]
    assert texts(page, "#f-gammel-dato dd")[0] == "En avis (ikke en offisiell side)"
    assert texts(page, "details.kh-folded > summary") == ["Slik var det før (1)"]
    assert texts(page, "details .kh-fact h3") == ["Da loven kom"]


def test_a_dead_source_is_no_link_but_to_its_copy(tmp_path: Path) -> None:
    url = "https://www.imdi.no/veileder"
    dead = f'{{"version": 1, "links": {{"{url}": {{"verdict": "dead"}}}}}}'
    bare = dom(pages(tmp_path, {**with_facts(), "data/links.json": dead})["nb/lov/index.md"])
    copy = "https://web.archive.org/web/2024/https://www.imdi.no/veileder"
    kept = dead.replace('"dead"', f'"dead", "archive_url": "{copy}"')
    page = dom(pages(tmp_path, {**with_facts(), "data/links.json": kept})["nb/lov/index.md"])

    assert bare.css("#f-varighet a") == []
    assert "IMDis veileder" in bare.css("#f-varighet")[0].text()
    assert [node.attributes["href"] for node in page.css("#f-varighet a")] == [copy]
    assert "IMDis veileder – Se en kopi i et arkiv" in page.css("#f-varighet")[0].text()


def test_a_fact_moves_to_history_the_day_after_it_ends(tmp_path: Path) -> None:
    changes = edited(FACTS, ("    checked: 2026-11-21\n    review_by: 2027-05-21", ENDS))

    last = pages(tmp_path / "a", changes, today=datetime.date(2026, 12, 31))
    assert "Dette står i kildene" in texts(last["nb/lov/index.md"], "h2")
    after = pages(tmp_path / "b", changes, today=datetime.date(2027, 1, 1))
    assert texts(after["nb/lov/index.md"], "h2") == ["Endringer i 2026", "Slik var det før"]
    topic = after["nb/tema/career-learning.md"]
    assert texts(topic, ".kh-mark--old") == ["(gjaldt til og med 31. desember 2026)"]


ENDS = "    valid_to: 2026-12-31\n    checked: 2026-11-21\n    review_by: 2027-05-21"


def test_a_change_to_come_stands_apart_until_its_day(tmp_path: Path) -> None:
    before = pages(tmp_path / "a", today=datetime.date(2025, 12, 31))["nn/lov/index.md"]
    assert texts(before, "h2")[0] == "Datoar som kjem"
    on_the_day = pages(tmp_path / "b", today=datetime.date(2026, 1, 1))["nn/lov/index.md"]
    assert texts(on_the_day, "h2")[0] == "Endringar i 2026"
    assert texts(on_the_day, "#c-endring-2026-01-01 h3") == ["1. januar 2026: Ny lengd"]


OLDER = """\
law_changes:
  - id: endring-2021
    date: 2021-01-01
    title: {nb: Ny lov, nn: Ny lov, en: New Act}
    text: {nb: Loven kom., nn: Lova kom., en: The Act came.}
    source: {nb: Prøvekilden, nn: Prøvekjelda, en: Test source}
    checked: 2026-11-21
    mark: S
"""


def test_the_newest_year_stands_open_with_its_facts_and_what_is_older_is_folded(
    tmp_path: Path,
) -> None:
    new = ("    valid_from: 2021-01-01", "    valid_from: 2026-01-01")
    page = pages(tmp_path, edited(FACTS, ("law_changes:\n", OLDER), new))["nn/lov/index.md"]

    assert texts(page, "#kh-changed [data-pagefind-meta=first]") == ["Endringar i 2026"]
    assert texts(page, "#kh-new") == ["Tal og datoar som er nye i 2026"]
    assert texts(page, "#kh-new + ul li") == ["Timar i kurset: 15 timar"]
    assert dom(page).css("#kh-new + ul a")[0].attributes["href"] == "#f-kurs-timer"
    assert texts(page, "details.kh-folded--printed > summary") == ["Endringar før 2026 (1)"]
    assert texts(page, "details .kh-law-change h3") == ["1. januar 2021: Ny lov"]
    order = ["c-endring-2026-01-01", "kh-new", "c-endring-2021", 'id="f-kurs-timer"']
    assert sorted(order, key=page.markdown.index) == order


def test_facts_of_a_topic_are_folded_below_its_title(tmp_path: Path) -> None:
    topic = ("  - id: kurs-timer\n", "  - id: kurs-timer\n    topic: career-learning\n")
    page = pages(tmp_path, edited(FACTS, topic))["nb/lov/index.md"]

    assert texts(page, "details.kh-folded--printed > summary") == ["Karrierelæring (1)"]
    assert texts(page, "details #f-kurs-timer h3") == ["Timer i kurset"]


@pytest.mark.parametrize(
    ("reference", "locale", "shown"),
    [
        ("[[fact:kurs-timer]]", "nb", "[15 timer](../lov/index.md#f-kurs-timer)."),
        ("[[fact:kurs-timer]]", "nn", "[15 timar](../lov/index.md#f-kurs-timer)."),
        ("[[fact:kurs-timer]]", "en", "[15 hours](../lov/index.md#f-kurs-timer)."),
        ("[[fact:kurs-timer|femten]]", "nb", "[femten](../lov/index.md#f-kurs-timer)."),
        (
            "[[fact:varighet|lenge]]",
            "nb",
            '[lenge](../lov/index.md#f-varighet) <span class="kh-mark kh-mark--old">(ikke avklart)',
        ),
        (
            "[[fact:gammel-dato]]",
            "en",
            "[1 January 2021](../lov/index.md#f-gammel-dato).",
        ),
        (
            "[[fact:gammel-dato]]",
            "nb",
            "[1. januar 2021](../lov/index.md#f-gammel-dato).",
        ),
    ],
)
def test_a_fact_in_running_text_has_its_unit_and_its_warning(
    tmp_path: Path, reference: str, locale: str, shown: str
) -> None:
    path = f"docs/{locale}/tema/career-learning.md"
    changes = {**with_facts(), **edited(path, ("[[fact:kurs-timer]]", reference))}

    assert shown in pages(tmp_path, changes)[f"{locale}/tema/career-learning.md"].markdown


def test_a_fact_past_its_review_says_so(tmp_path: Path) -> None:
    page = pages(tmp_path, today=datetime.date(2027, 5, 22))["en/tema/career-learning.md"]

    assert texts(page, ".kh-mark--old") == ["(was due for a check by 21 May 2027)"]


def test_a_term_is_explained_with_its_forms_and_its_topics(tmp_path: Path) -> None:
    site = pages(tmp_path)

    page = site["nn/ordliste/index.md"]
    assert texts(page, "h2") == ["K", "Omgrep til tolken, tema for tema"]
    assert texts(page, "#t-karriereveiledning dt, #t-karriereveiledning dd") == [
        "karriererettleiing",
        "Hjelp til å velje utdanning og arbeid.",
        "Bokmål: karriereveiledning · Engelsk: career guidance",
        "Tema: Karrierelæring",
    ]
    forms = dom(page).css("#t-karriereveiledning .kh-term__languages span")
    assert [(form.attributes["lang"], form.text()) for form in forms] == [
        ("nb", "karriereveiledning"),
        ("en", "career guidance"),
    ]
    assert texts(site["nb/ordliste/index.md"], ".kh-term__more") == [
        "Også kalt: yrkesveiledning",
        "Tema: Karrierelæring",
    ]


def test_each_topic_has_a_sheet_for_the_interpreter(tmp_path: Path) -> None:
    site = pages(tmp_path)

    sheet = site["nn/ordliste/career-learning.md"]
    assert sheet.title == "Omgrep til tolken: Karrierelæring"
    assert texts(sheet, "thead th") == [
        "Nynorsk",
        "Forklaring",
        "Bokmål",
        "Engelsk",
        "På tolkespråket",
    ]
    assert texts(sheet, "tbody tr th, tbody tr td") == [
        "karriererettleiing",
        "Hjelp til å velje utdanning og arbeid.",
        "karriereveiledning",
        "career guidance",
        "",
    ]
    cells = dom(sheet).css("tbody td[lang]")
    assert [cell.attributes["lang"] for cell in cells] == ["nb", "en"]
    for page, text in (
        ("nn/tema/career-learning.md", "Omgrep til tolken"),
        ("nn/ordliste/index.md", "Karrierelæring"),
    ):
        link = dom(site[page]).css_first("a[href$='ordliste/career-learning/']")
        assert link is not None
        assert link.text() == text


def test_a_topic_without_terms_has_no_sheet_unless_readers_have_met_it(tmp_path: Path) -> None:
    changes = edited("data/glossary.yml", ("topics: [career-learning]", "topics: []"))
    site = pages(tmp_path / "a", changes)

    assert "nb/ordliste/career-learning.md" not in site
    assert texts(site["nb/tema/career-learning.md"], "a[href$='ordliste/career-learning/']") == []
    assert "kh-sheets" not in site["nb/ordliste/index.md"].markdown
    kept = pages(tmp_path / "b", changes, published=["/ordliste/career-learning/"])
    assert not kept["nb/ordliste/career-learning.md"].indexed
    assert texts(kept["nb/ordliste/career-learning.md"], ".kh-empty") != []


def test_a_form_of_our_own_says_so(tmp_path: Path) -> None:
    changes = edited("data/glossary.yml", ("official: [nb, nn, en]", "official: []"))
    site = pages(tmp_path, changes)

    assert texts(site["nn/ordliste/index.md"], "dt") == ["karriererettleiing (vår omsetjing)"]
    page = site["nb/ordliste/index.md"]
    assert texts(page, "dt") == ["karriereveiledning"]
    assert texts(page, ".kh-term__languages") == [
        (
            "Nynorsk: karriererettleiing (vår oversettelse)"
            " · Engelsk: career guidance (vår oversettelse)"
        )
    ]


def test_what_people_type_for_a_term_is_found_and_not_shown(tmp_path: Path) -> None:
    searched = (
        "    official: [nb, nn, en]",
        "    searched: {nb: [jobbprat, yrkesprat], nn: [], en: []}\n    official: [nb, nn, en]",
    )
    site = pages(tmp_path, edited("data/glossary.yml", searched))

    (term,) = dom(site["nb/ordliste/index.md"]).css("dt")
    assert term.attributes == {
        "data-kh-searched": "jobbprat, yrkesprat",
        "data-pagefind-index-attrs": "data-kh-searched",
    }
    assert "jobbprat" not in term.text()
    (other,) = dom(site["nn/ordliste/index.md"]).css("dt")
    assert other.attributes == {}
