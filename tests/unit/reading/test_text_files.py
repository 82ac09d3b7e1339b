from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import pytest

from karrierehylla.problems import Problem
from karrierehylla.reading.text_files import read_bytes, read_text


def read(path: Path, raw: bytes) -> tuple[str | None, list[Problem]]:
    path.write_bytes(raw)
    return read_text(path, "x.md", limit=1000)


def test_a_text_is_composed_and_its_lines_end_in_line_feeds(tmp_path: Path) -> None:
    decomposed = unicodedata.normalize("NFD", "blåbær\r\nøl\ré")

    assert read(tmp_path / "x", decomposed.encode()) == ("blåbær\nøl\né", [])


def test_one_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    assert read(tmp_path / "x", b"\xef\xbb\xbfa") == ("a", [])


def test_a_text_with_faulty_characters_is_read_for_its_other_problems(tmp_path: Path) -> None:
    """What a parser would take for a line end or refuse has become a space."""
    text, problems = read(tmp_path / "x", "a\u2028b\0c\u200bd".encode())

    assert text == "a b c\u200bd"
    assert [problem.rule for problem in problems] == [
        "line-separator",
        "control-character",
        "invisible-character",
    ]


def test_a_file_of_the_limit_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    assert read(tmp_path / "x", b"a" * 1000)[0] == "a" * 1000
    assert [problem.rule for problem in read(tmp_path / "x", b"a" * 1001)[1]] == ["too-large"]


@pytest.mark.parametrize("kind", ["link", "pipe"])
def test_a_file_that_is_swapped_after_the_look_is_not_followed(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The look (lstat) is made to see an ordinary file."""
    ordinary, path = tmp_path / "ordinary", tmp_path / "x"
    ordinary.write_text("secret")
    if kind == "link":
        path.symlink_to(ordinary)
    else:
        os.mkfifo(path)
    look = os.lstat(ordinary)
    monkeypatch.setattr(os, "lstat", lambda _: look)

    raw, problems = read_bytes(path, "x.md", limit=1000)

    assert raw is None
    assert [problem.rule for problem in problems] == [
        {"link": "unreadable", "pipe": "not-regular"}[kind]
    ]
