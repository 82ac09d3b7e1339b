"""The scripts of a host's labels, and the letters of other scripts that look Latin.

Letters of different scripts can have one shape; an address made of them leads elsewhere.
"""

from __future__ import annotations

import unicodedata

_NAMED_OTHERWISE = {"CJK": "HAN", "EXTENDED": "ARABIC", "COMBINING": "", "ZERO": ""}
"""First words of character names that are not the name of their script; '' is any script."""

_WRITTEN_TOGETHER = (
    frozenset({"HAN", "HIRAGANA", "KATAKANA"}),
    frozenset({"HAN", "BOPOMOFO"}),
    frozenset({"HAN", "HANGUL"}),
)
"""Scripts that one language writes side by side in one word."""

_SHAPES = {
    "CYRILLIC": "асԁеһіјӏорԛгѕуүԝхѵ",
    "GREEK": "αγικνορτυχϲϳ",
    "ARMENIAN": "աեզհյոռսցօք",
    "GEORGIAN": "ხყ",
    "HEBREW": "וסןט",
    "CHEROKEE": "ꭰꭱꭲꭵꭺꮃꮇꮋꮍꮎꮐꮓꮖꮪꮮꮯꮲꮶꮷꮻꮽ",
    "COPTIC": "ⲓⲕⲟⲣⲥⲧⲩⲭ",
    "LISU": "ꓐꓑꓒꓓꓔꓖꓗꓙꓚꓜꓝꓞꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ",
}
"""Per script the letters that can be read as a Latin one (after Unicode's confusables table)."""

_LATIN_LETTERS = frozenset("æøßđðþłœŋŧħ")
"""Letters beyond a-z, without a mark that can be taken off, that European spelling uses."""


def script_of(character: str) -> str:
    """Return the script of a letter, or '' for what every script uses: digits, hyphens, marks."""
    if unicodedata.category(character)[0] not in "LM":
        return ""
    word = unicodedata.name(character, "").split(" ")[0].split("-")[0]
    return _NAMED_OTHERWISE.get(word, word)


def scripts_of(label: str) -> frozenset[str]:
    """Return the scripts that `label` is written in."""
    return frozenset(script_of(character) for character in label) - {""}


def is_mixed(label: str) -> bool:
    """Return whether `label` mixes scripts that no language writes in one word."""
    scripts = scripts_of(label)
    return len(scripts) > 1 and not any(scripts <= together for together in _WRITTEN_TOGETHER)


def looks_latin(label: str) -> bool:
    """Return whether every letter of a label that is not plain Latin can be read as Latin."""
    scripts = scripts_of(label)
    if scripts == {"LATIN"}:
        return not all(_is_spelling_letter(character) for character in label)
    if len(scripts) != 1:
        return False
    shapes = _SHAPES.get(next(iter(scripts)), "")
    return all(character in shapes or script_of(character) == "" for character in label)


def _is_spelling_letter(character: str) -> bool:
    """Return whether a Latin letter is one that people spell with, not a phonetic look-alike."""
    base = unicodedata.normalize("NFD", character)[0]
    return base.isascii() or base in _LATIN_LETTERS or script_of(character) == ""
