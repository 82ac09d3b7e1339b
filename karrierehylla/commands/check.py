"""`check`: every problem of the content, and nothing else."""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path

from karrierehylla.checks import check_library
from karrierehylla.commands.arguments import add_root, add_today, today_of
from karrierehylla.commands.outcome import Outcome, counted, message
from karrierehylla.edition import lay_out
from karrierehylla.library import load_library
from karrierehylla.locks import URLS, read_lock
from karrierehylla.problems import (
    Problem,
    as_github,
    as_json,
    as_text,
    errors_in,
    in_order,
)
from karrierehylla.published import address_problems

FORMATS = {"text": as_text, "github": as_github, "json": as_json}
"""How problems are printed."""


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `check` to the commands."""
    parser = commands.add_parser("check", help="print every problem of docs/ and data/")
    add_root(parser)
    parser.add_argument("--format", choices=FORMATS, default="text")
    add_today(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> Outcome:
    """Return the problems, their count, and 1 if there are errors."""
    today = today_of(arguments)
    problems = find_problems(arguments.root, today)
    errors = len(errors_in(problems))
    lang = arguments.lang
    count = message(
        "check.count",
        lang,
        errors=counted("errors", lang, errors),
        warnings=counted("warnings", lang, len(problems) - errors),
    )
    return Outcome(1 if errors else 0, FORMATS[arguments.format](problems, lang), count)


def find_problems(root: Path, today: datetime.date) -> list[Problem]:
    """Return every problem of the content in `root` that would be published, in order."""
    library, problems = load_library(root, today=today)
    if library is not None:
        problems = [*problems, *check_library(library, root)]
    if library is None or errors_in(problems):
        return in_order(problems)
    if (root / URLS).exists() or library.data.redirects:
        # Which addresses there are shows only when every page is laid out.
        edition = lay_out(library, published=read_lock(root / URLS) or ())
        problems += address_problems(edition, root)
    return in_order(problems)
