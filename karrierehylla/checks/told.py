"""What texts tell that must be the same in every language, text by text and section by section."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from karrierehylla.checks.body import Body
from karrierehylla.checks.data_places import FILES, DataLocation, DataPlaces
from karrierehylla.checks.plain_text import Plain, plain_body, plain_line
from karrierehylla.checks.quantities import Weight, read_quantities
from karrierehylla.checks.texts import Text as Line
from karrierehylla.checks.texts import data_texts, texts_of
from karrierehylla.model.data import Data, Text
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Position
from karrierehylla.references import ReferenceKind

_WORD_BEFORE = re.compile(r"([^\W\d_]+|§+)\s\Z")
_LOOK_BACK = 30
"""Characters before a number in which the word stands that it follows."""


@dataclass(frozen=True)
class Told:
    """Something that a text tells: a number, a date, a fact or a term."""

    value: str
    """The same in every language."""
    words: str
    """As it is written."""
    offset: int
    weight: Weight = Weight.FIRM
    other: str = ""
    """What it is if another language has that."""
    before: str = ""
    """The word that it follows: a 'day 2' told again is the same day."""

    @property
    def is_reference(self) -> bool:
        """Whether it is a fact or a term of ours."""
        return self.value.startswith("[[")


@dataclass(frozen=True)
class Part:
    """A text of one line, or what stands between two headings of a body."""

    path: str
    place: Callable[[int], Position]
    """Returns where in the file stands what is at an offset."""
    start: int
    told: tuple[Told, ...]

    def position(self, told: Told | None = None) -> Position:
        """Return the place of what is told, else of the whole."""
        return self.place(told.offset if told else self.start)


Key = tuple[str, str]
"""What a part is called in every language: ('questions', 'etikk'), ('body', 'ovelser')."""


def parts_of(body: Body) -> Mapping[Key, Part]:
    """Return the parts of an entry that each of its languages has."""
    parts: dict[Key, Part] = {}
    for text in texts_of(body.entry):
        if key := _key(body, text):
            position = body.entry.positions.of(*text.location)
            told = tuple(_told(plain_line(text.text), body.entry.locale))
            parts[key] = Part(body.entry.path, lambda _, at=position: at, 0, told)  # type: ignore[misc]
    sections = [heading for heading in body.headings if heading.is_sound]
    starts = [0, *(heading.offset for heading in sections), len(body.entry.body)]
    told = tuple(_told(plain_body(body), body.entry.locale))
    for index, name in enumerate(["", *body.heading_ids]):
        start, end = starts[index], starts[index + 1]
        inside = tuple(one for one in told if start <= one.offset < end)
        parts["body", name] = Part(body.entry.path, body.position, start, inside)
    return parts


def data_parts(data: Data, places: DataPlaces) -> Iterator[Mapping[Locale, Part]]:
    """Yield the texts of the data files that stand in three languages."""
    for text, (field, *way) in texts_in_all_languages(data):
        path = f"data/{FILES[field]}.yml"
        yield {
            locale: Part(
                path,
                lambda _, field=field, way=(*way, locale.value): places.position(field, *way),  # type: ignore[misc]
                0,
                tuple(_told(plain_line(text.in_(locale)), locale)),
            )
            for locale in Locale
        }


def texts_in_all_languages(data: Data) -> Iterator[tuple[Text, DataLocation]]:
    """Yield the trilingual texts of the data files, with their field of `Data` and way."""
    for text, location in data_texts(data, Text):
        if data.knows(str(location[0])):
            yield text, location


def _key(body: Body, text: Line) -> Key | None:
    """Return what a text of front matter is called in every language, if each has it."""
    field, *way = text.location
    if field in ("title", "summary"):
        return str(field), ""
    if field != "questions":
        return None
    questions = getattr(body.entry.front, "questions", ())
    return "questions", questions[way[0]].id if isinstance(way[0], int) else way[0]


def _told(plain: Plain, locale: Locale) -> Iterator[Told]:
    """Yield what a text tells."""
    for quantity in read_quantities(plain.text, locale):
        words = plain.text[quantity.start : quantity.end]
        # The page or term that is named tells its own numbers.
        is_named = plain.is_of_reference(quantity.start)
        weight = Weight.LOOSE if is_named else quantity.weight
        before = _WORD_BEFORE.search(
            plain.text, max(0, quantity.start - _LOOK_BACK), quantity.start
        )
        yield Told(
            quantity.value,
            words,
            quantity.start,
            weight,
            quantity.other,
            before[1].lower() if before else "",
        )
    for reference in plain.references:
        if reference.kind is not ReferenceKind.ITEM:
            name = f"[[{reference.kind}:{reference.id}]]"
            yield Told(name, name, reference.start)
