"""Spelling: words that no dictionary, no list of ours and no name of ours accounts for."""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from karrierehylla.checks.fault import Fault
from karrierehylla.checks.form_table import indices_of
from karrierehylla.checks.parity import names_of_others
from karrierehylla.checks.prose import Passage, Prose
from karrierehylla.checks.terms import names_of, terms_in
from karrierehylla.checks.words import Word, without_titles, words_in, words_of
from karrierehylla.collation import sort_key
from karrierehylla.model.data import Data
from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Library
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Position, Problem
from karrierehylla.reading.known_words import NAMES, path_of

_BRACKETS = re.compile(r"\([^()]*\)")


class Speller(Protocol):
    """Whoever knows how the words of one language are spelled."""

    def unknown(self, words: Collection[str]) -> Collection[str]:
        """Return those of `words` that are in no dictionary."""


@dataclass(frozen=True)
class _Question:
    """A word at its place, and the languages that it may be in."""

    passage: Passage
    start: int
    word: str
    locales: tuple[Locale, ...]

    @property
    def asked(self) -> str:
        """The word as dictionaries write it."""
        return self.word.replace("’", "'")


def check_spelling(
    library: Library, prose: Prose, spellers: Mapping[Locale, Speller]
) -> list[Problem]:
    """Return the words that nobody knows, each once a file, in the languages of `spellers`."""
    questions = list(_questions(library, prose, spellers.keys()))
    asked: dict[Locale, set[str]] = {locale: set() for locale in spellers}
    for question in questions:
        for locale in question.locales:
            asked[locale].add(question.asked)
    unknown = {
        locale: frozenset(spellers[locale].unknown(sorted(words)))
        for locale, words in asked.items()
    }
    problems: dict[tuple[str, Locale, str], Problem] = {}
    for question in questions:
        if all(question.asked in unknown[locale] for locale in question.locales):
            locale = question.passage.locale
            values = {"word": question.word, "list": path_of(locale)}
            problem = question.passage.problem(Fault("spelling", values, question.start))
            problems.setdefault((problem.path, locale, question.word), problem)
    return list(problems.values())


def check_word_lists(library: Library) -> Iterator[Problem]:
    """Yield the words of our lists that do not stand in the order of the alphabet."""
    for name, words in library.data.known_words.items():
        locale = Locale(name) if name in list(Locale) else Locale.NB
        last = ""
        for word, line in words.items():
            if sort_key(word, locale) < sort_key(last, locale):
                values = {"value": word, "other": last}
                yield Problem(path_of(name), Position(line), "word-list-order", values)
            # Its neighbour only: one word too high up would else be told of all below it.
            last = word


def _questions(library: Library, prose: Prose, locales: Collection[Locale]) -> Iterator[_Question]:
    """Yield the words in `locales` that are not ours."""
    names = frozenset(_names(library))
    vocabularies = {locale: _Vocabulary(locale, library.data, names) for locale in locales}
    for passage, is_foreign in _passages(prose):
        if passage.locale not in locales:
            continue
        text = without_titles(passage.text)
        in_brackets = [match.span() for match in _BRACKETS.finditer(text)]
        for word, parts in vocabularies[passage.locale].ask(words_of(text)):
            languages = _languages(passage.locale, word, is_foreign, in_brackets)
            possible = tuple(language for language in languages if language in locales)
            for offset, part in parts:
                yield _Question(passage, word.start + offset, part, possible)


class _Vocabulary:
    """The words of one language that nobody needs to be asked about."""

    def __init__(self, locale: Locale, data: Data, names: frozenset[str]) -> None:
        self._known = names | data.known_words.get(locale, {}).keys()
        self._terms = terms_in(locale, data)
        self._endings = frozenset(data.norm.inflections.get(locale, ()))
        self._genitive = ("'s", "’s") if locale is Locale.EN else ("s",)
        self._parts = functools.cache(self._parts_of)

    def ask(self, words: Sequence[Word]) -> Iterator[tuple[Word, tuple[tuple[int, str], ...]]]:
        """Yield the words that are not known, each with the parts to ask about."""
        ours = indices_of(self._terms.find([word.text.lower() for word in words]))
        for index, word in enumerate(words):
            if index not in ours and word.is_spelled and (parts := self._parts(word.text)):
                yield word, parts

    def _parts_of(self, word: str) -> tuple[tuple[int, str], ...]:
        """Return the parts of a word with hyphens that are not known, and where they begin."""
        # Of «arbeids- og» only half a word stands there.
        if word.endswith("-") or self._knows(word):
            return ()
        parts = []
        start = 0
        for part in word.split("-"):
            is_ending = start > 0 and part in self._endings
            if _can_be_asked(part) and not is_ending and not self._knows(part):
                parts.append((start, part))
            start += len(part) + 1
        return tuple(parts)

    def _knows(self, word: str) -> bool:
        """Return whether `word` is known; it may have a capital, and the genitive's ending."""
        forms = {word, word[:1].lower() + word[1:]}
        if word.isupper():
            forms.add(word.lower())
        forms |= {form.removesuffix(ending) for form in forms for ending in self._genitive}
        return not forms.isdisjoint(self._known)


def _passages(prose: Prose) -> Iterator[tuple[Passage, bool]]:
    """Yield every passage, and whether it is the title of what is outside, in any language."""
    for entry, passages in prose.entries:
        for passage in passages:
            yield passage, entry.kind is Kind.RESOURCE and passage.location == ("title",)
    for passage in prose.data:
        yield passage, False


def _languages(
    locale: Locale, word: Word, is_foreign: bool, in_brackets: Sequence[tuple[int, int]]
) -> tuple[Locale, ...]:
    """Return the languages that a word may be in: English explains Norwegian in brackets."""
    if is_foreign:
        return tuple(Locale)
    if locale is Locale.EN and any(start < word.start < end for start, end in in_brackets):
        return (Locale.EN, Locale.NB)
    return (locale,)


def _can_be_asked(part: str) -> bool:
    """Return whether a dictionary of ours can have `part`: Latin letters, more than one."""
    letters = part.replace("'", "").replace("’", "")
    is_latin = all(ord(letter) < 256 for letter in letters)
    return len(letters) > 1 and letters.isalpha() and is_latin


def _names(library: Library) -> Iterator[str]:
    """Yield the words that are right in every language: terms, ids, and names of all kinds."""
    data = library.data
    yield from data.known_words.get(NAMES, ())
    yield from library.kinds
    named = [*names_of_others(library), data.site.publisher, data.site.licence_holder]
    for locale in Locale:
        named += [name for term in data.terms for name in names_of(term, locale)]
        named += [language.in_(locale) for language in data.languages]
        named += [county.title.in_(locale) for county in data.counties]
        named += [data.site.name.in_(locale)]
    named += [language.name for language in data.languages]
    for name in named:
        yield from words_in(name)
