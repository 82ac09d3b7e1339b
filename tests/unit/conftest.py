"""What every unit test takes for granted."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _no_dictionaries(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let `check` ask no speller: texts of tests are made up, and machines differ."""
    monkeypatch.setattr("karrierehylla.commands.check.spellers", dict)
