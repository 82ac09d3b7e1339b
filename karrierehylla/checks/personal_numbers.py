"""Numbers that the state gives to persons, told from other numbers by their control digits."""

from __future__ import annotations

import datetime

_FIRST_CONTROL = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND_CONTROL = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_DUF_CONTROL = (4, 6, 3, 2, 7, 5, 4, 6, 3, 2)
"""Of the six digits behind the year, then of the year."""

_CENTURIES = ("19", "20")

_FIRST_REMAINDERS = frozenset([0, 1, 2, 3])
"""What the first control may leave: 0 today, and up to 3 in numbers that are given from 2032."""

_MONTHS_ADDED = (0, 40, 65, 80)
"""40 in H numbers and tests of Nav, 65 in tests of health services, 80 in those of the register."""

_HELP_NUMBERS = "89"
"""First digits of the FH numbers of health services, which hold no date."""


def is_national_id(digits: str) -> bool:
    """Return whether eleven `digits` are a birth, D, H or FH number, or one for tests."""
    numbers = [int(digit) for digit in digits]
    if _remainder(numbers, _FIRST_CONTROL) not in _FIRST_REMAINDERS:
        return False
    if _remainder(numbers, _SECOND_CONTROL) != 0:
        return False
    return digits[0] in _HELP_NUMBERS or _is_day(*(int(digits[at : at + 2]) for at in (0, 2, 4)))


def is_duf_number(digits: str) -> bool:
    """Return whether twelve `digits` are a number of the immigration register.

    They are the year, six digits, and a control of two digits, which is a remainder itself.
    """
    numbers = [int(digit) for digit in digits]
    ordered = [*numbers[4:10], *numbers[:4]]
    return digits[:2] in _CENTURIES and _remainder(ordered, _DUF_CONTROL) == int(digits[10:])


def _remainder(numbers: list[int], weights: tuple[int, ...]) -> int:
    return sum(n * weight for n, weight in zip(numbers, weights, strict=False)) % 11


def _is_day(day: int, month: int, year: int) -> bool:
    """Return whether it is a date, with what some kinds of numbers add to day and month."""
    day -= 40 if day > 40 else 0
    months = (month - added for added in _MONTHS_ADDED)
    # Of two digits no one knows the century; a leap day is one in 2000.
    return any(_exists(2000 + year, month, day) for month in months)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True
