"""What the parts of `links` are told to work on: ids of items and facts, or addresses."""

from __future__ import annotations

import argparse
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from karrierehylla.commands.arguments import today_of
from karrierehylla.commands.outcome import Outcome, message
from karrierehylla.library import load_library
from karrierehylla.links.watched import Watched, choose_named, watched_addresses
from karrierehylla.model.library import Library
from karrierehylla.problems import as_text, errors_in, show, suggestion


@dataclass(frozen=True)
class Named:
    """The library, and the links that a command is to work on."""

    library: Library
    links: list[Watched]


def add_names(parser: argparse._ActionsContainer, nargs: str) -> None:
    """Let `parser` take names of links."""
    parser.add_argument(
        "names",
        nargs=nargs,
        default=[],
        metavar="ID",
        help="an item, a fact, or one of their addresses",
    )


def loaded_library(arguments: argparse.Namespace) -> Library | Outcome:
    """Return the library, or why there is none."""
    lang = arguments.lang
    library, problems = load_library(arguments.root, today=today_of(arguments))
    if library is None:
        return Outcome(1, as_text(errors_in(problems), lang), message("links.untouched", lang))
    return library


def named_links(arguments: argparse.Namespace) -> Named | Outcome:
    """Return the links that `arguments` name, all if they name none; or why there are none."""
    library = loaded_library(arguments)
    if isinstance(library, Outcome):
        return library
    watched = watched_addresses(library, arguments.root)
    if unknown := unknown_names(names_of(watched), arguments.names, arguments.lang):
        return Outcome(1, err=unknown)
    chosen = choose_named(watched, arguments.names) if arguments.names else list(watched.values())
    return Named(library, chosen)


def names_of(watched: Mapping[str, Watched]) -> set[str]:
    """Return all that links can be named by."""
    return {use.id for link in watched.values() for use in link.uses}.union(watched)


def unknown_names(known: Collection[str], names: Collection[str], lang: str) -> str:
    """Return a sentence about those of `names` that are not `known`; '' if there are none."""
    unknown = sorted(set(names) - set(known))
    if not unknown:
        return ""
    near = [found for name in unknown for found in suggestion(name, known).values()]
    key = "links.no_such_id_near" if near else "links.no_such_id"
    return message(key, lang, ids=", ".join(map(show, unknown)), near=", ".join(near))
