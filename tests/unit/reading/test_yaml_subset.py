from __future__ import annotations

import pytest

from karrierehylla.problems import Position, as_text
from karrierehylla.reading.yaml_subset import Document, parse_yaml


def parsed(text: str) -> Document:
    document, problems = parse_yaml(text, "x.yml")
    assert as_text(problems, "en") == ""
    assert document is not None
    return document


@pytest.mark.parametrize(
    "word",
    ["no", "yes", "True", "1.5", "010", "0x1F", "1e3", "12:30:45", "2026-11-21", "+1", ".inf"],
)
def test_an_unquoted_word_is_a_text(word: str) -> None:
    assert parsed(f"key: {word}").data == {"key": word}


@pytest.mark.parametrize(
    ("text", "number"), [("0", 0), ("3", 3), ("-5", -5), ("999999999", 999999999)]
)
def test_unquoted_digits_are_a_number(text: str, number: int) -> None:
    assert parsed(f"key: {text}").data == {"key": number}


def test_quoted_digits_are_a_text() -> None:
    assert parsed("key: '39'").data == {"key": "39"}


def test_a_block_of_text_has_no_line_end_at_its_end() -> None:
    assert parsed("one: >\n  a\n  b\ntwo: |\n  a\n  b\n").data == {"one": "a b", "two": "a\nb"}


def test_keys_and_values_know_their_places() -> None:
    positions = parsed("title: Vigo\nlist:\n  - id: a\n    text: 'å b'\n").positions

    assert positions.of_key("list") == Position(2, 1)
    assert positions.of("title") == Position(1, 8)
    assert positions.of("list", 0) == Position(3, 5)
    assert positions.of("list", 0, "text") == Position(4, 11)


def test_a_place_that_is_missing_is_the_nearest_above() -> None:
    positions = parsed("list:\n  - id: a\n").positions

    assert positions.of("list", 0, "text") == Position(2, 5)


def test_lines_are_counted_from_the_line_on_which_the_text_begins() -> None:
    _, problems = parse_yaml("a: 1\nb: @x\n", "x.md", first_line=2)

    assert [problem.position for problem in problems] == [Position(3, 4)]


def test_of_a_key_that_stands_twice_the_first_value_stands() -> None:
    document, problems = parse_yaml("a: 1\na: 2\n", "x.yml")

    assert document is not None
    assert document.data == {"a": 1}
    assert [problem.rule for problem in problems] == ["yaml-duplicate-key"]


def test_a_faulty_value_is_marked_so_that_nobody_judges_it_again() -> None:
    document, _ = parse_yaml("a: *b\nc: d\n", "x.yml")

    assert document is not None
    assert document.faulty == {("a",)}


def test_after_thirty_problems_a_text_is_given_up() -> None:
    document, problems = parse_yaml("".join(f"k{n}: ~\n" for n in range(99)), "x.yml")

    assert document is None
    assert len(problems) == 30


def test_no_more_nodes_are_read_than_allowed() -> None:
    text = "list: [a, b]"

    assert parse_yaml(text, "x.yml", max_nodes=5)[1] == []
    assert [problem.rule for problem in parse_yaml(text, "x.yml", max_nodes=4)[1]] == [
        "yaml-too-many"
    ]
