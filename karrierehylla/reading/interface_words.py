"""The words that the package puts on pages: `data/words/<locale>.yml`.

Which keys there are, and what the pages fill in, says `interface_words.yml` beside this module.
"""

from __future__ import annotations

import functools
import string
from collections.abc import Mapping
from importlib import resources
from pathlib import Path

import yaml

from karrierehylla.model.data import Words
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Position, Problem, suggestion
from karrierehylla.reading.text_files import read_text
from karrierehylla.reading.yaml_subset import Document, parse_yaml

MAX_WORDS = 256 * 1024
"""Bytes of a file of words."""

MAX_NODES = 10_000
"""Keys and texts of a file of words."""


def read_words(root: Path) -> tuple[Mapping[Locale, Words] | None, list[Problem]]:
    """Return the words of every locale, or everything that is wrong with them."""
    problems: list[Problem] = []
    documents: dict[Locale, Document] = {}
    for locale in Locale:
        path = path_of(locale)
        text, faults = read_text(root / path, path, MAX_WORDS)
        problems.extend(faults)
        if text is None:
            continue
        document, faults = parse_yaml(text, path, max_nodes=MAX_NODES)
        problems.extend(faults)
        if document is not None:
            documents[locale] = document
            problems.extend(_ill_formed(document, path))
            problems.extend(_wrong_keys(document, path))
    if problems:
        return None, problems
    return {
        locale: Words(locale, {key: str(text) for key, text in document.data.items()})
        for locale, document in documents.items()
    }, []


@functools.cache
def keys_asked_for() -> Mapping[str, frozenset[str]]:
    """Return every key that the package asks for, with the names in braces that it fills."""
    file = resources.files("karrierehylla.reading").joinpath("interface_words.yml")
    listed: dict[str, list[str]] = yaml.safe_load(file.read_text("utf-8"))
    return {key: frozenset(names) for key, names in listed.items()}


def path_of(locale: Locale) -> str:
    """Return the path of the words of `locale` from the project's root."""
    return f"data/words/{locale}.yml"


def names_in(text: str) -> frozenset[str] | None:
    """Return the names in the braces of `text`; None if the braces hold anything else."""
    try:
        fields = list(string.Formatter().parse(text))
    except ValueError:
        return None
    if any(form or conversion for _, _, form, conversion in fields):
        return None
    names = frozenset(name for _, name, _, _ in fields if name is not None)
    return names if all(map(str.isidentifier, names)) else None


def _ill_formed(document: Document, path: str) -> list[Problem]:
    problems = []
    for key, text in document.data.items():
        position = document.positions.of(key)
        if isinstance(text, str):
            if names_in(text) is None:
                problems.append(Problem(path, position, "words-braces", {"key": key}))
        elif isinstance(text, int):
            values = {"key": key, "number": str(text)}
            problems.append(Problem(path, position, "not-text", values))
        else:
            problems.append(Problem(path, position, "not-text", {"key": key}))
    return problems


def _wrong_keys(document: Document, path: str) -> list[Problem]:
    """Return the keys that the pages lack or do not know, and names in braces that none fills."""
    problems = []
    asked = keys_asked_for()
    for key, text in document.data.items():
        if key not in asked:
            position = document.positions.of_key(key)
            values = {"key": key, **suggestion(key, asked.keys() - document.data.keys())}
            problems.append(Problem(path, position, "words-unknown", values))
            continue
        names = names_in(text) if isinstance(text, str) else None
        if names is not None and names != asked[key]:
            position = document.positions.of(key)
            values = {"key": key, "names": _listed(names), "others": _listed(asked[key])}
            problems.append(Problem(path, position, "words-placeholders", values))
    for key in asked.keys() - document.data.keys():
        values = {"key": key}
        if asked[key]:
            values["names"] = _listed(asked[key])
        problems.append(Problem(path, Position(), "words-missing", values))
    return problems


def _listed(names: frozenset[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(names)) or "–"
