"""What the templates are given: the words around a page, and what its `<head>` says.

Every text is escaped here, since the theme's templates print values as they are.
"""

from __future__ import annotations

from html import escape
from typing import Any
from urllib.parse import urljoin

from karrierehylla.addresses import SECTION_OF, address_of, permalink, relative
from karrierehylla.exports import policy
from karrierehylla.exports.document import OG_LOCALES, SHARE_IMAGE
from karrierehylla.exports.feeds import feed_address
from karrierehylla.exports.structured_data import as_script
from karrierehylla.model.kind import HOME_ID
from karrierehylla.model.library import Library
from karrierehylla.model.locale import Locale
from karrierehylla.pages import wording
from karrierehylla.pages.page import Page

THEME_KEYS = (
    "close",
    "feed",
    "languages",
    "licence",
    "menu",
    "missing",
    "no_script",
    "nobodys_site",
    "palette",
    "palette_dark",
    "palette_device",
    "palette_light",
    "preview_empty",
    "preview_heading",
    "search",
    "search_failed",
    "search_label",
    "skip",
    "text_size",
    "text_size_large",
    "text_size_largest",
    "text_size_normal",
    "toc",
    "view",
)
"""The words that templates print: `theme.<key>` in `data/words/<locale>.yml`."""

FOOTER_ITEMS = ("om-karrierehylla", "tilgjengelighet", "personvern", "bidra")
"""The pages that every page's foot leads to, as far as they exist."""


def theme_words(library: Library, locale: Locale) -> dict[str, str]:
    """Return the interface words of the templates in `locale`, escaped, by their short keys."""
    words = library.data.words[locale]
    return {key: escape(words(f"theme.{key}")) for key in THEME_KEYS}


def footer_links(library: Library, locale: Locale) -> list[dict[str, str]]:
    """Return title, language and address (below the site's root) of what the foot leads to."""
    items = [library.items[id_] for id_ in FOOTER_ITEMS if id_ in library.items]
    return [
        {
            "title": escape(item.title(locale)),
            "lang": item.entry(locale).locale.value,
            "address": address_of(locale, item.uri),
        }
        for item in items
    ]


def head(page: Page, library: Library, *, site_url: str, guarded: bool = True) -> dict[str, Any]:
    """Return the values of `page.meta`: strings are escaped, addresses absolute or relative.

    `site_url` is the absolute address of the site's root, with its closing slash.
    A page that is not `guarded` has no policy.
    """
    site = library.data.site
    here = page.address
    names = {entry.locale: entry for entry in site.locales}
    alternates = [
        {
            "lang": names[alternate.locale].lang,
            "name": escape(names[alternate.locale].name),
            "href": relative(here, alternate.address),
            "exists": alternate.exists,
            "current": alternate.locale is page.locale,
        }
        for alternate in page.alternates
    ]
    return {
        "title": escape(page.title),
        "description": escape(page.share_description),
        "kind": page.kind,
        "policy": policy.PAGE if guarded else "",
        "root": relative(here, ""),
        "section": _section(page),
        "lang": names[page.content_locale].lang,
        "canonical": urljoin(site_url, page.canonical),
        "printed": escape(_printed(page, library, site_url)),
        "indexed": page.indexed,
        "search_title": escape(page.search_title or ""),
        "search_weight": page.search_weight or "",
        "alternates": alternates,
        "share_title": escape(page.share_title),
        "share_description": escape(page.share_description),
        "og_type": "website" if page.id == HOME_ID else "article",
        "og_locale": OG_LOCALES[page.content_locale],
        "share_image": urljoin(site_url, SHARE_IMAGE),
        "feed": relative(here, feed_address(page.locale)),
        "styles": sorted(page.styles),
        "json_ld": as_script(data, site_url=site_url) if (data := page.structured_data) else "",
    }


def _printed(page: Page, library: Library, site_url: str) -> str:
    """Return the line that says on paper where a page comes from, and as of when."""
    words = library.data.words[page.locale]
    parts = [words("paper.source", site=library.data.site.name.in_(page.locale))]
    if page.updated is not None:
        parts.append(words("paper.changed", date=wording.date(page.updated, words)))
    address = page.canonical if page.kind == "index" else permalink(page.id)
    return " ".join([*parts, urljoin(site_url, address)])


def _section(page: Page) -> str:
    """Return the address of the first page of the section that `page` belongs to; '' in none."""
    folder = page.uri.partition("/")[0] if "/" in page.uri else ""
    return address_of(page.locale, f"{SECTION_OF.get(folder, folder)}/index.md") if folder else ""
