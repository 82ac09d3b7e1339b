"""The words that dictionaries lack and we have looked at: `data/known_words/<list>.txt`.

One word a line; a line that begins with `#` is for people.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Mapping
from pathlib import Path

from karrierehylla.model.locale import Locale
from karrierehylla.problems import Position, Problem, suggestion
from karrierehylla.reading.text_files import read_text, unreadable

FOLDER = "data/known_words"

NAMES = "names"
"""The list of what stands in texts of every language: names and their abbreviations."""

LISTS = (NAMES, *Locale)

MAX_LIST = 256 * 1024
"""Bytes of a list."""

KnownWords = Mapping[str, Mapping[str, int]]
"""The words of each list with their lines; `LISTS` are the names of the lists."""

_WORD = re.compile(r"[^\W\d_][^\W_]*(?:[-’'][^\W_]+)*\Z")


def read_known_words(root: Path) -> tuple[KnownWords, list[Problem]]:
    """Return the lists that there are, and what is wrong with their lines and names."""
    folder = root / FOLDER
    problems: list[Problem] = []
    found: dict[str, Mapping[str, int]] = {}
    try:
        if not stat.S_ISDIR(folder.lstat().st_mode):
            return {}, [Problem(FOLDER, Position(), "not-regular")]
        names = sorted(file.name for file in folder.iterdir() if file.name[0] != ".")
    except FileNotFoundError:
        return {}, []
    except OSError as error:
        return {}, [unreadable(FOLDER, error)]
    expected = [f"{name}.txt" for name in LISTS]
    for name in names:
        path = f"{FOLDER}/{name}"
        if name in expected:
            found[name.removesuffix(".txt")], faults = _read_list(root, path)
            problems += faults
        else:
            values = {"name": name, "choices": ", ".join(expected), **suggestion(name, expected)}
            problems.append(Problem(path, Position(), "word-list-unknown", values))
    return found, problems


def path_of(name: str) -> str:
    """Return the path of a list from the project's root."""
    return f"{FOLDER}/{name}.txt"


def _read_list(root: Path, path: str) -> tuple[Mapping[str, int], list[Problem]]:
    text, problems = read_text(root / path, path, MAX_LIST)
    words: dict[str, int] = {}
    for number, line in enumerate((text or "").split("\n"), start=1):
        word = line.strip()
        if not word or word.startswith("#"):
            continue
        if not _WORD.match(word):
            values = {"value": word}
            problems.append(Problem(path, Position(number), "word-list-line", values))
        elif word in words:
            values = {"value": word, "line": str(words[word])}
            problems.append(Problem(path, Position(number), "word-list-twice", values))
        else:
            words[word] = number
    return words, problems
