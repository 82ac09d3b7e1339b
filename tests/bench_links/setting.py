"""What both programs are told of the hosts: the same courtesy, and once none."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

LOOPBACK = "127.0.0.0/8"
DAY = datetime.date(2026, 11, 28)


@dataclass(frozen=True)
class Pace:
    """How fast hosts are asked."""

    name: str
    at_once: int
    """Requests under way, all hosts together."""
    per_host: int
    """Requests under way to one host."""
    interval_ms: int
    """Between the starts of two requests to one host."""


PACES = {
    pace.name: pace
    for pace in (
        # Lychee's own for hosts that it does not know.
        Pace("polite", at_once=128, per_host=10, interval_ms=50),
        Pace("unbound", at_once=128, per_host=10, interval_ms=0),
    )
}
