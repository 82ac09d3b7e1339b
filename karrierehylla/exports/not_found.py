"""The page for addresses that lead nowhere: in all three languages, since many hosts serve one.

It is served at whatever address was asked for, so its links are counted from the server's root.
A script looks for an id in that address, and offers the item that has it.
Servers that can serve another below `/nn/` and `/en/` find it there, with that language first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from karrierehylla.addresses import GLOSSARY, address_of
from karrierehylla.exports import policy
from karrierehylla.exports.document import document, void
from karrierehylla.exports.file import ExportedFile
from karrierehylla.exports.permalinks import IDS
from karrierehylla.model.data import SiteLocale
from karrierehylla.model.library import Library
from karrierehylla.model.locale import Locale
from karrierehylla.pages.html import Html, element, join
from karrierehylla.pages.page import Page
from karrierehylla.reading.sources import RESERVED_IDS

NOT_FOUND = "404.html"
OFFERED = ("index.md", "tema/index.md", "ressurs/index.md", GLOSSARY)
"""The pages to go on from, as far as they exist: home first."""

NO_IDS = frozenset({"404", "pagefind", *RESERVED_IDS})
"""What an address may have between two slashes that is no id of an item."""


def not_found_path(locale: Locale) -> str:
    """Return where the page for wrong addresses in `locale` stands below the site's root."""
    return f"{locale.prefix}{NOT_FOUND}"


def not_found(library: Library, pages: Iterable[Page], site_url: str) -> list[ExportedFile]:
    """Return the pages: each says in all languages what happened and where to go from here."""
    by_uri = {(page.locale, page.uri): page for page in pages}
    return [_page(library, by_uri, site, site_url) for site in library.data.site.locales]


def _page(
    library: Library, by_uri: Mapping[tuple[Locale, str], Page], first: SiteLocale, site_url: str
) -> ExportedFile:
    """Return the page that speaks the language `first` before the others."""
    path = urlsplit(site_url).path or "/"
    locales = sorted(library.data.site.locales, key=lambda site: site is not first)

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
            element("h2", site.name),
            element("p", words("notfound.text")),
            # The script fills it, and puts the title where the braces are.
            element("p", class_="meant", data_kh_meant=words("notfound.meant", title="{title}")),
            element("ul", *links, class_="links"),
            lang=site.lang,
            data_kh_locale=site.locale.value,
        )

    # One heading in three languages; a section for each says what to do next.
    heading = element(
        "h1",
        join(
            (
                element("span", library.data.words[site.locale]("notfound.title"), lang=site.lang)
                for site in locales
            ),
            " ",
        ),
        class_="lost",
    )
    sections = (section(site) for site in locales)
    no_ids = " ".join(sorted(NO_IDS))
    main = element("main", heading, *sections, data_kh_ids=path + IDS, data_kh_no_ids=no_ids)
    name = library.data.site.name.in_(first.locale)
    content = document(
        [main],
        lang=first.lang,
        title=f"{library.data.words[first.locale]('notfound.title')} – {name}",
        root=path,
        head=[
            void("meta", name="robots", content="noindex"),
            element("script", type="module", src=f"{path}assets/js/not-found.js"),
        ],
        guard=policy.NOT_FOUND,
    )
    return ExportedFile(not_found_path(first.locale), content)
