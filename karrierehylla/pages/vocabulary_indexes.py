"""Indexes by format and by audience: an overview, and a page for each member of the vocabulary."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from karrierehylla.addresses import AUDIENCES, FORMATS, audience_uri, format_uri
from karrierehylla.model.data import Choice
from karrierehylla.model.library import Item
from karrierehylla.pages.catalogue import Groups
from karrierehylla.pages.html import Html, count, element
from karrierehylla.pages.index import Index
from karrierehylla.pages.listings import write_by_kind, write_cards, write_empty
from karrierehylla.pages.locale_view import LocaleView, PageContext
from karrierehylla.pages.page_writer import PageWriter


@dataclass(frozen=True)
class Vocabulary:
    """A vocabulary whose members have pages of their own."""

    name: str
    """The beginning of the keys of its words."""
    uri: str
    uri_of: Callable[[str], str]
    choices: Sequence[Choice]
    groups: Groups
    counted_as: str
    """What its items are counted as: 'resources' or 'pages'."""
    write: Callable[[PageWriter, Sequence[Item]], None]


def vocabulary_indexes(view: LocaleView) -> Iterator[Index]:
    """Yield the indexes by format and by audience."""
    data, catalogue = view.data, view.catalogue
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
        yield _overview(view, vocabulary)
        for choice in vocabulary.choices:
            yield _member(view, vocabulary, choice)


def counted_link(context: PageContext, text: str, uri: str, counted: str) -> Html:
    """Return a list entry: a link, and in words how much stands behind it."""
    return element("li", element("a", text, href=context.href(uri)), " ", count(counted))


def _overview(view: LocaleView, vocabulary: Vocabulary) -> Index:
    groups = vocabulary.groups

    def write(writer: PageWriter) -> None:
        rows = []
        for choice in vocabulary.choices:
            group = groups.get(choice.id, ())
            alive = sum(not view.catalogue.is_gone(item) for item in group)
            counted = view.words.count(vocabulary.counted_as, alive)
            title = choice.title.in_(view.locale)
            rows.append(counted_link(writer.context, title, vocabulary.uri_of(choice.id), counted))
        writer.block(element("ul", *rows, class_="kh-counts"))

    return Index(
        vocabulary.uri,
        view.words(f"{vocabulary.name}-index.title"),
        view.words(f"{vocabulary.name}-index.description"),
        write,
        [item for group in groups.values() for item in group],
    )


def _member(view: LocaleView, vocabulary: Vocabulary, choice: Choice) -> Index:
    items = vocabulary.groups.get(choice.id, ())
    title = choice.title.in_(view.locale)

    def write(writer: PageWriter) -> None:
        if choice.summary is not None:
            summary = choice.summary.in_(view.locale)
            writer.block(element("p", summary, class_="kh-lead"))
        vocabulary.write(writer, items)
        if not items:
            write_empty(writer)

    words, name = view.words, vocabulary.name
    return Index(
        vocabulary.uri_of(choice.id),
        words(f"{name}-page.title", title=title, name=title.lower()),
        words(f"{name}-page.description", title=title, name=title.lower()),
        write,
        items,
    )
