"""Exchanges addresses in the text of one file, character by character: its formatting stays."""

from __future__ import annotations

import copy
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from karrierehylla.model.item import Resource
from karrierehylla.model.library import Entry, Location
from karrierehylla.problems import Position
from karrierehylla.reading.data_files import MAX_NODES
from karrierehylla.reading.front_matter import parse_front_matter
from karrierehylla.reading.sources import Source
from karrierehylla.reading.yaml_subset import parse_yaml

_FORMER = "former_urls"
_ABOVE_FORMER = ("replaced_by", "status")
"""The fields below which `former_urls` stands, the last first; every resource has a status."""

_SIGNS_OF_LISTS = frozenset(",[]")
"""What ends an address in a list on one line; nothing else with a meaning may stand in one."""


class NotFound(Exception):
    """The text does not say what it should at a place."""


class Lines:
    """The lines of a file, each with its own end, to change one by one."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")

    @property
    def text(self) -> str:
        """The whole text as it is now."""
        return "\n".join(self._lines)

    def exchange(self, position: Position, old: str, new: str) -> None:
        """Write `new` for `old`, which stands at `position`, in the quotes that it has.

        Raises NotFound.
        """
        quote = self._quote_at(position)
        self._write(
            position, f"{quote}{old}{quote}", f"{quote}{new}{quote}" if quote else _plain(new)
        )

    def keep_former(self, addresses: Sequence[str], entry: Entry) -> None:
        """Add those of `addresses` to `former_urls` that do not stand there; raises NotFound.

        To be called when all else is done: lines may come in between.
        """
        assert isinstance(entry.front, Resource)
        known = entry.front.former_urls
        new = [address for address in addresses if address not in known]
        places = entry.positions
        if not new:
            return
        if known:
            last = places.of(_FORMER, len(known) - 1)
            before, _ = self._at(last)
            if before.strip() == "-":
                self._insert(last.line, [f"{before}{address}" for address in new])
            else:
                quote = self._quote_at(last)
                item = f"{quote}{known[-1]}{quote}"
                self._write(last, item, ", ".join([item, *map(_plain, new)]))
        elif (_FORMER,) in places.keys:
            self._write(places.of(_FORMER), "[]", f"[{', '.join(map(_plain, new))}]")
        else:
            above = next((key for key in _ABOVE_FORMER if (key,) in places.keys), None)
            if above is None:
                raise NotFound
            line = places.of(above).line
            self._insert(line, [f"{_FORMER}:", *(f"  - {address}" for address in new)])

    def _write(self, position: Position, old: str, new: str) -> None:
        before, rest = self._at(position)
        if not rest.startswith(old):
            raise NotFound
        self._lines[position.line - 1] = f"{before}{new}{rest[len(old) :]}"

    def _insert(self, below: int, lines: Sequence[str]) -> None:
        end = "\r" if self._lines[below - 1].endswith("\r") else ""
        self._lines[below:below] = [f"{line}{end}" for line in lines]

    def _quote_at(self, position: Position) -> str:
        first = self._at(position)[1][:1]
        return first if first in ("'", '"') else ""

    def _at(self, position: Position) -> tuple[str, str]:
        """Return the line of `position`, divided there."""
        if position.line > len(self._lines):
            raise NotFound
        line = self._lines[position.line - 1]
        return line[: position.column - 1], line[position.column - 1 :]


def _plain(address: str) -> str:
    return f"'{address}'" if _SIGNS_OF_LISTS & set(address) else address


def page_says(text: str, entry: Entry, changes: Mapping[Position, str]) -> bool:
    """Return whether `text` is the page `entry` with `changes` and its former addresses."""
    facts = entry.front
    assert isinstance(facts, Resource)
    former = list(facts.former_urls)
    update: dict[str, Any] = {}
    place = entry.positions.of
    if facts.url and place("url") in changes:
        former.append(facts.url)
        update["url"] = changes[place("url")]
    versions = []
    for index, version in enumerate(facts.versions):
        new = changes.get(place("versions", index, "url"))
        if new is not None:
            former.append(version.url)
            version = version.model_copy(update={"url": new})
        versions.append(version)
    update |= {"versions": tuple(versions), "former_urls": tuple(dict.fromkeys(former))}
    folder = entry.uri.rpartition("/")[0]
    plain = unicodedata.normalize("NFC", text.removeprefix("\ufeff").replace("\r\n", "\n"))
    source = Source(entry.path, plain, entry.locale, folder, entry.id, is_index=False)
    read, _ = parse_front_matter(source)
    return (
        read is not None
        and read.body == entry.body
        and read.lost == entry.lost
        and read.front == facts.model_copy(update=update)
    )


def data_say(text: str, before: str, path: str, changes: Mapping[Position, str]) -> bool:
    """Return whether `text` is the data file `before` with `changes`."""
    old, _ = parse_yaml(before, path, max_nodes=MAX_NODES)
    new, _ = parse_yaml(text, path, max_nodes=MAX_NODES)
    if old is None or new is None:
        return False
    meant = copy.deepcopy(old.data)
    for location, position in old.positions.values.items():
        if position in changes and _is_text(meant, location):
            _set(meant, location, changes[position])
    return new.data == meant


def _is_text(tree: Any, location: Location) -> bool:
    for step in location:
        tree = tree[step]
    return isinstance(tree, str)


def _set(tree: Any, location: Location, value: str) -> None:
    for step in location[:-1]:
        tree = tree[step]
    tree[location[-1]] = value
