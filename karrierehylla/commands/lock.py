"""`lock`: keeps every address that the site has; run at each release."""

from __future__ import annotations

import argparse
import datetime
import os
from pathlib import Path

from karrierehylla import clock
from karrierehylla.commands.outcome import Outcome, message
from karrierehylla.edition import AuthorMistakes, prepare_edition
from karrierehylla.finish import FinishFailed
from karrierehylla.locks import URLS, is_address, read_addresses, write_lock
from karrierehylla.problems import as_text, errors_in
from karrierehylla.published import lost_addresses, published_addresses


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `lock` to the commands."""
    parser = commands.add_parser("lock", help="record every address of the site, at a release")
    parser.add_argument("--root", type=Path, default=Path(), help="the project's folder")
    parser.add_argument("--lang", choices=("nb", "en"), default="nb", help="of the sentences")
    parser.add_argument("--today", type=datetime.date.fromisoformat, metavar="YYYY-MM-DD")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> Outcome:
    """Write `urls.lock` and say how many addresses are new; 1 and no change if one is lost."""
    root, lang = arguments.root, arguments.lang
    try:
        edition = prepare_edition(root, today=arguments.today or clock.today(os.environ))
        problems = lost_addresses(edition, root)
        addresses = {f"/{address}" for address in published_addresses(edition)}
    except AuthorMistakes as mistakes:
        problems = errors_in(mistakes.problems)
    except FinishFailed as failure:
        return Outcome(1, err=str(failure))
    if problems:
        return Outcome(1, as_text(problems, lang), message("lock.refused", lang))
    assert all(map(is_address, addresses))
    locked = set(read_addresses(root))
    write_lock(root / URLS, sorted(locked | addresses))
    count = {"new": len(addresses - locked), "all": len(locked | addresses)}
    return Outcome(out=message("lock.done", lang, **count))
