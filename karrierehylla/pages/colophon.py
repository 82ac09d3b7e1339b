"""The colophon of a written page: permanent address, version, changes, review and who answers."""

from __future__ import annotations

from karrierehylla.addresses import permalink, relative
from karrierehylla.model.item import Change, Original
from karrierehylla.model.library import Item
from karrierehylla.model.locale import Locale
from karrierehylla.pages import wording
from karrierehylla.pages.html import EMPTY, Html, element, join, pair
from karrierehylla.pages.prose import inline_html
from karrierehylla.pages.shelf import Place


def colophon(place: Place, item: Item) -> Html:
    """Return the small print at the foot of an item's page."""
    words = place.words
    facts = item.facts
    version = place.shelf.entry(item).version
    change = next((entry for entry in facts.changes if entry.version == version), None)
    role = place.shelf.catalogue.choice(place.shelf.data.roles, facts.owner)
    rows: list[Html] = []
    address = permalink(item.id)
    link = element("a", f"/{address}", href=relative(place.address, address))
    rows.append(pair(words("colophon.permalink"), link))
    if change is not None:
        day = wording.date(change.date, words)
        rows.append(
            pair(words("colophon.version"), words("colophon.dated", version=version, date=day))
        )
    rows.append(pair(words("colophon.reviewed"), wording.date(facts.reviewed, words)))
    rows.append(pair(words("colophon.review-by"), wording.date(facts.review_by, words)))
    if role is not None:
        rows.append(pair(words("colophon.owner"), role.title.in_(place.locale)))
    return element(
        "div",
        element("dl", *rows, class_="kh-facts"),
        _changes(place, item),
        class_="kh-colophon",
    )


def change_text(place: Place, item: Item, change: Change) -> Html:
    """Return what was new in a version, in the reader's words where they exist."""
    text, lang = change_words(item, change, place.shelf.entry(item).locale)
    return place.said(inline_html(text, place, lang), lang)


def change_words(item: Item, change: Change, locale: Locale) -> tuple[str, Locale]:
    """Return the words for a change in the text of `locale`, else in the original's language."""
    entry = item.entries[locale]
    if not isinstance(entry.front, Original):
        for translated in entry.front.changes:
            if translated.version == change.version:
                return translated.text, locale
    return change.text, item.original.locale


def _changes(place: Place, item: Item) -> Html:
    changes = item.facts.changes
    if len(changes) < 2:
        return EMPTY
    rows = [
        element(
            "li",
            join([wording.date(change.date, place.words), ": ", change_text(place, item, change)]),
        )
        for change in sorted(changes, key=lambda change: -change.version)
    ]
    summary = element("summary", place.words("colophon.changes"))
    return element("details", summary, element("ul", *rows), class_="kh-changes")
