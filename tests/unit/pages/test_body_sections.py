"""A body is taken apart at its headings of level 2, and nowhere else."""

from __future__ import annotations

import pytest

from karrierehylla.pages.body_sections import BodySection, split_sections

INTRODUCTION = "Først litt tekst.\n\n"
FIRST = "## Før {#for}\n\nTekst.\n\n### Mer {#mer}\n\nTekst.\n\n"
SECOND = "## Etter {#etter-1}  \n\nTekst.\n"


def test_each_heading_of_level_two_begins_a_section() -> None:
    assert split_sections(INTRODUCTION + FIRST + SECOND) == [
        BodySection(None, INTRODUCTION),
        BodySection("for", FIRST),
        BodySection("etter-1", SECOND),
    ]


def test_a_body_may_begin_with_a_heading_or_have_none() -> None:
    assert split_sections(FIRST) == [BodySection("for", FIRST)]
    assert split_sections(INTRODUCTION) == [BodySection(None, INTRODUCTION)]
    assert split_sections("") == []


@pytest.mark.parametrize(
    "text",
    [
        "```\n## Kode {#kode}\n```\n",
        "~~~text\n## Kode {#kode}\n~~~\n",
        " ## Innrykk {#innrykk}\n",
        "> ## Sitat {#sitat}\n",
        "### Mindre {#mindre}\n",
        "## Uten id\n",
        "Tekst ## midt i {#midt}\n",
        "\\## Ikke {#ikke}\n",
    ],
)
def test_what_only_looks_like_a_heading_begins_none(text: str) -> None:
    assert split_sections(f"{FIRST}{text}") == [BodySection("for", f"{FIRST}{text}")]


def test_code_inside_a_heading_leaves_it_a_heading() -> None:
    text = "## Bruk `søk` {#sok}\n"

    assert split_sections(f"{FIRST}{text}") == [BodySection("for", FIRST), BodySection("sok", text)]
