"""Generated indexes: what stands on them, how it is counted, and in what order."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from karrierehylla.model.locale import Locale
from tests.unit.pages.views import Changes, dom, edited, guide, pages, texts
from tests.unit.sample import COMMON, SAMPLE

VIGO = "docs/nb/ressurs/vigo.md"
JOBB = "docs/nb/ressurs/jobbkompasset.md"


def resource(title: str, extra: str = "", *, format_: str = "page") -> str:
    """Return an original in bokmål."""
    return (
        f"---\ntitle: {title}\nsummary: Om den.\n{COMMON}url: https://example.org/a\n"
        f"publisher: Utgiver\ntopics: [career-learning]\nphases: [work]\nformat: {format_}\n"
        f"audience: [counsellor]\n{extra}status: active\n---\n\nTekst.\n"
    )


def test_every_locale_has_the_same_pages(tmp_path: Path) -> None:
    site = pages(tmp_path)

    uris = {locale: [key[3:] for key in site if key.startswith(locale)] for locale in Locale}
    assert uris[Locale.NB] == uris[Locale.NN] == uris[Locale.EN]
    assert uris[Locale.NB] == [
        "case/anya.md",
        "case/index.md",
        "format/index.md",
        "format/page.md",
        "format/tool.md",
        "fylke/index.md",
        "fylke/oslo.md",
        "fylke/vestfold.md",
        "index.md",
        "lov/index.md",
        "malgruppe/counsellor.md",
        "malgruppe/index.md",
        "malgruppe/participant.md",
        "malgruppe/programme-adviser.md",
        "nytt/index.md",
        "ordliste/career-learning.md",
        "ordliste/index.md",
        "ressurs/index.md",
        "ressurs/jobbkompasset.md",
        "ressurs/vigo.md",
        "sprak/index.md",
        "status/index.md",
        "status/link.md",
        "tema/career-learning.md",
        "tema/index.md",
    ]


def test_a_generated_page_has_its_own_words_and_date(tmp_path: Path) -> None:
    site = pages(tmp_path)

    page = site["nn/format/tool.md"]
    assert (page.id, page.kind, page.title) == ("format-tool", "index", "Verktøy")
    assert page.description == "Ressursar i formatet Verktøy."
    assert (page.source, page.body_line, page.canonical) == (None, 1, "nn/format/tool/")
    assert page.updated == datetime.date(2026, 11, 21)
    assert page.indexed
    assert all(alternate.exists for alternate in page.alternates)
    assert site["nb/index.md"].id == "home"
    assert site["nb/status/link.md"].id == "status-link"
    assert not site["nb/status/index.md"].indexed


def test_a_topic_lists_by_kind_and_format_with_counts_below_its_introduction(
    tmp_path: Path,
) -> None:
    changes: Changes = {
        "docs/nb/ressurs/a.md": resource("Aase"),
        "docs/nb/ressurs/o.md": resource("Øst"),
    }
    page = pages(tmp_path, changes)["nb/tema/career-learning.md"]

    assert texts(page, "h2, h3") == [
        "Ressurser (4)",
        "Nettside (3)",
        "Verktøy (1)",
        "Caser",
        "Anya",
    ]
    assert texts(page, "#kh-format-page + ul h4") == ["Vigo", "Øst", "Aase"]
    assert page.markdown.index("kh-text") < page.markdown.index("kh-resource")


def test_what_holds_for_all_is_said_once(tmp_path: Path) -> None:
    site = pages(tmp_path)

    page = site["nb/tema/career-learning.md"]
    assert texts(page, ".kh-note") == [
        "Lenkene på denne siden er ikke kontrollert ennå. Vi har ikke prøvd ressursene selv."
    ]
    assert texts(page, ".kh-mark") == []


def test_what_holds_for_some_is_counted(tmp_path: Path) -> None:
    links = """{"version": 1, "links": {"https://www.vigo.no/": {"verdict": "ok"}}}"""
    changes = {
        **edited(VIGO, ("status: active\n", "status: active\ntried_by: counsellor\n")),
        "data/links.json": links,
    }
    page = pages(tmp_path, changes)["en/tema/career-learning.md"]

    assert texts(page, ".kh-note") == [
        "1 of the links has not been checked yet. We have not tried 1 of the resources ourselves."
    ]


def test_a_card_has_what_a_counsellor_needs_before_the_click(tmp_path: Path) -> None:
    changes = edited(JOBB, ("[nb, nn]", "[ar, nb]"), ("access: open", "access: login"))
    page = pages(tmp_path, changes)["nb/format/tool.md"]

    card = dom(page).css(".kh-card")[0]
    assert [node.inner_html for node in card.css(".kh-card__facts li")] == [
        "Verktøy",
        '<bdi lang="ar" dir="rtl">العربية</bdi>, <bdi lang="nb" dir="ltr">norsk bokmål</bdi>',
        "10 minutter",
        "Språknivå A2",
        "Krever innlogging",
    ]
    assert card.css("h2 a")[0].attributes["href"] == "../../ressurs/jobbkompasset/"
    assert card.css(".kh-card__summary")[0].text() == "Verktøyet foreslår yrker ut fra interesser."


def test_all_resources_stand_from_a_to_aa_under_their_letters(tmp_path: Path) -> None:
    changes: Changes = {
        "docs/nb/ressurs/a.md": resource("Åpent kurs"),
        "docs/nb/ressurs/b.md": resource("Øvelser"),
        "docs/nb/ressurs/c.md": resource("10 råd"),
        "docs/nb/ressurs/d.md": resource("عربي"),
    }
    page = pages(tmp_path, changes)["nb/ressurs/index.md"]

    assert texts(page, "section h2") == ["0–9", "J", "V", "Ø", "Å", "Andre tegn"]
    assert [node.attributes["href"] for node in dom(page).css(".kh-letters a")] == [
        "#kh-letter-0-9",
        "#kh-letter-j",
        "#kh-letter-v",
        "#kh-letter-oe",
        "#kh-letter-aa",
        "#kh-letter-other",
    ]
    assert texts(page, "#kh-letter-j + ul li") == [
        "Jobbkompasset Verktøy · norsk bokmål, norsk nynorsk · 10 minutter · Språknivå A2"
    ]


def test_a_section_index_has_the_guide_above_and_the_list_below(tmp_path: Path) -> None:
    page = pages(tmp_path, {"docs/nb/case/index.md": guide("Caser i hylla")})["nb/case/index.md"]

    assert (page.title, page.kind, page.id) == ("Caser i hylla", "guide", "case")
    assert texts(page, ".kh-text") == ["Tekst."]
    assert texts(page, "h2, .kh-card h3") == ["Alle casene", "Anya"]


THREE: Changes = {
    f"docs/nb/ressurs/{id_}.md": resource(id_.upper(), "languages: [ar, fa]\n") for id_ in "ab"
} | edited(VIGO, ("status:", "languages: [ar, nb]\nstatus:"))


def test_a_language_has_its_own_page_from_three_resources_on(tmp_path: Path) -> None:
    site = pages(tmp_path, THREE)

    assert "nb/sprak/ar.md" in site
    assert "nb/sprak/fa.md" not in site
    page = site["nn/sprak/ar.md"]
    assert page.title == "Ressursar på arabisk"
    assert dom(page).css(".kh-autonym bdi")[0].html == '<bdi lang="ar" dir="rtl">العربية</bdi>'
    assert texts(page, "h2") == ["Ressursar (3)"]


def test_the_page_of_languages_counts_honestly(tmp_path: Path) -> None:
    gone = edited(
        VIGO,
        ("status: active", "languages: [fa]\nstatus: gone"),
        ("url: https://www.vigo.no/\n", ""),
    )
    site = pages(tmp_path, {**THREE, **gone})

    page = site["nb/sprak/index.md"]
    assert texts(page, "h2") == [
        "Deltakernes språk (2)",
        "Norsk (2)",
        "Språk vi ikke har noe på ennå (1)",
    ]
    assert dom(page).css("h3") == []
    assert texts(page, "#kh-participant + ul > li > .kh-count") == ["2 ressurser", "2 ressurser"]
    assert [row.id for row in dom(page).css(".kh-languages-list > li")] == [
        "kh-l-ar",
        "kh-l-fa",
        "kh-l-nb",
        "kh-l-nn",
    ]
    own = dom(page).css_first("#kh-l-fa > bdi")
    assert own is not None
    assert own.html == '<bdi lang="fa" dir="rtl">فارسی</bdi>'
    assert texts(page, "#kh-l-fa li a") == ["A", "B"]
    assert texts(page, "#kh-missing + ul li") == ["English – engelsk"]


def test_many_languages_are_counted_in_lists_and_all_named_on_the_page(tmp_path: Path) -> None:
    """A card names three: no Norwegian, what most resources are in first, then as the author."""
    somali = "  - {code: so, name: Soomaali, nb: s, nn: s, en: S, script: Latn, dir: ltr}\n"
    site = pages(
        tmp_path,
        edited("data/languages.yml", ("  - {code: nb,", f"{somali}  - {{code: nb,"))
        | edited(VIGO, ("format:", "languages: [nb, nn, so, fa, en, ar]\nformat:"))
        | edited(JOBB, ("[nb, nn]", "[nb, ar, fa, en]"))
        | {"docs/nb/ressurs/a.md": resource("A", "languages: [en]\n")},
    )

    cards = dom(site["nb/tema/career-learning.md"]).css(".kh-card--resource")
    facts = {card.css("a")[0].text(): card.css(".kh-card__facts li")[1].text() for card in cards}
    assert facts == {
        "A": "English",
        "Jobbkompasset": "norsk bokmål, العربية, فارسی, English",
        "Vigo": "6 språk: English, فارسی, العربية …",
    }
    lines = texts(site["nb/sprak/index.md"], ".kh-line__facts")
    assert "Nettside · 6 språk · for fagfolk" in lines
    named = texts(site["nb/ressurs/vigo.md"], ".kh-facts dd")
    assert (
        "norsk bokmål, norsk nynorsk, Soomaali, فارسی – persisk, English – engelsk, "
        "العربية – arabisk"
    ) in named


def test_home_shows_the_participants_languages_with_counts(tmp_path: Path) -> None:
    page = pages(tmp_path, THREE)["en/index.md"]

    assert texts(page, ".kh-languages-row li") == [
        "العربية – Arabic 3 resources",
        "All languages",
    ]
    assert [node.attributes["href"] for node in dom(page).css(".kh-languages-row a")] == [
        "sprak/ar/",
        "sprak/",
    ]


def test_home_shows_languages_with_little_where_none_has_more(tmp_path: Path) -> None:
    changes = edited(VIGO, ("status:", "languages: [ar, nb]\nstatus:"))
    page = pages(tmp_path, changes)["en/index.md"]

    assert texts(page, ".kh-languages-row li") == ["العربية – Arabic 1 resource", "All languages"]


def test_an_index_that_readers_have_met_stays_when_it_becomes_empty(tmp_path: Path) -> None:
    published = ["/sprak/ar/", "/nn/sprak/ar/", "/en/sprak/ar/"]
    site = pages(tmp_path, published=published)

    page = site["nb/sprak/ar.md"]
    assert texts(page, ".kh-empty") == [
        (
            "Her står det ikke noe nå."
            " Adressen blir stående, og siden får innhold igjen når det kommer noe nytt."
        )
    ]
    assert not page.indexed
    assert "nb/sprak/fa.md" not in site


def test_formats_and_audiences_without_items_say_so(tmp_path: Path) -> None:
    site = pages(tmp_path)

    assert texts(site["en/malgruppe/programme-adviser.md"], ".kh-empty") == [
        (
            "There is nothing here now."
            " The address stays, and the page fills again when something new arrives."
        )
    ]
    assert texts(site["en/malgruppe/index.md"], ".kh-counts li") == [
        "Participant 1 page",
        "Career counsellor 2 pages",
        "Programme adviser 0 pages",
    ]


GONE = edited(VIGO, ("status: active", "status: gone"), ("url: https://www.vigo.no/\n", ""))


def test_an_overview_counts_what_can_be_opened(tmp_path: Path) -> None:
    living = pages(tmp_path / "a")["nb/format/index.md"]
    left = pages(tmp_path / "b", GONE)["nb/format/index.md"]

    assert texts(living, ".kh-counts li")[0] == "Nettside 1 ressurs"
    assert texts(left, ".kh-counts li")[0] == "Nettside 0 ressurser"


def test_a_text_says_of_what_it_leads_to_that_it_is_gone(tmp_path: Path) -> None:
    text = {
        "docs/nb/samtale/start.md": guide("Start").replace("Tekst.", "Se [[vigo]] og [[anya]].")
    }
    site = pages(tmp_path, {**GONE, **text})

    assert texts(site["nb/samtale/start.md"], ".kh-mark--old") == ["(borte)"]


def test_every_county_has_a_page_and_says_how_much_there_is(tmp_path: Path) -> None:
    site = pages(tmp_path)

    page = site["nb/fylke/index.md"]
    assert texts(page, ".kh-counties strong") == ["Oslo ikke funnet ennå", "Vestfold 1 ressurs"]
    assert [node.attributes["href"] for node in dom(page).css(".kh-counties a")] == [
        "../fylke/oslo/",
        "../fylke/vestfold/",
    ]
    assert texts(site["nb/fylke/vestfold.md"], "h4") == ["Jobbkompasset"]


def test_a_county_leads_to_its_career_centre_and_to_adult_education(tmp_path: Path) -> None:
    key = edited("data/counties.yml", ("number: '39'\n", "number: '39'\n    career_centre: vigo\n"))
    region = edited(VIGO, ("status: active", "region: [vestfold]\nstatus: active"))
    page = pages(tmp_path, {**key, **region})["nn/fylke/index.md"]

    assert texts(page, ".kh-counties > li:nth-child(2) dl > div") == [
        "Karrieresenter Vigo",
        "Vidaregåande for vaksne ikkje funne enno",
    ]
    link = dom(page).css_first(".kh-counties dl a")
    assert link is not None
    assert link.attributes["href"] == "../ressurs/vigo/"


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (
            "",
            [
                (
                    "Vi har ikkje funne nettsida til karrieresenteret og sida om vidaregåande for"
                    " vaksne i Vestfold enno. Spør fylkeskommunen."
                    " Sjå kva som finst for heile landet."
                )
            ],
        ),
        (
            "    career_centre: jobbkompasset\n",
            [
                (
                    "Vi har ikkje funne sida om vidaregåande for vaksne i Vestfold enno."
                    " Spør fylkeskommunen. Sjå kva som finst for heile landet."
                )
            ],
        ),
        ("    career_centre: jobbkompasset\n    adult_education: jobbkompasset\n", []),
    ],
    ids=["nothing", "one", "both"],
)
def test_a_county_says_what_we_have_not_found_and_whom_to_ask(
    tmp_path: Path, found: str, said: list[str]
) -> None:
    changes = edited("data/counties.yml", ("number: '39'\n", f"number: '39'\n{found}"))
    page = pages(tmp_path, changes)["nn/fylke/vestfold.md"]

    assert texts(page, ".kh-notice--missing") == said
    assert texts(page, "h4") == ["Jobbkompasset"]


def test_a_county_without_resources_is_not_indexed_but_says_whom_to_ask(tmp_path: Path) -> None:
    city = edited("data/counties.yml", ("'03'\n", "'03'\n    authority: municipality\n"))
    page = pages(tmp_path, city)["en/fylke/oslo.md"]

    assert not page.indexed
    assert texts(page, ".kh-notice--missing") == [
        (
            "We have not found the website of the career centre and the page about upper secondary"
            " education for adults in Oslo yet."
            " Ask the municipality, which is also the county authority."
            " See what there is for the whole country."
        )
    ]


def test_the_counties_stand_before_what_is_written_about_them(tmp_path: Path) -> None:
    changes: Changes = {"docs/nb/fylke/index.md": guide("Ditt fylke", "resources: [vigo]\n")}
    page = pages(tmp_path, changes)["nb/fylke/index.md"]

    assert page.markdown.index("kh-counties") < page.markdown.index("kh-text")
    assert texts(page, "h3") == ["Vigo"]


def test_a_written_county_page_gets_the_list_below_it(tmp_path: Path) -> None:
    changes: Changes = {"docs/nb/fylke/vestfold.md": guide("Vestfold fylke")}
    page = pages(tmp_path, changes)["nb/fylke/vestfold.md"]

    assert page.source == "docs/nb/fylke/vestfold.md"
    assert texts(page, "h4") == ["Jobbkompasset"]
    assert len(texts(page, ".kh-notice--missing")) == 1


def test_news_stand_by_date_newest_first(tmp_path: Path) -> None:
    newer = (
        "version: 1\nchanges:\n",
        "version: 2\nchanges:\n  - version: 2\n    date: 2026-12-01\n    text: Ny frist.\n",
    )
    page = pages(tmp_path, edited(VIGO, newer))["nn/nytt/index.md"]

    assert texts(page, "h2") == ["Desember 2026 (1)"]
    assert texts(page, "#kh-m-2026-12 + .kh-day") == ["Endra 1. desember 2026"]
    rows = [node.inner_html for node in dom(page).css(".kh-day + ul li")]
    assert rows == [
        (
            '<a href="../ressurs/vigo/">Vigo</a>'
            ' <span class="kh-line__facts">(Ressurs)</span> <span lang="nb">Ny frist.</span>'
        )
    ]


def test_earlier_months_and_what_is_new_are_folded_with_their_numbers(tmp_path: Path) -> None:
    newer = (
        "version: 1\nchanges:\n",
        "version: 2\nchanges:\n  - version: 2\n    date: 2026-12-01\n    text: Ny frist.\n",
    )
    page = pages(tmp_path, edited(VIGO, newer))["nn/nytt/index.md"]

    assert texts(page, "details > summary") == [
        "November 2026 (4)",
        "Nye ressursar (2)",
        "Nye casar (1)",
        "Nye tema (1)",
    ]
    assert texts(page, "details details li a") == [
        "Jobbkompasset",
        "Vigo",
        "Anya",
        "Karrierelæring",
    ]


def test_what_is_new_in_the_newest_month_stands_by_kind(tmp_path: Path) -> None:
    page = pages(tmp_path)["en/nytt/index.md"]

    assert texts(page, "h2") == ["November 2026 (4)"]
    assert texts(page, "summary") == ["New resources (2)", "New cases (1)", "New topics (1)"]


def test_the_status_of_translations_is_shown_item_by_item(tmp_path: Path) -> None:
    changes = {
        **edited(
            VIGO,
            (
                "version: 1\nchanges:\n",
                "version: 2\nchanges:\n  - version: 2\n    date: 2026-12-01\n    text: Ny.\n",
            ),
        ),
        "docs/nn/ressurs/vigo.md": None,
    }
    page = pages(tmp_path, changes)["nb/status/index.md"]

    rows = [
        [" ".join(cell.text().split()) for cell in row.css("th, td")]
        for row in dom(page).css("details tbody tr")
    ]
    assert ["Vigo", "Original", "Mangler", "Eldre enn originalen"] in rows
    assert ["Anya", "Original", "Oversatt", "Oversatt"] in rows
    assert texts(page, "h2") == ["Antall sider", "Trenger en oversetter (1)"]
    assert texts(page, "#kh-lacking + div tbody th") == ["Vigo"]
    assert texts(page, "details > summary") == ["Side for side (5)"]
    counts = [
        [cell.text() for cell in row.css("th, td")]
        for row in dom(page).css("#kh-counts + div tbody tr")
    ]
    assert counts == [
        ["Bokmål", "5", "0", "0", "0"],
        ["Nynorsk", "0", "4", "0", "1"],
        ["Engelsk", "0", "4", "1", "0"],
    ]


def test_the_status_of_links_is_shown_by_verdict_with_its_date(tmp_path: Path) -> None:
    links = """{"version": 1, "links": {"https://www.vigo.no/":
    {"verdict": "dead", "checked": "2026-11-20"}}}"""
    page = pages(tmp_path, {"data/links.json": links})["nb/status/link.md"]

    assert texts(page, "h2") == ["Kan ikke åpnes (1)", "Ikke kontrollert (1)"]
    assert texts(page, "#kh-verdict-dead ~ .kh-table tbody th") == ["Vigo"]
    assert "Lenken har sviktet på tre ulike dager." in page.markdown
    assert texts(page, "details > summary") == ["Ressursene (1)"]
    assert texts(page, "details tbody th") == ["Jobbkompasset"]
    rows = [[cell.text() for cell in row.css("th, td")] for row in dom(page).css("tbody tr")]
    assert rows == [
        ["Vigo", "vigo.no", "20. november 2026"],
        ["Jobbkompasset", "utdanning.no", "–"],
    ]


def test_the_status_of_links_begins_with_what_needs_a_person(tmp_path: Path) -> None:
    states = {
        "drifted": '"verdict": "drifted", "checked": "2026-11-20"',
        "old": '"verdict": "ok", "checked": "2026-10-20"',
        "moved": '"verdict": "moved", "moved_to": "https://ny.no/", "checked": "2026-11-20"',
        "blocked": '"verdict": "blocked", "checked": "2026-11-20"',
        "said": '"verdict": "blocked", "checked": "2026-11-20", "confirmed": "2026-11-01"',
        "flaky": '"verdict": "flaky", "checked": "2026-11-20"',
        "dead": '"verdict": "dead", "checked": "2026-11-20"',
    }
    changes: dict[str, str] = {}
    for name in states:
        url = f"https://{name}.no/"
        text = SAMPLE[VIGO].replace("title: Vigo", f"title: Om {name}")
        changes[f"docs/nb/ressurs/{name}.md"] = text.replace("https://www.vigo.no/", url)
    records = ", ".join(f'"https://{name}.no/": {{{state}}}' for name, state in states.items())
    changes["data/links.json"] = f'{{"version": 1, "links": {{{records}}}}}'
    changes |= edited(JOBB, ("url: https://utdanning.no/jobbkompasset/\n", ""))
    changes[JOBB] = changes[JOBB].replace("status: active", "status: gone")
    site = pages(tmp_path, changes)

    assert texts(site["nb/status/link.md"], "h2") == [
        "Kan ikke åpnes (1)",
        "Flyttet (1)",
        "Kan ha annet innhold (1)",
        "Kan ikke kontrolleres automatisk (1)",
        "Virker bare av og til (1)",
        "Ikke kontrollert på lenge (1)",
        "Borte (1)",
        "Ikke kontrollert (1)",
        "Virker (1)",
    ]
    assert texts(site["nb/status/link.md"], "details tbody th") == [
        *("Jobbkompasset", "Vigo", "Om said")
    ]
    english = site["en/status/link.md"].markdown
    assert "No automatic check can tell whether the link works. Open it, and confirm" in english


def test_what_no_machine_can_tell_waits_for_a_person(tmp_path: Path) -> None:
    links = """{"version": 1, "links": {"https://www.vigo.no/":
    {"verdict": "unchecked", "reason": "fragment", "checked": "2026-11-20"}}}"""
    page = pages(tmp_path, {"data/links.json": links})["nb/status/link.md"]

    assert texts(page, "h2") == ["Kan ikke kontrolleres automatisk (1)", "Ikke kontrollert (1)"]
    assert texts(page, "#kh-verdict-blocked ~ .kh-table tbody th") == ["Vigo"]


def test_a_language_version_that_needs_a_person_stands_by_itself(tmp_path: Path) -> None:
    versions = """versions:
  - {lang: nb, url: https://www.vigo.no/nb}
  - {lang: ar, url: https://www.vigo.no/ar}
  - {lang: en, url: https://www.vigo.no/en}
"""
    links = """{"version": 1, "links": {
    "https://www.vigo.no/nb": {"verdict": "ok", "checked": "2026-11-20"},
    "https://www.vigo.no/ar": {"verdict": "dead", "checked": "2026-11-19"},
    "https://www.vigo.no/en": {"verdict": "blocked", "checked": "2026-11-20"}}}"""
    changes = {**edited(VIGO, ("url: https://www.vigo.no/\n", versions)), "data/links.json": links}
    page = pages(tmp_path, changes)["nb/status/link.md"]

    assert texts(page, "h2") == [
        "Kan ikke åpnes (1)",
        "Kan ikke kontrolleres automatisk (1)",
        "Ikke kontrollert (1)",
    ]
    rows = [[cell.text() for cell in row.css("th, td")] for row in dom(page).css("tbody tr")]
    assert rows == [
        ["Vigo – arabisk", "vigo.no", "19. november 2026"],
        ["Vigo – engelsk", "vigo.no", "20. november 2026"],
        ["Jobbkompasset", "utdanning.no", "–"],
    ]


def test_a_session_guide_has_its_phase_below_and_its_neighbours(tmp_path: Path) -> None:
    site = pages(
        tmp_path,
        {
            "docs/nb/samtale/arbeid.md": guide("Arbeid", "phase: work\n"),
            "docs/nb/samtale/for.md": guide("Før", "phase: pre\n"),
        },
    )

    page = site["nb/samtale/arbeid.md"]
    assert texts(page, "h2, h3, h4") == [
        "Ressurser (2)",
        "Nettside (1)",
        "Vigo",
        "Verktøy (1)",
        "Jobbkompasset",
    ]
    assert texts(page, ".kh-step") == ["Forrige: Før"]
    assert texts(site["nb/samtale/for.md"], ".kh-step") == ["Neste: Arbeid"]
    facts = dom(site["nb/ressurs/vigo.md"]).css(".kh-facts a[href*=samtale]")
    assert [(node.text(), node.attributes["href"]) for node in facts] == [
        ("Forsamtale", "../../samtale/for/"),
        ("Arbeidsfasen", "../../samtale/arbeid/"),
    ]


@pytest.mark.parametrize(
    ("locale", "summary", "lang"),
    [
        ("nb", "Flere ressurser til denne fasen (2)", None),
        ("nn", "Fleire ressursar til denne fasen (2)", "nn"),
    ],
)
def test_the_rest_of_a_phase_is_folded_behind_its_number(
    tmp_path: Path, locale: str, summary: str, lang: str | None
) -> None:
    changes: Changes = {"docs/nb/samtale/arbeid.md": guide("Arbeid", "phase: work\n")}
    page = pages(tmp_path, changes)[f"{locale}/samtale/arbeid.md"]

    (fold,) = dom(page).css("details.kh-folded")
    (opener,) = dom(page).css("details.kh-folded > summary")
    assert (opener.text(), fold.attributes.get("lang")) == (summary, lang)
    assert [node.text() for node in fold.css("h4")] == ["Vigo", "Jobbkompasset"]
    assert page.markdown.index("kh-text") < page.markdown.index("kh-folded")


def test_a_phase_whose_resources_are_all_named_has_no_fold(tmp_path: Path) -> None:
    named = "phase: work\nresources: [vigo, jobbkompasset]\n"
    changes: Changes = {"docs/nb/samtale/arbeid.md": guide("Arbeid", named)}
    page = pages(tmp_path, changes)["nb/samtale/arbeid.md"]

    assert texts(page, "details") == []
    assert texts(page, "h3") == ["Vigo", "Jobbkompasset"]


def test_a_page_with_several_lists_says_once_what_holds_for_all(tmp_path: Path) -> None:
    changes: Changes = {
        "docs/nb/samtale/arbeid.md": guide("Arbeid", "phase: work\nresources: [vigo]\n")
    }
    page = pages(tmp_path, changes)["nb/samtale/arbeid.md"]

    assert texts(page, "h3, h4") == ["Vigo", "Verktøy (1)", "Jobbkompasset"]
    assert texts(page, ".kh-note") == [
        "Lenkene på denne siden er ikke kontrollert ennå. Vi har ikke prøvd ressursene selv."
    ]


def test_of_what_a_guide_names_the_gone_comes_last(tmp_path: Path) -> None:
    changes: Changes = {
        **edited(VIGO, ("url: https://www.vigo.no/\n", ""), ("status: active\n", "status: gone\n")),
        "docs/nb/kurs/a.md": guide("Kurset", "resources: [vigo, jobbkompasset]\n"),
    }
    page = pages(tmp_path, changes)["nb/kurs/a.md"]

    assert texts(page, "h3") == ["Jobbkompasset", "Vigo"]
