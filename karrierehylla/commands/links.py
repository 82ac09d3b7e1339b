"""`links`: asks the web whether what we link to is still there, and keeps the answers."""

from __future__ import annotations

import argparse
import gc
from collections import Counter
from collections.abc import Sequence

from karrierehylla.commands import link_approval, link_copies, link_edits, link_report
from karrierehylla.commands.arguments import add_root, add_today, today_of
from karrierehylla.commands.check import FORMATS
from karrierehylla.commands.contact import without_contact
from karrierehylla.commands.link_names import add_names, names_of, unknown_names
from karrierehylla.commands.outcome import INTERRUPTED, Outcome, message
from karrierehylla.commands.progress import Progress
from karrierehylla.fetching.policy import OPEN_WEB, Network
from karrierehylla.library import load_library
from karrierehylla.links.history import History, Refused, open_history
from karrierehylla.links.told import problems_of
from karrierehylla.links.watched import (
    Choice,
    Watched,
    choose,
    choose_named,
    former_addresses,
    watched_addresses,
)
from karrierehylla.model.library import Library
from karrierehylla.model.link import LinkVerdict
from karrierehylla.problems import Problem, errors_in

_CHOICES = {
    Choice.CHANGED: "addresses that the history does not know; 1 if one of them fails",
    Choice.DUE: "addresses that have not been checked for a week; the default",
    Choice.ALL: "all addresses that have not been checked today",
}


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `links` and its parts to the commands."""
    links = commands.add_parser("links", help="what became of the addresses that we link to")
    parts = links.add_subparsers(required=True, metavar="part")
    parser = parts.add_parser("check", help="ask the web, and keep it in data/links.json")
    add_root(parser)
    add_today(parser)
    parser.add_argument("--format", choices=FORMATS, default="text")
    which = parser.add_mutually_exclusive_group()
    for choice, words in _CHOICES.items():
        which.add_argument(
            f"--{choice}", dest="choice", action="store_const", const=choice, help=words
        )
    add_names(which, "*")
    parser.set_defaults(run=run)
    for part in (link_approval, link_edits, link_report, link_copies):
        part.add_parser(parts)


def run(arguments: argparse.Namespace) -> Outcome:
    """Check the links of the open web; see `check`."""
    return check(arguments, OPEN_WEB)


def check(arguments: argparse.Namespace, network: Network) -> Outcome:
    """Ask `network`, keep what came of it, and tell what a person should know.

    1 if nothing could be asked or nothing answers, or if an address fails that was asked for
    by its id or for being new; that others fail is no mistake of whoever runs this.
    """
    root = arguments.root
    library, problems = load_library(root, today=today_of(arguments))
    if library is None:
        return _refused(errors_in(problems), arguments)
    if nobody := without_contact(library, root):
        return _refused([nobody], arguments)
    watched = watched_addresses(library, root)
    names = set(arguments.names)
    if unknown := unknown_names(names_of(watched), names, arguments.lang):
        return Outcome(1, err=unknown)
    choice = arguments.choice or Choice.DUE
    try:
        with open_history(root) as history:
            if names:
                links = choose_named(watched, names)
            else:
                links = choose(watched, history.records, choice, library.today)
                if choice is not Choice.CHANGED and not errors_in(problems):
                    history.keep_only({*watched, *former_addresses(library)})
            return _ask(links, history, network, library, arguments)
    except Refused as refused:
        return _refused(refused.problems, arguments)


def _ask(
    links: Sequence[Watched],
    history: History,
    network: Network,
    library: Library,
    arguments: argparse.Namespace,
) -> Outcome:
    # Only here: aiohttp takes a third of a second, and every other command does without.
    from karrierehylla.links.run import End, Result, run_check

    # Answers are full of cycles, which `__main__` leaves lying.
    gc.enable()
    results: list[Result] = []
    lang, contact = arguments.lang, library.data.site.contact
    with Progress(len(links), lang) as progress:

        def take(result: Result) -> None:
            results.append(result)
            progress.step()

        end = run_check(links, history, network, contact, library.today, take)
    told = [problem for result in results for problem in problems_of(result.link, result.record)]
    counts = Counter(result.record.verdict for result in results)
    notes = [message(f"links.{end.name.lower()}", lang, done=len(results), total=len(links))]
    notes += [
        f"{message(f'links.verdict_{verdict}', lang)}: {counts[verdict]}"
        for verdict in LinkVerdict
        if counts[verdict]
    ]
    is_gate = bool(arguments.names) or arguments.choice is Choice.CHANGED
    failed = end is End.NO_NETWORK or (is_gate and errors_in(told))
    status = INTERRUPTED if end is End.INTERRUPTED else int(bool(failed))
    return Outcome(status, FORMATS[arguments.format](told, lang), "\n".join(notes))


def _refused(problems: Sequence[Problem], arguments: argparse.Namespace) -> Outcome:
    lang = arguments.lang
    out = FORMATS[arguments.format](problems, lang)
    return Outcome(1, out, message("links.refused", lang))
