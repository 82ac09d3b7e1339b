"""`release`: builds from one commit what a server needs, and puts it in place whole."""

from __future__ import annotations

import argparse
import datetime
import os
from dataclasses import dataclass, field
from pathlib import Path

from karrierehylla import clock
from karrierehylla.commands.arguments import add_root
from karrierehylla.commands.outcome import Outcome, counted, message
from karrierehylla.commands.site import PLACE, SiteBuilder
from karrierehylla.edition import AuthorMistakes, prepare_edition
from karrierehylla.exports.redirects import moves
from karrierehylla.locks import URLS
from karrierehylla.problems import Position, Problem, as_text, errors_in, in_order
from karrierehylla.publish import HOME, publish
from karrierehylla.published import address_problems, lock_addresses
from karrierehylla.release.compression import compress_site
from karrierehylla.release.files import SITE, server_files
from karrierehylla.release.manifest import MANIFEST, manifest
from karrierehylla.release.obstacles import find_obstacles


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `release` to the commands."""
    parser = commands.add_parser(
        "release",
        help="build the site with all that a server needs, from one commit",
        usage="python -m karrierehylla release [--root DIR] [--release DIR] [--lang nb|en]"
        " -- COMMAND …",
    )
    add_root(parser)
    parser.add_argument(
        "--release", type=Path, help="the release's folder; ROOT/release without it"
    )
    parser.add_argument(
        "command",
        nargs="+",
        metavar="COMMAND",
        help="what builds the site, with {dir} for the folder to build into; see 'site'",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> Outcome:
    """Build and put in place; 1 and no change if anything stands against a release."""
    root, lang = arguments.root, arguments.lang
    release = arguments.release or root / "release"
    if not any(PLACE in argument for argument in arguments.command):
        return Outcome(2, err=message("site.command", lang, dir=PLACE))
    site_url = os.environ.get("SITE_URL", "")
    if site_url:
        site_url = f"{site_url.rstrip('/')}/"
    site = SiteBuilder(root, release.name, arguments.command, dict(os.environ))
    releaser = _Releaser(site, site_url)
    problems = _obstacles(root, site_url, clock.today(site.environment))
    if not problems:
        problems = publish(release, releaser.build, home=f"{SITE}{HOME}")
    problems = in_order(problems)
    if errors := len(errors_in(problems)):
        refused = message(
            "release.refused", lang, release=release, errors=counted("errors", lang, errors)
        )
        return Outcome(1, as_text(problems, lang), refused)
    done = message(
        "release.done",
        lang,
        release=release,
        pages=site.pages,
        files=releaser.files,
    )
    return Outcome(0, as_text(problems, lang), done)


def _obstacles(root: Path, site_url: str, today: datetime.date) -> list[Problem]:
    """Return what stands against a release; if nothing does, lock the addresses.

    A lock that had to be written is one more reason: it is a part of the commit.
    """
    problems = find_obstacles(root, site_url)
    try:
        edition = prepare_edition(root, today=today)
    except AuthorMistakes as mistakes:
        return [*problems, *errors_in(mistakes.problems)]
    problems += address_problems(edition, root)
    if problems:
        return problems
    new, _ = lock_addresses(edition, root)
    return [Problem(URLS, Position(), "release-not-locked", {"n": str(new)})] if new else []


@dataclass
class _Releaser:
    """Builds the site and writes what servers need beside it."""

    site: SiteBuilder
    site_url: str
    files: int = field(default=0, init=False)
    """Files of the release, the manifest left out."""

    def build(self, folder: Path, lock: int) -> list[Problem]:
        """Build into `folder` and return what is wrong with the site."""
        site = folder / SITE
        site.mkdir()
        problems = self.site.build(site, lock)
        edition = self.site.edition
        if errors_in(problems) or edition is None:
            return problems
        if self.site.site_url != self.site_url:
            values = {"value": self.site.site_url or ""}
            return [Problem(self.site.name, Position(), "release-other-address", values)]
        for file in server_files(moves(edition.library, edition.all_pages), self.site_url):
            path = folder / file.path
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(file.content)
        compress_site(site)
        lines = manifest(folder)
        self.files = lines.count("\n")
        (folder / MANIFEST).write_text(lines, "utf-8", newline="\n")
        return problems
