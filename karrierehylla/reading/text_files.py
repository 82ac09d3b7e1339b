"""Reading one text file with care: regular, bounded, UTF-8, in NFC, with nothing hidden."""

from __future__ import annotations

import itertools
import os
import stat
import unicodedata
from pathlib import Path

from karrierehylla.problems import Position, Problem
from karrierehylla.reading.characters import Fault, find_faults

MAX_FAULTS = 20
"""Faulty characters told of one file; a file of another kind than text has thousands."""

_BOM = b"\xef\xbb\xbf"
# What a YAML or Markdown parser takes for a line end or refuses.
_UNPARSABLE = frozenset(["control-character", "line-separator", "noncharacter"])


def read_text(file: Path, path: str, limit: int) -> tuple[str | None, list[Problem]]:
    """Return the text of `file`, called `path` in problems, if it has at most `limit` bytes.

    The text is in NFC, its lines end in `\\n`.
    With faulty characters there is a text nevertheless, so that its other problems are told too.
    """
    raw, problems = read_bytes(file, path, limit)
    if raw is None:
        return None, problems
    raw = raw.removeprefix(_BOM)
    if raw.startswith(_BOM):
        problems.append(Problem(path, Position(), "double-bom"))
        while raw.startswith(_BOM):
            raw = raw.removeprefix(_BOM)
    try:
        _refuse_utf_16(raw)
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, [*problems, _undecodable(raw, path, error)]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        return None, [*problems, Problem(path, Position(), "empty-file")]
    faults = list(itertools.islice(find_faults(text), MAX_FAULTS))
    problems.extend(_describe(fault, text, path) for fault in faults)
    unparsable = {ord(fault.character): " " for fault in faults if fault.rule in _UNPARSABLE}
    if len(faults) == MAX_FAULTS:
        return None, problems
    if unparsable:
        text = text.translate(unparsable)
    return unicodedata.normalize("NFC", text), problems


def read_bytes(file: Path, path: str, limit: int) -> tuple[bytes | None, list[Problem]]:
    """Return the bytes of `file` if it is a regular file of at most `limit` bytes.

    Anything else is refused before it is opened: a pipe would wait for ever.
    """
    try:
        if not stat.S_ISREG(os.lstat(file).st_mode):
            return None, [Problem(path, Position(), "not-regular")]
        # The file may have been swapped since; then it is still not followed or waited for.
        descriptor = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        with os.fdopen(descriptor, "rb") as stream:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                return None, [Problem(path, Position(), "not-regular")]
            raw = stream.read(limit + 1)
    except OSError as error:
        return None, [unreadable(path, error)]
    if len(raw) > limit:
        return None, [Problem(path, Position(), "too-large", {"limit": str(limit // 1024)})]
    return raw, []


def unreadable(path: str, error: OSError) -> Problem:
    """Return the problem that `path` is not there, or that we may not read it."""
    if isinstance(error, FileNotFoundError):
        return Problem(path, Position(), "missing-file")
    reason = error.strerror or type(error).__name__
    return Problem(path, Position(), "unreadable", {"reason": reason})


def position_in(text: str, offset: int) -> Position:
    """Return the line and column of `offset` in `text`."""
    before = text[:offset]
    return Position(before.count("\n") + 1, offset - before.rfind("\n"))


def _refuse_utf_16(raw: bytes) -> None:
    """Raise for UTF-16, which may pass as UTF-8 with many NULs."""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff") or raw[:1024].count(0) > len(raw[:1024]) // 4:
        raise UnicodeDecodeError("utf-8", raw, 0, 1, "UTF-16")


def _undecodable(raw: bytes, path: str, error: UnicodeDecodeError) -> Problem:
    if error.reason == "UTF-16":
        return Problem(path, Position(), "utf-16")
    before = raw[: error.start].decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    position = position_in(before, len(before))
    if error.reason == "unexpected end of data":
        return Problem(path, position, "truncated")
    byte = raw[error.start : error.start + 1]
    values = {"byte": f"0x{byte[0]:02X}"}
    guess = byte.decode("cp1252", "ignore")
    if guess:
        values["guess"] = guess
    return Problem(path, position, "not-utf-8", values)


def _describe(fault: Fault, text: str, path: str) -> Problem:
    values = {"code": fault.code_point, "name": fault.name}
    if not fault.name:
        del values["name"]
    return Problem(path, position_in(text, fault.offset), fault.rule, values)
