"""Dates, numbers, minutes and lists in the words of one locale."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from karrierehylla.model.data import Words

GROUPED_FROM = 10_000
"""Numbers below are written without a sign between thousands: years and paragraphs among them."""


def date(day: datetime.date, words: Words) -> str:
    """Return a day in words: '1. januar 2026'."""
    month = words(f"month.{day.month}")
    return words("date.day", day=day.day, month=month, year=day.year)


def partial_date(iso: str, words: Words) -> str:
    """Return a year, a month or a day in words: '2024', 'mars 2024', '18. mars 2024'."""
    parts = [int(part) for part in iso.split("-")]
    if len(parts) == 3:
        return date(datetime.date(*parts), words)
    if len(parts) == 2:
        return words("date.month", month=words(f"month.{parts[1]}"), year=parts[0])
    return iso


def number(n: int, words: Words) -> str:
    """Return a number with the locale's sign between thousands."""
    if n < GROUPED_FROM:
        return str(n)
    left, *groups = f"{n:,}".split(",")
    for right in groups:
        left = words("number.grouped", left=left, right=right)
    return left


def minutes(n: int, words: Words) -> str:
    """Return a time in minutes: '10 minutter'."""
    return words.count("minutes", n)


def group(sizes: str, words: Words) -> str:
    """Return the size of a group, '4-6', in words: '4–6 personer'."""
    smallest, _, largest = sizes.partition("-")
    return words("group.short", smallest=smallest, largest=largest)


def listing(parts: Sequence[str], words: Words) -> str:
    """Return 'a, b og c'."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {words('list.and')} {parts[-1]}"


def capital(text: str) -> str:
    """Return `text` with a capital first letter."""
    return text[:1].upper() + text[1:]
