"""Writes every page as a Markdown file, with the assets: what any other generator can build."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from karrierehylla.pages.page import Page
from karrierehylla.problems import Position, Problem

MARK = ".staged"
"""A file that says that the folder is ours to empty."""


def stage(docs: Path, pages: Iterable[Page], target: Path) -> list[Problem]:
    """Write the pages and what else lies in `docs` below `target`, which is emptied first.

    Returns why nothing was written, when `target` holds something other than staged pages.
    """
    if target.exists() and not _may_empty(target):
        return [Problem(str(target), Position(), "stage-not-ours")]
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    (target / MARK).touch()
    for source in _assets(docs):
        copy = target / source.relative_to(docs)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, copy)
    for page in pages:
        file = target / page.locale.value / page.uri
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{_front_matter(page)}\n{page.markdown}", "utf-8", newline="\n")
    return []


def _may_empty(folder: Path) -> bool:
    return folder.is_dir() and ((folder / MARK).is_file() or not any(folder.iterdir()))


def _assets(docs: Path) -> list[Path]:
    """Return the files of `docs` that are no pages, in order; links are not followed."""
    found = []
    for folder, _, names in os.walk(docs):
        for name in names:
            path = Path(folder, name)
            if path.suffix != ".md" and path.is_file() and not path.is_symlink():
                found.append(path)
    return sorted(found)


def _front_matter(page: Page) -> str:
    """Return what every generator understands; JSON strings are YAML strings."""
    title, description = (
        json.dumps(text, ensure_ascii=False) for text in (page.title, page.description)
    )
    return f"---\ntitle: {title}\ndescription: {description}\n---\n"
