"""A Python-Markdown extension: each cell of an author's table carries the head of its column.

On a small screen the style sheet shows each row as lines, and says the head above each cell.
"""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

AFTER_INLINE = 15
"""After what stands in the cells is Markdown no more (20), before signs are put back (0)."""


class TableLabels(Extension):  # type: ignore[misc]
    """Makes `Markdown` write `data-label` on the cells of tables."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Register the step that writes the labels."""
        md.treeprocessors.register(_Label(md), "kh_table_labels", AFTER_INLINE)


class _Label(Treeprocessor):  # type: ignore[misc]
    def run(self, root: Element) -> None:
        """Label the cells of every table below `root`; an empty head is no label."""
        for table in root.iter("table"):
            heads = [" ".join("".join(head.itertext()).split()) for head in table.iter("th")]
            for row in table.iter("tr"):
                for cell, head in zip(row.findall("td"), heads, strict=False):
                    if head:
                        cell.set("data-label", head)


def makeExtension(**options: Any) -> TableLabels:  # noqa: N802
    """Return the extension; Markdown calls this."""
    return TableLabels(**options)
