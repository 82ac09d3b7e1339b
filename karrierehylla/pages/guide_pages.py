"""Guides: pages of the session, workshop, course and county sections, indexes of sections, home."""

from __future__ import annotations

from collections.abc import Sequence

from karrierehylla.addresses import LANGUAGES, LAW, county_uri
from karrierehylla.model.data import LawChange
from karrierehylla.model.item import Guide, Topic
from karrierehylla.model.kind import FOLDERS, Kind
from karrierehylla.model.library import Item, Library
from karrierehylla.pages import wording
from karrierehylla.pages.alphabet import write_alphabet
from karrierehylla.pages.cards import cards
from karrierehylla.pages.catalogue import SESSION_FOLDER
from karrierehylla.pages.county_indexes import write_counties
from karrierehylla.pages.html import Html, element, join
from karrierehylla.pages.item_pages import write_named
from karrierehylla.pages.language_indexes import counted_language, participant_languages
from karrierehylla.pages.listings import write_by_kind, write_empty
from karrierehylla.pages.sheet import Sheet
from karrierehylla.pages.shelf import Place, Shelf


def write_guide(sheet: Sheet, item: Item) -> None:
    """Write a guide, what it names, the resources of its phase, and the way through the session."""
    guide = item.facts
    assert isinstance(guide, Guide)
    place = sheet.place
    if guide.minutes is not None:
        sheet.block(element("p", wording.minutes(guide.minutes, place.words), class_="kh-note"))
    sheet.text(place.shelf.entry(item).body)
    write_named(sheet, guide.resources, "resources")
    write_named(sheet, guide.cases, "cases")
    if item.folder == SESSION_FOLDER and guide.phase:
        named = set(guide.resources)
        phase = place.shelf.catalogue.by_phase.get(guide.phase, ())
        write_by_kind(sheet, [other for other in phase if other.id not in named])
        sheet.block(_session_steps(place, item))
    if item.uri in {county_uri(county.id) for county in place.shelf.data.counties}:
        write_by_kind(sheet, place.shelf.catalogue.by_county.get(item.id, ()))


def write_topic(sheet: Sheet, item: Item) -> None:
    """Write the introduction of a topic, and below it everything that belongs to it."""
    place = sheet.place
    sheet.text(place.shelf.entry(item).body)
    listed = place.shelf.catalogue.by_topic.get(item.id, ())
    write_by_kind(sheet, listed)
    if not listed:
        write_empty(sheet)


def write_section(sheet: Sheet, item: Item) -> None:
    """Write the index page of a section: the guide's text, then everything in the section."""
    guide = item.facts
    place = sheet.place
    sheet.text(place.shelf.entry(item).body)
    write_named(sheet, getattr(guide, "resources", ()), "resources")
    write_named(sheet, getattr(guide, "cases", ()), "cases")
    write_section_list(sheet, item.folder)


def write_section_list(sheet: Sheet, folder: str) -> None:
    """Write everything in a section: topics by block, resources A–Å, guides in their order."""
    place = sheet.place
    items = place.shelf.catalogue.by_folder.get(folder, ())
    if folder == "fylke":
        write_counties(sheet)
        county_uris = {county_uri(county.id) for county in place.shelf.data.counties}
        guides = [item for item in items if item.uri not in county_uris]
        sheet.block(cards(place, in_reading_order(place.shelf, guides), 2))
    elif not items:
        write_empty(sheet)
    elif FOLDERS.get(folder) is Kind.TOPIC:
        write_topics(sheet)
    elif FOLDERS.get(folder) is Kind.RESOURCE:
        write_alphabet(sheet, items)
    else:
        sheet.heading(2, place.words(f"section.{folder}.all"), "all")
        sheet.block(cards(place, in_reading_order(place.shelf, items), 3))


def write_home(sheet: Sheet, item: Item) -> None:
    """Write the doors, the topics by block, the participants' languages, and the newest law."""
    sheet.text(sheet.place.shelf.entry(item).body)
    write_home_lists(sheet)


def write_home_lists(sheet: Sheet) -> None:
    """Write what stands below the doors of the home page."""
    place = sheet.place
    write_topics(sheet)
    codes = participant_languages(place.shelf)
    if codes:
        sheet.heading(2, place.words("home.languages"), "languages")
        links = [element("li", counted_language(place, code)) for code in codes]
        everything = element("a", place.words("home.all-languages"), href=place.href(LANGUAGES))
        links.append(element("li", everything))
        sheet.block(element("ul", *links, class_="kh-languages-row"))
    change = newest_law_change(place.shelf.library)
    if change is not None:
        sheet.heading(2, place.words("home.law"), "law")
        sheet.block(_law_line(place, change))


def write_topics(sheet: Sheet) -> None:
    """Write the topics under the titles of their blocks, each with what it holds."""
    place = sheet.place
    for block in place.shelf.data.blocks:
        topics = [topic for topic in place.shelf.catalogue.topics if _block(topic) == block.id]
        if topics:
            sheet.heading(2, block.title.in_(place.locale), f"block-{block.id}")
            sheet.block(cards(place, topics, 3))


def newest_law_change(library: Library) -> LawChange | None:
    """Return the newest change of law that is in force on the library's day."""
    past = [change for change in library.data.law_changes if change.date <= library.today]
    return max(past, key=lambda change: (change.date, change.id), default=None)


def in_reading_order(shelf: Shelf, items: Sequence[Item]) -> list[Item]:
    """Return guides by their order, then the rest by title."""
    return sorted(shelf.in_order(items), key=lambda item: getattr(item.facts, "order", None) or 100)


def _block(item: Item) -> str:
    assert isinstance(item.facts, Topic)
    return item.facts.block


def _law_line(place: Place, change: LawChange) -> Html:
    day = wording.date(change.date, place.words)
    link = element("a", change.title.in_(place.locale), href=place.href(f"{LAW}#c-{change.id}"))
    return element("p", join([f"{day}: ", link]), class_="kh-law-line")


def _session_steps(place: Place, item: Item) -> Html:
    """Return links to the guides before and after this one in the session."""
    session = place.shelf.catalogue.session
    here = session.index(item)
    steps = []
    if here > 0:
        steps.append(_step(place, session[here - 1], "previous"))
    if here + 1 < len(session):
        steps.append(_step(place, session[here + 1], "next"))
    return element("nav", *steps, class_="kh-steps", aria_label=place.words("steps.label"))


def _step(place: Place, item: Item, direction: str) -> Html:
    label = element("span", place.words(f"steps.{direction}"), class_="kh-step__label")
    return element(
        "a",
        join([label, " ", place.titled(item)]),
        href=place.href(item.uri),
        class_=f"kh-step kh-step--{direction}",
    )
