"""The terms of the glossary in their inflected forms."""

from __future__ import annotations

from collections.abc import Iterator

from karrierehylla.checks.words import Phrases
from karrierehylla.model.data import Data, Term
from karrierehylla.model.locale import Locale


def terms_in(locale: Locale, data: Data) -> Phrases[Term]:
    """Return the terms and their synonyms in `locale`, in small letters, in all their forms."""
    return Phrases(
        ((name.lower(), term) for term in data.terms for name in names_of(term, locale)),
        data.norm.inflections.get(locale, ()),
    )


def names_of(term: Term, locale: Locale) -> Iterator[str]:
    """Yield the name of `term` in `locale` and its synonyms."""
    yield term.in_(locale)
    yield from term.synonyms.in_(locale)
