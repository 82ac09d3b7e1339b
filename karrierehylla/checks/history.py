"""What a file was when this branch began, as git knows it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

_MAIN = ("origin/main", "main")
"""Where branches begin, first choice first."""

_SECONDS = 10


def lines_before(root: Path, path: str) -> list[str] | None:
    """Return the lines of `path` at the commit where this branch left main.

    Without such a commit the newest one counts; None where git knows no such file.
    """
    base = next((found for name in _MAIN if (found := _git(root, "merge-base", "HEAD", name))), "")
    text = _git(root, "show", f"{base.strip() or 'HEAD'}:./{path}")
    return None if text is None else text.splitlines()


def _git(root: Path, *arguments: str) -> str | None:
    """Return what a git command says, or None if it fails or there is no git."""
    # A hook of git sets GIT_DIR and its kin; they would answer for another tree.
    environment = {name: value for name, value in os.environ.items() if name[:4] != "GIT_"}
    try:
        answer = subprocess.run(
            ["git", "-C", str(root), *arguments],
            capture_output=True,
            env=environment,
            timeout=_SECONDS,
            check=True,
        )
        return answer.stdout.decode("utf-8")
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return None
