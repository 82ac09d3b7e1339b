"""Indexes by participant language: one page of all, and one for each with three items or more."""

from __future__ import annotations

from collections.abc import Iterator

from karrierehylla.addresses import LANGUAGES, language_uri
from karrierehylla.collation import sort_key
from karrierehylla.model.data import Language
from karrierehylla.pages.cards import lines
from karrierehylla.pages.html import Html, element, join
from karrierehylla.pages.index import Index
from karrierehylla.pages.listings import write_by_kind, write_empty
from karrierehylla.pages.sheet import Sheet
from karrierehylla.pages.shelf import Place, Shelf

OWN_PAGE_FROM = 3
"""A participant language has a page of its own from this many resources on."""

NORWEGIAN = ("nb", "nn")
"""Languages that are no participant's first; they stand last."""


def language_indexes(shelf: Shelf) -> Iterator[Index]:
    """Yield the page of all languages and the pages of single ones."""
    words = shelf.words
    catalogue = shelf.catalogue
    items = [item for drawer in catalogue.by_language.values() for item in drawer]

    title, description = words("language-index.title"), words("language-index.description")
    yield Index(LANGUAGES, title, description, _write_all, items)
    for language in shelf.data.languages:
        if has_own_page(shelf, language.code):
            yield _language_index(shelf, language)


def has_own_page(shelf: Shelf, code: str) -> bool:
    """Return whether a language has a page of its own, or had one and keeps it."""
    enough = len(shelf.catalogue.by_language.get(code, ())) >= OWN_PAGE_FROM
    return enough or shelf.was_published(language_uri(code))


def language_target(shelf: Shelf, code: str) -> str:
    """Return the page where a language's resources stand, with its anchor."""
    if has_own_page(shelf, code):
        return language_uri(code)
    return f"{LANGUAGES}#kh-l-{code.lower()}"


def participant_languages(shelf: Shelf) -> list[str]:
    """Return the codes of languages with resources, most resources first; Norwegian is none."""
    counted = shelf.catalogue.by_language
    codes = [code for code in shelf.catalogue.languages if code in counted]
    foreign = [code for code in codes if code not in NORWEGIAN]
    return sorted(foreign, key=lambda code: (-len(counted[code]), code))


def counted_language(place: Place, code: str) -> Html:
    """Return a link to a language's resources with their number."""
    target = language_target(place.shelf, code)
    n = len(place.shelf.catalogue.by_language.get(code, ()))
    return join(
        [
            element("a", place.language(code), href=place.href(target)),
            " ",
            element("span", place.words.count("resources", n), class_="kh-count"),
        ]
    )


def _write_all(sheet: Sheet) -> None:
    place = sheet.place
    counted = place.shelf.catalogue.by_language
    sheet.block(element("p", place.words("language-index.note"), class_="kh-note"))
    ordered = sorted(
        place.shelf.data.languages,
        key=lambda entry: sort_key(entry.in_(place.locale), place.locale),
    )
    offered = [entry for entry in ordered if entry.code in counted]
    for language in [entry for entry in offered if entry.code not in NORWEGIAN]:
        _write_language(sheet, language)
    for language in [entry for entry in offered if entry.code in NORWEGIAN]:
        _write_language(sheet, language)
    missing = [entry for entry in ordered if entry.code not in counted]
    if missing:
        sheet.heading(2, place.words("language-index.missing"), "missing")
        rows = [element("li", place.language(entry.code)) for entry in missing]
        sheet.block(element("ul", *rows, class_="kh-counts"))


def _write_language(sheet: Sheet, language: Language) -> None:
    """Write a language's heading, and its resources where they have no page of their own."""
    place = sheet.place
    items = place.shelf.catalogue.by_language[language.code]
    sheet.heading(2, place.language(language.code), f"l-{language.code.lower()}")
    if has_own_page(place.shelf, language.code):
        text = place.words.count("language-index.all", len(items))
        link = element("a", text, href=place.href(language_uri(language.code)))
        sheet.block(element("p", link))
    else:
        sheet.block(lines(place, place.shelf.in_order(items)))


def _language_index(shelf: Shelf, language: Language) -> Index:
    items = shelf.catalogue.by_language.get(language.code, ())
    name = language.in_(shelf.locale)

    def write(sheet: Sheet) -> None:
        own = sheet.place.autonym(language.code)
        sheet.block(element("p", own, class_="kh-lead kh-autonym"))
        write_by_kind(sheet, items)
        if not items:
            write_empty(sheet)

    return Index(
        language_uri(language.code),
        shelf.words("language-page.title", name=name),
        shelf.words("language-page.description", name=name),
        write,
        items,
        indexed=bool(items),
    )
