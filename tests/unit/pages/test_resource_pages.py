"""The page of a resource: its buttons, what is known, how it stands, what goes with it."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from tests.unit.pages.views import dom, edited, pages, texts
from tests.unit.sample import COMMON, SAMPLE

VIGO = "docs/nb/ressurs/vigo.md"
URL = "url: https://www.vigo.no/\n"


def facts(page_texts: list[str], values: list[str]) -> dict[str, str]:
    return dict(zip(page_texts, values, strict=True))


def test_the_door_names_the_host_and_says_that_a_new_tab_opens(tmp_path: Path) -> None:
    page = pages(tmp_path)["nb/ressurs/vigo.md"]

    (button,) = dom(page).css("a.kh-open")
    assert button.attributes == {
        "class": "kh-open",
        "href": "https://www.vigo.no/",
        "target": "_blank",
        "rel": "noopener",
    }
    assert [node.text() for node in button.iter()] == [
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

    buttons = dom(page).css("a.kh-open")
    assert [(button.attributes["href"], button.attributes["hreflang"]) for button in buttons] == [
        ("https://www.vigo.no/ar", "ar"),
        ("https://www.vigo.no/en", "en"),
    ]
    assert buttons[0].css(".kh-open__label")[0].inner_html == (
        'Åpne på <bdi lang="ar" dir="rtl">العربية</bdi> – arabisk'
    )
    assert buttons[0].css(".kh-open__title")[0].html == (
        '<bdi lang="ar" dir="rtl" class="kh-open__title">عنوان</bdi>'
    )
    assert buttons[1].css(".kh-open__label")[0].text() == "Åpne på English – engelsk"


def test_languages_without_an_address_are_told_beside_the_doors(tmp_path: Path) -> None:
    more = f"languages: [nn, fa]\n{VERSIONS}"
    site = pages(tmp_path, edited(VIGO, (URL, more)))

    page = dom(site["nb/ressurs/vigo.md"])
    assert len(page.css("a.kh-open")) == 2
    told = {row.css("dt")[0].text(): row.css("dd")[0].text() for row in page.css(".kh-facts > div")}
    assert told["Finnes også på (velg på nettstedet)"] == "norsk nynorsk, فارسی – persisk"
    assert "Finnes på" not in told
    assert texts(site["nb/sprak/index.md"], "#kh-l-fa .kh-lines a") == ["Vigo"]


def test_the_link_of_each_language_is_copied_beside_its_door(tmp_path: Path) -> None:
    page = pages(tmp_path, edited(VIGO, (URL, VERSIONS)))["nb/ressurs/vigo.md"]

    rows = dom(page).css(".kh-open-version")
    assert [row.css("a")[0].id for row in rows] == ["ar", "en"]
    copiers = [row.css("button")[0] for row in rows]
    assert [copier.attributes["data-kh-copy"] for copier in copiers] == [
        "../../r/vigo/#ar",
        "../../r/vigo/#en",
    ]
    assert [" ".join(copier.text().split()) for copier in copiers] == [
        "Kopier lenke på العربية – arabisk",
        "Kopier lenke på English – engelsk",
    ]
    assert all("data-pagefind-ignore" in copier.attributes for copier in copiers)
    assert [row.css(".kh-copied")[0].attributes["role"] for row in rows] == ["status"] * 2


def test_a_heading_of_the_author_keeps_its_id(tmp_path: Path) -> None:
    """Om is the code of Oromo, and a good name for a section."""
    changes = edited(
        VIGO, (URL, VERSIONS), ("Les om fristen først.\n", "## På engelsk {#en}\n\nLes.\n")
    )
    page = pages(tmp_path, changes)["nb/ressurs/vigo.md"]

    assert [node.tag for node in dom(page).css("#en")] == ["h2"]
    assert [node.tag for node in dom(page).css("#ar")] == ["a"]


def test_one_address_has_no_language_to_copy(tmp_path: Path) -> None:
    one = "versions:\n  - lang: ar\n    url: https://www.vigo.no/ar\n"
    page = pages(tmp_path, edited(VIGO, (URL, one)))["nb/ressurs/vigo.md"]

    assert dom(page).css(".kh-open-version") == []
    assert dom(page).css("a.kh-open")[0].id == "ar"


def test_the_title_is_copied_with_the_address_unless_it_could_harm(tmp_path: Path) -> None:
    def copied(changes: dict[str, str]) -> list[str | None]:
        page = pages(tmp_path, changes)["nn/ressurs/vigo.md"]
        buttons = dom(page).css(".kh-actions button")
        assert [button.attributes["data-kh-copy"] for button in buttons] == ["../../../r/vigo/"] * 2
        return [button.attributes.get("data-kh-title") for button in buttons]

    assert copied({}) == [None, "Vigo"]
    sensitive = edited(VIGO, ("status:", "sensitive: true\nstatus:"))
    assert copied(sensitive) == [None, "Ein ressurs frå Karrierehylla"]


def test_cases_stay_folded_where_a_participant_may_look_on(tmp_path: Path) -> None:
    site = pages(tmp_path)

    for address, anchor in (
        ("nb/ressurs/vigo.md", "kh-related-case"),
        ("nb/tema/career-learning.md", "kh-case"),
    ):
        (fold,) = dom(site[address]).css("details.kh-folded")
        assert "open" not in fold.attributes
        assert fold.css("summary")[0].text() == "For fagfolk: caser (1)"
        assert [card.text() for card in fold.css(f"#{anchor} + ul h3")] == ["Anya"]
        assert len(dom(site[address]).css(".kh-card--case")) == 1


MANY = "versions:\n" + "".join(
    f"  - lang: {lang}\n    url: https://www.vigo.no/{lang}\n" for lang in ("fa", "nn", "ar", "nb")
)


def test_many_versions_stand_side_by_side_in_the_readers_order(tmp_path: Path) -> None:
    page = pages(tmp_path, edited(VIGO, (URL, MANY)))["en/ressurs/vigo.md"]

    order = [button.attributes["hreflang"] for button in dom(page).css("a.kh-open")]
    assert order == ["nb", "nn", "ar", "fa"]
    assert texts(page, ".kh-note")[0] == "4 languages at vigo.no. All open in a new tab."
    assert len(dom(page).css(".kh-open-buttons--many")) == 1
    lead, buttons = page.markdown.index("kh-lead"), page.markdown.index("kh-open-buttons")
    assert lead < buttons


def test_few_versions_stand_first_as_their_author_has_them(tmp_path: Path) -> None:
    page = pages(tmp_path, edited(VIGO, (URL, VERSIONS)))["en/ressurs/vigo.md"]

    assert "kh-open-buttons--many" not in page.markdown
    assert page.markdown.index("kh-open-buttons") < page.markdown.index("kh-lead")


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
        "Versjon": "1, 21. november 2026",
        "Gjennomgått": "21. november 2026",
        "Skal gjennomgås igjen innen": "21. mai 2027",
        "Ansvarlig": "Innholdsredaktør",
    }
    sparse = texts(site["nb/ressurs/vigo.md"], ".kh-facts dt")
    assert sparse[:5] == ["Utgiver", "Format", "Tema", "Bruk i samtalen", "Passer for"]
    assert sparse[5] == "Versjon"


def test_facts_lead_to_their_indexes(tmp_path: Path) -> None:
    page = pages(tmp_path)["nn/ressurs/jobbkompasset.md"]

    hrefs = [node.attributes["href"] for node in dom(page).css(".kh-facts a")]
    assert hrefs == [
        "../../format/tool/",
        "../../tema/career-learning/",
        "../../malgruppe/counsellor/",
        "../../malgruppe/participant/",
        "../../fylke/vestfold/",
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
        ("unchecked", "Lenken er ikke kontrollert ennå."),
    ],
)
def test_the_link_is_described_in_plain_words(tmp_path: Path, verdict: str, sentence: str) -> None:
    page = pages(tmp_path, {"data/links.json": LINKS % verdict})["nb/ressurs/vigo.md"]

    assert texts(page, ".kh-standing") == [f"{sentence} Vi har ikke prøvd denne selv."]
    assert page.markdown.count("Vi har ikke prøvd") == 1


def test_a_check_that_is_long_ago_is_shown_as_old(tmp_path: Path) -> None:
    late = LINKS.replace("2026-11-20", "2026-10-21") % "ok"
    site = pages(tmp_path, {"data/links.json": late})
    shown = {
        locale: texts(site[f"{locale}/ressurs/vigo.md"], ".kh-standing")[0]
        for locale in ("nb", "nn", "en")
    }

    assert shown == {
        "nb": (
            "Lenken virket da den sist ble prøvd. Kontrollert 21. oktober 2026, og det er lenge"
            " siden. Vi har ikke prøvd denne selv."
        ),
        "nn": (
            "Lenka verka sist ho blei prøvd. Kontrollert 21. oktober 2026, og det er lenge sidan."
            " Vi har ikkje prøvd denne sjølve."
        ),
        "en": (
            "The link worked when it was last tried. Checked on 21 October 2026, which is a long"
            " time ago. We have not tried this one ourselves."
        ),
    }
    assert texts(site["nb/ressurs/index.md"], ".kh-mark--old") == ["Ikke kontrollert på lenge"]
    cards = site["nb/format/page.md"]
    assert texts(cards, ".kh-mark--old") == ["Ikke kontrollert på lenge"]
    assert texts(cards, ".kh-card__facts li")[-1] == "lenke kontrollert 21. oktober 2026"
    fresh = pages(tmp_path, {"data/links.json": LINKS % "ok"})["nb/format/page.md"]
    assert texts(fresh, ".kh-mark--old") == []
    assert texts(fresh, ".kh-card__facts li")[-1] == "lenke kontrollert 20. november 2026"


def test_a_version_that_is_dead_offers_its_copy_and_no_bare_link(tmp_path: Path) -> None:
    copy = "https://web.archive.org/web/2024/https://www.vigo.no/"
    links = (LINKS % "dead").replace("}}}", f', "archive_url": "{copy}"}}}}}}')
    versions = (
        "versions:\n  - lang: ar\n    url: https://www.vigo.no/\n"
        "  - lang: en\n    url: https://www.vigo.no/en\n"
    )
    changes = {**edited(VIGO, (URL, versions)), "data/links.json": links}
    page = dom(pages(tmp_path, changes)["nb/ressurs/vigo.md"])

    assert [node.attributes["href"] for node in page.css(".kh-open-buttons a")] == [
        copy,
        "https://www.vigo.no/en",
    ]
    assert [node.text() for node in page.css(".kh-open-gone")] == [
        (
            "العربية – arabisk: Denne utgaven kan ikke åpnes lenger."
            " Se en kopi i et arkiv (åpnes i ny fane)."
        )
    ]


def test_a_dead_link_has_no_door(tmp_path: Path) -> None:
    page = pages(tmp_path, {"data/links.json": LINKS % "dead"})["nb/ressurs/vigo.md"]

    assert dom(page).css(".kh-open") == []
    assert texts(page, ".kh-notice--gone") == [
        "Denne ressursen kan ikke åpnes lenger. Vi har ikke funnet noe som har tatt over."
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
    assert dom(page).css(".kh-open, a[href^='https://old']") == []
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
    assert page.share_title == "A resource from The Career Shelf"
    assert page.share_description == "Open the page to see what the resource is about."
    assert page.structured_data is None
    assert "Sensitive subject" in texts(site["en/tema/career-learning.md"], ".kh-mark")
    open_page = site["en/ressurs/jobbkompasset.md"]
    assert (open_page.share_title, open_page.sensitive) == ("The job compass", False)


def test_what_goes_with_a_resource_uses_it_or_shares_its_topics(tmp_path: Path) -> None:
    site = pages(tmp_path)

    assert texts(site["nb/ressurs/vigo.md"], "#kh-related-case + ul h3") == ["Anya"]
    assert texts(site["nb/ressurs/jobbkompasset.md"], "#kh-related-case + ul h3") == ["Anya"]


def test_each_kind_of_what_goes_with_a_resource_has_its_own_heading(tmp_path: Path) -> None:
    guide = f"---\ntitle: Startfasen\nsummary: Om den.\n{COMMON}resources: [vigo]\n---\n\nTekst.\n"
    asked = """\
topics: [career-learning]
audience: [counsellor]
questions:
  - id: hva
    audience: [counsellor]
    minutes: 5
    text: Hva nå?
"""
    questions = f"---\ntitle: Etikk\nsummary: Om etikk.\n{COMMON}{asked}---\n\nTekst.\n"
    site = pages(
        tmp_path,
        {"docs/nb/samtale/startfase.md": guide, "docs/nb/refleksjon/etikk.md": questions},
    )

    page = site["nb/ressurs/vigo.md"]
    assert texts(page, "h2, h3") == [
        "Caser som passer",
        "Anya",
        "Spørsmål som passer",
        "Etikk",
        "Sider der ressursen er brukt",
        "Startfasen",
    ]
    assert texts(site["nb/ressurs/jobbkompasset.md"], "h2")[1:] == [
        "Caser som passer",
        "Spørsmål som passer",
    ]


def test_no_more_of_one_kind_goes_with_a_resource_than_a_reader_looks_through(
    tmp_path: Path,
) -> None:
    case = SAMPLE["docs/nb/case/anya.md"]
    more = {
        f"docs/nb/case/{name.lower()}.md": case.replace("title: Anya", f"title: {name}")
        for name in ("Bo", "Cam", "Dia")
    }
    page = pages(tmp_path, more)["nb/ressurs/vigo.md"]

    assert len(texts(page, "#kh-related-case + ul h3")) == 3


def test_the_permanent_address_stands_under_the_button_and_can_be_copied(tmp_path: Path) -> None:
    page = pages(tmp_path)["en/ressurs/vigo.md"]

    tree = dom(page)
    (link,) = tree.css(".kh-actions a")
    assert link.attributes == {"class": "kh-permalink", "href": "../../../r/vigo/"}
    assert link.text() == "/r/vigo/"
    button = tree.css("button")[0]
    assert button.attributes == {
        "type": "button",
        "class": "kh-button",
        "data-kh-copy": "../../../r/vigo/",
        "data-kh-copied": "The link has been copied.",
        "data-kh-copy-failed": "The link was not copied."
        " Open the permanent address, and copy it from the address bar.",
        "hidden": None,
    }
    assert button.text().strip() == "Copy link for e-mail"
    status = tree.css(".kh-actions > :last-child")[0]
    assert status.attributes == {"class": "kh-copied", "role": "status"}
    assert page.markdown.count("/r/vigo/</a>") == 1


def test_a_resource_has_its_parts_in_order(tmp_path: Path) -> None:
    former = ("status: active\n", "status: active\nformer_urls: [https://old.example.org/]\n")
    markdown = pages(tmp_path, edited(VIGO, former))["nb/ressurs/vigo.md"].markdown

    parts = ["kh-open-buttons", "kh-actions", "kh-lead", "kh-standing", "kh-facts", "kh-text"]
    parts += ["kh-former", "kh-related-case", "kh-colophon", "kh-report"]
    assert sorted(parts, key=markdown.index) == parts


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
