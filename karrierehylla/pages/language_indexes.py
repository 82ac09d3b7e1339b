"""Indexes by participant language: one page of all, and one for each with three items or more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from karrierehylla.addresses import LANGUAGES, language_uri
from karrierehylla.collation import sort_key
from karrierehylla.model.data import Language
from karrierehylla.model.item import PARTICIPANT, Guide
from karrierehylla.model.library import Item
from karrierehylla.pages import wording
from karrierehylla.pages.cards import cards, lines, opens_in
from karrierehylla.pages.catalogue import NORWEGIAN, facts_of_resource
from karrierehylla.pages.html import EMPTY, Html, count, element, join
from karrierehylla.pages.index import Index
from karrierehylla.pages.listings import write_by_kind, write_empty, write_said_once
from karrierehylla.pages.locale_view import LocaleView, PageContext
from karrierehylla.pages.notices import notice
from karrierehylla.pages.page_writer import PageWriter

OWN_PAGE_FROM = 3
"""A participant language has a page of its own from this many resources on."""

READ_ALOUD = "hva-er-veiledning"
"""The guide that explains it to participants in few words."""


def language_indexes(view: LocaleView) -> Iterator[Index]:
    """Yield the page of all languages and the pages of single ones."""
    words = view.words
    catalogue = view.catalogue
    items = [item for group in catalogue.by_language.values() for item in group]

    title, description = words("language-index.title"), words("language-index.description")
    yield Index(LANGUAGES, title, description, _write_all, items)
    for language in view.data.languages:
        if has_own_page(view, language.code):
            yield _language_index(view, language)


def has_own_page(view: LocaleView, code: str) -> bool:
    """Return whether a language has a page of its own, or had one and keeps it."""
    enough = len(view.catalogue.by_language.get(code, ())) >= OWN_PAGE_FROM
    return enough or view.was_published(language_uri(code))


def language_target(view: LocaleView, code: str) -> str:
    """Return the page where a language's resources stand, with its anchor."""
    if has_own_page(view, code):
        return language_uri(code)
    return f"{LANGUAGES}#kh-l-{code.lower()}"


def participant_languages(view: LocaleView) -> list[str]:
    """Return the codes of languages with resources, most resources first; Norwegian is none."""
    codes = view.catalogue.by_language.keys() & view.catalogue.languages.keys()
    return view.catalogue.participant_languages(sorted(codes))


def counted_language(context: PageContext, code: str) -> Html:
    """Return a link to a language's resources with their number."""
    target = language_target(context.view, code)
    n = len(context.view.catalogue.by_language.get(code, ()))
    return join(
        [
            element("a", context.language(code), href=context.href(target)),
            " ",
            count(context.words.count("resources", n)),
        ]
    )


def _write_all(writer: PageWriter) -> None:
    context = writer.context
    counted = context.view.catalogue.by_language
    writer.block(element("p", context.words("language-index.note"), class_="kh-note"))
    ordered = sorted(
        context.view.data.languages,
        key=lambda entry: sort_key(entry.in_(context.locale), context.locale),
    )
    offered = [entry for entry in ordered if entry.code in counted]
    norwegian = [entry for entry in offered if entry.code in NORWEGIAN]
    others = [entry for entry in offered if entry.code not in NORWEGIAN]
    _write_group(writer, context.words("language-index.participant"), "participant", others)
    _write_group(writer, context.words("language-index.norwegian"), "norwegian", norwegian)
    missing = [entry for entry in ordered if entry.code not in counted]
    if missing:
        name = context.words("language-index.missing")
        writer.heading(2, context.words("list.counted", name=name, n=len(missing)), "missing")
        rows = [
            element("li", context.language(entry.code), " ", _other(context, entry))
            for entry in missing
        ]
        writer.block(element("ul", *rows, class_="kh-counts"))


def _write_group(writer: PageWriter, name: str, anchor: str, languages: Sequence[Language]) -> None:
    """Write languages under one heading, counted; nothing where there are none."""
    if languages:
        context = writer.context
        heading = context.words("list.counted", name=name, n=len(languages))
        writer.heading(2, heading, anchor)
        rows = [_row(context, language) for language in languages]
        writer.block(element("ul", *rows, class_="kh-languages-list"))


def _row(context: PageContext, language: Language) -> Html:
    """Return a language with its number; what has no page of its own stands below it."""
    items = context.view.catalogue.by_language[language.code]
    anchor = f"kh-l-{language.code.lower()}"
    if has_own_page(context.view, language.code):
        return element("li", counted_language(context, language.code), id=anchor)
    number = count(context.words.count("resources", len(items)))
    name = join([context.language(language.code), " ", number, " ", _other(context, language)])
    return element("li", name, lines(context, context.view.in_order(items)), id=anchor)


def _language_index(view: LocaleView, language: Language) -> Index:
    items = view.catalogue.by_language.get(language.code, ())
    name = language.in_(view.locale)

    def write(writer: PageWriter) -> None:
        own = writer.context.autonym(language.code)
        writer.block(element("p", own, class_="kh-lead kh-autonym"))
        if said := _other_names(writer.context, language):
            # The page is a list and ranks low, but these names are its own.
            writer.block(element("p", said, class_="kh-note", data_pagefind_weight="5"))
        writer.block(_no_explanation(writer.context, language, items))
        write_said_once(writer, items)
        _write_direct(writer, language, [item for item in items if opens_in(item, language.code)])
        others = [item for item in items if not opens_in(item, language.code)]
        write_by_kind(writer, others, language=language.code)
        if not items:
            write_empty(writer)

    return Index(
        language_uri(language.code),
        view.words("language-page.title", name=name),
        view.words("language-page.description", name=name),
        write,
        items,
        indexed=bool(items),
    )


def _no_explanation(context: PageContext, language: Language, items: Iterable[Item]) -> Html:
    """Return what to read aloud where nothing in a language tells participants what guidance is."""
    text = context.view.library.items.get(READ_ALOUD)
    if text is None or language.code in NORWEGIAN:
        return EMPTY
    assert isinstance(text.facts, Guide)
    topics = set(text.facts.topics)
    if any(
        topics.intersection(facts.topics) and PARTICIPANT in facts.audience
        for facts in map(facts_of_resource, items)
    ):
        return EMPTY
    name = language.in_(context.locale)
    said = context.words("language-page.no-explanation", name=name)
    return notice("missing", said, join([context.link(text), "."]))


def _other(context: PageContext, language: Language) -> Html:
    """Return what else a language is called, quiet beside its name in a list."""
    said = _other_names(context, language)
    return count(said) if said else EMPTY


def _other_names(context: PageContext, language: Language) -> str:
    """Return what else a language is called, or ''; the search finds it by that as well."""
    names = wording.listing(language.also.in_(context.locale), context.words)
    return context.words("language-page.also", names=names) if names else ""


def _write_direct(writer: PageWriter, language: Language, items: Sequence[Item]) -> None:
    """Write the resources that open in a language itself; in the others it must be found first."""
    if items:
        context = writer.context
        name = context.words("language-page.direct", name=language.in_(context.locale))
        writer.heading(2, context.words("list.counted", name=name, n=len(items)), "direct")
        writer.block(cards(context, context.view.in_order(items), 3, language.code))
