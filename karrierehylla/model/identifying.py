"""What tells together who a person is, and how much each detail tells (`data/identifying.yml`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from karrierehylla.model.fields import Name, Record
from karrierehylla.model.locale import Locale

Names = Annotated[tuple[Name, ...], Field(strict=False)]
Points = Annotated[int, Field(ge=1, le=14)]
"""How often a detail halves the people who fit."""
CountryCode = Annotated[str, Field(pattern=r"^[A-Z]{2}$", examples=["SY"])]


class Weights(Record):
    """The points of details that are no words of a list."""

    age: Points
    """The person's age in years."""
    rare_age: Points
    """An age outside `usual_ages`."""
    child_age: Points
    """Each age of a child in years."""
    children: Points
    """How many children the person has."""
    many_children: Points
    """That they are as many as `many` or more."""
    municipality: Points
    county: Points
    part: Points
    """A part of the country that is larger than a county."""
    frequent_origin: Points
    """A country that most have come from (`frequent`), or its people."""
    origin: Points
    """Any other country but Norway."""


class WordsByLocale(Record):
    """Words in the three languages of the site; they need not be as many, and there may be none."""

    nb: Names = ()
    nn: Names = ()
    en: Names = ()

    def in_(self, locale: Locale) -> tuple[str, ...]:
        """Return the words in `locale`."""
        words: tuple[str, ...] = getattr(self, locale.value)
        return words


class WordGroup(WordsByLocale):
    """Words that tell as much as each other."""

    points: Points


class Span(Record):
    """Ages, both ends included."""

    from_: Annotated[int, Field(ge=0, le=99)] = Field(alias="from")
    to: Annotated[int, Field(ge=0, le=99)]


class Identifying(Record):
    """Everything that the rules about recognisable people know."""

    limit: Points
    """The score above which a text must say why, or tell less."""
    weights: Weights
    usual_ages: Span
    many: Annotated[int, Field(ge=2, le=20)]
    """Children that few have as many of."""
    frequent: Annotated[tuple[CountryCode, ...], Field(strict=False)]
    origins: Mapping[CountryCode, WordsByLocale]
    """What countries and their people are called beside the names of CLDR."""
    occupations: Annotated[tuple[WordGroup, ...], Field(strict=False)]
    families: Annotated[tuple[WordGroup, ...], Field(strict=False)]
    """What few families have."""
    bodies: Annotated[tuple[WordGroup, ...], Field(strict=False)]
    """What everybody sees or hears of a body."""
    parts: WordsByLocale
    """Parts of the country."""
    municipalities: Names
    """Also towns."""
    also_words: Names
    """Names that are no names where a sentence begins."""
