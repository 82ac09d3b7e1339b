"""The sheet a page is written on: headings, generated blocks, the author's text, in order."""

from __future__ import annotations

from karrierehylla.model.locale import Locale
from karrierehylla.pages.html import Html, element
from karrierehylla.pages.prose import escape_markdown, markdown_body
from karrierehylla.pages.shelf import Place
from karrierehylla.pages.tables import box_tables


class Sheet:
    """The Markdown of one page as it grows.

    On a fallback page the author's words are in another language than the reader's;
    each part then carries its own `lang`, whatever the template says around it.
    """

    def __init__(self, place: Place, title: str) -> None:
        self.place = place
        self._parts: list[str] = []
        lang = place.content_locale
        self._heading(1, escape_markdown(title), "top", None if lang is place.locale else lang)

    def heading(self, level: int, text: str, anchor: str) -> None:
        """Add a generated heading; its id begins with 'kh-'."""
        shown = text if isinstance(text, Html) else escape_markdown(text)
        self._heading(level, shown, f"kh-{anchor}", self._reader_lang)

    def block(self, html: Html) -> None:
        """Add a generated block; nothing when it is empty."""
        if html:
            lang = self._reader_lang
            self._parts.append(element("div", html, lang=lang.value) if lang else html)

    def text(self, markdown: str) -> None:
        """Add the author's text, wrapped with its language; nothing when there is none."""
        lang = self.place.content_locale
        body = markdown_body(markdown, self.place, lang)
        if body.strip():
            body = box_tables(body, self.place.shelf.data.words[lang]("table.label"))
            opening = f'<div class="kh-text" lang="{lang.value}" markdown="1">'
            self._parts += [opening, body, "</div>"]

    @property
    def markdown(self) -> str:
        """The page so far."""
        return "\n\n".join(self._parts) + "\n"

    @property
    def _reader_lang(self) -> Locale | None:
        """The reader's locale where the page's own words are in another."""
        place = self.place
        return None if place.content_locale is place.locale else place.locale

    def _heading(self, level: int, shown: str, anchor: str, lang: Locale | None) -> None:
        if lang is not None:
            shown = f'<span lang="{lang.value}">{shown}</span>'
        self._parts.append(f"{'#' * level} {shown} {{#{anchor}}}")
