"""Authors' tables: each in a box that scrolls by itself and can be reached by keyboard.

The box says what kind of table it has, so that a sheet to write on has room to write.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from karrierehylla.pages.html import element
from karrierehylla.table_rows import cells_of

_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
_RULE = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\Z")


def box_tables(markdown: str, label: str) -> str:
    """Return an author's Markdown with a box around each table; `label` names the box."""
    if "|" not in markdown:
        return markdown
    parts = []
    for block in _BLANK_LINES.split(markdown):
        parts += [_opening(block, label), block, "</div>"] if _is_table(block) else [block]
    return "\n\n".join(parts)


def _opening(table: str, label: str) -> str:
    """Return the start of the box of `table`."""
    class_ = " ".join(["kh-table", *(f"kh-table--{kind}" for kind in _kinds(table))])
    empty = element(
        "div", class_=class_, role="group", tabindex="0", aria_label=label, markdown="1"
    )
    return empty.removesuffix("</div>")


def _kinds(table: str) -> Iterator[str]:
    """Yield `sheet` where whole rows are empty, to be written in, `answers` where a column is.

    A sheet of `steps` has numbers alone in its first column: what is written follows the number.
    """
    lines = table.strip().splitlines()[2:]
    rows = [[cell.strip() for cell in cells_of(line)] for line in lines]
    columns = list(zip(*rows, strict=False))
    if any(not any(row) for row in rows):
        yield "sheet"
        first = [cell for cell in columns[0] if cell]
        if first and all(cell.isdecimal() for cell in first):
            yield "steps"
    elif any(not any(column) for column in columns):
        yield "answers"


def _is_table(block: str) -> bool:
    head, _, rest = block.partition("\n")
    rule = rest.partition("\n")[0]
    return "|" in head and "|" in rule and _RULE.match(rule) is not None
