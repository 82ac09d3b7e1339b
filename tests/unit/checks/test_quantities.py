"""Numbers and dates read out of texts: the same value whatever the language and the spelling."""

from __future__ import annotations

from importlib import resources

import pytest
import yaml

from karrierehylla.checks.number_words import number_words
from karrierehylla.checks.quantities import Weight, read_quantities
from karrierehylla.model.locale import Locale

NB, NN, EN = Locale.NB, Locale.NN, Locale.EN


def values(text: str, locale: Locale) -> list[str]:
    return [
        quantity.value
        for quantity in read_quantities(text, locale)
        if quantity.weight is not Weight.LOOSE
    ]


def weights(text: str, locale: Locale) -> list[tuple[str, str]]:
    return [
        (text[quantity.start : quantity.end], quantity.weight.value)
        for quantity in read_quantities(text, locale)
    ]


@pytest.mark.parametrize(
    ("locale", "text", "value"),
    [
        (NB, "15 timer", "15"),
        (NB, "femten timer", "15"),
        (NN, "Femten timar", "15"),
        (EN, "Fifteen hours", "15"),
        (NB, "tjuefem", "25"),
        (EN, "twenty-five", "25"),
        (EN, "twenty five", "25"),
        (NB, "to hundre", "200"),
        (EN, "two hundred", "200"),
        (NB, "3 millioner", "3000000"),
        (NB, "1 200", "1200"),
        (NB, "1.200", "1200"),
        (NB, "1\u00a0200\u202f000", "1200000"),
        (EN, "1,200", "1200"),
        (EN, "1 200", "1200"),
        (NB, "1,5", "1.5"),
        (EN, "1.5", "1.5"),
        (NB, "1½ time", "1.5"),
        (NB, "halvannen", "1.5"),
        (EN, "one and a half", "1.5"),
        (EN, "an hour and a half", "1.5"),
        (NB, "to og et halvt år", "2.5"),
        (NB, "18. mars 2024", "2024-03-18"),
        (NN, "18. mars 2024", "2024-03-18"),
        (EN, "18 March 2024", "2024-03-18"),
        (EN, "the 18th of March 2024", "2024-03-18"),
        (EN, "March 18, 2024", "2024-03-18"),
        (NB, "18.03.2024", "2024-03-18"),
        (NB, "2024-03-18", "2024-03-18"),
        (NB, "18. mars", "--03-18"),
        (NB, "mars 2024", "2024-03"),
        (EN, "in March 2024", "2024-03"),
        (NB, "i mars", "--03"),
        (EN, "in June", "--06"),
        (NB, "kl. 14.30", "14.30"),
        (NB, "kl. 14:30", "14.30"),
        (EN, "at 2.30 pm", "14.30"),
        (EN, "at 2 p.m.", "14"),
        (EN, "at 12 pm", "12"),
        (NB, "kl. 10.00", "10"),
        (NB, "§ 14 a", "14a"),
        (NB, "§ 14a", "14a"),
        (NB, "§ 14 i loven", "14"),
        (EN, "section 14 a", "14a"),
        (EN, "Section 14a", "14a"),
        (NB, "kapittel 6 A", "6a"),
        (EN, "chapter 6A", "6a"),
        (NB, "nivå B1", "b1"),
        (NB, "Vg2-elever", "vg2"),
        (EN, "the 1990s", "1990"),
        (NB, "1990-tallet", "1990"),
        (NB, "30min", "30"),
        (EN, "the 3rd time", "3"),
        (NB, "tre og tre", "3"),
        (EN, "two by two", "2"),
        (NB, "Åpne skap 5 a", "5"),
        (NB, "50 %", "50"),
        (NB, "femårig", "5"),
        (EN, "a five-year plan", "5"),
    ],
)
def test_a_number_has_one_value(locale: Locale, text: str, value: str) -> None:
    assert values(text, locale) == [value]


@pytest.mark.parametrize(
    ("locale", "text", "found"),
    [
        (NB, "8–12 møter", ["8", "12"]),
        (NB, "10–40–10", ["10", "40", "10"]),
        (NB, "skoleåret 2023/24", ["2023", "2024"]),
        (NB, "2023–24", ["2023", "2024"]),
        (NB, "2023–28", ["2023", "28"]),
        (NB, "§§ 12 a, 14 og 18 b", ["12a", "14", "18b"]),
        (NB, "§ 18-3", ["18", "3"]),
        (EN, "sections 12 a and 18-3", ["12a", "18", "3"]),
        (NB, "1.–3. mars", ["1", "--03-03"]),
        (NB, "fra mars til mai 2024", ["--03", "2024-05"]),
        (NB, "i 2021. 5 kom", ["2021", "5"]),
    ],
)
def test_several_numbers_are_several(locale: Locale, text: str, found: list[str]) -> None:
    assert values(text, locale) == found


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        (EN, "Go to the fire to talk"),
        (EN, "May I? We march on in august company"),
        (EN, "One of them, a few, at first, once"),
        (NB, "En gang, ett sted, først, begge, annen"),
        (NN, "Ein gong, éi, fyrst, båe"),
        (EN, "often, tension, weight, threshold"),
        (NB, "tistel, ferie, seksjon, treffe, fireverk, niste, toget, trearbeid"),
    ],
)
def test_words_are_words(locale: Locale, text: str) -> None:
    assert values(text, locale) == []


@pytest.mark.parametrize(
    ("locale", "text", "found"),
    [
        (EN, "Two of the five", [("Two", "firm"), ("five", "soft")]),
        (NB, "de fem parene", [("fem", "soft")]),
        (NN, "tre", [("tre", "soft")]),
        (NB, "fire", [("fire", "firm")]),
        (EN, "the third, both", [("third", "soft"), ("both", "loose")]),
        (EN, "May 2024, May", [("May 2024", "firm"), ("May", "loose")]),
        (EN, "«femten»", [("femten", "loose")]),
    ],
)
def test_a_word_weighs_what_it_says(
    locale: Locale, text: str, found: list[tuple[str, str]]
) -> None:
    assert weights(text, locale) == found


def test_a_letter_behind_a_number_may_belong_to_a_section_told_before() -> None:
    number, _ = read_quantities("among them 12 a", EN)

    assert (number.value, number.other) == ("12", "12a")


def test_every_language_has_the_same_numbers_from_2_to_20_and_the_tens() -> None:
    wanted = {str(n) for n in [*range(2, 21), *range(30, 100, 10), 100]}

    for locale in Locale:
        words = number_words(locale)
        assert wanted <= {*words.numbers.values(), *words.soft.values()}, locale


def test_every_language_says_the_same_kinds_of_things() -> None:
    file = resources.files("karrierehylla.checks").joinpath("number_words.yml")
    languages = yaml.safe_load(file.read_text("utf-8"))

    assert list(languages) == list(Locale)
    assert len({tuple(sorted(kinds)) for kinds in languages.values()}) == 1
    assert all(len(kinds["months"]) == 12 for kinds in languages.values())


@pytest.mark.parametrize("text", ["1" * 50_000, "1 " * 25_000, "§ " * 25_000, "to og " * 8_000])
def test_a_text_made_to_stall_is_read_at_once(text: str) -> None:
    """A guard: what hangs meets the time limit of the test run."""
    assert len(read_quantities(text, NB)) <= 25_000
