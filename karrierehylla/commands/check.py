"""`check`: every problem of the content, and nothing else."""

from __future__ import annotations

import argparse
import datetime
import os
from pathlib import Path

from karrierehylla import clock
from karrierehylla.checks import check_library
from karrierehylla.commands.outcome import Outcome, counted, message
from karrierehylla.edition import prepare_edition
from karrierehylla.library import load_library
from karrierehylla.locks import URLS
from karrierehylla.problems import (
    Problem,
    as_github,
    as_json,
    as_text,
    errors_in,
    in_order,
)
from karrierehylla.published import lost_addresses

FORMATS = {"text": as_text, "github": as_github, "json": as_json}
"""How problems are printed."""


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `check` to the commands."""
    parser = commands.add_parser("check", help="print every problem of docs/ and data/")
    parser.add_argument("--root", type=Path, default=Path(), help="the project's folder")
    parser.add_argument("--format", choices=FORMATS, default="text")
    parser.add_argument("--lang", choices=("nb", "en"), default="nb", help="of the sentences")
    parser.add_argument(
        "--today",
        type=datetime.date.fromisoformat,
        metavar="YYYY-MM-DD",
        help="the day to check for; SOURCE_DATE_EPOCH or now without it",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> Outcome:
    """Return the problems, their count, and 1 if there are errors."""
    today = arguments.today or clock.today(os.environ)
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
    if not errors_in(problems) and (root / URLS).exists():
        # Which addresses there are shows only when every page is laid out.
        problems += lost_addresses(prepare_edition(root, today=today), root)
    return in_order(problems)
