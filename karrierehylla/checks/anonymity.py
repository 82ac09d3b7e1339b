"""Nobody is to be recognised: what cases, situations and stories tell together of a person.

Each detail has points (`data/identifying.yml`): how often it halves the people who fit.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from karrierehylla.checks.details import Detail, DetailFinder, Trait
from karrierehylla.checks.fault import Fault
from karrierehylla.checks.prose import Passage, Prose, Role
from karrierehylla.model.item import Case, Situation, Story
from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Entry, Library
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Problem

KINDS = frozenset({Kind.CASE, Kind.SITUATION, Kind.STORY})
"""What tells of a person."""

OF_NOBODY = frozenset({"law", "what-if"})
"""Sections that tell of rules, or of what is otherwise than it is."""

OF_LATER = frozenset({"plans", "facilitator"})
"""Sections whose occupations are what may come, as they are in questions."""

_LETTERS = re.compile(r"[^\W\d_]+")
_END_OF_NAMES = re.compile(r"\s[–-]\s|:")


class Told(NamedTuple):
    """A detail that an entry tells."""

    detail: Detail
    words: str
    passage: Passage | None = None
    """Where it stands; nowhere if only the original's front matter has it."""
    start: int = 0


@dataclass(frozen=True)
class Portrait:
    """What one entry tells of its person."""

    entry: Entry
    told: Sequence[Told]
    """The details that count, heaviest first."""

    @property
    def score(self) -> int:
        """How often the details together halve the people who fit."""
        return sum(one.detail.points for one in self.told)


def check_anonymity(library: Library, prose: Prose) -> list[Problem]:
    """Return the texts that tell too much of a person and do not say why, in every language."""
    if not library.data.knows("identifying", "counties", "norm"):
        return []
    limit = library.data.identifying.limit
    portraits = portraits_of(library, prose)
    problems: list[Problem] = []
    for entry, facts in library.originals:
        if not isinstance(facts, Case | Situation | Story) or not entry.knows("identifiable"):
            continue
        above = [portrait for portrait in portraits[entry.id] if portrait.score > limit]
        if facts.identifiable is None:
            problems += [_problem(portrait, limit) for portrait in above]
        elif not above:
            position = entry.positions.of_key("identifiable")
            values = {"limit": str(limit)}
            problems.append(Problem(entry.path, position, "identifiable-needless", values))
    return problems


def portraits_of(library: Library, prose: Prose) -> Mapping[str, Sequence[Portrait]]:
    """Return what each case, situation and story tells in each of its languages, by id."""
    finders = {locale: DetailFinder(locale, library.data) for locale in Locale}
    ages = {
        entry.id: facts.age
        for entry, facts in library.originals
        if isinstance(facts, Case) and entry.knows("age") and facts.age is not None
    }
    portraits: dict[str, list[Portrait]] = defaultdict(list)
    for entry, passages in prose.entries:
        if entry.kind in KINDS:
            finder = finders[entry.locale]
            told = list(_told(entry, passages, finder))
            if age := ages.get(entry.id):
                told.append(Told(finder.detail_of_age(age), str(age)))
            portraits[entry.id].append(Portrait(entry, _counted(told)))
    return portraits


def _told(entry: Entry, passages: Iterable[Passage], finder: DetailFinder) -> Iterator[Told]:
    """Yield the details of the passages that tell of the person."""
    before = _END_OF_NAMES.split(entry.front.title)[0]
    names = frozenset(name for name in _LETTERS.findall(before) if name[0].isupper())
    for passage in passages:
        if passage.role is Role.CHANGE or passage.section in OF_NOBODY:
            continue
        is_of_later = passage.role is Role.QUESTION or passage.section in OF_LATER
        for seen in finder.find(passage.text, names):
            if not is_of_later or seen.detail.trait is not Trait.OCCUPATION:
                yield Told(seen.detail, seen.words, passage, seen.start)


def _counted(told: Iterable[Told]) -> Sequence[Told]:
    """Return the details that count, heaviest first: the rarest of each trait, and every child."""
    counted: dict[tuple[Trait, str], Told] = {}
    for one in sorted(told, key=lambda one: -one.detail.points):
        trait = one.detail.trait
        counted.setdefault((trait, one.detail.value if trait is Trait.CHILD_AGE else ""), one)
    return list(counted.values())


def _problem(portrait: Portrait, limit: int) -> Problem:
    """Return the problem of a portrait: all its details, and which one to tell less of."""
    advised = _advised(portrait, limit)
    details = ", ".join(f"{one.words} ({one.detail.points})" for one in portrait.told)
    values = {
        "score": str(portrait.score),
        "limit": str(limit),
        "details": details,
        advised.detail.trait.value: advised.words,
    }
    if advised.passage:
        return advised.passage.problem(Fault("too-identifying", values, advised.start))
    title = portrait.entry.positions.of("title")
    return Problem(portrait.entry.path, title, "too-identifying", values)


def _advised(portrait: Portrait, limit: int) -> Told:
    """Return the detail that a text needs least of those that are enough, else the heaviest."""
    enough = [one for one in portrait.told if portrait.score - one.detail.points <= limit]
    needs = list(Trait)
    return min(enough or portrait.told[:1], key=lambda one: needs.index(one.detail.trait))
