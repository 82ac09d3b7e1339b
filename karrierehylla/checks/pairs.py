"""Translations beside their originals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from karrierehylla.model.item import Original, Translation
from karrierehylla.model.library import Entry, Library


@dataclass(frozen=True)
class Pair:
    """A translation beside its original."""

    original: Entry
    facts: Original
    entry: Entry
    front: Translation

    @property
    def is_of_one_version(self) -> bool:
        """Whether the translation carries the words that the original has now."""
        return self.front.translates == self.facts.version

    def knows(self, key: str) -> bool:
        """Return whether nothing of what stands at `key` is lost on either side."""
        return self.original.knows(key) and self.entry.knows(key)


def known_originals(library: Library) -> Mapping[str, tuple[Entry, Original]]:
    """Return the originals whose version is known, by id; the first of two."""
    originals: dict[str, tuple[Entry, Original]] = {}
    for entry, facts in library.originals:
        if entry.knows("version"):
            originals.setdefault(entry.id, (entry, facts))
    return originals


def pairs_of(
    entries: Iterable[Entry], originals: Mapping[str, tuple[Entry, Original]]
) -> Iterator[Pair]:
    """Yield each translation of a known version with its original."""
    for entry in entries:
        front = entry.front
        if isinstance(front, Translation) and entry.knows("translates") and entry.id in originals:
            original, facts = originals[entry.id]
            if original.uri == entry.uri:
                yield Pair(original, facts, entry, front)
