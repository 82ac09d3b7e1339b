"""What a whole program takes: time, CPU and memory, its children not counted."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.figures import RSS_UNIT


@dataclass(frozen=True)
class Measured:
    """One run of a program."""

    seconds: float
    cpu: float
    """Seconds of it, user and system."""
    memory: float
    """Bytes, at most at a time."""


def measure(command: Sequence[str], folder: Path) -> Measured:
    """Run `command` in `folder`; raises SystemExit with what it printed if it fails."""
    started = time.monotonic()
    with subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        assert process.stdout is not None
        printed = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{printed[-3000:]}")
    return Measured(
        time.monotonic() - started,
        usage.ru_utime + usage.ru_stime,
        usage.ru_maxrss * RSS_UNIT,
    )
