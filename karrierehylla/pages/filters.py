"""Filters around a list: the markup of `<kh-catalogue>`, which docs/assets/js/catalogue.js wires.

The counts are those of the whole list; the script counts anew once something is chosen.
Without a script the list stands alone.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence

from karrierehylla.addresses import relative
from karrierehylla.model.library import Item
from karrierehylla.pages.facets import DATA_VERSION, Facet, FacetChoice
from karrierehylla.pages.html import EMPTY, Html, count, element, join, safe
from karrierehylla.pages.locale_view import PageContext

UNKNOWN = "-"
"""The value of what is not known, on the page and in its address; no id is a hyphen."""

FEWEST_KNOWN = 5
"""A facet is hidden where less than one item in this many has a known value."""


def filterable(
    context: PageContext,
    items: Sequence[Item],
    *,
    facets: Iterable[Facet],
    counted: str,
    listing: Html,
    data: str | None = None,
) -> Html:
    """Return a list with filters above it; just the list where there is nothing to choose by.

    `counted` is the key of the words that count the items, and `data` the address of the JSON
    that knows them; without it the page itself tells, which suits few. The `listing` has its
    items in lists of its sections; the first link of each leads to its page, and a section
    without items is hidden together with the link to its heading.
    """
    facets = list(facets)
    groups = [group for facet in facets if (group := _group(context, facet, items))]
    if not groups:
        return element("div", listing, class_="kh-catalogue")
    words = context.words
    filters = element(
        "details",
        _summary(element("h2", words("filter.heading"))),
        *groups,
        element("p", element("a", words("filter.show"), href="#kh-results")),
        class_="kh-catalogue__filters",
        data_pagefind_ignore=True,
        hidden=True,
    )
    bar = element(
        "div",
        element("p", words.count(counted, len(items)), role="status"),
        element(
            "div",
            role="group",
            aria_label=words("filter.chosen"),
            class_="kh-catalogue__chosen",
            hidden=True,
        ),
        element("button", words("filter.clear"), type="button", class_="kh-button", hidden=True),
        class_="kh-catalogue__bar",
        data_pagefind_ignore=True,
        hidden=True,
    )
    results = element(
        "div", bar, listing, id="kh-results", class_="kh-catalogue__results", tabindex="-1"
    )
    catalogue = element(
        "kh-catalogue",
        filters,
        results,
        data_kh_source=relative(context.address, data) if data else None,
        data_kh_items=None if data else _known_values(facets, items),
        data_kh_some=words(f"filter.some.{counted}", n="{n}", total="{total}"),
        data_kh_none=words(f"filter.none.{counted}"),
        data_kh_loading=words("filter.loading"),
        data_kh_failed=words("filter.failed"),
        data_kh_picked=words("filter.picked", n="{n}"),
        data_kh_remove=words("filter.remove"),
    )
    return element("div", catalogue, class_="kh-catalogue")


def _known_values(facets: Sequence[Facet], items: Sequence[Item]) -> str:
    """Return what is known of the items, in the form of `data/catalogue.<locale>.json`."""
    known = [
        {"id": item.id, **{facet.name: facet.known(item) for facet in facets}} for item in items
    ]
    return json.dumps({"version": DATA_VERSION, "items": known}, separators=(",", ":"))


def _group(context: PageContext, facet: Facet, items: Sequence[Item]) -> Html:
    """Return the choices of a facet; empty where too little is known or all items are alike."""
    counts: Counter[str] = Counter()
    for item in items:
        known = facet.known(item)
        counts.update((UNKNOWN,) if known is None else known)
    known_items = len(items) - counts[UNKNOWN]
    is_too_little = known_items * FEWEST_KNOWN < len(items) and not facet.is_needed
    if not known_items or is_too_little or all(n == len(items) for n in counts.values()):
        return EMPTY
    choices = [
        _choice(choice, counts[choice.value]) for choice in facet.choices if counts[choice.value]
    ]
    if unknown := counts[UNKNOWN]:
        choices.append(
            _choice(FacetChoice(UNKNOWN, safe(context.words("filter.unknown"))), unknown)
        )
    return element(
        "details",
        _summary(element("span", facet.title)),
        element(
            "fieldset",
            element("legend", facet.title, class_="kh-hidden"),
            *choices,
            element("p", facet.note, class_="kh-note") if facet.note else EMPTY,
            name=facet.name,
        ),
        class_="kh-facet",
    )


def _summary(title: Html) -> Html:
    """Return what opens a group; the script says in it how much is chosen."""
    return element("summary", title, " ", element("span", class_="kh-facet__picked"))


def _choice(choice: FacetChoice, n: int) -> Html:
    box = Html(element("input", type="checkbox", value=choice.value).removesuffix("</input>"))
    title = element("span", choice.title, class_="kh-choice__title")
    shown = [count(str(n)), title] if choice.value == UNKNOWN else [title, count(str(n))]
    return element("label", join([box, *shown], " "), class_="kh-choice")
