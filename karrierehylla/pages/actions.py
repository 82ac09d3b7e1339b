"""What a reader can do with a page: its permanent address, and a button that copies it."""

from __future__ import annotations

from karrierehylla.addresses import permalink, relative
from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Item
from karrierehylla.pages.html import Html, element, icon
from karrierehylla.pages.locale_view import PageContext


def actions(context: PageContext, item: Item) -> Html:
    """Return the permanent address of an item, and the button; without a script it stays hidden."""
    words = context.words
    button = element(
        "button",
        icon("copy"),
        " ",
        element("span", words("address.copy")),
        type="button",
        class_="kh-button",
        data_kh_copy=_href(context, item),
        data_kh_copied=words("address.copied"),
        data_kh_copy_failed=words("address.copy-failed"),
        hidden=True,
    )
    return element(
        "div",
        element("span", words("address.permanent"), ":"),
        " ",
        _permalink(context, item),
        " ",
        button,
        element("span", class_="kh-copied", role="status"),
        class_="kh-actions",
        data_pagefind_ignore=True,
    )


def _permalink(context: PageContext, item: Item) -> Html:
    """Return the permanent address of an item as a link that shows it from the site's root.

    docs/assets/js/page.js shows it whole: only the browser knows where the site lies.
    """
    shown = f"/{permalink(item.id)}"
    return element("a", shown, class_="kh-permalink", href=_href(context, item))


def _href(context: PageContext, item: Item) -> str:
    """Return the way to the permalink; for a text of ours with the reader's language first.

    The first language of the site is first there anyway.
    """
    _, *others = (site for site in context.view.data.site.locales if item.has(site.locale))
    address = permalink(item.id)
    if item.kind is not Kind.RESOURCE:
        address += "".join(
            f"#{site.lang}" for site in others if site.locale is context.content_locale
        )
    return relative(context.address, address)
