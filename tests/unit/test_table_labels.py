"""Each cell of an author's table carries the head of its column, as text."""

from __future__ import annotations

from markdown import Markdown
from selectolax.lexbor import LexborHTMLParser

from tests.unit.sample import ROOT

TABLE = (
    "| Hva *vi* vet | [Hvem](x.md) & \\* | |\n|---|---|---|\n| Alder | | 40 |\n| Språk | Hun | |"
)
EXTENSIONS = ["karrierehylla.html_blocks", "md_in_html", "tables", "karrierehylla.table_labels"]


def cells(text: str) -> list[tuple[str, str | None]]:
    html = Markdown(extensions=EXTENSIONS).convert(text)
    found = LexborHTMLParser(html).css("td")
    return [(cell.text().strip(), cell.attributes.get("data-label")) for cell in found]


def test_each_cell_has_the_head_of_its_column_and_none_where_that_is_empty() -> None:
    assert cells(TABLE) == [
        ("Alder", "Hva vi vet"),
        ("", "Hvem & *"),
        ("40", None),
        ("Språk", "Hva vi vet"),
        ("Hun", "Hvem & *"),
        ("", None),
    ]


def test_a_table_in_a_box_is_labelled_too() -> None:
    boxed = f'<div class="kh-table" markdown="1">\n\n{TABLE}\n\n</div>'

    assert cells(boxed) == cells(TABLE)


def test_the_site_uses_it() -> None:
    assert "  - karrierehylla.table_labels\n" in (ROOT / "mkdocs.yml").read_text("utf-8")
