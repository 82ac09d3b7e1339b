"""Details of a person in a passage: where from, which place, which work, what age, whose parent."""

from __future__ import annotations

import enum
import functools
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from babel import Locale as Cldr

from karrierehylla.checks.ages import Of, read_ages
from karrierehylla.checks.words import Phrases, Word, span_of, words_of
from karrierehylla.model.data import Data
from karrierehylla.model.identifying import Identifying, Points
from karrierehylla.model.locale import Locale

HOME = "NO"
"""The country that everybody of ours lives in."""

_NAME_ENDINGS = ("s", "'s", "’s")


class Trait(enum.StrEnum):
    """What a detail tells of; what a text most seldom needs comes first, and is advised against."""

    PLACE = "place"
    CHILD_AGE = "child_age"
    FAMILY = "family"
    ORIGIN = "origin"
    AGE = "age"
    OCCUPATION = "occupation"
    BODY = "body"


class Detail(NamedTuple):
    """Something that few people have in common."""

    trait: Trait
    points: Points
    value: str
    """The same for the same detail in other words."""


class Seen(NamedTuple):
    """A detail as it stands in a passage."""

    detail: Detail
    words: str
    start: int


class DetailFinder:
    """Finds the details of one language."""

    def __init__(self, locale: Locale, data: Data) -> None:
        known = data.identifying
        self._locale = locale
        self._known = known
        self._also_words = frozenset(known.also_words)
        listed = list(_listed(locale, data))
        self._small = Phrases(
            ((phrase, detail) for phrase, detail in listed if phrase.islower()),
            data.norm.inflections.get(locale, ()),
        )
        self._names = Phrases(
            ((phrase, detail) for phrase, detail in listed if not phrase.islower()), _NAME_ENDINGS
        )

    def find(self, text: str, names: Collection[str] = ()) -> Iterator[Seen]:
        """Yield the details in `text`, which tells of people called `names`."""
        words = words_of(text)
        small = [word.text.lower() for word in words]
        written = [word.text if self._may_be_name(word) else "" for word in words]
        for found in (*self._small.find(small), *self._names.find(written)):
            span = span_of(found, words)
            yield Seen(found.value, text[span], span.start)
        for age in read_ages(text, self._locale, names):
            yield Seen(self._of(age.of, age.value), text[age.start : age.end], age.start)

    def detail_of_age(self, years: int) -> Detail:
        """Return how much it tells of somebody to be so old."""
        return self._of(Of.PERSON, years)

    def _of(self, of: Of, value: int) -> Detail:
        """Return how much an age or a number of children tells."""
        weights, usual = self._known.weights, self._known.usual_ages
        match of:
            case Of.CHILD:
                return Detail(Trait.CHILD_AGE, weights.child_age, str(value))
            case Of.CHILDREN:
                is_many = value >= self._known.many
                points = weights.many_children if is_many else weights.children
                return Detail(Trait.FAMILY, points, str(value))
            case Of.PERSON:
                is_usual = usual.from_ <= value <= usual.to
                points = weights.age if is_usual else weights.rare_age
                return Detail(Trait.AGE, points, str(value))

    def _may_be_name(self, word: Word) -> bool:
        return not word.begins or word.text not in self._also_words


def _listed(locale: Locale, data: Data) -> Iterator[tuple[str, Detail]]:
    """Yield the words of the lists, and what each tells; what comes first counts."""
    known = data.identifying
    weights = known.weights
    for trait, groups in (
        (Trait.OCCUPATION, known.occupations),
        (Trait.FAMILY, known.families),
        (Trait.BODY, known.bodies),
    ):
        for group in groups:
            yield from _each(group.in_(locale), trait, group.points)
    yield from _each(known.parts.in_(locale), Trait.PLACE, weights.part)
    counties = (county.title.in_(locale) for county in data.counties)
    yield from _each(counties, Trait.PLACE, weights.county)
    yield from _each(known.municipalities, Trait.PLACE, weights.municipality)
    for code, names in _countries(locale).items():
        called = known.origins.get(code)
        words = (*names, *(called.in_(locale) if called else ()))
        yield from _each(words, Trait.ORIGIN, _points_of_origin(code, known), code)


def _each(
    words: Iterable[str], trait: Trait, points: Points, value: str = ""
) -> Iterator[tuple[str, Detail]]:
    for word in words:
        yield word, Detail(trait, points, value or word)


def _points_of_origin(code: str, known: Identifying) -> Points:
    is_frequent = code in known.frequent
    return known.weights.frequent_origin if is_frequent else known.weights.origin


@functools.cache
def _countries(locale: Locale) -> dict[str, tuple[str, ...]]:
    """Return the names of the countries but Norway by ISO code; 'Myanmar (Burma)' is two."""
    territories = Cldr(locale.value).territories
    return {
        code: tuple(name.rstrip(")").split(" ("))
        for code, name in territories.items()
        if code.isalpha() and code not in (HOME, "ZZ")
    }
