"""`seal` and `lock` write the locks, and only what is right."""

from __future__ import annotations

from pathlib import Path

import pytest

from karrierehylla.__main__ import main
from karrierehylla.locks import IDS, URLS, VERSIONS
from tests.unit.corpus.locked import SEALED
from tests.unit.corpus.names import resource
from tests.unit.sample import TODAY, changed, write_library

VIGO = "docs/nb/ressurs/vigo.md"
NAV = resource("nav", "url: https://www.nav.no/\nstatus: active\n")
TYPO = changed(VIGO, "Les om fristen først.", "Les om frista først.")


def run(command: str, root: Path, *arguments: str) -> int:
    return main([command, "--root", str(root), "--lang", "en", "--today", str(TODAY), *arguments])


def locks(root: Path) -> dict[str, str]:
    return {
        path: (root / path).read_text("utf-8")
        for path in (IDS, VERSIONS, URLS)
        if (root / path).exists()
    }


def test_a_library_without_locks_is_given_them(tmp_path: Path) -> None:
    write_library(tmp_path)

    assert run("seal", tmp_path) == 0
    assert locks(tmp_path) == SEALED
    assert run("check", tmp_path) == 0


def test_sealing_again_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_library(tmp_path, SEALED)

    assert run("seal", tmp_path) == 0
    assert locks(tmp_path) == SEALED
    assert capsys.readouterr().out == "nothing is new\n"


def test_a_new_item_is_added_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_library(tmp_path, {**SEALED, **NAV})

    assert run("seal", tmp_path) == 0
    assert capsys.readouterr().out.splitlines() == [
        "data/ids.lock: + 2tq nav resource",
        "data/versions.lock: + nav 1 fc7cc1aae0b6",
    ]
    assert run("check", tmp_path) == 0


def test_a_draft_is_not_sealed(tmp_path: Path) -> None:
    draft = resource("nav", "url: https://www.nav.no/\nstatus: active\ndraft: true\n")
    write_library(tmp_path, {**SEALED, **draft})

    assert run("seal", tmp_path) == 0
    assert locks(tmp_path) == SEALED


def test_changed_words_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_library(tmp_path, {**SEALED, **TYPO, **NAV})

    assert run("seal", tmp_path) == 1
    assert locks(tmp_path) == SEALED
    printed = capsys.readouterr()
    assert [line.split(": ")[1] for line in printed.out.splitlines()] == ["words-changed"]
    assert printed.err == "nothing was sealed: correct the errors first\n"


@pytest.mark.parametrize("named", [["--minor", "vigo"], ["--minor"]])
def test_a_slip_of_the_pen_is_sealed_by_name_or_all_at_once(
    named: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_library(tmp_path, {**SEALED, **TYPO})

    assert run("seal", tmp_path, *named) == 0
    assert capsys.readouterr().out == "data/versions.lock: ~ vigo 1 8301e8091ff2\n"
    assert run("check", tmp_path) == 0


def test_a_slip_elsewhere_is_still_refused(tmp_path: Path) -> None:
    write_library(tmp_path, {**SEALED, **TYPO})

    assert run("seal", tmp_path, "--minor", "anya") == 1
    assert locks(tmp_path) == SEALED


def test_an_id_that_nobody_has_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_library(tmp_path, SEALED)

    assert run("seal", tmp_path, "--minor", "vigoo") == 1
    assert capsys.readouterr().err == "there is no page vigoo\n"


def test_an_error_of_the_content_stops_it(tmp_path: Path) -> None:
    write_library(tmp_path, changed(VIGO, "format: page", "format: pagge"))

    assert run("seal", tmp_path) == 1
    assert locks(tmp_path) == {}


def test_lines_out_of_order_are_put_in_order(tmp_path: Path) -> None:
    turned = "".join(reversed(SEALED[IDS].splitlines(keepends=True)))
    write_library(tmp_path, {**SEALED, IDS: turned})

    assert run("seal", tmp_path) == 0
    assert locks(tmp_path) == SEALED


def test_every_address_is_locked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_library(tmp_path, SEALED)

    assert run("lock", tmp_path) == 0

    lines = locks(tmp_path)[URLS].splitlines()
    assert lines == sorted(set(lines))
    assert {"/", "/nn/", "/en/ressurs/vigo/", "/r/vigo/", "/nb/ressurs/vigo/", "/feed.xml"} <= set(
        lines
    )
    assert not set(lines) & {"/sitemap.xml", "/robots.txt", "/404.html"}
    assert capsys.readouterr().out == (f"data/urls.lock: {len(lines)} new, {len(lines)} in all\n")
    assert run("check", tmp_path) == 0


def test_a_lost_address_stops_the_lock(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {**SEALED, URLS: "/\n/ressurs/sluttet/\n"}
    write_library(tmp_path, before)

    assert run("lock", tmp_path) == 1
    assert locks(tmp_path)[URLS] == before[URLS]
    assert "address-lost: '/ressurs/sluttet/'" in capsys.readouterr().out


def test_an_address_that_leads_on_stays_locked(tmp_path: Path) -> None:
    write_library(
        tmp_path,
        {
            **SEALED,
            URLS: "/\n/ressurs/sluttet/\n",
            **changed(VIGO, "status: active", "status: active\nredirect_from: [sluttet]"),
        },
    )

    assert run("lock", tmp_path) == 0
    assert "/ressurs/sluttet/" in locks(tmp_path)[URLS].splitlines()


def test_an_error_of_the_content_stops_the_lock(tmp_path: Path) -> None:
    write_library(tmp_path, changed(VIGO, "format: page", "format: pagge"))

    assert run("lock", tmp_path) == 1
    assert locks(tmp_path) == {}


def test_seal_sorts_every_lock_that_a_merge_left_unsorted(tmp_path: Path) -> None:
    unsorted = "/ressurs/vigo/\n/\n/nn/\n"
    write_library(tmp_path, {**SEALED, URLS: unsorted})
    assert run("check", tmp_path) == 1

    assert run("seal", tmp_path) == 0

    assert locks(tmp_path)[URLS] == "/\n/nn/\n/ressurs/vigo/\n"
    assert run("check", tmp_path) == 0
