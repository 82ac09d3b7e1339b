"""The same content gives the same bytes: on any machine, on any path, in any order of files.

A site that differs only where its content does can be checked by building it again.
"""

from __future__ import annotations

import datetime
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from karrierehylla.clock import ZONE
from tests.build.sites import ROOT, build_environment, content_day, run_in

CONTENT = ("data", "docs", "hooks", "overrides", "mkdocs.yml")

EVENING = datetime.datetime.combine(content_day(), datetime.time(23, 30), ZONE)
"""Half past eleven at night in Oslo: the next day east of it."""

LISTING = """\
import os

_listdir, _scandir = os.listdir, os.scandir


class _Entries:
    def __init__(self, path):
        with _scandir(path) as entries:
            self._entries = iter(sorted(entries, key=lambda entry: entry.name, reverse=REVERSE))

    def __iter__(self):
        return self._entries

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        return None

    def close(self):
        return None


def _ordered(path="."):
    return sorted(_listdir(path), reverse=REVERSE)


os.listdir, os.scandir = _ordered, lambda path=".": _Entries(path)
"""
"""Runs when Python starts: folders list their files from a to z or from z to a."""


def copy_project(root: Path, order: Callable[[list[Path]], None]) -> None:
    """Copy the project to `root`, its files written in an order of their own."""
    files = [
        path
        for name in CONTENT
        for path in ([ROOT / name] if (ROOT / name).is_file() else (ROOT / name).rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    ]
    order(files)
    for file in files:
        copy = root / file.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
    (root / "karrierehylla").symlink_to(ROOT / "karrierehylla")


def write_start(folder: Path, *, reverse: bool) -> Path:
    """Write what Python runs when it starts with `folder` in PYTHONPATH."""
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(f"REVERSE = {reverse}\n{LISTING}", "utf-8")
    return folder


def build(root: Path, *, reverse: bool, umask: int, **environment: str) -> Path:
    """Build the project in `root` as `make site` does; return the site."""
    start = write_start(root / "start", reverse=reverse)
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", "{dir}"]
    command = [sys.executable, "-m", "karrierehylla", "site", "--site", "site", "--", *mkdocs]
    mine = {
        **build_environment(),
        "SOURCE_DATE_EPOCH": str(int(EVENING.timestamp())),
        "PYTHONPATH": str(start),
        "PYTHONUTF8": "0",
        **environment,
    }
    done = run_in(root, command, mine, umask=umask)
    if done.returncode:
        pytest.fail(f"the build failed:\n{done.stdout}", pytrace=False)
    return root / "site"


def contents(folder: Path) -> dict[str, tuple[int, bytes | None]]:
    """Mode and bytes of everything below `folder`, by path; folders have no bytes."""
    found = {}
    for path in sorted(folder.rglob("*")):
        content = None if path.is_dir() else path.read_bytes()
        found[path.relative_to(folder).as_posix()] = (path.lstat().st_mode, content)
    return found


def first_difference(one: Path, other: Path) -> str | None:
    """A sentence about the first path, by name, at which two folders differ."""
    left, right = contents(one), contents(other)
    for path in sorted(left.keys() | right.keys()):
        if path not in left or path not in right:
            return f"{path}: only in the {'first' if path in left else 'second'} build"
        (left_mode, left_bytes), (right_mode, right_bytes) = left[path], right[path]
        if left_bytes != right_bytes:
            assert left_bytes is not None
            assert right_bytes is not None
            pairs = enumerate(zip(left_bytes, right_bytes, strict=False))
            shorter = min(len(left_bytes), len(right_bytes))
            at = next((number for number, (a, b) in pairs if a != b), shorter)
            around = slice(max(0, at - 30), at + 30)
            return f"{path}: byte {at}: {left_bytes[around]!r} and {right_bytes[around]!r}"
        if left_mode != right_mode:
            return f"{path}: mode {left_mode:o} and {right_mode:o}"
    return None


def test_the_same_content_gives_the_same_bytes_everywhere(tmp_path: Path) -> None:
    here, there = tmp_path / "a", tmp_path / "en lengre vei" / "til det samme"
    copy_project(here, list.sort)
    copy_project(there, random.Random(1).shuffle)

    first = build(
        here,
        reverse=False,
        umask=0o022,
        TZ="Pacific/Auckland",
        LANG="C",
        LC_ALL="C",
        PYTHONCOERCECLOCALE="0",
        PYTHONHASHSEED="1",
    )
    second = build(
        there,
        reverse=True,
        umask=0o077,
        TZ="America/Los_Angeles",
        LANG="nb_NO.UTF-8",
        LC_ALL="C.UTF-8",
        PYTHONHASHSEED="2",
    )

    assert len(contents(first)) > 500
    difference = first_difference(first, second)
    assert difference is None, difference


@pytest.mark.parametrize("reverse", [False, True])
def test_the_order_of_files_is_another_for_whatever_asks_for_it(
    tmp_path: Path, reverse: bool
) -> None:
    names = ["a", "b", "c"]
    (tmp_path / "folder").mkdir()
    for name in names:
        (tmp_path / "folder" / name).touch()
    ask = (
        "import os, pathlib\n"
        "print(os.listdir('folder'), [entry.name for entry in os.scandir('folder')],"
        " next(os.walk('folder'))[2], [path.name for path in pathlib.Path('folder').glob('*')])"
    )

    answered = subprocess.run(
        [sys.executable, "-c", ask],
        cwd=tmp_path,
        env={"PYTHONPATH": str(write_start(tmp_path / "start", reverse=reverse))},
        capture_output=True,
        text=True,
        check=True,
    )

    expected = sorted(names, reverse=reverse)
    assert answered.stdout == f"{expected} {expected} {expected} {expected}\n"


@pytest.fixture
def twins(tmp_path: Path) -> tuple[Path, Path]:
    """Two equal folders."""
    for name in ("one", "other"):
        (tmp_path / name / "nn").mkdir(parents=True)
        for file in ("index.html", "nn/index.html"):
            (tmp_path / name / file).write_text("<h1>Hylla</h1>", "utf-8")
            (tmp_path / name / file).chmod(0o644)
    return tmp_path / "one", tmp_path / "other"


def test_equal_folders_do_not_differ(twins: tuple[Path, Path]) -> None:
    assert first_difference(*twins) is None


def test_the_first_differing_file_is_named(twins: tuple[Path, Path]) -> None:
    one, other = twins
    (other / "index.html").write_text("<h1>Hulla</h1>", "utf-8")
    (other / "nn/index.html").write_text("", "utf-8")

    assert first_difference(one, other) == (
        "index.html: byte 5: b'<h1>Hylla</h1>' and b'<h1>Hulla</h1>'"
    )


def test_a_file_that_only_one_build_has_is_named(twins: tuple[Path, Path]) -> None:
    one, other = twins
    (other / "feed.xml").touch()

    assert first_difference(one, other) == "feed.xml: only in the second build"


def test_another_mode_is_a_difference(twins: tuple[Path, Path]) -> None:
    one, other = twins
    (one / "nn/index.html").chmod(0o600)

    assert first_difference(one, other) == "nn/index.html: mode 100600 and 100644"
