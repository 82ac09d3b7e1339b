"""Ages in years and numbers of children in a text, in words or digits."""

from __future__ import annotations

import enum
import functools
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from importlib import resources

import yaml

from karrierehylla.checks.number_words import any_of
from karrierehylla.checks.quantities import Quantity, Weight, read_quantities
from karrierehylla.model.locale import Locale

ADULT = 16
"""Years from which a case may tell of a person; somebody younger is a child."""

OLDEST = 110
"""Years; what is more is no age."""

_LOOK_BACK = 60
"""Characters before a number in which stands whose it is."""
_LETTERS = r"[^\W\d_]+"
_STOP = r"\s*(?:[.,;:!?()»”\"|]|\Z)"


class Of(enum.Enum):
    """What a number tells of."""

    PERSON = enum.auto()
    """How old somebody is."""
    CHILD = enum.auto()
    """How old somebody's child is, or anybody under `ADULT`."""
    CHILDREN = enum.auto()
    """How many children somebody has."""


@dataclass(frozen=True)
class Age:
    """Years of a life, or a number of children, as it stands in a text."""

    of: Of
    value: int
    start: int
    end: int


@dataclass(frozen=True)
class _Patterns:
    """What stands around an age in one language."""

    subjects: frozenset[str]
    child: re.Pattern[str]
    """A child behind a number, perhaps with a word between: 'small children'."""
    old: re.Pattern[str]
    """Behind an age and behind nothing else."""
    as_one: re.Pattern[str]
    """In a word that is a number and an age in one: 'trettifireåring'."""
    old_child: re.Pattern[str]
    years: re.Pattern[str]
    stop: re.Pattern[str]
    """Nothing that is counted."""
    no_thing: re.Pattern[str]
    """Anything that is not known to be counted."""
    of_child: re.Pattern[str]
    child_is: re.Pattern[str]
    of_person: re.Pattern[str]
    """Group 1 or 2 is the word for the person or the name."""
    person_is: re.Pattern[str]
    alone: re.Pattern[str]
    """Before an age and before nothing else."""
    joint: re.Pattern[str]
    having: re.Pattern[str]


def read_ages(text: str, locale: Locale, names: Collection[str] = ()) -> Iterator[Age]:
    """Yield the ages and numbers of children in `text`; `names` are those of its people."""
    patterns = _patterns(locale)
    people = patterns.subjects | {name.lower() for name in names}
    for chain in _chains(text, locale, patterns.joint):
        start, end = chain[0].start, chain[-1].end
        before = text[max(0, start - _LOOK_BACK) : start].lower()
        child = patterns.child.match(text, end)
        if child and patterns.having.search(before):
            yield Age(Of.CHILDREN, int(chain[-1].value), chain[-1].start, child.end())
            continue
        years = patterns.years.match(text, end)
        old = patterns.old.match(text, end)
        is_alone = years or patterns.stop.match(text, end)
        no_thing = years or patterns.no_thing.match(text, end)
        is_child = (
            patterns.old_child.match(text, end)
            or (no_thing and patterns.of_child.search(before))
            or (is_alone and patterns.child_is.search(before))
        )
        is_old = old or patterns.as_one.search(text, start, end)
        if (
            is_child
            or is_old
            or (no_thing and patterns.alone.search(before))
            or (no_thing and _is_of(people, patterns.of_person.search(before)))
            or (is_alone and _is_of(people, patterns.person_is.search(before)))
        ):
            unit = old or years
            last = unit.end() if unit else end
            for one in chain:
                value = int(one.value)
                if is_child or is_old or value >= ADULT:
                    of = Of.CHILD if is_child or value < ADULT else Of.PERSON
                    yield Age(of, value, one.start, last if one is chain[-1] else one.end)


def _is_of(people: Collection[str], match: re.Match[str] | None) -> bool:
    """Return whether the word that a pattern found is one of `people`."""
    return match is not None and (match[1] or match[2]) in people


def _chains(text: str, locale: Locale, joint: re.Pattern[str]) -> Iterator[Sequence[Quantity]]:
    """Yield the numbers that can be years of a life, those that stand together at once: '9–21'."""
    chain: list[Quantity] = []
    for quantity in read_quantities(text, locale):
        if (
            quantity.weight is Weight.LOOSE
            or not quantity.value.isdigit()
            or int(quantity.value) > OLDEST
        ):
            continue
        if chain and not joint.fullmatch(text, chain[-1].end, quantity.start):
            yield chain
            chain = []
        chain.append(quantity)
    if chain:
        yield chain


@functools.cache
def _patterns(locale: Locale) -> _Patterns:
    """Return the patterns of `locale`, read from `age_words.yml`."""
    file = resources.files("karrierehylla.checks").joinpath("age_words.yml")
    raw: dict[str, list[str]] = yaml.safe_load(file.read_text("utf-8"))[locale.value]
    children, adverbs = any_of(raw["children"]), any_of(raw["adverbs"])
    hyphened = [word for word in raw["old"] if word.startswith("-")]
    apart = [word for word in raw["old"] if not word.startswith("-")]
    old = rf"(?:(?:{any_of(hyphened)})|\s(?:{any_of(apart)}))\b"
    aged = rf",?(?:\s(?:{any_of(raw['aged'])}))+\s\Z"
    being = rf"\s(?:{any_of(raw['being'])})(?:\s(?:{adverbs}))?\s\Z"
    return _Patterns(
        subjects=frozenset(raw["subjects"]),
        child=_compile(rf"(?:\s{_LETTERS})?\s(?:{children})\b"),
        old=_compile(old),
        as_one=_compile(any_of(raw["as_one"])),
        old_child=_compile(rf"{old}\s(?:{children})\b"),
        years=_compile(rf"\s(?:{any_of(raw['years'])})\b"),
        stop=_compile(rf"{_STOP}|\s(?:{any_of(raw['joints'])})\b"),
        no_thing=_compile(rf"(?![-–]?\s?(?:{any_of(raw['things'])}|[%\d]))"),
        of_child=_compile(rf"\b(?:{children})(?:{aged}|\s?[,(]\s?\Z)"),
        child_is=_compile(rf"\b(?:{children}){being}"),
        of_person=_compile(rf"\b({_LETTERS}){aged}|\b({_LETTERS})\s?[,(]\s?\Z"),
        person_is=_compile(rf"\b({_LETTERS})(){being}"),
        alone=_compile(rf"\b(?:{any_of(raw['alone'])})\s\Z"),
        joint=_compile(rf"\s?[–-]\s?|,\s|\s(?:{any_of(raw['joints'])})\s"),
        having=_compile(rf"\b(?:{any_of(raw['having'])})\s\Z"),
    )


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
