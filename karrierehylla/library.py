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
from karrierehylla.reading.front_matter import is_meant_as_draft, parse_front_matter
from karrierehylla.reading.sources import DOCS, Source, id_from, id_of, read_sources


def load_library(
    root: Path, *, today: datetime.date, drafts: bool = False
) -> tuple[Library | None, list[Problem]]:
    """Return the library in `root` on the day `today`, and what is wrong with its files.

    Drafts are left out, unless `drafts`. There is no library only if `docs/` cannot be read.
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
    faulty = {problem.path for problem in errors_in(problems)}
    items, faults = _join(entries, _ids_of_pages(faulty - {entry.path for _, entry in entries}))
    problems.extend(faults)
    if any(problem.path == DOCS for problem in problems):
        return None, problems
    joined = {entry.path for item in items.values() for entry in item.entries.values()}
    loose = [(source, entry) for source, entry in entries if entry.path not in joined]
    unfinished = {id_ for id_, item in items.items() if item.facts.draft}
    unfinished |= {source.id for source, entry in loose if is_meant_as_draft(source, entry)}
    library = Library(
        items={id_: item for id_, item in items.items() if drafts or not item.facts.draft},
        data=data,
        today=today,
        loose=tuple(entry for _, entry in loose if drafts or entry.id not in unfinished),
        faulty=frozenset(problem.path for problem in errors_in(problems)),
    )
    return library, problems


def _ids_of_pages(paths: Iterable[str]) -> frozenset[str]:
    """Return the ids of the pages among `paths`; of an ill-formed name the id that was meant."""
    ids = set()
    for path in paths:
        folder, _, name = path.rpartition("/")
        parts = folder.split("/")
        if parts[0] == DOCS and len(parts) in (2, 3) and name.endswith(".md"):
            ids.add(id_from(id_of("/".join(parts[2:]), name)[0]))
    return frozenset(ids)


def _join(
    entries: Iterable[tuple[Source, Entry]], unread: frozenset[str]
) -> tuple[Mapping[str, Item], list[Problem]]:
    """Return the items that `entries` are the languages of.

    An item with an `unread` page may lack its original, and one whose original has lost something
    lacks it for now; that is no second problem.
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
                _is_surely_translation(pair[1]),
                -shared[_place(pair[0])],
                bool(pair[1].lost),
                order.index(pair[1].locale),
            )
        )
        source, original = group[0]
        if _is_surely_translation(original):
            if id_ not in unread:
                problems.extend(_problem(entry, "no-original", id=id_) for _, entry in group)
            continue
        translations: dict[Locale, Entry] = {}
        for other, entry in group[1:]:
            if _place(other) != _place(source):
                problems.append(_problem(entry, "duplicate-id", id=id_, other=original.path))
            elif entry.is_translation:
                translations[entry.locale] = entry
            elif entry.knows("version") and original.knows("version"):
                problems.append(_problem(entry, "two-originals", id=id_, other=original.path))
        if not original.lost:
            whole = {locale: entry for locale, entry in translations.items() if not entry.lost}
            items[id_] = Item(id_, source.folder, source.is_index, original, whole)
    return items, problems


def _is_surely_translation(entry: Entry) -> bool:
    return entry.is_translation and entry.knows("translates")


def _place(source: Source) -> tuple[str, bool]:
    return source.folder, source.is_index


def _problem(entry: Entry, rule: str, **values: str) -> Problem:
    position = entry.positions.of_key("translates") if entry.is_translation else Position()
    return Problem(entry.path, position, rule, values)
