"""Texts of one line: titles, summaries, questions, notes of change, names and data texts."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel

from karrierehylla.checks.data_places import FILES, DataLocation, DataPlaces
from karrierehylla.checks.fault import Fault
from karrierehylla.checks.markup import ENTITY, TAG
from karrierehylla.model.data import Data
from karrierehylla.model.data import Text as TrilingualText
from karrierehylla.model.item import Change, Resource, TranslatedChange, Translation
from karrierehylla.model.library import Entry, Library, Location
from karrierehylla.problems import Problem
from karrierehylla.references import Reference, find_references

_MARKUP = re.compile(
    r"`|\*\*|!\[|\]\(|^#{1,6}\s|^>\s|^[-*+]\s|(?<![\w*])\*(?=\S)[^*\n]*(?<=\S)\*(?!\w)"
    r"|(?<![\w_])_(?=[^\s_])[^_\n]*(?<=[^\s_])_(?!\w)"
)


_NOT_WORDS = frozenset(
    "from host id now owner redirectors shorteners source_url to tracking unit url".split()
)
"""Fields of the data files that are names for machines."""


class Use(enum.Enum):
    """What a text may hold."""

    TITLE = "title"
    """Words only: it is printed in links and in the heads of pages."""
    PLAIN = "plain"
    """Words only."""
    REFERENCES = "references"
    """Words and references."""


@dataclass(frozen=True)
class Text:
    """A text of one line in the front matter of an entry."""

    entry: Entry
    location: Location
    text: str
    use: Use

    @property
    def references(self) -> list[Reference]:
        """The references in it."""
        return find_references(self.text) if "[[" in self.text else []


def texts_of(entry: Entry) -> Iterator[Text]:
    """Yield the texts of one line that `entry` has."""
    front = entry.front
    yield Text(entry, ("title",), front.title, Use.TITLE)
    yield Text(entry, ("summary",), front.summary, Use.REFERENCES)
    changes: Sequence[Change | TranslatedChange] = front.changes
    for index, change in enumerate(changes):
        yield Text(entry, ("changes", index, "text"), change.text, Use.PLAIN)
    if isinstance(front, Translation):
        for question_id, text in front.questions.items():
            yield Text(entry, ("questions", question_id), text, Use.REFERENCES)
    else:
        for index, question in enumerate(getattr(front, "questions", ())):
            yield Text(entry, ("questions", index, "text"), question.text, Use.REFERENCES)
    if isinstance(front, Resource):
        yield Text(entry, ("publisher",), front.publisher, Use.PLAIN)
        for index, version in enumerate(front.versions):
            if version.title is not None:
                yield Text(entry, ("versions", index, "title"), version.title, Use.TITLE)


def check_texts(library: Library, places: DataPlaces) -> list[Problem]:
    """Return what is wrong with the texts of one line in front matter and in the data files."""
    problems = []
    for entry in library.entries:
        for text in texts_of(entry):
            position = entry.positions.of(*text.location)
            for fault in text_faults(text.text, text.use):
                problems.append(fault.at(entry.path, position))
    for words, location in data_texts(library.data, str):
        for fault in text_faults(words, Use.PLAIN):
            problems.append(places.problem(fault, *location))
    return problems


def text_faults(text: str, use: Use) -> Iterator[Fault]:
    """Yield what a text of one line may not hold; each rule once."""
    if tag := TAG.search(text):
        yield Fault("html-in-text", {"value": f"<{tag[1]}"})
    if entity := ENTITY.search(text):
        yield Fault("entity-in-text", {"value": entity[0]})
    words = text
    for reference in reversed(find_references(text) if "[[" in text else []):
        if use is not Use.REFERENCES:
            yield Fault("reference-in-title" if use is Use.TITLE else "reference-in-text")
            return
        inside = reference.text or ""
        words = words[: reference.start] + inside + words[reference.end :]
    if "[[" in words:
        yield Fault("reference-in-title" if use is Use.TITLE else "reference-open-in-text")
    elif markup := _MARKUP.search(words):
        yield Fault("markup-in-text", {"value": markup[0].strip()})
    elif use is Use.TITLE and (bracket := re.search(r"[\[\]]", words)):
        yield Fault("markup-in-text", {"value": bracket[0]})


AnyText = TypeVar("AnyText", bound=str | TrilingualText)


def data_texts(data: Data, kind: type[AnyText]) -> Iterator[tuple[AnyText, DataLocation]]:
    """Yield every text of the data files with its field of `Data` and way.

    `kind` tells whether those in three languages come as one or as three strings.
    """
    for field in FILES:
        for text, way in _texts_in(getattr(data, field), kind):
            yield text, (field, *way)


def _texts_in(value: object, kind: type[AnyText]) -> Iterator[tuple[AnyText, Location]]:
    """Yield the texts in a value of `Data` and the ways to them."""
    if isinstance(value, kind):
        yield value, ()
        return
    parts: list[tuple[str | int, object]] = []
    if isinstance(value, BaseModel):
        parts = [
            (info.alias or name, getattr(value, name))
            for name, info in type(value).model_fields.items()
        ]
    elif isinstance(value, Mapping):
        parts = [(str(name), part) for name, part in value.items()]
    elif isinstance(value, tuple):
        parts = list(enumerate(value))
    for step, part in parts:
        if step not in _NOT_WORDS:
            for text, way in _texts_in(part, kind):
                yield text, (step, *way)
