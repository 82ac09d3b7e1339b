"""What only the one who leads a group reads: folded on the screen, on paper only when asked for."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from karrierehylla.pages.body_sections import BodySection, split_sections
from karrierehylla.pages.html import Html, element
from karrierehylla.pages.locale_view import PageContext
from karrierehylla.pages.page_writer import PageWriter

FACILITATOR = "facilitator"
"""The id of the section that only the one who leads reads, on a page of any kind."""


def write_body(writer: PageWriter, body: str, *, class_: str = "kh-text") -> None:
    """Write an author's body; a section for the one who leads is folded where it stands."""
    sections = split_sections(body)
    if any(_is_notes(section) for section in sections):
        writer.block(print_buttons(writer.context))
    for is_notes, parts in groupby(sections, key=_is_notes):
        if is_notes:
            write_notes(writer, parts)
        else:
            writer.text("".join(part.markdown for part in parts), class_=class_)


def write_notes(writer: PageWriter, sections: Iterable[BodySection]) -> None:
    """Write what only the one who leads shall read: folded, and not on the group's paper."""
    for section in sections:
        summary = element(
            "summary",
            writer.context.words("facilitator.summary"),
            class_="kh-facilitator__summary",
            lang=writer.reader_lang,
        )
        writer.text(section.markdown, tag="details", class_="kh-facilitator", first=summary)


def print_buttons(context: PageContext) -> Html:
    """Return the buttons that print the group's sheet and the notes.

    They stay hidden without a script: what the browser itself prints is the group's sheet.
    """
    buttons = (
        element(
            "button",
            context.words(f"print.{part}"),
            type="button",
            class_="kh-button",
            data_kh_print=part,
            hidden=True,
        )
        for part in ("sheet", "notes")
    )
    return element("div", *buttons, class_="kh-actions", data_pagefind_ignore=True)


def _is_notes(section: BodySection) -> bool:
    return section.id == FACILITATOR
