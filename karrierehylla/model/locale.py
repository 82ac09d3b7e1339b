"""The three languages of the site, and who reads what when a text is missing."""

from __future__ import annotations

import enum


class Locale(enum.StrEnum):
    """A language of the site: folder below `docs/`, part of the address, BCP-47 tag."""

    NB = "nb"
    NN = "nn"
    EN = "en"

    @property
    def prefix(self) -> str:
        """The beginning of the locale's addresses below the site's root: '' or 'nn/'."""
        return "" if self is Locale.NB else f"{self.value}/"

    @property
    def chain(self) -> tuple[Locale, ...]:
        """The locales whose text a reader of this one is given, best first, itself included."""
        return _CHAINS[self]


_CHAINS = {
    Locale.NB: (Locale.NB, Locale.NN, Locale.EN),
    Locale.NN: (Locale.NN, Locale.NB, Locale.EN),
    Locale.EN: (Locale.EN, Locale.NB, Locale.NN),
}
