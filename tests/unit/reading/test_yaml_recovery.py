from __future__ import annotations

import pytest

from karrierehylla.problems import Position
from karrierehylla.reading.yaml_recovery import read_yaml
from karrierehylla.reading.yaml_subset import MAX_PROBLEMS, Document, parse_yaml

PATH = "x.yml"


def read(text: str) -> tuple[Document, list[tuple[int, str]]]:
    """Return the document that `text` gives, and the line and rule of each problem."""
    document, problems = read_yaml(text, PATH)
    assert document is not None
    return document, [(problem.position.line, problem.rule) for problem in problems]


@pytest.mark.parametrize("text", ["a: 1\nb: [x]\n", "a: 1\na: 2\n", "a: *x\n", "a:\n"])
def test_what_is_yaml_is_read_as_a_whole(text: str) -> None:
    assert read_yaml(text, PATH) == parse_yaml(text, PATH)


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ('b: "x', "yaml-unclosed-quote"),
        ("b: [x", "yaml-unclosed-bracket"),
        ("b: x: y", "yaml-colon"),
        ("b: @x", "yaml-sign"),
        ("b:\tx", "yaml-tab"),
        ("b: 'x' y", "yaml-after-close"),
        ("b: - x", "yaml-list-place"),
        ("b: {<<: x}", "yaml-merge"),
        ("b:\n  - x\n y: z", "yaml-indent"),
    ],
)
def test_a_key_that_cannot_be_read_hides_no_other(line: str, rule: str) -> None:
    document, problems = read(f"a: 1\n{line}\nc: 3\n")

    assert document.data == {"a": 1, "b": "", "c": 3}
    assert document.faulty == {("b",)}
    assert [found for _, found in problems] == [rule]
    assert not document.has_gaps


def test_every_key_that_cannot_be_read_is_told() -> None:
    document, problems = read('a: "x\nb: 2\nc: [y\nd: {z\n')

    assert problems == [
        (1, "yaml-unclosed-quote"),
        (3, "yaml-unclosed-bracket"),
        (4, "yaml-unclosed-bracket"),
    ]
    assert document.data == {"a": "", "b": 2, "c": "", "d": ""}


def test_a_quote_that_the_next_one_seems_to_close_is_told_where_it_is() -> None:
    document, problems = read('a: "x\nb: 2\nc: "y"\n')

    assert problems == [(1, "yaml-unclosed-quote")]
    assert document.data == {"a": "", "b": 2, "c": "y"}


def test_keys_and_values_know_their_places_in_the_file() -> None:
    document, _ = read_yaml("a: 1\nb: [x\nc:\n  - d: 3\n", PATH, first_line=10)

    assert document is not None
    assert document.positions.of_key("c") == Position(12, 1)
    assert document.positions.of("c", 0, "d") == Position(13, 8)
    assert document.positions.of() == Position(10, 1)


@pytest.mark.parametrize(
    "text",
    [
        "a\nb: 1\n",
        "a: 1\nb 2\nc: 3\n",
        "a: 1\nb:2\nc: 3\n",
        "a: 1\n%b\nc: 3\n",
        "a: 1\n---\nb: 2\n",
    ],
)
def test_a_line_that_may_be_meant_as_a_key_is_a_gap(text: str) -> None:
    assert read(text)[0].has_gaps


def test_a_line_above_the_first_key_is_told_beside_others() -> None:
    document, problems = read('husk\na: 1\nb: "x\nc: 3\n')

    assert problems == [(1, "yaml-no-colon"), (3, "yaml-unclosed-quote")]
    assert document.data == {"a": "", "b": "", "c": 3}
    assert document.has_gaps


def test_a_list_at_the_margin_belongs_to_its_key() -> None:
    document, problems = read("a: 'x\nb:\n- c\n- d\n")

    assert problems == [(1, "yaml-unclosed-quote")]
    assert document.data == {"a": "", "b": ["c", "d"]}
    assert not document.has_gaps


def test_a_key_that_stands_twice_is_told_beside_an_error_of_syntax() -> None:
    document, problems = read("a: 1\nb: [x\na: 2\n")

    assert problems == [(2, "yaml-unclosed-bracket"), (3, "yaml-duplicate-key")]
    assert document.data == {"a": 1, "b": ""}
    assert document.faulty == {("a",), ("b",)}


def test_a_second_document_is_not_read() -> None:
    document, problems = read("a: 1\n---\na: 2\nb: [x\n")

    assert problems == [(2, "yaml-documents")]
    assert document.data == {"a": 1}


@pytest.mark.parametrize("text", ["", "x\n", "- a\n- b\n", "'x\n"])
def test_without_a_key_there_is_no_document(text: str) -> None:
    assert read_yaml(text, PATH) == parse_yaml(text, PATH)
    assert read_yaml(text, PATH)[0] is None


def test_a_text_that_is_hardly_meant_to_be_yaml_is_given_up() -> None:
    document, problems = read_yaml("a:\tx\n" * 2 * MAX_PROBLEMS, PATH)

    assert document is None
    assert len(problems) == MAX_PROBLEMS
