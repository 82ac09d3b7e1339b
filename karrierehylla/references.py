"""Inline references of authors: [[id]], [[id#heading|words]], [[fact:id]], [[term:id|words]].

References inside code are text. All scans are linear in the length of the text.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from karrierehylla.problems import LineMap, Position


class ReferenceKind(enum.StrEnum):
    """What a reference points at."""

    ITEM = "item"
    FACT = "fact"
    TERM = "term"


@dataclass(frozen=True)
class Reference:
    """A reference as written; its id may name nothing."""

    kind: ReferenceKind
    id: str
    heading: str | None
    """The heading's id in `[[id#heading]]`."""
    text: str | None
    """The words after the bar."""
    start: int
    """Where it begins in the text, in characters from 0."""
    end: int
    position: Position
    """Its place in the text."""


@dataclass(frozen=True)
class Code:
    """A part of a text that is code: it is printed as it stands."""

    start: int
    end: int
    content: str
    is_block: bool


_REFERENCE = re.compile(r"\[\[([^\[\]\n|]*)(?:\|([^\[\]\n]*))?\]\]")
_FENCE = re.compile(r" *(`{3,}|~{3,})[^`\n]*\Z")
_BACKTICKS = re.compile(r"\\.|`+", re.DOTALL)
_PREFIXES = {"fact": ReferenceKind.FACT, "term": ReferenceKind.TERM}


def find_references(text: str) -> list[Reference]:
    """Return the references of `text` in their order; what stands in code is none."""
    lines = LineMap(text)
    return [
        _parse(match, lines.position(match.start()))
        for start, end in prose_of(text)
        for match in _REFERENCE.finditer(text, start, end)
    ]


def render_references(text: str, resolve: Callable[[Reference], str]) -> str:
    """Return `text` with each reference replaced by what `resolve` makes of it."""
    parts = []
    done = 0
    for reference in find_references(text):
        parts += [text[done : reference.start], resolve(reference)]
        done = reference.end
    return "".join([*parts, text[done:]])


def find_code(text: str) -> list[Code]:
    """Return the code of `text` in its order: fenced blocks and spans between backticks."""
    if "`" not in text and "~~~" not in text:
        return []
    found = []
    paragraph = 0
    for block in _fenced_blocks(text):
        found += [*_code_spans(text, paragraph, block.start), block]
        paragraph = block.end
    return [*found, *_code_spans(text, paragraph, len(text))]


def prose_of(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of the parts of `text` that are not code."""
    done = 0
    for code in find_code(text):
        if done < code.start:
            yield done, code.start
        done = code.end
    if done < len(text):
        yield done, len(text)


def _parse(match: re.Match[str], position: Position) -> Reference:
    target, text = match[1], match[2]
    prefix, colon, rest = target.partition(":")
    kind = ReferenceKind.ITEM
    heading = None
    if colon and prefix in _PREFIXES:
        kind, target = _PREFIXES[prefix], rest
    elif "#" in target:
        target, _, heading = target.partition("#")
    return Reference(kind, target, heading, text, match.start(), match.end(), position)


def _fenced_blocks(text: str) -> Iterator[Code]:
    """Yield the blocks between two lines of the same fence; an unclosed fence is text."""
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    closers: dict[str, list[int]] = {}
    for number in range(len(lines) - 1, -1, -1):
        stripped = lines[number].strip()
        if len(stripped) >= 3 and stripped in ("`" * len(stripped), "~" * len(stripped)):
            closers.setdefault(stripped, []).append(number)
    number = 0
    while number < len(lines):
        opening = _FENCE.match(lines[number])
        if opening:
            waiting = closers.get(opening[1], [])
            while waiting and waiting[-1] <= number:
                waiting.pop()
            if waiting:
                last = waiting.pop()
                end = starts[last] + len(lines[last])
                content = "\n".join(lines[number + 1 : last])
                yield Code(starts[number], end, content, is_block=True)
                number = last
        number += 1


def _code_spans(text: str, start: int, end: int) -> Iterator[Code]:
    """Yield the spans between runs of equally many backticks, each inside one paragraph."""
    runs: list[tuple[int, int, int]] = []
    paragraph = 0
    breaks = [match.start() for match in re.finditer(r"\n[ \t]*\n", text[start:end])]
    for match in _BACKTICKS.finditer(text, start, end):
        if match[0].startswith("`"):
            while paragraph < len(breaks) and start + breaks[paragraph] < match.start():
                paragraph += 1
            runs.append((match.start(), match.end(), paragraph))
    next_alike: dict[int, int] = {}
    seen: dict[tuple[int, int], int] = {}
    for index in range(len(runs) - 1, -1, -1):
        first, last, in_paragraph = runs[index]
        key = (last - first, in_paragraph)
        if key in seen:
            next_alike[index] = seen[key]
        seen[key] = index
    index = 0
    while index < len(runs):
        closing = next_alike.get(index)
        if closing is not None:
            content = text[runs[index][1] : runs[closing][0]]
            yield Code(runs[index][0], runs[closing][1], content, is_block=False)
            index = closing
        index += 1
