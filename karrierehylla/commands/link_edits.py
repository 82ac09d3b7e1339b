"""`links fix`: shows, and with `--write` writes, the new addresses of links that have moved."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

from karrierehylla.commands.arguments import add_root, add_today
from karrierehylla.commands.link_names import Named, add_names, named_links
from karrierehylla.commands.outcome import Outcome, counted, message
from karrierehylla.links.edits import Edit, plan_edits
from karrierehylla.links.history import History, Refused, open_history
from karrierehylla.links.state import follow
from karrierehylla.problems import Problem, as_text


def add_parser(parts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `fix` to the parts of `links`."""
    parser = parts.add_parser("fix", help="show the new addresses of links that have moved")
    add_names(parser, "*")
    parser.add_argument("--write", action="store_true", help="write what is shown")
    add_root(parser)
    add_today(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> Outcome:
    """Show the change on standard output, fit for `git apply`; 1 if one cannot be made."""
    lang, root = arguments.lang, arguments.root
    named = named_links(arguments)
    if not isinstance(named, Named):
        return named
    try:
        with open_history(root) as history:
            edits, problems = plan_edits(named.library, root, named.links, history.records)
            if arguments.write:
                edits, refused = _write(edits, root, history)
                problems += refused
    except Refused as refused_history:
        problems = refused_history.problems
        return Outcome(1, as_text(problems, lang), message("links.untouched", lang))
    said = counted("links.fixed" if arguments.write else "links.fixable", lang, len(edits))
    if not edits:
        said = message("links.none_fixed" if problems else "links.none_moved", lang)
    err = "\n".join(part for part in (as_text(problems, lang), said) if part)
    return Outcome(1 if problems else 0, "\n".join(edit.diff for edit in edits), err)


def _write(edits: Iterable[Edit], root: Path, history: History) -> tuple[list[Edit], list[Problem]]:
    """Write `edits`, let the history follow, and return those that were written."""
    written, problems = [], []
    for edit in edits:
        # First: a record too many goes with the next check, one too few would be lost.
        for move in edit.moves:
            if move.target not in history.records:
                history.put(move.target, follow(history.records[move.link.address]))
        if problem := edit.write(root):
            problems.append(problem)
        else:
            written.append(edit)
    history.keep_only(history.records.keys() - _left_behind(written))
    return written, problems


def _left_behind(written: Sequence[Edit]) -> set[str]:
    """Return the addresses that no file uses any more."""
    paths = {edit.path for edit in written}
    moves = {move for edit in written for move in edit.moves}
    return {move.link.address for move in moves if all(use.path in paths for use in move.link.uses)}
