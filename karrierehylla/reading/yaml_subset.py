"""YAML as far as authors need it: texts, whole numbers, lists and maps, each with its place.

Read from PyYAML's events, never constructed by it.
Anchors, aliases, tags, merge keys, directives, duplicate keys and implicit types do not exist.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from karrierehylla.model.library import Location, Positions
from karrierehylla.problems import Position, Problem
from karrierehylla.reading.yaml_syntax import explain

Tree = dict[str, "Tree"] | list["Tree"] | str | int
"""What a document holds."""

MAX_DEPTH = 5
"""Lists and maps one in the other."""

MAX_NODES = 3_000
"""Keys and values of a page's front matter; data files may have more."""

MAX_PROBLEMS = 30
"""After so many the text is given up: it is hardly meant to be YAML."""

_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,8})\Z")
_NOTHING = frozenset(["", "~", "null", "Null", "NULL"])
_COMMENT = re.compile(" +#")
_REFUSED_ESCAPE = re.compile(r'\\[^"\\]')


@dataclass(frozen=True)
class Document:
    """A tree of texts and numbers, and where each key and value stands."""

    data: dict[str, Tree]
    positions: Positions
    faulty: frozenset[Location] = frozenset()
    """Values that a problem names already; what stands in `data` there is not to be judged."""
    has_gaps: bool = False
    """Whether more keys may stand in the text than could be read."""


def parse_yaml(
    text: str, path: str, first_line: int = 1, *, max_nodes: int = MAX_NODES
) -> tuple[Document | None, list[Problem]]:
    """Return the map that `text` is and every breach of the subset.

    `first_line` is the line of the file `path` on which `text` begins.
    Without a document there is at least one error among the problems.
    """
    builder = _Builder(text, path, first_line, max_nodes)
    return builder.document(), builder.problems


class _Unreadable(Exception):
    """The rest of the text cannot be read; the problem that says why is on the list."""


class _Builder:
    """Makes the tree from events, one method a kind of node."""

    def __init__(self, text: str, path: str, first_line: int, max_nodes: int) -> None:
        self.problems: list[Problem] = []
        self._text = text
        self._path = path
        self._first_line = first_line
        self._nodes_left = max_nodes
        self._max_nodes = max_nodes
        self._keys: dict[Location, Position] = {}
        self._values: dict[Location, Position] = {}
        self._faulty: set[Location] = set()

    def document(self) -> Document | None:
        try:
            self._refuse_tabs()
            data = self._parse()
        except _Unreadable:
            return None
        positions = Positions(keys=self._keys, values=self._values)
        return Document(data, positions, frozenset(self._faulty))

    def _refuse_tabs(self) -> None:
        for match in re.finditer("^[^\t\n]*\t", self._text, re.MULTILINE):
            self._add("yaml-tab", self._position_at(match.end() - 1))
        if self.problems:
            raise _Unreadable

    def _parse(self) -> dict[str, Tree]:
        try:
            return self._root(iter(yaml.parse(self._text, Loader=yaml.CSafeLoader)))
        except yaml.MarkedYAMLError as error:
            rule, offset, values = explain(error, self._text)
            position = self._position_at(offset)
            # What stands inside an open bracket was read and is not what was meant.
            self.problems = [known for known in self.problems if known.position < position]
            self._add(rule, position, **values)
            raise _Unreadable from error

    def _root(self, events: Iterator[yaml.Event]) -> dict[str, Tree]:
        data: Tree = {}
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if event.version or event.tags:
                    self._give_up("yaml-directive", event)
                if documents > 1:
                    self._give_up("yaml-documents", event)
            elif isinstance(event, yaml.NodeEvent):
                if isinstance(event, yaml.ScalarEvent):
                    # A first line without its colon runs into the next, which says more.
                    next(events)
                if not isinstance(event, yaml.MappingStartEvent):
                    self._give_up("yaml-not-a-map", event)
                data = self._node(event, events, (), depth=1)
        if not documents:
            self._add("yaml-empty", Position(self._first_line, 1))
            raise _Unreadable
        assert isinstance(data, dict)
        return data

    def _node(
        self, event: yaml.Event, events: Iterator[yaml.Event], location: Location, depth: int
    ) -> Tree:
        self._nodes_left -= 1
        if self._nodes_left < 0:
            self._give_up("yaml-too-many", event, limit=str(self._max_nodes))
        self._values[location] = self._position(event)
        if isinstance(event, yaml.AliasEvent):
            self._fault("yaml-alias", event, location, value=f"*{event.anchor}")
            return ""
        assert isinstance(event, yaml.NodeEvent)
        if event.anchor:
            self._fault("yaml-anchor", event, location, value=f"&{event.anchor}")
        if getattr(event, "tag", None):
            self._fault("yaml-tag", event, location, value=self._word_at(event))
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, location)
        if depth > MAX_DEPTH:
            self._give_up("yaml-too-deep", event, limit=str(MAX_DEPTH))
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(events, location, depth)
        return self._map(events, location, depth)

    def _list(self, events: Iterator[yaml.Event], location: Location, depth: int) -> list[Tree]:
        items: list[Tree] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._node(event, events, (*location, len(items)), depth + 1))
        return items

    def _map(self, events: Iterator[yaml.Event], location: Location, depth: int) -> dict[str, Tree]:
        entries: dict[str, Tree] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._key(event)
            inside = (*location, key)
            first = self._keys.get(inside)
            if first is not None:
                self._fault("yaml-duplicate-key", event, inside, key=key, first=str(first.line))
                # Read for its own problems, and to pass it; the first value stands.
                inside = (*location, f"{key}\0{_start(event).index}")
                self._node(next(events), events, inside, depth + 1)
                continue
            self._keys[inside] = self._position(event)
            entries[key] = self._node(next(events), events, inside, depth + 1)
        return entries

    def _key(self, event: yaml.Event) -> str:
        """Return the key that `event` is; after a key that is no text the rest has no place."""
        if isinstance(event, yaml.AliasEvent):
            self._give_up("yaml-alias", event, value=f"*{event.anchor}")
        start = _start(event).index
        line = self._text[self._text.rfind("\n", 0, start) + 1 : start]
        if not isinstance(event, yaml.ScalarEvent) or line.rstrip().endswith("?"):
            self._give_up("yaml-complex-key", event)
        assert isinstance(event, yaml.ScalarEvent)
        key: str = event.value
        if event.anchor:
            self._give_up("yaml-anchor", event, value=f"&{event.anchor}")
        if event.tag:
            self._give_up("yaml-tag", event, value=self._word_at(event))
        if key == "<<":
            self._give_up("yaml-merge", event)
        if not key.strip() or (not event.style and _INTEGER.match(key)):
            self._give_up("yaml-key", event, value=key)
        if event.style == '"' and "\\" in self._source(event):
            self._give_up("yaml-escape", event)
        self._nodes_left -= 1
        return key

    def _scalar(self, event: yaml.ScalarEvent, location: Location) -> str | int:
        value: str = event.value
        if not event.style:
            if value in _NOTHING:
                if location not in self._faulty:
                    self._fault("yaml-empty-value", event, location, key=_last_key(location))
                return ""
            comment = _COMMENT.match(self._text, _end(event).index)
            if comment:
                self._add("yaml-comment", self._position_at(comment.end() - 1))
            return int(value) if _INTEGER.match(value) else value
        if event.style == '"':
            source = self._source(event)
            escape = _REFUSED_ESCAPE.search(source.replace(r"\\", "  "))
            if escape:
                position = self._position_at(_start(event).index + escape.start())
                self._faulty.add(location)
                self._add("yaml-escape", position)
                return ""
        if event.style in ("|", ">"):
            value = value.rstrip("\n")
        if not value.strip():
            self._fault("yaml-empty-value", event, location, key=_last_key(location))
        return value

    def _source(self, event: yaml.Event) -> str:
        return self._text[_start(event).index : _end(event).index]

    def _word_at(self, event: yaml.Event) -> str:
        return self._text[_start(event).index :].split(maxsplit=1)[0]

    def _position(self, event: yaml.Event) -> Position:
        mark = _start(event)
        return Position(self._first_line + mark.line, mark.column + 1)

    def _position_at(self, offset: int) -> Position:
        before = self._text[:offset]
        line = self._first_line + before.count("\n")
        return Position(line, offset - (before.rfind("\n") + 1) + 1)

    def _add(self, rule: str, position: Position, **values: str) -> None:
        self.problems.append(Problem(self._path, position, rule, values))
        if len(self.problems) == MAX_PROBLEMS:
            raise _Unreadable

    def _fault(self, rule: str, event: yaml.Event, location: Location, **values: str) -> None:
        self._faulty.add(location)
        self._add(rule, self._position(event), **values)

    def _give_up(self, rule: str, event: yaml.Event, **values: str) -> None:
        self._add(rule, self._position(event), **values)
        raise _Unreadable


def _start(event: yaml.Event) -> Any:
    """Return the mark (index, line, column, from 0) at which a node begins."""
    return event.start_mark


def _end(event: yaml.Event) -> Any:
    """Return the mark at which a node ends."""
    return event.end_mark


def _last_key(location: Location) -> str:
    """Return the nearest key at or above `location`: of a list's third entry the list's."""
    return next((str(step) for step in reversed(location) if isinstance(step, str)), "")
