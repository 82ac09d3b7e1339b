"""What search engines are told of an item, as schema.org's LearningResource."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from karrierehylla.addresses import address_of
from karrierehylla.links.verdict import addresses_of
from karrierehylla.model.item import Resource
from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Item
from karrierehylla.pages.locale_view import LocaleView
from karrierehylla.pages.prose import plain_text

CONTENT_LICENCE = "https://creativecommons.org/licenses/by/4.0/"
"""The licence of our own texts; what others made has none that we could state."""

OUR_OWN = (Kind.CASE, Kind.SITUATION, Kind.STORY, Kind.QUESTIONS)


def structured_data(view: LocaleView, item: Item) -> Mapping[str, Any] | None:
    """Return the JSON-LD of an item's page; None for guides, topics and sensitive resources."""
    entry = view.entry(item)
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "LearningResource",
        "name": entry.front.title,
        "description": plain_text(entry.front.summary, view, entry.locale),
    }
    if isinstance(item.facts, Resource):
        return None if item.facts.sensitive else {**data, **_resource(view, item.facts)}
    if item.kind not in OUR_OWN:
        return None
    minutes = getattr(item.facts, "minutes", None)
    if minutes is None:
        minutes = sum(question.minutes for question in item.questions()) or None
    return {
        **data,
        "url": address_of(entry.locale, item.uri),
        "inLanguage": entry.locale.value,
        **_time(minutes),
        "license": CONTENT_LICENCE,
    }


def _resource(view: LocaleView, resource: Resource) -> dict[str, Any]:
    """Return what is known of a resource that somebody else made."""
    data: dict[str, Any] = {}
    if resource.offered:
        data["inLanguage"] = list(resource.offered)
    data |= _time(resource.minutes)
    if resource.level is not None:
        data["educationalLevel"] = resource.level
    titles = {choice.id: choice.title.in_(view.locale) for choice in view.data.audiences}
    audience = [titles[id_] for id_ in resource.audience if id_ in titles]
    if audience:
        data["audience"] = [{"@type": "Audience", "audienceType": title} for title in audience]
    data["publisher"] = {"@type": "Organization", "name": resource.publisher}
    addresses = addresses_of(resource) if resource.status != "gone" else ()
    if addresses:
        data["url"] = addresses[0] if len(addresses) == 1 else list(addresses)
    return data


def _time(minutes: int | None) -> dict[str, str]:
    return {} if minutes is None else {"timeRequired": f"PT{minutes}M"}
