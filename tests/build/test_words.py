"""No page speaks English to those who read Norwegian."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
import yaml
from selectolax.lexbor import LexborHTMLParser, LexborNode

from karrierehylla.edition import Edition
from karrierehylla.model.locale import Locale
from tests.build.sites import ROOT, Site, lang_of, locale_of

SPOKEN = ("aria-label", "alt", "title", "placeholder", "data-kh-failed")
"""Attributes that readers are shown or told."""

PLACEHOLDER = re.compile(r"\{[a-z_]+\}")
WORD = re.compile(r"[^\W\d_]{2,}")


SHARED = {"Case", "Format", "Original", "Under 25", "Workshop", "film", "{n} case"}
"""Words that are the same in English and Norwegian."""

NAMES = {"CC BY 4.0", "Career Buttons"}
"""What is called so in Norwegian texts as well."""


def words_of(locale: Locale) -> dict[str, str]:
    """The interface words of one language, by key."""
    found: dict[str, str] = yaml.safe_load((ROOT / f"data/words/{locale}.yml").read_text("utf-8"))
    return found


@pytest.fixture(scope="module")
def english() -> frozenset[str]:
    """Pieces of English interface text; of one with placeholders each of at least two words."""
    pieces: set[str] = set()
    for text in words_of(Locale.EN).values():
        found = [piece.strip(" .,:") for piece in PLACEHOLDER.split(text)]
        whole = len(found) == 1
        pieces.update(p for p in found if len(WORD.findall(p)) > 1 or (whole and WORD.search(p)))
    return frozenset(pieces - SHARED - NAMES)


@pytest.mark.parametrize("locale", [Locale.NB, Locale.NN])
def test_the_norwegian_words_are_not_the_english_ones(locale: Locale) -> None:
    english = words_of(Locale.EN)
    same = {
        text
        for key, text in words_of(locale).items()
        if text == english[key] and WORD.search(PLACEHOLDER.sub("", text))
    }

    assert same <= SHARED


def spoken(page: LexborHTMLParser) -> Iterator[tuple[LexborNode, str]]:
    """Every text of a page that somebody reads or hears, with the element it belongs to."""
    for node in page.root.traverse(include_text=True) if page.root else ():
        if node.tag == "-text":
            if node.parent and node.parent.tag not in ("script", "style"):
                yield node.parent, " ".join((node.text_content or "").split())
            continue
        for name in SPOKEN:
            if text := node.attributes.get(name):
                yield node, text
        if node.tag == "meta" and (text := node.attributes.get("content")):
            yield node, text


def test_the_english_pages_speak_english(real_site: Site, english: frozenset[str]) -> None:
    """The comparison below would find something."""
    texts = {text for _, text in spoken(real_site.page("en/ressurs/vigo/"))}

    assert {"Search", "Menu", "Publisher", "Available in"} <= texts & english


def test_no_norwegian_page_has_a_word_of_the_english_interface(
    real_site: Site, english: frozenset[str]
) -> None:
    phrases = [piece for piece in english if " " in piece]
    found = []
    for address, page in real_site.library_pages.items():
        if locale_of(address) is Locale.EN:
            continue
        for node, text in spoken(page):
            if lang_of(node) == "en":
                continue
            if text.strip(" .,:") in english or any(phrase in text for phrase in phrases):
                found.append((address, text))

    assert found == []


@pytest.mark.parametrize("locale", [Locale.NN, Locale.NB])
def test_the_vocabularies_are_in_the_language_of_the_page(
    real_site: Site, edition: Edition, locale: Locale
) -> None:
    data = edition.library.data
    english = {
        choice.title.en
        for choices in (data.formats, data.audiences, data.phases, data.areas, data.blocks)
        for choice in choices
        if choice.title.en not in (choice.title.nb, choice.title.nn)
    }
    assert "Web page" in english
    found = [
        (address, text)
        for address, page in real_site.library_pages.items()
        if locale_of(address) is locale
        for node, text in spoken(page)
        if text in english and lang_of(node) != "en"
    ]

    assert found == []
