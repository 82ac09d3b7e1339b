"""Names that must name something: vocabularies, other items, facts, terms and headings."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from karrierehylla.checks.body import Body
from karrierehylla.checks.data_places import DataLocation, DataPlaces
from karrierehylla.checks.fault import Fault
from karrierehylla.checks.texts import Use, texts_of
from karrierehylla.model.item import ID_PATTERN, Kind, Original, Resource
from karrierehylla.model.library import Entry, Item, Library, Location
from karrierehylla.problems import Position, Problem
from karrierehylla.references import Reference, ReferenceKind

Names = Mapping[str, frozenset[str]]


def check_references(
    library: Library, bodies: Sequence[Body], root: Path, places: DataPlaces
) -> list[Problem]:
    """Return the names that name nothing, or the wrong thing; `root` tells of unread files."""
    names = _vocabularies(library)
    problems: list[Problem] = []
    for _, item in sorted(library.items.items()):
        problems += _unknown_names(library, item, names, root)
        problems += _listed_twice(item)
        problems += _named_items(library, item, root)
    problems += _unknown_names_in_data(library, names, places)
    headings = {body.entry.path: frozenset(body.heading_ids) for body in bodies}
    for entry, reference, position in _all_references(library, bodies):
        problems += _reference_problems(library, entry, reference, position, headings, root)
    return problems


def _vocabularies(library: Library) -> Names:
    """Return the ids of each vocabulary by the rule that an unknown one breaks."""
    data = library.data
    return {
        "unknown-topic": frozenset(item.id for item in library.of_kind(Kind.TOPIC)),
        "unknown-phase": frozenset(phase.id for phase in data.phases),
        "unknown-format": frozenset(choice.id for choice in data.formats),
        "unknown-audience": frozenset(choice.id for choice in data.audiences),
        "unknown-area": frozenset(area.id for area in data.areas),
        "unknown-goal": frozenset(choice.id for choice in data.goals),
        "unknown-block": frozenset(choice.id for choice in data.blocks),
        "unknown-role": frozenset(choice.id for choice in data.roles),
        "unknown-county": frozenset(county.id for county in data.counties),
        "unknown-language": frozenset(language.code for language in data.languages),
        "unknown-guideline": frozenset(str(guideline.number) for guideline in data.guidelines),
    }


_FIELDS = {
    "owner": "unknown-role",
    "topics": "unknown-topic",
    "phases": "unknown-phase",
    "phase": "unknown-phase",
    "format": "unknown-format",
    "audience": "unknown-audience",
    "tried_by": "unknown-audience",
    "areas": "unknown-area",
    "area": "unknown-area",
    "goal": "unknown-goal",
    "block": "unknown-block",
    "region": "unknown-county",
    "languages": "unknown-language",
    "lang": "unknown-language",
    "guideline": "unknown-guideline",
}
"""Fields of front matter, questions and versions, and the rule that an unknown name breaks."""

_LISTS = (
    "topics phases audience areas languages region resources cases support redirect_from"
    " former_urls".split()
)


def _named(facts: Original) -> Iterator[tuple[str, str, Location]]:
    """Yield every name of a vocabulary in `facts`: the rule, the name, and its place."""
    parts: list[tuple[object, Location]] = [(facts, ())]
    for field in ("questions", "versions"):
        for index, part in enumerate(getattr(facts, field, ())):
            parts.append((part, (field, index)))
    for part, way in parts:
        for field, rule in _FIELDS.items():
            value = getattr(part, field, None)
            if isinstance(value, tuple):
                for index, name in enumerate(value):
                    yield rule, name, (*way, field, index)
            elif value is not None:
                yield rule, str(value), (*way, field)


def _unknown_names(library: Library, item: Item, names: Names, root: Path) -> Iterator[Problem]:
    path, positions = item.original.path, item.original.positions
    for rule, name, location in _named(item.facts):
        if name in names[rule]:
            continue
        files = _files_of(root, name) if rule == "unknown-topic" else []
        if any(map(_is_draft, files)):
            values = {"value": name}
            yield Problem(path, positions.of(*location), "reference-to-draft", values)
        elif name in library.items or not files:
            values = {"value": name, **suggestion(name, names[rule])}
            yield Problem(path, positions.of(*location), rule, values)


def _unknown_names_in_data(library: Library, names: Names, places: DataPlaces) -> Iterator[Problem]:
    """Yield names in the glossary and the facts that name nothing."""
    found: list[tuple[str, str, Iterable[str], DataLocation]] = []
    for index, term in enumerate(library.data.terms):
        for place, topic in enumerate(term.topics):
            way: DataLocation = ("terms", index, "topics", place)
            found.append(("unknown-topic", topic, names["unknown-topic"], way))
    units = {*library.data.units, "none", "date"}
    for index, fact in enumerate(library.data.facts):
        found.append(("unknown-role", fact.owner, names["unknown-role"], ("facts", index, "owner")))
        found.append(("unknown-unit", fact.unit, units, ("facts", index, "unit")))
    for rule, name, known, way in found:
        if name not in known:
            yield places.problem(Fault(rule, {"value": name, **suggestion(name, known)}), *way)


def suggestion(name: str, names: Iterable[str]) -> dict[str, str]:
    """Return the nearest of `names` as the value `suggestion`; nothing if none is near."""
    near = difflib.get_close_matches(name, sorted(names), n=1, cutoff=0.7)
    return {"suggestion": near[0]} if near else {}


def _listed_twice(item: Item) -> Iterator[Problem]:
    """Yield what stands more than once in one list."""
    facts, positions = item.facts, item.original.positions
    lists: list[tuple[Sequence[str], Location, tuple[str, ...]]] = [
        (getattr(facts, field, ()), (field,), ()) for field in _LISTS
    ]
    if isinstance(facts, Resource):
        lists.append((tuple(version.lang for version in facts.versions), ("versions",), ("lang",)))
    for index, question in enumerate(getattr(facts, "questions", ())):
        lists.append((question.audience, ("questions", index, "audience"), ()))
    for values, way, end in lists:
        seen: set[str] = set()
        for index, value in enumerate(values):
            if value in seen:
                position = positions.of(*way, index, *end)
                yield Problem(item.original.path, position, "listed-twice", {"value": value})
            seen.add(value)


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
    """Yield the problem of an id that the library lacks; a file with mistakes has its own."""
    files = _files_of(root, item_id)
    if any(map(_is_draft, files)):
        yield Problem(path, position, "reference-to-draft", {"value": item_id})
    elif not files:
        values = {"value": item_id, **suggestion(item_id, library.items)}
        yield Problem(path, position, "unknown-item", values)


def _files_of(root: Path, item_id: str) -> list[Path]:
    """Return the files of an item that the library lacks: drafts, or with mistakes of their own."""
    if not ID_PATTERN.match(item_id):
        return []
    names = (f"*/*/{item_id}.md", f"*/{item_id}/index.md")
    return sorted(file for name in names for file in (root / "docs").glob(name))


def _is_draft(file: Path) -> bool:
    """Return whether the front matter of `file` says so."""
    try:
        text = file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    return re.search(r"^draft:\s*[\"']?true", text, re.MULTILINE) is not None


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
    library: Library,
    entry: Entry,
    reference: Reference,
    position: Position,
    headings: Mapping[str, frozenset[str]],
    root: Path,
) -> Iterator[Problem]:
    """Yield what is wrong with one reference in `entry`."""
    path = entry.path
    if reference.text is not None and not reference.text.strip():
        yield Problem(path, position, "reference-without-words")
    if reference.kind is ReferenceKind.FACT:
        yield from _fact_problems(library, path, position, reference.id)
    elif reference.kind is ReferenceKind.TERM:
        terms = {term.id for term in library.data.terms}
        if reference.id not in terms:
            values = {"value": reference.id, **suggestion(reference.id, terms)}
            yield Problem(path, position, "unknown-term", values)
    else:
        yield from _item_problems(library, entry, reference, position, headings, root)


def _fact_problems(
    library: Library, path: str, position: Position, fact_id: str
) -> Iterator[Problem]:
    facts = {fact.id: fact for fact in library.data.facts}
    fact = facts.get(fact_id)
    if fact is None:
        values = {"value": fact_id, **suggestion(fact_id, facts)}
        yield Problem(path, position, "unknown-fact", values)
    elif fact.status == "open":
        yield Problem(path, position, "fact-open", {"value": fact_id})
    elif fact.status == "history":
        yield Problem(path, position, "fact-history", {"value": fact_id})


def _item_problems(
    library: Library,
    entry: Entry,
    reference: Reference,
    position: Position,
    headings: Mapping[str, frozenset[str]],
    root: Path,
) -> Iterator[Problem]:
    """Yield what is wrong with a reference to an item or to a heading of it."""
    named = library.items.get(reference.id)
    if named is None:
        yield from _missing_item(library, entry.path, position, reference.id, root)
        return
    if reference.heading is None:
        if entry in named.entries.values():
            yield Problem(entry.path, position, "self-reference", {"value": reference.id})
        return
    # A translation that is behind may lack a new heading; its drift is told elsewhere.
    targets = [named.original, named.entry(entry.locale)]
    known = frozenset[str]().union(*(headings.get(target.path, frozenset()) for target in targets))
    if reference.heading not in known:
        values = {
            "value": reference.heading,
            "id": named.id,
            **suggestion(reference.heading, known),
        }
        yield Problem(entry.path, position, "unknown-heading", values)
