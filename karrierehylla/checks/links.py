"""Markdown links and images in a body, found in one pass, disguises included."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from karrierehylla.checks.lines import Line
from karrierehylla.checks.urls import hidden_scheme

_TITLE = re.compile(r"\s(?:\"[^\"]*\"|'[^']*')\s*\Z")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


@dataclass(frozen=True)
class Link:
    """A link or image, its parts as written."""

    text: str
    target: str
    offset: int
    """Where it begins in the body: its `[`, or the `!` of an image."""
    target_offset: int
    is_image: bool
    is_open: bool
    """Whether its address does not end on the line."""

    @property
    def is_outside(self) -> bool:
        """Whether it leads, or pretends to lead, out of our site."""
        plain = html.unescape(self.target).strip()
        return bool(
            _SCHEME.match(plain)
            or plain.startswith(("//", "www.", "\\\\"))
            or hidden_scheme(self.target)
        )


def find_links(lines: Iterable[Line]) -> Iterator[Link]:
    """Yield the links and images of the prose of `lines`, inner before outer."""
    waiting: list[int] = []
    for line in lines:
        if line.is_blank:
            waiting.clear()
        if line.is_code or ("[" not in line.prose and "]" not in line.prose):
            continue
        for column, sign in enumerate(line.prose):
            if sign == "[":
                is_image = column > 0 and line.prose[column - 1] == "!"
                waiting.append(line.offset + column - is_image)
            elif sign == "]":
                start = waiting.pop() if waiting else line.offset + column
                if line.prose[column + 1 : column + 2] == "(":
                    yield _link(line, column, start)


def _link(line: Line, column: int, start: int) -> Link:
    """Return the link whose text ends at `column` and which began at `start` in the body."""
    inside = column + 2
    depth, end = 1, inside
    while end < len(line.prose) and depth:
        depth += {"(": 1, ")": -1}.get(line.prose[end], 0)
        end += 1
    raw = line.text[inside : end - (depth == 0)]
    target = _TITLE.sub("", raw).strip().removeprefix("<").removesuffix(">")
    here = max(0, start - line.offset)
    is_image = start >= line.offset and line.text[here] == "!"
    return Link(
        text=line.text[here + 1 + is_image : column],
        target=target,
        offset=start,
        target_offset=line.offset + inside + len(raw) - len(raw.lstrip()),
        is_image=is_image,
        is_open=depth > 0,
    )
