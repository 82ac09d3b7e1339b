"""Lists of items on a page: by kind and format, each counted, with what is gone at the end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Item
from karrierehylla.pages.cards import cards, said_once
from karrierehylla.pages.catalogue import facts_of_resource
from karrierehylla.pages.html import element, join
from karrierehylla.pages.page_writer import PageWriter

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


def write_said_once(writer: PageWriter, items: Sequence[Item]) -> None:
    """Write above the first list of a page what holds for the resources of its lists."""
    if not writer.has_said_once and (said := said_once(writer.context, items)):
        writer.has_said_once = True
        writer.block(said)


def write_by_kind(
    writer: PageWriter, items: Sequence[Item], *, language: str | None = None
) -> None:
    """Write headings of level 2 per kind, of level 3 per format, and the cards below them.

    On the page of a `language` its cards name it first.
    """
    catalogue = writer.context.view.catalogue
    words = writer.context.words
    alive = [item for item in items if not catalogue.is_gone(item)]
    write_said_once(writer, items)
    for kind in KINDS:
        of_kind = [item for item in alive if item.kind is kind]
        if not of_kind:
            continue
        if kind is Kind.CASE:
            write_cases_folded(writer, writer.context.view.in_order(of_kind), words("kinds.case"))
            continue
        writer.heading(2, words("list.counted", name=words(f"kinds.{kind}"), n=len(of_kind)), kind)
        if kind is Kind.RESOURCE:
            _write_by_format(writer, of_kind, language)
        else:
            writer.block(cards(writer.context, writer.context.view.in_order(of_kind), 3))
    write_gone(writer, items)


def write_cases_folded(
    writer: PageWriter, listed: Sequence[Item], heading: str, anchor: str = Kind.CASE
) -> None:
    """Write cases below a heading, folded: a participant may be looking at the same screen."""
    with writer.folded(writer.context.words("list.for-professionals"), len(listed)):
        writer.heading(2, heading, anchor)
        writer.block(cards(writer.context, listed, 3))


def write_cards(writer: PageWriter, items: Sequence[Item]) -> None:
    """Write the cards of items without headings above them, and below them what is gone."""
    context = writer.context
    alive = [item for item in items if not context.view.catalogue.is_gone(item)]
    write_said_once(writer, items)
    writer.block(cards(context, context.view.in_order(alive), 2))
    write_gone(writer, items)


def write_gone(writer: PageWriter, items: Iterable[Item]) -> None:
    """Write the resources that cannot be opened any more, each with what to use instead."""
    context = writer.context
    gone = [item for item in items if context.view.catalogue.is_gone(item)]
    if gone:
        heading = context.words("list.counted", name=context.words("list.gone"), n=len(gone))
        writer.heading(2, heading, "gone")
        rows = [
            element("li", context.link(item), *_substitute(writer, item))
            for item in context.view.in_order(gone)
        ]
        writer.block(element("ul", *rows, class_="kh-lines kh-lines--gone"))


def write_empty(writer: PageWriter) -> None:
    """Write that nothing stands here now."""
    writer.block(element("p", writer.context.words("list.empty"), class_="kh-empty"))


def _write_by_format(writer: PageWriter, resources: Sequence[Item], language: str | None) -> None:
    context = writer.context
    by_format: defaultdict[str, list[Item]] = defaultdict(list)
    for item in resources:
        by_format[facts_of_resource(item).format].append(item)
    for chosen in context.view.data.formats:
        items = by_format.pop(chosen.id, [])
        if items:
            name = chosen.title.in_(context.locale)
            heading = context.words("list.counted", name=name, n=len(items))
            writer.heading(3, heading, f"format-{chosen.id}")
            writer.block(cards(context, context.view.in_order(items), 4, language))
    unknown = [item for items in by_format.values() for item in items]
    writer.block(cards(context, context.view.in_order(unknown), 3, language))


def _substitute(writer: PageWriter, item: Item) -> list[str]:
    context = writer.context
    successor = context.view.library.items.get(facts_of_resource(item).replaced_by or "")
    if successor is None:
        return []
    return [join([" – ", context.words("gone.instead"), " ", context.link(successor)])]
