"""The files of `data/`: vocabularies, languages, glossary, facts, hosts, redirects, links."""

from __future__ import annotations

import json
import os
import re
import stat
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from types import GenericAlias
from typing import Annotated, Any, Literal

from pydantic import Field, create_model

from karrierehylla.model.data import (
    Area,
    Choice,
    County,
    Data,
    Fact,
    Guideline,
    Hosts,
    Language,
    LawChange,
    LinkState,
    Phase,
    Record,
    Redirect,
    Site,
    Term,
    Unit,
)
from karrierehylla.model.fields import Address, Id
from karrierehylla.model.library import Location, Positions
from karrierehylla.problems import LineMap, Position, Problem
from karrierehylla.reading.interface_words import read_words
from karrierehylla.reading.text_files import read_text, unreadable
from karrierehylla.reading.validation import validate
from karrierehylla.reading.yaml_subset import Document, Tree, parse_yaml

MAX_DATA = 1024 * 1024
"""Bytes of a data file."""

MAX_NODES = 60_000
"""Keys and values of a data file."""

UNIQUE_KEYS = ("id", "code", "number", "host", "locale", "from")
"""Keys whose value an entry of a list shares with no other entry of the list."""


class LinksFile(Record):
    """What the link checker wrote; the version is that of the file's form."""

    version: Literal[1]
    links: Mapping[Address, LinkState]


def _lists(name: str, **entries: Any) -> type[Record]:
    """Return the model of a file that has one list under each key of `entries`."""
    fields: dict[str, Any] = {}
    for key, entry in entries.items():
        fields[key] = (Annotated[GenericAlias(tuple, (entry, ...)), Field(strict=False)], ...)
    return create_model(f"{name}.yml", __base__=Record, **fields)


class FactsFile(_lists("facts", facts=Fact, law_changes=LawChange)):  # type: ignore[misc]
    """Facts, the units that they are counted in, and what changed in the law."""

    units: Mapping[Id, Unit]


FILES: Mapping[str, type[Record]] = {
    "site": Site,
    "phases": _lists("phases", phases=Phase),
    "formats": _lists("formats", formats=Choice),
    "audiences": _lists("audiences", audiences=Choice),
    "areas": _lists("areas", areas=Area),
    "goals": _lists("goals", goals=Choice),
    "blocks": _lists("blocks", blocks=Choice),
    "roles": _lists("roles", roles=Choice),
    "counties": _lists("counties", counties=County),
    "guidelines": _lists("guidelines", guidelines=Guideline),
    "languages": _lists("languages", languages=Language),
    "glossary": _lists("glossary", terms=Term),
    "facts": FactsFile,
    "hosts": Hosts,
    "redirects": _lists("redirects", redirects=Redirect),
}
"""The models of `data/<name>.yml`."""

WHOLE = frozenset(["site", "hosts"])
"""Files that are one field of `Data`; each key of the others is a field."""

_JSON_KEY = re.compile(r'("(?:[^"\\]|\\.)*")\s*:')


def read_data(root: Path) -> tuple[Data | None, list[Problem]]:
    """Return what stands in `root`/data, or everything that is wrong with it."""
    for folder in ("data", "data/words"):
        try:
            mode = os.lstat(root / folder).st_mode
        except OSError as error:
            return None, [unreadable(folder, error)]
        if not stat.S_ISDIR(mode):
            return None, [Problem(folder, Position(), "not-regular")]
    fields: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, model in FILES.items():
        content, faults = _read_yaml(root, f"data/{name}.yml", model)
        problems.extend(faults)
        if content is None:
            continue
        if name in WHOLE:
            fields[name] = content
        else:
            fields.update((key, getattr(content, key)) for key in type(content).model_fields)
    links, faults = _read_links(root, "data/links.json")
    problems.extend(faults)
    words, faults = read_words(root)
    problems.extend(faults)
    if problems or links is None or words is None:
        return None, problems
    return Data(**fields, links=links, words=words), []


def _read_yaml(root: Path, path: str, model: type[Record]) -> tuple[Record | None, list[Problem]]:
    text, problems = read_text(root / path, path, MAX_DATA)
    if text is None:
        return None, problems
    document, faults = parse_yaml(text, path, max_nodes=MAX_NODES)
    problems.extend(faults)
    if document is None:
        return None, problems
    content, faults = validate(model, document, path, Position())
    return content, [*problems, *faults, *_duplicates(document, path)]


def _duplicates(document: Document, path: str) -> list[Problem]:
    """Return the entries of lists that repeat what may stand once."""
    problems = []
    for key, entries in document.data.items():
        first: dict[tuple[str, Tree], Location] = {}
        for index, entry in enumerate(entries if isinstance(entries, list) else ()):
            for unique in UNIQUE_KEYS:
                value = entry.get(unique) if isinstance(entry, dict) else None
                location = (key, index, unique)
                if not isinstance(value, str | int) or location in document.faulty:
                    continue
                earlier = first.setdefault((unique, value), location)
                if earlier != location:
                    line = document.positions.of(*earlier).line
                    values = {"value": str(value), "first": str(line)}
                    position = document.positions.of(*location)
                    problems.append(Problem(path, position, "duplicate-entry", values))
    return problems


def _read_links(root: Path, path: str) -> tuple[Mapping[str, LinkState] | None, list[Problem]]:
    text, problems = read_text(root / path, path, MAX_DATA)
    if text is None:
        return None, problems
    repeated: list[str] = []

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        counted = Counter(name for name, _ in pairs)
        repeated.extend(name for name, count in counted.items() if count > 1)
        return dict(pairs)

    try:
        data = json.loads(text, object_pairs_hook=unique, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        return None, [*problems, Problem(path, Position(error.lineno, error.colno), "json-syntax")]
    except (RecursionError, ValueError):
        # Brackets without end, NaN, a number of thousands of digits.
        return None, [*problems, Problem(path, Position(), "json-syntax")]
    if not isinstance(data, dict):
        return None, [*problems, Problem(path, Position(), "json-syntax")]
    places = _places(text, data)
    problems.extend(
        Problem(path, places.of("links", key), "json-duplicate-key", {"key": key})
        for key in repeated
    )
    content, faults = validate(LinksFile, Document(data, places), path, Position())
    return content.links if content else None, [*problems, *faults]


def _refuse_constant(name: str) -> float:
    raise ValueError(name)


def _places(text: str, data: Mapping[str, Any]) -> Positions:
    """Return where the addresses stand; the parser of JSON does not tell."""
    links = data.get("links")
    places: dict[Location, Position] = {}
    lines = LineMap(text)
    for match in _JSON_KEY.finditer(text):
        key = json.loads(match[1])
        if isinstance(links, dict) and key in links:
            places.setdefault(("links", key), lines.position(match.start()))
    return Positions(keys=places, values=places)
