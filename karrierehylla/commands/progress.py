"""How far a long command has come: one line on a terminal that renews itself, nothing elsewhere."""

from __future__ import annotations

import sys
import time
from typing import TextIO

from karrierehylla.commands.outcome import message

BETWEEN = 0.2
"""Seconds between two states of the line."""

_CLEAR = "\r\x1b[K"
_CELLS = 20


class Progress:
    """Counts what is done; use it as a context, so that the line goes when the work ends."""

    def __init__(self, total: int, lang: str, stream: TextIO = sys.stderr) -> None:
        self._total = total
        self._lang = lang
        self._stream = stream if stream.isatty() else None
        self._started = self._shown = time.monotonic()
        self._done = 0

    def __enter__(self) -> Progress:
        self._show(self._started)
        return self

    def __exit__(self, *_: object) -> None:
        if self._stream is not None:
            self._stream.write(_CLEAR)
            self._stream.flush()

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        now = time.monotonic()
        if now - self._shown >= BETWEEN:
            self._show(now)

    def _show(self, now: float) -> None:
        if self._stream is not None:
            self._shown = now
            line = progress_line(self._done, self._total, now - self._started, self._lang)
            self._stream.write(f"{_CLEAR}{line}")
            self._stream.flush()


def progress_line(done: int, total: int, seconds: float, lang: str) -> str:
    """Return the bar, the count, the rate and the time that is left, at the rate so far."""
    full = _CELLS * done // total if total else _CELLS
    rate = done / seconds if seconds else 0.0
    left = round((total - done) / rate) if rate else 0
    return message(
        "links.progress",
        lang,
        bar="#" * full + "." * (_CELLS - full),
        done=done,
        total=total,
        rate=f"{rate:.1f}" if lang == "en" else f"{rate:.1f}".replace(".", ","),
        left=f"{left // 60}:{left % 60:02}",
    )
