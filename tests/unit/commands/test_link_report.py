"""`links report`: what needs a person, by role, the same for the same history."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from karrierehylla.__main__ import main
from karrierehylla.reading.link_history import HISTORY
from tests.unit.links.histories import JOBB_URL, VIGO, VIGO_URL, Records, write_history
from tests.unit.sample import changed, write_library

LAW = "https://lovdata.no/a"
WORLD = {
    **changed(VIGO, f"url: {VIGO_URL}\n", f"url: {VIGO_URL}\nformer_urls: [https://a.no/]\n"),
    **changed(
        "data/facts.yml",
        "    mark: S\n    valid_from",
        f"    source_url: {LAW}\n    mark: S\n    valid_from",
    ),
}


def report(root: Path, *arguments: str, lang: str = "en", day: str = "2026-11-28") -> int:
    place = ["--root", str(root), "--lang", lang, "--today", day]
    return main(["links", "report", *arguments, *place])


def groups(root: Path, records: Records, capsys: pytest.CaptureFixture[str]) -> list[Any]:
    """Return the group of every line in the report of `records`, and what is counted."""
    write_history(write_library(root, WORLD), records)
    assert report(root, "--format=json") == 0
    owners = json.loads(capsys.readouterr().out)["owners"]
    return [
        (
            owner["owner"],
            owner["well"],
            owner["unchecked"],
            [line["group"] for line in owner["links"]],
        )
        for owner in owners
    ]


DEAD: dict[str, Any] = {
    "verdict": "dead",
    "reason": "not-found",
    "status": 404,
    "checked": "2026-11-27",
    "last_ok": "2026-11-01",
    "failures": [
        {"day": "2026-11-10", "reason": "slow"},
        {"day": "2026-11-11", "reason": "not-found", "status": 404},
        {"day": "2026-11-27", "reason": "not-found", "status": 404},
    ],
    "archive_url": "https://web.archive.org/web/20261101000000/https://www.vigo.no/",
}
DRIFTED: dict[str, Any] = {
    "verdict": "drifted",
    "reason": "other-title",
    "checked": "2026-11-27",
    "last_ok": "2026-11-01",
    "seen": {"title": "Kjøp `sko` @alle <b>nå</b>"},
    "baseline": {"title": "Jobbkompasset", "day": "2026-10-01"},
}
MOVED: dict[str, Any] = {
    "verdict": "moved",
    "checked": "2026-11-27",
    "last_ok": "2026-11-27",
    "moved_to": "https://lovdata.no/b",
}

MARKDOWN = """\
# Links on 2026-11-28

3 links need somebody to look.

## Content editor

In order: 0. Never checked: 0.

### Dead: 1

- [ ] **vigo**: <https://www.vigo.no/>
  - `docs/nb/ressurs/vigo.md:12:6`
  - has failed since 2026-11-10
  - 2026-11-10: was not finished in time
  - 2026-11-11: the page is not there (404)
  - 2026-11-27: the page is not there (404)
  - kept copy: <https://web.archive.org/web/20261101000000/https://www.vigo.no/>
  - last well 2026-11-01
  - checked 2026-11-27

### Perhaps another page: look for it, or `links approve`: 1

- [ ] **jobbkompasset**: <https://utdanning.no/jobbkompasset/>
  - `docs/nb/ressurs/jobbkompasset.md:12:6`
  - has another title and other text than before
  - title before: ` Jobbkompasset `
  - title now: `` Kjøp `sko` @alle <b>nå</b> ``
  - last well 2026-11-01
  - checked 2026-11-27

## Law editor

In order: 0. Never checked: 0.

### Moved: `links fix` writes the new address: 1

- [ ] **kurs-timer**: <https://lovdata.no/a>
  - `data/facts.yml:12:17`
  - write <https://lovdata.no/b>
  - checked 2026-11-27
"""


def test_the_report_says_what_needs_whom_and_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    records = {LAW: MOVED, JOBB_URL: DRIFTED, VIGO_URL: DEAD}
    history = write_history(write_library(tmp_path, WORLD), records) / HISTORY
    before = history.read_bytes()

    assert report(tmp_path) == 0
    assert capsys.readouterr() == (MARKDOWN, "")
    write_history(tmp_path, dict(reversed(records.items())))
    assert report(tmp_path) == 0
    assert capsys.readouterr().out == MARKDOWN
    write_history(tmp_path, records)
    assert history.read_bytes() == before
    assert report(tmp_path, lang="nb") == 0
    said = capsys.readouterr().out
    assert said.startswith(
        "# Lenker 2026-11-28\n\n3 lenker trenger at noen ser på dem.\n\n## Innholdsredaktør\n\n"
        "I orden: 0. Aldri sjekket: 0.\n\n### Døde: 1\n"
    )
    assert "  - 2026-11-11: siden finnes ikke (404)\n" in said


def test_json_says_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_history(write_library(tmp_path, WORLD), {VIGO_URL: DEAD, LAW: MOVED})

    assert report(tmp_path, "--format=json") == 0
    assert json.loads(capsys.readouterr().out) == {
        "version": 1,
        "day": "2026-11-28",
        "owners": [
            {
                "owner": "content-editor",
                "well": 0,
                "unchecked": 1,
                "links": [
                    {
                        "group": "dead",
                        "url": VIGO_URL,
                        "uses": [{"id": "vigo", "path": VIGO, "line": 12, "column": 6}],
                        **{key: value for key, value in DEAD.items() if key != "verdict"},
                    }
                ],
            },
            {
                "owner": "law-editor",
                "well": 0,
                "unchecked": 0,
                "links": [
                    {
                        "group": "moved",
                        "url": LAW,
                        "uses": [
                            {
                                "id": "kurs-timer",
                                "path": "data/facts.yml",
                                "line": 12,
                                "column": 17,
                            }
                        ],
                        **{key: value for key, value in MOVED.items() if key != "verdict"},
                    }
                ],
            },
        ],
    }


BLOCKED: dict[str, Any] = {
    "verdict": "blocked",
    "reason": "denied",
    "status": 403,
    "checked": "2026-11-27",
}
BEYOND: dict[str, Any] = {"verdict": "unchecked", "reason": "fragment", "checked": "2026-11-27"}
FLAKY: dict[str, Any] = {
    "verdict": "flaky",
    "reason": "slow",
    "checked": "2026-11-27",
    "failures": [{"day": "2026-11-27", "reason": "slow"}],
}


@pytest.mark.parametrize(
    ("record", "group"),
    [
        (BLOCKED, "blocked"),
        ({**BLOCKED, "confirmed": "2026-11-27"}, None),
        ({**BLOCKED, "confirmed": "2026-09-14"}, None),
        ({**BLOCKED, "confirmed": "2026-09-13"}, "expiring"),
        ({**BLOCKED, "confirmed": "2026-08-30"}, "expiring"),
        ({**BLOCKED, "confirmed": "2026-08-29"}, "blocked"),
        (BEYOND, "beyond"),
        ({**BEYOND, "confirmed": "2026-11-27"}, None),
        (FLAKY, "flaky"),
        ({"verdict": "ok", "checked": "2026-10-29"}, None),
        ({"verdict": "ok", "checked": "2026-10-28"}, "old"),
    ],
)
def test_each_link_is_in_its_group(
    record: dict[str, Any],
    group: str | None,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = groups(tmp_path, {VIGO_URL: record}, capsys)

    well = int(group is None)
    assert found == [
        ("content-editor", well, 1, [group] if group else []),
        ("law-editor", 0, 1, []),
    ]


def test_what_needs_a_person_first_comes_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    codes = ["ar", "en", "fa", "nb"]
    versions = "".join(f"  - lang: {code}\n    url: {VIGO_URL}{code}\n" for code in codes)
    world = changed(VIGO, f"url: {VIGO_URL}\n", f"versions:\n{versions}")
    write_library(tmp_path, world)
    states = [FLAKY, BLOCKED, {**MOVED, "moved_to": "https://ny.no/"}, DEAD]
    records = {f"{VIGO_URL}{code}": state for code, state in zip(codes, states, strict=True)}
    write_history(tmp_path, {**records, JOBB_URL: DRIFTED})

    assert report(tmp_path, "--format=json") == 0
    (section,) = json.loads(capsys.readouterr().out)["owners"]
    assert [line["group"] for line in section["links"]] == [
        *("dead", "moved", "drifted", "blocked", "flaky")
    ]


def test_a_history_that_cannot_be_read_gives_no_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_library(tmp_path, {HISTORY: '{"version": 1, "links": {}\n'})

    assert report(tmp_path) == 1
    out, err = capsys.readouterr()
    assert out.startswith("data/links.json:2:1: json-syntax: this is not JSON from here on")
    assert err == "the history of the links was left as it was\n"
