"""The program that knows words: asked once for all words, and outlived when it fails."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from karrierehylla.hunspell import DICTIONARIES, Hunspell, SpellerSilent, spellers
from karrierehylla.model.locale import Locale
from tests.needs import DICTIONARIES as NEEDED
from tests.needs import need_dictionary
from tests.unit.test_architecture import imports_of, sources_below


def program(folder: Path, script: str) -> str:
    """Return a program that a test makes up."""
    file = folder / "hunspell"
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)
    return str(file)


def test_words_that_the_program_prints_are_unknown(tmp_path: Path) -> None:
    asked = tmp_path / "asked"
    script = f'echo "$@" > {asked}; cat >> {asked}; echo frsiten; echo "hva annet"'
    speller = Hunspell("nb_NO", program(tmp_path, script))

    assert speller.unknown(["fristen", "frsiten"]) == {"frsiten"}
    assert asked.read_text() == "-i utf-8 -d nb_NO -l\nfristen\nfrsiten\n"


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        ("exec sleep 60", "slow: 0"),
        ("echo Can\\'t open nb_NO >&2; exit 1", "failed: Can't open nb_NO"),
        ("exit 3", "failed: exit code 3"),
        ("kill -9 $$", "failed: exit code -9"),
    ],
)
def test_a_program_that_hangs_or_fails_is_told_in_a_sentence(
    script: str, sentence: str, tmp_path: Path
) -> None:
    speller = Hunspell("nb_NO", program(tmp_path, f"exec 3<&0; {script}"), seconds=0.3)

    with pytest.raises(SpellerSilent, match=f"^{re.escape(sentence)}$"):
        speller.unknown(["ord"])


def test_a_missing_program_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(SpellerSilent, match=r"missing: .*/hunspell$"):
        Hunspell("nb_NO", str(tmp_path / "hunspell")).unknown(["ord"])


def test_a_program_that_may_not_run_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "hunspell").write_text("")

    with pytest.raises(SpellerSilent, match=r"failed: .*Permission denied"):
        Hunspell("nb_NO", str(tmp_path / "hunspell")).unknown(["ord"])


def test_what_the_program_was_taught_at_home_does_not_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dictionary = need_dictionary("nb")
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in (".hunspell_default", f".hunspell_{dictionary}"):
        (tmp_path / name).write_text("frsiten\n")

    assert Hunspell(dictionary).unknown(["fristen", "frsiten"]) == {"frsiten"}


@pytest.mark.parametrize(
    ("locale", "right", "wrong"),
    [("nb", "hvordan", "korleis"), ("nn", "korleis", "hvordan"), ("en", "colour", "clour")],
)
def test_each_language_has_its_dictionary(locale: str, right: str, wrong: str) -> None:
    need_dictionary(locale)

    assert spellers()[Locale(locale)].unknown([right, wrong]) == {wrong}


def test_the_tests_need_the_dictionaries_that_are_used() -> None:
    assert {str(locale): name for locale, name in DICTIONARIES.items()} == NEEDED


def test_only_check_asks_the_program() -> None:
    """A build does not: it has to be the same on every machine."""
    sources = {**sources_below("karrierehylla"), **sources_below("hooks")}

    assert [
        path
        for path, source in sources.items()
        if any(name.startswith("karrierehylla.hunspell") for _, name in imports_of(source))
    ] == ["karrierehylla/commands/check.py"]
