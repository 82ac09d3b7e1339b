"""What authors write reaches a page as they meant it, and never as HTML."""

from __future__ import annotations

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from karrierehylla.pages.html import foreign
from karrierehylla.pages.prose import escape_html, escape_markdown
from tests.unit.pages.views import Changes, dom, edited, html, pages, texts

VIGO = "docs/nb/ressurs/vigo.md"
BODY = "Les om fristen først.\n"


def body(text: str) -> Changes:
    return edited(VIGO, (BODY, text))


@pytest.mark.parametrize(
    "attack",
    [
        "</div>\n\nUtenfor",
        "</div></div></div> Utenfor",
        "`</div>` Utenfor",
        "```\n</div>\n```\n\nUtenfor",
        "    </div>\n\nUtenfor",
        "- punkt\n\n    </div>\n\nUtenfor",
        "<div markdown>\n\nUtenfor",
        "<!-- Utenfor",
        "<![CDATA[ Utenfor",
        "<?php Utenfor",
        "&lt;/div> Utenfor",
        "` ``` Utenfor",
        "> </div>\n\nUtenfor",
        "[Utenfor](x.md\n</div>",
        "| a |\n|---|\n| </div> |\n\nUtenfor",
        "[[vigo|</div>]] Utenfor",
    ],
)
def test_no_text_leaves_its_wrapper(tmp_path: Path, attack: str) -> None:
    page = pages(tmp_path, body(attack + "\n"))["nb/ressurs/vigo.md"]

    tree = dom(page)
    (wrapper,) = tree.css(".kh-text")
    assert "Utenfor" in wrapper.text()
    assert tree.body is not None
    assert tree.body.text().count("Utenfor") == 1
    last = tree.body.css("body > *")[-1]
    assert last.attributes["class"] == "kh-colophon"


@pytest.mark.parametrize(
    "attack",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "Tekst {onclick=alert(1)}",
        "Tekst\n{: onclick=alert(1) }",
        "**fet**{onclick=alert(1)}",
        "## Overskrift {#a onclick=alert(1)}",
        "`kode`{onclick=alert(1)}",
        "[[vigo|x]]{onclick=alert(1)}",
    ],
)
def test_no_text_becomes_an_element_or_an_attribute(tmp_path: Path, attack: str) -> None:
    page = pages(tmp_path, body(attack + "\n"))["nb/ressurs/vigo.md"]

    wrapper = dom(page).css(".kh-text")[0]
    assert wrapper.css("script, img, [onclick], [onerror]") == []
    assert "alert(1)" in wrapper.text()


def test_headings_keep_their_ids_and_code_its_signs(tmp_path: Path) -> None:
    text = "## Øvelser {#ovelser}\n\nSkriv `a < {b}`.\n\n```\n<x>\n\n{y}\n```\n"
    page = pages(tmp_path, body(text))["nb/ressurs/vigo.md"]

    assert texts(page, "h2#ovelser") == ["Øvelser"]
    assert [node.text() for node in dom(page).css(".kh-text code")] == ["a < {b}", "<x>\n\n{y}"]


def test_references_become_links_in_the_same_locale(tmp_path: Path) -> None:
    text = (
        "Se [[jobbkompasset]], [[jobbkompasset#ovelser|øvelsene]], [[fact:kurs-timer]]"
        " og [[term:karriereveiledning]], ikke `[[vigo]]`.\n"
    )
    page = pages(tmp_path, body(text))["nb/ressurs/vigo.md"]

    assert (
        "Se [Jobbkompasset](jobbkompasset.md), [øvelsene](jobbkompasset.md#ovelser),"
        " [15 timer](../lov/index.md#f-kurs-timer)"
        " og [karriereveiledning](../ordliste/index.md#t-karriereveiledning), ikke `[[vigo]]`."
    ) in page.markdown


def test_a_reference_prints_signs_as_they_are(tmp_path: Path) -> None:
    page = pages(tmp_path, body("Se [[jobbkompasset|a *b* _c_ & <d> \\]]].\n"))

    link = dom(page["nb/ressurs/vigo.md"]).css(".kh-text a")[0]
    assert link.text() == "a *b* _c_ & <d> \\"


def test_a_summary_shows_its_references_as_links_and_describes_itself_without(
    tmp_path: Path,
) -> None:
    changes = edited(VIGO, ("videregående.", "videregående, se [[anya]] & <b>."))
    site = pages(tmp_path, changes)

    page = site["nb/ressurs/vigo.md"]
    assert page.description == "Her søker voksne om plass i videregående, se Anya & <b>."
    lead = dom(page).css(".kh-lead")[0]
    assert lead.inner_html == (
        'Her søker voksne om plass i videregående, se <a href="../../case/anya/">Anya</a>'
        " &amp; &lt;b&gt;."
    )
    card = dom(site["nb/tema/career-learning.md"]).css(".kh-card__summary a")[0]
    assert card.attributes["href"] == "../../case/anya/"


@pytest.mark.parametrize(
    "title", ["A *b* _c_", "# 1 [x](y) {#id}", "a & b < c > d", "`x` | y", "1. først", "- a\\"]
)
def test_a_title_prints_as_it_is(title: str) -> None:
    rendered = html(f"# {escape_markdown(title)} {{#top}}")

    heading = LexborHTMLParser(rendered).css("h1#top")[0]
    assert heading.text() == title


@pytest.mark.parametrize(
    "name", ["*a*{: onclick=b }", "[a](javascript:b)", "![a](b.png)", "`a` __b__", "a \\", "<i>"]
)
def test_html_in_a_heading_prints_as_it_is(name: str) -> None:
    rendered = html(f"## {escape_html(foreign(name, 'ar', 'rtl'))} {{#kh-l-ar}}")

    heading = LexborHTMLParser(rendered).css("h2#kh-l-ar")[0]
    assert heading.text() == name
    assert heading.inner_html == str(foreign(name, "ar", "rtl"))
