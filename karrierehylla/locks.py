"""The three locks below `data/`: what has been published and may not be lost.

`ids.lock` gives every id a short code for links that carry many items (`code id kind`).
`versions.lock` keeps a fingerprint of an original's words per version (`id version fingerprint`).
`urls.lock` lists every address ever published.
All are sorted, one line each, so that two branches that add lines seldom meet.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Item

IDS = "data/ids.lock"
VERSIONS = "data/versions.lock"
URLS = "data/urls.lock"

ALPHABET = "23456789bcdfghjkmnpqrstvwxz"
"""Signs that are not mistaken for each other; without vowels no code is a word."""

CODE_LENGTH = 3

_ID = "[a-z0-9-]+"
_ID_LINE = re.compile(rf"([{ALPHABET}]{{{CODE_LENGTH}}}) ({_ID}) ([a-z]+)")
_VERSION_LINE = re.compile(rf"({_ID}) ([1-9][0-9]{{0,3}}) ([0-9a-f]{{12}})")


@dataclass(frozen=True)
class LockedId:
    """A line of `ids.lock`."""

    code: str
    id: str
    kind: str

    def __str__(self) -> str:
        return f"{self.code} {self.id} {self.kind}"

    @property
    def sort_key(self) -> str:
        """Lines stand by id."""
        return self.id


@dataclass(frozen=True)
class LockedVersion:
    """A line of `versions.lock`."""

    id: str
    version: int
    fingerprint: str

    def __str__(self) -> str:
        return f"{self.id} {self.version} {self.fingerprint}"

    @property
    def sort_key(self) -> tuple[str, int]:
        """Lines stand by id, then version."""
        return (self.id, self.version)


def code_of(item_id: str, taken: Collection[str]) -> str:
    """Return the code of a new id: the first free one of a sequence that only the id decides.

    Two branches that add different items thus seldom give out one code twice.
    """
    attempt = 0
    while True:
        digest = hashlib.sha256(f"{item_id} {attempt}".encode()).digest()
        number = int.from_bytes(digest, "big")
        code = ""
        for _ in range(CODE_LENGTH):
            number, place = divmod(number, len(ALPHABET))
            code += ALPHABET[place]
        if code not in taken:
            return code
        attempt += 1


def fingerprint_of(item: Item) -> str:
    """Return twelve hexadecimal digits that change with the words of the original.

    Where lines break and how many spaces stand between words makes no difference.
    """
    front = item.original.front
    questions = [[question.id, " ".join(question.text.split())] for question in item.questions()]
    words = [front.title.split(), front.summary.split(), questions, item.original.body.split()]
    canonical = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()[:12]


def parse_id(line: str) -> LockedId | None:
    """Return the line of `ids.lock`, or None if it is not one."""
    match = _ID_LINE.fullmatch(line)
    return LockedId(*match.groups()) if match and match[3] in set(Kind) else None


def parse_version(line: str) -> LockedVersion | None:
    """Return the line of `versions.lock`, or None if it is not one."""
    match = _VERSION_LINE.fullmatch(line)
    return LockedVersion(match[1], int(match[2]), match[3]) if match else None


def is_address(line: str) -> bool:
    """Return whether `line` is an address below the site's root: '/nn/ressurs/vigo/'."""
    return line.startswith("/") and line.isascii() and not set(line) & set(" \t\\\"'<>#?")


def read_lock(path: Path) -> list[str] | None:
    """Return the lines of a lock, or None if there is no such file.

    What is not UTF-8 becomes a sign that no line may have, so that its line is told as a problem.
    """
    try:
        return path.read_text("utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return None


def write_lock(path: Path, lines: Iterable[object]) -> None:
    """Write `lines`, which are in order, to a lock."""
    path.write_text("".join(f"{line}\n" for line in lines), "utf-8")


def read_ids(root: Path) -> list[LockedId]:
    """Return the well-formed lines of `ids.lock`."""
    lines = read_lock(root / IDS) or []
    return [locked for line in lines if (locked := parse_id(line))]


def read_versions(root: Path) -> list[LockedVersion]:
    """Return the well-formed lines of `versions.lock`."""
    lines = read_lock(root / VERSIONS) or []
    return [locked for line in lines if (locked := parse_version(line))]


def read_addresses(root: Path) -> list[str]:
    """Return the addresses of `urls.lock`, each from the site's root: '/nn/ressurs/vigo/'."""
    return [line for line in read_lock(root / URLS) or [] if is_address(line)]
