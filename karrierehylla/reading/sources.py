"""The files below `docs/`: which may stand where, what they may be called, and the pages' text.

Nothing is followed, nothing but regular files is opened, and nothing is passed over in silence:
what is not read has a problem that says why.
"""

from __future__ import annotations

import os
import re
import stat
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from karrierehylla.model.fields import ID_PATTERN
from karrierehylla.model.kind import FOLDERS, GENERATED_FOLDERS, HOME_ID
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Position, Problem, show, suggestion
from karrierehylla.reading import svg
from karrierehylla.reading.text_files import read_bytes, read_text, unreadable

DOCS = "docs"
"""The folder of the pages, from the project's root."""

MAX_PAGE = 64 * 1024
"""Bytes of a page."""

MAX_ASSET = 2 * 1024 * 1024
"""Bytes of a style sheet, script, font or picture."""

MAX_ID = 60
"""Characters of an id, which stands in addresses that are read aloud."""

ASSETS = "assets"
"""The folder below `docs/` of everything that is not a page."""

ASSET_EXTENSIONS = (
    "css", "ico", "jpg", "js", "json", "png", "svg", "txt", "webmanifest", "webp", "woff2"
)  # fmt: skip
"""What may be published beside pages."""

RESERVED_IDS = frozenset(
    [
        *("r", "index", ASSETS, HOME_ID),
        *Locale,
        *FOLDERS,
        *GENERATED_FOLDERS,
        # Windows cannot check out a file of such a name.
        *("con", "prn", "aux", "nul"),
    ]
)
"""Ids that belong to folders and to addresses that the package makes."""

_LATIN: dict[int, str | int | None] = {ord("æ"): "ae", ord("ø"): "o", ord("å"): "a"}
_ASSET_NAME = re.compile(r"[a-z0-9]+(?:[-_.][a-z0-9]+)*\Z")


@dataclass(frozen=True)
class Source:
    """The text of a page and what its path says about it."""

    path: str
    """From the project's root: 'docs/nb/ressurs/vigo.md'."""
    text: str
    """In NFC, lines end in `\\n`."""
    locale: Locale
    folder: str
    """Below `docs/<locale>`, '' for the home page."""
    id: str
    is_index: bool


def read_sources(root: Path) -> tuple[list[Source], list[Problem]]:
    """Return every page below `root`/docs by path, and what may not stand there."""
    walk = _Walk(root)
    walk.docs()
    return walk.sources, walk.problems


@dataclass(frozen=True)
class _Entry:
    name: str
    file: Path
    path: str
    is_folder: bool

    @property
    def extension(self) -> str:
        return self.name.rpartition(".")[2] if "." in self.name else ""


class _Walk:
    """One walk through `docs/`; each folder has its own rules for what may stand in it."""

    def __init__(self, root: Path) -> None:
        self.sources: list[Source] = []
        self.problems: list[Problem] = []
        self._root = root

    def docs(self) -> None:
        docs = self._root / DOCS
        try:
            mode = os.lstat(docs).st_mode
        except OSError as error:
            self.problems.append(unreadable(DOCS, error))
            return
        if not stat.S_ISDIR(mode):
            self.problems.append(Problem(DOCS, Position(), "not-regular"))
            return
        for entry in self._entries(docs, DOCS):
            if not entry.is_folder:
                self._add(entry, "stray-file")
            elif entry.name in list(Locale):
                self._locale(entry, Locale(entry.name))
            elif entry.name == ASSETS:
                self._assets(entry)
            elif re.fullmatch(r"[a-z]{2}([-_][A-Za-z]+)?", entry.name):
                self._add(entry, "unknown-locale", choices=", ".join(Locale))
            else:
                self._add(entry, "unknown-folder")

    def _locale(self, folder: _Entry, locale: Locale) -> None:
        for entry in self._entries(folder.file, folder.path):
            if entry.is_folder:
                if entry.name in FOLDERS:
                    self._section(entry, locale)
                else:
                    values = suggestion(entry.name, FOLDERS)
                    self._add(entry, "unknown-section", choices=", ".join(FOLDERS), **values)
            elif entry.name == "index.md":
                self._page(entry, locale, folder="")
            elif entry.extension == "md":
                self._add(entry, "page-outside-section")
            else:
                self._add(entry, "file-extension")

    def _section(self, folder: _Entry, locale: Locale) -> None:
        for entry in self._entries(folder.file, folder.path):
            if entry.is_folder:
                self._add(entry, "nested-folder")
            elif self._has_page_name(entry):
                self._page(entry, locale, folder=folder.name)

    def _has_page_name(self, entry: _Entry) -> bool:
        stem = entry.name.rpartition(".")[0]
        if entry.name == "index.md":
            return True
        if entry.extension.lower() != "md":
            self._add(entry, "file-extension")
        elif entry.extension != "md" or not ID_PATTERN.match(stem):
            better = id_from(stem)
            self._add(entry, "file-name", **({"suggestion": f"{better}.md"} if better else {}))
        elif len(stem) > MAX_ID:
            self._add(entry, "long-name", count=str(len(stem)), limit=str(MAX_ID))
        elif stem in RESERVED_IDS:
            self._add(entry, "reserved-id", value=stem)
        else:
            return True
        return False

    def _page(self, entry: _Entry, locale: Locale, folder: str) -> None:
        text, problems = read_text(entry.file, entry.path, MAX_PAGE)
        self.problems.extend(problems)
        if text is not None:
            id_, is_index = id_of(folder, entry.name)
            self.sources.append(Source(entry.path, text, locale, folder, id_, is_index))

    def _assets(self, folder: _Entry) -> None:
        for entry in self._entries(folder.file, folder.path):
            if not _ASSET_NAME.match(entry.name):
                self._add(entry, "asset-name")
            elif entry.is_folder:
                self._assets(entry)
            elif entry.extension not in ASSET_EXTENSIONS:
                self._add(entry, "asset-extension", choices=", ".join(ASSET_EXTENSIONS))
            else:
                self._asset(entry)

    def _asset(self, entry: _Entry) -> None:
        raw, problems = read_bytes(entry.file, entry.path, MAX_ASSET)
        self.problems.extend(problems)
        if raw is not None and entry.extension == "svg":
            self.problems.extend(svg.find_active_content(raw, entry.path))

    def _entries(self, folder: Path, path: str) -> Iterator[_Entry]:
        """Yield the files and folders in `folder` that are what they seem, by name.

        Hidden files are an editor's or the operating system's; no generator publishes them.
        """
        try:
            with os.scandir(folder) as found:
                names = sorted(entry.name for entry in found if not entry.name.startswith("."))
            modes = {name: os.lstat(folder / name).st_mode for name in names}
        except OSError as error:
            self.problems.append(unreadable(path, error))
            return
        first_of: dict[str, str] = {}
        # A name in lower case and composed form is the one to keep.
        for name in sorted(names, key=lambda name: (_folded(name) != name, name)):
            first_of.setdefault(_folded(name), name)
        for name in names:
            entry = _Entry(
                name, folder / name, f"{path}/{_readable(name)}", stat.S_ISDIR(modes[name])
            )
            first = first_of[_folded(name)]
            if not (entry.is_folder or stat.S_ISREG(modes[name])):
                self._add(entry, "not-regular")
            elif first != name:
                self._add(entry, "name-twin", other=_readable(first))
            else:
                yield entry

    def _add(self, entry: _Entry, rule: str, **values: str) -> None:
        shown = {"name": _readable(entry.name), **values}
        self.problems.append(Problem(entry.path, Position(), rule, shown))


def id_of(folder: str, name: str) -> tuple[str, bool]:
    """Return the id of the page `name` in `folder`, and whether it is the folder's index."""
    if name == "index.md":
        return folder or HOME_ID, True
    return name.removesuffix(".md"), False


def id_from(text: str) -> str:
    """Return an id like `text`: 'Åpen øvelse (2)' becomes 'apen-ovelse-2'; '' for other scripts."""
    latin = text.casefold().translate(_LATIN)
    letters = "".join(
        character
        for character in unicodedata.normalize("NFKD", latin)
        if not unicodedata.combining(character)
    )
    if any(character.isalnum() and not character.isascii() for character in letters):
        return ""
    return re.sub("[^a-z0-9]+", "-", letters).strip("-")[:MAX_ID].strip("-")


def _folded(name: str) -> str:
    """Return what file systems that ignore case and composition take `name` for."""
    return unicodedata.normalize("NFC", name).casefold()


def _readable(name: str) -> str:
    """Return `name` as one line of valid text, whatever bytes the disk has."""
    return show(name, limit=255)
