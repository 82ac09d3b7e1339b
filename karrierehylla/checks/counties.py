"""Counties and what they lead to: a resource of their own, for each kind of help."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from karrierehylla.checks.data_places import DataPlaces
from karrierehylla.checks.fault import Fault
from karrierehylla.checks.names import fault_of_absent
from karrierehylla.model.item import Resource
from karrierehylla.model.library import Library
from karrierehylla.problems import Problem

FIELDS = ("career_centre", "adult_education")
"""The fields of a county that name a resource."""


def check_counties(library: Library, root: Path, places: DataPlaces) -> list[Problem]:
    """Return the counties that lead to what is no resource of theirs."""
    originals = {entry.id: (entry, facts) for entry, facts in library.originals}

    def faults(county_id: str, named: str) -> Iterator[Fault]:
        if named not in originals:
            if fault := fault_of_absent(named, "unknown-item", library.kinds, library, root):
                yield fault
            return
        entry, facts = originals[named]
        is_theirs = isinstance(facts, Resource) and county_id in facts.region
        if not is_theirs and entry.knows("region"):
            yield Fault("county-resource", {"value": named, "county": county_id})

    return [
        places.problem(fault, "counties", index, field)
        for index, county in enumerate(library.data.counties)
        for field in FIELDS
        if (named := getattr(county, field))
        for fault in faults(county.id, named)
    ]
