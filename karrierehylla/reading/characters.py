"""Which characters a text may hold: what an author cannot see does not reach a page.

Letters of every script pass, with the joiners and variation selectors that their spelling needs.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_INVISIBLE = frozenset(
    [
        *(0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B),
        *(0x2800, 0x3164, 0xFEFF, 0xFFA0, 0xFFFC),
        *range(0x2060, 0x2065),
        *range(0x206A, 0x2070),
        *range(0xFE00, 0xFE0E),
        *range(0xFFF9, 0xFFFC),
        *range(0x1BCA0, 0x1BCA4),
        *range(0x1D173, 0x1D17B),
        *range(0xE0000, 0xE0200),
    ]
)
_BIDI = frozenset([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_ORDINARY_SPACES = frozenset("\u0020\u00a0\u2009\u202f")
_JOINERS = frozenset("\u200c\u200d")
_EMOJI_SELECTORS = frozenset("\ufe0e\ufe0f")
_EMOJI_KEYS = frozenset("0123456789#*")
_EMOJI_BEYOND_SYMBOLS = frozenset("‼⁉〰ℹ↔⤴⤵◻◼◽◾")

# Blocks of the scripts whose spelling needs joiners: Arabic to Arabic Extended-A, Devanagari to
# Sinhala, Tibetan, Myanmar, Khmer, Mongolian, Arabic presentation forms.
_JOINING_BLOCKS = (
    (0x0600, 0x08FF),
    (0x0900, 0x0DFF),
    (0x0F00, 0x109F),
    (0x1780, 0x18AF),
    (0xFB50, 0xFDFF),
    (0xFE70, 0xFEFC),
)

MAX_MARKS = 4
"""Accents one above the other; more than any living spelling needs."""

# What is passed without a look: the line feed, printable ASCII, Latin letters but the soft hyphen.
_SUSPECT = re.compile("[^\n -~\u00a0-\u00ac\u00ae-\u02ff]")


@dataclass(frozen=True)
class Fault:
    """A character that may not stand where it stands; `rule` is a problem's rule."""

    offset: int
    rule: str
    character: str

    @property
    def code_point(self) -> str:
        """The character as 'U+202E'."""
        return f"U+{ord(self.character):04X}"

    @property
    def name(self) -> str:
        """Its Unicode name, '' if it has none."""
        return unicodedata.name(self.character, "")


def find_faults(text: str) -> Iterator[Fault]:
    """Yield the faulty characters of `text`, each kind of character once, at its first place.

    Tabs and line feeds pass; carriage returns must be gone.
    """
    seen = set()
    for match in _SUSPECT.finditer(text):
        offset = match.start()
        rule = _rule_broken_at(text, offset)
        # Stacked marks are told once, whichever mark is one too many.
        told = (rule, "" if rule == "stacked-marks" else text[offset])
        if rule and told not in seen:
            seen.add(told)
            yield Fault(offset, rule, text[offset])


def _rule_broken_at(text: str, offset: int) -> str | None:
    character = text[offset]
    code = ord(character)
    if character == "\t":
        return None
    if character in "\u2028\u2029":
        return "line-separator"
    if code < 0x20 or 0x7F <= code < 0xA0:
        return "control-character"
    if code in _BIDI:
        return "bidi-control"
    if 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE:
        return "noncharacter"
    if code in _INVISIBLE:
        return "invisible-character"
    if character == "\ufffd":
        return "lost-character"
    category = unicodedata.category(character)
    if category == "Co":
        return "private-use"
    if category == "Zs" and character not in _ORDINARY_SPACES:
        return "odd-space"
    if character in _JOINERS:
        return None if _joins(text, offset) else "misplaced-joiner"
    if character in _EMOJI_SELECTORS:
        before = text[offset - 1 : offset]
        return None if _is_emoji(before) or before in _EMOJI_KEYS else "invisible-character"
    if _is_accent(character):
        stack = text[max(0, offset - MAX_MARKS) : offset]
        if len(stack) == MAX_MARKS and all(map(_is_accent, stack)):
            return "stacked-marks"
    return None


def _joins(text: str, offset: int) -> bool:
    """Return whether the joiner at `offset` stands where its script or an emoji needs it."""
    before, after = text[offset - 1 : offset], text[offset + 1 : offset + 2]
    if not before or not after:
        return False
    if _is_emoji(before) or before in _EMOJI_SELECTORS:
        return text[offset] == "\u200d" and _is_emoji(after)
    return all(_is_joining_letter(neighbour) for neighbour in (before, after))


def _is_joining_letter(character: str) -> bool:
    code = ord(character)
    return unicodedata.category(character)[0] in "LM" and any(
        first <= code <= last for first, last in _JOINING_BLOCKS
    )


def _is_emoji(character: str) -> bool:
    # Skin tones are modifier symbols, not "other symbols" as emoji are.
    return bool(character) and (
        unicodedata.category(character) == "So"
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or character in _EMOJI_BEYOND_SYMBOLS
    )


def _is_accent(character: str) -> bool:
    return unicodedata.combining(character) != 0 or unicodedata.category(character) == "Me"
