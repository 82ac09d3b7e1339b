"""`stage`: writes every page as Markdown with the assets, for a generator other than MkDocs."""

from __future__ import annotations

import argparse
import datetime
import os
from pathlib import Path

from karrierehylla import clock
from karrierehylla.commands.outcome import Outcome, message
from karrierehylla.edition import AuthorMistakes, prepare_edition
from karrierehylla.problems import as_text
from karrierehylla.stage import stage


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `stage` to the commands."""
    parser = commands.add_parser("stage", help="write every page as Markdown, with the assets")
    parser.add_argument("target", type=Path, metavar="DIR", help="the folder to write; is emptied")
    parser.add_argument("--root", type=Path, default=Path(), help="the project's folder")
    parser.add_argument("--lang", choices=("nb", "en"), default="nb", help="of the sentences")
    parser.add_argument("--today", type=datetime.date.fromisoformat, metavar="YYYY-MM-DD")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> Outcome:
    """Write the pages; 1 and no change if the content has errors or the folder is not ours."""
    lang, target = arguments.lang, arguments.target
    try:
        edition = prepare_edition(arguments.root, today=arguments.today or clock.today(os.environ))
        problems = stage(arguments.root / "docs", edition.all_pages, target)
    except AuthorMistakes as mistakes:
        problems = mistakes.problems
    if problems:
        return Outcome(1, as_text(problems, lang))
    pages = len(edition.all_pages)
    return Outcome(out=message("stage.done", lang, target=target, pages=pages))
