"""A Markdown body as lines in which code is blanked, so that rules see only what is prose.

Stricter than Markdown: code between backticks closes on its line, and a fence on a line of its own.
What an author could mean as code and a renderer could read as markup is then a fault.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from karrierehylla.checks.fault import Fault

_BACKTICKS = re.compile("`+")
_FENCE = re.compile(r"(`{3,}|~{3,})")
_OPENING = re.compile(r"(`{3,}|~{3,})[a-z0-9-]*\Z")
_MARKERS = re.compile(r"[ \t]*(?:>[ \t]?|[-*+][ \t]+|\d{1,9}[.)][ \t]+)")

BLANK = "x"
"""What stands for every character of code and references: a letter means nothing to Markdown."""


@dataclass(frozen=True)
class Line:
    """A line of a body."""

    offset: int
    """Where it begins in the body, in characters."""
    text: str
    prose: str
    """The text with code blanked, equally long."""
    is_code: bool
    """Whether it belongs to a fenced block."""
    indent: int
    """How many characters of list and quotation marks and spaces come before its content."""
    markers: int
    """How many list and quotation marks it begins with."""

    @property
    def content(self) -> str:
        """The prose behind the marks of lists and quotations."""
        return self.prose[self.indent :]

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands on it."""
        return not self.text.strip()


def read_lines(body: str) -> tuple[list[Line], list[Fault]]:
    """Return the lines of `body`, and the code in it that does not close."""
    lines: list[Line] = []
    faults: list[Fault] = []
    fence = ""
    opened = 0
    offset = 0
    for text in body.split("\n"):
        stripped = text.strip()
        if fence:
            lines.append(Line(offset, text, BLANK * len(text), True, 0, 0))
            if text.rstrip() == fence:
                fence = ""
            elif stripped.startswith(fence[:3]):
                faults.append(Fault("code-fence", {"fence": fence}, offset))
        else:
            opening = _FENCE.match(text)
            if opening and "`" not in text[opening.end() :]:
                fence, opened = opening[1], offset
                lines.append(Line(offset, text, BLANK * len(text), True, 0, 0))
                if not _OPENING.match(text.rstrip()):
                    faults.append(Fault("code-fence", {"fence": fence}, offset))
            else:
                line, code_faults = _prose_line(offset, text)
                lines.append(line)
                faults += code_faults
        offset += len(text) + 1
    if fence:
        faults.append(Fault("code-fence-open", {"fence": fence}, opened))
    return lines, faults


def _prose_line(offset: int, text: str) -> tuple[Line, list[Fault]]:
    """Return a line outside fenced blocks, and its code that does not close."""
    indent, markers = _skip_markers(text)
    if fence := _FENCE.match(text[indent:]):
        line = Line(offset, text, text, False, indent, markers)
        return line, [Fault("code-fence", {"fence": fence[1]}, offset + indent)]
    runs = [match.span() for match in _BACKTICKS.finditer(text)]
    closing = _closing_runs(runs)
    prose, done, index = [], 0, 0
    faults = []
    while index < len(runs):
        start, end = runs[index]
        # Behind a backslash a backtick is text; of several, renderers disagree which.
        if text[start - 1 : start] == "\\" and end - start == 1:
            index += 1
            continue
        if index not in closing or text[start - 1 : start] == "\\":
            faults.append(Fault("code-open", {}, offset + start))
            break
        last = runs[closing[index]][1]
        prose += [text[done:start], BLANK * (last - start)]
        done = last
        index = closing[index] + 1
    masked = "".join([*prose, text[done:]])
    return Line(offset, text, masked, False, indent, markers), faults


def _closing_runs(runs: list[tuple[int, int]]) -> dict[int, int]:
    """Return for each run of backticks the next one of the same length."""
    closing: dict[int, int] = {}
    next_of_length: dict[int, int] = {}
    for index in range(len(runs) - 1, -1, -1):
        length = runs[index][1] - runs[index][0]
        if length in next_of_length:
            closing[index] = next_of_length[length]
        next_of_length[length] = index
    return closing


def _skip_markers(text: str) -> tuple[int, int]:
    """Return where the content of a line begins, and how many marks come before it."""
    position = markers = 0
    while match := _MARKERS.match(text, position):
        position = match.end()
        markers += 1
    while position < len(text) and text[position] in " \t":
        position += 1
    return position, markers
