"""An environment of its own for Zensical, installed by hash, made anew when its lock changes."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

LOCK = Path(__file__).with_name("requirements.txt")


def make_environment(folder: Path) -> Path:
    """Install what the lock names below `folder`, unless it is there; return its programs."""
    programs = folder / "bin"
    mark = folder / ".installed"
    lock = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if not mark.is_file() or mark.read_text("utf-8") != lock:
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        pip = [str(programs / "python"), "-m", "pip", "--disable-pip-version-check", "install"]
        only_locked = ["--quiet", "--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)]
        subprocess.run([*pip, *only_locked], check=True)
        mark.write_text(lock, "utf-8")
    return programs
