"""Writes a page: headings, generated blocks, the author's text, in order."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from karrierehylla.model.locale import Locale
from karrierehylla.pages.html import EMPTY, Html, element
from karrierehylla.pages.locale_view import PageContext
from karrierehylla.pages.prose import escape_html, escape_markdown, markdown_body
from karrierehylla.pages.tables import box_tables


def first_in_search(shown: Html) -> Html:
    """Return the words of a heading marked as what the search shows before others.

    docs/assets/js/search.js asks for it.
    """
    return element("span", shown, data_pagefind_meta="first")


class PageWriter:
    """The Markdown of one page as it grows.

    On a fallback page the author's words are in another language than the reader's;
    each part then carries its own `lang`, whatever the template says around it.
    """

    def __init__(self, context: PageContext, title: str, *, is_first: bool = False) -> None:
        """Begin with the title; the search shows `is_first` before others of the same words."""
        self.context = context
        self.styles: set[str] = set()
        """The style sheets of `docs/assets/css` that the page needs beside the site's own."""
        self.has_said_once = False
        """Whether the page has said what holds for all the resources that it lists."""
        self._parts: list[str] = []
        lang = context.content_locale
        shown = escape_markdown(title)
        if is_first:
            shown = first_in_search(Html(shown))
        self._heading(1, shown, "top", None if lang is context.locale else lang)

    def heading(self, level: int, text: str, anchor: str, *, class_: str = "") -> None:
        """Add a generated heading; its id begins with 'kh-'."""
        shown = escape_html(text) if isinstance(text, Html) else escape_markdown(text)
        anchor = f"kh-{anchor} .{class_}" if class_ else f"kh-{anchor}"
        self._heading(level, shown, anchor, self.reader_lang)

    def block(self, html: Html) -> None:
        """Add a generated block; nothing when it is empty."""
        if html:
            lang = self.reader_lang
            self._parts.append(element("div", html, lang=lang.value) if lang else html)

    def text(
        self, markdown: str, *, tag: str = "div", class_: str = "kh-text", first: Html = EMPTY
    ) -> None:
        """Add the author's text, wrapped with its language; nothing when there is none.

        `first` is ours, and stands before it in the same element.
        """
        lang = self.context.content_locale
        body = markdown_body(markdown, self.context, lang)
        if body.strip():
            body = box_tables(body, self.context.view.data.words[lang]("table.label"))
            opening = f'<{tag} class="{class_}" lang="{lang.value}" markdown="1">'
            self._parts += [opening, *([first] if first else []), body, f"</{tag}>"]

    @contextmanager
    def inside(self, tag: str, class_: str, lang: Locale | None = None) -> Iterator[None]:
        """Put what is added meanwhile into an element of its own."""
        opening = element(tag, class_=class_, lang=lang, markdown="1")
        self._parts.append(opening.removesuffix(f"</{tag}>"))
        yield
        self._parts.append(f"</{tag}>")

    @contextmanager
    def folded(self, name: str, n: int, *, is_printed: bool = False) -> Iterator[None]:
        """Fold what is added meanwhile behind its name and number; on paper most is left out."""
        counted = self.context.words("list.counted", name=name, n=n)
        class_ = "kh-folded kh-folded--printed" if is_printed else "kh-folded"
        with self.inside("details", class_, self.reader_lang):
            self._parts.append(element("summary", counted))
            yield

    @property
    def markdown(self) -> str:
        """The page so far."""
        return "\n\n".join(self._parts) + "\n"

    @property
    def reader_lang(self) -> Locale | None:
        """The reader's locale where the page's own words are in another."""
        context = self.context
        return None if context.content_locale is context.locale else context.locale

    def _heading(self, level: int, shown: str, anchor: str, lang: Locale | None) -> None:
        if lang is not None:
            shown = f'<span lang="{lang.value}">{shown}</span>'
        self._parts.append(f"{'#' * level} {shown} {{#{anchor}}}")
