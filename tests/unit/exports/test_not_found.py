"""The pages for wrong addresses speak three languages and work at any address."""

from __future__ import annotations

from pathlib import Path

from karrierehylla.exports.not_found import not_found
from tests.unit.exports.editions import SITE_URL, by_path, make_edition, texts, values


def html_of(root: Path, path: str = "404.html") -> str:
    edition = make_edition(root)
    files = by_path(not_found(edition.library, edition.all_pages, SITE_URL))
    assert sorted(files) == ["404.html", "en/404.html", "nn/404.html"]
    return files[path]


def test_it_says_in_each_language_what_happened(tmp_path: Path) -> None:
    html = html_of(tmp_path)

    assert values(html, "section", "lang") == ["nb", "nn", "en"]
    assert texts(html, "h1 > span") == [
        "Vi fant ikke siden du lette etter",
        "Vi fann ikkje sida du leita etter",
        "We did not find the page you were looking for",
    ]
    assert values(html, "h1 > span", "lang") == ["nb", "nn", "en"]
    assert texts(html, "h2") == ["Bokmål", "Nynorsk", "English"]
    assert texts(html, "title") == ["Vi fant ikke siden du lette etter – Karrierehylla"]


def test_below_a_language_that_language_is_first(tmp_path: Path) -> None:
    html = html_of(tmp_path, "en/404.html")

    assert values(html, "html", "lang") == ["en"]
    assert values(html, "section", "lang") == ["en", "nb", "nn"]
    assert values(html, "h1 > span", "lang") == ["en", "nb", "nn"]
    assert texts(html, "title") == [
        "We did not find the page you were looking for – The Career Shelf"
    ]


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


def test_its_only_script_is_a_file_of_ours_that_no_link_needs(tmp_path: Path) -> None:
    html = html_of(tmp_path)

    assert values(html, "script", "src") == ["/karriere/assets/js/not-found.js"]
    assert values(html, "script", "type") == ["module"]
    assert texts(html, "script") == [""]
    (guard,) = values(html, "meta[http-equiv=Content-Security-Policy]", "content")
    assert "script-src 'self'; connect-src 'self'" in (guard or "")


def test_it_gives_the_script_words_and_what_is_no_id(tmp_path: Path) -> None:
    html = html_of(tmp_path)

    assert values(html, "section", "data-kh-locale") == ["nb", "nn", "en"]
    assert values(html, "section > p:empty", "data-kh-meant") == [
        "Mente du {title}?",
        "Meinte du {title}?",
        "Did you mean {title}?",
    ]
    assert values(html, "main", "data-kh-ids") == ["/karriere/data/ids.json"]
    (no_ids,) = values(html, "main", "data-kh-no-ids")
    assert {"404", "assets", "case", "nn", "r", "ressurs", "sprak"} <= set((no_ids or "").split())
