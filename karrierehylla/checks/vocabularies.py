"""Names of vocabularies: each is known, and stands once in its list; none is wanting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from karrierehylla.checks.data_places import DataLocation, DataPlaces
from karrierehylla.checks.fault import Fault
from karrierehylla.checks.names import fault_of_absent
from karrierehylla.model.data import DATE_UNIT, NO_UNIT
from karrierehylla.model.item import Original, Resource
from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Entry, Library, Location
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Problem, suggestion

Names = Mapping[str, frozenset[str]]
"""The ids of each vocabulary by the rule that an unknown one breaks."""


def check_vocabularies(library: Library, root: Path, places: DataPlaces) -> list[Problem]:
    """Return the names that no vocabulary has; `root` tells of topics that could not be read."""
    names = _vocabularies(library)
    problems: list[Problem] = []
    for entry, facts in library.originals:
        problems += _unknown_names(library, entry, facts, names, root)
        problems += _listed_twice(entry, facts)
    problems += _unknown_names_in_data(library, names, root, places)
    problems += _languages_of_the_site(library, places)
    problems += _ids_of_overviews(library, places)
    return problems


def _vocabularies(library: Library) -> Names:
    """Return the ids of each vocabulary by the rule that an unknown one breaks.

    A vocabulary of which something is lost is left out: what it lacks may be what is lost.
    """
    data = library.data
    topics = (id_ for id_, kind in library.kinds.items() if kind is Kind.TOPIC)
    found: list[tuple[str, str, Iterable[str]]] = [
        ("phases", "unknown-phase", (phase.id for phase in data.phases)),
        ("formats", "unknown-format", (choice.id for choice in data.formats)),
        ("audiences", "unknown-audience", (choice.id for choice in data.audiences)),
        ("areas", "unknown-area", (area.id for area in data.areas)),
        ("goals", "unknown-goal", (choice.id for choice in data.goals)),
        ("blocks", "unknown-block", (choice.id for choice in data.blocks)),
        ("roles", "unknown-role", (choice.id for choice in data.roles)),
        ("counties", "unknown-county", (county.id for county in data.counties)),
        ("languages", "unknown-language", (language.code for language in data.languages)),
        ("guidelines", "unknown-guideline", (str(item.number) for item in data.guidelines)),
        ("units", "unknown-unit", (*data.units, NO_UNIT, DATE_UNIT)),
    ]
    names = {rule: frozenset(ids) for field, rule, ids in found if data.knows(field)}
    return {"unknown-topic": frozenset(topics), **names}


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


def _unknown_names(
    library: Library, entry: Entry, facts: Original, names: Names, root: Path
) -> Iterator[Problem]:
    for rule, name, location in _named(facts):
        if fault := _unknown(library, rule, name, names, root):
            yield fault.at(entry.path, entry.positions.of(*location))


def _unknown(library: Library, rule: str, name: str, names: Names, root: Path) -> Fault | None:
    """Return the fault of a name that its vocabulary lacks; topics are items."""
    known = names.get(rule)
    if not name or known is None or name in known:
        return None
    if rule == "unknown-topic":
        return fault_of_absent(name, rule, known, library, root)
    return Fault(rule, {"value": name, **suggestion(name, known)})


def _unknown_names_in_data(
    library: Library, names: Names, root: Path, places: DataPlaces
) -> Iterator[Problem]:
    """Yield names in the glossary and the facts that name nothing."""
    found: list[tuple[str, str, DataLocation]] = []
    for index, term in enumerate(library.data.terms):
        for place, topic in enumerate(term.topics):
            found.append(("unknown-topic", topic, ("terms", index, "topics", place)))
    for index, fact in enumerate(library.data.facts):
        found.append(("unknown-role", fact.owner, ("facts", index, "owner")))
        found.append(("unknown-unit", fact.unit, ("facts", index, "unit")))
        found.append(("unknown-topic", fact.topic or "", ("facts", index, "topic")))
    for rule, name, way in found:
        if fault := _unknown(library, rule, name, names, root):
            yield places.problem(fault, *way)


def _languages_of_the_site(library: Library, places: DataPlaces) -> Iterator[Problem]:
    """Yield the languages of the site that `data/site.yml` does not describe."""
    if not library.data.knows("site"):
        return
    described = {site.locale for site in library.data.site.locales}
    for locale in Locale:
        if locale not in described:
            yield places.problem(Fault("site-locale-missing", {"value": locale}), "site", "locales")


_WITH_PAGES = ("formats", "audiences", "counties")
"""The vocabularies whose entries have pages, beside an overview that is their `index.md`."""


def _ids_of_overviews(library: Library, places: DataPlaces) -> Iterator[Problem]:
    """Yield the entries whose page would take the place of the overview."""
    fault = Fault("overview-id", {"value": "index"})
    for vocabulary in _WITH_PAGES:
        for index, entry in enumerate(getattr(library.data, vocabulary)):
            if entry.id == "index":
                yield places.problem(fault, vocabulary, index, "id")


def _listed_twice(entry: Entry, facts: Original) -> Iterator[Problem]:
    """Yield what stands more than once in one list."""
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
            if value and value in seen:
                position = entry.positions.of(*way, index, *end)
                yield Problem(entry.path, position, "listed-twice", {"value": value})
            seen.add(value)
