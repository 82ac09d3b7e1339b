"""The data files: vocabularies, languages, glossary, facts, hosts, links, words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from karrierehylla.model.fields import (
    Address,
    Date,
    Id,
    LanguageCode,
    Minutes,
    Name,
    PartialDate,
    Record,
    Sentence,
)
from karrierehylla.model.identifying import Identifying, WordsByLocale
from karrierehylla.model.link import LinkRecord
from karrierehylla.model.locale import Locale
from karrierehylla.model.norm import Norm


class Text(Record):
    """A text in the three languages of the site."""

    nb: Sentence
    nn: Sentence
    en: Sentence

    def in_(self, locale: Locale) -> str:
        """Return the text in `locale`."""
        text: str = getattr(self, locale.value)
        return text


class Choice(Record):
    """A member of a vocabulary: a phase, a format, an audience, a block, a goal, a role."""

    id: Id
    title: Text
    summary: Text | None = None


class Phase(Choice):
    """A phase of the session."""

    minutes: Minutes


class Area(Choice):
    """A career button with its starter questions."""

    participant: Text
    group: Text


class County(Choice):
    """A county with its official number."""

    number: Annotated[str, Field(pattern=r"^[0-9]{2}$", examples=["'39'"])]
    authority: Literal["county", "municipality"] = "county"
    """Who has what a county authority has elsewhere."""
    career_centre: Id | None = None
    """The resource that leads to its career centre, once we have seen a page that shows it."""
    adult_education: Id | None = None
    """The resource that leads to upper secondary education for adults there."""


class Guideline(Record):
    """An ethical guideline of the national framework."""

    number: Annotated[int, Field(ge=1, le=12)]
    title: Text


class Language(Record):
    """A language that a resource may be offered in."""

    code: LanguageCode
    name: Name
    """Its own name, in its own script."""
    nb: Name
    nn: Name
    en: Name
    script: Annotated[str, Field(pattern=r"^[A-Z][a-z]{3}$", examples=["Arab"])]
    dir: Literal["ltr", "rtl"]
    also: WordsByLocale = WordsByLocale()
    """Other names that people search for; its page says them."""

    def in_(self, locale: Locale) -> str:
        """Return the language's name in `locale`."""
        return str(getattr(self, locale.value))


class Term(Record):
    """A word of the field with a plain explanation."""

    id: Id
    nb: Name
    nn: Name
    en: Name
    synonyms: WordsByLocale = WordsByLocale()
    searched: WordsByLocale = WordsByLocale()
    """What else people type who look for it, though it means something else; never shown."""
    official: Annotated[tuple[Annotated[Locale, Field(strict=False)], ...], Field(strict=False)]
    """The languages in which the form was seen in an official text."""
    everyday: Annotated[
        tuple[Annotated[Locale, Field(strict=False)], ...], Field(strict=False)
    ] = ()
    """The languages in which everybody knows the form, or it has an ordinary meaning as well."""
    explain: Text
    topics: Annotated[tuple[Id, ...], Field(strict=False)] = ()

    def in_(self, locale: Locale) -> str:
        """Return the term in `locale`."""
        term: str = getattr(self, locale.value)
        return term


class Unit(Record):
    """A unit in singular and plural."""

    one: Text
    other: Text


class Place(Record):
    """Where an answer stands."""

    title: Text
    url: Address


DATE_UNIT = "date"
"""The unit of a value that is a day, a month or a year."""

NO_UNIT = "none"
"""The unit of a value that says everything itself."""


class Fact(Record):
    """A number or date that stands on more than one page or can change; kept once."""

    id: Id
    topic: Id | None = None
    """The topic that it stands under on the page about the law."""
    title: Text
    value: int | str | None = None
    unit: Id = NO_UNIT
    sum_of: Annotated[tuple[Id, ...], Field(strict=False, min_length=1)] = ()
    """Facts in the same unit whose values together are this one's."""
    status: Literal["current", "history", "open"]
    """`open`: we do not know, and say where the answer stands."""
    law: Text | None = None
    source: Text | None = None
    source_url: Address | None = None
    mark: Literal["S", "s", "seed"] | None = None
    """How the fact was found: official copy, other copy, founding document."""
    valid_from: Date | None = None
    valid_to: Date | None = None
    checked: Date
    review_by: Date
    owner: Id
    where: Place | None = None


class LawChange(Record):
    """A dated change of law or of who is responsible."""

    id: Id
    date: Date
    title: Text
    text: Text
    source: Text
    source_url: Address | None = None
    checked: Date
    mark: Literal["S", "s", "seed"]


class RetiredHost(Record):
    """A host that no longer exists in the form its links know."""

    host: Name
    retired: PartialDate
    now: Annotated[tuple[Name, ...], Field(strict=False)]
    note: Text


class Hosts(Record):
    """What the address checks know about hosts and query parameters."""

    hosts: Annotated[tuple[RetiredHost, ...], Field(strict=False)]
    shorteners: Annotated[tuple[Name, ...], Field(strict=False)]
    tracking: Annotated[tuple[Name, ...], Field(strict=False)]
    redirectors: Annotated[tuple[Name, ...], Field(strict=False)]


class Redirect(Record):
    """A generated address that moved: both are paths below the locale's root."""

    # Below the locale's root is a matter of safety: "//x/" would be written outside the site.
    from_: Annotated[str, Field(pattern=r"^/([a-z0-9-]+/)+$", examples=["/status/"])] = Field(
        alias="from"
    )
    to: Annotated[str, Field(pattern=r"^/([a-z0-9-]+/)*$", examples=["/status/"])]


class SiteLocale(Record):
    """A locale of the site as readers see it."""

    locale: Annotated[Locale, Field(strict=False)]
    lang: LanguageCode
    name: Name


class Site(Record):
    """Who publishes the site, and its names."""

    name: Text
    subtitle: Text
    publisher: Name
    contact: Name
    licence_holder: Name
    locales: Annotated[tuple[SiteLocale, ...], Field(strict=False)]


class Words:
    """The interface words of one locale: flat dotted keys, `{placeholders}`."""

    def __init__(self, locale: Locale, texts: Mapping[str, str]) -> None:
        self.locale = locale
        self._texts = texts

    def __call__(self, key: str, /, **values: object) -> str:
        """Return the words at `key`, filled; a missing key is a programming error (KeyError)."""
        return self._texts[key].format(**values)

    def count(self, key: str, n: int) -> str:
        """Return the words at `key.one` or `key.other` for `n` things."""
        return self(f"{key}.{'one' if n == 1 else 'other'}", n=n)

    @property
    def keys(self) -> frozenset[str]:
        """All keys."""
        return frozenset(self._texts)

    @property
    def texts(self) -> Mapping[str, str]:
        """The words by key, with their placeholders."""
        return self._texts


class Data(Record):
    """Every data file, parsed once."""

    model_config = ConfigDict(arbitrary_types_allowed=True, extra="forbid", frozen=True)

    site: Site
    phases: tuple[Phase, ...]
    formats: tuple[Choice, ...]
    audiences: tuple[Choice, ...]
    areas: tuple[Area, ...]
    goals: tuple[Choice, ...]
    blocks: tuple[Choice, ...]
    roles: tuple[Choice, ...]
    counties: tuple[County, ...]
    guidelines: tuple[Guideline, ...]
    languages: tuple[Language, ...]
    terms: tuple[Term, ...]
    units: Mapping[str, Unit]
    facts: tuple[Fact, ...]
    law_changes: tuple[LawChange, ...]
    hosts: Hosts
    norm: Norm
    identifying: Identifying
    redirects: tuple[Redirect, ...]
    links: Mapping[str, LinkRecord]
    """By address, as `data/links.json` has it."""
    words: Mapping[Locale, Words]
    known_words: Mapping[str, Mapping[str, int]] = {}
    """What no dictionary has, with its line, by the list of `data/known_words/` it stands in."""
    lost: frozenset[str] = frozenset()
    """Fields that errors in their files leave wholly or partly empty."""

    def knows(self, *fields: str) -> bool:
        """Return whether nothing of `fields` is lost: what does not stand there is nowhere."""
        return self.lost.isdisjoint(fields)
