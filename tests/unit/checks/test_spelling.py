"""Words that nobody knows: who is asked about which, and where they are told."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

import pytest

from karrierehylla.commands.check import find_problems
from karrierehylla.model.locale import Locale
from karrierehylla.problems import as_text
from tests.unit.corpus.bodies import body, title
from tests.unit.corpus.language import english, nynorsk
from tests.unit.sample import TODAY, changed, write_library


class Wordless:
    """A speller that is told which words it does not know, and remembers what it was asked."""

    def __init__(self, *unknown: str) -> None:
        self._unknown = frozenset(unknown)
        self.asked: list[Collection[str]] = []

    def unknown(self, words: Collection[str]) -> Collection[str]:
        self.asked.append(words)
        return self._unknown.intersection(words)


def spelling(
    root: Path, changes: Mapping[str, str], lang: str = "en", **spellers: Wordless
) -> list[str]:
    """Return what is told of the spelling of the sample with `changes`."""
    write_library(root, changes)
    found = find_problems(root, TODAY, {Locale(name): one for name, one in spellers.items()})
    return as_text([problem for problem in found if problem.rule == "spelling"], lang).splitlines()


HINT = (
    "correct it; if it is right, add it to data/known_words/nb.txt, or a name to"
    " data/known_words/names.txt"
)


def test_an_unknown_word_is_a_warning_at_its_place(tmp_path: Path) -> None:
    assert spelling(tmp_path, body("Les om frsiten først."), nb=Wordless("frsiten")) == [
        f"docs/nb/ressurs/vigo.md:21:8: spelling: 'frsiten' is in no dictionary; {HINT}"
    ]


def test_the_warning_is_told_in_bokmal(tmp_path: Path) -> None:
    changes = changed("data/goals.yml", "nn: Arbeid,", "nn: Abreid,")

    assert spelling(tmp_path, changes, "nb", nn=Wordless("Abreid")) == [
        (
            "data/goals.yml:3:29: spelling: «Abreid» står ikke i noen ordbok; rett det; er det"
            " riktig, legg det til i data/known_words/nn.txt, eller et navn i"
            " data/known_words/names.txt"
        )
    ]


def test_a_word_is_told_once_a_file(tmp_path: Path) -> None:
    changes = {**body("En feill, og\n\nher en feill."), **nynorsk("Ein feill.")}

    lines = spelling(tmp_path, changes, nb=Wordless("feill"), nn=Wordless("feill"))

    assert [line.split(": spelling: ")[0] for line in lines] == [
        "docs/nb/ressurs/vigo.md:21:4",
        "docs/nn/ressurs/vigo.md:10:5",
    ]


def test_each_part_of_a_word_with_hyphens_is_told_at_its_place(tmp_path: Path) -> None:
    lines = spelling(tmp_path, body("En ti-til-fmem-jobb."), nb=Wordless("fmem"))

    assert [line.split("; ")[0] for line in lines] == [
        "docs/nb/ressurs/vigo.md:21:11: spelling: 'fmem' is in no dictionary"
    ]


def test_all_words_of_a_language_are_asked_at_once(tmp_path: Path) -> None:
    speller = Wordless()

    spelling(tmp_path, body("Les om fristen først."), nb=speller)

    (asked,) = speller.asked
    assert {"fristen", "først"} <= set(asked)
    assert list(asked) == sorted(set(asked))


def test_a_language_without_a_speller_is_not_checked(tmp_path: Path) -> None:
    assert spelling(tmp_path, nynorsk("Feill."), nb=Wordless("Feill")) == []


LISTED = {
    "data/known_words/names.txt": "# Names.\nIMDi\n",
    "data/known_words/nb.txt": "planark\n",
}

FINE: dict[str, tuple[Mapping[str, str], str]] = {
    "a word of our list": (body("Et planark."), "planark"),
    "a word of our list with a capital": (body("Planark."), "Planark"),
    "a word of our list in capitals": (body("PLANARK"), "PLANARK"),
    "the genitive of a name": (body("Les IMDis side."), "IMDis"),
    "a name with a hyphen": (body("Les IMDi-siden."), "IMDi"),
    "a term of the glossary": (body("Om karriereveiledningen."), "karriereveiledningen"),
    "an id": (body("Les jobbkompasset."), "jobbkompasset"),
    "the name of a publisher": (body("Les hos Vigo IKS."), "IKS"),
    "a county": (body("I Vestfold."), "Vestfold"),
    "an address": (body("Les vilbli.no."), "vilbli"),
    "code": (body("Skriv `feill`."), "feill"),
    "a title in quotation marks": (body("Les «Feill»."), "Feill"),
    "half a word": (body("Arbeids- og bomiljø."), "Arbeids"),
    "an ending behind an abbreviation": (body("Last ned CV-ene."), "ene"),
    "a letter": (body("Dag A."), "A"),
    "a word of another script": (body("Les مرحبا."), "مرحبا"),
    "a number with letters": (body("Nivå B1."), "B1"),
    "an id of a heading": (body("Se [[jobbkompasset#ovelser]]."), "ovelser"),
}
"""What looks like a mistake and is none: texts, and the word that no dictionary has."""


@pytest.mark.parametrize("name", FINE)
def test_a_word_that_somebody_knows_is_silent(name: str, tmp_path: Path) -> None:
    changes, word = FINE[name]

    assert spelling(tmp_path, {**LISTED, **changes}, nb=Wordless(word)) == []


@pytest.mark.parametrize("word", ["IMDI", "PlanArk"])
def test_a_word_is_known_with_the_capitals_of_the_list_only(word: str, tmp_path: Path) -> None:
    lines = spelling(tmp_path, {**LISTED, **body(f"Les hos {word}.")}, nb=Wordless(word))

    assert [line.split("; ")[0] for line in lines] == [
        f"docs/nb/ressurs/vigo.md:21:9: spelling: '{word}' is in no dictionary"
    ]


@pytest.mark.parametrize(
    ("text", "nb", "is_told"),
    [
        ("The end goal (sluttmål) matters.", (), False),
        ("The end goal (sluttmål) matters.", ("sluttmål",), True),
        ("The end goal is sluttmål.", (), True),
    ],
)
def test_english_explains_norwegian_in_brackets_only(
    text: str, nb: tuple[str, ...], is_told: bool, tmp_path: Path
) -> None:
    lines = spelling(tmp_path, english(text), nb=Wordless(*nb), en=Wordless("sluttmål"))

    assert bool(lines) == is_told


def test_the_title_of_a_resource_may_be_in_any_language(tmp_path: Path) -> None:
    changes = title("Frobnicate the ballot")
    unknown = Wordless("Frobnicate", "ballot")

    assert spelling(tmp_path, changes, nb=unknown, en=Wordless()) == []
    assert len(spelling(tmp_path, changes, nb=unknown, en=unknown)) == 2


def test_an_apostrophe_is_asked_as_dictionaries_write_it(tmp_path: Path) -> None:
    speller = Wordless("doesn't")

    lines = spelling(tmp_path, english("It doesn’t."), en=speller)

    assert lines[0].split("; ")[0] == (
        "docs/en/ressurs/vigo.md:10:4: spelling: 'doesn’t' is in no dictionary"
    )
