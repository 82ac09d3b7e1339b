"""`lock`: keeps every address that the site has; run at each release."""

from __future__ import annotations

import argparse

from karrierehylla.commands.arguments import add_root, add_today, today_of
from karrierehylla.commands.outcome import Outcome, message
from karrierehylla.edition import AuthorMistakes, prepare_edition
from karrierehylla.problems import as_text, errors_in
from karrierehylla.published import address_problems, lock_addresses


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `lock` to the commands."""
    parser = commands.add_parser("lock", help="record every address of the site, at a release")
    add_root(parser)
    add_today(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> Outcome:
    """Write `urls.lock` and say how many addresses are new; 1 and no change if one is lost."""
    root, lang = arguments.root, arguments.lang
    try:
        edition = prepare_edition(root, today=today_of(arguments))
        problems = address_problems(edition, root)
    except AuthorMistakes as mistakes:
        problems = errors_in(mistakes.problems)
    if problems:
        return Outcome(1, as_text(problems, lang), message("lock.refused", lang))
    new, all_ = lock_addresses(edition, root)
    return Outcome(out=message("lock.done", lang, new=new, all=all_))
