"""The history of the links is whole at every moment, and one command writes it at a time."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karrierehylla.links.history import JOURNAL, LOCK, Refused, as_json, open_history
from karrierehylla.links.page import clean
from karrierehylla.locking import hold_lock
from karrierehylla.model.link import (
    Baseline,
    Failure,
    LinkRecord,
    LinkVerdict,
    Reason,
    Sight,
)
from karrierehylla.problems import as_text
from karrierehylla.reading.link_history import HISTORY, read_links
from karrierehylla.reading.text_files import read_text

DAY = datetime.date(2026, 11, 28)
VIGO = "https://www.vigo.no/"
UTDANNING = "https://utdanning.no/"

OK = LinkRecord(verdict=LinkVerdict.OK, first_seen=DAY, last_ok=DAY, checked=DAY)
FULL = LinkRecord(
    verdict=LinkVerdict.DEAD,
    reason=Reason.NOT_FOUND,
    status=404,
    first_seen=DAY,
    last_ok=DAY,
    checked=DAY,
    failures=(Failure(day=DAY, reason=Reason.SLOW),),
    confirmed=DAY,
    seen=Sight(url="https://x.no/", type="text/html", title="Tigrinja: ትግርኛ", lang="ti"),
    baseline=Baseline(title="عنوان", text="0f" * 32, day=DAY, approved=True),
    etag='W/"1"',
    modified="Wed, 21 Oct 2015 07:28:00 GMT",
    archive_url="https://arkiv.no/1",
)

TWO = """\
{
 "version": 1,
 "links": {
  "https://utdanning.no/": {
   "verdict": "ok",
   "first_seen": "2026-11-28",
   "last_ok": "2026-11-28",
   "checked": "2026-11-28"
  },
  "https://www.vigo.no/": {
   "verdict": "ok",
   "first_seen": "2026-11-28",
   "last_ok": "2026-11-28",
   "checked": "2026-11-28"
  }
 }
}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    (tmp_path / HISTORY).write_text('{"version": 1, "links": {}}\n')
    return tmp_path


def names(root: Path) -> list[str]:
    return sorted(path.name for path in (root / "data").iterdir())


def test_records_stand_by_address_a_line_a_value(root: Path) -> None:
    with open_history(root) as history:
        history.put(VIGO, OK)
        history.put(UTDANNING, OK)

    assert (root / HISTORY).read_text() == TWO
    assert names(root) == ["links.json", "links.json.lock"]


def test_every_field_is_read_as_it_was_written(root: Path) -> None:
    (root / HISTORY).write_text(as_json({VIGO: FULL}))

    assert read_links(root) == ({VIGO: FULL}, [])


def test_a_result_outlives_whoever_found_it(root: Path) -> None:
    with open_history(root) as history:
        history.put(VIGO, FULL)
        # As a killed run leaves it: the file as it was, the result in the journal.
        assert '"links": {}' in (root / HISTORY).read_text()
        (root / "copy").write_bytes((root / JOURNAL).read_bytes())
    (root / HISTORY).write_text('{"version": 1, "links": {}}\n')
    (root / "copy").replace(root / JOURNAL)

    with open_history(root) as history:
        assert history.records == {VIGO: FULL}
    assert read_links(root)[0] == {VIGO: FULL}
    assert names(root) == ["links.json", "links.json.lock"]


def test_a_line_that_was_cut_off_is_passed_over(root: Path) -> None:
    with open_history(root) as history:
        history.put(VIGO, OK)
        history.put(UTDANNING, OK)
        journal = (root / JOURNAL).read_bytes()
    (root / HISTORY).write_text('{"version": 1, "links": {}}\n')
    for length in range(0, len(journal), 9):
        (root / JOURNAL).write_bytes(journal[:length])
        with open_history(root) as history:
            whole = journal[: length + 1].count(b"\n")
            assert len(history.records) >= whole
            history.keep_only(())


def test_what_was_found_is_saved_when_a_run_breaks(root: Path) -> None:
    def run() -> None:
        with open_history(root) as history:
            history.put(VIGO, OK)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run()

    assert read_links(root)[0] == {VIGO: OK}


def test_nothing_new_leaves_the_file_alone(root: Path) -> None:
    (root / HISTORY).write_text('{"version": 1,   "links": {}}')
    with open_history(root):
        pass

    assert (root / HISTORY).read_text() == '{"version": 1,   "links": {}}'


def test_two_runs_at_once_are_refused(root: Path) -> None:
    with hold_lock(root / LOCK) as lock:
        assert lock is not None
        with pytest.raises(Refused) as refused, open_history(root):
            pytest.fail("opened twice")

    assert as_text(refused.value.problems, "en") == (
        "data/links.json:1:1: links-locked: another command is writing the history of the links;"
        " wait until it has finished"
    )
    with open_history(root):
        pass


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            *('"ok",\n   "first_seen": "2026-11-28"', '"okay",\n   "first_seen": "2026-11-28"'),
            (
                "data/links.json:5:15: not-a-choice: 'okay' is not among the choices for 'verdict':"
                " ok, moved, drifted, blocked, flaky, dead, unchecked"
            ),
        ),
        (
            *('"checked": "2026-11-28"', '"checked": "28.11.2026"'),
            (
                "data/links.json:8:15: date-form: '28.11.2026' is no date of the form"
                " year-month-day; did you mean 2026-11-28?"
            ),
        ),
        (
            *(' "version": 1,\n', ' "version": 1,\n<<<<<<< HEAD\n'),
            (
                "data/links.json:3:1: json-syntax: this is not JSON from here on; the link checker"
                " writes this file; take back what was changed by hand"
            ),
        ),
        (
            *('  "https://www.vigo.no/": {', '  "https://utdanning.no/": {'),
            (
                "data/links.json:4:3: json-duplicate-key: 'https://utdanning.no/' stands twice;"
                " keep one of them"
            ),
        ),
    ],
)
def test_what_was_written_by_hand_is_told_with_its_line_and_not_touched(
    root: Path, old: str, new: str, line: str
) -> None:
    text = TWO.replace(old, new, 1)
    assert text != TWO
    (root / HISTORY).write_text(text)
    (root / JOURNAL).write_text("left by a killed run")

    with pytest.raises(Refused) as refused, open_history(root):
        pytest.fail("opened")

    assert as_text(refused.value.problems, "en") == line
    assert (root / HISTORY).read_text() == text
    assert (root / JOURNAL).read_text() == "left by a killed run"


def test_a_journal_holds_one_line_a_result(root: Path) -> None:
    with open_history(root) as history:
        history.put(VIGO, FULL)
        history.put(VIGO, OK)
        lines = (root / JOURNAL).read_text().splitlines()

    assert [json.loads(line)[0] for line in lines] == [VIGO, VIGO]
    assert read_links(root)[0] == {VIGO: OK}


@given(st.text(alphabet=st.characters(), max_size=300))
def test_no_title_of_another_site_breaks_the_file(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    folder = tmp_path_factory.getbasetemp()
    title = clean(text.encode("utf-8", "replace").decode("utf-8", "replace")) or None
    record = OK.model_copy(update={"seen": Sight(title=title)})
    file = folder / "links.json"
    written = as_json({VIGO: record})
    file.write_text(written, "utf-8", newline="")

    assert read_text(file, HISTORY, 100_000) == (written, [])
