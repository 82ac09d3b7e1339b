"""Names of vocabularies: each is known, and stands once in its list; none is wanting."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from karrierehylla.checks.data_places import DataLocation, DataPlaces
from karrierehylla.checks.fault import Fault
from karrierehylla.checks.names import fault_of_absent
from karrierehylla.model.data import DATE_UNIT, NO_UNIT
from karrierehylla.model.item import Original, Resource
from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Item, Library, Location
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Problem, suggestion

Names = Mapping[str, frozenset[str]]
"""The ids of each vocabulary by the rule that an unknown one breaks."""


def check_vocabularies(library: Library, root: Path, places: DataPlaces) -> list[Problem]:
    """Return the names that no vocabulary has; `root` tells of topics that could not be read."""
    names = _vocabularies(library)
    problems: list[Problem] = []
    for _, item in sorted(library.items.items()):
        problems += _unknown_names(library, item, names, root)
        problems += _listed_twice(item)
    problems += _unknown_names_in_data(library, names, root, places)
    problems += _languages_of_the_site(library, places)
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
        if fault := _unknown(library, rule, name, names[rule], root):
            yield fault.at(path, positions.of(*location))


def _unknown(
    library: Library, rule: str, name: str, known: Collection[str], root: Path
) -> Fault | None:
    """Return the fault of a name that is not among the `known` ones; topics are items."""
    if name in known:
        return None
    if rule == "unknown-topic":
        return fault_of_absent(name, rule, known, library, root)
    return Fault(rule, {"value": name, **suggestion(name, known)})


def _unknown_names_in_data(
    library: Library, names: Names, root: Path, places: DataPlaces
) -> Iterator[Problem]:
    """Yield names in the glossary and the facts that name nothing."""
    found: list[tuple[str, str, Collection[str], DataLocation]] = []
    for index, term in enumerate(library.data.terms):
        for place, topic in enumerate(term.topics):
            way: DataLocation = ("terms", index, "topics", place)
            found.append(("unknown-topic", topic, names["unknown-topic"], way))
    units = {*library.data.units, NO_UNIT, DATE_UNIT}
    for index, fact in enumerate(library.data.facts):
        found.append(("unknown-role", fact.owner, names["unknown-role"], ("facts", index, "owner")))
        found.append(("unknown-unit", fact.unit, units, ("facts", index, "unit")))
    for rule, name, known, way in found:
        if fault := _unknown(library, rule, name, known, root):
            yield places.problem(fault, *way)


def _languages_of_the_site(library: Library, places: DataPlaces) -> Iterator[Problem]:
    """Yield the languages of the site that `data/site.yml` does not describe."""
    described = {site.locale for site in library.data.site.locales}
    for locale in Locale:
        if locale not in described:
            yield places.problem(Fault("site-locale-missing", {"value": locale}), "site", "locales")


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
