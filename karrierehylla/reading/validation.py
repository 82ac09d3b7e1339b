"""From a tree to a frozen model: what pydantic finds wrong, in an author's words at its place."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from karrierehylla.model.fields import ID_PATTERN_TEXT
from karrierehylla.model.library import Location
from karrierehylla.problems import Position, Problem, suggestion
from karrierehylla.reading.salvage import salvage
from karrierehylla.reading.sources import id_from
from karrierehylla.reading.yaml_subset import Document, Tree

Model = TypeVar("Model", bound=BaseModel)

_RULES = {
    "missing": "missing-key",
    "extra_forbidden": "unknown-key",
    "string_type": "not-text",
    "int_type": "not-number",
    "tuple_type": "not-list",
    "dict_type": "not-map",
    "mapping_type": "not-map",
    "model_type": "not-map",
    "string_too_long": "too-long",
    "too_short": "empty-list",
    "too_long": "too-many",
    "greater_than_equal": "too-small",
    "less_than_equal": "too-big",
    "literal_error": "not-a-choice",
    "enum": "not-a-choice",
    "date_form": "date-form",
    "date_exists": "date-exists",
    "truth": "not-a-truth",
}
"""pydantic's stable error types and our rules; any other is a matter of form."""

_ABOUT_TEXTS = frozenset(["not-a-choice", "not-a-truth", "date-form"])
"""Rules that a list or a map breaks by being none."""


def validate(
    model: type[Model], document: Document, path: str, start: Position
) -> tuple[Model, frozenset[str], list[Problem]]:
    """Return what `document` says as a `model`, and every way in which it fails to.

    Between the two stand the keys of which something is lost: it is wrong, and empty in the model.
    `start` is where a key that is missing altogether would stand.
    """
    broken = [location for location, text in _texts(document.data) if "\n" in text]
    problems = [
        Problem(path, document.positions.of(*location), "line-break", {"key": _key_of(location)})
        for location in broken
    ]
    faulty = {*document.faulty, *broken}
    if document.has_gaps:
        faulty |= {(key,) for key in model.model_fields if key not in document.data}
    try:
        valid = model.model_validate(document.data)
        if not faulty:
            return valid, frozenset(), problems
    except ValidationError as error:
        reporter = _Reporter(model, document, path, start)
        problems += reporter.report(error.errors(include_url=False))
        faulty |= reporter.hidden
    return *salvage(model, document.data, faulty), problems


class _Reporter:
    def __init__(
        self, model: type[BaseModel], document: Document, path: str, start: Position
    ) -> None:
        self._schema = _schema_of(model)
        self._document = document
        self._path = path
        self._start = start
        self.hidden: set[Location] = set()
        """Keys that may stand there under a name that is not theirs."""

    def report(self, errors: list[ErrorDetails]) -> list[Problem]:
        """Return a problem a fault; a value that may be of two types has an error for each."""
        problems: dict[Location, Problem] = {}
        for error in errors:
            location = self._place(error)
            if self._is_told_elsewhere(error, location):
                continue
            problems[location] = self._problem(error, location)
        meant: set[Location] = set()
        for location, problem in problems.items():
            if problem.rule == "unknown-key":
                absent = self._absent_keys(location[:-1])
                near = absent & {(*location[:-1], problem.values.get("suggestion", ""))}
                meant |= near
                self.hidden |= near or absent
        # A key with a spelling mistake is unknown, not missing too.
        return [
            problem
            for location, problem in problems.items()
            if problem.rule != "missing-key" or location not in meant
        ]

    def _absent_keys(self, location: Location) -> set[Location]:
        """Return the keys that the map at `location` could have and has not."""
        places = ((*location, key) for key in self._node(location).get("properties", ()))
        return {place for place in places if _value_at(self._document.data, place) is _MISSING}

    def _place(self, error: ErrorDetails) -> Location:
        """Return the error's location without pydantic's own steps ('str' of a union, '[key]')."""
        location: Location = error["loc"]
        if error["type"] == "missing":
            return location
        while location and _MISSING is _value_at(self._document.data, location):
            location = location[:-1]
        return location

    def _is_told_elsewhere(self, error: ErrorDetails, location: Location) -> bool:
        above = (location[:length] for length in range(len(location) + 1))
        if any(place in self._document.faulty for place in above):
            return True
        if error["type"] == "missing" and len(location) == 1 and self._document.has_gaps:
            return True
        # A list whose entries are all wrong counts as empty.
        return error["type"] == "too_short" and bool(_value_at(self._document.data, location))

    def _problem(self, error: ErrorDetails, location: Location) -> Problem:
        rule = _RULES.get(error["type"], "wrong-form")
        positions = self._document.positions
        position = positions.of(*location)
        value = _value_at(self._document.data, location)
        values = {"key": _key_of(location)}
        if isinstance(value, str | int):
            values["value"] = str(value)
        elif rule in _ABOUT_TEXTS:
            rule = "not-text"
        context = error.get("ctx", {})
        if rule == "missing-key":
            position = positions.of(*location[:-1]) if len(location) > 1 else self._start
        elif rule == "unknown-key":
            position = positions.of_key(*location)
            values |= suggestion(values["key"], self._node(location[:-1]).get("properties", ()))
        elif rule == "not-text" and isinstance(value, int):
            values["number"] = str(value)
        elif rule == "too-long":
            values |= {"count": str(len(str(value))), "limit": str(context["max_length"])}
        elif rule == "too-many":
            values |= {"count": str(context["actual_length"]), "limit": str(context["max_length"])}
        elif rule in ("too-small", "too-big"):
            values["limit"] = str(context.get("ge", context.get("le")))
        elif rule == "not-a-choice":
            node = self._node(location)
            choices = [str(choice) for choice in node.get("enum", [node.get("const")])]
            values |= {"choices": ", ".join(choices), **suggestion(str(value), choices)}
        elif rule == "date-form":
            values |= _iso_date(str(value))
        elif rule == "wrong-form":
            if error["loc"][-1] == "[key]":
                position = positions.of_key(*location)
                values["value"] = _key_of(location)
            rule, hint = self._form(error, location, values.get("value", ""))
            values |= hint
        return Problem(self._path, position, rule, values)

    def _form(
        self, error: ErrorDetails, location: Location, value: str
    ) -> tuple[str, dict[str, str]]:
        """Return the rule about a pattern, and what would fit it."""
        if error.get("ctx", {}).get("pattern") == ID_PATTERN_TEXT:
            better = id_from(value)
            return "id-form", {"suggestion": better} if better else {}
        examples = self._node(location).get("examples")
        return "wrong-form", {"example": str(examples[0])} if examples else {}

    def _node(self, location: Location) -> dict[str, Any]:
        """Return the JSON Schema of what stands at `location`."""
        node = self._resolve(self._schema)
        for step in location:
            if isinstance(step, int):
                node = node.get("items", {})
            else:
                properties = node.get("properties", {})
                node = properties.get(step) or node.get("additionalProperties") or {}
            node = self._resolve(node)
        return node

    def _resolve(self, node: dict[str, Any]) -> dict[str, Any]:
        while True:
            if "$ref" in node:
                node = self._schema["$defs"][node["$ref"].rpartition("/")[2]]
            elif "anyOf" in node:
                # Of "this or nothing" this; a value of several types has no constraints to show.
                node = node["anyOf"][0]
            else:
                return node


_MISSING = object()


def _value_at(data: object, location: Location) -> object:
    for step in location:
        data = _entry(data, step)
    return data


def _entry(data: object, step: str | int) -> object:
    if isinstance(data, dict):
        return data.get(step, _MISSING)
    if isinstance(data, list) and isinstance(step, int) and step < len(data):
        return data[step]
    return _MISSING


def _key_of(location: Location) -> str:
    return next((str(step) for step in reversed(location) if isinstance(step, str)), "")


def _texts(tree: Tree, location: Location = ()) -> Iterator[tuple[Location, str]]:
    if isinstance(tree, str):
        yield location, tree
    elif isinstance(tree, dict):
        for key, value in tree.items():
            yield from _texts(value, (*location, key))
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield from _texts(value, (*location, index))


def _iso_date(text: str) -> dict[str, str]:
    """Return '2026-03-09' for a Norwegian '9.3.2026'."""
    parts = [part.strip() for part in text.replace("/", ".").split(".")]
    if len(parts) != 3 or not all(part.isdecimal() and part.isascii() for part in parts):
        return {}
    day, month, year = parts
    if len(year) != 4 or len(day) > 2 or len(month) > 2:
        return {}
    return {"suggestion": f"{year}-{month:0>2}-{day:0>2}"}


@functools.cache
def _schema_of(model: type[BaseModel]) -> dict[str, Any]:
    return model.model_json_schema()
