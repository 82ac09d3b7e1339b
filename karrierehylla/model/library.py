"""The library as read: items with their originals and translations, data, words, and the day."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from karrierehylla.model.data import Data
from karrierehylla.model.item import PARTICIPANT, Guide, Original, Story, Translation
from karrierehylla.model.kind import Kind
from karrierehylla.model.locale import Locale
from karrierehylla.model.question import Question
from karrierehylla.problems import Position

Location = tuple[str | int, ...]
"""A way into a document: ('questions', 0, 'text')."""


@dataclass(frozen=True)
class Positions:
    """Where each key and value of a document stands in its file."""

    keys: Mapping[Location, Position]
    values: Mapping[Location, Position]

    def of(self, *location: str | int) -> Position:
        """Return where the value at `location` stands, else the nearest place above it."""
        while location and location not in self.values:
            location = location[:-1]
        return self.values.get(location, Position())

    def of_key(self, *location: str | int) -> Position:
        """Return where the key at `location` stands, else its value."""
        return self.keys.get(location) or self.of(*location)


@dataclass(frozen=True)
class Entry:
    """One file of an item: its front matter and its Markdown body in one language."""

    path: str
    """From the project's root, with `/`: 'docs/nb/ressurs/vigo.md'."""
    id: str
    kind: Kind
    """What its place makes it, whatever stands in it."""
    locale: Locale
    front: Original | Translation
    positions: Positions
    body: str
    """Markdown below the front matter, in NFC, with `\\n` line ends."""
    body_line: int
    """The line of the file on which the body begins."""
    lost: frozenset[str] = frozenset()
    """Keys of the front matter that are wholly or partly empty, since what stands there is wrong.

    An empty text, name or address breaks no rule; who compares values asks `knows` first.
    """

    def knows(self, *keys: str) -> bool:
        """Return whether nothing of what stands at `keys` is lost."""
        return self.lost.isdisjoint(keys)

    @property
    def uri(self) -> str:
        """The file below `docs/<locale>`: 'ressurs/vigo.md'."""
        return self.path.split("/", 2)[2]

    @property
    def is_translation(self) -> bool:
        """Return whether the file carries words only."""
        return isinstance(self.front, Translation)

    @property
    def version(self) -> int:
        """The version of the original that these words carry."""
        return self.front.version if isinstance(self.front, Original) else self.front.translates


def is_for_participants(facts: Original) -> bool:
    """Return whether participants, and they alone, read a text of ours: stories and some guides."""
    is_guide = isinstance(facts, Guide) and facts.audience == (PARTICIPANT,)
    return is_guide or isinstance(facts, Story)


@dataclass(frozen=True)
class Item:
    """A thing of the library in all its languages."""

    id: str
    folder: str
    """The folder below `docs/<locale>`, '' for the home page."""
    is_index: bool
    """Whether it is the folder's `index.md`."""
    original: Entry
    translations: Mapping[Locale, Entry]

    @property
    def facts(self) -> Original:
        """The original's front matter, which carries all that is not language."""
        assert isinstance(self.original.front, Original)
        return self.original.front

    @property
    def kind(self) -> Kind:
        """The kind of the item."""
        return self.facts.kind

    @property
    def is_for_participants(self) -> bool:
        """Return whether participants, and they alone, are meant to read it."""
        return is_for_participants(self.facts)

    @property
    def entries(self) -> Mapping[Locale, Entry]:
        """Every file of the item by locale, the original included."""
        return {self.original.locale: self.original, **self.translations}

    @property
    def uri(self) -> str:
        """The file below `docs/<locale>`: 'ressurs/vigo.md', 'ressurs/index.md', 'index.md'."""
        name = "index.md" if self.is_index else f"{self.id}.md"
        return f"{self.folder}/{name}" if self.folder else name

    def has(self, locale: Locale) -> bool:
        """Return whether the item is written in `locale`."""
        return locale in self.entries

    def entry(self, locale: Locale) -> Entry:
        """Return the file that a reader of `locale` is given: the first hit of the chain."""
        entries = self.entries
        return next(entries[candidate] for candidate in locale.chain if candidate in entries)

    def is_behind(self, locale: Locale) -> bool:
        """Return whether the text in `locale` translates an older version of the original."""
        entry = self.entries.get(locale)
        return entry is not None and entry.version < self.facts.version

    def title(self, locale: Locale) -> str:
        """Return the title that a reader of `locale` is given."""
        return self.entry(locale).front.title

    def questions(self) -> tuple[Question, ...]:
        """Return the original's questions; none for kinds that have none."""
        return getattr(self.facts, "questions", ())


@dataclass(frozen=True)
class Library:
    """All that the site is made of, on one day."""

    items: Mapping[str, Item]
    """By id; nothing of what their files say is lost."""
    data: Data
    today: datetime.date
    loose: tuple[Entry, ...] = ()
    """Files that are in no item: something in them is lost, or their original is.

    Each is checked as far as it can be judged; none is ever published.
    """
    faulty: frozenset[str] = frozenset()
    """Paths of the files that have errors of their own, also of those that could not be read."""

    @property
    def has_sound_data(self) -> bool:
        """Return whether no file of `data/` has errors."""
        return not any(path.partition("/")[0] == "data" for path in self.faulty)

    @property
    def entries(self) -> list[Entry]:
        """Every file, also the loose ones."""
        joined = (entry for item in self.items.values() for entry in item.entries.values())
        return [*joined, *self.loose]

    @cached_property
    def originals(self) -> list[tuple[Entry, Original]]:
        """Every original with its facts, also the loose ones, in the order of their ids."""
        found = [(entry, entry.front) for entry in self.entries]
        originals = [(entry, front) for entry, front in found if isinstance(front, Original)]
        return sorted(originals, key=lambda pair: pair[0].id)

    @cached_property
    def kinds(self) -> Mapping[str, Kind]:
        """The kind of each id that a file has, also a loose one."""
        loose = {entry.id: entry.kind for entry in self.loose}
        return loose | {item.id: item.kind for item in self.items.values()}

    def of_kind(self, kind: Kind) -> list[Item]:
        """Return the items of `kind`, section pages left out, in the order of their ids."""
        return [
            item
            for _, item in sorted(self.items.items())
            if item.kind is kind and not item.is_index
        ]
