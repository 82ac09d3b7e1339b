"""Binds sheets into pages: written and fallback pages of items, and generated indexes."""

from __future__ import annotations

import datetime

from karrierehylla.addresses import address_of
from karrierehylla.model.kind import HOME_ID, Kind
from karrierehylla.model.library import Entry, Item
from karrierehylla.model.locale import Locale
from karrierehylla.pages.colophon import colophon
from karrierehylla.pages.guide_pages import write_guide, write_home, write_section, write_topic
from karrierehylla.pages.index import Index
from karrierehylla.pages.item_pages import write_case, write_exercise, write_lead, write_resource
from karrierehylla.pages.notices import item_notices
from karrierehylla.pages.page import Alternate, Page
from karrierehylla.pages.prose import plain_text
from karrierehylla.pages.sheet import Sheet
from karrierehylla.pages.shelf import Place, Shelf
from karrierehylla.pages.structured_data import structured_data


def bind_item(shelf: Shelf, item: Item) -> Page:
    """Return the page of an item for readers of one locale: written, or the chain's first hit."""
    entry = shelf.entry(item)
    place = Place(shelf, item.uri, entry.locale)
    sheet = Sheet(place, entry.front.title)
    for notice in item_notices(place, item):
        sheet.block(notice)
    if item.kind is not Kind.RESOURCE:
        write_lead(sheet, item)
    _write(sheet, item)
    if not item.is_index:
        sheet.block(colophon(place, item))
    title = entry.front.title
    description = plain_text(entry.front.summary, shelf, entry.locale)
    sensitive = bool(getattr(item.facts, "sensitive", False))
    words = shelf.data.words[entry.locale]
    return Page(
        locale=shelf.locale,
        uri=item.uri,
        id=item.id,
        kind=item.kind.value,
        title=title,
        description=description,
        content_locale=entry.locale,
        markdown=sheet.markdown,
        source=entry.path,
        body_line=entry.body_line,
        alternates=_alternates(item.uri, item),
        canonical=address_of(entry.locale, item.uri),
        indexed=entry.locale is shelf.locale,
        updated=updated(item, entry),
        structured_data=structured_data(shelf, item),
        share_title=words("sensitive.title") if sensitive else title,
        share_description=words("sensitive.description") if sensitive else description,
        sensitive=sensitive,
    )


def bind_index(shelf: Shelf, index: Index) -> Page:
    """Return the page of a generated index."""
    sheet = Sheet(Place(shelf, index.uri, shelf.locale), index.title)
    index.write(sheet)
    days = [updated(item, shelf.entry(item)) for item in index.items]
    return Page(
        locale=shelf.locale,
        uri=index.uri,
        id=index.id,
        kind="index",
        title=index.title,
        description=index.description,
        content_locale=shelf.locale,
        markdown=sheet.markdown,
        source=None,
        body_line=1,
        alternates=_alternates(index.uri, None),
        canonical=address_of(shelf.locale, index.uri),
        indexed=index.indexed,
        updated=max(days, default=None),
        structured_data=None,
        share_title=index.title,
        share_description=index.description,
    )


def updated(item: Item, entry: Entry) -> datetime.date:
    """Return the day of the newest change that a text carries."""
    days = [change.date for change in item.facts.changes if change.version <= entry.version]
    return max(days, default=item.facts.reviewed)


def _write(sheet: Sheet, item: Item) -> None:
    if item.id == HOME_ID:
        write_home(sheet, item)
    elif item.is_index:
        write_section(sheet, item)
    elif item.kind is Kind.RESOURCE:
        write_resource(sheet, item)
    elif item.kind is Kind.CASE:
        write_case(sheet, item)
    elif item.kind is Kind.TOPIC:
        write_topic(sheet, item)
    elif item.kind is Kind.GUIDE:
        write_guide(sheet, item)
    else:
        write_exercise(sheet, item)


def _alternates(uri: str, item: Item | None) -> tuple[Alternate, ...]:
    return tuple(
        Alternate(locale, address_of(locale, uri), item is None or item.has(locale))
        for locale in Locale
    )
