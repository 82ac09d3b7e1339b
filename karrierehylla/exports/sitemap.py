"""The sitemap for search engines, and where they find it."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable
from urllib.parse import urljoin

from karrierehylla.exports.file import ExportedFile
from karrierehylla.model.library import Library
from karrierehylla.pages.page import Page

SITEMAP = "sitemap.xml"
ROBOTS = "robots.txt"
_SITEMAP_FIELD = "Sitemap: "


def sitemap(library: Library, pages: Iterable[Page], site_url: str) -> ExportedFile:
    """Return the sitemap: every page that may be found, with the languages it is written in.

    The day of a page is that of its newest change, not that of the build.
    """
    langs = {site.locale: site.lang for site in library.data.site.locales}
    root = ET.Element(
        "urlset",
        {
            "xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
            "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
        },
    )
    for page in sorted(pages, key=lambda page: page.address):
        if not page.indexed:
            continue
        url = ET.SubElement(root, "url")
        ET.SubElement(url, "loc").text = urljoin(site_url, page.address)
        if page.updated:
            ET.SubElement(url, "lastmod").text = page.updated.isoformat()
        written = [alternate for alternate in page.alternates if alternate.exists]
        for alternate in written:
            _add_alternate(url, langs[alternate.locale], urljoin(site_url, alternate.address))
        if written:
            _add_alternate(url, "x-default", urljoin(site_url, written[0].address))
    ET.indent(root)
    return ExportedFile(SITEMAP, ET.tostring(root, encoding="utf-8", xml_declaration=True))


def robots(site_url: str) -> ExportedFile:
    """Return the file that tells machines where the sitemap is; nothing is closed to them."""
    text = f"User-agent: *\nDisallow:\n\n{_SITEMAP_FIELD}{urljoin(site_url, SITEMAP)}\n"
    return ExportedFile(ROBOTS, text.encode())


def site_url_in(robots_text: str) -> str | None:
    """Return the site's absolute address as its own robots.txt has it."""
    for line in robots_text.splitlines():
        if line.startswith(_SITEMAP_FIELD):
            return line.removeprefix(_SITEMAP_FIELD).removesuffix(SITEMAP)
    return None


def _add_alternate(url: ET.Element, lang: str, address: str) -> None:
    ET.SubElement(url, "xhtml:link", {"rel": "alternate", "hreflang": lang, "href": address})
