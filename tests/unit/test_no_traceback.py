"""Whatever an author writes is answered with problems, never with an exception."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from karrierehylla.checks import check_library
from karrierehylla.library import load_library
from karrierehylla.problems import as_github, as_json, as_text, errors_in
from tests.unit.sample import SAMPLE, TODAY, write_library

PIECES = [
    *("'", '"', "[", "]", "{", "}", ": ", "- ", " #", "&a ", "*a", "!x ", "|", ">", "? ", "%", "@"),
    *(
        "\n",
        "  ",
        "\t",
        "---\n",
        "...\n",
        "~",
        "1",
        "\\",
        "<<: ",
        "\0",
        "\u2028",
        "\u202e",
        "\u200d",
    ),
    *(
        "\ufeff",
        "e\u0301",
        "😀",
        "\r",
        "\x85",
        "\ufdd0",
        "[[a]]",
        "{a.b}",
        "translates: 1\n",
        "a: b\n",
    ),
]


@pytest.mark.parametrize("seed", range(8))
def test_mutilated_files_are_answered_with_problems(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Git knows nothing of the folder of a test, and asking it takes long.
    monkeypatch.setattr("karrierehylla.checks.locks.branch_point", lambda root: "HEAD")
    monkeypatch.setattr("karrierehylla.checks.locks.lines_at", lambda root, commit, path: None)
    rng = random.Random(seed)
    write_library(tmp_path)
    for _ in range(25):
        changes = {path: mutilate(SAMPLE[path], rng) for path in rng.sample(sorted(SAMPLE), 3)}
        for path, raw in changes.items():
            (tmp_path / path).write_bytes(raw)

        library, problems = load_library(tmp_path, today=TODAY)

        assert library is not None or errors_in(problems)
        if library is not None:
            problems += check_library(library, tmp_path)
        for path in changes:
            (tmp_path / path).write_text(SAMPLE[path], "utf-8")
        assert all(form(problems, "nb") for form in (as_text, as_github, as_json) if problems)


def mutilate(text: str, rng: random.Random) -> bytes:
    """Return `text` with pieces put in, cut out, moved, and now and then a byte changed."""
    for _ in range(rng.choice([1, 1, 2, 5])):
        place, other = rng.randrange(len(text) + 1), rng.randrange(len(text) + 1)
        cut = rng.randrange(12)
        text = rng.choice(
            [
                text[:place] + rng.choice(PIECES) + text[place:],
                text[:place] + rng.choice(PIECES) * rng.randrange(60) + text[place:],
                text[:place] + text[place + cut :],
                text[:place] + text[other : other + 3 * cut] + text[place:],
            ]
        )
    raw = bytearray(text.encode())
    if raw and rng.random() < 0.1:
        raw[rng.randrange(len(raw))] = rng.randrange(256)
    return bytes(raw)
