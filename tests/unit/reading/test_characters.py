from __future__ import annotations

import sys
import unicodedata

import pytest

from karrierehylla.reading.characters import find_faults


def rules(text: str) -> list[str]:
    return [fault.rule for fault in find_faults(text)]


def test_a_fault_knows_its_place_its_code_point_and_its_name() -> None:
    (fault,) = find_faults("ab\u202ec")

    assert (fault.offset, fault.code_point, fault.name) == (
        2,
        "U+202E",
        "RIGHT-TO-LEFT OVERRIDE",
    )


def test_tabs_and_line_feeds_pass() -> None:
    assert rules("a\tb\n") == []


def test_every_control_private_and_bidi_character_of_unicode_is_refused() -> None:
    hidden = [
        character
        for character in map(chr, range(sys.maxunicode + 1))
        if unicodedata.category(character) in ("Cc", "Co", "Zl", "Zp")
        or unicodedata.bidirectional(character)
        in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
    ]

    assert [c for c in hidden if not rules(f"a{c}b") and c not in "\t\n"] == []


def test_letters_of_every_script_pass() -> None:
    letters = [
        character
        for character in map(chr, range(sys.maxunicode + 1))
        if unicodedata.category(character) in ("Ll", "Lu", "Lt", "Lm", "Lo", "Nd")
    ]

    # The fillers of Hangul are letters that nobody sees.
    assert [c for c in letters if rules(f"a{c}b")] == list("\u115f\u1160\u3164\uffa0")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("می\u200cخواهم", []),
        ("a\u200cb", ["misplaced-joiner"]),
        ("می\u200c", ["misplaced-joiner"]),
        ("\u200cمی", ["misplaced-joiner"]),
        ("می\u200c خواهم", ["misplaced-joiner"]),
        ("می\u200c\u200cخواهم", ["misplaced-joiner"]),
        ("मی\u200cb", ["misplaced-joiner"]),
        ("👩\u200d💻", []),
        ("👩\u200c💻", ["misplaced-joiner"]),
        ("👩\u200d\u200d💻", ["misplaced-joiner"]),
    ],
)
def test_joiners_stand_between_letters_that_join_or_emoji(text: str, expected: list[str]) -> None:
    assert rules(text) == expected


def test_four_accents_on_a_letter_pass_and_five_do_not() -> None:
    assert rules("a" + "\u0315\u031b\u0321\u0334") == []
    assert rules("a" + "\u0315\u031b\u0321\u0334\u0338") == ["stacked-marks"]


def test_marks_on_different_letters_are_not_stacked() -> None:
    assert rules("a\u0301\u0302b\u0301\u0302c\u0301\u0302") == []
