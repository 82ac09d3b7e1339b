"""References to items, headings, facts and terms, in front matter and in texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from karrierehylla.checks.body import Body
from karrierehylla.checks.names import fault_of_absent, files_of
from karrierehylla.checks.texts import Use, texts_of
from karrierehylla.model.data import Fact
from karrierehylla.model.item import Original, Resource
from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Entry, Library, Location
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Position, Problem, suggestion
from karrierehylla.references import Reference, ReferenceKind


def check_references(library: Library, bodies: Sequence[Body], root: Path) -> list[Problem]:
    """Return the names that name nothing, or the wrong thing; `root` tells of unread files."""
    problems: list[Problem] = []
    resources: dict[str, Resource] = {}
    for entry, facts in library.originals:
        problems += _named_items(library, entry, facts, root)
        if isinstance(facts, Resource) and entry.knows("status", "replaced_by"):
            resources.setdefault(entry.id, facts)
    for entry, facts in library.originals:
        if isinstance(facts, Resource) and facts.replaced_by:
            problems += _replacement(entry, facts.replaced_by, resources)
    known = _Known(
        library=library,
        root=root,
        headings={
            body.entry.path: frozenset(body.heading_ids) for body in bodies if not body.excess
        },
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
    """The ids of the headings in each file whose body could be read."""
    facts: Mapping[str, Fact]
    terms: frozenset[str]


def _named_items(library: Library, entry: Entry, facts: Original, root: Path) -> Iterator[Problem]:
    """Yield what is wrong with the items that front matter names."""
    wanted = [("resources", Kind.RESOURCE), ("cases", Kind.CASE)]
    for field, kind in wanted:
        for index, item_id in enumerate(getattr(facts, field, ())):
            if item_id:
                yield from _named_item(library, entry, item_id, kind, (field, index), root)
    if isinstance(facts, Resource) and facts.replaced_by is not None:
        way = ("replaced_by",)
        yield from _named_item(library, entry, facts.replaced_by, Kind.RESOURCE, way, root)


def _named_item(
    library: Library, entry: Entry, item_id: str, kind: Kind, location: Location, root: Path
) -> Iterator[Problem]:
    """Yield the problem of a name in front matter that is no item of `kind`."""
    position = entry.positions.of(*location)
    found = library.kinds.get(item_id)
    if found is None:
        yield from _missing_item(library, entry.path, position, item_id, root)
    elif found is not kind:
        values = {"value": item_id, "field": str(location[0]), "kind": found.value}
        yield Problem(entry.path, position, "wrong-kind", values)


def _missing_item(
    library: Library, path: str, position: Position, item_id: str, root: Path
) -> Iterator[Problem]:
    """Yield the problem of an id that the library lacks."""
    if fault := fault_of_absent(item_id, "unknown-item", library.kinds, library, root):
        yield fault.at(path, position)


def _replacement(
    entry: Entry, item_id: str, resources: Mapping[str, Resource]
) -> Iterator[Problem]:
    """Yield the problem of a replacement that leads nowhere."""
    position = entry.positions.of("replaced_by")
    way = [entry.id]
    while item_id not in way:
        named = resources.get(item_id)
        if named is None:
            return
        way.append(item_id)
        if named.replaced_by is None:
            if named.status == "gone":
                values = {"value": item_id}
                yield Problem(entry.path, position, "replaced-by-gone", values)
            return
        item_id = named.replaced_by
    if item_id == entry.id:
        chain = " → ".join([*way, item_id])
        yield Problem(entry.path, position, "replaced-in-circle", {"chain": chain})


def _all_references(
    library: Library, bodies: Sequence[Body]
) -> Iterator[tuple[Entry, Reference, Position]]:
    """Yield every reference in a place where references are read."""
    for body in bodies:
        for reference in body.references:
            yield body.entry, reference, body.position(reference.start)
    for entry in library.entries:
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
        if named not in known.terms and known.library.data.knows("terms"):
            values = {"value": named, **suggestion(named, known.terms)}
            yield Problem(path, position, "unknown-term", values)
    elif named not in known.facts:
        if known.library.data.knows("facts"):
            values = {"value": named, **suggestion(named, known.facts)}
            yield Problem(path, position, "unknown-fact", values)
    elif known.facts[named].status == "open" and reference.text is None:
        yield Problem(path, position, "fact-open", {"value": named})


def _item_problems(
    known: _Known, entry: Entry, reference: Reference, position: Position
) -> Iterator[Problem]:
    """Yield what is wrong with a reference to an item or to a heading of it."""
    library, named = known.library, reference.id
    if named not in library.kinds:
        yield from _missing_item(library, entry.path, position, named, known.root)
    elif reference.heading is None:
        item = library.items.get(named)
        if entry.id == named and (item is None or entry.uri == item.uri):
            yield Problem(entry.path, position, "self-reference", {"value": named})
    else:
        ids = _heading_ids(known, named, entry.locale)
        if ids is not None and reference.heading not in ids:
            values = {"value": reference.heading, "id": named, **suggestion(reference.heading, ids)}
            yield Problem(entry.path, position, "unknown-heading", values)


def _heading_ids(known: _Known, item_id: str, locale: Locale) -> frozenset[str] | None:
    """Return the headings that a reference in `locale` may lead to, or None if some are unknown."""
    library, item = known.library, known.library.items.get(item_id)
    targets = [entry for entry in library.loose if entry.id == item_id]
    joined = len(item.entries) if item else 0
    if library.faulty and len(targets) + joined < len(files_of(known.root, item_id)):
        return None
    if item:
        # A translation that is behind may lack a new heading; its drift is told elsewhere.
        targets += [item.original, item.entry(locale)]
    found = [known.headings.get(target.path) for target in targets]
    return None if None in found else frozenset().union(*filter(None, found))
