"""`links approve`: what a person's word makes of a link, and what is said of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from karrierehylla.__main__ import main
from karrierehylla.links.history import LOCK
from karrierehylla.locking import hold_lock
from tests.unit.links.histories import JOBB_URL, VIGO, VIGO_URL, history_in, write_history
from tests.unit.sample import changed, write_library

DRIFTED = {
    "verdict": "drifted",
    "reason": "other-title",
    "checked": "2026-11-20",
    "last_ok": "2026-11-01",
    "seen": {"title": "Vigo: søk", "text": "00ff"},
    "baseline": {"title": "Billige sko", "text": "ff00", "day": "2026-10-01"},
}
BLOCKED = {"verdict": "blocked", "reason": "denied", "status": 403, "checked": "2026-11-20"}


def approve(root: Path, *arguments: str, lang: str = "en") -> int:
    place = ["--root", str(root), "--lang", lang, "--today=2026-11-28"]
    return main(["links", "approve", *arguments, *place])


def test_what_drifted_becomes_what_it_should_show(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_history(write_library(tmp_path), {VIGO_URL: DRIFTED, JOBB_URL: DRIFTED})

    assert approve(tmp_path, "vigo") == 0
    assert capsys.readouterr() == (
        f"{VIGO_URL}: what it showed on 2026-11-20 is what it should show: 'Vigo: søk'\n",
        "",
    )
    assert history_in(tmp_path) == {
        JOBB_URL: DRIFTED,
        VIGO_URL: {
            "verdict": "ok",
            "checked": "2026-11-20",
            "last_ok": "2026-11-28",
            "seen": DRIFTED["seen"],
            "baseline": {
                "title": "Vigo: søk",
                "text": "00ff",
                "day": "2026-11-28",
                "approved": True,
            },
        },
    }


def test_a_block_is_confirmed_for_ninety_days(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_history(write_library(tmp_path), {VIGO_URL: BLOCKED})

    assert approve(tmp_path, "vigo", lang="nb") == 0
    assert capsys.readouterr().out == (
        f"{VIGO_URL}: ordet ditt på at den virker, gjelder til 2027-02-26\n"
    )
    assert history_in(tmp_path) == {VIGO_URL: {**BLOCKED, "confirmed": "2026-11-28"}}


def test_one_address_of_several_is_approved_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ar, ti = f"{VIGO_URL}ar", f"{VIGO_URL}ti"
    versions = f"versions:\n  - lang: ar\n    url: {ar}\n  - lang: fa\n    url: {ti}\n"
    write_library(tmp_path, changed(VIGO, f"url: {VIGO_URL}\n", versions))
    write_history(tmp_path, {ar: BLOCKED, ti: BLOCKED})

    assert approve(tmp_path, ar) == 0
    assert [record.get("confirmed") for record in history_in(tmp_path).values()] == [
        "2026-11-28",
        None,
    ]
    capsys.readouterr()
    assert approve(tmp_path, "vigo") == 0
    assert capsys.readouterr().out == (
        f"{ar}: your word that it works holds until 2027-02-26\n"
        f"{ti}: your word that it works holds until 2027-02-26\n"
    )


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (
            {
                "verdict": "moved",
                "moved_to": "https://ny.vigo.no/",
                "checked": "2026-11-20",
            },
            " has moved, so there is nothing to approve; 'links fix' writes the new address",
        ),
        (
            {
                "verdict": "flaky",
                "reason": "slow",
                "checked": "2026-11-20",
                "failures": [{"day": "2026-11-20", "reason": "slow"}],
            },
            " failed on 2026-11-20, so there is nothing to approve; check it again if it works now",
        ),
        (
            None,
            " has never been checked, so nobody knows what you saw; check it first",
        ),
    ],
)
def test_what_nobody_can_have_seen_is_not_approved(
    record: dict[str, object] | None,
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    records = {VIGO_URL: record} if record else {}
    write_history(write_library(tmp_path), records)

    assert approve(tmp_path, "vigo") == 1
    assert capsys.readouterr() == (f"{VIGO_URL}{said}\n", "")
    assert history_in(tmp_path) == records


@pytest.mark.parametrize(
    ("name", "lang", "said"),
    [
        ("vigoo", "en", "nothing called vigoo has a link; did you mean vigo?\n"),
        ("vigoo", "nb", "ingenting som heter vigoo, har en lenke; mente du vigo?\n"),
        ("anya", "en", "nothing called anya has a link\n"),
        (
            f"{VIGO_URL}x",
            "en",
            f"nothing called {VIGO_URL}x has a link; did you mean {VIGO_URL}?\n",
        ),
    ],
)
def test_a_name_that_nothing_has_is_told_with_the_nearest(
    name: str, lang: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_history(write_library(tmp_path), {VIGO_URL: BLOCKED})

    assert approve(tmp_path, "vigo", name, lang=lang) == 1
    assert capsys.readouterr() == ("", said)
    assert history_in(tmp_path) == {VIGO_URL: BLOCKED}


def test_a_history_that_is_in_use_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_history(write_library(tmp_path), {VIGO_URL: BLOCKED})
    with hold_lock(tmp_path / LOCK):
        assert approve(tmp_path, "vigo") == 1

    assert capsys.readouterr() == (
        (
            "data/links.json:1:1: links-locked: another command is writing the history of the"
            " links; wait until it has finished\n"
        ),
        "the history of the links was left as it was\n",
    )
