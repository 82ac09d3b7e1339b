"""A page's text as an entry: front matter as a frozen model, and the Markdown below it."""

from __future__ import annotations

import dataclasses
import re

from karrierehylla.model.item import ORIGINALS, Original, Translation
from karrierehylla.model.kind import FOLDERS, Kind
from karrierehylla.model.library import Entry
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Position, Problem
from karrierehylla.reading.sources import Source
from karrierehylla.reading.validation import validate
from karrierehylla.reading.yaml_subset import Tree, parse_yaml

_FENCE = re.compile(r"---[ ]*\n")
_CLOSING = re.compile(r"^---[ ]*(?:\n|\Z)", re.MULTILINE)

FACT_KEYS = frozenset(
    key for model in ORIGINALS.values() for key in model.model_fields
) - frozenset(Translation.model_fields) | {"date"}
"""Keys of originals that are no words; `date` stands in `changes`."""


def parse_front_matter(source: Source) -> tuple[Entry | None, list[Problem]]:
    """Return the entry that `source` is, or everything that is wrong with its front matter."""
    parts = _divide(source)
    if isinstance(parts, Problem):
        return None, [parts]
    yaml, body, body_line = parts
    start = Position(1, 1)
    if not yaml.strip():
        return None, [Problem(source.path, start, "front-matter-empty")]
    document, problems = parse_yaml(yaml, source.path, first_line=2)
    if document is None:
        return None, problems
    model = model_of(document.data, kind_of(source), source.locale)
    front, faults = validate(model, document, source.path, start)
    if model is Translation:
        faults = [_as_fact(fault) for fault in faults]
    problems = [*problems, *faults]
    if front is None or problems:
        return None, problems
    entry = Entry(
        path=source.path,
        locale=source.locale,
        front=front,
        positions=document.positions,
        body=body,
        body_line=body_line,
    )
    return entry, problems


def kind_of(source: Source) -> Kind:
    """Return the kind that the place of `source` gives it."""
    return Kind.GUIDE if source.is_index else FOLDERS[source.folder]


def model_of(
    data: dict[str, Tree], kind: Kind, locale: Locale
) -> type[Original] | type[Translation]:
    """Return the model that `data` is meant to fit: `translates` makes a translation.

    With neither `translates` nor `version`, only a page in bokmål is likely to be an original.
    """
    if "translates" in data or ("version" not in data and locale is not Locale.NB):
        return Translation
    return ORIGINALS[kind]


def _divide(source: Source) -> tuple[str, str, int] | Problem:
    """Return the front matter, the body and the line on which the body begins."""
    text = source.text
    opening = _FENCE.match(text)
    if not opening:
        late = _CLOSING.search(text)
        if late and re.match(r"[a-z_]+:", text[late.end() :]):
            line = text.count("\n", 0, late.start()) + 1
            return Problem(source.path, Position(line, 1), "front-matter-late")
        return Problem(source.path, Position(), "front-matter-missing")
    closing = _CLOSING.search(text, opening.end())
    if not closing:
        return Problem(source.path, Position(), "front-matter-unclosed")
    body = text[closing.end() :]
    stripped = body.lstrip("\n")
    offset = len(text) - len(stripped)
    return text[opening.end() : closing.start()], stripped, text.count("\n", 0, offset) + 1


def _as_fact(problem: Problem) -> Problem:
    """Return `problem` as what it is in a translation: a fact that stands in the original."""
    if problem.rule == "unknown-key" and problem.values["key"] in FACT_KEYS:
        return dataclasses.replace(
            problem, rule="fact-in-translation", values={"key": problem.values["key"]}
        )
    return problem
