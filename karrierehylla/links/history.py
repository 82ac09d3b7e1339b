"""`data/links.json` and its journal: whole at every moment, one writer at a time.

A run writes each result to the journal as it comes, in one step of the system;
the history itself is written once, when the run ends or is interrupted.
What a killed run left in its journal is taken into the history by whichever command opens it next.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from karrierehylla.disk import write_whole
from karrierehylla.locking import MODE, hold_lock
from karrierehylla.model.link import LinkRecord
from karrierehylla.problems import Position, Problem, errors_in
from karrierehylla.reading.link_history import HISTORY, read_links

JOURNAL = f"{HISTORY}.journal"
LOCK = f"{HISTORY}.lock"

VERSION = 1
"""Of the file's form."""


class Refused(Exception):
    """The history cannot be opened; `problems` say why, and nothing was changed."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(HISTORY)
        self.problems = problems


class History:
    """The records of all links, open for one command."""

    def __init__(self, root: Path, records: Mapping[str, LinkRecord]) -> None:
        self._root = root
        self._records = dict(records)
        self._saved = dict(records)
        self._journal: int | None = None

    @property
    def records(self) -> Mapping[str, LinkRecord]:
        """The records by address."""
        return self._records

    def put(self, address: str, record: LinkRecord) -> None:
        """Keep a record: from now on it outlives us."""
        if self._journal is None:
            flags = os.O_CREAT | os.O_WRONLY | os.O_APPEND | os.O_CLOEXEC
            self._journal = os.open(self._root / JOURNAL, flags, MODE)
        line = json.dumps([address, _plain(record)], separators=(",", ":"))
        _write_all(self._journal, f"{line}\n".encode())
        self._records[address] = record

    def keep_only(self, addresses: Collection[str]) -> None:
        """Drop the records of all other addresses; git still has them."""
        self._records = {url: self._records[url] for url in self._records if url in addresses}

    def save(self) -> None:
        """Write the history, if anything in it is new, and drop the journal."""
        if self._journal is not None:
            os.close(self._journal)
            self._journal = None
        if self._records != self._saved:
            write_whole(self._root / HISTORY, as_json(self._records).encode())
            self._saved = dict(self._records)
        (self._root / JOURNAL).unlink(missing_ok=True)


@contextmanager
def open_history(root: Path) -> Iterator[History]:
    """Open the history below `root` for one command, which saves it at the end.

    Raises Refused if another command has it open or somebody wrote nonsense into it.
    However the command ends, what it `put` is saved.
    """
    with hold_lock(root / LOCK) as lock:
        if lock is None:
            raise Refused([Problem(HISTORY, Position(), "links-locked")])
        records, problems = read_links(root)
        if errors := errors_in(problems):
            raise Refused(errors)
        history = History(root, records)
        history._records |= _left_in(root / JOURNAL)
        # Also drops the journal, so that no new line is put behind one that was cut off.
        history.save()
        try:
            yield history
        finally:
            history.save()


def as_json(records: Mapping[str, LinkRecord]) -> str:
    """Return the file of `records`: by address, a line a value, nothing that says nothing."""
    links = {address: _plain(records[address]) for address in sorted(records)}
    return f"{json.dumps({'version': VERSION, 'links': links}, ensure_ascii=False, indent=1)}\n"


def _plain(record: LinkRecord) -> dict[str, Any]:
    return record.model_dump(mode="json", exclude_defaults=True)


def _write_all(descriptor: int, content: bytes) -> None:
    while content:
        content = content[os.write(descriptor, content) :]


def _left_in(journal: Path) -> dict[str, LinkRecord]:
    """Return what a killed run had finished; of a line that was cut off nothing is known."""
    try:
        text = journal.read_text("utf-8", errors="replace")
    except FileNotFoundError:
        return {}
    records = {}
    for line in text.splitlines():
        try:
            address, record = json.loads(line)
            records[str(address)] = LinkRecord.model_validate(record)
        except (ValueError, TypeError, ValidationError):
            continue
    return records
