"""Binds what was written into pages: written and fallback pages of items, and generated indexes."""

from __future__ import annotations

import datetime

from karrierehylla.addresses import RESOURCES, address_of
from karrierehylla.model.kind import HOME_ID, Kind
from karrierehylla.model.library import Entry, Item
from karrierehylla.model.locale import Locale
from karrierehylla.pages.colophon import colophon
from karrierehylla.pages.guide_pages import write_guide, write_section, write_topic
from karrierehylla.pages.home import write_home
from karrierehylla.pages.index import Index
from karrierehylla.pages.item_pages import write_case, write_exercise, write_lead, write_resource
from karrierehylla.pages.locale_view import LocaleView, PageContext
from karrierehylla.pages.notices import item_notices
from karrierehylla.pages.page import Alternate, Page
from karrierehylla.pages.page_writer import PageWriter
from karrierehylla.pages.prose import plain_text
from karrierehylla.pages.structured_data import structured_data

LISTING_WEIGHT = 0.2
"""Of a list: it has the words of all that it leads to, and what it leads to comes before it."""

GONE_WEIGHT = 0.1
"""Of what cannot be opened any more: what can be opened comes before it."""


def bind_item(view: LocaleView, item: Item) -> Page:
    """Return the page of an item for readers of one locale: written, or the chain's first hit."""
    entry = view.entry(item)
    context = PageContext(view, item.uri, entry.locale)
    is_gone = view.catalogue.is_gone(item)
    weight = GONE_WEIGHT if is_gone else LISTING_WEIGHT if item.uri == RESOURCES else None
    writer = PageWriter(context, entry.front.title, is_first=item.is_for_participants)
    # What holds for the links concerns those who choose them, not those who are given them.
    writer.has_said_once = item.is_for_participants
    for notice in item_notices(context, item):
        writer.block(notice)
    if item.kind is not Kind.RESOURCE and item.id != HOME_ID:
        write_lead(writer, item)
    _write(writer, item)
    if not item.is_index:
        writer.block(colophon(context, item))
    title = entry.front.title
    description = plain_text(entry.front.summary, view, entry.locale)
    sensitive = bool(getattr(item.facts, "sensitive", False))
    words = view.data.words[entry.locale]
    return Page(
        locale=view.locale,
        uri=item.uri,
        id=item.id,
        kind=item.kind.value,
        title=title,
        description=description,
        content_locale=entry.locale,
        markdown=writer.markdown,
        source=entry.path,
        body_line=entry.body_line,
        alternates=_alternates(item.uri, item),
        canonical=address_of(entry.locale, item.uri),
        indexed=entry.locale is view.locale,
        updated=updated(item, entry),
        structured_data=structured_data(view, item),
        share_title=view.share_title(item),
        share_description=words("sensitive.description") if sensitive else description,
        sensitive=sensitive,
        search_title=view.words("search.gone", title=title) if is_gone else None,
        search_weight=weight,
        styles=frozenset(writer.styles),
    )


def bind_index(view: LocaleView, index: Index) -> Page:
    """Return the page of a generated index."""
    writer = PageWriter(PageContext(view, index.uri, view.locale), index.title)
    index.write(writer)
    days = [updated(item, view.entry(item)) for item in index.items]
    return Page(
        locale=view.locale,
        uri=index.uri,
        id=index.id,
        kind="index",
        title=index.title,
        description=index.description,
        content_locale=view.locale,
        markdown=writer.markdown,
        source=None,
        body_line=1,
        alternates=_alternates(index.uri, None),
        canonical=address_of(view.locale, index.uri),
        indexed=index.indexed,
        updated=max(days, default=None),
        structured_data=None,
        share_title=index.title,
        share_description=index.description,
        search_weight=LISTING_WEIGHT if index.is_list else None,
        styles=frozenset(writer.styles),
    )


def updated(item: Item, entry: Entry) -> datetime.date:
    """Return the day of the newest change that a text carries."""
    days = [change.date for change in item.facts.changes if change.version <= entry.version]
    return max(days, default=item.facts.reviewed)


def _write(writer: PageWriter, item: Item) -> None:
    if item.id == HOME_ID:
        write_home(writer, item)
    elif item.is_index:
        write_section(writer, item)
    elif item.kind is Kind.RESOURCE:
        write_resource(writer, item)
    elif item.kind is Kind.CASE:
        write_case(writer, item)
    elif item.kind is Kind.TOPIC:
        write_topic(writer, item)
    elif item.kind is Kind.GUIDE:
        write_guide(writer, item)
    else:
        write_exercise(writer, item)


def _alternates(uri: str, item: Item | None) -> tuple[Alternate, ...]:
    return tuple(
        Alternate(locale, address_of(locale, uri), item is None or item.has(locale))
        for locale in Locale
    )
