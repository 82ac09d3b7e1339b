"""`seal`: gives new ids their codes, and keeps the fingerprint of each new version's words."""

from __future__ import annotations

import argparse
from collections.abc import Collection
from pathlib import Path

from karrierehylla.checks import check_library
from karrierehylla.commands.arguments import add_root, add_today, today_of
from karrierehylla.commands.outcome import Outcome, message
from karrierehylla.library import load_library
from karrierehylla.locks import (
    IDS,
    URLS,
    VERSIONS,
    LockedId,
    LockedVersion,
    code_of,
    fingerprint_of,
    read_addresses,
    read_ids,
    read_versions,
    write_lock,
)
from karrierehylla.model.library import Library
from karrierehylla.problems import as_text, errors_in

_MENDED = frozenset({"id-not-sealed", "version-not-sealed", "lock-order"})
"""What this command is for."""


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `seal` to the commands."""
    parser = commands.add_parser("seal", help="record new ids and new versions of originals")
    add_root(parser)
    parser.add_argument(
        "--minor",
        nargs="*",
        metavar="ID",
        help="these pages (all, if none is named) have new words and no new version: a slip of the"
        " pen was mended",
    )
    add_today(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> Outcome:
    """Write the locks and say what is new in them; 1 and no change if the content has errors."""
    root, lang = arguments.root, arguments.lang
    library, problems = load_library(root, today=today_of(arguments))
    if library is not None:
        problems = [*problems, *check_library(library, root)]
    minor = _minor_ids(arguments.minor, library)
    if unknown := sorted(minor - set(library.items if library else ())):
        return Outcome(1, err=message("seal.unknown", lang, ids=", ".join(unknown)))
    errors = [
        problem
        for problem in errors_in(problems)
        if problem.rule not in _MENDED
        and not (problem.rule == "words-changed" and problem.values["id"] in minor)
    ]
    if errors or library is None:
        return Outcome(1, as_text(errors, lang), message("seal.refused", lang))
    lines = [*_seal_ids(library, root), *_seal_versions(library, root, minor)]
    if (root / URLS).exists():
        # Nothing is added to it here; two branches that were joined may have left it unsorted.
        write_lock(root / URLS, sorted(read_addresses(root)))
    return Outcome(out="\n".join(lines) or message("seal.nothing", lang))


def _minor_ids(named: Collection[str] | None, library: Library | None) -> frozenset[str]:
    """Return the ids whose words may change within a version: `--minor` alone means all."""
    if named is None or library is None:
        return frozenset(named or ())
    return frozenset(named or library.items)


def _seal_ids(library: Library, root: Path) -> list[str]:
    """Add what is new to `ids.lock` and return its lines."""
    locked = {line.id: line for line in read_ids(root)}
    taken = {line.code for line in locked.values()}
    added = []
    for item_id, item in sorted(library.items.items()):
        if item_id not in locked:
            line = LockedId(code_of(item_id, taken), item_id, item.kind.value)
            locked[item_id] = line
            taken.add(line.code)
            added.append(f"{IDS}: + {line}")
    lines = sorted(locked.values(), key=lambda line: line.sort_key)
    write_lock(root / IDS, lines)
    return added


def _seal_versions(library: Library, root: Path, minor: Collection[str]) -> list[str]:
    """Add what is new to `versions.lock`, mend what is `minor`, and return the lines."""
    locked = {line.sort_key: line for line in read_versions(root)}
    changed = []
    for item_id, item in sorted(library.items.items()):
        line = LockedVersion(item_id, item.facts.version, fingerprint_of(item))
        before = locked.get(line.sort_key)
        if before is None or (before != line and item_id in minor):
            locked[line.sort_key] = line
            changed.append(f"{VERSIONS}: {'~' if before else '+'} {line}")
    lines = sorted(locked.values(), key=lambda line: line.sort_key)
    write_lock(root / VERSIONS, lines)
    return changed
