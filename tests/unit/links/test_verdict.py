"""What a reader is told of a link joins what an editor decided with what machines saw."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from karrierehylla.links.verdict import Standing, Verdict, standing_of, standing_of_address
from karrierehylla.model.item import Change, Resource
from karrierehylla.model.link import LinkRecord, LinkVerdict

DAY = datetime.date(2026, 11, 20)
URL = "https://example.org/a"
OTHER = "https://example.org/b"


def resource(**facts: Any) -> Resource:
    common = {
        "title": "Vigo",
        "summary": "Om Vigo.",
        "version": 1,
        "changes": (Change(version=1, date=DAY, text="Ny."),),
        "owner": "content-editor",
        "reviewed": DAY,
        "review_by": DAY,
        "publisher": "Vigo IKS",
        "topics": ("education",),
        "phases": ("work",),
        "format": "page",
        "audience": ("counsellor",),
        "status": "active",
        "url": URL,
    }
    return Resource.model_validate({**common, **facts})


def seen(verdict: str, **more: Any) -> LinkRecord:
    return LinkRecord(verdict=LinkVerdict(verdict), checked=DAY, **more)


@pytest.mark.parametrize(
    ("status", "machine", "told"),
    [
        ("active", "ok", Verdict.ACTIVE),
        ("active", "moved", Verdict.MOVED),
        ("active", "drifted", Verdict.DRIFTED),
        ("active", "blocked", Verdict.BLOCKED),
        ("active", "flaky", Verdict.FLAKY),
        ("active", "dead", Verdict.GONE),
        ("active", "unchecked", Verdict.UNCHECKED),
        ("moved", "ok", Verdict.MOVED),
        ("moved", "dead", Verdict.GONE),
        ("gone", "ok", Verdict.GONE),
    ],
)
def test_gone_wins_then_moved_then_what_was_seen(status: str, machine: str, told: Verdict) -> None:
    day = None if machine == "unchecked" else DAY
    assert standing_of(resource(status=status), {URL: seen(machine)}, DAY) == Standing(told, day)


def test_what_nobody_tried_is_unchecked() -> None:
    assert standing_of(resource(), {}, DAY) == Standing(Verdict.UNCHECKED)


VERSIONS = ({"lang": "ar", "url": URL}, {"lang": "en", "url": OTHER})


def test_of_several_addresses_the_worst_living_one_counts() -> None:
    several = resource(url=None, versions=VERSIONS)

    states = {URL: seen("dead"), OTHER: seen("ok")}
    assert standing_of(several, states, DAY) == Standing(Verdict.ACTIVE, DAY)
    assert (
        standing_of(several, {URL: seen("flaky"), OTHER: seen("ok")}, DAY).verdict is Verdict.FLAKY
    )
    assert (
        standing_of(several, {URL: seen("dead"), OTHER: seen("dead")}, DAY).verdict is Verdict.GONE
    )
    assert standing_of(several, {OTHER: seen("ok")}, DAY) == Standing(Verdict.UNCHECKED)


def test_a_kept_copy_is_found_by_a_former_address() -> None:
    gone = resource(url=None, status="gone", former_urls=(OTHER,))
    states = {OTHER: seen("dead", archive_url="https://archive.example/b")}

    assert standing_of(gone, states, DAY).archive_url == "https://archive.example/b"
    assert standing_of_address(OTHER, states, DAY).archive_url == "https://archive.example/b"


def test_a_copy_that_no_reader_could_open_safely_is_not_offered() -> None:
    states = {OTHER: seen("dead", archive_url="javascript:alert(1)")}

    assert standing_of_address(OTHER, states, DAY).archive_url is None


def test_a_persons_word_counts_with_its_own_day_until_it_expires() -> None:
    opened = DAY - datetime.timedelta(days=60)
    states = {URL: seen("blocked", confirmed=opened)}

    assert standing_of(resource(), states, DAY) == Standing(Verdict.ACTIVE, opened)
    later = DAY + datetime.timedelta(days=31)
    assert standing_of(resource(), states, later) == Standing(Verdict.BLOCKED, DAY, is_old=True)


@pytest.mark.parametrize("verdict", ["ok", "moved", "drifted", "dead"])
def test_a_check_is_old_after_thirty_days(verdict: str) -> None:
    states = {URL: seen(verdict)}

    def is_old(days: int) -> bool:
        return standing_of(resource(), states, DAY + datetime.timedelta(days=days)).is_old

    assert (is_old(30), is_old(31)) == (False, True)


def test_one_old_check_of_several_makes_the_whole_old() -> None:
    several = resource(url=None, versions=VERSIONS)
    states = {URL: seen("ok"), OTHER: seen("ok")}
    late = datetime.date(2026, 10, 1)
    states[OTHER] = states[OTHER].model_copy(update={"checked": late})

    assert standing_of(several, states, DAY) == Standing(Verdict.ACTIVE, late, is_old=True)
