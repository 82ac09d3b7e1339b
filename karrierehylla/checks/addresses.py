"""Addresses outside our site: those that readers may follow, and those that are only printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from karrierehylla.checks.body import Body
from karrierehylla.checks.data_places import DataLocation, DataPlaces
from karrierehylla.checks.urls import safety_faults, same_page, url_faults
from karrierehylla.model.item import Resource
from karrierehylla.model.library import Item, Library, Location
from karrierehylla.problems import Position, Problem, errors_in


@dataclass(frozen=True)
class Address:
    """An address in front matter, with its place."""

    text: str
    path: str
    position: Position


def check_addresses(library: Library, bodies: list[Body], places: DataPlaces) -> list[Problem]:
    """Return what is wrong with the addresses of front matter, data and bodies."""
    hosts = library.data.hosts
    problems = []
    for address in _followed(library):
        for fault in url_faults(address.text, hosts):
            problems.append(fault.at(address.path, address.position))
    for text, location in _data_addresses(library):
        for fault in url_faults(text, hosts):
            problems.append(places.problem(fault, *location))
    for address in _former(library):
        for fault in safety_faults(address.text):
            if fault.rule not in _FINE_WHEN_FORMER:
                problems.append(fault.at(address.path, address.position))
    for body in bodies:
        for link in body.links:
            if link.is_outside and not link.is_image:
                problems += _link_problems(library, body, link.target, link.target_offset)
    return [*problems, *_former_in_use(library), *_used_twice(library)]


_FINE_WHEN_FORMER = frozenset({"address-http", "address-upper-case"})
"""Rules about addresses that are followed; a former address is printed, never opened."""


def _link_problems(library: Library, body: Body, target: str, offset: int) -> list[Problem]:
    """Return what is wrong with a link in a body; a good one belongs in a resource."""
    faults = url_faults(target, library.data.hosts)
    problems = [fault.at(body.entry.path, body.position(offset + fault.offset)) for fault in faults]
    if not errors_in(problems):
        problems.append(Problem(body.entry.path, body.position(offset), "external-link"))
    return problems


def _resources(library: Library) -> Iterator[tuple[Item, Resource]]:
    for _, item in sorted(library.items.items()):
        if isinstance(item.facts, Resource):
            yield item, item.facts


def _followed(library: Library) -> Iterator[Address]:
    """Yield the addresses of resources that readers are sent to."""
    for item, resource in _resources(library):
        path, positions = item.original.path, item.original.positions
        if resource.url is not None:
            yield Address(resource.url, path, positions.of("url"))
        for index, version in enumerate(resource.versions):
            yield Address(version.url, path, positions.of("versions", index, "url"))


def _former(library: Library) -> Iterator[Address]:
    """Yield the addresses that resources had before."""
    for item, resource in _resources(library):
        for index, text in enumerate(resource.former_urls):
            position = item.original.positions.of("former_urls", index)
            yield Address(text, item.original.path, position)


def _data_addresses(library: Library) -> Iterator[tuple[str, DataLocation]]:
    """Yield the addresses of sources in `data/facts.yml`, with their field of `Data` and way."""
    for index, fact in enumerate(library.data.facts):
        if fact.source_url is not None:
            yield fact.source_url, ("facts", index, "source_url")
        if fact.where is not None:
            yield fact.where.url, ("facts", index, "where", "url")
    for index, change in enumerate(library.data.law_changes):
        if change.source_url is not None:
            yield change.source_url, ("law_changes", index, "source_url")


def _former_in_use(library: Library) -> Iterator[Problem]:
    """Yield resources whose address is also listed as a former one."""
    for item, resource in _resources(library):
        positions = item.original.positions
        current = {resource.url, *(version.url for version in resource.versions)}
        for index, text in enumerate(resource.former_urls):
            if text in current:
                position = positions.of("former_urls", index)
                yield Problem(item.original.path, position, "address-former-in-use")


def _used_twice(library: Library) -> Iterator[Problem]:
    """Yield resources whose address another resource, first by id, has already."""
    first: dict[str, str] = {}
    for item, resource in _resources(library):
        found: list[tuple[str, Location]] = []
        if resource.url is not None:
            found.append((resource.url, ("url",)))
        for index, version in enumerate(resource.versions):
            found.append((version.url, ("versions", index, "url")))
        for text, location in found:
            owner = first.setdefault(same_page(text), item.id)
            if owner != item.id:
                position = item.original.positions.of(*location)
                values = {"id": item.id, "other": owner}
                yield Problem(item.original.path, position, "address-twice", values)
