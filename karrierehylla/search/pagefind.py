"""The search index: Pagefind over the finished pages, one index per language of `<html lang>`.

Pages that carry `data-pagefind-body` are found, all others are not.
The bundle has the same bytes whenever the pages have:
Pagefind names the languages in random order, so its entry is written anew,
and it orders the values of filters at random, so no page may carry any.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

BUNDLE = "pagefind"
"""The folder of the index below the site."""

UNUSED = (
    "pagefind-highlight.js",
    "pagefind-modular-ui.css",
    "pagefind-modular-ui.js",
    "pagefind-ui.css",
    "pagefind-ui.js",
)
"""Interfaces of Pagefind other than the dialog that we open; 200 kB that nobody loads."""


class SearchFailed(Exception):
    """There is no index; the text is one sentence in English that says why."""


def index_site(site_dir: Path) -> Mapping[str, int]:
    """Write `pagefind/` below `site_dir`; return how many pages each language can find.

    Raises `SearchFailed`. Uses no network.
    """
    bundle = site_dir / BUNDLE
    shutil.rmtree(bundle, ignore_errors=True)
    # From within the site, where no configuration file of Pagefind's can lie;
    # its variables could change what it does as well.
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")
    }
    command = [sys.executable, "-P", "-m", "pagefind", "--site", "."]
    run = subprocess.run(
        command,
        cwd=site_dir,
        env=environment,
        capture_output=True,
        # Whatever the locale says: Pagefind writes UTF-8.
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    entry = bundle / "pagefind-entry.json"
    if run.returncode != 0 or not entry.is_file():
        # Pagefind says some things twice.
        said = " ".join(dict.fromkeys(map(str.strip, run.stderr.splitlines())))
        raise SearchFailed(
            f"Pagefind made no search index: {said or f'exit code {run.returncode}'}"
        )
    if "Did not find a data-pagefind-body element" in run.stdout:
        raise SearchFailed("no page carries data-pagefind-body, so every page would be found")
    if (bundle / "filter").exists():
        raise SearchFailed(
            "Pagefind orders filters at random, so builds would differ: "
            "take data-pagefind-filter out of the templates"
        )
    for name in UNUSED:
        (bundle / name).unlink(missing_ok=True)
    return _sort_entry(entry)


def _sort_entry(entry: Path) -> Mapping[str, int]:
    """Write the entry anew with its languages in order; return the pages per language."""
    loaded = json.loads(entry.read_text("utf-8"))
    text = json.dumps(loaded, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    entry.write_text(text, "utf-8")
    return {lang: index["page_count"] for lang, index in sorted(loaded["languages"].items())}
