"""Each Norwegian keeps to itself: no bokmål on pages in nynorsk, and no nynorsk in bokmål."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from karrierehylla.checks.fault import Fault
from karrierehylla.checks.form_table import Better, FormTable, indices_of
from karrierehylla.checks.prose import Prose
from karrierehylla.checks.terms import terms_in
from karrierehylla.checks.words import Found, Phrases, Word, span_of, without_titles, words_of
from karrierehylla.model.data import Data
from karrierehylla.model.item import Resource
from karrierehylla.model.library import Library
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Problem

MOST = 20
"""Forms told of one file: a page that was not translated has hundreds."""

OTHERS = {Locale.NB: Locale.NN, Locale.NN: Locale.NB}
"""The Norwegian that is not to be mixed into each."""


def check_parity(library: Library, prose: Prose) -> list[Problem]:
    """Return the forms of the other Norwegian, and those that are not the norm's choice."""
    if not library.data.knows("norm", "terms"):
        return []
    names = Phrases((name, None) for name in names_of_others(library))
    languages = {locale: _Language(locale, library.data, names) for locale in OTHERS}
    problems: list[Problem] = []
    told: Counter[str] = Counter()
    for passage in prose.passages:
        if passage.locale in languages:
            for fault in languages[passage.locale].faults(passage.text):
                problem = passage.problem(fault)
                told[problem.path] += 1
                if told[problem.path] <= MOST:
                    problems.append(problem)
    return problems


def names_of_others(library: Library) -> Iterator[str]:
    """Yield names that others gave: publishers, and titles of what is outside."""
    for _, facts in library.originals:
        if isinstance(facts, Resource):
            yield facts.publisher
            yield _without_remark(facts.publisher)
            yield from (version.title for version in facts.versions if version.title)
    for item in library.items.values():
        if isinstance(item.facts, Resource) and len(set(OTHERS) & set(item.facts.offered)) == 1:
            # What exists in one Norwegian only keeps its title in the other.
            titles = [item.entries[locale].front.title for locale in OTHERS if item.has(locale)]
            for forms in (titles, list(map(_without_remark, titles))):
                if len(forms) == 2 and len(set(forms)) == 1:
                    yield forms[0]


def _without_remark(name: str) -> str:
    """Return a name without what stands in brackets behind it: «Vilbli.no (fylkeskommunane)»."""
    return name.partition(" (")[0]


class _Language:
    """What does not belong in one Norwegian."""

    def __init__(self, locale: Locale, data: Data, names: Phrases[None]) -> None:
        other = OTHERS[locale]
        norm = data.norm
        self._names = names
        self._own_terms = terms_in(locale, data)
        self._other_terms = Phrases(
            (
                (term.in_(other).lower(), term.in_(locale))
                for term in data.terms
                if term.in_(other).lower() != term.in_(locale).lower()
            ),
            norm.inflections.get(other, ()),
        )
        if locale is Locale.NN:
            self._rule = "bokmal-form"
            sets = {self._rule: norm.bokmal, "other-form": norm.choice}
        else:
            self._rule = "nynorsk-form"
            sets = {self._rule: norm.nynorsk}
        self._tables = {rule: FormTable(forms) for rule, forms in sets.items()}

    def faults(self, text: str) -> Iterator[Fault]:
        """Yield what is wrong in `text`, each word once."""
        words = words_of(without_titles(text))
        written = [word.text for word in words]
        small = [word.lower() for word in written]
        settled = {
            *indices_of(self._names.find(written)),
            *indices_of(self._own_terms.find(small)),
        }
        for found in self._other_terms.find(small):
            if settled.isdisjoint(indices_of([found])):
                settled |= indices_of([found])
                yield _fault(self._rule, text, words, found, {"term": found.value})
        for rule, table in self._tables.items():
            forms = [
                "" if index in settled else _compared(word, table)
                for index, word in enumerate(words)
            ]
            for better in table.find(forms, written):
                settled |= indices_of([better])
                values = _values(better.value, words[better.first])
                yield _fault(rule, text, words, better, values)


def _compared(word: Word, table: FormTable) -> str:
    """Return `word` as the norm writes it; nothing for names, abbreviations and compounds."""
    if not word.is_spelled or "-" in word.text:
        return ""
    if word.text in table.capitals or word.text.islower():
        return word.text
    return word.text.lower() if word.begins and word.text[1:].islower() else ""


def _values(better: Better, word: Word) -> dict[str, str]:
    values = {name: value for name, value in better._asdict().items() if value}
    if better.right and word.text[0].isupper():
        values["right"] = better.right[0].upper() + better.right[1:]
    return values


def _fault(
    rule: str, text: str, words: Sequence[Word], found: Found[Any], values: dict[str, str]
) -> Fault:
    span = span_of(found, words)
    return Fault(rule, {"word": " ".join(text[span].split()), **values}, span.start)
