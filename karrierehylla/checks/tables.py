"""Tables: a line of heads, a line of hyphens, and as many cells in every row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from karrierehylla.checks.fault import Fault
from karrierehylla.checks.lines import Line

_RULE_CELL = re.compile(r"\s*:?-+:?\s*\Z")


def table_faults(lines: Iterable[Line]) -> Iterator[Fault]:
    """Yield what is wrong with the tables among `lines`."""
    paragraph: list[Line] = []
    for line in lines:
        if line.is_blank or line.is_code:
            yield from _paragraph_faults(paragraph)
            paragraph = []
        else:
            paragraph.append(line)
    yield from _paragraph_faults(paragraph)


def cells_of(row: str) -> list[str]:
    """Return the cells of a row; a bar behind a backslash is text."""
    inside = row.strip().replace("\\|", "  ")
    return inside.removeprefix("|").removesuffix("|").split("|")


def _paragraph_faults(lines: list[Line]) -> Iterator[Fault]:
    if len(lines) < 2:
        if lines and _is_row(lines[0]):
            yield Fault("table-without-rule", {}, lines[0].offset)
        return
    rule = cells_of(lines[1].prose)
    is_table = "|" in lines[0].prose and all(_RULE_CELL.match(cell) for cell in rule)
    if not is_table:
        if all(_is_row(line) for line in lines):
            yield Fault("table-without-rule", {}, lines[0].offset)
        return
    heads = len(cells_of(lines[0].prose))
    for line in [lines[1], *lines[2:]]:
        count = len(cells_of(line.prose))
        if count != heads:
            values = {"count": str(count), "heads": str(heads)}
            yield Fault("table-cells", values, line.offset)


def _is_row(line: Line) -> bool:
    stripped = line.prose.strip()
    return len(stripped) > 2 and stripped.startswith("|") and stripped.endswith("|")
