"""The files of `data/`: vocabularies, languages, glossary, facts, hosts, redirects, links."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path
from types import GenericAlias
from typing import Annotated, Any

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
    Phase,
    Redirect,
    Site,
    Term,
    Unit,
    Words,
)
from karrierehylla.model.fields import Id, Record
from karrierehylla.model.identifying import Identifying
from karrierehylla.model.library import Location
from karrierehylla.model.link import LinkRecord
from karrierehylla.model.locale import Locale
from karrierehylla.model.norm import Norm
from karrierehylla.problems import Position, Problem
from karrierehylla.reading.interface_words import read_words
from karrierehylla.reading.known_words import read_known_words
from karrierehylla.reading.link_history import read_links
from karrierehylla.reading.salvage import nothing_of
from karrierehylla.reading.text_files import read_text, unreadable
from karrierehylla.reading.validation import validate
from karrierehylla.reading.yaml_recovery import read_yaml
from karrierehylla.reading.yaml_subset import Document, Tree

MAX_DATA = 1024 * 1024
"""Bytes of a data file."""

MAX_NODES = 60_000
"""Keys and values of a data file."""

UNIQUE_KEYS = ("id", "code", "number", "host", "locale", "from")
"""Keys whose value an entry of a list shares with no other entry of the list."""


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
    "norm": Norm,
    "identifying": Identifying,
    "redirects": _lists("redirects", redirects=Redirect),
}
"""The models of `data/<name>.yml`."""

WHOLE = frozenset(["site", "hosts", "norm", "identifying"])
"""Files that are one field of `Data`; each key of the others is a field."""


def read_data(root: Path) -> tuple[Data, list[Problem]]:
    """Return what stands in `root`/data, and everything that is wrong with it.

    What is wrong is empty, and the fields of which something is missing are `lost`.
    """
    if problems := _folder_problems(root, "data"):
        return _join({name: nothing_of(model) for name, model in FILES.items()}, {}, {}), problems
    contents: dict[str, tuple[Record, frozenset[str]]] = {}
    for name, model in FILES.items():
        content, lost, faults = _read_yaml(root, f"data/{name}.yml", model)
        contents[name] = content, lost
        problems.extend(faults)
    links, faults = read_links(root)
    problems.extend(faults)
    known_words, faults = read_known_words(root)
    problems.extend(faults)
    words = None
    faults = _folder_problems(root, "data/words")
    if not faults:
        words, faults = read_words(root)
    data = _join(contents, links, words or {})
    return data.model_copy(update={"known_words": known_words}), [*problems, *faults]


def _folder_problems(root: Path, folder: str) -> list[Problem]:
    try:
        mode = os.lstat(root / folder).st_mode
    except OSError as error:
        return [unreadable(folder, error)]
    return [] if stat.S_ISDIR(mode) else [Problem(folder, Position(), "not-regular")]


def _join(
    contents: Mapping[str, tuple[Record, frozenset[str]]],
    links: Mapping[str, LinkRecord],
    words: Mapping[Locale, Words],
) -> Data:
    """Return the data of `contents`: what each file says, and its keys of which something is lost.

    Where the words are wrong there are none: no page can be made without, and no check needs them.
    """
    fields: dict[str, Any] = {}
    lost: set[str] = set()
    for name, (content, missing) in contents.items():
        if name in WHOLE:
            fields[name] = content
            lost.update([name] if missing else ())
        else:
            fields.update((key, getattr(content, key)) for key in type(content).model_fields)
            lost.update(missing)
    return Data(**fields, links=links, words=words, lost=frozenset(lost))


def _read_yaml(
    root: Path, path: str, model: type[Record]
) -> tuple[Record, frozenset[str], list[Problem]]:
    text, problems = read_text(root / path, path, MAX_DATA)
    document = None
    if text is not None:
        document, faults = read_yaml(text, path, max_nodes=MAX_NODES)
        problems.extend(faults)
    if document is None:
        return *nothing_of(model), problems
    content, lost, faults = validate(model, document, path, Position())
    repeating, twice = _duplicates(document, path)
    return content, lost | repeating, [*problems, *faults, *twice]


def _duplicates(document: Document, path: str) -> tuple[frozenset[str], list[Problem]]:
    """Return the entries of lists that repeat what may stand once, and the keys of these lists.

    One of two entries is meant to be another, which is lost.
    """
    problems = []
    repeating = set()
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
                    repeating.add(key)
    return frozenset(repeating), problems
