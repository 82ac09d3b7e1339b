"""The page for addresses that lead nowhere: one file in all three languages.

Static hosts serve one `404.html`, at whatever address was asked for,
so its links are counted from the server's root.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from karrierehylla.addresses import GLOSSARY, address_of
from karrierehylla.exports.document import document, void
from karrierehylla.exports.file import ExportedFile
from karrierehylla.model.data import SiteLocale
from karrierehylla.model.library import Library
from karrierehylla.pages.html import Html, element
from karrierehylla.pages.page import Page

NOT_FOUND = "404.html"
OFFERED = ("index.md", "tema/index.md", "ressurs/index.md", GLOSSARY)
"""The pages to go on from, as far as they exist: home first."""


def not_found(library: Library, pages: Iterable[Page], site_url: str) -> ExportedFile:
    """Return `404.html`: in each language what happened and where to go from here."""
    path = urlsplit(site_url).path or "/"
    by_uri = {(page.locale, page.uri): page for page in pages}
    locales = library.data.site.locales

    def section(site: SiteLocale) -> Html:
        words = library.data.words[site.locale]
        offered = [by_uri[site.locale, uri] for uri in OFFERED if (site.locale, uri) in by_uri]
        links = [
            element(
                "li",
                element(
                    "a",
                    words("notfound.home") if page.uri == "index.md" else page.title,
                    href=path + address_of(page.locale, page.uri),
                    lang=None if page.content_locale is site.locale else page.content_locale.value,
                ),
            )
            for page in offered
        ]
        return element(
            "section",
            element("h2", words("notfound.title")),
            element("p", words("notfound.text")),
            element("ul", *links, class_="links"),
            lang=site.lang,
        )

    content = document(
        [element("main", element("h1", "404"), *(section(site) for site in locales))],
        lang=locales[0].lang,
        title=f"404 – {library.data.site.name.in_(locales[0].locale)}",
        root=path,
        head=[void("meta", name="robots", content="noindex")],
    )
    return ExportedFile(NOT_FOUND, content)
