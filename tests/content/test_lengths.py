"""Texts are as long as someone can read in the middle of a session."""

from __future__ import annotations

import pytest

from karrierehylla.checks.body import read_body
from karrierehylla.checks.prose import Role, passages_of
from karrierehylla.checks.words import words_of
from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Entry, Library
from karrierehylla.model.locale import Locale
from tests.content.named import kinds_named

FULL, BACKGROUND, INTRODUCTION = (30, 150), (30, 60), (100, 200)
"""Words of a body without its headings: of a resource with sections, of one to read up on,
of a topic without what colleagues may discuss."""

TO_DISCUSS = {Kind.CASE, Kind.QUESTIONS}


@pytest.mark.parametrize("locale", Locale)
@pytest.mark.parametrize(("kind", "fewest"), [(Kind.RESOURCE, 100), (Kind.TOPIC, 14)])
def test_bodies_keep_their_length(
    library: Library, kind: Kind, fewest: int, locale: Locale
) -> None:
    entries = [item.entries[locale] for item in library.of_kind(kind)]
    lengths = {entry.id: (_length(entry, library), _bounds(entry)) for entry in entries}

    wrong = {
        id_: words for id_, (words, (least, most)) in lengths.items() if not least <= words <= most
    }
    assert wrong == {}
    assert len(lengths) >= fewest


def _bounds(entry: Entry) -> tuple[int, int]:
    """Return the fewest and the most words of a body."""
    if entry.kind is Kind.TOPIC:
        return INTRODUCTION
    return FULL if read_body(entry).headings else BACKGROUND


def _length(entry: Entry, library: Library) -> int:
    """Count the words of paragraphs, lists and tables, those of a fact or title as one or two."""
    read = (Role.PARAGRAPH, Role.CELL)
    return sum(
        len(words_of(passage.text))
        for passage in passages_of(read_body(entry))
        if passage.role in read and not _is_to_discuss(entry.body, passage.start, library)
    )


def _is_to_discuss(body: str, start: int, library: Library) -> bool:
    """Return whether what begins at `start` is an entry of the list about cases and questions."""
    line = body[start : body.find("\n", start)]
    return line.startswith("- ") and not TO_DISCUSS.isdisjoint(kinds_named(line, library))
