"""YAML that may have errors of syntax: where the whole cannot be read, its keys are, one by one.

An unclosed quote then hides nothing but its own key, and every key with an error is told at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from karrierehylla.model.library import Location, Positions
from karrierehylla.problems import Position, Problem
from karrierehylla.reading.yaml_subset import (
    MAX_NODES,
    MAX_PROBLEMS,
    Document,
    Tree,
    parse_yaml,
)

_KEY = re.compile(r"^([A-Za-z_]+)[ ]*:(?=\s|\Z)", re.MULTILINE)
_MARGIN = re.compile(r"^[^\s#-]", re.MULTILINE)
_DOCUMENT_MARK = re.compile(r"^(?:---|\.\.\.)(?=\s|\Z)", re.MULTILINE)


def read_yaml(
    text: str, path: str, first_line: int = 1, *, max_nodes: int = MAX_NODES
) -> tuple[Document | None, list[Problem]]:
    """Return the map that `text` is, or what can be read of it, and every breach of the subset.

    There is no document if no line begins with a key.
    """
    document, problems = parse_yaml(text, path, first_line, max_nodes=max_nodes)
    blocks = list(_blocks(text, first_line))
    if document is not None or not blocks or len(problems) >= MAX_PROBLEMS:
        return document, problems
    *found, last = problems
    data: dict[str, Tree] = {}
    keys: dict[Location, Position] = {}
    values: dict[Location, Position] = {}
    faulty: set[Location] = set()
    lines: dict[str, int] = {}
    broken: list[_Block] = []
    for block in blocks:
        part, faults = parse_yaml(block.text, path, block.first_line, max_nodes=max_nodes)
        first = lines.setdefault(block.key, block.line)
        if first != block.line:
            shown = {"key": block.key, "first": str(first)}
            faults.append(Problem(path, Position(block.line, 1), "yaml-duplicate-key", shown))
        found.extend(problem for problem in faults if problem not in found)
        if part is None:
            broken.append(block)
        if part is None or first != block.line:
            data.setdefault(block.key, "")
            faulty.add((block.key,))
        else:
            data |= part.data
            keys = {**part.positions.keys, **keys}
            values = {**part.positions.values, **values}
            faulty |= part.faulty
    if not broken and last not in found:
        # The error lies between the keys, not in one of them.
        found.append(last)
    has_gaps = not broken or any(block.may_hide_keys for block in broken)
    return Document(data, Positions(keys, values), frozenset(faulty), has_gaps), found


@dataclass(frozen=True)
class _Block:
    """A key that begins a line, and the text as far as the next one."""

    key: str
    line: int
    text: str
    first_line: int

    @property
    def may_hide_keys(self) -> bool:
        """Whether it has more lines at the margin than its own."""
        return len(_MARGIN.findall(self.text)) > 1


def _blocks(text: str, first_line: int) -> Iterator[_Block]:
    """Yield the keys of the first document of `text`; whether a second is meant is not clear."""
    text = _DOCUMENT_MARK.split(text, maxsplit=1)[0]
    starts = list(_KEY.finditer(text))
    for index, match in enumerate(starts):
        # What stands above the first key belongs to it: the line may be meant to be a key.
        start = match.start() if index else 0
        end = starts[index + 1].start() if index + 1 < len(starts) else len(text)
        line = first_line + text.count("\n", 0, match.start())
        yield _Block(match[1], line, text[start:end], first_line + text.count("\n", 0, start))
