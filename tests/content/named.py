"""What a text of the real library leads to."""

from __future__ import annotations

from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Library
from karrierehylla.references import find_references


def kinds_named(text: str, library: Library) -> set[Kind]:
    """Return the kinds of the items that `text` refers to."""
    named = (library.items.get(reference.id) for reference in find_references(text))
    return {item.kind for item in named if item is not None}
