"""Lists of items on a page: by kind and format, each counted, with what is gone at the end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Item
from karrierehylla.pages.cards import cards, said_once
from karrierehylla.pages.catalogue import facts_of_resource
from karrierehylla.pages.html import element, join
from karrierehylla.pages.sheet import Sheet

KINDS = (
    Kind.RESOURCE,
    Kind.CASE,
    Kind.SITUATION,
    Kind.STORY,
    Kind.QUESTIONS,
    Kind.GUIDE,
    Kind.TOPIC,
)
"""The order in which kinds are listed."""


def write_by_kind(sheet: Sheet, items: Sequence[Item]) -> None:
    """Write headings of level 2 per kind, of level 3 per format, and the cards below them."""
    catalogue = sheet.place.shelf.catalogue
    words = sheet.place.words
    alive = [item for item in items if not catalogue.is_gone(item)]
    sheet.block(said_once(sheet.place, items))
    for kind in KINDS:
        of_kind = [item for item in alive if item.kind is kind]
        if not of_kind:
            continue
        sheet.heading(2, words("list.counted", name=words(f"kinds.{kind}"), n=len(of_kind)), kind)
        if kind is Kind.RESOURCE:
            _write_by_format(sheet, of_kind)
        else:
            sheet.block(cards(sheet.place, sheet.place.shelf.in_order(of_kind), 3))
    write_gone(sheet, items)


def write_cards(sheet: Sheet, items: Sequence[Item]) -> None:
    """Write the cards of items without headings above them, and below them what is gone."""
    place = sheet.place
    alive = [item for item in items if not place.shelf.catalogue.is_gone(item)]
    sheet.block(said_once(place, items))
    sheet.block(cards(place, place.shelf.in_order(alive), 2))
    write_gone(sheet, items)


def write_gone(sheet: Sheet, items: Iterable[Item]) -> None:
    """Write the resources that cannot be opened any more, each with what to use instead."""
    place = sheet.place
    gone = [item for item in items if place.shelf.catalogue.is_gone(item)]
    if gone:
        heading = place.words("list.counted", name=place.words("list.gone"), n=len(gone))
        sheet.heading(2, heading, "gone")
        rows = [
            element("li", place.link(item), *_substitute(sheet, item))
            for item in place.shelf.in_order(gone)
        ]
        sheet.block(element("ul", *rows, class_="kh-lines kh-lines--gone"))


def write_empty(sheet: Sheet) -> None:
    """Write that nothing stands here now."""
    sheet.block(element("p", sheet.place.words("list.empty"), class_="kh-empty"))


def _write_by_format(sheet: Sheet, resources: Sequence[Item]) -> None:
    place = sheet.place
    by_format: defaultdict[str, list[Item]] = defaultdict(list)
    for item in resources:
        by_format[facts_of_resource(item).format].append(item)
    for chosen in place.shelf.data.formats:
        items = by_format.pop(chosen.id, [])
        if items:
            name = chosen.title.in_(place.locale)
            heading = place.words("list.counted", name=name, n=len(items))
            sheet.heading(3, heading, f"format-{chosen.id}")
            sheet.block(cards(place, place.shelf.in_order(items), 4))
    unknown = [item for items in by_format.values() for item in items]
    sheet.block(cards(place, place.shelf.in_order(unknown), 3))


def _substitute(sheet: Sheet, item: Item) -> list[str]:
    place = sheet.place
    successor = place.shelf.library.items.get(facts_of_resource(item).replaced_by or "")
    if successor is None:
        return []
    return [join([" – ", place.words("gone.instead"), " ", place.link(successor)])]
