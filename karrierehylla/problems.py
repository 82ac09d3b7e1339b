"""An author's mistake as a value: where it is, which rule it breaks, and the sentence that helps.

Rules stand as data in `rules/*.yml`: severity, a sentence and hints in English and bokmål.
"""

from __future__ import annotations

import difflib
import enum
import functools
import json
import re
import string
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib import resources
from typing import Any

import yaml


class Severity(enum.StrEnum):
    """What a problem does to a build."""

    ERROR = "error"
    """Nothing is published."""

    WARNING = "warning"
    """The site is published; somebody should look."""


MAX_PATH = 300
"""Characters of a path that are shown: one cut short would not open the file."""

_WHOLE = frozenset({"to", "url"})
"""Values that are addresses of other sites: of no use when cut short either."""


@dataclass(frozen=True, order=True)
class Position:
    """A place in a file; line and column count from 1."""

    line: int = 1
    column: int = 1


class LineMap:
    """The lines of a text, for the places of many offsets in it: each costs one bisection."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def position(self, offset: int) -> Position:
        """Return the place of what stands `offset` characters into the text."""
        index = bisect_right(self._starts, offset)
        return Position(index, offset - self._starts[index - 1] + 1)


@dataclass(frozen=True)
class Rule:
    """One rule: its severity, and per language its sentence and hints with `{placeholders}`."""

    id: str
    severity: Severity
    sentences: Mapping[str, str]
    hints: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Problem:
    """One breach of one rule at one place.

    `values` fill the placeholders of the rule's sentence.
    Of its hints the first whose placeholders are all filled is shown.
    """

    path: str
    position: Position
    rule: str
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def severity(self) -> Severity:
        """The severity of the rule."""
        return load_rules()[self.rule].severity

    @property
    def sort_key(self) -> tuple[str, Position, str, str]:
        """Problems are shown by file, place and rule."""
        return (self.path, self.position, self.rule, self.sentence("en"))

    def sentence(self, lang: str) -> str:
        """What is wrong, and after a semicolon what to do, in `lang` (`en` or `nb`)."""
        rule = load_rules()[self.rule]
        values = {
            name: show(value, limit=MAX_PATH) if name in _WHOLE else show(value)
            for name, value in self.values.items()
        }
        parts = [rule.sentences[lang].format(**values)]
        for hint in rule.hints[lang]:
            if placeholders(hint) <= values.keys():
                parts.append(hint.format(**values))
                break
        return "; ".join(parts)

    def line_of_text(self, lang: str) -> str:
        """Return `path:line:column: rule: sentence; hint`."""
        where = f"{show(self.path, limit=MAX_PATH)}:{self.position.line}:{self.position.column}"
        return f"{where}: {self.rule}: {self.sentence(lang)}"


def show(text: str, limit: int = 80) -> str:
    """Return `text` fit for a terminal: one line, no invisible characters, not too long."""
    visible = "".join(
        character if character.isprintable() else f"\\u{{{ord(character):x}}}" for character in text
    )
    return visible if len(visible) <= limit else visible[: limit - 1] + "…"


def suggestion(name: str, names: Iterable[str]) -> dict[str, str]:
    """Return the nearest of `names` as the value `suggestion`; nothing if none is near."""
    near = difflib.get_close_matches(name.casefold(), sorted(names), n=1, cutoff=0.7)
    return {"suggestion": near[0]} if near else {}


def placeholders(template: str) -> frozenset[str]:
    """Return the names in `template`'s braces."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(template) if name)


@functools.cache
def load_rules() -> Mapping[str, Rule]:
    """Return every rule by id; a rule that stands twice is a programming error."""
    rules: dict[str, Rule] = {}
    folder = resources.files("karrierehylla").joinpath("rules")
    for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if not file.name.endswith(".yml"):
            continue
        loaded: dict[str, dict[str, Any]] = yaml.safe_load(file.read_text("utf-8")) or {}
        for rule_id, raw in loaded.items():
            if rule_id in rules:
                raise ValueError(f"rule {rule_id} stands twice")
            hints = raw.get("hints", {})
            rules[rule_id] = Rule(
                id=rule_id,
                severity=Severity(raw["severity"]),
                sentences={"en": raw["en"], "nb": raw["nb"]},
                hints={lang: tuple(hints.get(lang, ())) for lang in ("en", "nb")},
            )
    return rules


def errors_in(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems that stop a build."""
    return [problem for problem in problems if problem.severity is Severity.ERROR]


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems by file, place and rule, each once."""
    unique = {problem.sort_key: problem for problem in problems}
    return [unique[key] for key in sorted(unique)]


def as_text(problems: Iterable[Problem], lang: str) -> str:
    """Return one line a problem, in order."""
    return "\n".join(problem.line_of_text(lang) for problem in in_order(problems))


def as_github(problems: Iterable[Problem], lang: str) -> str:
    """Return GitHub workflow annotations, one a problem."""

    def escape(text: str) -> str:
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")

    def escape_property(text: str) -> str:
        return escape(text).replace(":", "%3A").replace(",", "%2C")

    return "\n".join(
        f"::{problem.severity} file={escape_property(problem.path)},"
        f"line={problem.position.line},col={problem.position.column},"
        f"title={escape_property(problem.rule)}::{escape(problem.sentence(lang))}"
        for problem in in_order(problems)
    )


def as_json(problems: Iterable[Problem], lang: str) -> str:
    """Return a JSON array of objects: path, line, column, rule, severity, sentence."""
    return json.dumps(
        [
            {
                "path": problem.path,
                "line": problem.position.line,
                "column": problem.position.column,
                "rule": problem.rule,
                "severity": problem.severity.value,
                "sentence": problem.sentence(lang),
            }
            for problem in in_order(problems)
        ],
        ensure_ascii=False,
        indent=2,
    )
