"""Dates: none that cannot be, and a word about those that have passed."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from karrierehylla.checks.data_places import DataPlaces
from karrierehylla.checks.fault import Fault
from karrierehylla.model.data import DATE_UNIT, Fact
from karrierehylla.model.fields import is_partial_date
from karrierehylla.model.item import Original, Resource
from karrierehylla.model.library import Entry, Library
from karrierehylla.problems import Problem


def check_dates(library: Library, places: DataPlaces) -> list[Problem]:
    """Return the dates that cannot be, and as warnings those that have passed."""
    problems: list[Problem] = []
    for entry, facts in library.originals:
        problems += _page_dates(entry, facts, library.today)
    if library.data.knows("facts"):
        for index, fact in enumerate(library.data.facts):
            for field, fault in _fact_dates(fact, library.today):
                problems.append(places.problem(fault, "facts", index, field))
    for index, change in enumerate(library.data.law_changes):
        if change.checked > library.today:
            fault = Fault("checked-in-future", {"date": str(change.checked)})
            problems.append(places.problem(fault, "law_changes", index, "checked"))
    return problems


def _page_dates(entry: Entry, facts: Original, today: datetime.date) -> Iterator[Problem]:
    path, positions = entry.path, entry.positions
    due, reviewed = facts.review_by, facts.reviewed
    if reviewed > today:
        yield Problem(path, positions.of("reviewed"), "reviewed-in-future", {"date": str(reviewed)})
    if entry.knows("reviewed", "review_by"):
        position = positions.of("review_by")
        if due < reviewed:
            values = {"date": str(due), "reviewed": str(reviewed)}
            yield Problem(path, position, "review-before-reviewed", values)
        elif due < today:
            yield Problem(path, position, "review-due", {"date": str(due)})
    for index, change in enumerate(facts.changes):
        if change.date > today:
            position = positions.of("changes", index, "date")
            yield Problem(path, position, "change-in-future", {"date": str(change.date)})
    if isinstance(facts, Resource) and facts.source_seen is not None:
        # 'YYYY' and 'YYYY-MM' compare as texts with the same part of today's date.
        seen = facts.source_seen
        if seen > str(today)[: len(seen)]:
            yield Problem(path, positions.of("source_seen"), "seen-in-future", {"date": seen})


def _fact_dates(fact: Fact, today: datetime.date) -> Iterator[tuple[str, Fault]]:
    """Yield the faults of a fact's dates with the field each stands in."""
    if fact.unit == DATE_UNIT and fact.value is not None and not is_partial_date(str(fact.value)):
        yield "value", Fault("fact-value-date", {"value": str(fact.value)})
    if fact.checked > today:
        yield "checked", Fault("checked-in-future", {"date": str(fact.checked)})
    if fact.valid_from and fact.valid_to and fact.valid_to < fact.valid_from:
        values = {"date": str(fact.valid_to), "valid_from": str(fact.valid_from)}
        yield "valid_to", Fault("fact-ends-before-start", values)
    elif fact.valid_to and fact.valid_to < today and fact.status == "current":
        yield "valid_to", Fault("fact-expired", {"id": fact.id, "date": str(fact.valid_to)})
    if fact.review_by < fact.checked:
        values = {"date": str(fact.review_by), "reviewed": str(fact.checked)}
        yield "review_by", Fault("review-before-reviewed", values)
    elif fact.review_by < today:
        yield "review_by", Fault("fact-review-due", {"id": fact.id, "date": str(fact.review_by)})
