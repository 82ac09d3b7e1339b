"""What is new and changed in the collection: by month, what is new apart, the newest first."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from itertools import groupby

from karrierehylla.addresses import NEWS
from karrierehylla.model.item import Change
from karrierehylla.model.library import Item
from karrierehylla.pages import wording
from karrierehylla.pages.colophon import change_text
from karrierehylla.pages.html import Html, element, join
from karrierehylla.pages.index import Index
from karrierehylla.pages.listings import KINDS, write_empty
from karrierehylla.pages.locale_view import LocaleView, PageContext
from karrierehylla.pages.page_writer import PageWriter

SHOWN = 1000
"""The newest changes that the page shows."""

Found = tuple[datetime.date, Item, Change]
"""A change of an item, and its day."""


def news_index(view: LocaleView) -> Index:
    """Return the page of what is new and changed."""
    words = view.words
    items = [item for item in view.catalogue.items if not item.is_index]
    return Index(NEWS, words("news.title"), words("news.description"), write_news, items)


def changes_of(view: LocaleView) -> Iterator[Found]:
    """Yield every change of every item, indexes of sections left out; drafts of the future too."""
    for item in view.catalogue.items:
        if not item.is_index:
            for change in item.facts.changes:
                yield change.date, item, change


def write_news(writer: PageWriter) -> None:
    """Write the newest changes by month: the newest month open, the earlier ones folded.

    What was changed stands before what is new: readers know it, and may have to act.
    """
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
    for n, (month, group) in enumerate(groupby(newest, key=lambda found: f"{found[0]:%Y-%m}")):
        found = list(group)
        name = wording.capital(wording.partial_date(month, context.words))
        if n == 0:
            counted = context.words("list.counted", name=name, n=len(found))
            writer.heading(2, counted, f"m-{month}")
            _write_month(writer, found)
        else:
            with writer.folded(name, len(found)):
                _write_month(writer, found)


def _write_month(writer: PageWriter, found: list[Found]) -> None:
    """Write what was changed in a month by day, and what came new folded by kind."""
    context = writer.context
    changed = [entry for entry in found if entry[2].version > 1]
    for day, group in groupby(changed, key=lambda entry: entry[0]):
        name = context.words("news.changed-on", date=wording.date(day, context.words))
        writer.block(element("p", name, class_="kh-day"))
        writer.block(_rows(context, group))
    for kind in KINDS:
        new = [entry for entry in found if entry[2].version == 1 and entry[1].kind is kind]
        if new:
            kinds = context.words(f"kinds.{kind}").lower()
            with writer.folded(context.words("news.new", kinds=kinds), len(new)):
                writer.block(_rows(context, new))


def _rows(context: PageContext, found: Iterable[Found]) -> Html:
    rows = [_row(context, item, change) for _, item, change in found]
    return element("ul", *rows, class_="kh-lines")


def _row(context: PageContext, item: Item, change: Change) -> Html:
    """Return an item with what was changed; what is new stands below its kind's name already."""
    if change.version == 1:
        return element("li", context.link(item))
    kind = context.words(f"kind.{item.kind}")
    return element(
        "li",
        join(
            [
                context.link(item),
                element("span", f"({kind})", class_="kh-line__facts"),
                change_text(context, item, change),
            ],
            " ",
        ),
    )
