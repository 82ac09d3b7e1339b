"""What must hold inside one item, and between items of one kind, beside the names they use."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator

from karrierehylla.addresses import county_uri
from karrierehylla.checks.body import Body
from karrierehylla.model.item import Case, Guide, Original, Resource, Topic
from karrierehylla.model.kind import CASE_SECTIONS, Kind
from karrierehylla.model.library import Entry, Library
from karrierehylla.model.question import Question
from karrierehylla.problems import Problem
from karrierehylla.reading.sources import RESERVED_IDS


def check_items(library: Library, bodies: Iterable[Body]) -> list[Problem]:
    """Return the breaches of the rules of each kind, and the clashes between items."""
    problems: list[Problem] = []
    for entry, facts in library.originals:
        problems += _resource(entry, facts)
        problems += _questions(entry, facts)
    problems += _case_sections(bodies)
    problems += _redirects(library)
    problems += _same_place(library)
    return problems


def _resource(entry: Entry, facts: Original) -> Iterator[Problem]:
    """Yield what contradicts itself about where a resource is."""
    path, positions = entry.path, entry.positions
    if not isinstance(facts, Resource):
        return
    if facts.url is not None and facts.versions:
        yield Problem(path, positions.of_key("versions"), "url-and-versions")
    if facts.status == "gone":
        for field, value in (("url", facts.url), ("versions", facts.versions)):
            if value:
                yield Problem(path, positions.of_key(field), "gone-with-address", {"field": field})
    elif facts.url is None and not facts.versions and entry.knows("status", "url", "versions"):
        yield Problem(path, positions.of_key("title"), "without-address")
    with_version = {version.lang for version in facts.versions}
    for index, code in enumerate(facts.languages):
        if code in with_version:
            position = positions.of("languages", index)
            yield Problem(path, position, "language-with-version", {"value": code})


def _questions(entry: Entry, facts: Original) -> Iterator[Problem]:
    """Yield what is wrong with the questions of an original."""
    if not entry.knows("questions"):
        return
    path, positions = entry.path, entry.positions
    seen: set[str] = set()
    questions: tuple[Question, ...] = getattr(facts, "questions", ())
    for index, question in enumerate(questions):
        way = ("questions", index)
        if question.id in seen:
            position = positions.of(*way, "id")
            yield Problem(path, position, "question-id-twice", {"id": question.id})
        seen.add(question.id)
        tags = (question.area is not None) + (question.guideline is not None)
        if tags == 2:
            position = positions.of_key(*way, "guideline")
            yield Problem(path, position, "question-two-tags", {"id": question.id})
        if isinstance(facts, Case):
            if not tags:
                position = positions.of(*way, "id")
                yield Problem(path, position, "question-without-tag", {"id": question.id})
            if "participant" in question.audience:
                position = positions.of(*way, "audience", question.audience.index("participant"))
                yield Problem(path, position, "case-for-participant")


def _case_sections(bodies: Iterable[Body]) -> Iterator[Problem]:
    """Yield cases without their eight sections in their order, in every language."""
    for body in bodies:
        if body.entry.kind is not Kind.CASE or body.excess:
            continue
        sections = [heading for heading in body.headings if heading.level == 2]
        found = [heading.id for heading in sections]
        missing = [section for section in CASE_SECTIONS if section not in found]
        for section in missing:
            position = body.position(0)
            yield Problem(body.entry.path, position, "case-section-missing", {"id": section})
        for heading in sections:
            if heading.id is not None and heading.id not in CASE_SECTIONS:
                position = body.position(heading.offset)
                values = {"id": heading.id}
                yield Problem(body.entry.path, position, "case-section-unknown", values)
        expected = [section for section in CASE_SECTIONS if section in found]
        known = [heading for heading in sections if heading.id in CASE_SECTIONS]
        for heading, section in zip(known, expected, strict=False):
            if heading.id != section:
                position = body.position(heading.offset)
                values = {"id": section, "other": heading.id or ""}
                yield Problem(body.entry.path, position, "case-section-order", values)
                break


def _redirects(library: Library) -> Iterator[Problem]:
    """Yield former ids that are in use, that two items claim, or that are a generated address."""
    claimed: dict[str, str] = {}
    counties = {county_uri(county.id) for county in library.data.counties}
    for entry, facts in library.originals:
        for index, former in enumerate(facts.redirect_from):
            if not former:
                continue
            path, position = entry.path, entry.positions.of("redirect_from", index)
            folder = posixpath.dirname(entry.uri)
            owner = claimed.setdefault(former, entry.id)
            if former in library.kinds:
                yield Problem(path, position, "redirect-is-id", {"id": former})
            elif former in RESERVED_IDS or posixpath.join(folder, f"{former}.md") in counties:
                yield Problem(path, position, "redirect-is-address", {"id": former})
            elif owner != entry.id:
                values = {"id": former, "other": owner}
                yield Problem(path, position, "redirect-twice", values)


def _same_place(library: Library) -> Iterator[Problem]:
    """Yield topics with one order, and guides of one folder that claim one place in a phase."""
    topics: dict[int, str] = {}
    guides: dict[tuple[str, str, int | None], str] = {}
    for entry, facts in library.originals:
        if isinstance(facts, Topic) and entry.knows("order"):
            other = topics.setdefault(facts.order, entry.id)
            if other != entry.id:
                values = {"order": str(facts.order), "other": other}
                yield Problem(entry.path, entry.positions.of("order"), "order-twice", values)
        elif isinstance(facts, Guide) and facts.phase and entry.knows("order"):
            folder = posixpath.dirname(entry.uri)
            other = guides.setdefault((folder, facts.phase, facts.order), entry.id)
            if other != entry.id:
                values = {"phase": facts.phase, "other": other}
                yield Problem(entry.path, entry.positions.of("phase"), "phase-twice", values)
