"""Environments of their own for programs that we measure ourselves against, installed by hash."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path


def make_environment(folder: Path, lock: Path) -> Path:
    """Install what `lock` names below `folder`, unless it is there; return its programs."""
    programs = folder / "bin"
    mark = folder / ".installed"
    installed = hashlib.sha256(lock.read_bytes()).hexdigest()
    if not mark.is_file() or mark.read_text("utf-8") != installed:
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        pip = [str(programs / "python"), "-m", "pip", "--disable-pip-version-check", "install"]
        only_locked = ["--quiet", "--require-hashes", "--only-binary", ":all:", "-r", str(lock)]
        subprocess.run([*pip, *only_locked], check=True)
        mark.write_text(installed, "utf-8")
    return programs
