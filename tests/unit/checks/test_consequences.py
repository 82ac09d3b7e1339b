"""A mistake in front matter or data has no consequences: not one check speaks because of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from karrierehylla.__main__ import main
from karrierehylla.checks import check_library
from karrierehylla.library import load_library
from karrierehylla.problems import as_text, errors_in
from karrierehylla.reading.interface_words import read_words
from tests.unit.sample import COMMON, DATA, DOCS, TODAY, TRANSLATED_NN, page, write_library

QUESTIONS = """\
questions:
  - id: hva-liker-du
    area: me-in-context
    audience: [participant]
    minutes: 5
    text: Hva liker du? Se [[vigo]].
"""
MORE: dict[str, str] = {
    "docs/nb/ressurs/borte.md": page(
        f"title: Borte\nsummary: Dette er borte.\n{COMMON}publisher: HK-dir\n"
        "topics: [career-learning]\nphases: [work]\nformat: page\naudience: [counsellor]\n"
        "former_urls: ['https://www.nav.no/']\nstatus: gone\nreplaced_by: spraak\n"
        "redirect_from: [helt-borte]\n",
        "Se [[spraak#norsk]].\n",
    ),
    "docs/nb/ressurs/spraak.md": page(
        f"title: Språk\nsummary: Les på arabisk.\n{COMMON}publisher: HK-dir\n"
        "versions:\n  - lang: ar\n    url: https://www.imdi.no/ar\n    title: نرويج\n"
        "topics: [career-learning]\nphases: [work]\nformat: page\naudience: [counsellor]\n"
        "source_seen: 2026-11\ntried_by: counsellor\nsensitive: true\nstatus: active\n",
        "## Norsk {#norsk}\n\nLes.\n",
    ),
    "docs/nn/ressurs/borte.md": page(
        f"title: Borte\nsummary: Dette er borte.\n{TRANSLATED_NN}", "Sjå [[spraak#norsk]].\n"
    ),
    "docs/nb/samtale/forste.md": page(
        f"title: Først\nsummary: Slik begynner dere.\n{COMMON}phase: work\nminutes: 40\norder: 1\n"
        "resources: [borte, spraak]\ncases: [anya]\n",
        "Les [[anya]].\n",
    ),
    "docs/nb/refleksjon/laering.md": page(
        f"title: Læring\nsummary: Spørsmål om læring.\n{COMMON}topics: [career-learning]\n"
        f"areas: [me-in-context]\naudience: [participant]\n{QUESTIONS}",
        "Snakk sammen.\n",
    ),
}
"""Pages with the keys that the sample lacks."""

SHELF: dict[str, str] = {**DATA, **DOCS, **MORE}

_LINE = re.compile(r"(?P<start> *(?:- )?)(?P<key>[A-Za-z_]+):(?: (?P<value>.+))?")


def spoilt(text: str) -> Iterator[tuple[str, str]]:
    """Yield what is done to a line of YAML in `text`, and the text then: two things to each line.

    The lines take turns, so that each is done to many kinds of keys.
    """
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if number and line == "---":
            return
        if match := _LINE.fullmatch(line):
            ways = list(_ways(match, " " * len(match["start"])))
            below = number + 1
            while lines[below].startswith(" " * len(match["start"]) + " "):
                below += 1
            for turn in (number, 2 * number + 4):
                name, new, is_whole = ways[turn % len(ways)]
                end = below if is_whole else number + 1
                yield f"{number + 1}: {name}", "\n".join([*lines[:number], new, *lines[end:]])


def _ways(match: re.Match[str], indent: str) -> Iterator[tuple[str, str, bool]]:
    """Yield ways to go wrong: a name, the line then, and whether what is below it is gone."""
    start, key, value = match.group("start", "key", "value")
    yield "another type", f"{start}{key}: [[x]]", True
    yield "a slip in the key", match[0].replace(key, f"{key}x", 1), False
    yield "no value", f"{start}{key}:", True
    yield "another key", match[0].replace(key, "zzz", 1), False
    yield "an open quote", f'{start}{key}: "x', True
    yield "no colon", match[0].replace(":", "", 1), False
    yield "a long word", f"{start}{key}: {'a' * 1000}", True
    if value:
        yield "twice", f"{match[0]}\n{indent}{key}: {value}", False
        if value.endswith("]"):
            yield "one more entry", f"{match[0].removesuffix(']')}, 7]", False


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with every kind of key and its locks, in which nothing is wrong."""
    root = write_library(tmp_path_factory.mktemp("shelf"), MORE)
    assert main(["seal", "--root", str(root), "--today", str(TODAY)]) == 0
    return root


@pytest.fixture(autouse=True)
def at_once(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Spare what takes long and has no part in it: git, and the words of the pages."""
    words = read_words(shelf)
    monkeypatch.setattr("karrierehylla.reading.data_files.read_words", lambda root: words)
    monkeypatch.setattr("karrierehylla.checks.locks.branch_point", lambda root: "HEAD")
    monkeypatch.setattr("karrierehylla.checks.locks.lines_at", lambda root, commit, path: None)
    yield
    for path in FILES:
        (shelf / path).write_text(SHELF[path], "utf-8")


FILES = [path for path in SHELF if path.endswith((".md", ".yml")) and "words" not in path]


def checked(root: Path) -> tuple[set[str], set[str]]:
    """Return the files in which the reader finds errors below `root`, and what the checks say.

    That some languages are missing is true, and told as long as the original's version is known.
    """
    library, problems = load_library(root, today=TODAY)
    assert library is not None
    said = as_text(check_library(library, root), "en").splitlines()
    return (
        {problem.path for problem in errors_in(problems)},
        {line for line in said if ": translation-missing: " not in line},
    )


def test_without_a_mistake_nothing_is_said(shelf: Path) -> None:
    assert checked(shelf) == (set(), set())


@pytest.mark.parametrize("path", FILES)
def test_a_mistake_has_no_consequences(path: str, shelf: Path) -> None:
    told = 0
    for name, text in spoilt(SHELF[path]):
        (shelf / path).write_text(text, "utf-8")
        faulty, said = checked(shelf)
        if faulty:
            told += 1
            assert (name, faulty, said) == (name, {path}, set())

    assert told > 1


def test_many_mistakes_have_no_consequences(shelf: Path) -> None:
    ways = {path: list(spoilt(SHELF[path])) for path in FILES}
    for turn in range(10):
        for path, texts in ways.items():
            (shelf / path).write_text(texts[turn % len(texts)][1], "utf-8")
        faulty, _ = checked(shelf)
        for path in set(FILES) - faulty:
            (shelf / path).write_text(SHELF[path], "utf-8")

        assert len(faulty) > len(FILES) / 2
        assert (turn, checked(shelf)) == (turn, (faulty, set()))
