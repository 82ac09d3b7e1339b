"""The page of one language: its resources speak of that language first."""

from __future__ import annotations

from pathlib import Path

from tests.unit.pages.test_indexes import JOBB, VIGO, resource
from tests.unit.pages.views import Changes, dom, edited, pages, texts

SOMALI = (
    "  - {code: so, name: Soomaali, nb: somali, nn: somali, en: Somali, script: Latn, dir: ltr}\n"
)

VERSIONS = "versions:\n" + "".join(
    f"  - lang: {lang}\n    url: https://www.vigo.no/{lang}\n"
    for lang in ("nb", "fa", "en", "ar", "so")
)

SITE: Changes = {
    **edited("data/languages.yml", ("  - {code: nb,", f"{SOMALI}  - {{code: nb,")),
    **edited(VIGO, ("url: https://www.vigo.no/\n", VERSIONS)),
    **edited(JOBB, ("[nb, nn]", "[nb, nn, en, fa, ar, so]")),
    "docs/nb/ressurs/a.md": resource("A", "languages: [en, so]\n"),
}


def test_each_card_names_the_language_of_the_page_first(tmp_path: Path) -> None:
    site = pages(tmp_path, SITE)

    page = site["nb/sprak/so.md"]
    cards = dom(page).css(".kh-card")
    facts = {card.css("a")[0].text(): card.css(".kh-card__facts li")[1].text() for card in cards}
    assert facts == {
        "Vigo": "5 språk: Soomaali, English, فارسی …",
        "A": "Soomaali, English",
        "Jobbkompasset": "6 språk: Soomaali, English, فارسی …",
    }
    topic = dom(site["nb/tema/career-learning.md"]).css(".kh-card--resource")
    named = {card.css("a")[0].text(): card.css(".kh-card__facts li")[1].text() for card in topic}
    assert named["Vigo"] == "5 språk: English, Soomaali, فارسی …"


def test_what_opens_in_the_language_itself_comes_first_and_leads_to_its_button(
    tmp_path: Path,
) -> None:
    site = pages(tmp_path, SITE)

    for locale, heading in (
        ("nb", "Åpner seg rett på somali (1)"),
        ("nn", "Opnar seg rett på somali (1)"),
        ("en", "Opens directly in Somali (1)"),
    ):
        page = site[f"{locale}/sprak/so.md"]
        assert texts(page, "h2")[0] == heading
        links = [node.attributes["href"] for node in dom(page).css(".kh-card a")]
        assert links == [
            "../../ressurs/vigo/#so",
            "../../ressurs/a/",
            "../../ressurs/jobbkompasset/",
        ]
        assert len(texts(page, ".kh-note")) == 1


def test_without_such_an_address_the_list_is_as_it_was(tmp_path: Path) -> None:
    changes = {**SITE, **edited(VIGO, ("status:", "languages: [so, nb]\nstatus:"))}
    page = pages(tmp_path, changes)["nb/sprak/so.md"]

    assert texts(page, "h2") == ["Ressurser (3)"]


ALSO = (
    "en: Persian, script: Arab, dir: rtl",
    "en: Persian, script: Arab, dir: rtl, also: {nb: [farsi, parsi, fa], en: [Farsi]}",
)


def test_other_names_of_a_language_stand_where_it_is_found(tmp_path: Path) -> None:
    languages = SITE["data/languages.yml"]
    assert isinstance(languages, str)
    assert ALSO[0] in languages
    changes = {**SITE, "data/languages.yml": languages.replace(*ALSO)}
    site = pages(tmp_path, changes)

    assert "Språket heter også farsi, parsi og fa." in texts(site["nb/sprak/index.md"], ".kh-count")
    assert "The language is also called Farsi." in texts(site["en/sprak/index.md"], ".kh-count")
    assert "heiter" not in site["nn/sprak/index.md"].markdown
    more = {**changes, "docs/nb/ressurs/b.md": resource("B", "languages: [fa]\n")}
    page = pages(tmp_path / "more", more)["nb/sprak/fa.md"]
    assert texts(page, ".kh-autonym + .kh-note") == ["Språket heter også farsi, parsi og fa."]
    assert texts(page, "[data-pagefind-ignore] .kh-note") == []


def test_a_language_without_resources_has_its_other_names_as_well(tmp_path: Path) -> None:
    languages = edited("data/languages.yml", ALSO)
    page = pages(tmp_path, languages)["nb/sprak/index.md"]

    assert "فارسی – persisk Språket heter også farsi, parsi og fa." in texts(
        page, "#kh-missing + ul li"
    )
