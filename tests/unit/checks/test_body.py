"""Bodies taken apart: code that renderers see too, places of links, and bodies made to stall."""

from __future__ import annotations

import markdown
import pytest

from karrierehylla.checks.body import Body, read_body
from karrierehylla.checks.lines import read_lines
from karrierehylla.model.item import Translation
from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Entry, Positions
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Position

EXTENSIONS = ["attr_list", "md_in_html", "sane_lists", "tables", "toc", "fenced_code"]
"""Those of mkdocs.yml, and the one that MkDocs adds."""


def read(body: str, body_line: int = 1) -> Body:
    front = Translation(title="x", summary="x", translates=1)
    positions = Positions(keys={}, values={})
    return read_body(
        Entry(
            path="docs/nn/ressurs/x.md",
            id="x",
            kind=Kind.RESOURCE,
            locale=Locale.NN,
            front=front,
            positions=positions,
            body=body,
            body_line=body_line,
        )
    )


@pytest.mark.parametrize(
    "body",
    [
        "Skriv `<b>` her.",
        "Skriv ``a ` <b>`` her.",
        "`<b>` og `<i>`",
        "```\n<b>\n```",
        "~~~text\n<b>\n~~~",
        "```\n<b>\n\n<i>\n```\n\nMer.",
        "- `<b>`",
    ],
)
def test_what_is_taken_for_code_is_code_to_the_renderer(body: str) -> None:
    lines, faults = read_lines(body)

    assert faults == []
    assert "<" not in "".join(line.prose for line in lines)
    assert "<b>" not in markdown.markdown(body, extensions=EXTENSIONS)


@pytest.mark.parametrize(
    "body",
    [
        "a ` b\n<b> ` c",
        "a `\n<b>\n` c",
        "\\`<b>`",
        "`` <b> `",
        "```\n<b>",
        "  ```\n<b>\n  ```",
        "- ```\n  <b>\n  ```",
        "    <b>",
    ],
)
def test_what_a_renderer_may_take_for_markup_is_no_code(body: str) -> None:
    lines, faults = read_lines(body)

    assert faults or "<b>" in "".join(line.prose for line in lines)


def test_prose_is_as_long_as_the_text() -> None:
    body = read("# `a` {#b}\n\n[[x|y]] `` ` `` og [[z]]\n```\nkode\n```")

    assert [len(line.prose) for line in body.lines] == [len(line.text) for line in body.lines]
    assert "[[" not in "".join(line.prose for line in body.lines)


def test_a_place_in_a_body_is_a_place_in_its_file() -> None:
    body = read("Æ\n\n- se [b](c)", body_line=20)
    (link,) = body.links

    assert body.position(0) == Position(20, 1)
    assert body.position(link.offset) == Position(22, 6)
    assert body.position(link.target_offset) == Position(22, 10)


def test_links_and_pictures_are_told_apart_one_inside_the_other() -> None:
    links = read('[![alt](inne.png)](ute.md) og [a [b] c](d(e)f.md "tittel")').links

    assert [(link.text, link.target, link.is_image) for link in links] == [
        ("alt", "inne.png", True),
        ("![alt](inne.png)", "ute.md", False),
        ("a [b] c", "d(e)f.md", False),
    ]


PATHOLOGICAL = {
    "brackets": "[" * 30_000,
    "brackets on lines": "[\n" * 15_000,
    "brackets that close": "[a](" * 10_000,
    "angle brackets": "<a " * 5_000,
    "angle brackets on lines": "<a\n" * 5_000,
    "quotations": ">" * 5_000 + " x",
    "lists": "- " * 5_000 + "x",
    "stars": "*a **b " * 5_000,
    "backticks": "`" * 9_999 + " " + "`" * 9_998,
    "references": "[[a" * 10_000,
    "braces": "{" * 30_000,
    "entities": "&a" * 15_000,
    "bars": "|" * 2_000 + "\n" + "|-" * 1_000,
    "number signs": "#" * 30_000,
    "fences": "```\n~~~\n" * 5_000,
}


@pytest.mark.parametrize("name", PATHOLOGICAL)
def test_a_body_made_to_stall_is_read_at_once(name: str) -> None:
    """A guard: what hangs meets the time limit of the test run."""
    body = read(PATHOLOGICAL[name])

    assert body.excess or len(body.links) + len(body.headings) < 30_000
