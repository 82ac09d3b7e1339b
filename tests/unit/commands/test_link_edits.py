"""`links fix`: one line of a file each, after the change was shown, and the history follows."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from karrierehylla.__main__ import main
from karrierehylla.commands.check import find_problems
from karrierehylla.library import load_library
from karrierehylla.links.edits import plan_edits
from karrierehylla.links.watched import watched_addresses
from karrierehylla.problems import as_text, errors_in
from tests.unit.links.histories import (
    JOBB,
    JOBB_URL,
    VIGO,
    VIGO_URL,
    history_in,
    write_history,
)
from tests.unit.sample import SAMPLE, TODAY, changed, write_library

NEW = "https://www.vigo.no/ny/"


def moved(target: str = NEW, **more: Any) -> dict[str, Any]:
    return {"verdict": "moved", "checked": "2026-11-20", "moved_to": target, **more}


def fix(root: Path, *arguments: str, lang: str = "en") -> int:
    place = ["--root", str(root), "--lang", lang, "--today=2026-11-28"]
    return main(["links", "fix", *arguments, *place])


DIFF = f"""\
--- a/{VIGO}
+++ b/{VIGO}
@@ -9,13 +9,15 @@
 owner: content-editor
 reviewed: 2026-11-21
 review_by: 2027-05-21
-url: https://www.vigo.no/
+url: https://www.vigo.no/ny/
 publisher: Vigo IKS
 topics: [career-learning]
 phases: [pre, work]
 format: page
 audience: [counsellor]
 status: active
+former_urls:
+  - https://www.vigo.no/
 ---
{" "}
 Les om fristen først.
"""


def test_the_change_is_shown_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    records = {VIGO_URL: moved()}
    write_history(write_library(tmp_path), records)

    assert fix(tmp_path) == 0
    assert capsys.readouterr() == (DIFF, "1 file would change; --write changes it\n")
    assert (tmp_path / VIGO).read_text() == SAMPLE[VIGO]
    assert history_in(tmp_path) == records


def test_the_change_is_written_and_the_history_follows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_library(tmp_path)
    before = as_text(find_problems(tmp_path, TODAY), "en")
    seen = {"title": "Vigo", "type": "text/html"}
    record = moved(
        first_seen="2026-10-01",
        last_ok="2026-11-20",
        seen={"url": NEW, **seen},
        baseline={**seen, "day": "2026-10-01"},
    )
    write_history(tmp_path, {VIGO_URL: record, JOBB_URL: moved("https://utdanning.no/jobb/")})

    assert fix(tmp_path, "vigo", "--write") == 0
    assert capsys.readouterr() == (DIFF, "1 file changed\n")
    assert (tmp_path / VIGO).read_text() == SAMPLE[VIGO].replace(
        f"url: {VIGO_URL}\n", f"url: {NEW}\n"
    ).replace("status: active\n", f"status: active\nformer_urls:\n  - {VIGO_URL}\n")
    assert (tmp_path / JOBB).read_text() == SAMPLE[JOBB]
    assert history_in(tmp_path) == {
        JOBB_URL: moved("https://utdanning.no/jobb/"),
        NEW: {
            "verdict": "ok",
            "first_seen": "2026-10-01",
            "last_ok": "2026-11-20",
            "checked": "2026-11-20",
            "seen": seen,
            "baseline": {**seen, "day": "2026-10-01"},
        },
    }
    assert as_text(find_problems(tmp_path, TODAY), "en") == before
    assert fix(tmp_path, "vigo", "--write", lang="nb") == 0
    assert capsys.readouterr() == ("", "ingen lenke har en ny adresse å skrive\n")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # Comments, spaces, quotes and odd order stay.
        (
            f"url:   '{VIGO_URL}'  # stor knapp\nformer_urls: [https://a.no/1, 'https://a.no/2']\n",
            (
                f"url:   '{NEW}'  # stor knapp\n"
                f"former_urls: [https://a.no/1, 'https://a.no/2', {VIGO_URL}]\n"
            ),
        ),
        (
            f'former_urls:\n    - "https://a.no/1"  # 2019\nurl: "{VIGO_URL}"\n',
            f'former_urls:\n    - "https://a.no/1"  # 2019\n    - {VIGO_URL}\nurl: "{NEW}"\n',
        ),
        (
            f"url: {VIGO_URL}\nformer_urls: []\n",
            f"url: {NEW}\nformer_urls: [{VIGO_URL}]\n",
        ),
        (
            (
                f"former_urls: [{VIGO_URL}en]\n"
                f"versions:\n- {{lang: ar, url: {VIGO_URL}, title: 'Å, é'}}\n"
                f"- lang: fa\n  url: {VIGO_URL}fa\n"
            ),
            (
                f"former_urls: [{VIGO_URL}en, {VIGO_URL}]\n"
                f"versions:\n- {{lang: ar, url: {NEW}, title: 'Å, é'}}\n"
                f"- lang: fa\n  url: {VIGO_URL}fa\n"
            ),
        ),
    ],
)
def test_formatting_stays(old: str, new: str, tmp_path: Path) -> None:
    world = changed(VIGO, f"url: {VIGO_URL}\n", old)
    write_history(write_library(tmp_path, world), {VIGO_URL: moved()})

    assert fix(tmp_path, "--write") == 0
    assert (tmp_path / VIGO).read_text() == world[VIGO].replace(old, new)


def test_line_ends_of_windows_and_a_byte_order_mark_stay(tmp_path: Path) -> None:
    text = SAMPLE[VIGO].replace("\n", "\r\n").encode("utf-8-sig")
    write_library(tmp_path)
    (tmp_path / VIGO).write_bytes(text)
    write_history(tmp_path, {VIGO_URL: moved()})

    assert fix(tmp_path, "--write") == 0
    assert (tmp_path / VIGO).read_bytes() == text.replace(VIGO_URL.encode(), NEW.encode()).replace(
        b"status: active\r\n", f"status: active\r\nformer_urls:\r\n  - {VIGO_URL}\r\n".encode()
    )


def test_a_comma_in_a_list_on_one_line_is_quoted(tmp_path: Path) -> None:
    old = f"versions:\n  - {{lang: ar, url: {VIGO_URL}}}\n"
    world = changed(VIGO, f"url: {VIGO_URL}\n", old)
    write_history(write_library(tmp_path, world), {VIGO_URL: moved(f"{VIGO_URL}a,b")})

    assert fix(tmp_path, "--write") == 0
    assert f"  - {{lang: ar, url: '{VIGO_URL}a,b'}}\n" in (tmp_path / VIGO).read_text()


@pytest.mark.parametrize(
    "old",
    [
        f"versions:\n  - lang: fa\n    url: {VIGO_URL}fa\n  - lang: ar\n    url: {VIGO_URL}ar\n",
        f"versions: [{{lang: fa, url: {VIGO_URL}fa}}, {{lang: ar, url: {VIGO_URL}ar}}]\n",
    ],
)
def test_two_versions_of_one_page_move_together(old: str, tmp_path: Path) -> None:
    world = changed(VIGO, f"url: {VIGO_URL}\n", old)
    write_library(tmp_path, world)
    write_history(tmp_path, {f"{VIGO_URL}{code}": moved(f"{NEW}{code}") for code in ("ar", "fa")})

    assert fix(tmp_path, "--write") == 0
    new = old.replace(VIGO_URL, NEW)
    former = f"status: active\nformer_urls:\n  - {VIGO_URL}fa\n  - {VIGO_URL}ar\n"
    assert (tmp_path / VIGO).read_text() == world[VIGO].replace(old, new).replace(
        "status: active\n", former
    )
    assert list(history_in(tmp_path)) == [f"{NEW}ar", f"{NEW}fa"]


FACTS = "data/facts.yml"


def test_a_source_in_data_moves_and_keeps_no_former_address(tmp_path: Path) -> None:
    source = "https://lovdata.no/a"
    world = changed(
        FACTS,
        "    mark: S\n    valid_from",
        f"    source_url: {source}  # §\n    mark: S\n    valid_from",
    )
    write_history(write_library(tmp_path, world), {source: moved("https://lovdata.no/b")})

    assert fix(tmp_path, "kurs-timer", "--write") == 0
    assert (tmp_path / FACTS).read_text() == world[FACTS].replace(
        f"{source}  # §", "https://lovdata.no/b  # §"
    )
    assert list(history_in(tmp_path)) == ["https://lovdata.no/b"]


@pytest.mark.parametrize(
    ("target", "rule"),
    [
        (JOBB_URL, "address-twice: 'vigo' has the same address as 'jobbkompasset'; keep one of"),
        ("https://kompetansenorge.no/vigo", "address-retired"),
        ("https://www.vigo.no/gammel", "address-former-in-use"),
    ],
)
def test_an_address_that_may_not_stand_there_is_told_and_not_written(
    target: str, rule: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    world = changed(
        VIGO, "status: active\n", "status: active\nformer_urls: [https://www.vigo.no/gammel]\n"
    )
    records = {VIGO_URL: moved(target)}
    write_history(write_library(tmp_path, world), records)

    assert fix(tmp_path, "--write") == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"{VIGO}:12:6: {rule}")
    assert err.endswith("\nno file was changed\n")
    assert (tmp_path / VIGO).read_text() == world[VIGO]
    assert history_in(tmp_path) == records


def test_two_links_that_moved_to_one_place_are_not_both_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_history(write_library(tmp_path), {VIGO_URL: moved(), JOBB_URL: moved()})

    assert fix(tmp_path, "--write") == 1
    assert f"{VIGO}:12:6: address-twice: 'vigo' has the same" in capsys.readouterr().err
    assert list(history_in(tmp_path)) == [VIGO_URL, NEW]


def test_an_address_in_disguise_is_left_to_a_person(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    world = changed(VIGO, f"url: {VIGO_URL}\n", f"url: >-\n  {VIGO_URL}\n")
    write_history(write_library(tmp_path, world), {VIGO_URL: moved()})

    assert fix(tmp_path, "--write", lang="nb") == 1
    assert capsys.readouterr() == (
        "",
        (
            f"{VIGO}:12:6: links-by-hand: {VIGO_URL} står her på en måte som ikke kan byttes ut"
            f" uten å røre andre ord; skriv {NEW} for hånd\ningen fil ble endret\n"
        ),
    )
    assert (tmp_path / VIGO).read_text() == world[VIGO]


def test_a_file_that_was_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    write_library(tmp_path)
    write_history(tmp_path, {VIGO_URL: moved()})
    library, _ = load_library(tmp_path, today=datetime.date(2026, 11, 28))
    assert library is not None
    links = watched_addresses(library, tmp_path).values()
    (edit,), problems = plan_edits(library, tmp_path, links, library.data.links)
    mine = SAMPLE[VIGO].replace("Vigo IKS", "Vigo")
    (tmp_path / VIGO).write_text(mine)
    refused = edit.write(tmp_path)

    assert problems == []
    assert refused is not None
    assert as_text([refused], "nb") == (
        f"{VIGO}:1:1: links-file-changed: noen har endret denne fila siden den ble lest, så den"
        " fikk være i fred; kjør kommandoen på nytt"
    )
    assert (tmp_path / VIGO).read_text() == mine
    # And before it was planned: the library no longer says what the file does.
    edits, problems = plan_edits(library, tmp_path, links, library.data.links)
    assert edits == []
    assert as_text(problems, "en") == (
        f"{VIGO}:12:6: links-by-hand: {VIGO_URL} stands here in a way that cannot be exchanged"
        f" without touching other words; write {NEW} by hand"
    )
    assert errors_in(problems)
