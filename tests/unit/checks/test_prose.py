"""What readers read: passages as long as what was written, words, sentences and phrases."""

from __future__ import annotations

import pytest

from karrierehylla.checks.prose import FILLER, Role, passages_of, readable
from karrierehylla.checks.words import Phrases, sentences_of, without_titles, words_of
from karrierehylla.references import find_references
from tests.unit.checks.test_body import PATHOLOGICAL, read

TEXTS = {
    "Les [[vigo]] nå.": f"Les {FILLER} nå.",
    "Les [[vigo|Vigo her]] nå.": "Les Vigo her nå.",
    "I [[fact:timer]].": f"I {FILLER} {FILLER} .",
    "Skriv `kode` og **fet**.": f"Skriv {FILLER} og fet .",
    "Les utdanning.no/jobb, eller https://a.no.": f"Les {FILLER} , eller {FILLER} .",
    "Skriv til post@example.org.": f"Skriv til {FILLER} .",
    "Dag/natt og og/eller.": "Dag/natt og og/eller.",
    "Fila CONTRIBUTING.md i /docs.": f"Fila {FILLER} i {FILLER} .",
    "Meir i {site}.": f"Meir i {FILLER} .",
    "Se [ord](adresse).": "Se [ord] .",
    "«a.b» (c.d)": f"«{FILLER} » ({FILLER} )",
}


@pytest.mark.parametrize("text", TEXTS)
def test_what_is_no_word_is_blanked_or_a_filler(text: str) -> None:
    words = readable(text, find_references(text))

    assert len(words) == len(text)
    assert " ".join(words.split()) == " ".join(TEXTS[text].split())


def passages(body: str) -> list[tuple[Role, str]]:
    """Return the role and the words of each passage of a body."""
    return [
        (passage.role, " ".join(passage.text.split()))
        for passage in passages_of(read(body))
        if not passage.location
    ]


def test_a_body_has_a_passage_for_each_thing_that_is_read_in_one_go() -> None:
    assert passages(
        "## Del {#del}\n\nEt avsnitt\nover to linjer.\n\n- en\n- to\n  linjer\n\n"
        "> Et sitat\n> går videre.\n\n| A | B |\n|---|---|\n| c | d |\n\n```\nkode\n```"
    ) == [
        (Role.TITLE, f"## Del {FILLER}"),
        (Role.PARAGRAPH, "Et avsnitt over to linjer."),
        (Role.PARAGRAPH, "en"),
        (Role.PARAGRAPH, "to linjer"),
        (Role.PARAGRAPH, "Et sitat går videre."),
        (Role.CELL, "A"),
        (Role.CELL, "B"),
        (Role.CELL, "c"),
        (Role.CELL, "d"),
    ]


def test_a_capital_is_a_name_except_where_a_sentence_or_a_quotation_begins() -> None:
    words = words_of("Ho bur i Bergen. Der spør Ali: «Kva no?» Og (Nav) svarer.")

    assert [word.text for word in words if word.is_name] == ["Bergen", "Ali", "Nav"]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("En. To! Tre? Fire", ["En.", "To!", "Tre?", "Fire"]),
        ("Først dette: Så det.", ["Først dette:", "Så det."]),
        ("Først dette: så det.", ["Først dette: så det."]),
        ("Han sa «Gå.» Ho gjekk.", ["Han sa «Gå.»", "Ho gjekk."]),
        ("Fra 20. desember og kap. 6 til nå.", ["Fra 20. desember og kap. 6 til nå."]),
        (f"Les. {FILLER} er god.", ["Les.", f"{FILLER} er god."]),
    ],
)
def test_a_sentence_ends_before_a_capital(text: str, sentences: list[str]) -> None:
    found = list(sentences_of(text))

    assert [sentence for _, sentence in found] == sentences
    assert [text[start:].startswith(sentence) for start, sentence in found] == [True] * len(found)


@pytest.mark.parametrize(
    ("text", "is_title"),
    [
        ("«Ny i Norge»", True),
        ("“Know your rights”", True),
        ("«Hvordan går det?»", False),
        ("«Det går bra.»", False),
        ("«Ja», sa hun", True),
        ("«Ja,» sa hun", False),
    ],
)
def test_what_ends_a_sentence_in_quotation_marks_is_said_and_else_a_title(
    text: str, is_title: bool
) -> None:
    assert (FILLER in without_titles(text)) == is_title
    assert len(without_titles(text)) == len(text)


def test_the_longest_phrase_is_found_with_endings_and_none_inside_it() -> None:
    phrases = Phrases([("høyere utdanning", 1), ("utdanning", 2), ("høyere", 3)], ["en", "s"])
    words = "den høyere utdanningen og utdannings og høyere lønn".split()

    assert [(found.first, found.length, found.value) for found in phrases.find(words)] == [
        (1, 2, 1),
        (4, 1, 2),
        (6, 1, 3),
    ]


STALLING = {
    **PATHOLOGICAL,
    "strokes": "ab/" * 1_000 + "\n" + "ab/" * 900,
    "dots": "a." * 1_400,
    "full stops": "." * 2_900 + " A",
    "quotation marks": "«" * 2_000,
    "brackets of links": "](" * 1_400,
    "words": "å " * 1_400,
}


@pytest.mark.parametrize("name", STALLING)
def test_a_text_made_to_stall_is_taken_apart_at_once(name: str) -> None:
    """A guard: what hangs meets the time limit of the test run."""
    body = STALLING[name]
    text = readable(body, find_references(body))

    assert len(text) == len(body)
    assert len(words_of(without_titles(text))) + len(list(sentences_of(text))) < 60_000
