"""What readers read, passage by passage: whose language it is in, what it is, where it stands."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from karrierehylla.checks.body import Body
from karrierehylla.checks.data_places import DataLocation, DataPlaces
from karrierehylla.checks.fault import Fault
from karrierehylla.checks.lines import Line
from karrierehylla.checks.texts import data_texts, texts_of
from karrierehylla.model.library import Entry, Library
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Position, Problem
from karrierehylla.references import Reference, ReferenceKind, find_code

FILLER = "\ufffc"
"""Stands for what is read but is no word of the author's: a title, a fact, an address."""


class Role(enum.Enum):
    """What a passage is on its page."""

    TITLE = enum.auto()
    """Also a heading, and a word of the interface."""
    SUMMARY = enum.auto()
    QUESTION = enum.auto()
    CHANGE = enum.auto()
    PARAGRAPH = enum.auto()
    """Also an entry of a list."""
    CELL = enum.auto()
    """Of a table."""
    DATA = enum.auto()
    """A text of `data/`."""


@dataclass(frozen=True)
class Passage:
    """Words that are read in one go: a title, a paragraph, an entry of a list, a cell."""

    locale: Locale
    role: Role
    text: str
    """As long as what the author wrote, with spaces for marks and fillers for what is no word."""
    problem: Callable[[Fault], Problem]
    """Makes a problem of a fault in `text`."""
    location: tuple[str | int, ...] = ()
    """The way to it in front matter or data; none in a body."""
    start: int = 0
    """Where it begins in a body."""
    section: str = ""
    """The id of the heading of level 2 that it stands under, or that it is."""


@dataclass(frozen=True)
class Prose:
    """Everything that readers read."""

    entries: Sequence[tuple[Entry, Sequence[Passage]]]
    data: Sequence[Passage]
    """Texts of `data/`, the words of the interface among them."""

    @property
    def passages(self) -> Iterator[Passage]:
        """Every passage."""
        for _, passages in self.entries:
            yield from passages
        yield from self.data


def read_prose(library: Library, bodies: Sequence[Body], places: DataPlaces) -> Prose:
    """Return what readers read in `library`."""
    return Prose(
        entries=[(body.entry, list(passages_of(body))) for body in bodies],
        data=list(_passages_of_data(library, places)),
    )


_ROLES = {
    "title": Role.TITLE,
    "summary": Role.SUMMARY,
    "questions": Role.QUESTION,
    "changes": Role.CHANGE,
}

_LOCALES = frozenset(locale.value for locale in Locale)
_LISTS = frozenset({"norm", "identifying", "also", "searched"})
"""Fields of `Data`, and of what is in them, whose words are looked for, not read."""


def passages_of(body: Body) -> Iterator[Passage]:
    """Yield the passages of an entry, front matter first; names of others are left out."""
    entry = body.entry
    for text in texts_of(entry):
        role = _ROLES.get(str(text.location[0]))
        if role and text.text:
            problem = partial(_in_front_matter, entry, entry.positions.of(*text.location))
            words = readable(text.text, text.references)
            yield Passage(entry.locale, role, words, problem, text.location)
    if not body.excess:
        section = ""
        sections = {
            heading.offset + heading.column: heading.id or ""
            for heading in body.headings
            if heading.level == 2
        }
        for role, start, words in _blocks(body.lines, readable(entry.body, body.references)):
            section = sections.get(start, section)
            problem = partial(_in_body, body, start)
            yield Passage(entry.locale, role, words, problem, start=start, section=section)


def _passages_of_data(library: Library, places: DataPlaces) -> Iterator[Passage]:
    """Yield the texts of the data files and the words of the interface.

    What is the same in all languages is a name.
    """
    found = [(way, text) for text, way in data_texts(library.data, str) if _LISTS.isdisjoint(way)]
    texts: dict[tuple[str | int, ...], str] = dict(found)
    for way, text in found:
        places_of_locale = [index for index, step in enumerate(way) if step in _LOCALES]
        if not places_of_locale or not text:
            continue
        index = places_of_locale[-1]
        others = [texts.get((*way[:index], other, *way[index + 1 :])) for other in Locale]
        if any(other != text for other in others):
            problem = partial(_in_data, places, way)
            yield Passage(Locale(str(way[index])), Role.DATA, readable(text), problem, way)
    for locale, interface in library.data.words.items():
        for key, text in interface.texts.items():
            problem = partial(places.problem_of_word, locale, key)
            yield Passage(locale, Role.TITLE, readable(text), problem, (key,))


def _in_front_matter(entry: Entry, position: Position, fault: Fault) -> Problem:
    return fault.at(entry.path, position)


def _in_body(body: Body, start: int, fault: Fault) -> Problem:
    return fault.at(body.entry.path, body.position(start + fault.offset))


def _in_data(places: DataPlaces, way: DataLocation, fault: Fault) -> Problem:
    return places.problem(fault, *way)


_MARKS = str.maketrans("*`", "  ")
_TARGET = re.compile(r"\]\([^()\n]*\)")
_PLACEHOLDER = re.compile(r"\{[^{}\n]*\}")
_ADDRESS = re.compile(r"\w[.@_\\]\w|://|[#/]\w")
_EDGE = re.compile(r"[\s«»“”\"()\ufffc]")
_WORDS_WITH_STROKE = re.compile(r"[^\W\d_]{2,}(?:/[^\W\d_]{2,})+\Z")


def readable(text: str, references: Sequence[Reference] = ()) -> str:
    """Return `text` equally long, with spaces or fillers for all that is no word of its author."""
    signs = list(text)
    for code in find_code(text):
        signs[code.start : code.end] = _filler(code.end - code.start)
    for reference in references:
        end = reference.end - 2
        start = end - len(reference.text or "")
        signs[end : reference.end] = "  "
        if reference.text is None:
            signs[reference.start : end] = _filler(end - reference.start)
            if reference.kind is ReferenceKind.FACT:
                # «25 timer»: a number and its unit are two words.
                signs[reference.start + 2] = FILLER
        else:
            signs[reference.start : start] = " " * (start - reference.start)
    words = "".join(signs).translate(_MARKS)
    words = _TARGET.sub(lambda match: "]" + " " * (len(match[0]) - 1), words)
    return _without_addresses(_PLACEHOLDER.sub(lambda match: _filler(len(match[0])), words))


def _filler(length: int) -> str:
    return FILLER + " " * (length - 1)


def _without_addresses(text: str) -> str:
    """Return `text` with fillers for addresses and names of files; og/eller stays."""
    parts: list[str] = []
    done = seen = 0
    for match in _ADDRESS.finditer(text):
        if match.start() < seen:
            continue
        start = match.start()
        while start > seen and not _EDGE.match(text[start - 1]):
            start -= 1
        edge = _EDGE.search(text, match.end())
        seen = edge.start() if edge else len(text)
        found = text[start:seen].rstrip(".,;:!?")
        if not _WORDS_WITH_STROKE.match(found):
            parts += [text[done:start], _filler(len(found))]
            done = start + len(found)
    return "".join([*parts, text[done:]])


_BULLET = re.compile(r"[-*+\d]")
_CELL = re.compile(r"(?:[^|\\]|\\.)+")


def _blocks(lines: Sequence[Line], words: str) -> Iterator[tuple[Role, int, str]]:
    """Yield the role, the beginning and the words of each block of a body."""
    paragraph: list[Line] = []
    for line in lines:
        is_row = line.content.startswith("|")
        is_heading = line.content.startswith("#")
        begins = _BULLET.search(line.text[: line.indent]) is not None
        if paragraph and (line.is_code or line.is_blank or is_row or is_heading or begins):
            yield _paragraph(paragraph, words)
            paragraph = []
        if line.is_code or line.is_blank:
            continue
        start = line.offset + line.indent
        end = line.offset + len(line.text)
        if is_heading:
            yield Role.TITLE, start, words[start:end]
        elif not is_row:
            paragraph.append(line)
        elif set(line.content) - set("|:- "):
            for cell in _CELL.finditer(line.text, line.indent):
                begin, stop = line.offset + cell.start(), line.offset + cell.end()
                yield Role.CELL, begin, words[begin:stop]
    if paragraph:
        yield _paragraph(paragraph, words)


def _paragraph(lines: Sequence[Line], words: str) -> tuple[Role, int, str]:
    """Return a paragraph without the marks at the beginnings of its lines."""
    texts = [
        " " * line.indent + words[line.offset + line.indent : line.offset + len(line.text)]
        for line in lines
    ]
    return Role.PARAGRAPH, lines[0].offset, "\n".join(texts)
