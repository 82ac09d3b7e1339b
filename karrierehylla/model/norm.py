"""The norm of the site's Norwegian: which forms stand on whose pages (`data/norm.yml`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from karrierehylla.model.fields import Name, Record
from karrierehylla.model.locale import Locale

Forms = Mapping[Name, Name]
"""What is not to be written, and what is in its place."""

Words = Annotated[tuple[Name, ...], Field(strict=False)]


class FormSet(Record):
    """Forms that do not belong on a page, from the most to the least certain.

    Small letters also stand for a capital at the beginning of a sentence.
    A form that is its own right form is fine.
    """

    words: Forms = Field(default_factory=dict)
    """Whole words, or several with spaces between."""
    parts: Forms = Field(default_factory=dict)
    """Letters anywhere in a word; the longest counts."""
    endings: Forms = Field(default_factory=dict)
    """Letters at the end of a longer word; the longest counts."""
    after: Mapping[Name, Forms] = Field(default_factory=dict)
    """Endings of the word behind a certain word."""
    fine: Words = ()
    """Words, or several, that are right nevertheless, and names, which have a capital."""


class Norm(Record):
    """Everything that the rules about Norwegian know."""

    bokmal: FormSet
    """Bokmål that stands on no page in nynorsk."""
    nynorsk: FormSet
    """Nynorsk that stands on no page in bokmål."""
    choice: FormSet
    """Good nynorsk that is not the form of this site."""
    inflections: Mapping[Annotated[Locale, Field(strict=False)], Words]
    """What may follow a term of the glossary when it is inflected, by locale."""
