"""What an author may have meant by a name that names nothing."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from pathlib import Path

from karrierehylla.model.fields import ID_PATTERN


def suggestion(name: str, names: Iterable[str]) -> dict[str, str]:
    """Return the nearest of `names` as the value `suggestion`; nothing if none is near."""
    near = difflib.get_close_matches(name, sorted(names), n=1, cutoff=0.7)
    return {"suggestion": near[0]} if near else {}


def files_of(root: Path, item_id: str) -> list[Path]:
    """Return the files of an item that the library lacks: drafts, or with mistakes of their own."""
    if not ID_PATTERN.match(item_id):
        return []
    names = (f"*/*/{item_id}.md", f"*/{item_id}/index.md")
    return sorted(file for name in names for file in (root / "docs").glob(name))


def is_draft(file: Path) -> bool:
    """Return whether the front matter of `file` says so."""
    try:
        text = file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    return re.search(r"^draft:\s*[\"']?true", text, re.MULTILINE) is not None
