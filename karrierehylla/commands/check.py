"""`check`: every problem of the content, and nothing else."""

from __future__ import annotations

import argparse
import datetime
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from karrierehylla.checks import check_library
from karrierehylla.checks.spelling import Speller
from karrierehylla.commands.arguments import add_root, add_today, today_of
from karrierehylla.commands.outcome import Outcome, counted, message
from karrierehylla.edition import lay_out
from karrierehylla.hunspell import SpellerSilent, spellers
from karrierehylla.library import load_library
from karrierehylla.locks import URLS, read_lock
from karrierehylla.model.locale import Locale
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
    """Return the problems, their count, and 1 if there are errors.

    Where spelling cannot be checked, a note on standard error says so.
    """
    today = today_of(arguments)
    asked = {locale: _Lenient(speller) for locale, speller in spellers().items()}
    problems = find_problems(arguments.root, today, asked)
    errors = len(errors_in(problems))
    lang = arguments.lang
    count = message(
        "check.count",
        lang,
        errors=counted("errors", lang, errors),
        warnings=counted("warnings", lang, len(problems) - errors),
    )
    notes = _notes(asked, lang)
    out = FORMATS[arguments.format](problems, lang)
    return Outcome(1 if errors else 0, out, "\n".join([*notes, count]))


def find_problems(
    root: Path, today: datetime.date, spellers: Mapping[Locale, Speller] | None = None
) -> list[Problem]:
    """Return every problem of the content in `root` that would be published, in order.

    Spelling is checked in the languages of `spellers`.
    """
    library, problems = load_library(root, today=today)
    if library is not None:
        problems = [*problems, *check_library(library, root, spellers)]
    if library is None or errors_in(problems):
        return in_order(problems)
    if (root / URLS).exists() or library.data.redirects:
        # Which addresses there are shows only when every page is laid out.
        edition = lay_out(library, published=read_lock(root / URLS) or ())
        problems += address_problems(edition, root)
    return in_order(problems)


@dataclass
class _Lenient:
    """A speller that knows every word when it cannot answer, and remembers why."""

    speller: Speller
    silent: SpellerSilent | None = None

    def unknown(self, words: Collection[str]) -> Collection[str]:
        try:
            return self.speller.unknown(words)
        except SpellerSilent as silent:
            self.silent = silent
            return ()


def _notes(spellers: Mapping[Locale, _Lenient], lang: str) -> list[str]:
    """Return a line for each reason why spelling was not checked, with the languages."""
    locales: dict[str, list[str]] = defaultdict(list)
    for locale, speller in spellers.items():
        if silent := speller.silent:
            reason = message(f"check.speller_{silent.reason}", lang, said=silent.said)
            locales[reason].append(locale)
    return [
        message("check.unspelled", lang, locales=", ".join(found), reason=reason)
        for reason, found in locales.items()
    ]
