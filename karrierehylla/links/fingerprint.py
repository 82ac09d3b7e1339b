"""A text as a few digits in which likeness shows, small enough to keep for every link."""

from __future__ import annotations

import itertools
import zlib

PLACES = 32
"""Samples of a text; the likeness of two texts is known to about a tenth."""

FEWEST_WORDS = 20
"""Below this a text says too little to be compared."""

_MIX = 0x9E3779B1
"""Odd, and with no pattern in its bits: the order of two words makes another pair."""


def fingerprint_of(words: list[bytes]) -> str | None:
    """Return 64 hexadecimal digits for a text, None if it has too few words.

    Each pair of neighbouring words draws one of `PLACES` places and a lot;
    at each place the lowest lot wins, and two of its digits are kept.
    Texts that share most pairs share most winners (one-permutation min-hash).
    """
    if len(words) < FEWEST_WORDS:
        return None
    numbers = list(map(zlib.crc32, words))
    pairs = itertools.pairwise(numbers)
    winners = [0] * PLACES
    missing = PLACES
    for lot in sorted({(one * _MIX + other) & 0xFFFF_FFFF for one, other in pairs}):
        place = lot % PLACES
        if not winners[place]:
            # 0 is for a place that no pair drew.
            winners[place] = lot // PLACES % 255 + 1
            missing -= 1
            if not missing:
                break
    return bytes(winners).hex()


def likeness(one: str, other: str) -> float:
    """Return how much two texts share by their fingerprints: 0 nothing, 1 all."""
    pairs = zip(bytes.fromhex(one), bytes.fromhex(other), strict=False)
    drawn = [(left, right) for left, right in pairs if left or right]
    return sum(left == right for left, right in drawn) / len(drawn) if drawn else 1.0
