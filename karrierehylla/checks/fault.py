"""What is wrong with a text taken alone, before anyone knows in which file it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from karrierehylla.problems import Position, Problem


@dataclass(frozen=True)
class Fault:
    """A breach of a rule at `offset` characters into the text that was looked at."""

    rule: str
    values: Mapping[str, str] = field(default_factory=dict)
    offset: int = 0

    def at(self, path: str, position: Position, **more: str) -> Problem:
        """Return the fault as a problem of the file at `path`."""
        return Problem(path, position, self.rule, {**self.values, **more})
