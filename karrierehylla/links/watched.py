"""Which addresses are watched, where they stand, and which of them a run asks."""

from __future__ import annotations

import datetime
import enum
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from karrierehylla.checks.addresses import (
    current_addresses,
    data_addresses,
    earlier_addresses,
)
from karrierehylla.checks.data_places import FILES, DataPlaces
from karrierehylla.model.item import Resource
from karrierehylla.model.library import Library
from karrierehylla.model.link import LinkRecord, LinkVerdict
from karrierehylla.problems import Position

DUE_DAYS = 7
"""Between two checks of a link."""

DUE_DAYS_FLAKY = 1
"""The same while it fails and is not yet dead."""


class Choice(enum.StrEnum):
    """Which addresses a run asks."""

    CHANGED = "changed"
    """Those that the history does not know: new ones, and changed ones."""
    DUE = "due"
    """Those that were not checked for DUE_DAYS."""
    ALL = "all"
    """All, but none twice on one day: a run that was interrupted goes on where it was."""


@dataclass(frozen=True)
class Use:
    """A place where an address stands."""

    path: str
    position: Position
    id: str
    """Of the item, or of the fact."""
    owner: str
    """The role that looks after it; '' if none is written."""


@dataclass(frozen=True)
class Watched:
    """An address that readers are sent to."""

    address: str
    languages: frozenset[str]
    """The languages that it is listed for; none where an item does not say."""
    uses: tuple[Use, ...]


def watched_addresses(library: Library, root: Path) -> Mapping[str, Watched]:
    """Return every address that is watched, in order."""
    uses: dict[str, list[Use]] = defaultdict(list)
    languages: dict[str, set[str]] = defaultdict(set)
    for address, lang, use in _uses(library, DataPlaces(root)):
        uses[address].append(use)
        languages[address].update([lang] if lang else [])
    return {
        address: Watched(address, frozenset(languages[address]), tuple(uses[address]))
        for address in sorted(uses)
    }


def _uses(library: Library, places: DataPlaces) -> Iterator[tuple[str, str, Use]]:
    for entry, facts in library.originals:
        for address in current_addresses(entry, facts):
            lang = ""
            if address.location[0] == "versions" and isinstance(facts, Resource):
                lang = facts.versions[int(address.location[1])].lang
            yield address.text, lang, Use(entry.path, address.position, entry.id, facts.owner)
    for text, (field, *way) in data_addresses(library):
        entries = getattr(library.data, field)
        source = entries[way[0]]
        path = f"data/{FILES[field]}.yml"
        owner = getattr(source, "owner", "")
        yield text, "", Use(path, places.position(field, *way), source.id, owner)


def choose(
    watched: Mapping[str, Watched],
    records: Mapping[str, LinkRecord],
    choice: Choice,
    today: datetime.date,
) -> list[Watched]:
    """Return what a run on `today` asks."""
    return [
        link for link in watched.values() if _is_chosen(records.get(link.address), choice, today)
    ]


def choose_named(watched: Mapping[str, Watched], names: Collection[str]) -> list[Watched]:
    """Return the links of `names`: addresses, and all that items and facts of that id link to."""
    return [
        link
        for link in watched.values()
        if link.address in names or any(use.id in names for use in link.uses)
    ]


def _is_chosen(record: LinkRecord | None, choice: Choice, today: datetime.date) -> bool:
    if record is None or record.checked is None:
        return True
    age = (today - record.checked).days
    if choice is Choice.CHANGED or age == 0:
        return False
    if choice is Choice.ALL:
        return True
    return age >= (DUE_DAYS_FLAKY if record.verdict is LinkVerdict.FLAKY else DUE_DAYS) or age < 0


def former_addresses(library: Library) -> frozenset[str]:
    """Return the addresses that resources had before; their kept copies are worth keeping."""
    return frozenset(
        address.text
        for entry, facts in library.originals
        for address in earlier_addresses(entry, facts)
    )
