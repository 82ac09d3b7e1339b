"""Permalinks: `/r/<id>/`, the page that an e-mail leads to. It needs no script.

Its first and largest button opens the thing itself; with `/r/<id>/#ar` the Arabic one is first,
which the style sheet does with `:target`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from karrierehylla.addresses import permalink, relative
from karrierehylla.exports.document import OG_LOCALES, SHARE_IMAGE, document, void
from karrierehylla.exports.file import ExportedFile
from karrierehylla.links.verdict import (
    Standing,
    Verdict,
    standing_of,
    standing_of_address,
)
from karrierehylla.model.data import Language, SiteLocale
from karrierehylla.model.item import Case, Original, Resource
from karrierehylla.model.library import Item, Library
from karrierehylla.model.locale import Locale
from karrierehylla.pages.html import EMPTY, Html, element, foreign, join
from karrierehylla.pages.page import Page
from karrierehylla.pages.wording import date

IDS = "data/ids.json"
"""Every id that has a permalink, sorted: the page for wrong addresses asks for no other."""


def permalinks(library: Library, pages: Iterable[Page], site_url: str) -> list[ExportedFile]:
    """Return the permalink of every item, and the list of their ids.

    A former id has the same page, so that `#ar` works.
    """
    by_id = {(page.id, page.locale): page for page in pages if page.kind != "index"}
    files, ids = [], []
    for _, item in sorted(library.items.items()):
        writer = _Writer(library, item, by_id, site_url)
        for id_ in (item.id, *item.facts.redirect_from):
            path = f"{permalink(id_)}index.html"
            files.append(ExportedFile(path, writer.document(), item.original.path))
            ids.append(id_)
    return [*files, ExportedFile(IDS, json.dumps(sorted(ids)).encode())]


@dataclass(frozen=True)
class _Writer:
    """Writes the permalink of one item."""

    library: Library
    item: Item
    pages: Mapping[tuple[str, Locale], Page]
    site_url: str

    @property
    def address(self) -> str:
        return permalink(self.item.id)

    @property
    def sites(self) -> list[SiteLocale]:
        """The languages that the item is written in."""
        return [site for site in self.library.data.site.locales if self.item.has(site.locale)]

    def page(self, locale: Locale) -> Page:
        return self.pages[self.item.id, locale]

    def document(self) -> bytes:
        first = self.page(self.sites[0].locale)
        name = self.library.data.site.name.in_(first.locale)
        facts = self.item.facts
        return document(
            [
                element("header", element("a", name, href=relative(self.address, ""))),
                Html("<main>"),
                element("h1", first.share_title),
                *(self._resource(facts) if isinstance(facts, Resource) else self._own(facts)),
                *(self._description(site) for site in self.sites),
                Html("</main>"),
                element("footer", *self._in_all("theme.nobodys_site")),
            ],
            lang=self.sites[0].lang,
            title=f"{first.share_title} – {name}",
            root=relative(self.address, ""),
            head=self._head(first, name),
        )

    def _head(self, page: Page, name: str) -> Iterator[Html]:
        yield void("meta", name="robots", content="noindex")
        yield void("meta", name="description", content=page.share_description)
        for key, content in (
            ("type", "website"),
            ("site_name", name),
            ("title", page.share_title),
            ("description", page.share_description),
            ("url", urljoin(self.site_url, self.address)),
            ("image", urljoin(self.site_url, SHARE_IMAGE)),
            ("image:alt", name),
            ("locale", OG_LOCALES[page.content_locale]),
        ):
            yield void("meta", property=f"og:{key}", content=content)
        for site in self.sites[1:]:
            yield void("meta", property="og:locale:alternate", content=OG_LOCALES[site.locale])

    def _resource(self, resource: Resource) -> list[Html]:
        standing = standing_of(resource, self.library.data.links, self.library.today)
        state = element("div", *self._state(standing), class_=f"state state--{standing.verdict}")
        if standing.verdict is Verdict.GONE:
            return [state, *self._instead(resource, standing)]
        buttons = list(self._buttons(resource))
        return [element("div", *buttons, class_="buttons"), *self._offered(resource), state]

    def _buttons(self, resource: Resource) -> Iterator[Html]:
        """Yield a button for the resource, or one for each of its languages."""
        if resource.url:
            label = join(self._in_all("permalink.open", "span"), " · ")
            yield _button(resource.url, label)
        for version in resource.versions:
            language = self._language(version.lang)
            own = foreign(language.name, language.code, language.dir)
            standing = standing_of_address(version.url, self.library.data.links, self.library.today)
            if standing.verdict is Verdict.GONE:
                gone = join(self._in_all("permalink.version_gone", "span"), " · ")
                yield element("p", own, " ", element("small", gone), id=version.lang)
                if standing.archive_url:
                    label = self._lines("permalink.archive")
                    yield _button(standing.archive_url, join([own, " ", label]))
            else:
                yield _button(version.url, own, id_=version.lang, lang=version.lang)

    def _own(self, facts: Original) -> Iterator[Html]:
        """Yield buttons to our own page, and before them whom a case is not for."""
        if isinstance(facts, Case):
            yield element("div", *self._in_all("case.for-professionals"), class_="state")
        yield element(
            "div",
            *(
                _button(
                    relative(self.address, self.page(site.locale).address),
                    foreign(site.name, site.lang),
                    id_=site.lang,
                    lang=site.lang,
                    host="",
                )
                for site in self.sites
            ),
            class_="buttons",
        )

    def _offered(self, resource: Resource) -> Iterator[Html]:
        """Yield the languages of a resource that have no button of their own."""
        if not resource.languages:
            return
        languages = [self._language(code) for code in resource.languages]
        names = [foreign(language.name, language.code, language.dir) for language in languages]
        if resource.versions:
            yield element("div", *self._in_all("permalink.choose"))
        yield element("p", join(names, " · "), class_="offered")

    def _instead(self, resource: Resource, standing: Standing) -> Iterator[Html]:
        """Yield what to open in place of what is gone, or that we know of nothing."""
        buttons = []
        if replacement := self.library.items.get(resource.replaced_by or ""):
            label = self._lines("permalink.replacement")
            href = relative(self.address, permalink(replacement.id))
            page = self.pages[replacement.id, self.sites[0].locale]
            buttons.append(_button(href, label, host=page.share_title))
        if standing.archive_url:
            label = self._lines("permalink.archive")
            buttons.append(_button(standing.archive_url, label))
        if buttons:
            yield element("div", *buttons, class_="buttons")
        else:
            yield element("div", *self._in_all("permalink.no_successor"), class_="state")

    def _state(self, standing: Standing) -> Iterator[Html]:
        """Yield whether the link is alive, in every language."""
        for site in self.library.data.site.locales:
            words = self.library.data.words[site.locale]
            said = words(f"permalink.state.{standing.verdict}")
            if standing.checked:
                day = date(standing.checked, words)
                tried = (
                    words("permalink.checked_old", date=day)
                    if standing.is_old
                    else words("permalink.checked", date=day)
                )
                said = f"{said} {tried}"
            yield element("p", said, lang=site.lang)

    def _in_all(self, key: str, tag: str = "p") -> list[Html]:
        """Return words of ours in every language."""
        return [
            element(tag, self.library.data.words[site.locale](key), lang=site.lang)
            for site in self.library.data.site.locales
        ]

    def _lines(self, key: str) -> Html:
        """Return words of ours as a label of one line a language."""
        return element("span", join(self._in_all(key, "span"), " "), class_="lines")

    def _description(self, site: SiteLocale) -> Html:
        """Return what we say about the item in one language; hidden at first when sensitive."""
        page, words = self.page(site.locale), self.library.data.words[site.locale]
        more = element(
            "a",
            words("permalink.more", site=self.library.data.site.name.in_(site.locale)),
            href=relative(self.address, page.address),
            hreflang=site.lang,
        )
        parts = [
            element("p", page.title, class_="title"),
            element("p", page.description),
            element("p", more),
        ]
        if page.sensitive:
            parts = [element("details", element("summary", words("permalink.show")), *parts)]
        return element("section", element("h2", site.name), *parts, lang=site.lang)

    def _language(self, code: str) -> Language:
        return next(entry for entry in self.library.data.languages if entry.code == code)


def _button(
    href: str,
    label: Html,
    *,
    id_: str | None = None,
    lang: str | None = None,
    host: str | None = None,
) -> Html:
    """Return a link that opens `href`, with the host that the reader will land on.

    `host` is what to say in its place; '' says nothing, of pages of our own.
    Its own id, not one around it, lets `#ar` bring the focus there as well.
    """
    said = urlsplit(href).netloc if host is None else host
    shown = element("small", element("bdi", said, dir="ltr")) if said else EMPTY
    return element(
        "a",
        element("strong", label),
        " ",
        shown,
        id=id_,
        href=href,
        hreflang=lang,
        rel="noreferrer",
    )
