"""Norwegian alphabetical order: digits, a-z, æ, ø, å, then other scripts.

As CLDR has it for nb and nn: aa is å, ä is æ, ö and ő are ø, ü and ű are y; é is e.
Signs are left out, spaces and hyphens part words, numbers count by value.
In English aa is two letters.
"""

from __future__ import annotations

import functools
import unicodedata

from karrierehylla.model.locale import Locale

Letter = tuple[int, str, int]
"""Class (0 space, 1 number, 2 Latin, 3 other script), script, and value."""

SortKey = tuple[tuple[Letter, ...], tuple[int, ...], tuple[int, ...], str]
"""Letters, then accents, then case, then the text itself."""

_SPACE: Letter = (0, "", 0)
_ALPHABET = "abcdefghijklmnopqrstuvwxyzæøå"
_PLACE = {letter: index for index, letter in enumerate(_ALPHABET)}
_VARIANTS = {"ä": "æ", "ö": "ø", "ő": "ø", "ü": "y", "ű": "y"}
_SPELLED_OUT = {
    "ð": "d",
    "đ": "d",
    "þ": "th",
    "ß": "ss",
    "œ": "oe",
    "ł": "l",
    "ŧ": "t",
    "ŋ": "n",
    "ħ": "h",
    "ı": "i",
}
_HYPHENS = "-‐‑–—/"


@functools.lru_cache(maxsize=65536)
def sort_key(text: str, locale: Locale) -> SortKey:
    """Return what `text` is sorted by among texts of `locale`."""
    text = unicodedata.normalize("NFC", text)
    letters: list[Letter] = []
    accents: list[int] = []
    cases: list[int] = []
    index = 0
    while index < len(text):
        character = text[index]
        index += 1
        if character.isdecimal():
            value = unicodedata.decimal(character)
            while index < len(text) and text[index].isdecimal():
                value = value * 10 + unicodedata.decimal(text[index])
                index += 1
            _add(letters, accents, cases, (1, "", value), 0, 0)
        elif character.isspace() or character in _HYPHENS:
            if letters and letters[-1] != _SPACE:
                _add(letters, accents, cases, _SPACE, 0, 0)
        elif character.isalpha():
            case = int(character != character.lower())
            small = character.lower()
            if small == "a" and locale is not Locale.EN and text[index : index + 1] in ("a", "A"):
                index += 1
                _add(letters, accents, cases, _latin("å"), 1, case)
                continue
            for letter, accent in _letters_of(small):
                _add(letters, accents, cases, letter, accent, case)
    while letters and letters[-1] == _SPACE:
        letters.pop()
    return tuple(letters), tuple(accents), tuple(cases), text


def initial(text: str, locale: Locale) -> str:
    """Return the letter that `text` stands under: 'A'–'Å', '0' for a number, '' for the rest."""
    letters = sort_key(text, locale)[0]
    if not letters:
        return ""
    kind, _, value = letters[0]
    if kind == 2:
        return _ALPHABET[value].upper()
    return "0" if kind == 1 else ""


def _add(
    letters: list[Letter],
    accents: list[int],
    cases: list[int],
    letter: Letter,
    accent: int,
    case: int,
) -> None:
    letters.append(letter)
    accents.append(accent)
    cases.append(case)


def _letters_of(small: str) -> list[tuple[Letter, int]]:
    """Return the letters that one lower-case letter counts as, each with the rank of its accent."""
    if small in _PLACE:
        return [(_latin(small), 0)]
    if small in _VARIANTS:
        return [(_latin(_VARIANTS[small]), ord(small))]
    if small in _SPELLED_OUT:
        return [(_latin(letter), ord(small)) for letter in _SPELLED_OUT[small]]
    base, *marks = list(unicodedata.normalize("NFKD", small))
    if base in _PLACE:
        return [(_latin(base), ord(marks[0]) if marks else ord(small))]
    script = unicodedata.name(base, "").partition(" ")[0]
    return [((3, script, ord(base)), sum(map(ord, marks)))]


def _latin(letter: str) -> Letter:
    return (2, "", _PLACE[letter])
