"""Whom the sites that we ask can write to."""

from __future__ import annotations

from pathlib import Path

from karrierehylla.checks.data_places import DataPlaces
from karrierehylla.model.library import Library
from karrierehylla.problems import Problem
from karrierehylla.release.obstacles import PLACEHOLDER


def without_contact(library: Library, root: Path) -> Problem | None:
    """Return that those who are asked would not know whom to write to."""
    contact = library.data.site.contact
    if contact and contact != PLACEHOLDER:
        return None
    position = DataPlaces(root).position("site", "contact")
    return Problem("data/site.yml", position, "links-no-contact", {"value": contact})
