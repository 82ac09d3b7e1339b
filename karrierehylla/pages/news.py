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
from karrierehylla.pages.sheet import Sheet
from karrierehylla.pages.shelf import Place, Shelf

SHOWN = 200
"""The newest changes that the page shows."""


def news_index(shelf: Shelf) -> Index:
    """Return the page of what is new and changed."""
    words = shelf.words
    items = [item for item in shelf.catalogue.items if not item.is_index]
    return Index(NEWS, words("news.title"), words("news.description"), write_news, items)


def changes_of(shelf: Shelf) -> Iterator[tuple[datetime.date, Item, Change]]:
    """Yield every change of every item, indexes of sections left out; drafts of the future too."""
    for item in shelf.catalogue.items:
        if not item.is_index:
            for change in item.facts.changes:
                yield change.date, item, change


def write_news(sheet: Sheet) -> None:
    """Write the newest changes under their dates, each day in alphabetical order."""
    place = sheet.place
    by_title = {
        item.id: n for n, item in enumerate(place.shelf.in_order(place.shelf.catalogue.items))
    }
    newest = sorted(
        changes_of(place.shelf),
        key=lambda found: (-found[0].toordinal(), by_title[found[1].id], -found[2].version),
    )[:SHOWN]
    if not newest:
        write_empty(sheet)
    for day, group in groupby(newest, key=lambda found: found[0]):
        sheet.heading(2, wording.date(day, place.words), f"d-{day.isoformat()}")
        rows = [_row(place, item, change) for _, item, change in group]
        sheet.block(element("ul", *rows, class_="kh-lines"))


def _row(place: Place, item: Item, change: Change) -> Html:
    words = place.words
    state = words("news.new") if change.version == 1 else words("news.changed")
    kind = words(f"kind.{item.kind}")
    return element(
        "li",
        join(
            [
                element("span", state, class_="kh-mark kh-mark--news"),
                place.link(item),
                element("span", f"({kind})", class_="kh-line__facts"),
                change_text(place, item, change),
            ],
            " ",
        ),
    )
