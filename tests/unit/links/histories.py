"""Whole worlds of a small library and a history, for the commands that work on links."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from karrierehylla.reading.link_history import HISTORY

VIGO = "docs/nb/ressurs/vigo.md"
VIGO_URL = "https://www.vigo.no/"
JOBB = "docs/nb/ressurs/jobbkompasset.md"
JOBB_URL = "https://utdanning.no/jobbkompasset/"

Records = dict[str, dict[str, Any]]


def write_history(root: Path, records: Records) -> Path:
    """Write a history as `links check` would have, and return `root`."""
    text = json.dumps({"version": 1, "links": records}, ensure_ascii=False, indent=1)
    (root / HISTORY).write_text(f"{text}\n")
    return root


def history_in(root: Path) -> Records:
    """Return the records as they stand in the file."""
    records: Records = json.loads((root / HISTORY).read_text())["links"]
    return records
