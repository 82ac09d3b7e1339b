"""Facts are the same in every language: numbers, dates, sections of laws, facts and terms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from karrierehylla.checks.body import Body
from karrierehylla.checks.data_places import DataPlaces
from karrierehylla.checks.pairs import known_originals, pairs_of
from karrierehylla.checks.quantities import Weight
from karrierehylla.checks.told import Part, Told, data_parts, parts_of
from karrierehylla.model.data import Data
from karrierehylla.model.library import Library
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Problem


def check_same_facts(library: Library, bodies: Iterable[Body], places: DataPlaces) -> list[Problem]:
    """Return what only one language tells, of items and of the texts in the data files.

    Translations that are behind are left alone: their original tells something new.
    """
    by_path = {body.entry.path: body for body in bodies if body.entry.path not in library.faulty}
    parts = {path: parts_of(body) for path, body in by_path.items()}
    ids = _ids(library.data)
    problems: list[Problem] = []
    for pair in pairs_of(library.entries, known_originals(library)):
        original, body = by_path.get(pair.original.path), by_path.get(pair.entry.path)
        if not (original and body and pair.is_of_one_version):
            continue
        has_same_sections = (
            original.heading_ids == body.heading_ids and not original.excess and not body.excess
        )
        wanted = parts[pair.original.path]
        for key, part in parts[pair.entry.path].items():
            is_known = has_same_sections if key[0] == "body" else pair.knows(key[0])
            if is_known and key in wanted:
                problems += _differences(wanted[key], part, ids)
    for languages in data_parts(library.data, places):
        for locale in (Locale.NN, Locale.EN):
            problems += _differences(languages[Locale.NB], languages[locale], ids)
    return problems


def _ids(data: Data) -> frozenset[str]:
    """Return the facts and terms that there are, as they are referred to."""
    facts = {f"[[fact:{fact.id}]]" for fact in data.facts}
    return frozenset(facts.union(f"[[term:{term.id}]]" for term in data.terms))


def _differences(wanted: Part, found: Part, ids: frozenset[str]) -> Iterator[Problem]:
    """Yield what only one of a text and its translation tells.

    An id that is misspelt in one of them is a problem already.
    """
    references = {one.value for one in (*wanted.told, *found.told) if one.is_reference}
    for is_reference in (False, True) if references <= ids else (False,):
        there = _of_kind(wanted.told, is_reference, found.told)
        here = _of_kind(found.told, is_reference, wanted.told)
        missing, extra = _left_over(there, here), _left_over(here, there)
        if not (missing and extra):
            missing = [one for one in missing if one.weight is Weight.FIRM]
            extra = [one for one in extra if one.weight is Weight.FIRM]
            missing = [one for one in missing if not _is_told_again(one.value, there, here)]
            extra = [one for one in extra if not _is_told_again(one.value, there, here)]
        counts = _counted(there, here, [*missing, *extra])
        missing = [one for one in missing if one.value not in counts]
        extra = [one for one in extra if one.value not in counts]
        if len(missing) == len(extra) == 1:
            values = {"here": extra[0].words, "there": missing[0].words}
            yield _problem("translation-other-fact", wanted, missing[0], found, extra[0], values)
        else:
            for one in missing:
                values = {"value": one.words}
                yield _problem("translation-lacks-fact", wanted, one, found, None, values)
            for one in extra:
                values = {"value": one.words}
                yield _problem("translation-adds-fact", wanted, None, found, one, values)
        for value, (many, few) in counts.items():
            last_there = [one for one in there if one.value == value][-1]
            last = [one for one in here if one.value == value][-1]
            values = {"value": last.words, "here": str(few), "there": str(many)}
            yield _problem("translation-count-of-fact", wanted, last_there, found, last, values)


def _of_kind(told: Iterable[Told], is_reference: bool, others: Iterable[Told]) -> list[Told]:
    """Return the references or the rest of `told`, each read as `others` have it if it may be."""
    values = {other.value for other in others}
    return [
        replace(one, value=one.other) if one.other in values else one
        for one in told
        if one.is_reference is is_reference
    ]


def _left_over(told: Iterable[Told], others: Iterable[Told]) -> list[Told]:
    """Return what of `told` none of `others` stands for; of several alike the least firm."""
    loose = {other.value for other in others if other.weight is Weight.LOOSE}
    free = Counter(other.value for other in others if other.weight is not Weight.LOOSE)
    left = []
    for one in sorted(told, key=lambda one: one.weight is not Weight.FIRM):
        if one.weight is Weight.LOOSE:
            continue
        if free[one.value]:
            free[one.value] -= 1
        elif one.value not in loose:
            left.append(one)
    return sorted(left, key=lambda one: one.offset)


def _is_told_again(value: str, *languages: Iterable[Told]) -> bool:
    """Return whether it may be told equally often, since 'day 2' told twice may be one telling."""
    least, most = [], []
    for told in languages:
        before = [one.before for one in told if one.value == value]
        named = [word for word in before if word]
        most.append(len(before))
        least.append(len(before) - len(named) + len(set(named)))
    return max(least) <= min(most)


def _counted(
    there: Iterable[Told], here: Iterable[Told], differing: Iterable[Told]
) -> dict[str, tuple[int, int]]:
    """Return how often the original and the translation tell what both tell, but not as often."""
    counts = {}
    for value in dict.fromkeys(one.value for one in differing):
        many, few = (
            sum(one.value == value and one.weight is not Weight.LOOSE for one in told)
            for told in (there, here)
        )
        if many and few:
            counts[value] = many, few
    return counts


def _problem(
    rule: str,
    wanted: Part,
    there: Told | None,
    found: Part,
    here: Told | None,
    values: dict[str, str],
) -> Problem:
    """Return the problem at the place of the translation, with that of the original."""
    original = f"{wanted.path}:{wanted.position(there).line}"
    return Problem(found.path, found.position(here), rule, {**values, "original": original})
