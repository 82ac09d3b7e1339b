"""Edits that write where links have moved: one line of a file each, and all else as it was."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from karrierehylla.checks.addresses import current_addresses
from karrierehylla.checks.urls import same_page, url_faults
from karrierehylla.disk import write_whole
from karrierehylla.links.exchange import Lines, NotFound, data_say, page_says
from karrierehylla.links.watched import Use, Watched
from karrierehylla.model.item import Resource
from karrierehylla.model.library import Entry, Library
from karrierehylla.model.link import LinkRecord, LinkVerdict
from karrierehylla.problems import Position, Problem, errors_in
from karrierehylla.reading.data_files import MAX_DATA
from karrierehylla.reading.text_files import read_bytes


@dataclass(frozen=True)
class Move:
    """An address and what to write in its place."""

    link: Watched
    target: str


@dataclass(frozen=True)
class Edit:
    """What one file becomes."""

    path: str
    before: bytes
    after: bytes
    moves: tuple[Move, ...]

    @property
    def diff(self) -> str:
        """The change as `git apply` takes it, without the last line end."""
        old, new = (_lines_of(content.decode()) for content in (self.before, self.after))
        names = (f"a/{self.path}", f"b/{self.path}")
        return "".join(difflib.unified_diff(old, new, *names)).rstrip("\n")

    def write(self, root: Path) -> Problem | None:
        """Write the file in one step; or return that somebody has changed it since it was read."""
        raw, problems = read_bytes(root / self.path, self.path, MAX_DATA)
        if raw is None:
            return problems[0]
        if raw != self.before:
            return Problem(self.path, Position(), "links-file-changed")
        write_whole(root / self.path, self.after)
        return None


def plan_edits(
    library: Library, root: Path, links: Iterable[Watched], records: Mapping[str, LinkRecord]
) -> tuple[list[Edit], list[Problem]]:
    """Return what to write for those of `links` that have moved, and why not for the others."""
    moves, problems = _fit_moves(library, links, records)
    by_path: dict[str, list[tuple[Move, Use]]] = defaultdict(list)
    for move in moves:
        for use in move.link.uses:
            by_path[use.path].append((move, use))
    edits: list[Edit] = []
    entries = {entry.path: entry for entry in library.entries}
    for path, places in sorted(by_path.items()):
        places.sort(key=lambda place: place[1].position)
        edit = _edit(root, path, places, entries.get(path))
        if isinstance(edit, Edit):
            edits.append(edit)
        else:
            problems += edit
    return edits, problems


def _fit_moves(
    library: Library, links: Iterable[Watched], records: Mapping[str, LinkRecord]
) -> tuple[list[Move], list[Problem]]:
    """Return the moves whose targets may stand in our files; of the others what is wrong."""
    taken: dict[str, str] = {}
    former: dict[str, frozenset[str]] = {}
    for entry, facts in library.originals:
        for address in current_addresses(entry, facts):
            taken.setdefault(same_page(address.text), entry.id)
        if isinstance(facts, Resource):
            former[entry.path] = frozenset(facts.former_urls)
    moves, problems = [], []
    for link in links:
        record = records.get(link.address)
        if record is None or record.verdict is not LinkVerdict.MOVED or record.moved_to is None:
            continue
        target = record.moved_to
        found = [
            fault.at(use.path, use.position)
            for fault in url_faults(target, library.data.hosts)
            for use in link.uses
        ]
        for use in link.uses:
            if use.path not in former:
                continue
            owner = taken.setdefault(same_page(target), use.id)
            if owner != use.id:
                values = {"id": use.id, "other": owner}
                found.append(Problem(use.path, use.position, "address-twice", values))
            if target in former[use.path]:
                found.append(Problem(use.path, use.position, "address-former-in-use"))
        if errors := errors_in(found):
            problems += errors
        else:
            moves.append(Move(link, target))
    return moves, problems


def _edit(
    root: Path, path: str, places: list[tuple[Move, Use]], entry: Entry | None
) -> Edit | list[Problem]:
    raw, problems = read_bytes(root / path, path, MAX_DATA)
    if raw is None:
        return problems
    changes = {use.position: move.target for move, use in places}
    try:
        before = raw.decode()
        lines = Lines(before)
        # The last first: what stands before it on its line keeps its place.
        for move, use in reversed(places):
            lines.exchange(use.position, move.link.address, move.target)
        if entry is None:
            is_meant = data_say(lines.text, before, path, changes)
        else:
            lines.keep_former([move.link.address for move, _ in places], entry)
            is_meant = page_says(lines.text, entry, changes)
    except (UnicodeDecodeError, NotFound):
        is_meant = False
    if not is_meant:
        return list(_by_hand(places))
    moves = tuple(dict.fromkeys(move for move, _ in places))
    return Edit(path, raw, lines.text.encode(), moves)


def _lines_of(text: str) -> list[str]:
    """Return the lines of `text` with their ends; no other sign than these ends one."""
    return [f"{line}\n" for line in text.removesuffix("\n").split("\n")]


def _by_hand(places: Iterable[tuple[Move, Use]]) -> Iterator[Problem]:
    for move, use in places:
        values = {"url": move.link.address, "to": move.target}
        yield Problem(use.path, use.position, "links-by-hand", values)
