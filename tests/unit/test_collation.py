"""Norwegian alphabetical order."""

from __future__ import annotations

import itertools

import pytest

from karrierehylla.collation import initial, sort_key
from karrierehylla.model.locale import Locale


def ordered(words: list[str], locale: Locale = Locale.NB) -> list[str]:
    return sorted(words, key=lambda word: sort_key(word, locale))


@pytest.mark.parametrize(
    "words",
    [
        ["sol", "zebra", "æra", "øy", "ål"],
        ["Åge", "Aase", "åtte"],
        ["Øst", "öster", "Østre"],
        ["ære", "ærlig", "äventyr"],
        ["ide", "idé", "ideal"],
        ["yr", "ür", "ys"],
        ["2 veier", "10 veier", "A"],
        ["10 råd", "alfa", "øl", "العربية", "українська"],
        ["jobb", "Jobb", "jobber"],
        ["jobb søk", "jobb-søk", "jobbe"],
        ["«Anna»", "anne"],
        ["Vilbli.no", "vilje"],
        ["strasse", "straße", "strast"],
    ],
)
def test_words_stand_in_norwegian_order(words: list[str]) -> None:
    for shuffled in itertools.islice(itertools.permutations(words), 24):
        assert ordered(list(shuffled)) == words


def test_double_a_is_one_letter_in_norwegian_and_two_in_english() -> None:
    assert ordered(["Aarhus", "Bergen"], Locale.NN) == ["Bergen", "Aarhus"]
    assert ordered(["Aarhus", "Bergen"], Locale.EN) == ["Aarhus", "Bergen"]


def test_composed_and_decomposed_letters_stand_together() -> None:
    assert ordered(["a\u030al", "øl", "åk"]) == ["øl", "åk", "a\u030al"]


def test_other_scripts_stand_by_script_then_by_letter() -> None:
    words = ["አማርኛ", "русский", "українська", "العربية", "دری"]

    assert ordered(words) == ["العربية", "دری", "русский", "українська", "አማርኛ"]


def test_no_two_texts_are_alike() -> None:
    texts = ["ås", "aas", "Ås", "ås ", "ås!", "é", "e", "É"]

    assert len({sort_key(text, Locale.NB) for text in texts}) == len(texts)


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("vigo", "V"),
        ("Ærlig", "Æ"),
        ("Äpple", "Æ"),
        ("Aase", "Å"),
        ("éclair", "E"),
        ("«Anya»", "A"),
        ("25 timer", "0"),
        ("العربية", ""),
        ("!?", ""),
        ("", ""),
    ],
)
def test_a_text_stands_under_its_letter(text: str, letter: str) -> None:
    assert initial(text, Locale.NB) == letter
