"""`links archive`: asks an archive for copies of what can no longer be opened, when told to."""

from __future__ import annotations

import argparse
import gc
from collections.abc import Collection

from karrierehylla.checks.addresses import earlier_addresses
from karrierehylla.commands.arguments import add_root, add_today
from karrierehylla.commands.contact import without_contact
from karrierehylla.commands.link_names import (
    add_names,
    loaded_library,
    names_of,
    unknown_names,
)
from karrierehylla.commands.outcome import Outcome, message
from karrierehylla.fetching.policy import OPEN_WEB, Network
from karrierehylla.links.history import History, Refused, open_history
from karrierehylla.links.watched import choose_named, watched_addresses
from karrierehylla.model.item import Resource
from karrierehylla.model.library import Library
from karrierehylla.model.link import LinkRecord, LinkVerdict
from karrierehylla.problems import MAX_PATH, as_text, show

SERVICE = "https://archive.org/wayback/available"
"""Answers where the Wayback Machine keeps a copy of an address."""


def add_parser(parts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `archive` to the parts of `links`."""
    parser = parts.add_parser(
        "archive",
        help="ask archive.org for copies of what is dead or gone",
    )
    add_names(parser, "*")
    add_root(parser)
    add_today(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> Outcome:
    """Ask the archive on the open web; see `keep_copies`."""
    return keep_copies(arguments, OPEN_WEB)


def keep_copies(arguments: argparse.Namespace, network: Network, service: str = SERVICE) -> Outcome:
    """Ask `service` for copies and keep their addresses, a line each; 1 if it does not answer.

    Asked is for what is named, else for what has no copy yet.
    """
    root, lang = arguments.root, arguments.lang
    library = loaded_library(arguments)
    if isinstance(library, Outcome):
        return library
    if nobody := without_contact(library, root):
        return Outcome(1, as_text([nobody], lang), message("links.untouched", lang))
    watched, gone = watched_addresses(library, root), _gone(library)
    known = names_of(watched).union(gone, *gone.values())
    if unknown := unknown_names(known, arguments.names, lang):
        return Outcome(1, err=unknown)
    names = arguments.names or known
    dead = [link.address for link in choose_named(watched, names)]
    former = [url for id_ in gone for url in gone[id_] if id_ in names or url in names]
    try:
        with open_history(root) as history:
            addresses = [
                *(url for url in dead if _is_dead(history.records.get(url))),
                *former,
            ]
            if not arguments.names:
                addresses = [url for url in addresses if not _has_copy(history.records.get(url))]
            return _ask(sorted(set(addresses)), history, network, service, library, lang)
    except Refused as refused:
        return Outcome(1, as_text(refused.problems, lang), message("links.untouched", lang))


def _ask(
    addresses: Collection[str],
    history: History,
    network: Network,
    service: str,
    library: Library,
    lang: str,
) -> Outcome:
    if not addresses:
        return Outcome(err=message("links.no_copy_wanted", lang))
    # Only here, as in `links check`.
    from karrierehylla.links.archive import NoAnswer, Wanted, look_up

    gc.enable()
    lines: list[str] = []

    def keep(address: str, copy: str | None) -> None:
        url = show(address, limit=MAX_PATH)
        if copy is None:
            lines.append(message("links.no_copy", lang, url=url))
            return
        record = history.records.get(address) or LinkRecord(verdict=LinkVerdict.UNCHECKED)
        history.put(address, record.model_copy(update={"archive_url": copy}))
        lines.append(message("links.copy", lang, url=url, copy=show(copy, limit=MAX_PATH)))

    known = {url: history.records.get(url) for url in addresses}
    wanted = [Wanted(url, record.last_ok if record else None) for url, record in known.items()]
    status = 0
    try:
        look_up(wanted, network, library.data.site.contact, service, keep)
    except NoAnswer:
        status = 1
    key = "links.archive_silent" if status else "links.archive_asked"
    err = message(key, lang, done=len(lines), total=len(addresses))
    return Outcome(status, "\n".join(lines), err)


def _gone(library: Library) -> dict[str, tuple[str, ...]]:
    """Return the former addresses of the resources that an editor has called gone."""
    return {
        entry.id: tuple(address.text for address in earlier_addresses(entry, facts))
        for entry, facts in library.originals
        if isinstance(facts, Resource) and facts.status == "gone"
    }


def _is_dead(record: LinkRecord | None) -> bool:
    return record is not None and record.verdict is LinkVerdict.DEAD


def _has_copy(record: LinkRecord | None) -> bool:
    return record is not None and record.archive_url is not None
