from __future__ import annotations

import datetime

import pytest

from karrierehylla.clock import ZONE, WrongEpoch, today


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-11-21T22:59:59+00:00", datetime.date(2026, 11, 21)),
        ("2026-11-21T23:00:00+00:00", datetime.date(2026, 11, 22)),
        ("2026-07-01T21:59:59+00:00", datetime.date(2026, 7, 1)),
        ("2026-07-01T22:00:00+00:00", datetime.date(2026, 7, 2)),
    ],
)
def test_a_day_begins_at_midnight_in_oslo(moment: str, day: datetime.date) -> None:
    epoch = int(datetime.datetime.fromisoformat(moment).timestamp())

    assert today({"SOURCE_DATE_EPOCH": str(epoch)}) == day


def test_without_an_epoch_it_is_now() -> None:
    before = datetime.datetime.now(ZONE).date()

    assert before <= today({}) <= datetime.datetime.now(ZONE).date()


@pytest.mark.parametrize("epoch", ["", "i dag", "1.5", "9" * 30])
def test_an_epoch_that_is_no_number_of_seconds_is_refused(epoch: str) -> None:
    with pytest.raises(WrongEpoch, match="SOURCE_DATE_EPOCH is no number of seconds: "):
        today({"SOURCE_DATE_EPOCH": epoch})
