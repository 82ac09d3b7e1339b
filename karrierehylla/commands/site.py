"""`site`: builds the site beside the old one, checks the finished pages, and swaps the two."""

from __future__ import annotations

import argparse
import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from karrierehylla import clock
from karrierehylla.commands.arguments import add_root
from karrierehylla.commands.outcome import Outcome, counted, message
from karrierehylla.edition import AuthorMistakes, Edition, prepare_edition
from karrierehylla.exports.sitemap import ROBOTS, site_url_in
from karrierehylla.finish import exported_files
from karrierehylla.links.internal import check_site
from karrierehylla.problems import Position, Problem, as_text, errors_in, in_order
from karrierehylla.publish import publish
from karrierehylla.published import address_problems
from karrierehylla.stamp import stamp_of

PLACE = "{dir}"
"""Stands in the command where the folder to build into belongs."""

_PR_SET_PDEATHSIG = 1


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `site` to the commands."""
    parser = commands.add_parser(
        "site",
        help="build the site, check it, and put it in place whole or not at all",
        usage="python -m karrierehylla site [--root DIR] [--site DIR] [--lang nb|en] -- COMMAND …",
    )
    add_root(parser)
    parser.add_argument("--site", type=Path, help="the site's folder; ROOT/site without it")
    parser.add_argument(
        "command",
        nargs="+",
        metavar="COMMAND",
        help="what builds the site, with {dir} for the folder to build into:"
        " mkdocs build --strict --site-dir {dir}",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> Outcome:
    """Build and publish; 1 and no change if anything is an error."""
    lang = arguments.lang
    site = arguments.site or arguments.root / "site"
    if not any(PLACE in argument for argument in arguments.command):
        return Outcome(2, err=message("site.command", lang, dir=PLACE))
    builder = SiteBuilder(arguments.root, site.name, arguments.command, dict(os.environ))
    problems = in_order(publish(site, builder.build))
    errors = len(errors_in(problems))
    said = message(
        "site.refused" if errors else "site.done",
        lang,
        site=site,
        pages=builder.pages,
        errors=counted("errors", lang, errors),
    )
    return Outcome(1 if errors else 0, as_text(problems, lang), said)


@dataclass
class SiteBuilder:
    """Runs the command and checks what it made."""

    root: Path
    name: str
    """Of the site's folder, for problems that no file of the author's explains."""
    command: Sequence[str]
    environment: dict[str, str]
    edition: Edition | None = field(default=None, init=False)
    """What the site was made of; None until it was built and read."""
    site_url: str | None = field(default=None, init=False)
    """The address that the site was built for."""

    def __post_init__(self) -> None:
        # One clock for the command and for us, also when midnight passes between.
        self.environment.setdefault("SOURCE_DATE_EPOCH", str(int(time.time())))

    @property
    def pages(self) -> int:
        """Pages of the site that was built."""
        return len(self.edition.all_pages) if self.edition else 0

    def build(self, folder: Path, lock: int) -> list[Problem]:
        """Build into `folder` and return what is wrong with the site."""
        stamp = stamp_of(self.root)
        if failure := self._run(folder, lock):
            return [failure]
        robots = folder / ROBOTS
        site_url = site_url_in(robots.read_text("utf-8")) if robots.is_file() else None
        self.site_url = site_url
        if site_url is None:
            return [Problem(self.name, Position(), "site-unfinished")]
        # The command has checked the content, unless an author saved something since.
        is_checked = stamp_of(self.root) == stamp
        today = clock.today(self.environment)
        try:
            edition = prepare_edition(self.root, today=today, is_checked=is_checked)
        except AuthorMistakes as mistakes:
            return mistakes.problems
        if problems := address_problems(edition, self.root):
            return problems
        origins: Mapping[str, str] = {
            file.path: file.origin for file in exported_files(edition, site_url) if file.origin
        }
        self.edition = edition
        pages = edition.all_pages
        return check_site(folder, pages, site_url=site_url, root=self.root, origins=origins)

    def _run(self, folder: Path, lock: int) -> Problem | None:
        command = [argument.replace(PLACE, str(folder)) for argument in self.command]
        try:
            process = subprocess.Popen(
                command,
                cwd=self.root,
                env=self.environment,
                pass_fds=[lock],
                preexec_fn=_die_with_parent,
                # Ctrl-C reaches us alone: a build that heard it as well would print a traceback.
                start_new_session=True,
            )
        except OSError as error:
            values = {"value": command[0], "reason": error.strerror or str(error)}
            return Problem(self.name, Position(), "site-command", values)
        try:
            code = process.wait()
        except KeyboardInterrupt:
            # With all that it has started, so that nothing writes any more where we clear away.
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            raise
        if code:
            values = {"code": str(code)}
            return Problem(self.name, Position(), "site-build-failed", values)
        return None


def _die_with_parent() -> None:
    """Let Linux end the build when we are killed; elsewhere it holds the lock until it is done."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
