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
