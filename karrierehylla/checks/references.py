"""References to items, headings, facts and terms, in front matter and in texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from karrierehylla.checks.body import Body
from karrierehylla.checks.names import fault_of_absent
from karrierehylla.checks.texts import Use, texts_of
from karrierehylla.model.data import Fact
from karrierehylla.model.item import Resource
from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Entry, Item, Library, Location
from karrierehylla.problems import Position, Problem, suggestion
from karrierehylla.references import Reference, ReferenceKind


def check_references(library: Library, bodies: Sequence[Body], root: Path) -> list[Problem]:
    """Return the names that name nothing, or the wrong thing; `root` tells of unread files."""
    problems: list[Problem] = []
    for _, item in sorted(library.items.items()):
        problems += _named_items(library, item, root)
    known = _Known(
        library=library,
        root=root,
        headings={body.entry.path: frozenset(body.heading_ids) for body in bodies},
        facts={fact.id: fact for fact in library.data.facts},
        terms=frozenset(term.id for term in library.data.terms),
    )
    for entry, reference, position in _all_references(library, bodies):
        problems += _reference_problems(known, entry, reference, position)
    return problems


@dataclass(frozen=True)
class _Known:
    """What references may point at."""

    library: Library
    root: Path
    headings: Mapping[str, frozenset[str]]
    """The ids of the headings in each file."""
    facts: Mapping[str, Fact]
    terms: frozenset[str]


def _named_items(library: Library, item: Item, root: Path) -> Iterator[Problem]:
    """Yield what is wrong with the items that front matter names."""
    facts = item.facts
    wanted = [("resources", Kind.RESOURCE), ("cases", Kind.CASE)]
    for field, kind in wanted:
        for index, item_id in enumerate(getattr(facts, field, ())):
            yield from _named_item(library, item, item_id, kind, (field, index), root)
    if isinstance(facts, Resource) and facts.replaced_by is not None:
        yield from _named_item(
            library, item, facts.replaced_by, Kind.RESOURCE, ("replaced_by",), root
        )
        yield from _replacement(library, item, facts.replaced_by)


def _named_item(
    library: Library, item: Item, item_id: str, kind: Kind, location: Location, root: Path
) -> Iterator[Problem]:
    """Yield the problem of a name in front matter that is no item of `kind`."""
    path, position = item.original.path, item.original.positions.of(*location)
    named = library.items.get(item_id)
    if named is None:
        yield from _missing_item(library, path, position, item_id, root)
    elif named.kind is not kind or named.is_index:
        values = {"value": item_id, "field": str(location[0]), "kind": named.kind.value}
        yield Problem(path, position, "wrong-kind", values)


def _missing_item(
    library: Library, path: str, position: Position, item_id: str, root: Path
) -> Iterator[Problem]:
    """Yield the problem of an id that the library lacks."""
    if fault := fault_of_absent(item_id, "unknown-item", library.items, library, root):
        yield fault.at(path, position)


def _replacement(library: Library, item: Item, item_id: str) -> Iterator[Problem]:
    """Yield the problem of a replacement that leads nowhere."""
    position = item.original.positions.of("replaced_by")
    way = [item.id]
    while True:
        named = library.items.get(item_id)
        if named is None or not isinstance(named.facts, Resource):
            return
        if item_id in way:
            if item_id == item.id:
                chain = " → ".join([*way, item_id])
                yield Problem(item.original.path, position, "replaced-in-circle", {"chain": chain})
            return
        way.append(item_id)
        if named.facts.replaced_by is None:
            if named.facts.status == "gone":
                values = {"value": item_id}
                yield Problem(item.original.path, position, "replaced-by-gone", values)
            return
        item_id = named.facts.replaced_by


def _all_references(
    library: Library, bodies: Sequence[Body]
) -> Iterator[tuple[Entry, Reference, Position]]:
    """Yield every reference in a place where references are read."""
    for body in bodies:
        for reference in body.references:
            yield body.entry, reference, body.position(reference.start)
    for _, item in sorted(library.items.items()):
        for entry in item.entries.values():
            for text in texts_of(entry):
                if text.use is Use.REFERENCES:
                    for reference in text.references:
                        yield entry, reference, entry.positions.of(*text.location)


def _reference_problems(
    known: _Known, entry: Entry, reference: Reference, position: Position
) -> Iterator[Problem]:
    """Yield what is wrong with one reference in `entry`."""
    path, named = entry.path, reference.id
    if reference.text is not None and not reference.text.strip():
        yield Problem(path, position, "reference-without-words")
    if reference.kind is ReferenceKind.ITEM:
        yield from _item_problems(known, entry, reference, position)
    elif reference.kind is ReferenceKind.TERM:
        if named not in known.terms:
            values = {"value": named, **suggestion(named, known.terms)}
            yield Problem(path, position, "unknown-term", values)
    elif named not in known.facts:
        values = {"value": named, **suggestion(named, known.facts)}
        yield Problem(path, position, "unknown-fact", values)
    elif known.facts[named].status == "open":
        yield Problem(path, position, "fact-open", {"value": named})


def _item_problems(
    known: _Known, entry: Entry, reference: Reference, position: Position
) -> Iterator[Problem]:
    """Yield what is wrong with a reference to an item or to a heading of it."""
    named = known.library.items.get(reference.id)
    if named is None:
        yield from _missing_item(known.library, entry.path, position, reference.id, known.root)
        return
    if reference.heading is None:
        if any(entry is own for own in named.entries.values()):
            yield Problem(entry.path, position, "self-reference", {"value": reference.id})
        return
    # A translation that is behind may lack a new heading; its drift is told elsewhere.
    targets = (named.original, named.entry(entry.locale))
    ids = {id_ for target in targets for id_ in known.headings[target.path]}
    if reference.heading not in ids:
        values = {"value": reference.heading, "id": named.id, **suggestion(reference.heading, ids)}
        yield Problem(entry.path, position, "unknown-heading", values)
