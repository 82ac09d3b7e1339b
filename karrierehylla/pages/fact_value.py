"""A fact in words: its value with the unit, and what a reader must be warned of."""

from __future__ import annotations

import datetime

from karrierehylla.model.data import DATE_UNIT, Data, Fact, Words
from karrierehylla.model.locale import Locale
from karrierehylla.pages import wording


def fact_text(fact: Fact, data: Data, locale: Locale) -> str:
    """Return the value with its unit: '25 timer', '1. januar 2026', or that it is not known."""
    words = data.words[locale]
    if fact.value is None:
        return words("fact.unknown")
    if fact.unit == DATE_UNIT:
        return wording.partial_date(str(fact.value), words)
    value = wording.number(fact.value, words) if isinstance(fact.value, int) else fact.value
    unit = data.units.get(fact.unit)
    if unit is None:
        return value
    name = (unit.one if fact.value == 1 else unit.other).in_(locale)
    return f"{value} {name}"


def has_ended(fact: Fact, today: datetime.date) -> bool:
    """Return whether the fact is history by its status or by its date."""
    return fact.status == "history" or (fact.valid_to is not None and fact.valid_to < today)


def fact_warning(fact: Fact, words: Words, today: datetime.date) -> str:
    """Return what a reader of a fact must be told: history, ended, due for a check, or ''."""
    if fact.valid_to is not None and fact.valid_to < today:
        return words("fact.ended", date=wording.date(fact.valid_to, words))
    if fact.status == "history":
        return words("fact.history")
    if fact.review_by < today:
        return words("fact.due", date=wording.date(fact.review_by, words))
    return ""


def inline_warning(fact: Fact, words: Words, today: datetime.date) -> str:
    """Return the warning behind a fact in running text; a day in the past needs none."""
    if fact.status == "open":
        return words("fact.unknown")
    if fact.unit == DATE_UNIT and fact.status == "history":
        return ""
    return fact_warning(fact, words, today)
