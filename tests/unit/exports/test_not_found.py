"""The page for wrong addresses speaks three languages and works at any address."""

from __future__ import annotations

from pathlib import Path

from karrierehylla.exports.not_found import not_found
from tests.unit.exports.shelf import SITE_URL, make_edition, texts, values


def html_of(root: Path) -> str:
    edition = make_edition(root)
    file = not_found(edition.library, edition.all_pages, SITE_URL)
    assert file.path == "404.html"
    return file.content.decode()


def test_it_says_in_each_language_what_happened(tmp_path: Path) -> None:
    html = html_of(tmp_path)

    assert values(html, "section", "lang") == ["nb", "nn", "en"]
    assert texts(html, "h2") == [
        "Vi fant ikke siden",
        "Vi fann ikkje sida",
        "We did not find the page",
    ]
    assert texts(html, "title") == ["404 – Karrierehylla"]


def test_its_links_hold_wherever_it_is_shown(tmp_path: Path) -> None:
    html = html_of(tmp_path)

    assert values(html, "section[lang=nn] a", "href") == [
        "/karriere/nn/",
        "/karriere/nn/tema/",
        "/karriere/nn/ressurs/",
        "/karriere/nn/ordliste/",
    ]
    assert values(html, "link", "href") == [
        "/karriere/assets/img/favicon.svg",
        "/karriere/assets/css/permalink.css",
    ]
    assert values(html, "meta[name=robots]", "content") == ["noindex"]


def test_it_needs_no_script(tmp_path: Path) -> None:
    assert "<script" not in html_of(tmp_path)
