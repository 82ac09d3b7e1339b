"""What is new and changed in the collection, by date, newest first."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from itertools import groupby

from karrierehylla.addresses import NEWS
from karrierehylla.model.item import Change
from karrierehylla.model.library import Item
from karrierehylla.pages import wording
from karrierehylla.pages.colophon import change_text
from karrierehylla.pages.html import Html, element, join
from karrierehylla.pages.index import Index
from karrierehylla.pages.listings import write_empty
from karrierehylla.pages.locale_view import LocaleView, PageContext
from karrierehylla.pages.page_writer import PageWriter

SHOWN = 200
"""The newest changes that the page shows."""


def news_index(view: LocaleView) -> Index:
    """Return the page of what is new and changed."""
    words = view.words
    items = [item for item in view.catalogue.items if not item.is_index]
    return Index(NEWS, words("news.title"), words("news.description"), write_news, items)


def changes_of(view: LocaleView) -> Iterator[tuple[datetime.date, Item, Change]]:
    """Yield every change of every item, indexes of sections left out; drafts of the future too."""
    for item in view.catalogue.items:
        if not item.is_index:
            for change in item.facts.changes:
                yield change.date, item, change


def write_news(writer: PageWriter) -> None:
    """Write the newest changes under their dates, each day in alphabetical order."""
    context = writer.context
    by_title = {
        item.id: n for n, item in enumerate(context.view.in_order(context.view.catalogue.items))
    }
    newest = sorted(
        changes_of(context.view),
        key=lambda found: (-found[0].toordinal(), by_title[found[1].id], -found[2].version),
    )[:SHOWN]
    if not newest:
        write_empty(writer)
    for day, group in groupby(newest, key=lambda found: found[0]):
        writer.heading(2, wording.date(day, context.words), f"d-{day.isoformat()}")
        rows = [_row(context, item, change) for _, item, change in group]
        writer.block(element("ul", *rows, class_="kh-lines"))


def _row(context: PageContext, item: Item, change: Change) -> Html:
    words = context.words
    state = words("news.new") if change.version == 1 else words("news.changed")
    kind = words(f"kind.{item.kind}")
    return element(
        "li",
        join(
            [
                element("span", state, class_="kh-mark kh-mark--news"),
                context.link(item),
                element("span", f"({kind})", class_="kh-line__facts"),
                change_text(context, item, change),
            ],
            " ",
        ),
    )
