"""Tables: a line of heads, a line of hyphens, and as many cells in every row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from karrierehylla.checks.fault import Fault
from karrierehylla.checks.lines import Line
from karrierehylla.table_rows import cells_of

_RULE_CELL = re.compile(r"\s*:?-+:?\s*\Z")


@dataclass(frozen=True)
class Cell:
    """A cell of a table."""

    text: str
    """What stands in it, code and references left as they are written."""
    offset: int
    """Where that begins in the body, in characters."""

    @property
    def end(self) -> int:
        """Where it ends in the body."""
        return self.offset + len(self.text)


@dataclass(frozen=True)
class Table:
    """A table of a body: the cells of its heads and of its rows."""

    heads: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]


def table_faults(lines: Iterable[Line]) -> Iterator[Fault]:
    """Yield what is wrong with the tables among `lines`."""
    for paragraph in _paragraphs(lines):
        yield from _paragraph_faults(paragraph)


def tables_in(lines: Iterable[Line]) -> Iterator[Table]:
    """Yield the tables among `lines`."""
    for paragraph in _paragraphs(lines):
        if _is_table(paragraph):
            heads, _, *rows = (tuple(_cells(line)) for line in paragraph)
            yield Table(heads, tuple(rows))


def _cells(line: Line) -> Iterator[Cell]:
    """Yield the cells of a row with their places."""
    start = len(line.prose) - len(line.prose.lstrip())
    start += line.prose.startswith("|", start)
    for cell in cells_of(line.prose):
        text = line.text[start : start + len(cell)]
        yield Cell(text.strip(), line.offset + start + len(text) - len(text.lstrip()))
        start += len(cell) + 1


def _paragraphs(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Yield the lines that stand together, code left out."""
    paragraph: list[Line] = []
    for line in lines:
        if line.is_blank or line.is_code:
            if paragraph:
                yield paragraph
            paragraph = []
        else:
            paragraph.append(line)
    if paragraph:
        yield paragraph


def _is_table(lines: list[Line]) -> bool:
    """Return whether a renderer makes a table of `lines`."""
    if len(lines) < 2:
        return False
    rule = cells_of(lines[1].prose)
    return "|" in lines[0].prose and all(_RULE_CELL.match(cell) for cell in rule)


def _paragraph_faults(lines: list[Line]) -> Iterator[Fault]:
    if not _is_table(lines):
        if all(_is_row(line) for line in lines):
            yield Fault("table-without-rule", {}, lines[0].offset)
        return
    heads = len(cells_of(lines[0].prose))
    for line in lines[1:]:
        count = len(cells_of(line.prose))
        if count != heads:
            values = {"count": str(count), "heads": str(heads)}
            yield Fault("table-cells", values, line.offset)


def _is_row(line: Line) -> bool:
    stripped = line.prose.strip()
    return len(stripped) > 2 and stripped.startswith("|") and stripped.endswith("|")
