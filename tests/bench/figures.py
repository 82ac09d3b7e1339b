"""Figures that were measured, for people."""

from __future__ import annotations

import sys
from collections.abc import Sequence

RSS_UNIT = 1 if sys.platform == "darwin" else 1024
"""What the system counts memory in, in bytes."""


def megabytes(size: float) -> str:
    """A number of bytes for people."""
    return f"{size / 1_000_000:,.0f} MB"


def aligned(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Lines of columns that end below each other."""
    widths = [max(map(len, column)) for column in zip(header, *rows, strict=True)]
    return [
        "  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        for row in (header, *rows)
    ]
