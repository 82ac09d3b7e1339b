"""Terms for the interpreter: for each topic a sheet to send, or to print, before a session."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from karrierehylla.addresses import term_sheet_uri
from karrierehylla.collation import sort_key
from karrierehylla.model.data import Term
from karrierehylla.model.library import Item
from karrierehylla.model.locale import Locale
from karrierehylla.pages import wording
from karrierehylla.pages.html import EMPTY, Html, element
from karrierehylla.pages.index import Index
from karrierehylla.pages.listings import write_empty
from karrierehylla.pages.locale_view import LocaleView, PageContext
from karrierehylla.pages.page_writer import PageWriter
from karrierehylla.pages.vocabulary_indexes import counted_link


def term_sheets(view: LocaleView) -> Iterator[Index]:
    """Yield the sheet of each topic that has terms; one that had a page before keeps it."""
    for topic in view.catalogue.topics:
        terms = _terms_of(view, topic)
        if terms or view.was_published(term_sheet_uri(topic.id)):
            yield _sheet(view, topic, terms)


def write_sheet_links(writer: PageWriter) -> None:
    """Write a link to each sheet, with the number of its terms."""
    context = writer.context
    rows = [_link(context, topic, context.view.title(topic)) for topic in _topics(context.view)]
    if rows:
        writer.heading(2, context.words("term-sheets.title"), "sheets")
        writer.block(element("ul", *rows, class_="kh-counts"))


def sheet_link(context: PageContext, topic: Item) -> Html:
    """Return a topic's link to its sheet; nothing where it has no terms."""
    if not _terms_of(context.view, topic):
        return EMPTY
    text = context.words("term-sheet.link")
    return element("ul", _link(context, topic, text), class_="kh-counts")


def _topics(view: LocaleView) -> list[Item]:
    return [topic for topic in view.catalogue.topics if _terms_of(view, topic)]


def _terms_of(view: LocaleView, topic: Item) -> list[Term]:
    """Return the terms of a topic in alphabetical order."""
    terms = [term for term in view.data.terms if topic.id in term.topics]
    locale = view.locale
    return sorted(terms, key=lambda term: (sort_key(term.in_(locale), locale), term.id))


def _link(context: PageContext, topic: Item, text: str) -> Html:
    counted = context.words.count("terms", len(_terms_of(context.view, topic)))
    return counted_link(context, text, term_sheet_uri(topic.id), counted)


def _sheet(view: LocaleView, topic: Item, terms: Sequence[Term]) -> Index:
    words, name = view.words, view.title(topic)

    def write(writer: PageWriter) -> None:
        context = writer.context
        if not terms:
            write_empty(writer)
            return
        writer.block(element("p", words("term-sheet.note"), class_="kh-note"))
        writer.block(_table(context, terms))
        writer.block(element("p", context.link(topic)))

    return Index(
        term_sheet_uri(topic.id),
        words("term-sheet.title", name=name),
        words("term-sheet.description", name=name),
        write,
        indexed=bool(terms),
    )


def _table(context: PageContext, terms: Sequence[Term]) -> Html:
    """Return the terms in the site's languages, explained, with room to write on paper."""
    words = context.words
    locales = sorted(Locale, key=lambda locale: locale is not context.locale)
    names = [wording.capital(words(f"locale.{locale}")) for locale in locales]
    titles = [names[0], words("term-sheet.explanation"), *names[1:]]
    own = element("th", words("term-sheet.own-language"), scope="col", class_="kh-paper")
    head = element("tr", *(element("th", title, scope="col") for title in titles), own)
    rows = [
        element(
            "tr",
            element("th", term.in_(context.locale), scope="row"),
            element("td", term.explain.in_(context.locale)),
            *(element("td", term.in_(locale), lang=locale.value) for locale in locales[1:]),
            element("td", class_="kh-paper"),
        )
        for term in terms
    ]
    table = element("table", element("thead", head), element("tbody", *rows))
    label = words("table.label")
    return element(
        "div", table, class_="kh-table kh-sheet", role="group", tabindex="0", aria_label=label
    )
