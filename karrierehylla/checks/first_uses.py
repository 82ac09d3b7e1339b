"""Guides lead to the glossary where they first use a term; later uses need no link.

Paragraphs and tables count, but no tables of sheets and cards, which are for paper. Only the term
itself does, in its inflected forms: its synonyms are often words with other meanings.
What is quoted is read out as it stands, and a name is no term.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from karrierehylla.checks.body import Body
from karrierehylla.checks.fault import Fault
from karrierehylla.checks.form_table import indices_of
from karrierehylla.checks.parity import names_of_others
from karrierehylla.checks.prose import FILLER, Passage, Prose, Role
from karrierehylla.checks.terms import names_of
from karrierehylla.checks.words import Phrases, span_of, without_quotations, words_of
from karrierehylla.model.data import Data, Term
from karrierehylla.model.item import Guide
from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Library
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Problem
from karrierehylla.references import Reference, ReferenceKind


def check_first_uses(library: Library, bodies: Sequence[Body], prose: Prose) -> list[Problem]:
    """Return the first use of each term in a guide that comes before any reference to it."""
    if not library.data.knows("norm", "terms"):
        return []
    names = Phrases((name, None) for name in names_of_others(library))
    languages = {locale: _Language(locale, library.data, names) for locale in Locale}
    passages = {entry.path: found for entry, found in prose.entries}
    return [
        problem
        for body in bodies
        if body.entry.kind is Kind.GUIDE
        for problem in _unlinked(body, _read(library, body, passages), languages[body.entry.locale])
    ]


class _Language:
    """The terms of one language that a guide has to link."""

    def __init__(self, locale: Locale, data: Data, names: Phrases[None]) -> None:
        self._names = names
        # Behind the names, so that a word which is both is the term that is called so.
        others = ((name.lower(), None) for term in data.terms for name in names_of(term, locale))
        self._terms: Phrases[tuple[Term, str] | None] = Phrases(
            chain(
                (
                    (term.in_(locale).lower(), (term, term.in_(locale)))
                    for term in data.terms
                    if locale not in term.everyday
                ),
                others,
            ),
            data.norm.inflections.get(locale, ()),
        )

    def uses(self, text: str) -> Iterator[tuple[str, str, int]]:
        """Yield the id of each term used in `text`, as it is written and where."""
        words = words_of(text)
        written = [word.text for word in words]
        in_names = indices_of(self._names.find(written))
        for found in self._terms.find([word.lower() for word in written]):
            if found.value is None or not in_names.isdisjoint(indices_of([found])):
                continue
            term, name = found.value
            if words[found.first].is_name and name.islower():
                continue
            span = span_of(found, words)
            yield term.id, " ".join(text[span].split()), span.start


def _read(library: Library, body: Body, passages: Mapping[str, Sequence[Passage]]) -> list[Passage]:
    """Return the passages of a guide that count."""
    item = library.items.get(body.entry.id)
    is_paper = item is not None and isinstance(item.facts, Guide) and item.facts.paper is not None
    roles = (Role.PARAGRAPH,) if is_paper else (Role.PARAGRAPH, Role.CELL)
    quoted = {line.offset for line in body.lines if ">" in line.text[: line.indent]}
    return [
        passage
        for passage in passages[body.entry.path]
        if passage.role in roles and passage.start not in quoted
    ]


def _unlinked(body: Body, passages: Sequence[Passage], language: _Language) -> Iterator[Problem]:
    """Yield the terms of a guide that are used before they are linked, each once."""
    linked = _first_references(body)
    told: set[str] = set()
    for passage in passages:
        own = _without_references(passage, body.references)
        for term_id, word, offset in language.uses(without_quotations(own)):
            link = linked.get(term_id)
            if term_id in told or (link is not None and link < passage.start + offset):
                continue
            told.add(term_id)
            line = {} if link is None else {"line": str(body.position(link).line)}
            yield passage.problem(
                Fault("term-unlinked", {"word": word, "id": term_id, **line}, offset)
            )


def _first_references(body: Body) -> Mapping[str, int]:
    """Return where each term is first referred to."""
    first: dict[str, int] = {}
    for reference in body.references:
        if reference.kind is ReferenceKind.TERM:
            first.setdefault(reference.id, reference.start)
    return first


def _without_references(passage: Passage, references: Sequence[Reference]) -> str:
    """Return the text of a passage with fillers for its references, their words included."""
    text = passage.text
    for reference in references:
        start, end = reference.start - passage.start, reference.end - passage.start
        if 0 <= start < len(text):
            text = text[:start] + FILLER * (end - start) + text[end:]
    return text
