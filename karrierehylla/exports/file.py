"""A finished file that the package writes into the site itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ExportedFile:
    """One file of the site."""

    path: str
    """Below the site's root, with '/': 'r/vigo/index.html'."""
    content: bytes
    origin: str | None = None
    """The author's file that it comes from, where one is to blame for a mistake in it."""
