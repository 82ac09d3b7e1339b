"""The catalogue as data: one public JSON file a language, and the JSON Schema that explains it.

The filters of the resources' page read it, and anybody else may.
Fields may come; one that goes or changes its meaning is a new `DATA_VERSION`.
What is not known of a resource is left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema

from karrierehylla.addresses import catalogue_data as address_of_data
from karrierehylla.exports.file import ExportedFile
from karrierehylla.links.verdict import Verdict
from karrierehylla.model.data import Choice
from karrierehylla.model.fields import (
    Access,
    Address,
    Id,
    LanguageCode,
    Level,
    Minutes,
    Name,
    Support,
    Title,
)
from karrierehylla.model.item import Resource
from karrierehylla.model.library import Item, Library
from karrierehylla.model.locale import Locale
from karrierehylla.pages.catalogue import Catalogue
from karrierehylla.pages.facets import DATA_VERSION, NO_READING, WHOLE_COUNTRY, known_values
from karrierehylla.pages.locale_view import LocaleView
from karrierehylla.pages.page import Page
from karrierehylla.schema import DIALECT

SCHEMA = "data/catalogue.schema.json"
"""Where the schema stands below the site's root."""

_PUBLIC = ConfigDict(frozen=True, strict=True, use_attribute_docstrings=True)
"""Further fields are allowed: who checks against the schema must not fail when some come."""


def _no_default(schema: dict[str, Any]) -> None:
    """Leave out the default of a field that is absent when nothing is known."""
    schema.pop("default")


_ABSENT = Field(default=None, json_schema_extra=_no_default)

_Absent = SkipJsonSchema[None]


class Member(BaseModel):
    """A value that a field may have, in the words of the file's language."""

    model_config = _PUBLIC

    id: Annotated[str, Field(pattern=r"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$")]
    """As items name it."""
    title: str
    """What readers are shown."""
    lang: LanguageCode | _Absent = _ABSENT
    """The language of the title, where it is not that of the file."""


class LanguageMember(Member):
    """A language that resources are offered in; its id is its code (BCP 47)."""

    name: Name
    """Its own name, in its own script."""
    dir: Literal["ltr", "rtl"]
    """The direction of its script."""


class Vocabularies(BaseModel):
    """The values of the fields of items, each list in the order in which readers are shown it."""

    model_config = _PUBLIC

    topics: tuple[Member, ...]
    phases: tuple[Member, ...]
    format: tuple[Member, ...]
    languages: tuple[LanguageMember, ...]
    audience: tuple[Member, ...]
    level: tuple[Member, ...]
    reading: tuple[Member, ...]
    support: tuple[Member, ...]
    access: tuple[Member, ...]
    region: tuple[Member, ...]
    verdict: tuple[Member, ...]


class CatalogueItem(BaseModel):
    """A resource, as readers of the file's language meet it. What is not known is left out."""

    model_config = _PUBLIC

    id: Id
    """The same in all languages, and never used again."""
    kind: Literal["resource"]
    """What it is; pass over kinds that you do not know."""
    title: Title
    lang: LanguageCode
    """The language of title and summary: another than the file's where no translation exists."""
    summary: str
    """One sentence, plain text."""
    address: Address
    """Its page, below `site`; the permalink for e-mails is `r/` and the id below `site`."""
    publisher: Name
    """Who stands behind it."""
    topics: tuple[Id, ...]
    """What it is about, the most fitting first."""
    phases: tuple[Id, ...]
    """When in the session it is of use."""
    format: Id
    """What it is."""
    languages: tuple[LanguageCode, ...] | _Absent = _ABSENT
    """The languages that a source confirms; none when it can no longer be opened."""
    audience: tuple[Id, ...]
    """Who opens it."""
    minutes: Minutes | _Absent = _ABSENT
    """How long it takes."""
    level: Level | _Absent = _ABSENT
    """The Norwegian that it needs."""
    support: tuple[Support, ...] | _Absent = _ABSENT
    """What carries its content beside text."""
    reading: Literal["none"] | _Absent = _ABSENT
    """`none` when it has such support or is at level A0, so that one need not read."""
    access: Access | _Absent = _ABSENT
    """What it takes to get in."""
    region: tuple[Id, ...]
    """The counties that it is for, or `whole-country`."""
    sensitive: Literal[True] | _Absent = _ABSENT
    """Its title in somebody's mailbox could harm or shame; show a neutral one to participants."""
    verdict: Verdict
    """What is known of its link; `gone` cannot be opened any more."""


class CatalogueData(BaseModel):
    """All resources of the library in one language of the site."""

    model_config = _PUBLIC

    version: Literal[1]
    """Of this form. Fields may be added to it: pass over those that you do not know."""
    locale: Literal["nb", "nn", "en"]
    """The language of titles and words."""
    site: Annotated[str, Field(pattern=r"^https?://.+/$")]
    """The address that all others stand below."""
    vocabularies: Vocabularies
    """What the values of items are called, by the field that has them."""
    items: tuple[CatalogueItem, ...]
    """In alphabetical order of their titles."""


def catalogue_data(library: Library, pages: Iterable[Page], site_url: str) -> list[ExportedFile]:
    """Return the catalogue in every language, and its schema."""
    by_id = {(page.id, page.locale): page for page in pages if page.kind == "resource"}
    catalogue = Catalogue(library)
    files = [ExportedFile(SCHEMA, _json(catalogue_schema()))]
    for locale in Locale:
        view = LocaleView(catalogue, locale)
        items = [
            _item(view, item, by_id[item.id, locale])
            for item in view.in_order(catalogue.resources)
            if (item.id, locale) in by_id
        ]
        data = CatalogueData(
            version=DATA_VERSION,
            locale=locale.value,
            site=site_url,
            vocabularies=_vocabularies(view),
            items=tuple(items),
        )
        content = data.model_dump_json(exclude_none=True)
        files.append(ExportedFile(address_of_data(locale), f"{content}\n".encode()))
    return files


def catalogue_schema() -> dict[str, Any]:
    """Return the JSON Schema of the catalogue as data."""
    schema = CatalogueData.model_json_schema()
    return {"$schema": DIALECT, **schema, "title": "Karrierehylla: data/catalogue"}


def _item(view: LocaleView, item: Item, page: Page) -> CatalogueItem:
    facts = item.facts
    assert isinstance(facts, Resource)
    known = known_values(view.catalogue, item)
    return CatalogueItem(
        id=item.id,
        kind="resource",
        title=page.title,
        lang=page.content_locale.value,
        summary=page.description,
        address=page.address,
        publisher=facts.publisher,
        topics=facts.topics,
        phases=facts.phases,
        format=facts.format,
        languages=known["languages"],
        audience=facts.audience,
        minutes=facts.minutes,
        level=facts.level,
        support=facts.support or None,
        reading="none" if known["reading"] else None,
        access=facts.access,
        region=known["region"] or (),
        sensitive=facts.sensitive or None,
        verdict=view.catalogue.standings[item.id].verdict,
    )


def _vocabularies(view: LocaleView) -> Vocabularies:
    words, data = view.words, view.data

    def chosen(choices: Iterable[Choice]) -> tuple[Member, ...]:
        return _members((choice.id, choice.title.in_(view.locale)) for choice in choices)

    whole_country = Member(id=WHOLE_COUNTRY, title=words("facet.region.whole-country"))

    return Vocabularies(
        topics=tuple(_topic(view, topic) for topic in view.catalogue.topics),
        phases=chosen(data.phases),
        format=chosen(data.formats),
        languages=tuple(
            LanguageMember(
                id=language.code,
                title=language.in_(view.locale),
                name=language.name,
                dir=language.dir,
            )
            for language in data.languages
        ),
        audience=chosen(data.audiences),
        level=_members((level, words(f"level.{level}")) for level in get_args(Level)),
        reading=_members([(NO_READING, words("facet.reading.none"))]),
        support=_members((kind, words(f"support.{kind}")) for kind in get_args(Support)),
        access=_members((access, words(f"access.{access}")) for access in get_args(Access)),
        region=(whole_country, *chosen(data.counties)),
        verdict=_members((verdict, words(f"verdict-name.{verdict}")) for verdict in Verdict),
    )


def _members(titles: Iterable[tuple[str, str]]) -> tuple[Member, ...]:
    return tuple(Member(id=id_, title=title) for id_, title in titles)


def _topic(view: LocaleView, topic: Item) -> Member:
    lang = view.lang(topic)
    other = None if lang is view.locale else lang.value
    return Member(id=topic.id, title=view.title(topic), lang=other)


def _json(value: Mapping[str, Any]) -> bytes:
    return f"{json.dumps(value, ensure_ascii=False, indent=2)}\n".encode()
