"""The reader: `docs/` and `data/` become a library, and everything that is wrong with them."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from karrierehylla.model.library import Entry, Item, Library
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Position, Problem, errors_in
from karrierehylla.reading.data_files import read_data
from karrierehylla.reading.front_matter import parse_front_matter
from karrierehylla.reading.sources import DOCS, Source, id_of, read_sources


def load_library(
    root: Path, *, today: datetime.date, drafts: bool = False
) -> tuple[Library | None, list[Problem]]:
    """Return the library in `root` on the day `today`, and what is wrong with its files.

    Items that cannot be read are left out; drafts are, unless `drafts`.
    There is no library only if `data/` or `docs/` cannot be read.
    """
    data, problems = read_data(root)
    sources, faults = read_sources(root)
    problems.extend(faults)
    entries: list[tuple[Source, Entry]] = []
    for source in sources:
        entry, faults = parse_front_matter(source)
        problems.extend(faults)
        if entry is not None:
            entries.append((source, entry))
    items, faults = _join(entries, _ids_of_pages(errors_in(problems)))
    problems.extend(faults)
    if data is None or any(problem.path == DOCS for problem in problems):
        return None, problems
    joined = {entry.path for item in items.values() for entry in item.entries.values()}
    unread = frozenset(problem.path for problem in errors_in(problems)) - joined
    shown = {id_: item for id_, item in items.items() if drafts or not item.facts.draft}
    return Library(items=shown, data=data, today=today, unread=unread), problems


def _ids_of_pages(problems: Iterable[Problem]) -> frozenset[str]:
    """Return the ids of the pages that `problems` are about."""
    ids = set()
    for problem in problems:
        folder, _, name = problem.path.rpartition("/")
        parts = folder.split("/")
        if parts[0] == "docs" and len(parts) in (2, 3) and name.endswith(".md"):
            ids.add(id_of("/".join(parts[2:]), name)[0])
    return frozenset(ids)


def _join(
    entries: Iterable[tuple[Source, Entry]], broken: frozenset[str]
) -> tuple[Mapping[str, Item], list[Problem]]:
    """Return the items that `entries` are the languages of.

    An item of which a page is `broken` may lack its original; that is no second problem.
    """
    by_id: dict[str, list[tuple[Source, Entry]]] = defaultdict(list)
    for source, entry in entries:
        by_id[source.id].append((source, entry))
    items: dict[str, Item] = {}
    problems: list[Problem] = []
    for id_, group in sorted(by_id.items()):
        # The original first: of several the one whose path most languages share.
        shared = Counter(_place(source) for source, _ in group)
        order = list(Locale)
        group.sort(
            key=lambda pair: (
                pair[1].is_translation,
                -shared[_place(pair[0])],
                order.index(pair[1].locale),
            )
        )
        source, original = group[0]
        if original.is_translation:
            if id_ not in broken:
                problems.extend(_problem(entry, "no-original", id=id_) for _, entry in group)
            continue
        translations: dict[Locale, Entry] = {}
        for other, entry in group[1:]:
            if _place(other) != _place(source):
                problems.append(_problem(entry, "duplicate-id", id=id_, other=original.path))
            elif not entry.is_translation:
                problems.append(_problem(entry, "two-originals", id=id_, other=original.path))
            else:
                translations[entry.locale] = entry
        items[id_] = Item(id_, source.folder, source.is_index, original, translations)
    return items, problems


def _place(source: Source) -> tuple[str, bool]:
    return source.folder, source.is_index


def _problem(entry: Entry, rule: str, **values: str) -> Problem:
    position = entry.positions.of_key("translates") if entry.is_translation else Position()
    return Problem(entry.path, position, rule, values)
