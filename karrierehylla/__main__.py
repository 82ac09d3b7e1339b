"""The command line: `python -m karrierehylla <command>`."""

from __future__ import annotations

import argparse
import gc
import io
import os
import sys
from collections.abc import Sequence

from karrierehylla.clock import WrongEpoch
from karrierehylla.commands.outcome import INTERRUPTED, Outcome, message
from karrierehylla.disk import DISK_ERRORS, reason_of


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its status; 2 if it was called wrongly, 130 after Ctrl-C."""
    lang = "nb"
    try:
        parser = _parser()
        parsed = parser.parse_args(arguments)
        lang = getattr(parsed, "lang", "en")
        outcome = _run(parsed, parser, lang)
    except KeyboardInterrupt:
        outcome = Outcome(INTERRUPTED, err=message("interrupted", lang))
    for text, stream in ((outcome.out, sys.stdout), (outcome.err, sys.stderr)):
        if text:
            if isinstance(stream, io.TextIOWrapper):
                # A terminal that does not know Arabic is no reason to stop.
                stream.reconfigure(errors="backslashreplace")
            print(text, file=stream, flush=True)
    return outcome.status


def _parser() -> argparse.ArgumentParser:
    # Half of a short run goes into this import, and Ctrl-C may come during it.
    from karrierehylla.commands import check, links, lock, release, schema, seal, site, stage

    parser = argparse.ArgumentParser(prog="python -m karrierehylla")
    commands = parser.add_subparsers(required=True, metavar="command")
    for command in (check, links, lock, release, schema, seal, site, stage):
        command.add_parser(commands)
    return parser


def _run(parsed: argparse.Namespace, parser: argparse.ArgumentParser, lang: str) -> Outcome:
    try:
        outcome: Outcome = parsed.run(parsed)
    except WrongEpoch as error:
        parser.error(str(error))
    except OSError as error:
        if error.errno not in DISK_ERRORS:
            raise
        outcome = Outcome(1, err=message("disk", lang, reason=reason_of(error)))
    return outcome


if __name__ == "__main__":
    # A command ends soon, and looking for cycles takes longer the more pages there are.
    gc.disable()
    try:
        sys.exit(main())
    except BrokenPipeError:
        # The reader of a pipe (`head`) has seen enough; Python would complain while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
