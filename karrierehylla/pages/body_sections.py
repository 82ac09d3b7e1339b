"""An author's body taken apart at its headings of level 2."""

from __future__ import annotations

import re
from dataclasses import dataclass

from karrierehylla.references import find_code

_HEADING = re.compile(r"^## .*\{#([a-z0-9-]+)\}[ \t]*$", re.MULTILINE)


@dataclass(frozen=True)
class BodySection:
    """A part of a body, from one heading of level 2 to the next."""

    id: str | None
    """The id of its heading; None before the first heading."""
    markdown: str
    """As written, the heading included."""


def split_sections(body: str) -> list[BodySection]:
    """Return the sections of `body` in their order; together they are the whole of it.

    What looks like a heading inside a fenced block is code.
    """
    blocks = [code for code in find_code(body) if code.is_block]
    headings = [
        heading
        for heading in _HEADING.finditer(body)
        if not any(block.start <= heading.start() < block.end for block in blocks)
    ]
    starts = [0, *(heading.start() for heading in headings)]
    ends = [*starts[1:], len(body)]
    ids = [None, *(heading[1] for heading in headings)]
    return [
        BodySection(id_, body[start:end])
        for id_, start, end in zip(ids, starts, ends, strict=True)
        if start < end
    ]
