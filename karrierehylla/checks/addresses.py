"""Addresses outside our site: those that readers may follow, and those that are only printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from karrierehylla.checks.body import Body
from karrierehylla.checks.data_places import DataLocation, DataPlaces
from karrierehylla.checks.urls import safety_faults, same_page, url_faults
from karrierehylla.model.data import Hosts
from karrierehylla.model.item import Original, Resource
from karrierehylla.model.library import Entry, Library, Location
from karrierehylla.problems import Position, Problem, errors_in


@dataclass(frozen=True)
class Address:
    """An address in the front matter of an entry."""

    entry: Entry
    location: Location
    text: str

    @property
    def position(self) -> Position:
        """Its place in the file."""
        return self.entry.positions.of(*self.location)


def check_addresses(library: Library, bodies: list[Body], places: DataPlaces) -> list[Problem]:
    """Return what is wrong with the addresses of front matter, data and bodies."""
    hosts = library.data.hosts if library.data.knows("hosts") else _NO_HOSTS
    problems = []
    for entry, facts in library.originals:
        for address in current_addresses(entry, facts):
            for fault in url_faults(address.text, hosts):
                problems.append(fault.at(entry.path, address.position))
        for address in earlier_addresses(entry, facts):
            for fault in safety_faults(address.text):
                if fault.rule not in _FINE_WHEN_FORMER:
                    problems.append(fault.at(entry.path, address.position))
        problems += _former_in_use(entry, facts)
    for text, location in data_addresses(library):
        for fault in url_faults(text, hosts):
            problems.append(places.problem(fault, *location))
    for body in bodies:
        for link in body.links:
            if link.is_outside and not link.is_image:
                problems += _link_problems(body, link.target, link.target_offset, hosts)
    return [*problems, *_used_twice(library)]


def addresses_in(library: Library, bodies: Iterable[Body]) -> frozenset[str]:
    """Return every address that `check_addresses` looks at."""
    found = {link.target for body in bodies for link in body.links}
    for entry, facts in library.originals:
        found.update(address.text for address in current_addresses(entry, facts))
        found.update(address.text for address in earlier_addresses(entry, facts))
    return frozenset(found.union(text for text, _ in data_addresses(library)))


_NO_HOSTS = Hosts(hosts=(), shorteners=(), tracking=(), redirectors=())
"""What we know of hosts while the file about them has errors."""


_FINE_WHEN_FORMER = frozenset({"address-http", "address-upper-case"})
"""Rules about addresses that are followed; a former address is printed, never opened."""


def _link_problems(body: Body, target: str, offset: int, hosts: Hosts) -> list[Problem]:
    """Return what is wrong with a link in a body; a good one belongs in a resource."""
    faults = url_faults(target, hosts)
    problems = [fault.at(body.entry.path, body.position(offset + fault.offset)) for fault in faults]
    if not errors_in(problems):
        problems.append(Problem(body.entry.path, body.position(offset), "external-link"))
    return problems


def current_addresses(entry: Entry, facts: Original) -> Iterator[Address]:
    """Yield the addresses of a resource that readers are sent to."""
    if isinstance(facts, Resource):
        if facts.url:
            yield Address(entry, ("url",), facts.url)
        for index, version in enumerate(facts.versions):
            if version.url:
                yield Address(entry, ("versions", index, "url"), version.url)


def earlier_addresses(entry: Entry, facts: Original) -> Iterator[Address]:
    """Yield the addresses that a resource had before."""
    if isinstance(facts, Resource):
        for index, text in enumerate(facts.former_urls):
            if text:
                yield Address(entry, ("former_urls", index), text)


def data_addresses(library: Library) -> Iterator[tuple[str, DataLocation]]:
    """Yield the addresses of sources in `data/facts.yml`, with their field of `Data` and way."""
    for index, fact in enumerate(library.data.facts):
        if fact.source_url:
            yield fact.source_url, ("facts", index, "source_url")
        if fact.where and fact.where.url:
            yield fact.where.url, ("facts", index, "where", "url")
    for index, change in enumerate(library.data.law_changes):
        if change.source_url:
            yield change.source_url, ("law_changes", index, "source_url")


def _former_in_use(entry: Entry, facts: Original) -> Iterator[Problem]:
    """Yield former addresses of a resource that it still has."""
    current = {address.text for address in current_addresses(entry, facts)}
    for address in earlier_addresses(entry, facts):
        if address.text in current:
            yield Problem(entry.path, address.position, "address-former-in-use")


def _used_twice(library: Library) -> Iterator[Problem]:
    """Yield resources whose address another resource, first by id, has already."""
    first: dict[str, str] = {}
    for entry, facts in library.originals:
        for address in current_addresses(entry, facts):
            owner = first.setdefault(same_page(address.text), entry.id)
            if owner != entry.id:
                values = {"id": entry.id, "other": owner}
                yield Problem(entry.path, address.position, "address-twice", values)
