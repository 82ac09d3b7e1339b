"""What a disk, its owner or a mistaken path may do to us, as against a bug of ours."""

from __future__ import annotations

import errno

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
