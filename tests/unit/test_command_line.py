from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from karrierehylla.__main__ import main
from karrierehylla.hunspell import SpellerSilent
from karrierehylla.model.locale import Locale
from tests.unit.sample import changed, write_library

VIGO = "docs/nb/ressurs/vigo.md"
FAULTY = changed(VIGO, "format: page", "format: 1")


def test_check_counts_on_standard_error_and_ends_with_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_library(tmp_path, FAULTY)

    assert main(["check", "--root", str(tmp_path), "--today", "2026-11-21"]) == 1
    assert capsys.readouterr() == (
        f"{VIGO}:16:9: not-text: «format» er ikke en tekst; skriv den i anførselstegn: '1'\n",
        "1 feil, 0 advarsler\n",
    )


def test_check_of_the_sample_prints_the_count_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_library(tmp_path)

    assert main(["check", "--root", str(tmp_path), "--lang=en", "--today=2026-11-21"]) == 0
    assert capsys.readouterr() == ("", "0 errors, 0 warnings\n")


def test_warnings_do_not_fail_a_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_library(tmp_path, changed(VIGO, "https://www.vigo.no/", "http://www.vigo.no/"))

    assert main(["check", "--root", str(tmp_path), "--lang=en", "--today=2026-11-21"]) == 0
    assert capsys.readouterr().err == "0 errors, 1 warning\n"


class Silent:
    """A speller that cannot answer."""

    def __init__(self, reason: str, said: str) -> None:
        self._silent = SpellerSilent(reason, said)

    def unknown(self, words: Collection[str]) -> Collection[str]:
        raise self._silent


class Knowing:
    """A speller that lacks one word."""

    def unknown(self, words: Collection[str]) -> Collection[str]:
        return {"hagearbeid"}.intersection(words)


INSTALL = "(Debian: apt-get install hunspell hunspell-no hunspell-en-gb)"


@pytest.mark.parametrize(
    ("reason", "said", "lang", "note"),
    [
        (
            *("missing", "hunspell", "en"),
            f"spelling was not checked in nn, en: hunspell was not found {INSTALL}",
        ),
        (
            *("missing", "hunspell", "nb"),
            f"rettskrivingen ble ikke sjekket i nn, en: fant ikke hunspell {INSTALL}",
        ),
        (
            *("slow", "60", "en"),
            (
                "spelling was not checked in nn, en: hunspell gave no answer within 60 seconds"
                f" {INSTALL}"
            ),
        ),
        (
            *("failed", "no nn_NO", "nb"),
            f"rettskrivingen ble ikke sjekket i nn, en: hunspell sier «no nn_NO» {INSTALL}",
        ),
    ],
)
def test_check_says_in_one_line_that_spelling_was_not_checked(
    reason: str,
    said: str,
    lang: str,
    note: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    write_library(tmp_path)
    silent = Silent(reason, said)
    spellers = {Locale.NB: Knowing(), Locale.NN: silent, Locale.EN: silent}
    monkeypatch.setattr("karrierehylla.commands.check.spellers", lambda: spellers)

    assert main(["check", "--root", str(tmp_path), f"--lang={lang}", "--today=2026-11-21"]) == 0
    out, err = capsys.readouterr()
    assert [line.split("spelling")[0] for line in out.splitlines()] == [
        "docs/nb/case/anya.md:3:10: "
    ]
    assert err.splitlines()[:-1] == [note]


def test_check_writes_annotations_for_github(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_library(tmp_path, FAULTY)
    main(["check", "--root", str(tmp_path), "--lang=en", "--format=github", "--today=2026-11-21"])

    assert capsys.readouterr().out == (
        f"::error file={VIGO},line=16,col=9,title=not-text::"
        "'format' is not a text; write it in quotes: '1'\n"
    )


def test_check_writes_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_library(tmp_path, FAULTY)
    main(["check", "--root", str(tmp_path), "--lang=en", "--format=json", "--today=2026-11-21"])

    assert json.loads(capsys.readouterr().out) == [
        {
            "path": VIGO,
            "line": 16,
            "column": 9,
            "rule": "not-text",
            "severity": "error",
            "sentence": "'format' is not a text; write it in quotes: '1'",
        }
    ]


def test_the_day_is_taken_from_source_date_epoch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_library(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795258800")

    assert main(["check", "--root", str(tmp_path), "--lang=en"]) == 0
    assert capsys.readouterr().err == "0 errors, 0 warnings\n"


def test_a_wrong_epoch_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "i dag")

    with pytest.raises(SystemExit, match="2"):
        main(["check", "--root", str(tmp_path)])
    assert "SOURCE_DATE_EPOCH is no number of seconds: 'i dag'" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["chekc"], ["check", "--today", "21.11.2026"]])
def test_a_wrong_call_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(arguments)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check"], "avbrutt\n"),
        (["check", "--lang=en"], "interrupted\n"),
        (["stage", "ut"], "avbrutt\n"),
        (["seal"], "avbrutt\n"),
        (["lock"], "avbrutt\n"),
    ],
)
def test_ctrl_c_is_one_line_and_130(
    arguments: list[str],
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(f"karrierehylla.commands.{arguments[0]}.today_of", interrupt)

    assert main(arguments) == 130
    assert capsys.readouterr() == ("", said)


def test_ctrl_c_while_the_modules_are_read_is_one_line_and_130(
    tmp_path: Path,
) -> None:
    """Half of a short run goes into reading them."""
    (tmp_path / "pydantic.py").write_text("raise KeyboardInterrupt")

    run = subprocess.run(
        [sys.executable, "-m", "karrierehylla", "check"],
        env={**os.environ, "PYTHONPATH": f"{tmp_path}:{Path.cwd()}"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (run.stdout, run.stderr, run.returncode) == ("", "avbrutt\n", 130)


def test_a_terminal_without_unicode_gets_the_lines_nevertheless(tmp_path: Path) -> None:
    write_library(tmp_path, changed(VIGO, "format: page", "format: ش"))
    run = subprocess.run(
        [sys.executable, "-m", "karrierehylla", "check", "--root", str(tmp_path)],
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONPATH": str(Path.cwd())},
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 1
    assert "Traceback" not in run.stderr
    assert f"{VIGO}:16:9: id-form: \\xab\\u0634\\xbb" in run.stdout


def test_modes_of_the_file_system_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write_library(root)
        for path in [root, *root.rglob("*")]:
            path.chmod(0o755)
        (root / VIGO).chmod(0)
        with nobody():
            status = main(["check", "--root", folder, "--lang=en", "--today=2026-11-21"])

    assert status == 1
    assert capsys.readouterr().out.startswith(f"{VIGO}:1:1: unreadable: ")


@contextmanager
def nobody() -> Iterator[None]:
    """Give up root's right to read everything, for a while."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_schema_writes_a_schema_for_each_kind_and_data_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["schema", "--out", str(tmp_path / "schema")]) == 0

    names = sorted(file.name for file in (tmp_path / "schema").iterdir())
    assert {"resource.schema.json", "case.schema.json", "data-facts.schema.json"} <= set(names)
    assert sorted(Path(line).name for line in capsys.readouterr().out.splitlines()) == names


def test_schemas_in_the_place_of_a_file_are_told_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "schema").touch()

    assert main(["schema", "--out", str(tmp_path / "schema")]) == 1
    assert capsys.readouterr().err == f"the disk says: File exists: {tmp_path / 'schema'}\n"


def test_a_day_that_is_none_is_told_with_how_to_write_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["check", "--today", "i dag"])

    assert capsys.readouterr().err.endswith("'i dag' is no day: write it like 2026-03-09\n")
