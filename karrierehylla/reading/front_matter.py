"""A page's text as an entry: front matter as a frozen model, and the Markdown below it."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass

from karrierehylla.model.item import ORIGINALS, Original, Translation
from karrierehylla.model.kind import FOLDERS, Kind
from karrierehylla.model.library import Entry, Positions
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Position, Problem
from karrierehylla.reading.salvage import nothing_of
from karrierehylla.reading.sources import Source
from karrierehylla.reading.validation import validate
from karrierehylla.reading.yaml_recovery import read_yaml
from karrierehylla.reading.yaml_subset import Document, Tree

_FENCE = re.compile(r"---[ ]*\n")
_CLOSING = re.compile(r"^---[ ]*(?:\n|\Z)", re.MULTILINE)
_DRAFT = re.compile(r"^draft:(?!\s*[\"']?false)", re.MULTILINE)

FACT_KEYS = frozenset(
    key for model in ORIGINALS.values() for key in model.model_fields
) - frozenset(Translation.model_fields) | {"date"}
"""Keys of originals that are no words; `date` stands in `changes`."""


def parse_front_matter(source: Source) -> tuple[Entry | None, list[Problem]]:
    """Return the entry that `source` is, and everything that is wrong with its front matter.

    What is wrong is empty in the entry, and its keys are `lost`.
    There is no entry only where nothing tells where the body begins.
    """
    parts, problems = _divide(source)
    if parts is None:
        return None, problems
    kind = kind_of(source)
    document = None
    if not parts.yaml.strip():
        problems.append(Problem(source.path, parts.start, "front-matter-empty"))
    else:
        document, faults = read_yaml(parts.yaml, source.path, parts.start.line + 1)
        problems.extend(faults)
    front: Original | Translation
    if document is None or not _tells_what_it_is(document):
        positions = Positions({}, {})
        front, lost = nothing_of(ORIGINALS[kind])
    else:
        positions = document.positions
        model = model_of(document.data, kind, source.locale)
        front, lost, faults = validate(model, document, source.path, parts.start)
        problems.extend(map(_as_fact, faults) if model is Translation else faults)
    entry = Entry(
        path=source.path,
        id=source.id,
        kind=kind,
        locale=source.locale,
        front=front,
        positions=positions,
        body=parts.body,
        body_line=parts.body_line,
        lost=lost,
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


def _tells_what_it_is(document: Document) -> bool:
    """Return whether `document` is sure to be an original, or to be a translation."""
    return not document.has_gaps or not document.data.keys().isdisjoint({"translates", "version"})


def is_meant_as_draft(source: Source, entry: Entry) -> bool:
    """Return whether the front matter of `source` has a line `draft`, even if it cannot be read."""
    return _DRAFT.search(source.text.removesuffix(entry.body)) is not None


@dataclass(frozen=True)
class _Parts:
    yaml: str
    start: Position
    """Of the line above it."""
    body: str
    body_line: int


def _divide(source: Source) -> tuple[_Parts | None, list[Problem]]:
    """Return the front matter and the body; no parts if there is no telling them apart."""
    text = source.text
    problems = []
    start = Position(1, 1)
    opening = _FENCE.match(text)
    if not opening:
        opening = _CLOSING.search(text)
        if not opening or not re.match(r"[a-z_]+:", text[opening.end() :]):
            return None, [Problem(source.path, start, "front-matter-missing")]
        start = Position(text.count("\n", 0, opening.start()) + 1, 1)
        problems.append(Problem(source.path, start, "front-matter-late"))
    closing = _CLOSING.search(text, opening.end())
    if not closing:
        return None, problems or [Problem(source.path, start, "front-matter-unclosed")]
    body = text[closing.end() :]
    stripped = body.lstrip("\n")
    offset = len(text) - len(stripped)
    body_line = text.count("\n", 0, offset) + 1
    return _Parts(text[opening.end() : closing.start()], start, stripped, body_line), problems


def _as_fact(problem: Problem) -> Problem:
    """Return `problem` as what it is in a translation: a fact that stands in the original."""
    if problem.rule == "unknown-key" and problem.values["key"] in FACT_KEYS:
        return dataclasses.replace(
            problem, rule="fact-in-translation", values={"key": problem.values["key"]}
        )
    return problem
