"""The page of each resource, case, situation, story and question set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from karrierehylla.model.item import Case, Resource
from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Item
from karrierehylla.pages.cards import cards, said_once
from karrierehylla.pages.catalogue import Catalogue
from karrierehylla.pages.doors import doors, former_addresses, standing_line
from karrierehylla.pages.html import element
from karrierehylla.pages.particulars import case_facts, resource_facts
from karrierehylla.pages.prose import inline_html
from karrierehylla.pages.questions import write_questions
from karrierehylla.pages.sheet import Sheet

RELATED_PER_KIND = 3
"""At most this many related items of one kind are shown."""

CONSIDERED_PER_TOPIC = 12
"""Of each topic and kind this many are weighed, so that no page costs more in a large library."""


def write_lead(sheet: Sheet, item: Item) -> None:
    """Write the sentence that says what an item is for."""
    place = sheet.place
    entry = place.shelf.entry(item)
    summary = inline_html(entry.front.summary, place, entry.locale)
    sheet.block(element("p", summary, class_="kh-lead", lang=place.other_lang(entry.locale)))


def write_resource(sheet: Sheet, item: Item) -> None:
    """Write how to open a resource, what is known of it, and what goes with it."""
    resource = item.facts
    assert isinstance(resource, Resource)
    place = sheet.place
    sheet.block(doors(place, item))
    write_lead(sheet, item)
    sheet.block(standing_line(place, item))
    sheet.block(resource_facts(place, resource))
    sheet.text(place.shelf.entry(item).body)
    sheet.block(former_addresses(place, resource))
    _write_related(sheet, item)


def write_case(sheet: Sheet, item: Item) -> None:
    """Write a case: its facts, its sections, its questions and the resources to try on it."""
    case = item.facts
    assert isinstance(case, Case)
    place = sheet.place
    sheet.block(element("p", place.words("case.for-professionals"), class_="kh-note"))
    sheet.block(case_facts(place, case))
    sheet.text(place.shelf.entry(item).body)
    write_questions(sheet, item)
    write_named(sheet, case.resources, "resources")


def write_exercise(sheet: Sheet, item: Item) -> None:
    """Write a situation, a story or a question set: its text and its questions."""
    place = sheet.place
    sheet.text(place.shelf.entry(item).body)
    write_questions(sheet, item)
    topics = [
        topic
        for topic in place.shelf.catalogue.topics
        if topic.id in getattr(item.facts, "topics", ())
    ]
    if topics and item.kind is not Kind.STORY:
        sheet.heading(2, place.words("exercise.topics"), "topics")
        sheet.block(cards(place, topics, 3))


def write_named(sheet: Sheet, ids: Iterable[str], anchor: str) -> None:
    """Write the items that an author names in a field, under a heading of their own."""
    items = sheet.place.shelf.library.items
    named = [items[id_] for id_ in ids if id_ in items]
    if named:
        sheet.heading(2, sheet.place.words(f"named.{anchor}"), anchor)
        sheet.block(said_once(sheet.place, named))
        sheet.block(cards(sheet.place, named, 3))


def _write_related(sheet: Sheet, item: Item) -> None:
    """Write what replaces a resource, and where it is used or touched upon."""
    place = sheet.place
    catalogue = place.shelf.catalogue
    related = list(catalogue.used_in.get(item.id, ()))[:RELATED_PER_KIND]
    for kind in (Kind.CASE, Kind.QUESTIONS):
        related += _nearest(catalogue, item, kind)
    unique = {other.id: other for other in related}
    if unique:
        sheet.heading(2, place.words("related.heading"), "related")
        sheet.block(cards(place, unique.values(), 3))


def _nearest(catalogue: Catalogue, item: Item, kind: Kind) -> list[Item]:
    """Return the items of `kind` that share the most topics with `item`."""
    shared: Counter[str] = Counter()
    found: dict[str, Item] = {}
    for topic in getattr(item.facts, "topics", ()):
        for other in catalogue.by_topic_and_kind.get(f"{topic} {kind}", ())[:CONSIDERED_PER_TOPIC]:
            shared[other.id] += 1
            found[other.id] = other
    best = sorted(found, key=lambda id_: (-shared[id_], id_))
    return [found[id_] for id_ in best[:RELATED_PER_KIND]]
