"""Guides: pages of the session, workshop, course and county sections, indexes of sections."""

from __future__ import annotations

from collections.abc import Sequence

from karrierehylla.addresses import COUNTIES, county_uri
from karrierehylla.model.item import Guide, Topic
from karrierehylla.model.kind import FOLDERS, Kind
from karrierehylla.model.library import Item
from karrierehylla.pages import wording
from karrierehylla.pages.actions import actions
from karrierehylla.pages.cards import cards
from karrierehylla.pages.case_list import write_cases
from karrierehylla.pages.catalogue import SESSION_FOLDER
from karrierehylla.pages.county_indexes import write_counties, write_county
from karrierehylla.pages.facilitator_notes import write_body
from karrierehylla.pages.html import Html, element, join
from karrierehylla.pages.item_pages import write_named
from karrierehylla.pages.listings import write_by_kind, write_empty
from karrierehylla.pages.locale_view import LocaleView, PageContext
from karrierehylla.pages.page_writer import PageWriter
from karrierehylla.pages.resource_list import write_resources
from karrierehylla.pages.set_list import write_sets
from karrierehylla.pages.term_sheets import sheet_link


def write_guide(writer: PageWriter, item: Item) -> None:
    """Write a guide, what it names, the resources of its phase, and the way through the session."""
    guide = item.facts
    assert isinstance(guide, Guide)
    context = writer.context
    writer.block(actions(context, item))
    if guide.minutes is not None:
        writer.block(element("p", wording.minutes(guide.minutes, context.words), class_="kh-note"))
    class_ = f"kh-text kh-text--{guide.paper}" if guide.paper else "kh-text"
    write_body(writer, context.view.entry(item).body, class_=class_)
    write_named(writer, guide.resources, "resources")
    write_named(writer, guide.cases, "cases")
    if item.folder == SESSION_FOLDER and guide.phase:
        writer.block(_session_steps(context, item))
        _write_phase(writer, guide)
    for county in context.view.data.counties:
        if item.uri == county_uri(county.id):
            write_county(writer, county)


def _write_phase(writer: PageWriter, guide: Guide) -> None:
    """Write the other resources of a guide's phase, folded: they are many."""
    named = set(guide.resources)
    phase = writer.context.view.catalogue.by_phase.get(guide.phase or "", ())
    others = [other for other in phase if other.id not in named]
    if others:
        with writer.folded(writer.context.words("guide.phase-resources"), len(others)):
            write_by_kind(writer, others)


def write_topic(writer: PageWriter, item: Item) -> None:
    """Write the introduction of a topic, and below it everything that belongs to it."""
    context = writer.context
    writer.block(actions(context, item))
    write_body(writer, context.view.entry(item).body)
    writer.block(sheet_link(context, item))
    listed = context.view.catalogue.by_topic.get(item.id, ())
    write_by_kind(writer, listed)
    if not listed:
        write_empty(writer)


def write_section(writer: PageWriter, item: Item) -> None:
    """Write the index page of a section: the guide's text, then everything in the section."""
    guide = item.facts
    # Readers come for their county; what there is to know of the list follows it.
    begins_with_list = item.uri == COUNTIES
    if begins_with_list:
        write_section_list(writer, item.folder)
    write_body(writer, writer.context.view.entry(item).body)
    write_named(writer, getattr(guide, "resources", ()), "resources")
    write_named(writer, getattr(guide, "cases", ()), "cases")
    if not begins_with_list:
        write_section_list(writer, item.folder)


def write_section_list(writer: PageWriter, folder: str) -> None:
    """Write everything in a section: topics by block, resources A–Å, guides in their order."""
    context = writer.context
    items = context.view.catalogue.by_folder.get(folder, ())
    if f"{folder}/index.md" == COUNTIES:
        write_counties(writer)
        county_uris = {county_uri(county.id) for county in context.view.data.counties}
        guides = [item for item in items if item.uri not in county_uris]
        writer.block(cards(context, in_reading_order(context.view, guides), 2))
    elif not items:
        write_empty(writer)
    elif FOLDERS.get(folder) is Kind.TOPIC:
        write_topics(writer)
    elif FOLDERS.get(folder) is Kind.RESOURCE:
        write_resources(writer, items)
    elif FOLDERS.get(folder) is Kind.CASE:
        write_cases(writer, items)
    elif FOLDERS.get(folder) is Kind.QUESTIONS:
        ordered = in_reading_order(context.view, items)
        write_sets(writer, ordered, context.words(f"section.{folder}.all"))
    else:
        writer.heading(2, context.words(f"section.{folder}.all"), "all")
        writer.block(cards(context, in_reading_order(context.view, items), 3))


def write_topics(writer: PageWriter) -> None:
    """Write the topics under the titles of their blocks, each with what it holds."""
    context = writer.context
    for block in context.view.data.blocks:
        topics = [topic for topic in context.view.catalogue.topics if _block(topic) == block.id]
        if topics:
            writer.heading(2, block.title.in_(context.locale), f"block-{block.id}")
            writer.block(cards(context, topics, 3))


def in_reading_order(view: LocaleView, items: Sequence[Item]) -> list[Item]:
    """Return guides by their order, then the rest by title."""
    return sorted(view.in_order(items), key=lambda item: getattr(item.facts, "order", None) or 100)


def _block(item: Item) -> str:
    assert isinstance(item.facts, Topic)
    return item.facts.block


def _session_steps(context: PageContext, item: Item) -> Html:
    """Return links to the guides before and after this one in the session."""
    session = context.view.catalogue.session
    here = session.index(item)
    steps = []
    if here > 0:
        steps.append(_step(context, session[here - 1], "previous"))
    if here + 1 < len(session):
        steps.append(_step(context, session[here + 1], "next"))
    return element("nav", *steps, class_="kh-steps", aria_label=context.words("steps.label"))


def _step(context: PageContext, item: Item, direction: str) -> Html:
    label = element("span", context.words(f"steps.{direction}"), class_="kh-step__label")
    return element(
        "a",
        join([label, " ", context.titled(item)]),
        href=context.href(item.uri),
        class_=f"kh-step kh-step--{direction}",
    )
