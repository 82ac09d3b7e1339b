"""Finished HTML documents that need no theme."""

from __future__ import annotations

from collections.abc import Iterable

from karrierehylla.exports import policy
from karrierehylla.model.locale import Locale
from karrierehylla.pages.html import EMPTY, Html, element, join

OG_LOCALES = {Locale.NB: "nb_NO", Locale.NN: "nn_NO", Locale.EN: "en_GB"}
"""The languages as link previews know them (`og:locale`)."""

SHARE_IMAGE = "assets/img/share.png"
"""What link previews show: one picture for all, which tells nothing of what a page is about."""


def void(tag: str, /, **attributes: str | None) -> Html:
    """Return an element that has no content and no closing tag."""
    return Html(element(tag, **attributes).removesuffix(f"</{tag}>"))


def document(
    body: Iterable[Html],
    *,
    lang: str,
    title: str,
    root: str,
    head: Iterable[Html] = (),
    guard: str = policy.DOCUMENT,
) -> bytes:
    """Return a whole page in UTF-8.

    `root` is the way from the page to the site's root: '../../', or '/' and the site's folder.
    `guard` is its Content-Security-Policy.
    """
    lines = [
        Html("<!doctype html>"),
        Html(element("html", lang=lang).removesuffix("</html>")),
        Html("<head>"),
        void("meta", charset="utf-8"),
        void("meta", http_equiv="Content-Security-Policy", content=guard),
        void("meta", name="viewport", content="width=device-width, initial-scale=1"),
        void("meta", name="color-scheme", content="light dark"),
        # The sites that a reader goes to need not know where from.
        void("meta", name="referrer", content="no-referrer"),
        element("title", title),
        *head,
        void("link", rel="icon", href=f"{root}assets/img/favicon.svg"),
        void("link", rel="stylesheet", href=f"{root}assets/css/permalink.css"),
        Html("</head>"),
        Html("<body>"),
        *body,
        Html("</body>"),
        Html("</html>"),
        EMPTY,
    ]
    return join(lines, Html("\n")).encode()
