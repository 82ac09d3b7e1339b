"""Inline references are found where Markdown sees text, and nowhere else."""

from __future__ import annotations

import pytest

from karrierehylla.problems import Position
from karrierehylla.references import (
    Reference,
    ReferenceKind,
    find_code,
    find_references,
    render_references,
)


def shapes(text: str) -> list[tuple[str, str, str | None, str | None]]:
    return [(ref.kind.value, ref.id, ref.heading, ref.text) for ref in find_references(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[[vigo]]", ("item", "vigo", None, None)),
        ("[[vigo|søk her]]", ("item", "vigo", None, "søk her")),
        ("[[vigo#frist]]", ("item", "vigo", "frist", None)),
        ("[[vigo#frist|fristen]]", ("item", "vigo", "frist", "fristen")),
        ("[[fact:kurs-timer]]", ("fact", "kurs-timer", None, None)),
        ("[[term:tolk|tolken]]", ("term", "tolk", None, "tolken")),
        ("[[term:tolk#x]]", ("term", "tolk#x", None, None)),
        ("[[other:tolk]]", ("item", "other:tolk", None, None)),
        ("[[a|b|c]]", ("item", "a", None, "b|c")),
        ("[[]]", ("item", "", None, None)),
        ("[[Vigo AS|]]", ("item", "Vigo AS", None, "")),
    ],
)
def test_a_reference_is_read_as_written(
    text: str, expected: tuple[str, str, str | None, str | None]
) -> None:
    assert shapes(text) == [expected]


def test_a_reference_knows_its_place() -> None:
    text = "Først\n\nså [[a]] og [[b]]"

    assert find_references(text) == [
        Reference(ReferenceKind.ITEM, "a", None, None, 10, 15, Position(3, 4)),
        Reference(ReferenceKind.ITEM, "b", None, None, 19, 24, Position(3, 13)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "`[[a]]`",
        "``[[a]] ` [[b]]``",
        "`to\nlinjer [[a]]`",
        "```\n[[a]]\n```",
        "~~~ yaml\n[[a]]\n\n[[b]]\n~~~",
        "[[a\n]]",
        "[ [a] ]",
        "[[a] ]",
    ],
)
def test_what_is_code_or_no_reference_is_left_alone(text: str) -> None:
    assert shapes(text) == []
    assert render_references(text, lambda reference: "X") == text


@pytest.mark.parametrize(
    "text",
    [
        "` [[a]]",  # no closing backtick
        "`` [[a]] `",  # of another length
        "` \n\n [[a]] `",  # in another paragraph
        "\\`[[a]]`",  # escaped
        "```\n[[a]]",  # a fence that never closes
        "````\n[[a]]\n```",  # closed by another fence
    ],
)
def test_what_only_looks_like_code_is_text(text: str) -> None:
    assert [ref.id for ref in find_references(text)] == ["a"]


def test_code_keeps_its_content() -> None:
    text = "a `b` c\n\n```\nd\n```\n"

    assert [(code.content, code.is_block) for code in find_code(text)] == [
        ("b", False),
        ("d", True),
    ]
    assert [text[code.start : code.end] for code in find_code(text)] == ["`b`", "```\nd\n```"]


def test_references_are_replaced_in_place() -> None:
    shown = render_references("Se [[a]], `[[b]]` og [[fact:c]].", lambda ref: f"<{ref.id}>")

    assert shown == "Se <a>, `[[b]]` og <c>."


@pytest.mark.parametrize("unit", ["`", "[", "[[", "```\n", "[[a|", "` `` "])
def test_huge_texts_are_read_in_one_pass(unit: str) -> None:
    find_references(unit * 60_000)  # a quadratic scan would take minutes
