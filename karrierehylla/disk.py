"""The disk: what it, its owner or a mistaken path may do to us, and files that are always whole."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

DISK_ERRORS = frozenset(
    {
        errno.EACCES,
        errno.EBUSY,
        errno.EDQUOT,
        errno.EEXIST,
        errno.EIO,
        errno.EISDIR,
        errno.ELOOP,
        errno.EMFILE,
        errno.ENAMETOOLONG,
        errno.ENOSPC,
        errno.ENOTDIR,
        errno.EPERM,
        errno.EROFS,
        errno.EXDEV,
    }
)
"""Errors that are told in a sentence; any other failure is a bug and keeps its traceback."""


def reason_of(error: OSError) -> str:
    """Return what the system says about `error`, and about which file."""
    where = f": {error.filename}" if error.filename else ""
    return f"{error.strerror}{where}"


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` at `path` in one step: whoever looks, and whenever we die, a file is whole.

    One run at a time may do so for one path.
    """
    new = path.with_name(f"{path.name}.new")
    with new.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    new.replace(path)
    # The new file stands already; that a power cut could bring the old one back is no error.
    with suppress(OSError):
        sync(path.parent)


def sync(path: Path) -> None:
    """Bring a file or folder to the disk itself."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
