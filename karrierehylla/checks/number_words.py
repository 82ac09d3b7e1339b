"""How numbers and dates are written in each language, read from `number_words.yml`."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any

import yaml

from karrierehylla.model.locale import Locale

THOUSAND_SPACES = "\u00a0\u2009\u202f"
"""What also stands between groups of digits where a space does."""


@dataclass(frozen=True)
class NumberWords:
    """The words and signs of one language; all words in lower case."""

    numbers: Mapping[str, str]
    """Words that are numbers, and their values as digits."""
    soft: Mapping[str, str]
    """Words for numbers that may have been told before, or that are now and then something else."""
    loose: Mapping[str, str]
    """Words that are seldom meant as numbers."""
    scales: Mapping[str, int]
    """Words that multiply what stands before them."""
    definite: re.Pattern[str]
    """What a text before a number ends with that has been told already."""
    again: frozenset[str]
    """What stands between two numbers that are one."""
    halves: re.Pattern[str]
    """What adds a half, behind a number or the word that it counts."""
    joined: re.Pattern[str]
    """A word that begins with a number, which is group 1."""
    months: Mapping[str, str]
    """Names of months and their numbers of two digits."""
    months_or_words: frozenset[str]
    """Those that are also other words."""
    capital_months: bool
    """Whether a month is written with a capital letter."""
    section: re.Pattern[str]
    """What a text before the number of a section ends with."""
    between: re.Pattern[str]
    """What stands between two sections of a list."""
    date: re.Pattern[str]
    """A day with its month, and perhaps its year."""
    number: re.Pattern[str]
    """Digits in groups (`whole`), and what stands behind a decimal sign or a colon (`rest`)."""
    decimal: str
    """The sign before what is less than one."""
    afternoon: re.Pattern[str]
    """What makes an hour one of the afternoon."""
    currency: frozenset[str]
    """Names of money."""


@functools.cache
def number_words(locale: Locale) -> NumberWords:
    """Return how numbers are written in `locale`."""
    file = resources.files("karrierehylla.checks").joinpath("number_words.yml")
    languages: dict[str, dict[str, Any]] = yaml.safe_load(file.read_text("utf-8"))
    raw = languages[locale.value]
    plain = {**raw["numbers"], **raw["soft"]}
    tens = {word: n for word, n in plain.items() if n in range(20, 100, 10)}
    ones = {word: n for word, n in plain.items() if n in range(2, 10)}
    compounds = {ten + one: n + m for ten, n in tens.items() for one, m in ones.items()}
    numbers = {word: str(n) for word, n in {**compounds, **raw["numbers"]}.items()}
    foreign = {
        word: n
        for other in languages.values()
        for word, n in {**other["numbers"], **other["soft"]}.items()
        if word not in plain and word not in raw["own"]
    }
    months = [name.lower() for name in raw["months"]]
    names = any_of(months)
    thousands = raw["thousands"] + THOUSAND_SPACES
    return NumberWords(
        numbers=numbers,
        soft={word: str(n) for word, n in raw["soft"].items()},
        loose={word: str(n) for word, n in {**foreign, **raw["loose"]}.items()},
        scales=raw["scales"],
        definite=re.compile(rf"\b(?:{any_of(raw['definite'])})\s\Z", re.IGNORECASE),
        again=frozenset(f" {word} " for word in raw["again"]),
        halves=re.compile(rf"(?:\s[^\W\d_]+)?\s(?:{any_of(raw['halves'])})\b", re.IGNORECASE),
        joined=re.compile(
            rf"({any_of([*numbers, *raw['soft']])})(?:{any_of(raw['joined'])})[^\W\d_]*\Z"
        ),
        months={name: f"{index:02}" for index, name in enumerate(months, 1)},
        months_or_words=frozenset(name.lower() for name in raw["months_or_words"]),
        capital_months=raw["months"][0][0].isupper(),
        section=re.compile(rf"(?<![^\W_])(?:{any_of(raw['sections'])})\.?\s*\Z", re.IGNORECASE),
        between=re.compile(rf"[\s,–-]*(?:{any_of(raw['between'])})?[\s§]*\Z"),
        date=re.compile(
            rf"(?P<day>\d{{1,2}})(?:{any_of(raw['ordinals'])})?\s+(?:of\s+)?(?P<month>{names})\b"
            r"(?:,?\s+(?P<year>\d{4})(?!\d))?",
            re.IGNORECASE,
        ),
        number=re.compile(
            rf"(?P<whole>\d{{1,3}}(?:[{re.escape(thousands)}]\d{{3}})+(?!\d)|\d+)(?P<rest>(?:[.,:]\d+)*)"
        ),
        decimal=raw["decimal"],
        afternoon=re.compile(rf"\s?(?:{any_of(raw['afternoon'])})\b"),
        currency=frozenset(raw["currency"]),
    )


def any_of(words: Iterable[str]) -> str:
    """Return the pattern of any of `words`, the longest first; without words it fits nothing."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True))) or "(?!)"
