"""`data/links.json` into records, with the line of whatever somebody wrote into it by hand."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from karrierehylla.model.fields import Address, Record
from karrierehylla.model.library import Positions
from karrierehylla.model.link import LinkRecord
from karrierehylla.problems import Position, Problem
from karrierehylla.reading.json_places import places_in
from karrierehylla.reading.text_files import read_text
from karrierehylla.reading.validation import validate
from karrierehylla.reading.yaml_subset import Document

HISTORY = "data/links.json"

MAX_HISTORY = 16 * 1024 * 1024
"""Bytes of the history: more than ten thousand links need."""

_NOWHERE = Positions({}, {})


class LinksFile(Record):
    """What the link checker wrote; the version is that of the file's form."""

    version: Literal[1]
    links: Mapping[Address, LinkRecord]


def read_links(root: Path) -> tuple[Mapping[str, LinkRecord], list[Problem]]:
    """Return the records of `data/links.json` by address, and what is wrong with the file."""
    text, problems = read_text(root / HISTORY, HISTORY, MAX_HISTORY)
    if text is None:
        return {}, problems
    repeated: list[str] = []

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            counted = Counter(name for name, _ in pairs)
            repeated.extend(name for name, count in counted.items() if count > 1)
        return found

    try:
        data = json.loads(text, object_pairs_hook=unique, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        place = Position(error.lineno, error.colno)
        return {}, [*problems, Problem(HISTORY, place, "json-syntax")]
    except (RecursionError, ValueError):
        # Brackets without end, NaN, a number of thousands of digits.
        return {}, [*problems, Problem(HISTORY, Position(), "json-syntax")]
    if not isinstance(data, dict):
        return {}, [*problems, Problem(HISTORY, Position(), "json-syntax")]
    content, _, faults = validate(LinksFile, Document(data, _NOWHERE), HISTORY, Position())
    if faults or repeated:
        # Looked up only when there is something to tell: the file may be long.
        places = places_in(text)
        content, _, faults = validate(LinksFile, Document(data, places), HISTORY, Position())
        faults += [
            Problem(HISTORY, _place_of(key, places), "json-duplicate-key", {"key": key})
            for key in repeated
        ]
    return content.links, [*problems, *faults]


def _refuse_constant(name: str) -> float:
    raise ValueError(name)


def _place_of(key: str, places: Positions) -> Position:
    """Return the first place where `key` stands as a key."""
    found = [position for location, position in places.keys.items() if location[-1] == key]
    return min(found, default=Position())
