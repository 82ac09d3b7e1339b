"""Finds where in an author's file something stands that a finished page shows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from karrierehylla.problems import Position

_ID = re.compile(r"[a-z0-9-]+\Z")
_LISTED = r"^(?:(?:cases|replaced_by|resources|topics):.*?|\s+- )(?<![\w-]){id}(?![\w-])"
"""An id where the front matter names an item."""


class Places:
    """Looks things up in the files below `root`, each read once."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._texts: dict[str, str] = {}

    def find(self, source: str, needles: Iterable[str]) -> Position | None:
        """Return where the first of `needles` that `source` has stands in it.

        A bare id counts only where the front matter names items: words of the text are no links.
        """
        text = self._text_of(source)
        for needle in needles:
            if _ID.match(needle):
                match = re.search(_LISTED.format(id=needle), text, re.MULTILINE)
                start = match.end() - len(needle) if match else -1
            else:
                start = text.find(needle) if needle else -1
            if start >= 0:
                line = text.count("\n", 0, start) + 1
                return Position(line, start - text.rfind("\n", 0, start))
        return None

    def _text_of(self, source: str) -> str:
        if source not in self._texts:
            file = self._root / source
            # utf-8-sig: columns count from what the author sees, not from a byte order mark.
            self._texts[source] = file.read_text("utf-8-sig") if file.is_file() else ""
        return self._texts[source]
