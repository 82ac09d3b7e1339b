"""`stage`: writes every page as Markdown with the assets, for a generator other than MkDocs."""

from __future__ import annotations

import argparse
from pathlib import Path

from karrierehylla.commands.arguments import add_root, add_today, today_of
from karrierehylla.commands.outcome import Outcome, message
from karrierehylla.edition import AuthorMistakes, prepare_edition
from karrierehylla.problems import as_text
from karrierehylla.stage import stage


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `stage` to the commands."""
    parser = commands.add_parser("stage", help="write every page as Markdown, with the assets")
    parser.add_argument("target", type=Path, metavar="DIR", help="the folder to write; is emptied")
    add_root(parser)
    add_today(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> Outcome:
    """Write the pages; 1 and no change if the content has errors or the folder is not ours."""
    lang, target = arguments.lang, arguments.target
    try:
        edition = prepare_edition(arguments.root, today=today_of(arguments))
        problems = stage(arguments.root / "docs", edition.all_pages, target)
    except AuthorMistakes as mistakes:
        problems = mistakes.problems
    if problems:
        return Outcome(1, as_text(problems, lang))
    pages = len(edition.all_pages)
    return Outcome(out=message("stage.done", lang, target=target, pages=pages))
