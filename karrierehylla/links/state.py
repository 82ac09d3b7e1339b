"""The state of a link over the days: record + finding + today = record. Pure."""

from __future__ import annotations

import datetime
from typing import Any

from karrierehylla.links.fingerprint import likeness
from karrierehylla.links.judge import Finding, Outcome
from karrierehylla.links.verdict import needs_a_person
from karrierehylla.links.visit import SAME_TEXT
from karrierehylla.model.link import (
    Baseline,
    Failure,
    LinkRecord,
    LinkVerdict,
    Sight,
)

DAYS_TO_DIE = 3
"""Different days on which a link must fail, with no answer between them."""

_VERDICTS = {
    Outcome.GOOD: LinkVerdict.OK,
    Outcome.MOVED: LinkVerdict.MOVED,
    Outcome.DRIFTED: LinkVerdict.DRIFTED,
    Outcome.BLOCKED: LinkVerdict.BLOCKED,
    Outcome.BEYOND: LinkVerdict.UNCHECKED,
}


def advance(record: LinkRecord | None, finding: Finding, today: datetime.date) -> LinkRecord:
    """Return the record after a visit on `today`."""
    if record is None:
        record = LinkRecord(verdict=LinkVerdict.UNCHECKED, first_seen=today)
    values: dict[str, Any] = {
        "first_seen": record.first_seen or today,
        "checked": today,
        "reason": finding.reason,
        "status": finding.status,
        "moved_to": finding.moved_to,
    }
    if finding.outcome is Outcome.FAILED:
        assert finding.reason is not None
        failures = _with_failure(
            record.failures, Failure(day=today, reason=finding.reason, status=finding.status)
        )
        is_dead = len(failures) >= DAYS_TO_DIE
        values |= {
            "failures": failures,
            "verdict": LinkVerdict.DEAD if is_dead else LinkVerdict.FLAKY,
        }
        return record.model_copy(update=values)
    values["verdict"] = _VERDICTS[finding.outcome]
    if finding.outcome in (Outcome.GOOD, Outcome.MOVED):
        values["last_ok"] = today
        if record.baseline is None and finding.seen is not None:
            values["baseline"] = _baseline(finding.seen, today, approved=False)
    if finding.outcome not in (Outcome.BLOCKED, Outcome.BEYOND):
        # A wall tells nothing about what stands behind it.
        values["failures"] = ()
    if finding.seen is not None:
        values |= {
            "seen": _steady(record.seen, finding.seen),
            "etag": finding.etag,
            "modified": finding.modified,
        }
    return record.model_copy(update=values)


def approve(record: LinkRecord, today: datetime.date) -> LinkRecord | None:
    """Return the record after a person looked and found it right; None if there is nothing to say.

    What drifted becomes what the address should show.
    What no machine can check is taken on that person's word for `verdict.CONFIRMED_DAYS`.
    """
    if record.verdict is LinkVerdict.DRIFTED and record.seen is not None:
        values: dict[str, Any] = {
            "verdict": LinkVerdict.OK,
            "reason": None,
            "last_ok": today,
            "baseline": _baseline(record.seen, today, approved=True),
        }
    elif record.verdict is LinkVerdict.OK and record.seen is not None:
        values = {"baseline": _baseline(record.seen, today, approved=True)}
    elif needs_a_person(record):
        values = {"confirmed": today}
    else:
        return None
    return record.model_copy(update=values)


def follow(record: LinkRecord) -> LinkRecord:
    """Return the record of a link that moved as that of its new address, which we now link to."""
    new = (record.moved_to or "").partition("#")[0]
    values: dict[str, Any] = {"verdict": LinkVerdict.OK, "reason": None, "moved_to": None}
    for name, sight in (("seen", record.seen), ("baseline", record.baseline)):
        if sight is not None and sight.url == new:
            values[name] = sight.model_copy(update={"url": None})
    return record.model_copy(update=values)


def _with_failure(failures: tuple[Failure, ...], new: Failure) -> tuple[Failure, ...]:
    """Return the failures with one a day: the first ones, which decide, and the last."""
    earlier = tuple(failure for failure in failures if failure.day != new.day)
    return (*earlier[:DAYS_TO_DIE], new)


def _baseline(seen: Sight, today: datetime.date, *, approved: bool) -> Baseline:
    return Baseline.model_construct(**seen.model_dump(), day=today, approved=approved)


def _steady(old: Sight | None, new: Sight) -> Sight:
    """Return `new` with the old fingerprint where its text is hardly another: small diffs."""
    if old is None or old.text is None or new.text is None or old.text == new.text:
        return new
    if likeness(old.text, new.text) < SAME_TEXT:
        return new
    return new.model_copy(update={"text": old.text})
