"""The course: what its plan says of the units is what the units say themselves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from karrierehylla.checks.body import read_body
from karrierehylla.checks.tables import Cell, tables_in
from karrierehylla.model.item import Guide
from karrierehylla.model.library import Item, Library
from karrierehylla.model.locale import Locale

PLAN, UNIT, DAYS = "kursplan", "okt-", ("dag-1", "dag-2")
HOURS, MINUTES_OF_HOUR, OF_SHORT_HOUR = 15, 60, 45
OPTIONAL = {Locale.NB: "(kan utgå)", Locale.NN: "(kan gå ut)", Locale.EN: "(can be left out)"}
"""What the units say of the part that may be left out."""


def units(library: Library) -> list[Item]:
    """Return the units of the course in their order."""
    return [item for name, item in sorted(library.items.items()) if name.startswith(UNIT)]


def rows(item: Item, locale: Locale) -> Iterator[tuple[Cell, ...]]:
    """Yield the rows of all tables of `item`."""
    for table in tables_in(read_body(item.entries[locale]).lines):
        yield from table.rows


@pytest.mark.parametrize("locale", Locale)
def test_every_programme_has_minutes_that_are_checked(library: Library, locale: Locale) -> None:
    """Without the word of the unit above them a check passes over the table."""
    minutes = library.data.units["minutes"].other.in_(locale).casefold()
    programmes = [library.items[name] for name in (PLAN, *DAYS)] + units(library)

    lacking = [
        item.id
        for item in programmes
        if not any(
            head.text.casefold() == minutes
            for table in tables_in(read_body(item.entries[locale]).lines)
            for head in table.heads
        )
    ]

    assert lacking == []


def test_the_plan_names_every_unit_in_its_order(library: Library) -> None:
    for locale in Locale:
        named = [row[0].text for row in rows(library.items[PLAN], locale)]

        assert named == [f"[[{unit.id}]]" for unit in units(library)]


def test_the_units_take_fifteen_hours_of_sixty_minutes(library: Library) -> None:
    minutes = []
    for unit in units(library):
        assert isinstance(unit.facts, Guide)
        minutes.append(unit.facts.minutes or 0)

    assert len(minutes) >= 10
    assert sum(minutes) == HOURS * MINUTES_OF_HOUR


@pytest.mark.parametrize("locale", Locale)
def test_without_what_may_be_left_out_they_take_fifteen_hours_of_forty_five(
    library: Library, locale: Locale
) -> None:
    optional = [
        int(row[1].text)
        for unit in units(library)
        for row in rows(unit, locale)
        if OPTIONAL[locale] in row[2].text
    ]

    assert optional == [20, 25] * 5
    assert sum(optional) == HOURS * (MINUTES_OF_HOUR - OF_SHORT_HOUR)
