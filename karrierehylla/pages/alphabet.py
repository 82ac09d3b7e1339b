"""Items A–Å below a heading for each letter."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from karrierehylla.collation import initial
from karrierehylla.model.data import Words
from karrierehylla.model.library import Item
from karrierehylla.pages.cards import lines
from karrierehylla.pages.html import Html, element, join
from karrierehylla.pages.locale_view import PageContext
from karrierehylla.pages.page_writer import PageWriter

_SPELLED = {"Æ": "ae", "Ø": "oe", "Å": "aa", "0": "0-9", "": "other"}


def alphabet(context: PageContext, items: Iterable[Item]) -> Html:
    """Return one line an item, by the letters of their titles."""
    groups = [
        (letter, list(group))
        for letter, group in groupby(
            context.view.in_order(items),
            key=lambda item: initial(context.view.title(item), context.locale),
        )
    ]
    row = letter_row((letter for letter, _ in groups), context.words)
    return join([row, *(_section(context, letter, group) for letter, group in groups)])


def write_letter(writer: PageWriter, letter: str) -> None:
    """Write the heading of a letter."""
    writer.heading(2, letter_name(letter, writer.context.words), letter_anchor(letter))


def letter_row(letters: Iterable[str], words: Words) -> Html:
    """Return links to the headings of the letters."""
    links = [
        element("li", element("a", letter_name(letter, words), href=f"#kh-{letter_anchor(letter)}"))
        for letter in letters
    ]
    return element(
        "nav", element("ul", *links), class_="kh-letters", aria_label=words("letters.label")
    )


def letter_name(letter: str, words: Words) -> str:
    """Return what stands above the titles under a letter."""
    return {"0": "0–9", "": words("letters.other")}.get(letter, letter)


def letter_anchor(letter: str) -> str:
    """Return the ASCII id of a letter's heading, without its 'kh-'."""
    return f"letter-{_SPELLED.get(letter, letter.lower())}"


def _section(context: PageContext, letter: str, items: Iterable[Item]) -> Html:
    heading = element("h2", letter_name(letter, context.words), id=f"kh-{letter_anchor(letter)}")
    return element("section", heading, lines(context, items))
