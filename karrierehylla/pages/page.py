"""A page of the site in one locale, ready to be handed to a site generator."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from karrierehylla.addresses import address_of
from karrierehylla.model.locale import Locale


@dataclass(frozen=True)
class Alternate:
    """The same page in one locale."""

    locale: Locale
    address: str
    """Below the site's root."""
    exists: bool
    """Whether it is written (or generated) there; else it is a fallback."""


@dataclass(frozen=True)
class Page:
    """One page in one locale."""

    locale: Locale
    uri: str
    """The file below `docs/<locale>/`: 'ressurs/vigo.md'."""
    id: str
    """The item's id, or for a generated page its address with hyphens: 'format-film'."""
    kind: str
    """The item's kind, or 'index'."""
    title: str
    """Plain text, in `content_locale`."""
    description: str
    """One plain sentence for search engines, in `content_locale`."""
    content_locale: Locale
    """Whose words these are; differs from `locale` on a fallback."""
    markdown: str
    """The whole body; begins with '# Title {#top}'."""
    source: str | None
    """The file that the words come from: 'docs/nb/ressurs/vigo.md'; None when generated."""
    body_line: int
    """The line of `source` on which its body begins; 1 when generated."""
    alternates: tuple[Alternate, ...]
    """Every locale, this one included."""
    canonical: str
    """Its address below the site's root; on a fallback that of the page it copies."""
    indexed: bool
    """Whether search engines and our own search may show it."""
    updated: datetime.date | None
    """The day of its newest change."""
    structured_data: Mapping[str, Any] | None
    """schema.org, for JSON-LD; addresses of our own are relative to the site's root."""
    share_title: str
    """The title for link previews and permalinks: neutral when the item is sensitive."""
    share_description: str
    """The description for link previews: neutral when the item is sensitive."""
    sensitive: bool = False
    """Whether its open title could harm or shame a participant."""
    search_title: str | None = None
    """What our own search calls it where that is more than its title: that it is gone."""
    search_weight: float | None = None
    """How much its words count in our own search, 1 being the rule; None is the rule."""
    styles: frozenset[str] = frozenset()
    """The style sheets of `docs/assets/css` that it needs beside the site's own: 'catalogue'."""

    @property
    def address(self) -> str:
        """Where it stands below the site's root."""
        return address_of(self.locale, self.uri)

    @property
    def is_fallback(self) -> bool:
        """Whether it shows words of another locale."""
        return self.locale is not self.content_locale
