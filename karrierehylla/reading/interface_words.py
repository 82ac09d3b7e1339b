"""The words that the package puts on pages: `data/words/<locale>.yml`, the same keys in each."""

from __future__ import annotations

import string
from collections.abc import Mapping
from pathlib import Path

from karrierehylla.model.data import Words
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Position, Problem
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
    if len(documents) == len(Locale):
        problems.extend(_differences(documents))
    if problems:
        return None, problems
    return {
        locale: Words(locale, {key: str(text) for key, text in document.data.items()})
        for locale, document in documents.items()
    }, []


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


def _differences(documents: Mapping[Locale, Document]) -> list[Problem]:
    """Return the keys and names in braces that not all locales have."""
    problems = []
    for key in sorted({key for document in documents.values() for key in document.data}):
        having = [locale for locale, document in documents.items() if key in document.data]
        for locale in Locale:
            if locale not in having:
                values = {"key": key, "others": ", ".join(having)}
                problems.append(Problem(path_of(locale), Position(), "words-missing", values))
        model, *others = having
        expected = _names_at(documents[model], key)
        for locale in others:
            names = _names_at(documents[locale], key)
            if names is None or expected is None or names == expected:
                continue
            values = {"key": key, "names": _listed(names), "other": model}
            values["others"] = _listed(expected)
            position = documents[locale].positions.of(key)
            problems.append(Problem(path_of(locale), position, "words-placeholders", values))
    return problems


def _names_at(document: Document, key: str) -> frozenset[str] | None:
    text = document.data[key]
    return names_in(text) if isinstance(text, str) else None


def _listed(names: frozenset[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(names)) or "–"
