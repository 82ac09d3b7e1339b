"""Texts as readers hear them, equally long, so that places in them are places in the file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from karrierehylla.checks.body import Body
from karrierehylla.checks.markup import ENTITY
from karrierehylla.references import Reference, find_references

_HEADING_ID = re.compile(r"\{#[^{}\n]*\}[ \t]*$", re.MULTILINE)
_EMPHASIS = str.maketrans("*_", "  ")


@dataclass(frozen=True)
class Plain:
    """Words without marks: spaces stand for references, code and addresses."""

    text: str
    references: tuple[Reference, ...]
    """What stood in it, in its order."""

    def is_of_reference(self, start: int) -> bool:
        """Return whether what stands at `start` are the words of a reference."""
        return any(reference.start <= start < reference.end for reference in self.references)


def plain_line(text: str) -> Plain:
    """Return a text of one line without its references."""
    references = find_references(text) if "[[" in text else []
    return Plain(_without(text, references), tuple(references))


def plain_body(body: Body) -> Plain:
    """Return a body without its marks."""
    text = "\n".join(
        " " * len(line.prose) if line.is_code else " " * line.indent + line.prose[line.indent :]
        for line in body.lines
    )
    text = _without(text, body.references)
    for link in body.links:
        end = link.target_offset + len(link.target)
        text = text[: link.target_offset] + " " * len(link.target) + text[end:]
    text = _HEADING_ID.sub(lambda match: " " * len(match[0]), text)
    text = ENTITY.sub(lambda match: " " * len(match[0]), text)
    return Plain(text.translate(_EMPHASIS), body.references)


def _without(text: str, references: Iterable[Reference]) -> str:
    """Return `text` with nothing of `references` but their words."""
    parts = []
    done = 0
    for reference in references:
        words = reference.text or ""
        before = reference.end - reference.start - len(words) - 2
        parts += [text[done : reference.start], " " * before, words, "  "]
        done = reference.end
    return "".join([*parts, text[done:]])
