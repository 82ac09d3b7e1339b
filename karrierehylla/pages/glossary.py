"""The glossary A–Å: each word with a plain explanation and its forms in the other languages."""

from __future__ import annotations

from itertools import groupby

from karrierehylla.addresses import GLOSSARY
from karrierehylla.collation import initial, sort_key
from karrierehylla.model.data import Term
from karrierehylla.model.locale import Locale
from karrierehylla.pages import wording
from karrierehylla.pages.alphabet import letter_row, write_letter
from karrierehylla.pages.html import EMPTY, Html, count, element, join, safe
from karrierehylla.pages.index import Index
from karrierehylla.pages.listings import write_empty
from karrierehylla.pages.locale_view import LocaleView, PageContext
from karrierehylla.pages.page_writer import PageWriter
from karrierehylla.pages.term_sheets import write_sheet_links


def glossary_index(view: LocaleView) -> Index:
    """Return the glossary."""
    words = view.words
    return Index(
        GLOSSARY,
        words("glossary.title"),
        words("glossary.description"),
        _write_glossary,
        is_list=False,
    )


def _write_glossary(writer: PageWriter) -> None:
    context = writer.context
    locale = context.locale
    terms = sorted(
        context.view.data.terms, key=lambda term: (sort_key(term.in_(locale), locale), term.id)
    )
    groups = [
        (letter, list(group))
        for letter, group in groupby(terms, key=lambda term: initial(term.in_(locale), locale))
    ]
    if not groups:
        write_empty(writer)
        return
    writer.block(element("p", context.words("glossary.note"), class_="kh-note"))
    writer.block(letter_row((letter for letter, _ in groups), context.words))
    for letter, group in groups:
        write_letter(writer, letter)
        shown = (_term(context, term) for term in group)
        writer.block(element("dl", *shown, class_="kh-glossary"))
    write_sheet_links(writer)


def _term(context: PageContext, term: Term) -> Html:
    locale = context.locale
    searched = ", ".join(term.searched.in_(locale)) or None
    topics = [
        context.link(topic)
        for topic in (context.view.library.items.get(id_) for id_ in term.topics)
        if topic is not None
    ]
    return element(
        "div",
        element(
            "dt",
            element("dfn", term.in_(locale)),
            _ours(context, term, locale),
            data_kh_searched=searched,
            data_pagefind_index_attrs="data-kh-searched" if searched else None,
        ),
        element("dd", term.explain.in_(locale)),
        element("dd", _other_languages(context, term), class_="kh-term__languages"),
        _labelled(
            context, "glossary.synonyms", [safe(synonym) for synonym in term.synonyms.in_(locale)]
        ),
        _labelled(context, "glossary.topics", topics),
        id=f"t-{term.id}",
        class_="kh-term",
    )


def _other_languages(context: PageContext, term: Term) -> Html:
    """Return the term in the other languages; a form that we made ourselves says so."""
    shown = []
    for locale in Locale:
        if locale is context.locale:
            continue
        name = wording.capital(context.words(f"locale.{locale}"))
        form = element("span", term.in_(locale), lang=locale.value)
        shown.append(join([f"{name}: ", form, _ours(context, term, locale)]))
    return join(shown, " · ")


def _ours(context: PageContext, term: Term, locale: Locale) -> Html:
    """Return that a form is our translation: Bokmål is what is translated."""
    if locale is Locale.NB or locale in term.official:
        return EMPTY
    return count(f" ({context.words('glossary.ours')})")


def _labelled(context: PageContext, key: str, values: list[Html]) -> Html:
    if not values:
        return EMPTY
    return element(
        "dd", join([f"{context.words(key)}: ", join(values, ", ")]), class_="kh-term__more"
    )
