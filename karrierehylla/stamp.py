"""When the content was last saved: tells whether it is what it was."""

from __future__ import annotations

import os
from pathlib import Path

FOLDERS = ("docs", "data")

Stamp = frozenset[tuple[str, int, int]]
"""Path, time in nanoseconds and size of each file."""


def stamp_of(root: Path) -> Stamp:
    """Return when each file of the content below `root` was last saved."""
    return frozenset(
        (path, status.st_mtime_ns, status.st_size)
        for name in FOLDERS
        for folder, _, names in os.walk(root / name)
        for path in (f"{folder}/{name}" for name in names)
        for status in (os.lstat(path),)
    )
