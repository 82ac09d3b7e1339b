"""A text as a few digits in which likeness shows, small enough to keep for every link."""

from __future__ import annotations

import itertools
import zlib

PLACES = 32
"""Samples of a text; the likeness of two texts is known to about a tenth."""

FEWEST_WORDS = 20
"""Below this a text says too little to be compared."""


def fingerprint_of(words: list[str]) -> str | None:
    """Return 64 hexadecimal digits for a text, None if it has too few words.

    Each pair of neighbouring words draws one of `PLACES` lots;
    at each place the lowest wins, and two of its digits are kept.
    Texts that share most pairs share most winners (one-permutation min-hash).
    """
    if len(words) < FEWEST_WORDS:
        return None
    lowest = [-1] * PLACES
    for lot in {zlib.crc32(f"{one} {two}".encode()) for one, two in itertools.pairwise(words)}:
        place = lot % PLACES
        if lowest[place] < 0 or lot < lowest[place]:
            lowest[place] = lot
    # 00 is a place that no pair drew.
    return "".join(f"{lot // PLACES % 255 + 1 if lot >= 0 else 0:02x}" for lot in lowest)


def likeness(one: str, other: str) -> float:
    """Return how much two texts share by their fingerprints: 0 nothing, 1 all."""
    pairs = [
        (one[start : start + 2], other[start : start + 2]) for start in range(0, 2 * PLACES, 2)
    ]
    drawn = [(left, right) for left, right in pairs if (left, right) != ("00", "00")]
    return sum(left == right for left, right in drawn) / len(drawn) if drawn else 1.0
