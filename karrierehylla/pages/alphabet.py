"""Items A–Å below a heading for each letter."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from karrierehylla.collation import initial
from karrierehylla.model.data import Words
from karrierehylla.model.library import Item
from karrierehylla.pages.cards import lines, said_once
from karrierehylla.pages.html import Html, element
from karrierehylla.pages.sheet import Sheet

_SPELLED = {"Æ": "ae", "Ø": "oe", "Å": "aa", "0": "0-9", "": "other"}


def write_alphabet(sheet: Sheet, items: Iterable[Item]) -> None:
    """Write one line an item, by the letters of their titles."""
    place = sheet.place
    ordered = place.shelf.in_order(items)
    sheet.block(said_once(place, ordered))
    groups = [
        (letter, list(group))
        for letter, group in groupby(
            ordered, key=lambda item: initial(place.shelf.title(item), place.locale)
        )
    ]
    sheet.block(letter_row((letter for letter, _ in groups), place.words))
    for letter, group in groups:
        write_letter(sheet, letter)
        sheet.block(lines(place, group))


def write_letter(sheet: Sheet, letter: str) -> None:
    """Write the heading of a letter."""
    sheet.heading(2, letter_name(letter, sheet.place.words), letter_anchor(letter))


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
