"""One Atom feed a language: what is new and changed in the items written in it."""

from __future__ import annotations

import datetime
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from karrierehylla.exports.file import ExportedFile
from karrierehylla.model.library import Item, Library
from karrierehylla.model.locale import Locale
from karrierehylla.pages.page import Page

MOST = 100
"""Entries of a feed; older changes stand on the pages."""

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True)
class _News:
    """One version of one item, in the words of one language."""

    page: Page
    version: int
    date: datetime.date
    text: str


def feeds(library: Library, pages: Iterable[Page], site_url: str) -> list[ExportedFile]:
    """Return the feeds of all languages."""
    written = {(page.locale, page.id): page for page in pages if page.kind != "index"}
    return [_feed(library, locale, written, site_url) for locale in Locale]


def feed_address(locale: Locale) -> str:
    """Return where the feed of `locale` stands below the site's root."""
    return f"{locale.prefix}feed.xml"


def _feed(
    library: Library, locale: Locale, pages: Mapping[tuple[Locale, str], Page], site_url: str
) -> ExportedFile:
    data = library.data
    news = [
        entry
        for item in library.items.values()
        if item.has(locale) and (locale, item.id) in pages
        for entry in _news_of(item, locale, pages[locale, item.id])
    ]
    news.sort(key=lambda entry: (-entry.date.toordinal(), entry.page.id, -entry.version))
    here, home = urljoin(site_url, feed_address(locale)), urljoin(site_url, locale.prefix)
    lang = next(site.lang for site in data.site.locales if site.locale is locale)
    root = ET.Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", _XML_LANG: lang})
    _add(root, "id", _tag(site_url, locale.value))
    _add(root, "title", data.site.name.in_(locale))
    _add(root, "subtitle", data.words[locale]("feed.subtitle"))
    _add(root, "updated", _moment(news[0].date if news else library.today))
    ET.SubElement(root, "link", {"rel": "self", "type": "application/atom+xml", "href": here})
    ET.SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": home})
    _add(ET.SubElement(root, "author"), "name", data.site.publisher)
    for entry in news[:MOST]:
        _add_entry(root, entry, site_url)
    ET.indent(root)
    content = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return ExportedFile(feed_address(locale), content)


def _news_of(item: Item, locale: Locale, page: Page) -> list[_News]:
    """Return the versions that the words in `locale` carry; one that is behind lacks the newest."""
    entry = item.entries[locale]
    texts = {change.version: change.text for change in entry.front.changes}
    return [
        _News(page, change.version, change.date, texts.get(change.version, ""))
        for change in item.facts.changes
        if change.version <= entry.version
    ]


def _add_entry(root: ET.Element, news: _News, site_url: str) -> None:
    page = news.page
    entry = ET.SubElement(root, "entry")
    _add(entry, "id", _tag(site_url, f"{page.locale}/{page.id}/{news.version}"))
    _add(entry, "title", page.share_title)
    _add(entry, "updated", _moment(news.date))
    href = urljoin(site_url, page.address)
    ET.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": href})
    # What changed in a sensitive item could tell what it is about.
    said = [page.share_description] if page.sensitive else [news.text, page.share_description]
    _add(entry, "summary", " ".join(text for text in said if text))


def _add(parent: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(parent, tag).text = text


def _moment(day: datetime.date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _tag(site_url: str, name: str) -> str:
    """Return an id that never changes for the same thing (RFC 4151); a port has no place in it."""
    parts = urlsplit(site_url)
    return f"tag:{parts.hostname or 'localhost'},2026:{parts.path}{name}"
