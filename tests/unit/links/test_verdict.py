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
    assert standing_of(resource(status=status), {URL: seen(machine)}) == Standing(told, DAY)


def test_what_nobody_tried_is_unchecked() -> None:
    assert standing_of(resource(), {}) == Standing(Verdict.UNCHECKED)


VERSIONS = ({"lang": "ar", "url": URL}, {"lang": "en", "url": OTHER})


def test_of_several_addresses_the_worst_living_one_counts() -> None:
    several = resource(url=None, versions=VERSIONS)

    states = {URL: seen("dead"), OTHER: seen("ok")}
    assert standing_of(several, states) == Standing(Verdict.ACTIVE, DAY)
    assert standing_of(several, {URL: seen("flaky"), OTHER: seen("ok")}).verdict is Verdict.FLAKY
    assert standing_of(several, {URL: seen("dead"), OTHER: seen("dead")}).verdict is Verdict.GONE
    assert standing_of(several, {OTHER: seen("ok")}) == Standing(Verdict.UNCHECKED)


def test_a_kept_copy_is_found_by_a_former_address() -> None:
    gone = resource(url=None, status="gone", former_urls=(OTHER,))
    states = {OTHER: seen("dead", archive_url="https://archive.example/b")}

    assert standing_of(gone, states).archive_url == "https://archive.example/b"
    assert standing_of_address(OTHER, states).archive_url == "https://archive.example/b"
