"""What a file was when this branch began, as git knows it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

_MAIN = ("origin/main", "main")
"""Where branches begin, first choice first."""

_SECONDS = 10


def branch_point(root: Path) -> str:
    """Return the commit where this branch left main; without one the newest commit counts."""
    found = (_git(root, "merge-base", "HEAD", name) for name in _MAIN)
    return next((commit.strip() for commit in found if commit), "HEAD")


def lines_at(root: Path, commit: str, path: str) -> list[str] | None:
    """Return the lines of `path` at `commit`; None where git knows no such file."""
    text = _git(root, "show", f"{commit}:./{path}")
    return None if text is None else text.splitlines()


def uncommitted_files(root: Path) -> list[str] | None:
    """Return the files below `root` that differ from the newest commit; None without one.

    Those that `.gitignore` names do not count.
    """
    if _git(root, "rev-parse", "--verify", "HEAD") is None:
        return None
    # Without optional locks: git would write what it found out into its index.
    said = _git(
        root,
        *("--no-optional-locks", "status", "--porcelain", "-z"),
        *("--no-renames", "--untracked-files=all", "--", "."),
    )
    return None if said is None else [line[3:] for line in said.split("\0") if line]


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
