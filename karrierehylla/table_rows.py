"""Rows of Markdown tables, cut into cells."""

from __future__ import annotations


def cells_of(row: str) -> list[str]:
    """Return the cells of a row, as long as they stand there; a bar behind a backslash is text."""
    inside = row.strip().replace("\\|", "  ")
    return inside.removeprefix("|").removesuffix("|").split("|")
