"""How much of a thing a page may have: no reader needs more, and renderers choke on it.

One pass over a body, so that a page made to stall the build costs nothing.
"""

from __future__ import annotations

from karrierehylla.checks.fault import Fault

MOST_CHARACTERS = 3000
"""On one line; a long paragraph has a thousand."""

MOST_OPEN_BRACKETS = 8
"""`[` waiting for their `]` in one paragraph."""

MOST_LESS_THAN = 50
"""`<` in one body."""

MOST_STARS = 600
"""`*` and `_` in one paragraph, where renderers pair them."""

MOST_BACKTICKS = 200
"""On one line."""

MOST_MARKS = 6
"""Lists and quotations one inside the other."""

MOST_INDENT = 28
"""Spaces before the text of a line."""


def first_excess(body: str) -> Fault | None:
    """Return the first thing that `body` has too much of."""
    offset = open_brackets = less_than = stars = 0
    for text in body.split("\n"):
        if len(text) > MOST_CHARACTERS:
            values = {"count": str(len(text)), "most": str(MOST_CHARACTERS)}
            return Fault("line-long", values, offset)
        if not text.strip():
            open_brackets = stars = 0
        stars += text.count("*") + text.count("_")
        less_than += text.count("<")
        if "[" in text or "]" in text:
            for column, sign in enumerate(text):
                if sign == "[":
                    open_brackets += 1
                    if open_brackets > MOST_OPEN_BRACKETS:
                        return _excess("[", MOST_OPEN_BRACKETS, offset + column)
                elif sign == "]":
                    open_brackets = max(0, open_brackets - 1)
        for sign, count, most in (
            ("<", less_than, MOST_LESS_THAN),
            ("*", stars, MOST_STARS),
            ("`", text.count("`"), MOST_BACKTICKS),
        ):
            if count > most:
                return _excess(sign, most, offset)
        if fault := _depth(text, offset):
            return fault
        offset += len(text) + 1
    return None


def _excess(sign: str, most: int, offset: int) -> Fault:
    return Fault("sign-excess", {"sign": sign, "most": str(most)}, offset)


def _depth(text: str, offset: int) -> Fault | None:
    """Return the fault of a line that lies too deep in lists and quotations."""
    marks = indent = 0
    for sign in text:
        if sign in ">*+-":
            marks += 1
        elif sign in " \t":
            indent += 4 if sign == "\t" else 1
        else:
            break
    if text.strip(" *-_"):
        for value, most in ((marks, MOST_MARKS), (indent, MOST_INDENT)):
            if value > most:
                return Fault("nesting-deep", {"most": str(MOST_MARKS)}, offset)
    return None
