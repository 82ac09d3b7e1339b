"""Facets: what resources can be filtered by, and what is known of each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from karrierehylla.collation import sort_key
from karrierehylla.model.data import Choice, Language
from karrierehylla.model.fields import Access, Level
from karrierehylla.model.library import Item
from karrierehylla.pages import wording
from karrierehylla.pages.catalogue import NORWEGIAN, Catalogue, facts_of_resource
from karrierehylla.pages.html import Html, foreign, join, safe
from karrierehylla.pages.locale_view import PageContext

FACETS = (
    "topics",
    "phases",
    "format",
    "languages",
    "audience",
    "level",
    "reading",
    "access",
    "region",
)
"""The facets of resources in their order on the page.

Their names are those of the fields of `data/catalogue.<locale>.json`,
and stand in addresses that readers keep and send: they never change.
"""

DATA_VERSION = 1
"""The version of those fields: more of them may come; one that goes or changes is a new one."""

NO_READING = "none"
"""The reading that a resource asks for when it can be used without any."""

WHOLE_COUNTRY = "whole-country"
"""Where a resource holds that names no county."""

Known = tuple[str, ...] | None
"""The values that an item has in a facet; None when we do not know."""


@dataclass(frozen=True)
class FacetChoice:
    """One value that items may have."""

    value: str
    title: Html


@dataclass(frozen=True)
class Facet:
    """One thing to choose by."""

    name: str
    """The field of the data that has the values."""
    title: str
    choices: Sequence[FacetChoice]
    known: Callable[[Item], Known]
    note: str = ""
    """What the choices rest on, where their titles do not say it."""
    is_needed: bool = False
    """Whether it is shown even where little is known: some readers cannot do without."""


def known_values(catalogue: Catalogue, item: Item) -> Mapping[str, Known]:
    """Return what is known of a resource, by the names of its facets."""
    facts = facts_of_resource(item)
    without_reading = facts.support or facts.level == "A0"
    return {
        "topics": facts.topics,
        "phases": facts.phases,
        "format": (facts.format,),
        # What is gone can be opened in no language: that we know.
        "languages": () if catalogue.is_gone(item) else facts.offered or None,
        "audience": facts.audience,
        "level": (facts.level,) if facts.level else None,
        # A resource without support may be readable aloud or not; nobody has said so.
        "reading": (NO_READING,) if without_reading else None,
        "access": (facts.access,) if facts.access else None,
        "region": facts.region or (WHOLE_COUNTRY,),
    }


def resource_facets(context: PageContext) -> list[Facet]:
    """Return the facets of resources."""
    words, catalogue = context.words, context.view.catalogue
    choices = _choices(context)
    notes = {"reading": words("facet.reading.note")}

    def known(name: str) -> Callable[[Item], Known]:
        return lambda item: known_values(catalogue, item)[name]

    return [
        Facet(
            name,
            words(f"facet.{name}"),
            choices[name],
            known(name),
            notes.get(name, ""),
            is_needed=name == "reading",
        )
        for name in FACETS
    ]


def choices_of(context: PageContext, vocabulary: Sequence[Choice]) -> list[FacetChoice]:
    """Return the members of a vocabulary."""
    return [FacetChoice(choice.id, safe(choice.title.in_(context.locale))) for choice in vocabulary]


def topic_choices(context: PageContext) -> list[FacetChoice]:
    """Return the topics that have a page."""
    return [FacetChoice(topic.id, context.titled(topic)) for topic in context.view.catalogue.topics]


def _choices(context: PageContext) -> Mapping[str, list[FacetChoice]]:
    words, data = context.words, context.view.data
    counties = sorted(
        data.counties, key=lambda county: sort_key(county.title.in_(context.locale), context.locale)
    )
    return {
        "topics": topic_choices(context),
        "phases": choices_of(context, data.phases),
        "format": choices_of(context, data.formats),
        "languages": list(_languages(context)),
        "audience": choices_of(context, data.audiences),
        "level": [FacetChoice(level, safe(words(f"level.{level}"))) for level in get_args(Level)],
        "reading": [FacetChoice(NO_READING, safe(words("facet.reading.none")))],
        "access": [
            FacetChoice(access, safe(words(f"access.{access}"))) for access in get_args(Access)
        ],
        "region": [
            FacetChoice(WHOLE_COUNTRY, safe(words("facet.region.whole-country"))),
            *choices_of(context, counties),
        ],
    }


def _languages(context: PageContext) -> Iterator[FacetChoice]:
    """Yield the languages by their names in the reader's, the Norwegian ones last."""

    def key(language: Language) -> tuple[object, ...]:
        name = language.in_(context.locale)
        return (language.code in NORWEGIAN, sort_key(name, context.locale))

    for language in sorted(context.view.data.languages, key=key):
        name = wording.capital(language.in_(context.locale))
        own = foreign(wording.capital(language.name), language.code, language.dir)
        is_same = name.casefold() in language.name.casefold()
        yield FacetChoice(language.code, own if is_same else join([name, " – ", own]))
