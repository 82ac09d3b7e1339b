"""Headings: two levels, each with an id that is the same in every language."""

from __future__ import annotations

from collections.abc import Iterator

from karrierehylla.checks.body import Body, Heading
from karrierehylla.checks.fault import Fault
from karrierehylla.model.fields import ID_PATTERN
from karrierehylla.reading.sources import id_from


def heading_faults(body: Body) -> Iterator[Fault]:
    """Yield what is wrong with the headings of `body`."""
    seen: dict[str, Heading] = {}
    has_section = False
    for heading in body.headings:
        yield from _form_faults(heading)
        if heading.level == 3 and not has_section:
            yield Fault("heading-skipped", {}, heading.offset)
        has_section = has_section or heading.level == 2
        if heading.level in (2, 3) and heading.id:
            first = seen.setdefault(heading.id, heading)
            if first is not heading:
                line = body.position(first.offset).line
                values = {"id": heading.id, "line": str(line)}
                yield Fault("heading-id-twice", values, heading.offset)


def _form_faults(heading: Heading) -> Iterator[Fault]:
    """Yield what is wrong with a heading taken alone."""
    start = heading.offset
    if heading.column:
        yield Fault("heading-inside", {}, start + heading.column)
        return
    if heading.level == 1:
        yield Fault("heading-level-one", {}, start)
        return
    if heading.level > 3:
        yield Fault("heading-level-deep", {"signs": "#" * min(heading.level, 6)}, start)
        return
    if not heading.has_space:
        yield Fault("heading-space", {"signs": "#" * heading.level}, start + heading.level)
    if not heading.text:
        yield Fault("heading-empty", {}, start)
    elif "[[" in heading.text:
        yield Fault("reference-in-heading", {}, start)
    if heading.id is None:
        suggestion = id_from(heading.text)
        yield Fault("heading-without-id", {"id": suggestion} if suggestion else {}, start)
    elif heading.has_attributes:
        return
    elif not ID_PATTERN.match(heading.id):
        suggestion = id_from(heading.id)
        values = {"value": heading.id, **({"id": suggestion} if suggestion else {})}
        yield Fault("heading-id-form", values, start)
    elif heading.is_reserved:
        yield Fault("heading-id-reserved", {"id": heading.id}, start)
