"""Numbers of persons by their control digits; and no message holds what it warns of."""

from __future__ import annotations

import datetime

import pytest

from karrierehylla.checks.personal_data import personal_data_in
from karrierehylla.checks.personal_numbers import is_duf_number, is_national_id
from tests.unit.corpus.personal import CASES


@pytest.mark.parametrize(
    "digits",
    [
        "01014560013",
        "29024460027",
        "41014560007",
        "01414560268",
        "01664560042",
        "01814560089",
        "81212121223",
        "28894698995",
        "68126952442",
        "31739556891",
        "55507608360",
        "01014560048",
    ],
)
def test_an_identity_number_has_its_controls(digits: str) -> None:
    assert is_national_id(digits)


@pytest.mark.parametrize("digits", ["01014560013", "41014560007", "81212121223"])
def test_one_other_digit_makes_it_none(digits: str) -> None:
    others = [
        digits[:place] + str((int(digits[place]) + 1) % 10) + digits[place + 1 :]
        for place in (3, 5, 8, 10)
    ]

    assert not any(map(is_national_id, others))


@pytest.mark.parametrize("digits", ["29024560048", "32014560237", "01134560041", "00000000000"])
def test_a_number_of_no_day_is_none(digits: str) -> None:
    assert not is_national_id(digits)


def test_a_duf_number_has_its_control() -> None:
    assert is_duf_number("200112345609")
    assert not is_duf_number("200112345608")
    assert not is_duf_number("180112345604")


def test_few_numbers_of_a_day_pass_by_chance() -> None:
    """Control case: the first control leaves 4 of 11, the second 1 of 11."""
    day = datetime.date(1990, 1, 1).strftime("%d%m%y")

    passing = sum(is_national_id(f"{day}{n:05}") for n in range(0, 100_000, 7))

    assert 0.02 < passing / (100_000 / 7) < 0.04


def test_no_message_holds_what_it_warns_of() -> None:
    wrong = [case for case in CASES if case.lines]

    for case in wrong:
        lines = " ".join(case.lines)
        assert "60013" not in lines
        assert "33" not in lines
        assert "@" not in lines
        assert "123456" not in lines
    assert len(wrong) > 25


def test_while_nobody_knows_the_sites_address_none_is_told() -> None:
    assert list(personal_data_in("post@example.org", None)) == []
    assert [fault.rule for fault in personal_data_in("post@example.org", "")] == ["personal-e-mail"]


@pytest.mark.parametrize(
    "text", ["22 " * 20_000, "1" * 50_000, "a@" * 20_000, "a.a-" * 10_000 + "@", "+1 2" * 10_000]
)
def test_a_text_made_to_stall_is_searched_at_once(text: str) -> None:
    """A guard: what hangs meets the time limit of the test run."""
    assert len(list(personal_data_in(text, ""))) < 20_000
