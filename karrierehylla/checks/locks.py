"""The locks against the library, and against what they were on main."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

from karrierehylla.checks.history import branch_point, lines_at
from karrierehylla.checks.names import files_of
from karrierehylla.locks import (
    IDS,
    URLS,
    VERSIONS,
    fingerprint_of,
    is_address,
    parse_id,
    parse_version,
    read_ids,
    read_lock,
    read_versions,
)
from karrierehylla.model.library import Item, Library
from karrierehylla.problems import Position, Problem
from karrierehylla.reading.text_files import read_bytes

MAX_LOCK = 16 * 1024 * 1024
"""Bytes of a lock; its lines are never deleted."""


def check_locks(library: Library, root: Path) -> list[Problem]:
    """Return where the locks below `root` are out of order, were changed, or are not obeyed.

    A lock that has never been there locks nothing: a library begins without.
    """
    problems: list[Problem] = []
    commit = branch_point(root)
    for path, key in _KEYS.items():
        if not os.path.lexists(root / path):
            lines = None
        elif faults := read_bytes(root / path, path, MAX_LOCK)[1]:
            problems += faults
            continue
        else:
            lines = read_lock(root / path)
        before = lines_at(root, commit, path)
        if lines is not None:
            problems += _form(path, lines, key)
        if before is not None:
            problems += _losses(path, lines or [], before)
    if (root / IDS).is_file():
        problems += _ids(library, root)
    if (root / VERSIONS).is_file():
        problems += _versions(library, root)
    return problems


def check_published(root: Path, published: Collection[str]) -> list[Problem]:
    """Return the lines of `urls.lock` that no page and no redirect answers any more.

    `published` are the addresses that the site will have, below its root: 'nn/tema/', '' for home.
    """
    known = {f"/{address}" for address in published}
    return [
        Problem(URLS, Position(number), "address-lost", {"address": line})
        for number, line in enumerate(read_lock(root / URLS) or [], 1)
        if is_address(line) and line not in known
    ]


def _id_key(line: str) -> object | None:
    locked = parse_id(line)
    return locked and locked.sort_key


def _version_key(line: str) -> object | None:
    locked = parse_version(line)
    return locked and locked.sort_key


def _address_key(line: str) -> object | None:
    return line if is_address(line) else None


_KEYS: dict[str, Callable[[str], object | None]] = {
    IDS: _id_key,
    VERSIONS: _version_key,
    URLS: _address_key,
}
"""Per lock what its lines are sorted by; None for a line that is none."""


def _form(
    path: str, lines: Sequence[str], key_of: Callable[[str], object | None]
) -> Iterator[Problem]:
    """Yield lines that are none, stand twice or out of order, and codes given out twice.

    In the middle of a conflict both sides stand one after the other: that is told, and no more.
    """
    conflicts = [number for number, line in enumerate(lines, 1) if line.startswith("<<<<<<<")]
    if conflicts:
        yield from (Problem(path, Position(number), "lock-conflict") for number in conflicts)
        return
    previous: object | None = None
    codes: dict[str, str] = {}
    for number, line in enumerate(lines, 1):
        position = Position(number)
        key = key_of(line)
        if key is None:
            yield Problem(path, position, "lock-line", {"line": line})
            continue
        if previous is not None and key == previous:
            yield Problem(path, position, "lock-twice", {"line": line})
        elif previous is not None and key < previous:  # type: ignore[operator]
            yield Problem(path, position, "lock-order", {"line": line})
        previous = key
        if path == IDS:
            code, item_id = line.split(" ")[:2]
            other = codes.setdefault(code, item_id)
            if other != item_id:
                yield Problem(path, position, "lock-code-twice", {"code": code, "other": other})


def _losses(path: str, lines: Sequence[str], before: Sequence[str]) -> Iterator[Problem]:
    """Yield lines that main has and this tree has not.

    A version's fingerprint may change (`seal --minor`), its line may not go.
    """
    lasting = _lasting(path)
    still = set(map(lasting, lines))
    for line in before:
        if line and lasting(line) not in still:
            yield Problem(path, Position(), "lock-loss", {"line": line})


def _lasting(path: str) -> Callable[[str], str]:
    """Return what of a line of the lock at `path` never changes."""
    if path == VERSIONS:
        return lambda line: line.rpartition(" ")[0]
    return str


def _ids(library: Library, root: Path) -> Iterator[Problem]:
    """Yield items without a code, items of another kind than before, and ids that are gone."""
    locked = {line.id: line for line in read_ids(root)}
    places = _places(root, IDS, 1)
    for item in _published(library):
        line = locked.get(item.id)
        path, position = item.original.path, item.original.positions.of_key("title")
        if line is None:
            yield Problem(path, position, "id-not-sealed", {"id": item.id})
        elif line.kind != item.kind:
            values = {"id": item.id, "before": line.kind, "now": item.kind.value}
            yield Problem(path, position, "kind-changed", values)
    former = {old for _, facts in library.originals for old in facts.redirect_from}
    for item_id in locked:
        # A file that is there and not read is a draft, or has mistakes of its own.
        is_there = item_id in library.kinds or item_id in former or files_of(root, item_id)
        if not is_there and not _may_be_former(library, root, item_id):
            yield Problem(IDS, places[item_id], "id-gone", {"id": item_id})


def _may_be_former(library: Library, root: Path, item_id: str) -> bool:
    """Return whether a page names an id, and what it says of former ids cannot be read."""
    known = {entry.path for entry in library.entries if entry.knows("redirect_from")}
    texts = (
        (root / path).read_text("utf-8", errors="replace")
        for path in sorted(library.faulty - known)
        if (root / path).is_file() and path.endswith(".md")
    )
    return any(re.search(rf"(?<![\w-]){item_id}(?![\w-])", text) for text in texts)


def _versions(library: Library, root: Path) -> Iterator[Problem]:
    """Yield originals whose words or version do not agree with the lock."""
    locked = {(line.id, line.version): line.fingerprint for line in read_versions(root)}
    newest: dict[str, int] = {}
    for item_id, version in locked:
        newest[item_id] = max(version, newest.get(item_id, 0))
    for item in _published(library):
        version = item.facts.version
        path, position = item.original.path, item.original.positions.of("version")
        values = {"id": item.id, "version": str(version), "next": str(version + 1)}
        sealed = locked.get((item.id, version))
        if version < newest.get(item.id, 0):
            yield Problem(
                path, position, "version-back", {**values, "newest": str(newest[item.id])}
            )
        elif sealed is None:
            yield Problem(path, position, "version-not-sealed", values)
        elif sealed != fingerprint_of(item) and path not in library.faulty:
            yield Problem(path, position, "words-changed", values)


def _published(library: Library) -> Iterator[Item]:
    """Yield the items that are no drafts: a draft may still change its id and its words."""
    for _, item in sorted(library.items.items()):
        if not item.facts.draft:
            yield item


def _places(root: Path, path: str, field: int) -> dict[str, Position]:
    """Return the place of each line of a lock by one of its fields."""
    places = {}
    for number, line in enumerate(read_lock(root / path) or [], 1):
        parts = line.split(" ")
        if len(parts) > field:
            places[parts[field]] = Position(number)
    return places
