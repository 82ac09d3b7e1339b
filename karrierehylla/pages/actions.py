"""What a reader can do with a page: its permanent address, and buttons that copy it."""

from __future__ import annotations

from karrierehylla.addresses import permalink, relative
from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Item
from karrierehylla.pages.html import Html, element, icon, join
from karrierehylla.pages.locale_view import PageContext


def actions(context: PageContext, item: Item) -> Html:
    """Return the permanent address of an item, and the buttons that copy it."""
    words = context.words
    return element(
        "div",
        element("span", words("address.permanent"), ":"),
        " ",
        _permalink(context, item),
        " ",
        copy_button(context, item),
        " ",
        copy_button(context, item, with_title=True),
        element("span", class_="kh-copied", role="status"),
        class_="kh-actions",
        data_pagefind_ignore=True,
    )


def copy_button(
    context: PageContext, item: Item, *, language: str | None = None, with_title: bool = False
) -> Html:
    """Return a button that copies the permanent address; without a script it stays hidden.

    The one of a `language` has its name for those who listen only: it stands beside its button.
    `with_title` copies the title as well, the neutral one where the item is sensitive.
    """
    words = context.words
    label, title = element("span", words("address.copy")), None
    if language is not None:
        said = join([words("address.copy-in"), " ", context.language(language)])
        label = element("span", said, class_="kh-hidden")
    if with_title:
        title = context.view.share_title(item)
        label = element("span", words("address.copy-titled"))
    return element(
        "button",
        icon("copy"),
        " ",
        label,
        type="button",
        class_="kh-button",
        data_kh_copy=_href(context, item) + (f"#{language}" if language else ""),
        data_kh_title=title,
        data_kh_copied=words("address.copied"),
        data_kh_copy_failed=words("address.copy-failed"),
        # Of a language it stands in what can be found.
        data_pagefind_ignore=language is not None,
        hidden=True,
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
