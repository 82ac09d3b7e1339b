"""The page of each resource, case, situation, story and question set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from karrierehylla.model.item import Case, Resource
from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Item
from karrierehylla.pages.actions import actions
from karrierehylla.pages.body_sections import split_sections
from karrierehylla.pages.cards import cards
from karrierehylla.pages.catalogue import Catalogue
from karrierehylla.pages.facilitator_notes import (
    FACILITATOR,
    print_buttons,
    write_body,
    write_notes,
)
from karrierehylla.pages.fact_lists import case_facts, resource_facts
from karrierehylla.pages.html import element
from karrierehylla.pages.listings import write_cases_folded, write_said_once
from karrierehylla.pages.open_buttons import (
    former_addresses,
    has_many_versions,
    open_buttons,
    standing_line,
)
from karrierehylla.pages.page_writer import PageWriter
from karrierehylla.pages.prose import inline_html
from karrierehylla.pages.questions import write_questions

HANDOUT = (None, "portrait", "known")
"""The sections of a case that are on the group's sheet, with its questions."""

RELATED = (Kind.CASE, Kind.QUESTIONS, Kind.GUIDE)
"""The kinds that a resource's page leads on to."""

RELATED_PER_KIND = 3
"""At most this many related items of one kind are shown."""

CONSIDERED_PER_TOPIC = 12
"""Of each topic and kind this many are weighed, so that no page costs more in a large library."""


def write_lead(writer: PageWriter, item: Item) -> None:
    """Write the sentence that says what an item is for."""
    context = writer.context
    entry = context.view.entry(item)
    summary = inline_html(entry.front.summary, context, entry.locale)
    writer.block(element("p", summary, class_="kh-lead", lang=context.other_lang(entry.locale)))


def write_resource(writer: PageWriter, item: Item) -> None:
    """Write how to open a resource, what is known of it, and what goes with it."""
    resource = item.facts
    assert isinstance(resource, Resource)
    context = writer.context
    if has_many_versions(resource):
        # They fill a screen: what they open is said before.
        write_lead(writer, item)
    writer.block(open_buttons(context, item))
    writer.block(actions(context, item))
    if not has_many_versions(resource):
        write_lead(writer, item)
    writer.block(standing_line(context, item))
    writer.block(resource_facts(context, resource))
    write_body(writer, context.view.entry(item).body)
    writer.block(former_addresses(context, resource))
    _write_related(writer, item)


def write_case(writer: PageWriter, item: Item) -> None:
    """Write a case: its facts, sections and questions, the facilitator's notes, the resources.

    On paper it is either the sheet for the group (`kh-handout`) or the rest (`kh-notes`).
    """
    case = item.facts
    assert isinstance(case, Case)
    context = writer.context
    writer.block(element("p", context.words("case.for-professionals"), class_="kh-note"))
    writer.block(actions(context, item))
    writer.block(print_buttons(context))
    writer.block(case_facts(context, case))
    sections = split_sections(context.view.entry(item).body)
    handout = [section.markdown for section in sections if section.id in HANDOUT]
    rest = [section for section in sections if section.id not in HANDOUT]
    writer.text("".join(handout), class_="kh-text kh-handout")
    others = [section.markdown for section in rest if section.id != FACILITATOR]
    writer.text("".join(others), class_="kh-text kh-notes")
    with writer.inside("div", "kh-handout"):
        write_questions(writer, item)
    write_notes(writer, (section for section in rest if section.id == FACILITATOR))
    with writer.inside("div", "kh-notes"):
        write_named(writer, case.resources, "resources")


def write_exercise(writer: PageWriter, item: Item) -> None:
    """Write a situation, a story or a question set: its text and its questions."""
    context = writer.context
    writer.block(actions(context, item))
    write_body(writer, context.view.entry(item).body)
    write_questions(writer, item)
    topics = [
        topic
        for topic in context.view.catalogue.topics
        if topic.id in getattr(item.facts, "topics", ())
    ]
    if topics and item.kind is not Kind.STORY:
        with writer.inside("div", "kh-off-paper"):
            writer.heading(2, context.words("exercise.topics"), "topics")
            writer.block(cards(context, topics, 3))


def write_named(writer: PageWriter, ids: Iterable[str], anchor: str) -> None:
    """Write the items that an author names in a field, under a heading of their own."""
    items = writer.context.view.library.items
    named = [items[id_] for id_ in ids if id_ in items]
    if named:
        catalogue = writer.context.view.catalogue
        writer.heading(2, writer.context.words(f"named.{anchor}"), anchor)
        write_said_once(writer, named)
        # What can be opened first; the rest is named for its story.
        writer.block(cards(writer.context, sorted(named, key=catalogue.is_gone), 3))


def _write_related(writer: PageWriter, item: Item) -> None:
    """Write the cases and question sets that go with a resource, and the guides that use it."""
    context = writer.context
    catalogue = context.view.catalogue
    used_in = catalogue.used_in.get(item.id, ())
    for kind in RELATED:
        related = [other for other in used_in if other.kind is kind]
        if kind is not Kind.GUIDE:
            related += _nearest(catalogue, item, kind)
        unique = list({other.id: other for other in related}.values())[:RELATED_PER_KIND]
        heading, anchor = context.words(f"related.{kind}"), f"related-{kind}"
        if unique and kind is Kind.CASE:
            write_cases_folded(writer, unique, heading, anchor)
        elif unique:
            writer.heading(2, heading, anchor)
            writer.block(cards(context, unique, 3))


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
