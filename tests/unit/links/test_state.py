"""The state of a link over simulated days, with no network."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karrierehylla.links.judge import Finding, Outcome
from karrierehylla.links.state import advance, approve, follow
from karrierehylla.links.verdict import is_old, verdict_on
from karrierehylla.model.link import Failure, LinkRecord, LinkVerdict, Reason, Sight

FIRST = datetime.date(2026, 11, 1)

SEEN = Sight(type="text/html", title="Vigo", lang="nb")
GOOD = Finding(Outcome.GOOD, seen=SEEN)
MOVED = Finding(Outcome.MOVED, moved_to="https://ny.vigo.no/", seen=SEEN)
DRIFTED = Finding(Outcome.DRIFTED, Reason.FRONT_PAGE, seen=Sight(title="Velkommen"))
BLOCKED = Finding(Outcome.BLOCKED, Reason.DENIED, 403)
BEYOND = Finding(Outcome.BEYOND, Reason.FRAGMENT, seen=SEEN)
FAILED = Finding(Outcome.FAILED, Reason.NOT_FOUND, 404)
SLOW = Finding(Outcome.FAILED, Reason.SLOW)


def day(number: int) -> datetime.date:
    return FIRST + datetime.timedelta(days=number - 1)


def after(*findings: tuple[int, Finding]) -> LinkRecord:
    """Return the record after these findings, each on its day."""
    record: LinkRecord | None = None
    for number, finding in findings:
        record = advance(record, finding, day(number))
    assert record is not None
    return record


def test_a_first_good_check_is_what_later_ones_are_compared_with() -> None:
    record = after((1, GOOD))

    assert record.model_dump(exclude_defaults=True) == {
        "verdict": LinkVerdict.OK,
        "first_seen": day(1),
        "last_ok": day(1),
        "checked": day(1),
        "seen": {"type": "text/html", "title": "Vigo", "lang": "nb"},
        "baseline": {"type": "text/html", "title": "Vigo", "lang": "nb", "day": day(1)},
    }


@pytest.mark.parametrize(
    ("days", "verdict"),
    [
        ([1], LinkVerdict.FLAKY),
        ([1, 1, 1, 1], LinkVerdict.FLAKY),
        ([1, 2], LinkVerdict.FLAKY),
        ([1, 1, 2, 2], LinkVerdict.FLAKY),
        ([1, 2, 3], LinkVerdict.DEAD),
        ([1, 8, 30], LinkVerdict.DEAD),
        ([1, 2, 3, 4, 5], LinkVerdict.DEAD),
    ],
)
def test_only_three_different_days_make_a_link_dead(days: list[int], verdict: LinkVerdict) -> None:
    assert after(*((number, FAILED) for number in days)).verdict is verdict
    assert after((1, GOOD), *((number + 1, FAILED) for number in days)).verdict is verdict


def test_days_are_kept_with_their_reasons_the_first_three_and_the_last() -> None:
    record = after((1, SLOW), (2, FAILED), (2, SLOW), (3, FAILED), (4, SLOW), (9, FAILED))

    assert record.failures == (
        Failure(day=day(1), reason=Reason.SLOW),
        Failure(day=day(2), reason=Reason.SLOW),
        Failure(day=day(3), reason=Reason.NOT_FOUND, status=404),
        Failure(day=day(9), reason=Reason.NOT_FOUND, status=404),
    )
    assert (record.reason, record.status) == (Reason.NOT_FOUND, 404)


@pytest.mark.parametrize("answer", [GOOD, MOVED, DRIFTED])
def test_an_answer_starts_the_count_anew(answer: Finding) -> None:
    record = after((1, FAILED), (2, FAILED), (3, answer), (4, FAILED), (5, FAILED))

    assert record.verdict is LinkVerdict.FLAKY
    assert [failure.day for failure in record.failures] == [day(4), day(5)]


def test_a_dead_link_recovers_at_its_first_answer() -> None:
    record = after((1, GOOD), (2, FAILED), (3, FAILED), (4, FAILED), (5, GOOD))

    assert (record.verdict, record.reason, record.status) == (LinkVerdict.OK, None, None)
    assert (record.first_seen, record.last_ok, record.failures) == (day(1), day(5), ())


@pytest.mark.parametrize("wall", [BLOCKED, BEYOND])
def test_a_wall_neither_kills_nor_revives(wall: Finding) -> None:
    assert after((1, FAILED), (2, FAILED), (3, wall), (4, FAILED)).verdict is LinkVerdict.DEAD
    assert after((1, FAILED), (2, wall), (3, wall), (4, FAILED)).verdict is LinkVerdict.FLAKY
    assert after((1, GOOD), (2, wall)).last_ok == day(1)


def test_a_failure_keeps_what_was_seen_before() -> None:
    record = after((1, GOOD), (2, FAILED))

    assert (record.seen, record.last_ok, record.checked) == (SEEN, day(1), day(2))
    assert record.baseline == after((1, GOOD)).baseline


def test_a_moved_link_says_where_to_until_it_is_mended() -> None:
    assert after((1, MOVED)).moved_to == "https://ny.vigo.no/"
    assert after((1, MOVED), (2, GOOD)).moved_to is None


def test_what_drifted_at_first_sight_is_nothing_to_compare_with() -> None:
    assert after((1, DRIFTED)).baseline is None
    assert after((1, DRIFTED), (2, GOOD)).last_ok == day(2)


def test_a_confirmed_block_expires_after_ninety_days() -> None:
    blocked = after((1, BLOCKED))
    confirmed = approve(blocked, day(2))
    assert confirmed is not None

    assert verdict_on(blocked, day(2)) is LinkVerdict.BLOCKED
    assert verdict_on(confirmed, day(2)) is LinkVerdict.OK
    assert verdict_on(confirmed, day(92)) is LinkVerdict.OK
    assert verdict_on(confirmed, day(93)) is LinkVerdict.BLOCKED
    # Another check that meets the wall changes nothing about that.
    again = advance(confirmed, BLOCKED, day(50))
    assert verdict_on(again, day(92)) is LinkVerdict.OK
    assert verdict_on(again, day(93)) is LinkVerdict.BLOCKED


def test_what_is_beyond_checking_is_confirmed_like_a_block() -> None:
    confirmed = approve(after((1, BEYOND)), day(2))
    assert confirmed is not None

    assert verdict_on(confirmed, day(3)) is LinkVerdict.OK
    assert verdict_on(confirmed, day(93)) is LinkVerdict.UNCHECKED


def test_a_word_about_a_wall_does_not_hide_that_the_link_died() -> None:
    confirmed = approve(after((1, BLOCKED)), day(1))
    assert confirmed is not None
    for number in (2, 3, 4):
        confirmed = advance(confirmed, FAILED, day(number))

    assert verdict_on(confirmed, day(4)) is LinkVerdict.DEAD


def test_approving_what_drifted_makes_it_what_the_address_should_show() -> None:
    approved = approve(after((1, GOOD), (2, DRIFTED)), day(3))
    assert approved is not None
    assert approved.baseline is not None

    assert (approved.verdict, approved.reason, approved.last_ok) == (LinkVerdict.OK, None, day(3))
    assert (approved.baseline.title, approved.baseline.day) == ("Velkommen", day(3))
    assert approved.baseline.approved


@pytest.mark.parametrize("finding", [FAILED, MOVED])
def test_there_is_nothing_to_approve_in_a_link_that_failed_or_moved(finding: Finding) -> None:
    assert approve(after((1, finding)), day(2)) is None


def test_a_check_is_old_after_thirty_days() -> None:
    assert not is_old(None, day(1))
    assert not is_old(day(1), day(31))
    assert is_old(day(1), day(32))


def test_a_text_that_hardly_changed_keeps_its_fingerprint() -> None:
    one, near, far = "aa" * 32, "aa" * 30 + "bb" * 2, "bb" * 32
    record = after((1, Finding(Outcome.GOOD, seen=Sight(title="Vigo", text=one))))

    def text_after(text: str) -> str | None:
        seen = advance(
            record, Finding(Outcome.GOOD, seen=Sight(title="Ny", text=text)), day(2)
        ).seen
        assert seen is not None
        assert seen.title == "Ny"
        return seen.text

    assert text_after(near) == one
    assert text_after(far) == far


FINDINGS = st.sampled_from([GOOD, MOVED, DRIFTED, BLOCKED, BEYOND, FAILED, SLOW])


@given(st.lists(st.tuples(st.integers(0, 3), FINDINGS), min_size=1, max_size=30))
def test_a_link_is_dead_exactly_after_three_failing_days_with_no_answer_between(
    steps: list[tuple[int, Finding]],
) -> None:
    record: LinkRecord | None = None
    now = FIRST
    failing: set[datetime.date] = set()
    for days, finding in steps:
        now += datetime.timedelta(days=days)
        record = advance(record, finding, now)
        if finding.outcome is Outcome.FAILED:
            failing.add(now)
        elif finding.outcome not in (Outcome.BLOCKED, Outcome.BEYOND):
            failing.clear()
        assert (record.verdict is LinkVerdict.DEAD) == (
            finding.outcome is Outcome.FAILED and len(failing) >= 3
        )
        # What is kept is what a file may hold.
        assert LinkRecord.model_validate(record.model_dump(mode="json")) == record


def test_the_record_of_a_link_that_moved_is_that_of_its_new_address() -> None:
    there = Sight(url="https://ny.vigo.no/", title="Vigo", lang="nb")
    moved = Finding(Outcome.MOVED, moved_to="https://ny.vigo.no/#om", seen=there, etag="1")
    record = follow(after((1, GOOD), (2, moved)))

    assert record.model_dump(exclude_defaults=True) == {
        "verdict": LinkVerdict.OK,
        "first_seen": day(1),
        "last_ok": day(2),
        "checked": day(2),
        "seen": {"title": "Vigo", "lang": "nb"},
        "baseline": {"type": "text/html", "title": "Vigo", "lang": "nb", "day": day(1)},
        "etag": "1",
    }


def test_a_new_address_that_leads_on_for_now_still_says_where_it_ended() -> None:
    there = Sight(url="https://ny.vigo.no/i-dag", title="Vigo")
    moved = Finding(Outcome.MOVED, moved_to="https://ny.vigo.no/", seen=there)

    assert follow(after((1, moved))).seen == there
