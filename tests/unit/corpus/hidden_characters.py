"""Characters that nobody sees, or that are none."""

from __future__ import annotations

from tests.unit.corpus.case import Case
from tests.unit.corpus.syntax import VIGO
from tests.unit.sample import DOCS, changed


def body(text: str) -> dict[str, str]:
    """Return the change that writes `text` in place of the body."""
    return changed(VIGO, "Les om fristen først.", text)


CASES = [
    Case(
        "control character",
        "NUL",
        body("Les\0 om fristen."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:4: control-character: U+0000 is a control character;"
                " delete it"
            ),
        ),
    ),
    Case(
        "control character",
        "a bell",
        body("Les\a om fristen."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:4: control-character: U+0007 is a control character;"
                " delete it"
            ),
        ),
    ),
    Case(
        "control character",
        "a vertical tab, twice, is told once",
        body("Les\v om\v fristen."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:4: control-character: U+000B is a control character;"
                " delete it"
            ),
        ),
    ),
    Case(
        "control character",
        "escape sequences of a terminal",
        body("Les \x1b[31mom\x1b[0m."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: control-character: U+001B is a control character;"
                " delete it"
            ),
        ),
    ),
    Case(
        "control character",
        "DEL",
        body("Les\x7f om fristen."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:4: control-character: U+007F is a control character;"
                " delete it"
            ),
        ),
    ),
    Case(
        "control character",
        "a dash of cp1252 in disguise",
        body("Les \x96 om fristen."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: control-character: U+0096 is a control character;"
                " delete it"
            ),
        ),
    ),
    Case(
        "bidi control",
        "right-to-left override in a title",
        changed(VIGO, "title: Vigo\n", "title: Vigo \u202egpj.exe\n"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:13: bidi-control: U+202E (RIGHT-TO-LEFT OVERRIDE)"
                " turns the direction of the text without being seen; delete it: the site sets"
                " the direction by the language"
            ),
        ),
    ),
    Case(
        "bidi control",
        "an isolate in a body",
        body("Les \u2067om\u2069 fristen."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: bidi-control: U+2067 (RIGHT-TO-LEFT ISOLATE)"
                " turns the direction of the text without being seen; delete it: the site sets"
                " the direction by the language"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:8: bidi-control: U+2069 (POP DIRECTIONAL ISOLATE)"
                " turns the direction of the text without being seen; delete it: the site sets"
                " the direction by the language"
            ),
        ),
    ),
    Case(
        "bidi control",
        "a left-to-right mark",
        body("Les om\u200e fristen."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:7: bidi-control: U+200E (LEFT-TO-RIGHT MARK) turns"
                " the direction of the text without being seen; delete it: the site sets the"
                " direction by the language"
            ),
        ),
    ),
    Case(
        "bidi control",
        "an Arabic letter mark in a data file",
        changed("data/languages.yml", "العربية", "العربية\u061c"),
        (
            (
                "data/languages.yml:2:29: bidi-control: U+061C (ARABIC LETTER MARK) turns the"
                " direction of the text without being seen; delete it: the site sets the"
                " direction by the language"
            ),
        ),
    ),
    Case(
        "invisible character",
        "a zero-width space",
        body("Les\u200bom fristen."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:4: invisible-character: U+200B (ZERO WIDTH SPACE)"
                " cannot be seen; delete it"
            ),
        ),
    ),
    Case(
        "invisible character",
        "a soft hyphen",
        body("Les om fri\u00adsten."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:11: invisible-character: U+00AD (SOFT HYPHEN) cannot"
                " be seen; delete it"
            ),
        ),
    ),
    Case(
        "invisible character",
        "a word joiner",
        body("Les om\u2060 fristen."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:7: invisible-character: U+2060 (WORD JOINER) cannot"
                " be seen; delete it"
            ),
        ),
    ),
    Case(
        "invisible character",
        "a tag character",
        body("Les om fristen.\U000e0041"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:16: invisible-character: U+E0041 (TAG LATIN CAPITAL"
                " LETTER A) cannot be seen; delete it"
            ),
        ),
    ),
    Case(
        "invisible character",
        "a Hangul filler",
        body("Les om \u3164 fristen."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:8: invisible-character: U+3164 (HANGUL FILLER)"
                " cannot be seen; delete it"
            ),
        ),
    ),
    Case(
        "invisible character",
        "a braille blank",
        body("Les om \u2800 fristen."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:8: invisible-character: U+2800 (BRAILLE PATTERN"
                " BLANK) cannot be seen; delete it"
            ),
        ),
    ),
    Case(
        "invisible character",
        "a variation selector after a letter",
        body("Les o\ufe0fm det."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:6: invisible-character: U+FE0F (VARIATION"
                " SELECTOR-16) cannot be seen; delete it"
            ),
        ),
    ),
    Case(
        "invisible character",
        "a variation selector of ideographs",
        body("Les\U000e0100 det."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:4: invisible-character: U+E0100 (VARIATION"
                " SELECTOR-17) cannot be seen; delete it"
            ),
        ),
    ),
    Case(
        "joiner",
        "ZWNJ between Latin letters",
        body("Les om fri\u200csten."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:11: misplaced-joiner: U+200C (ZERO WIDTH NON-JOINER)"
                " cannot be seen and joins nothing here; delete it"
            ),
        ),
    ),
    Case(
        "joiner",
        "ZWJ at the end of an Arabic word",
        body("Les om ه\u200d fristen."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:9: misplaced-joiner: U+200D (ZERO WIDTH JOINER)"
                " cannot be seen and joins nothing here; delete it"
            ),
        ),
    ),
    Case(
        "joiner",
        "ZWJ between an emoji and a letter",
        body("Les 👩\u200dom fristen."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:6: misplaced-joiner: U+200D (ZERO WIDTH JOINER)"
                " cannot be seen and joins nothing here; delete it"
            ),
        ),
    ),
    Case(
        "odd space",
        "an ideographic space",
        body("Les\u3000om fristen."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:4: odd-space: U+3000 (IDEOGRAPHIC SPACE) looks like"
                " a space and is another character; write an ordinary space"
            ),
        ),
    ),
    Case(
        "odd space",
        "an Ogham space",
        body("Les\u1680om fristen."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:4: odd-space: U+1680 (OGHAM SPACE MARK) looks like a"
                " space and is another character; write an ordinary space"
            ),
        ),
    ),
    Case(
        "no character",
        "a noncharacter",
        body("Les om\ufdd0 fristen."),
        ("docs/nb/ressurs/vigo.md:21:7: noncharacter: U+FDD0 is no character; delete it",),
    ),
    Case(
        "no character",
        "the last code point",
        body("Les om\U0010ffff fristen."),
        ("docs/nb/ressurs/vigo.md:21:7: noncharacter: U+10FFFF is no character; delete it",),
    ),
    Case(
        "no character",
        "a character of private use",
        body("Les om\ue000 fristen."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:7: private-use: U+E000 is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
        ),
    ),
    Case(
        "no character",
        "a replacement character",
        body("Les om fristen f\ufffdrst."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:17: lost-character: U+FFFD stands where a character"
                " was lost; write the right character"
            ),
        ),
    ),
    Case(
        "stacked marks",
        "zalgo",
        body("Les om f" + "\u0315\u031b\u0321\u0334\u0338" + "risten."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:13: stacked-marks: more accents stand on one letter"
                " than any language needs; delete them"
            ),
        ),
    ),
    Case(
        "stacked marks",
        "Arabic marks",
        body("Les مَ" + "\u064e\u0651\u0650\u064d" + "."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:10: stacked-marks: more accents stand on one letter"
                " than any language needs; delete them"
            ),
        ),
    ),
    Case(
        "several at once",
        "each kind of character is told once",
        body("Les\u200b om\u200b fristen\u202e.\u200b"),
        (
            (
                "docs/nb/ressurs/vigo.md:21:4: invisible-character: U+200B (ZERO WIDTH SPACE)"
                " cannot be seen; delete it"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:17: bidi-control: U+202E (RIGHT-TO-LEFT OVERRIDE)"
                " turns the direction of the text without being seen; delete it: the site sets"
                " the direction by the language"
            ),
        ),
    ),
    Case(
        "several at once",
        "characters and keys of a file are told together",
        {VIGO: DOCS[VIGO].replace("Les", "Les\u200b").replace("format:", "fromat:")},
        (
            (
                "docs/nb/ressurs/vigo.md:16:1: unknown-key: there is no key 'fromat' here; did"
                " you mean 'format'?"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:4: invisible-character: U+200B (ZERO WIDTH SPACE)"
                " cannot be seen; delete it"
            ),
        ),
    ),
    Case(
        "several at once",
        "of thousands twenty are told",
        body("".join(map(chr, range(0xE000, 0xE800)))),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: private-use: U+E000 is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:2: private-use: U+E001 is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:3: private-use: U+E002 is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:4: private-use: U+E003 is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:5: private-use: U+E004 is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:6: private-use: U+E005 is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:7: private-use: U+E006 is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:8: private-use: U+E007 is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:9: private-use: U+E008 is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:10: private-use: U+E009 is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:11: private-use: U+E00A is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:12: private-use: U+E00B is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:13: private-use: U+E00C is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:14: private-use: U+E00D is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:15: private-use: U+E00E is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:16: private-use: U+E00F is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:17: private-use: U+E010 is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:18: private-use: U+E011 is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:19: private-use: U+E012 is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:20: private-use: U+E013 is a character of one font"
                " only, and others see an empty box; write what it shows in ordinary characters"
            ),
        ),
    ),
]
