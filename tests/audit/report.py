"""What an audit tells: counts by rule, findings line by line, and all of it as JSON."""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TextIO

from tests.audit.finding import Finding

SHOWN = 20
"""Findings of a rule that are printed; the file has all."""

PAGE_RULES = {
    "page/console": "console errors and warnings",
    "page/exception": "exceptions",
    "page/failed": "failed requests",
    "page/elsewhere": "requests to other origins",
    "page/cookie": "cookies",
    "visit/failed": "states that could not be looked at",
}
"""What is wrong with a page as such; told also where there is none."""


@dataclass
class Report:
    """What has been looked at, and what was found."""

    facts: dict[str, Any] = field(default_factory=dict)
    """Counts and measures, by the part of the audit."""
    findings: list[Finding] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    """What is printed of the parts."""

    def tell(self, line: str) -> None:
        """Add a line for people."""
        self.lines.append(line)

    def count(self, rule: str) -> int:
        """How often `rule`, or any rule of a tool, was broken."""
        return sum(f"{found.rule}/".startswith(f"{rule}/") for found in self.findings)

    def text(self) -> str:
        """Everything for people: the findings, the counts by rule, and the parts."""
        return "\n".join([*self._shown(), *self.lines, f"{len(self.findings):,} findings in all"])

    def _shown(self) -> list[str]:
        lines = []
        by_rule = Counter(found.rule for found in self.findings)
        for rule, count in sorted(by_rule.items()):
            of_rule = sorted(found for found in self.findings if found.rule == rule)
            lines += [str(found) for found in of_rule[:SHOWN]]
            if count > SHOWN:
                lines.append(f"… {rule}: {count - SHOWN:,} more")
        return [*lines, *(f"{count:7,} {rule}" for rule, count in sorted(by_rule.items()))]

    def write(self, file: Path) -> None:
        """Write all of it, every finding included."""
        content = {
            **self.facts,
            "counts": dict(sorted(Counter(found.rule for found in self.findings).items())),
            "findings": [asdict(found) for found in sorted(self.findings)],
        }
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8")


class Progress:
    """One line that says how far it has come and how long it will take."""

    def __init__(self, what: str, total: int, stream: TextIO = sys.stderr) -> None:
        self._what, self._total, self._stream = what, total, stream
        self._begun = self._told = time.monotonic()

    def at(self, done: int, findings: int, share: float) -> None:
        """Tell, with the `share` of the work that is done; where nobody watches, now and then."""
        now = time.monotonic()
        if not self._stream.isatty() and done < self._total and now - self._told < 30:
            return
        self._told = now
        left = (now - self._begun) * (1 / share - 1)
        line = f"{done:,} of {self._total:,} {self._what}, {minutes(left)} left, {findings:,} found"
        end = "\n" if done == self._total or not self._stream.isatty() else "\r"
        print(f"{line:<70}", end=end, file=self._stream, flush=True)


def minutes(seconds: float) -> str:
    """Minutes and seconds."""
    whole, rest = divmod(round(seconds), 60)
    return f"{whole}:{rest:02}"


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows in columns."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
