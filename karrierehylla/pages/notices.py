"""Notices at the top of a page: not translated, older than the original, past its best."""

from __future__ import annotations

from karrierehylla.addresses import address_of, relative
from karrierehylla.model.library import Item
from karrierehylla.model.locale import Locale
from karrierehylla.pages import wording
from karrierehylla.pages.html import Html, element, join
from karrierehylla.pages.locale_view import PageContext

TRANSLATION_HELP = "bidra"
"""The guide that says how to help with a translation."""


def notice(kind: str, *sentences: str) -> Html:
    """Return a notice; `kind` chooses its looks."""
    body = element("p", join(sentences, " "))
    return element("div", body, class_=f"kh-notice kh-notice--{kind}", role="note")


def item_notices(context: PageContext, item: Item) -> list[Html]:
    """Return what a reader must know before reading the page of an item."""
    notices = []
    words = context.words
    content = context.content_locale
    if content is not context.locale:
        sentences: list[str] = [
            words("fallback.notice", language=words(f"locale.{content}")),
            locale_link(context, item, content, words(f"fallback.open.{content}")),
        ]
        helper = context.view.library.items.get(TRANSLATION_HELP)
        if helper is not None and helper.id != item.id:
            link = element("a", words("fallback.help"), href=context.href(helper.uri))
            sentences.append(link)
        notices.append(notice("fallback", *sentences))
    if item.is_behind(content):
        newest = item.original.locale
        link = locale_link(context, item, newest, words(f"drift.open.{newest}"))
        notices.append(notice("drift", words("drift.notice"), link))
    if item.facts.review_by < context.view.library.today:
        day = wording.date(item.facts.review_by, words)
        notices.append(notice("due", words("due.notice", date=day)))
    return notices


def locale_link(context: PageContext, item: Item, locale: Locale, text: str) -> Html:
    """Return a link to the page of an item in another locale; `hreflang` says that it is meant."""
    href = relative(context.address, address_of(locale, item.uri))
    return element("a", text, href=href, hreflang=locale.value)
