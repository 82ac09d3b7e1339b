"""Programmes of guides: tables with a column of minutes, whose times and sums are right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from karrierehylla.checks.body import Body
from karrierehylla.checks.fault import Fault
from karrierehylla.checks.tables import Cell, tables_in
from karrierehylla.model.item import Guide
from karrierehylla.model.library import Library
from karrierehylla.problems import Problem

_UNIT = "minutes"
"""The unit of `data/facts.yml` whose word heads a column of minutes."""
_POINT = r"(\d{1,2})[.:](\d{2})|(\d{1,3})"
_TIMES = re.compile(rf"(?:{_POINT})(?:\s*[–-]\s*(?:{_POINT}))?")
"""'09.00', '09:00–09:15', '0–15'."""
_STEP = re.compile(r"\((\d{1,3}) min\)")


@dataclass(frozen=True)
class _Part:
    """A row of a programme."""

    cells: Sequence[Cell]
    minutes: int
    amount: Cell
    """Where its minutes stand; it may be empty, as in the row that says when the day ends."""


def check_programmes(library: Library, bodies: Iterable[Body]) -> list[Problem]:
    """Return the programmes whose minutes do not add up, in every language."""
    unit = library.data.units.get(_UNIT)
    if unit is None:
        return []
    lengths = {
        entry.id: facts.minutes
        for entry, facts in library.originals
        if isinstance(facts, Guide) and entry.knows("minutes")
    }
    problems = []
    for body in bodies:
        if body.entry.id in lengths:
            head = unit.other.in_(body.entry.locale).casefold()
            for fault in _faults(body, head, lengths):
                problems.append(fault.at(body.entry.path, body.position(fault.offset)))
    return problems


def _faults(body: Body, head: str, lengths: Mapping[str, int | None]) -> Iterator[Fault]:
    """Yield what is wrong with the programmes of one guide."""
    total, first = 0, None
    for table in tables_in(body.lines):
        column = next(
            (place for place, cell in enumerate(table.heads) if cell.text.casefold() == head), None
        )
        if column is None:
            continue
        first = first or table.heads[column]
        parts = []
        for row in table.rows:
            if column < len(row):
                amount = row[column]
                if amount.text and not amount.text.isdecimal():
                    yield Fault("programme-minutes", {"value": amount.text}, amount.offset)
                    return
                parts.append(_Part(row, int(amount.text or 0), amount))
        total += sum(part.minutes for part in parts)
        yield from _clock_faults(parts)
        yield from _item_faults(body, parts, lengths)
        yield from _step_faults(body, parts)
    if first is None:
        return
    length = lengths[body.entry.id]
    if length is None:
        yield Fault("programme-without-length", {"sum": str(total)}, first.offset)
    elif total != length:
        yield Fault("programme-sum", {"sum": str(total), "minutes": str(length)}, first.offset)


def _clock_faults(parts: Iterable[_Part]) -> Iterator[Fault]:
    """Yield the parts that do not begin where the one before ends, or last longer or shorter."""
    due: int | None = None
    for part in parts:
        cell = part.cells[0]
        match = _TIMES.fullmatch(cell.text)
        if match is None:
            due = None
            continue
        begins, ends = _minute(match.groups()[:3]), _minute(match.groups()[3:])
        assert begins is not None
        if due is not None and begins != due:
            wanted = _as_written(due, cell.text)
            yield Fault("programme-begins", {"value": cell.text, "wanted": wanted}, cell.offset)
        if ends is not None and ends - begins != part.minutes:
            values = {"value": cell.text, "minutes": str(part.minutes)}
            yield Fault("programme-lasts", values, cell.offset)
        due = begins + part.minutes


def _minute(groups: Sequence[str | None]) -> int | None:
    """Return a point of time in minutes, from a clock's or from the beginning."""
    hours, minutes, plain = groups
    if plain is not None:
        return int(plain)
    return None if hours is None or minutes is None else 60 * int(hours) + int(minutes)


def _as_written(minute: int, like: str) -> str:
    """Return a point of time in the way of `like`."""
    sign = next((sign for sign in ".:" if sign in like), None)
    return f"{minute // 60:02}{sign}{minute % 60:02}" if sign else str(minute)


def _item_faults(
    body: Body, parts: Iterable[_Part], lengths: Mapping[str, int | None]
) -> Iterator[Fault]:
    """Yield the parts that begin with a guide which says itself that it takes another time."""
    for part in parts:
        begins, ends = part.cells[0].offset, part.cells[0].end
        for reference in body.references:
            if begins <= reference.start < ends:
                length = lengths.get(reference.id)
                if length is not None and length != part.minutes:
                    values = {
                        "id": reference.id,
                        "minutes": str(length),
                        "value": str(part.minutes),
                    }
                    yield Fault("programme-item", values, part.amount.offset)


def _step_faults(body: Body, parts: Iterable[_Part]) -> Iterator[Fault]:
    """Yield the parts with a section of the same name, whose steps take another time."""
    steps = _minutes_of_steps(body)
    for part in parts:
        for cell in part.cells:
            if steps.get(cell.text, part.minutes) != part.minutes:
                values = {
                    "title": cell.text,
                    "sum": str(steps[cell.text]),
                    "minutes": str(part.minutes),
                }
                yield Fault("programme-steps", values, part.amount.offset)


def _minutes_of_steps(body: Body) -> dict[str, int]:
    """Return what the steps of each section take, by its heading; none where it does not say."""
    total: dict[str, int] = {}
    title = ""
    headings = {heading.offset: heading for heading in body.headings if heading.level == 2}
    for line in body.lines:
        if line.offset in headings:
            title = headings[line.offset].text
        for match in _STEP.finditer(line.prose):
            total[title] = total.get(title, 0) + int(match[1])
    return total
