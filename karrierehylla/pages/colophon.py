"""The colophon of a written page: version, changes, review, who answers, and how to reach them."""

from __future__ import annotations

from urllib.parse import quote

from karrierehylla.model.item import Change, Original
from karrierehylla.model.library import Item
from karrierehylla.model.locale import Locale
from karrierehylla.pages import wording
from karrierehylla.pages.cards import said_once
from karrierehylla.pages.html import EMPTY, Html, element, join, pair
from karrierehylla.pages.locale_view import PageContext
from karrierehylla.pages.prose import inline_html


def colophon(context: PageContext, item: Item) -> Html:
    """Return the small print at the foot of an item's page; folded where participants read."""
    words = context.words
    facts = item.facts
    version = context.view.entry(item).version
    change = next((entry for entry in facts.changes if entry.version == version), None)
    role = context.view.catalogue.choice(context.view.data.roles, facts.owner)
    rows: list[Html] = []
    if change is not None:
        day = wording.date(change.date, words)
        rows.append(
            pair(words("colophon.version"), words("colophon.dated", version=version, date=day))
        )
    rows.append(pair(words("colophon.reviewed"), wording.date(facts.reviewed, words)))
    rows.append(pair(words("colophon.review-by"), wording.date(facts.review_by, words)))
    if role is not None:
        rows.append(pair(words("colophon.owner"), role.title.in_(context.locale)))
    parts = [
        element("dl", *rows, class_="kh-facts"),
        _changes(context, item),
        _report(context, item),
    ]
    if not item.is_for_participants:
        return element("div", *parts, class_="kh-colophon", data_pagefind_ignore=True)
    return element(
        "details",
        element("summary", words("colophon.about")),
        _said_of_resources(context, item),
        *parts,
        class_="kh-colophon kh-folded",
        data_pagefind_ignore=True,
    )


def change_text(context: PageContext, item: Item, change: Change) -> Html:
    """Return what was new in a version, in the reader's words where they exist."""
    text, lang = change_words(item, change, context.view.entry(item).locale)
    return context.said(inline_html(text, context, lang), lang)


def change_words(item: Item, change: Change, locale: Locale) -> tuple[str, Locale]:
    """Return the words for a change in the text of `locale`, else in the original's language."""
    entry = item.entries[locale]
    if not isinstance(entry.front, Original):
        for translated in entry.front.changes:
            if translated.version == change.version:
                return translated.text, locale
    return change.text, item.original.locale


def _said_of_resources(context: PageContext, item: Item) -> Html:
    """Return what holds for the resources that an item names."""
    items = context.view.library.items
    named = (items.get(id_) for id_ in getattr(item.facts, "resources", ()))
    return said_once(context, [resource for resource in named if resource is not None])


def _changes(context: PageContext, item: Item) -> Html:
    changes = item.facts.changes
    if len(changes) < 2:
        return EMPTY
    rows = [
        element(
            "li",
            join(
                [wording.date(change.date, context.words), ": ", change_text(context, item, change)]
            ),
        )
        for change in sorted(changes, key=lambda change: -change.version)
    ]
    summary = element("summary", context.words("colophon.changes"))
    return element("details", summary, element("ul", *rows), class_="kh-changes")


def _report(context: PageContext, item: Item) -> Html:
    """Return a link that begins an e-mail about the page; none while no address is known.

    The subject has the page's id and language, and nothing else is filled in.
    """
    contact = context.view.data.site.contact
    if "@" not in contact:
        return EMPTY
    words = context.words
    subject = words("colophon.report-subject", id=item.id, locale=context.locale.value)
    href = f"mailto:{quote(contact, safe='@')}?subject={quote(subject, safe='')}"
    return element("p", element("a", words("colophon.report"), href=href), class_="kh-report")
