"""Former addresses as small pages that lead on at once; static hosts know no other redirect."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

from karrierehylla.addresses import address_of, relative
from karrierehylla.exports.document import document, void
from karrierehylla.exports.file import ExportedFile
from karrierehylla.model.library import Item, Library
from karrierehylla.model.locale import Locale
from karrierehylla.pages.html import element
from karrierehylla.pages.page import Page

DATA_FILE = "data/redirects.yml"


@dataclass(frozen=True)
class Move:
    """An address that leads on to another; both are below the site's root."""

    old: str
    new: str
    locale: Locale
    """The language of both."""
    origin: str | None
    """The author's file that says so."""


def moves(library: Library, pages: Iterable[Page]) -> list[Move]:
    """Return the moves from `/nb/…`, from former ids and by `data/redirects.yml`, in order.

    Permalinks of former ids are whole pages instead: a redirect would lose `#ar`.
    """
    found = [
        *(
            Move(f"nb/{page.address}", page.address, Locale.NB, page.source)
            for page in pages
            if page.locale is Locale.NB
        ),
        *_of_former_ids(library),
        *_of_generated(library),
    ]
    return sorted(found, key=lambda move: (move.old, move.new))


def redirects(library: Library, pages: Iterable[Page], site_url: str) -> list[ExportedFile]:
    """Return a page for each move."""
    return [_redirect(library, move, site_url) for move in moves(library, pages)]


def _of_former_ids(library: Library) -> Iterator[Move]:
    for _, item in sorted(library.items.items()):
        for old_id in item.facts.redirect_from:
            for locale in Locale:
                old = address_of(locale, _former_uri(item, old_id))
                new = address_of(locale, item.uri)
                yield from _in_both_forms(old, new, locale, item.original.path)


def _former_uri(item: Item, old_id: str) -> str:
    """Return the file that the item had under its old id; a section's id is its folder."""
    if item.is_index:
        return f"{old_id}/index.md"
    return f"{item.folder}/{old_id}.md"


def _of_generated(library: Library) -> Iterator[Move]:
    for redirect in library.data.redirects:
        for locale in Locale:
            old = locale.prefix + redirect.from_.removeprefix("/")
            new = locale.prefix + redirect.to.removeprefix("/")
            yield from _in_both_forms(old, new, locale, DATA_FILE)


def _in_both_forms(old: str, new: str, locale: Locale, origin: str) -> Iterator[Move]:
    yield Move(old, new, locale, origin)
    if locale is Locale.NB:
        yield Move(f"nb/{old}", new, locale, origin)


def _redirect(library: Library, move: Move, site_url: str) -> ExportedFile:
    words = library.data.words[move.locale]
    lang = next(site.lang for site in library.data.site.locales if site.locale is move.locale)
    target = relative(move.old, move.new)
    content = document(
        [
            element(
                "main",
                element("h1", words("redirect.title")),
                element("p", element("a", words("redirect.link"), href=target)),
            )
        ],
        lang=lang,
        title=words("redirect.title"),
        root=relative(move.old, ""),
        head=[
            void("meta", http_equiv="refresh", content=f"0; url={target}"),
            void("link", rel="canonical", href=urljoin(site_url, move.new)),
        ],
    )
    return ExportedFile(f"{move.old}index.html", content, move.origin)
