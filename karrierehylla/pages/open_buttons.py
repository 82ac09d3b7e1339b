"""The buttons that open a resource: one large one, or one for each language version."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from karrierehylla.collation import sort_key
from karrierehylla.links.verdict import Standing, Verdict, addresses_of
from karrierehylla.model.item import LanguageVersion, Resource
from karrierehylla.model.library import Item
from karrierehylla.pages import wording
from karrierehylla.pages.actions import copy_button
from karrierehylla.pages.catalogue import facts_of_resource
from karrierehylla.pages.html import EMPTY, Html, element, join
from karrierehylla.pages.locale_view import PageContext
from karrierehylla.pages.notices import notice

MANY_VERSIONS = 4
"""From so many language versions on, the buttons are small and stand side by side."""


def host_of(url: str) -> str:
    """Return the host that a reader is told: without 'www.'."""
    return (urlsplit(url).hostname or url).removeprefix("www.")


def open_buttons(context: PageContext, item: Item) -> Html:
    """Return the buttons that open a resource, or the honest sentence where it is gone."""
    resource = facts_of_resource(item)
    standing = context.view.catalogue.standings[item.id]
    if standing.verdict is Verdict.GONE:
        return _gone(context, resource, standing)
    if has_many_versions(resource):
        return _small_buttons(context, item, resource.versions)
    if resource.versions:
        buttons = [_version(context, item, version) for version in resource.versions]
    else:
        buttons = [_button(context, url, EMPTY) for url in addresses_of(resource)]
    return element("div", *buttons, class_="kh-open-buttons") if any(buttons) else EMPTY


def has_many_versions(resource: Resource) -> bool:
    """Return whether its buttons are many and small."""
    return len(resource.versions) >= MANY_VERSIONS


def _small_buttons(context: PageContext, item: Item, versions: Sequence[LanguageVersion]) -> Html:
    """Return a small button for each version, and above them what holds for all."""
    buttons = [
        _version(context, item, version, is_small=True) for version in _by_name(context, versions)
    ]
    if not any(buttons):
        return EMPTY
    hosts = ", ".join(dict.fromkeys(host_of(version.url) for version in versions))
    note = context.words("open.many", n=len(buttons), host=hosts)
    class_ = "kh-open-buttons kh-open-buttons--many"
    return join([element("p", note, class_="kh-note"), element("div", *buttons, class_=class_)])


def _by_name(context: PageContext, versions: Sequence[LanguageVersion]) -> list[LanguageVersion]:
    """Return the versions by the names that the reader has for their languages.

    The languages of the site come first: the counsellor reads them.
    """
    own = [site.lang for site in context.view.data.site.locales]

    def key(version: LanguageVersion) -> tuple[object, ...]:
        place = own.index(version.lang) if version.lang in own else len(own)
        return (place, sort_key(context.language_name(version.lang), context.locale))

    return sorted(versions, key=key)


def standing_line(context: PageContext, item: Item) -> Html:
    """Return in plain words how a link stands, and whether we have tried it; nothing when gone."""
    words = context.words
    resource = facts_of_resource(item)
    standing = context.view.catalogue.standings[item.id]
    if standing.verdict is Verdict.GONE:
        return EMPTY
    sentences = [words(f"verdict.{standing.verdict}")]
    if standing.checked is not None:
        day = wording.date(standing.checked, words)
        sentences.append(
            words("verdict.checked-old", date=day)
            if standing.is_old
            else words("verdict.checked", date=day)
        )
    if resource.tried_by is None:
        sentences.append(words("tried.none"))
    if resource.sensitive:
        sentences.append(words("sensitive.notice"))
    class_ = f"kh-standing kh-standing--{standing.verdict}"
    return element("p", " ".join(sentences), class_=class_)


def former_addresses(context: PageContext, resource: Resource) -> Html:
    """Return the addresses that a resource had before, as text: they are never links."""
    if not resource.former_urls:
        return EMPTY
    rows = [element("li", element("code", url)) for url in resource.former_urls]
    return element(
        "div",
        element("p", context.words.count("former", len(rows))),
        element("ul", *rows),
        class_="kh-former",
    )


def _version(
    context: PageContext, item: Item, version: LanguageVersion, *, is_small: bool = False
) -> Html:
    """Return the button of a version, and one that copies the permalink with its language first.

    Its id is its language, as on the permalink, unless a heading of the author has that.
    """
    is_taken = f"{{#{version.lang}}}" in context.view.entry(item).body
    id_ = None if is_taken else version.lang
    standing = context.view.catalogue.standing_of_url(version.url)
    button = _version_button(context, version, standing, id_, is_small=is_small)
    if not button or standing.verdict is Verdict.GONE or len(facts_of_resource(item).versions) < 2:
        return button
    return element(
        "div",
        button,
        copy_button(context, item, language=version.lang),
        element("span", class_="kh-copied", role="status"),
        class_="kh-open-version",
    )


def _version_button(
    context: PageContext,
    version: LanguageVersion,
    standing: Standing,
    id_: str | None,
    *,
    is_small: bool,
) -> Html:
    language = context.language(version.lang)
    if standing.verdict is Verdict.GONE:
        sentence = join([language, ": ", context.words("open.version-gone")])
        copy = kept_copy(context, standing)
        said = join([sentence, copy] if copy else [sentence], " ")
        return element("p", said, class_="kh-open-gone", id=id_)
    known = context.view.catalogue.languages.get(version.lang)
    title = EMPTY
    if version.title is not None:
        direction = known.dir if known else "auto"
        title = element(
            "bdi", version.title, lang=version.lang, dir=direction, class_="kh-open__title"
        )
    return _button(
        context, version.url, language, title=title, lang=version.lang, id_=id_, is_small=is_small
    )


def _button(
    context: PageContext,
    url: str,
    language: Html,
    *,
    title: Html = EMPTY,
    lang: str | None = None,
    id_: str | None = None,
    is_small: bool = False,
) -> Html:
    """Return a button; an address that is not on the web gets none, whatever the checks let by.

    A small one shows its language only: what holds for all of them is said above them.
    """
    if urlsplit(url).scheme not in ("https", "http"):
        return EMPTY
    words = context.words
    hidden = " kh-hidden" if is_small else ""
    into = f"{words('open.in')} "
    shown = element("span", into, class_="kh-hidden") if is_small else into
    label = join([shown, language]) if language else words("open.resource")
    parts = [
        element("span", label, class_="kh-open__label"),
        title,
        element("span", host_of(url), class_=f"kh-open__host{hidden}"),
        element("span", words("open.new-tab"), class_=f"kh-open__note{hidden}"),
    ]
    return element(
        "a",
        # With spaces, or the search would read them as one word.
        join((part for part in parts if part), " "),
        class_="kh-open",
        id=id_,
        href=url,
        hreflang=lang,
        target="_blank",
        rel="noopener",
    )


def _gone(context: PageContext, resource: Resource, standing: Standing) -> Html:
    """Return the honest sentence about what cannot be opened, with what to use instead."""
    words = context.words
    sentences: list[str] = [words("verdict.gone")]
    successor = context.view.library.items.get(resource.replaced_by or "")
    if successor is not None:
        sentences.append(join([words("gone.instead"), " ", context.link(successor), "."]))
    else:
        sentences.append(words("gone.none"))
    if copy := kept_copy(context, standing):
        sentences.append(copy)
    return notice("gone", *sentences)


def kept_copy(context: PageContext, standing: Standing) -> Html:
    """Return a link to the kept copy; empty where there is none."""
    if standing.archive_url is None:
        return EMPTY
    words = context.words("gone.archive")
    return element("a", words, href=standing.archive_url, target="_blank", rel="noopener")
