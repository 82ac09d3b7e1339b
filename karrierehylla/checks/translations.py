"""Originals and their translations: the same versions, headings, questions and references."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from karrierehylla.checks.body import Body
from karrierehylla.checks.pairs import Pair, known_originals, pairs_of
from karrierehylla.model.item import Original
from karrierehylla.model.library import Entry, Library
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Position, Problem, suggestion
from karrierehylla.references import ReferenceKind

LONG_ENOUGH = 200
"""Characters of a body from which on two languages never have the same words."""


def check_translations(library: Library, bodies: Iterable[Body]) -> list[Problem]:
    """Return what is wrong between originals and translations, and with lists of changes."""
    by_path = {body.entry.path: body for body in bodies}
    problems: list[Problem] = []
    for entry, facts in library.originals:
        if entry.knows("version"):
            problems += _changes(entry, facts)
    originals = known_originals(library)
    for entry, _ in originals.values():
        problems += _missing(entry, library.faulty | by_path.keys())
    for pair in pairs_of(library.entries, originals):
        problems += _translation(pair, by_path, library)
    return problems


def _changes(entry: Entry, facts: Original) -> Iterator[Problem]:
    """Yield what is wrong with an original's list of changes."""
    if not entry.knows("changes"):
        return
    path, positions = entry.path, entry.positions
    versions = [change.version for change in facts.changes]
    if versions and versions[0] != facts.version and facts.version not in versions:
        values = {"version": str(facts.version), "newest": str(versions[0])}
        yield Problem(path, positions.of_key("changes"), "change-of-version", values)
    seen: set[int] = set()
    for index, change in enumerate(facts.changes):
        position = positions.of("changes", index, "version")
        values = {"version": str(change.version)}
        if change.version in seen:
            yield Problem(path, position, "change-twice", values)
        elif change.version > facts.version:
            yield Problem(path, position, "change-ahead", {**values, "newest": str(facts.version)})
        elif index and change.version > versions[index - 1]:
            yield Problem(path, position, "change-order", values)
        seen.add(change.version)
        older = facts.changes[index + 1 :]
        if older and older[0].version < change.version and older[0].date > change.date:
            place = positions.of("changes", index, "date")
            yield Problem(path, place, "change-date-order", {"date": str(older[0].date)})
    for version in range(1, facts.version):
        if version not in seen:
            values = {"version": str(version)}
            yield Problem(path, positions.of_key("changes"), "change-missing", values)


def _missing(entry: Entry, written: Collection[str]) -> Iterator[Problem]:
    """Yield the languages that an original's item is not written in."""
    for locale in Locale:
        if f"docs/{locale}/{entry.uri}" not in written:
            values = {"locale": locale.value, "id": entry.id}
            yield Problem(entry.path, Position(), "translation-missing", values)


def _translation(pair: Pair, bodies: Mapping[str, Body], library: Library) -> Iterator[Problem]:
    """Yield what differs between a translation and its original."""
    entry, newest = pair.entry, pair.facts.version
    position = entry.positions.of("translates")
    values = {"version": str(pair.front.translates), "newest": str(newest)}
    if pair.knows("changes"):
        yield from _translated_changes(pair)
    if pair.front.translates > newest:
        yield Problem(entry.path, position, "translation-ahead", values)
        return
    original, body = bodies[pair.original.path], bodies[entry.path]
    if pair.front.translates < newest:
        # Its original has moved on since: what differs may be what is new.
        yield Problem(entry.path, position, "translation-behind", values)
        return
    if pair.knows("questions"):
        yield from _question_ids(pair)
    if not original.excess and not body.excess:
        yield from _headings(original, body)
        yield from _references(original, body, library)
        words = body.entry.body.split()
        if len(body.entry.body) > LONG_ENOUGH and words == original.entry.body.split():
            place = body.position(0)
            yield Problem(entry.path, place, "translation-copy", {"original": pair.original.path})


def _translated_changes(pair: Pair) -> Iterator[Problem]:
    """Yield changes that the original does not list, or that stand twice."""
    entry, front = pair.entry, pair.front
    known = {change.version for change in pair.facts.changes}
    seen: set[int] = set()
    for index, change in enumerate(front.changes):
        position = entry.positions.of("changes", index, "version")
        values = {"version": str(change.version)}
        if change.version in seen:
            yield Problem(entry.path, position, "change-twice", values)
        elif change.version not in known:
            yield Problem(entry.path, position, "change-unknown", values)
        elif index and change.version > front.changes[index - 1].version:
            yield Problem(entry.path, position, "change-order", values)
        seen.add(change.version)


def _question_ids(pair: Pair) -> Iterator[Problem]:
    """Yield questions that only one of the two has."""
    entry, front = pair.entry, pair.front
    ids = [question.id for question in getattr(pair.facts, "questions", ())]
    for question_id in ids:
        if question_id not in front.questions:
            position = entry.positions.of_key("questions" if front.questions else "title")
            yield Problem(entry.path, position, "question-untranslated", {"id": question_id})
    for question_id in front.questions:
        if question_id not in ids:
            position = entry.positions.of_key("questions", question_id)
            values = {"id": question_id, **suggestion(question_id, ids)}
            yield Problem(entry.path, position, "question-unknown", values)


def _headings(original: Body, body: Body) -> Iterator[Problem]:
    """Yield headings that only one of the two has, or that stand in another order."""
    path = body.entry.path
    wanted, found = original.heading_ids, body.heading_ids
    for heading_id in _lacking(wanted, found):
        yield Problem(path, body.position(0), "translation-heading-missing", {"id": heading_id})
    for heading in body.headings:
        if heading.id and heading.is_sound and heading.id not in wanted:
            values = {"id": heading.id, **suggestion(heading.id, wanted)}
            position = body.position(heading.offset)
            yield Problem(path, position, "translation-heading-unknown", values)
    common = [heading_id for heading_id in wanted if heading_id in found]
    for heading, expected in zip(
        [heading for heading in body.headings if heading.id in wanted], common, strict=False
    ):
        if heading.id != expected:
            values = {"id": expected, "other": heading.id or ""}
            position = body.position(heading.offset)
            yield Problem(path, position, "translation-heading-order", values)
            return


def _references(original: Body, body: Body, library: Library) -> Iterator[Problem]:
    """Yield which of the library's other items only one of the two refers to."""
    wanted, found = _item_ids(original, library), _item_ids(body, library)
    for item_id in _lacking(wanted, found):
        values = {"id": item_id}
        yield Problem(body.entry.path, body.position(0), "translation-reference-missing", values)
    told: set[str] = set()
    for reference in body.references:
        is_extra = reference.id in found and reference.id not in wanted
        if is_extra and reference.id not in told:
            told.add(reference.id)
            position = body.position(reference.start)
            values = {"id": reference.id}
            yield Problem(body.entry.path, position, "translation-reference-extra", values)


def _item_ids(body: Body, library: Library) -> list[str]:
    """Return the ids of other items of `library` than its own that `body` refers to."""
    items = (reference for reference in body.references if reference.kind is ReferenceKind.ITEM)
    ids = (reference.id for reference in items)
    return [id_ for id_ in ids if id_ != body.entry.id and id_ in library.kinds]


def _lacking(wanted: Sequence[str], found: Sequence[str]) -> list[str]:
    """Return what `found` lacks of `wanted`, each once, in its order."""
    there = set(found)
    return [name for name in dict.fromkeys(wanted) if name not in there]
