"""The library as readers of one locale see it, and the context in which a page is written."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass

from karrierehylla.addresses import GLOSSARY, LAW, address_of, relative
from karrierehylla.collation import sort_key
from karrierehylla.model.data import Fact, Words
from karrierehylla.model.library import Entry, Item
from karrierehylla.model.locale import Locale
from karrierehylla.pages.catalogue import Catalogue
from karrierehylla.pages.fact_value import fact_text, inline_warning
from karrierehylla.pages.html import Html, element, foreign, join, safe
from karrierehylla.references import Reference, ReferenceKind


@dataclass(frozen=True)
class Target:
    """What an inline reference becomes."""

    text: str
    lang: Locale
    """The language of the text."""
    uri: str | None
    """The file it leads to, with its anchor; None when it names nothing."""
    warning: str = ""
    """What a reader must know of it: that a fact is history or has expired."""


class LocaleView:
    """The library in one locale."""

    def __init__(
        self, catalogue: Catalogue, locale: Locale, published: frozenset[str] = frozenset()
    ) -> None:
        self.catalogue = catalogue
        self.library = catalogue.library
        self.data = catalogue.library.data
        self.locale = locale
        self._published = published
        self.words: Words = self.data.words[locale]
        self._entries = {item.id: item.entry(locale) for item in catalogue.items}
        by_title = sorted(
            catalogue.items,
            key=lambda item: (sort_key(self._entries[item.id].front.title, locale), item.id),
        )
        self._rank = {item.id: rank for rank, item in enumerate(by_title)}
        self.kept_html: dict[tuple[object, ...], Html] = {}
        """Cards that were built once and stand in many lists."""

    def entry(self, item: Item) -> Entry:
        """Return the file that readers of this locale are given."""
        return self._entries[item.id]

    def title(self, item: Item) -> str:
        """Return the title that readers of this locale are given."""
        return self._entries[item.id].front.title

    def share_title(self, item: Item) -> str:
        """Return the title for links that others may see: neutral when the item is sensitive."""
        if getattr(item.facts, "sensitive", False):
            return self.data.words[self.lang(item)]("sensitive.title")
        return self.title(item)

    def lang(self, item: Item) -> Locale:
        """Return the language of what readers of this locale are given."""
        return self._entries[item.id].locale

    def in_order(self, items: Iterable[Item]) -> list[Item]:
        """Return the items by their titles, in alphabetical order."""
        return sorted(items, key=lambda item: self._rank[item.id])

    def was_published(self, uri: str) -> bool:
        """Return whether readers have met this page before, so that it must stay."""
        return f"/{address_of(self.locale, uri)}" in self._published

    def resolve(self, reference: Reference, lang: Locale) -> Target:
        """Return what a reference in a text written in `lang` becomes."""
        words = reference.text
        if reference.kind is ReferenceKind.FACT:
            fact = self.catalogue.facts.get(reference.id)
            if fact is not None:
                return self._resolve_fact(fact, words, lang)
        elif reference.kind is ReferenceKind.TERM:
            term = self.catalogue.terms.get(reference.id)
            if term is not None:
                return Target(words or term.in_(lang), lang, f"{GLOSSARY}#t-{term.id}")
        else:
            item = self.library.items.get(reference.id)
            if item is not None:
                anchor = f"#{reference.heading}" if reference.heading else ""
                text_lang = lang if words else self.lang(item)
                # Whoever reads on should know before the click that nothing can be opened there.
                gone = self.catalogue.is_gone(item)
                warning = self.data.words[lang]("mark.gone").lower() if gone else ""
                return Target(words or self.title(item), text_lang, f"{item.uri}{anchor}", warning)
        return Target(words or reference.id, lang, None)

    def _resolve_fact(self, fact: Fact, words: str | None, lang: Locale) -> Target:
        words_of_text = self.data.words[lang]
        return Target(
            words or fact_text(fact, self.data, lang),
            lang,
            f"{LAW}#f-{fact.id}",
            inline_warning(fact, words_of_text, self.library.today),
        )


@dataclass(frozen=True)
class PageContext:
    """A page that is being written: where it stands decides how its links look."""

    view: LocaleView
    uri: str
    content_locale: Locale
    """Whose words the author's texts on it are."""

    @property
    def locale(self) -> Locale:
        """The reader's locale."""
        return self.view.locale

    @property
    def words(self) -> Words:
        """The interface words of the reader's locale."""
        return self.view.words

    @functools.cached_property
    def address(self) -> str:
        """Its address below the site's root."""
        return address_of(self.locale, self.uri)

    @functools.cached_property
    def root(self) -> str:
        """The way to the home page of its locale."""
        return relative(self.address, self.locale.prefix)

    def href(self, uri: str) -> str:
        """Return the link to a page of the same locale; it may end in #id.

        All links climb to the locale's root, so that pages of the same depth share their cards.
        """
        path, hash_sign, anchor = uri.partition("#")
        address = address_of(self.locale, path).removeprefix(self.locale.prefix)
        return f"{'' if self.root == './' and address else self.root}{address}{hash_sign}{anchor}"

    def link(self, item: Item, anchor: str | None = None) -> Html:
        """Return a link to an item, in words of its title, with its language where it differs."""
        target = f"{item.uri}#{anchor}" if anchor else item.uri
        return element("a", self.titled(item), href=self.href(target))

    def titled(self, item: Item) -> Html:
        """Return the title of an item, with its language where that is not the reader's."""
        return self.said(self.view.title(item), self.view.lang(item))

    def said(self, text: str, lang: Locale) -> Html:
        """Return a text, marked with its language where that is not the reader's."""
        return safe(text) if lang is self.locale else element("span", text, lang=lang.value)

    def other_lang(self, lang: Locale) -> str | None:
        """Return the value of a `lang` attribute: none where it is the reader's own."""
        return None if lang is self.locale else lang.value

    def language(self, code: str) -> Html:
        """Return a language by its own name, and after a dash by its name in the reader's."""
        language = self.view.catalogue.languages.get(code)
        if language is None:
            return element("bdi", code)
        own = self.autonym(code)
        translated = language.in_(self.locale)
        if translated.casefold() in language.name.casefold():
            return own
        return join([own, f" – {translated}"])

    def language_name(self, code: str) -> str:
        """Return a language by its name in the reader's; an unknown one by its code."""
        language = self.view.catalogue.languages.get(code)
        return language.in_(self.locale) if language else code

    def autonym(self, code: str) -> Html:
        """Return a language by its own name."""
        language = self.view.catalogue.languages.get(code)
        if language is None:
            return element("bdi", code)
        return foreign(language.name, language.code, language.dir)
