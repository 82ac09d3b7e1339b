"""A lock that one run holds at a time, and that the system takes back when the run dies."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MODE = 0o644


@contextmanager
def hold_lock(path: Path) -> Iterator[int | None]:
    """Hold the lock at `path` and give its descriptor; None when another run holds it.

    The file stays.
    """
    descriptor = os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, MODE)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield None
            return
        yield descriptor
    finally:
        os.close(descriptor)
