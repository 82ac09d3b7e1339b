"""Sums are right: those that authors write, and the facts that others add up to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from karrierehylla.checks.body import Body
from karrierehylla.checks.data_places import DataPlaces
from karrierehylla.checks.equations import Known, equation_faults
from karrierehylla.checks.fault import Fault
from karrierehylla.checks.plain_text import plain_body, plain_line
from karrierehylla.checks.texts import texts_of
from karrierehylla.checks.told import texts_in_all_languages
from karrierehylla.model.data import Fact
from karrierehylla.model.library import Library
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Problem, suggestion


def check_sums(library: Library, bodies: Iterable[Body], places: DataPlaces) -> list[Problem]:
    """Return the sums that are wrong, in texts and among the facts."""
    data = library.data
    facts = {fact.id: fact for fact in data.facts} if data.knows("facts", "units") else {}
    known = {locale: _known(facts, locale, library) for locale in Locale}
    problems: list[Problem] = []
    for body in bodies:
        entry = body.entry
        for text in texts_of(entry):
            if "=" in text.text:
                for fault in equation_faults(plain_line(text.text), text.text, known[entry.locale]):
                    problems.append(fault.at(entry.path, entry.positions.of(*text.location)))
        if "=" in entry.body:
            for fault in equation_faults(plain_body(body), entry.body, known[entry.locale]):
                problems.append(fault.at(entry.path, body.position(fault.offset)))
    for words, (field, *way) in texts_in_all_languages(data):
        for locale in Locale:
            line = words.in_(locale)
            if "=" in line:
                for fault in equation_faults(plain_line(line), line, known[locale]):
                    problems.append(places.problem(fault, field, *way, locale.value))
    for index, fact in enumerate(data.facts if facts else ()):
        for fault, place in _faults_of_parts(fact, facts):
            problems.append(places.problem(fault, "facts", index, *place))
    return problems


def _known(facts: Mapping[str, Fact], locale: Locale, library: Library) -> Known:
    """Return the facts that can be added up, with their units in the words of `locale`."""
    units = library.data.units
    return Known(
        locale,
        {
            fact.id: (fact.value, units[fact.unit].other.in_(locale) if fact.unit in units else "")
            for fact in facts.values()
            if isinstance(fact.value, int)
        },
    )


def _faults_of_parts(
    fact: Fact, facts: Mapping[str, Fact]
) -> Iterator[tuple[Fault, tuple[str | int, ...]]]:
    """Yield what is wrong with the facts that `fact` is the sum of, each with its way."""
    total = 0
    is_whole = isinstance(fact.value, int)
    if fact.sum_of and not is_whole:
        yield Fault("sum-without-number", {"value": fact.id}), ("sum_of",)
    for index, name in enumerate(fact.sum_of):
        way = ("sum_of", index)
        part = facts.get(name)
        if part is None:
            yield Fault("unknown-fact", {"value": name, **suggestion(name, facts)}), way
        elif not isinstance(part.value, int):
            yield Fault("sum-without-number", {"value": name}), way
        elif part.unit != fact.unit:
            yield (
                Fault("sum-of-units", {"value": name, "unit": part.unit, "wanted": fact.unit}),
                way,
            )
        else:
            total += part.value
            continue
        is_whole = False
    if fact.sum_of and is_whole and total != fact.value:
        values = {"value": str(fact.value), "id": fact.id, "sum": str(total)}
        yield Fault("sum-of-facts", values), ("value",)
