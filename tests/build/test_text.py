"""What an author writes reaches the reader as written, and never as markup."""

from __future__ import annotations

import json
from xml.etree import ElementTree as ET

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from tests.build.conftest import BuildSample
from tests.build.sites import Site, visible_text
from tests.unit.sample import SAMPLE, changed

pytestmark = pytest.mark.xdist_group("text")  # what it builds, it builds once

TITLE = "Hva er A < B & \"C\" > 'D'?"
SUMMARY = 'Her står "anførselstegn", < vinkler > & og.'
HEADING = 'Mer om A < B & "C"'


def hostile() -> dict[str, str]:
    """The sample with signs that mean something in HTML, JSON and XML in all that is written."""
    topic = SAMPLE["docs/nb/tema/career-learning.md"]
    topic = topic.replace(
        "title: Karrierelæring", f"title: '{TITLE.replace(chr(39), chr(39) * 2)}'"
    )
    topic = topic.replace(
        "summary: Her finner du ressurser om å lære å velge.", f"summary: '{SUMMARY}'"
    )
    more = "\n".join(
        f"\n## {heading} {{#{id_}}}\n\nTekst.\n"
        for id_, heading in (("en", HEADING), ("to", "To"), ("tre", "Tre"))
    )
    resource = SAMPLE["docs/nb/ressurs/vigo.md"]
    resource = resource.replace("title: Vigo", "title: 'Vigo: \"nå\" & < her >'")
    resource = resource.replace("publisher: Vigo IKS", "publisher: 'Vigo & \"< sønn >\"'")
    return {
        "docs/nb/tema/career-learning.md": topic + more,
        "docs/nn/tema/career-learning.md": SAMPLE["docs/nn/tema/career-learning.md"] + more,
        "docs/en/tema/career-learning.md": SAMPLE["docs/en/tema/career-learning.md"] + more,
        "docs/nb/ressurs/vigo.md": resource,
        # Read, these lines would be taken for front matter by MkDocs' own parser.
        **changed(
            "docs/nb/ressurs/jobbkompasset.md",
            "## Øvelser {#ovelser}",
            "Viktig: les dette først.\nHusk: dette også.\n\n## Øvelser {#ovelser}",
        ),
        **changed(
            "docs/nb/index.md",
            "## I samtalen {#i}",
            "* * *\n\nEtter streken.\n\n## I samtalen {#i}",
        ),
        "docs/nb/ressurs/utkast.md": SAMPLE["docs/nb/ressurs/vigo.md"]
        .replace("title: Vigo", "title: Hemmelig utkast")
        .replace("https://www.vigo.no/", "https://utdanning.no/hemmelig/")
        .replace("status: active", "draft: true\nstatus: active"),
    }


@pytest.fixture(scope="module")
def site(built_sample: BuildSample) -> Site:
    """A site of the sample with hostile texts, odd beginnings and a draft."""
    return built_sample(hostile())


def one(page: LexborHTMLParser, selector: str) -> LexborNode:
    """The one element that `selector` finds."""
    (node,) = page.css(selector)
    return node


def test_a_title_is_escaped_in_the_head_and_on_the_page(site: Site) -> None:
    page = site.page("tema/career-learning/")

    assert one(page, "title").text() == f"{TITLE} – Karrierehylla"
    assert one(page, "h1").text() == TITLE
    assert one(page, "meta[property='og:title']").attributes["content"] == TITLE
    assert one(page, "meta[name=description]").attributes["content"] == SUMMARY
    assert visible_text(one(page, ".kh-lead")) == SUMMARY


def test_a_title_is_escaped_in_structured_data(site: Site) -> None:
    page = site.page("ressurs/vigo/")
    data = json.loads(one(page, "script[type='application/ld+json']").text())

    assert data["name"] == 'Vigo: "nå" & < her >'
    assert data["publisher"]["name"] == 'Vigo & "< sønn >"'


def test_a_title_is_escaped_in_menu_lists_and_permalink(site: Site) -> None:
    menu = [node.text() for node in site.page("tema/career-learning/").css("#kh-nav a")]
    cards = [node.text() for node in site.page("tema/").css("article h2 a, article h3 a")]
    listed = [node.text() for node in site.page("format/page/").css("article a")]

    assert TITLE in menu
    assert TITLE in cards
    assert 'Vigo: "nå" & < her >' in listed
    assert one(site.page("r/vigo/"), "h1").text() == 'Vigo: "nå" & < her >'
    assert site.page("r/vigo/").css("her") == []


def test_a_title_is_escaped_in_the_feed(site: Site) -> None:
    feed = ET.fromstring(site.text("feed.xml"))

    assert TITLE in [entry.findtext("{*}title") for entry in feed.findall("{*}entry")]


def test_a_heading_is_the_same_on_the_page_and_in_its_contents(site: Site) -> None:
    page = site.page("tema/career-learning/")

    assert one(page, "#en").text() == HEADING
    assert one(page, ".kh-toc a[href='#en']").text() == HEADING


def test_no_sign_of_an_author_stands_bare_in_a_file(site: Site) -> None:
    for file in [*site.folder.rglob("*.html"), *site.folder.glob("**/*.xml")]:
        text = file.read_text("utf-8")
        for bare in ("A < B", "< vinkler", "< her", "< sønn", 'B & "C'):
            assert bare not in text, file


def test_a_body_that_begins_like_front_matter_keeps_its_lines(site: Site) -> None:
    text = visible_text(one(site.page("ressurs/jobbkompasset/"), ".kh-text"))

    assert text.startswith("Viktig: les dette først. Husk: dette også.")


def test_a_body_that_begins_with_a_rule_keeps_it_and_what_follows(site: Site) -> None:
    page = site.page("")

    assert len(page.css("article hr")) == 1
    assert "Etter streken." in visible_text(one(page, "article"))
    assert one(page, "h1").text() == "Karrierehylla"


def test_a_draft_leaves_no_trace(site: Site) -> None:
    for file in site.folder.rglob("*"):
        if file.suffix in {".html", ".xml", ".json", ".txt"}:
            text = file.read_text("utf-8")
            assert "Hemmelig utkast" not in text, file
            assert "/utkast/" not in text, file
    assert not any("utkast" in address for address in site.pages)
