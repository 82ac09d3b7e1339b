"""A body taken apart once: lines, headings, references and links, with their places."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from karrierehylla.checks.bounds import first_excess
from karrierehylla.checks.fault import Fault
from karrierehylla.checks.lines import BLANK, Line, read_lines
from karrierehylla.checks.links import Link, find_links
from karrierehylla.model.fields import ID_PATTERN
from karrierehylla.model.library import Entry
from karrierehylla.problems import LineMap, Position
from karrierehylla.references import Reference, find_references


@dataclass(frozen=True)
class Heading:
    """A line that Markdown makes a heading, as written."""

    level: int
    text: str
    """Its words, without the id."""
    id: str | None
    """What stands in `{#…}` at its end."""
    offset: int
    """Where its line begins in the body."""
    column: int
    """How many characters stand before the first `#`."""
    has_space: bool
    """Whether a space follows the number signs."""

    @property
    def has_attributes(self) -> bool:
        """Whether the braces at its end hold more than an id."""
        return self.id is not None and any(sign in self.id for sign in " =\"'.")

    @property
    def is_reserved(self) -> bool:
        """Whether its id belongs to a part of the page that is generated."""
        return self.id is not None and (self.id == "top" or self.id.startswith("kh-"))

    @property
    def is_sound(self) -> bool:
        """Whether it is a heading of ours, with an id that can be linked to."""
        return (
            self.column == 0
            and self.level in (2, 3)
            and self.id is not None
            and ID_PATTERN.match(self.id) is not None
            and not self.is_reserved
        )


@dataclass(frozen=True)
class Body:
    """The body of an entry. One that is too much to read is empty, with `excess` saying why."""

    entry: Entry
    excess: Fault | None
    lines: tuple[Line, ...]
    code_faults: tuple[Fault, ...]
    references: tuple[Reference, ...]

    @cached_property
    def headings(self) -> tuple[Heading, ...]:
        """The headings in their order."""
        return tuple(_heading(line) for line in self.lines if line.content.startswith("#"))

    @cached_property
    def heading_ids(self) -> tuple[str, ...]:
        """The well-formed ids of the headings, in their order."""
        return tuple(heading.id for heading in self.headings if heading.id and heading.is_sound)

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The Markdown links and images in their order."""
        return tuple(find_links(self.lines))

    @cached_property
    def _line_map(self) -> LineMap:
        return LineMap(self.entry.body)

    def position(self, offset: int) -> Position:
        """Return the place in the file of what stands `offset` characters into the body."""
        inside = self._line_map.position(offset)
        return Position(self.entry.body_line + inside.line - 1, inside.column)


def read_body(entry: Entry) -> Body:
    """Take the body of `entry` apart."""
    excess = first_excess(entry.body)
    if excess:
        return Body(entry, excess, (), (), ())
    lines, faults = read_lines(entry.body)
    references = find_references(entry.body) if "[[" in entry.body else []
    return Body(
        entry, None, tuple(_without_references(lines, references)), tuple(faults), tuple(references)
    )


def _without_references(lines: list[Line], references: list[Reference]) -> list[Line]:
    """Return `lines` with the references in their prose blanked, all but their words."""
    masked: dict[int, str] = {}
    for reference in references:
        index = reference.position.line - 1
        prose = masked.get(index, lines[index].prose)
        start = reference.start - lines[index].offset
        end = reference.end - lines[index].offset
        words = reference.text or ""
        blank = BLANK * (end - start - len(words) - 2)
        masked[index] = prose[:start] + blank + words + BLANK * 2 + prose[end:]
    return [
        Line(line.offset, line.text, masked[index], line.is_code, line.indent, line.markers)
        if index in masked
        else line
        for index, line in enumerate(lines)
    ]


def _heading(line: Line) -> Heading:
    """Return the heading that a line beginning with a number sign is."""
    content = line.text[line.indent :].rstrip()
    words = content.lstrip("#")
    heading_id = None
    text = words.strip()
    if text.endswith("}") and "{#" in text:
        before, _, after = text.rpartition("{#")
        heading_id, text = after[:-1], before.rstrip()
    return Heading(
        level=len(content) - len(words),
        text=text,
        id=heading_id,
        offset=line.offset,
        column=line.indent,
        has_space=words[:1] in ("", " "),
    )
