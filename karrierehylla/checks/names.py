"""What an author may have meant by a name that names nothing."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

from karrierehylla.checks.fault import Fault
from karrierehylla.model.fields import ID_PATTERN
from karrierehylla.model.kind import HOME_ID
from karrierehylla.model.library import Library
from karrierehylla.problems import suggestion


def files_of(root: Path, item_id: str) -> list[Path]:
    """Return the files of an item that the library lacks: drafts, or with mistakes of their own."""
    if not ID_PATTERN.match(item_id):
        return []
    names = [f"*/*/{item_id}.md", f"*/{item_id}/index.md"]
    if item_id == HOME_ID:
        names = ["*/index.md"]
    return sorted(file for name in names for file in (root / "docs").glob(name))


def fault_of_absent(
    item_id: str, rule: str, known: Collection[str], library: Library, root: Path
) -> Fault | None:
    """Return what is wrong with naming an item that is not among the `known` ones.

    A draft is told as one, and a file with mistakes of its own is trouble enough;
    else `rule` is broken.
    """
    files = [] if item_id in library.kinds else files_of(root, item_id)
    if any(map(is_draft, files)):
        return Fault("reference-to-draft", {"value": item_id})
    return None if files else Fault(rule, {"value": item_id, **suggestion(item_id, known)})


def is_draft(file: Path) -> bool:
    """Return whether the front matter of `file` says so."""
    try:
        text = file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    return re.search(r"^draft:\s*[\"']?true", text, re.MULTILINE) is not None
