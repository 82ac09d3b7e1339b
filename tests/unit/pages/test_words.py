"""The words of the interface: each in its own language."""

from __future__ import annotations

import re

import pytest

from karrierehylla.model.data import Words
from karrierehylla.model.locale import Locale
from karrierehylla.pages import wording
from karrierehylla.reading.interface_words import keys_asked_for, read_words
from tests.unit.sample import DATA, ROOT


@pytest.fixture(scope="module")
def words() -> dict[Locale, Words]:
    read, problems = read_words(ROOT)
    assert read is not None, problems
    return dict(read)


def keys_of_pages() -> list[str]:
    """Return the keys in the section of this package."""
    section = DATA["data/words/nb.yml"].split("# --- pages\n")[1].split("\n# --- ")[0]
    return re.findall(r"^([a-z0-9A-Z.-]+):", section, flags=re.M)


NORWEGIAN_ONLY = re.compile(r"\b(ikke|noen|hvem|hva|hvor|fra|siden|blir åpnet|veileder)\b", re.I)


def test_nynorsk_is_no_bokmaal(words: dict[Locale, Words]) -> None:
    found = [
        (key, text)
        for key in keys_of_pages()
        if NORWEGIAN_ONLY.search(text := _filled(words[Locale.NN], key))
    ]

    assert found == []


ENGLISH_ONLY = re.compile(r"\b(the|and|of|this|page|open|resources?|language|law)\b")


@pytest.mark.parametrize("locale", [Locale.NB, Locale.NN])
def test_norwegian_has_no_english(words: dict[Locale, Words], locale: Locale) -> None:
    texts = [_filled(words[locale], key) for key in keys_of_pages()]

    assert [text for text in texts if ENGLISH_ONLY.search(text)] == []


def _filled(words: Words, key: str) -> str:
    return words(key, **dict.fromkeys(keys_asked_for()[key], "0"))


@pytest.mark.parametrize(
    ("locale", "day", "month", "number", "minutes", "listing"),
    [
        (Locale.NB, "1. mai 2026", "mars 2024", "12\u00a0500", "1 minutt", "a, b og c"),
        (Locale.NN, "1. mai 2026", "mars 2024", "12\u00a0500", "1 minutt", "a, b og c"),
        (Locale.EN, "1 May 2026", "March 2024", "12,500", "1 minute", "a, b and c"),
    ],
)
def test_dates_numbers_and_lists_follow_the_locale(
    words: dict[Locale, Words],
    locale: Locale,
    day: str,
    month: str,
    number: str,
    minutes: str,
    listing: str,
) -> None:
    said = words[locale]

    assert wording.partial_date("2026-05-01", said) == day
    assert wording.partial_date("2024-03", said) == month
    assert wording.partial_date("2024", said) == "2024"
    assert wording.number(12500, said) == number
    assert wording.number(2026, said) == "2026"
    assert wording.number(1234567, said).count(number[2]) == 2
    assert wording.minutes(1, said) == minutes
    assert wording.listing(["a", "b", "c"], said) == listing
    assert wording.listing(["a"], said) == "a"
