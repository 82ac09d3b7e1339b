"""The page of a resource: its doors, what is known, how it stands, what goes with it."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from tests.unit.pages.shelves import dom, edited, pages, texts

VIGO = "docs/nb/ressurs/vigo.md"
URL = "url: https://www.vigo.no/\n"


def facts(page_texts: list[str], values: list[str]) -> dict[str, str]:
    return dict(zip(page_texts, values, strict=True))


def test_the_door_names_the_host_and_says_that_a_new_tab_opens(tmp_path: Path) -> None:
    page = pages(tmp_path)["nb/ressurs/vigo.md"]

    (door,) = dom(page).css("a.kh-door")
    assert door.attributes == {
        "class": "kh-door",
        "href": "https://www.vigo.no/",
        "target": "_blank",
        "rel": "noopener",
    }
    assert [node.text() for node in door.iter()] == [
        "Åpne ressursen",
        "vigo.no",
        "åpnes i ny fane",
    ]


VERSIONS = """\
versions:
  - lang: ar
    url: https://www.vigo.no/ar
    title: عنوان
  - lang: en
    url: https://www.vigo.no/en
"""


def test_each_language_version_has_a_door_with_its_own_name(tmp_path: Path) -> None:
    page = pages(tmp_path, edited(VIGO, (URL, VERSIONS)))["nb/ressurs/vigo.md"]

    doors = dom(page).css("a.kh-door")
    assert [(door.attributes["href"], door.attributes["hreflang"]) for door in doors] == [
        ("https://www.vigo.no/ar", "ar"),
        ("https://www.vigo.no/en", "en"),
    ]
    assert doors[0].css(".kh-door__label")[0].inner_html == (
        'Åpne på <bdi lang="ar" dir="rtl">العربية</bdi> – arabisk'
    )
    assert doors[0].css(".kh-door__title")[0].html == (
        '<bdi lang="ar" dir="rtl" class="kh-door__title">عنوان</bdi>'
    )
    assert doors[1].css(".kh-door__label")[0].text() == "Åpne på English – engelsk"


def test_known_facts_are_listed_and_unknown_ones_left_out(tmp_path: Path) -> None:
    site = pages(tmp_path)

    page = site["nb/ressurs/jobbkompasset.md"]
    known = facts(texts(page, ".kh-facts dt"), texts(page, ".kh-facts dd"))
    assert known == {
        "Utgiver": "HK-dir",
        "Format": "Verktøy",
        "Tema": "Karrierelæring",
        "Bruk i samtalen": "Arbeidsfasen",
        "Passer for": "Karriereveileder, Deltaker",
        "Finnes på": "norsk bokmål, norsk nynorsk",
        "Tid": "10 minutter",
        "Språknivå": "A2: korte tekster om vante ting",
        "Støtte til lesingen": "bilder",
        "Tilgang": "Åpen for alle",
        "Gjelder i": "Vestfold",
        "Fast adresse til e-post": "/r/jobbkompasset/",
        "Versjon": "1, 21. november 2026",
        "Gjennomgått": "21. november 2026",
        "Skal gjennomgås igjen innen": "21. mai 2027",
        "Ansvarlig": "Innholdsredaktør",
    }
    sparse = texts(site["nb/ressurs/vigo.md"], ".kh-facts dt")
    assert sparse[:5] == ["Utgiver", "Format", "Tema", "Bruk i samtalen", "Passer for"]
    assert sparse[5] == "Fast adresse til e-post"


def test_facts_lead_to_their_indexes(tmp_path: Path) -> None:
    page = pages(tmp_path)["nn/ressurs/jobbkompasset.md"]

    hrefs = [node.attributes["href"] for node in dom(page).css(".kh-facts a")]
    assert hrefs == [
        "../../format/tool/",
        "../../tema/career-learning/",
        "../../malgruppe/counsellor/",
        "../../malgruppe/participant/",
        "../../fylke/vestfold/",
        "../../../r/jobbkompasset/",
    ]


LINKS = """{"version": 1, "links": {"https://www.vigo.no/":
{"verdict": "%s", "checked": "2026-11-20"}}}"""


@pytest.mark.parametrize(
    ("verdict", "sentence"),
    [
        ("ok", "Lenken virket da den sist ble prøvd. Kontrollert 20. november 2026."),
        (
            "moved",
            "Ressursen har flyttet. Lenken fører dit den er nå. Kontrollert 20. november 2026.",
        ),
        ("flaky", "Lenken virker bare av og til. Kontrollert 20. november 2026."),
        ("unchecked", "Lenken er ikke kontrollert ennå. Kontrollert 20. november 2026."),
    ],
)
def test_the_link_is_described_in_plain_words(tmp_path: Path, verdict: str, sentence: str) -> None:
    page = pages(tmp_path, {"data/links.json": LINKS % verdict})["nb/ressurs/vigo.md"]

    assert texts(page, ".kh-standing") == [f"{sentence} Vi har ikke prøvd denne selv."]
    assert page.markdown.count("Vi har ikke prøvd") == 1


def test_a_dead_link_has_no_door(tmp_path: Path) -> None:
    page = pages(tmp_path, {"data/links.json": LINKS % "dead"})["nb/ressurs/vigo.md"]

    assert dom(page).css(".kh-door") == []
    assert texts(page, ".kh-notice--gone") == [
        "Denne ressursen kan ikke åpnes lenger. Vi har ikke funnet noen etterfølger."
    ]


def test_a_gone_resource_names_its_substitute_and_its_former_addresses(tmp_path: Path) -> None:
    changes = edited(
        VIGO,
        (URL, ""),
        (
            "status: active\n",
            (
                "status: gone\nreplaced_by: jobbkompasset\n"
                "former_urls: ['https://old.example.org/a?b=1&c=2']\n"
            ),
        ),
    )
    site = pages(tmp_path, changes)

    page = site["nb/ressurs/vigo.md"]
    assert dom(page).css(".kh-door, a[href^='https://old']") == []
    assert texts(page, ".kh-notice--gone") == [
        "Denne ressursen kan ikke åpnes lenger. Bruk heller Jobbkompasset."
    ]
    assert texts(page, ".kh-former code") == ["https://old.example.org/a?b=1&c=2"]
    topic = site["nb/tema/career-learning.md"]
    assert "Kan ikke åpnes lenger (1)" in texts(topic, "h2")
    assert texts(topic, ".kh-lines--gone li") == ["Vigo – Bruk heller Jobbkompasset"]
    assert texts(site["nb/ressurs/index.md"], ".kh-mark--gone") == ["Borte"]


def test_a_sensitive_resource_has_a_neutral_face_elsewhere(tmp_path: Path) -> None:
    changes = edited(VIGO, ("status: active\n", "sensitive: true\nstatus: active\n"))
    site = pages(tmp_path, changes)

    page = site["en/ressurs/vigo.md"]
    assert page.sensitive
    assert page.title == "Vigo"
    assert page.share_title == "A resource from the Career Shelf"
    assert page.share_description == "Open the page to see what the resource is about."
    assert page.structured_data is None
    assert "Sensitive subject" in texts(site["en/tema/career-learning.md"], ".kh-mark")
    open_page = site["en/ressurs/jobbkompasset.md"]
    assert (open_page.share_title, open_page.sensitive) == ("The job compass", False)


def test_related_items_are_those_that_use_it_and_those_of_its_topics(tmp_path: Path) -> None:
    site = pages(tmp_path)

    assert texts(site["nb/ressurs/vigo.md"], "#kh-related + ul h3") == ["Anya"]
    assert texts(site["nb/ressurs/jobbkompasset.md"], "#kh-related + ul h3") == ["Anya"]


def test_a_page_past_its_review_says_so(tmp_path: Path) -> None:
    late = datetime.date(2027, 5, 22)
    site = pages(tmp_path, today=late)

    assert texts(site["nb/ressurs/vigo.md"], ".kh-notice--due") == [
        "Vi skulle ha gått gjennom denne siden innen 21. mai 2027. Noe kan være endret."
    ]
    in_time = pages(tmp_path / "b", today=datetime.date(2027, 5, 21))
    assert texts(in_time["nb/ressurs/vigo.md"], ".kh-notice") == []


def test_search_engines_are_told_what_is_known(tmp_path: Path) -> None:
    site = pages(tmp_path)

    assert site["nn/ressurs/jobbkompasset.md"].structured_data == {
        "@context": "https://schema.org",
        "@type": "LearningResource",
        "name": "Jobbkompasset",
        "description": "Verktøyet foreslår yrke ut frå interesser.",
        "inLanguage": ["nb", "nn"],
        "timeRequired": "PT10M",
        "educationalLevel": "A2",
        "audience": [
            {"@type": "Audience", "audienceType": "Karriererettleiar"},
            {"@type": "Audience", "audienceType": "Deltakar"},
        ],
        "publisher": {"@type": "Organization", "name": "HK-dir"},
        "url": "https://utdanning.no/jobbkompasset/",
    }
    case = site["nb/case/anya.md"].structured_data
    assert case is not None
    assert case["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert case["timeRequired"] == "PT20M"
    assert site["nb/tema/career-learning.md"].structured_data is None


def test_a_door_never_leads_to_anything_but_the_web(tmp_path: Path) -> None:
    changes = edited(VIGO, ("https://www.vigo.no/", "javascript:alert(1)"))
    # The checks refuse this address; a page must hold even without them.
    page = pages(tmp_path, changes)["nb/ressurs/vigo.md"]

    assert "javascript:" not in page.markdown
