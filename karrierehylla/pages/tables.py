"""Authors' tables: each in a box that scrolls by itself and can be reached by keyboard."""

from __future__ import annotations

import re

from karrierehylla.pages.html import element

_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
_RULE = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\Z")


def box_tables(markdown: str, label: str) -> str:
    """Return an author's Markdown with a box around each table; `label` names the box."""
    if "|" not in markdown:
        return markdown
    empty = element(
        "div", class_="kh-table", role="group", tabindex="0", aria_label=label, markdown="1"
    )
    opening = empty.removesuffix("</div>")
    parts = []
    for block in _BLANK_LINES.split(markdown):
        parts += [opening, block, "</div>"] if _is_table(block) else [block]
    return "\n\n".join(parts)


def _is_table(block: str) -> bool:
    head, _, rest = block.partition("\n")
    rule = rest.partition("\n")[0]
    return "|" in head and "|" in rule and _RULE.match(rule) is not None
