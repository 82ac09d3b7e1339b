"""Indexes by format and by audience: an overview, and a page for each member of the vocabulary."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from karrierehylla.addresses import AUDIENCES, FORMATS, audience_uri, format_uri
from karrierehylla.model.data import Choice
from karrierehylla.model.library import Item
from karrierehylla.pages.catalogue import Drawers
from karrierehylla.pages.html import Html, element
from karrierehylla.pages.index import Index
from karrierehylla.pages.listings import write_by_kind, write_cards, write_empty
from karrierehylla.pages.sheet import Sheet
from karrierehylla.pages.shelf import Place, Shelf


@dataclass(frozen=True)
class Vocabulary:
    """A vocabulary whose members have pages of their own."""

    name: str
    """The beginning of the keys of its words."""
    uri: str
    uri_of: Callable[[str], str]
    choices: Sequence[Choice]
    drawers: Drawers
    counted_as: str
    """What its items are counted as: 'resources' or 'pages'."""
    write: Callable[[Sheet, Sequence[Item]], None]


def vocabulary_indexes(shelf: Shelf) -> Iterator[Index]:
    """Yield the indexes by format and by audience."""
    data, catalogue = shelf.data, shelf.catalogue
    formats = Vocabulary(
        "format", FORMATS, format_uri, data.formats, catalogue.by_format, "resources", write_cards
    )
    audiences = Vocabulary(
        "audience",
        AUDIENCES,
        audience_uri,
        data.audiences,
        catalogue.by_audience,
        "pages",
        write_by_kind,
    )
    for vocabulary in (formats, audiences):
        yield _overview(shelf, vocabulary)
        for choice in vocabulary.choices:
            yield _member(shelf, vocabulary, choice)


def counted_link(place: Place, text: str, uri: str, counted: str) -> Html:
    """Return a list entry: a link, and in words how much stands behind it."""
    count = element("span", counted, class_="kh-count")
    return element("li", element("a", text, href=place.href(uri)), " ", count)


def _overview(shelf: Shelf, vocabulary: Vocabulary) -> Index:
    drawers = vocabulary.drawers

    def write(sheet: Sheet) -> None:
        rows = []
        for choice in vocabulary.choices:
            counted = shelf.words.count(vocabulary.counted_as, len(drawers.get(choice.id, ())))
            title = choice.title.in_(shelf.locale)
            rows.append(counted_link(sheet.place, title, vocabulary.uri_of(choice.id), counted))
        sheet.block(element("ul", *rows, class_="kh-counts"))

    return Index(
        vocabulary.uri,
        shelf.words(f"{vocabulary.name}-index.title"),
        shelf.words(f"{vocabulary.name}-index.description"),
        write,
        [item for drawer in drawers.values() for item in drawer],
    )


def _member(shelf: Shelf, vocabulary: Vocabulary, choice: Choice) -> Index:
    items = vocabulary.drawers.get(choice.id, ())
    title = choice.title.in_(shelf.locale)

    def write(sheet: Sheet) -> None:
        if choice.summary is not None:
            summary = choice.summary.in_(shelf.locale)
            sheet.block(element("p", summary, class_="kh-lead"))
        vocabulary.write(sheet, items)
        if not items:
            write_empty(sheet)

    words, name = shelf.words, vocabulary.name
    return Index(
        vocabulary.uri_of(choice.id),
        words(f"{name}-page.title", title=title, name=title.lower()),
        words(f"{name}-page.description", title=title, name=title.lower()),
        write,
        items,
    )
