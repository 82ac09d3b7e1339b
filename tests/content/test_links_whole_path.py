"""The real library through the whole path: three days of checks, the report, the fix, the pages."""

from __future__ import annotations

import argparse
import datetime
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from karrierehylla.commands import links
from karrierehylla.commands.check import find_problems
from karrierehylla.commands.outcome import Outcome
from karrierehylla.fetching.policy import Network, Policy
from karrierehylla.library import load_library
from karrierehylla.links.watched import watched_addresses
from karrierehylla.model.link import LinkVerdict
from karrierehylla.problems import as_text, errors_in
from karrierehylla.reading.link_history import read_links
from tests.build.sites import ROOT, content_day
from tests.content.stand_in import Fate, StandIn, moved_to
from tests.hostile.server import HERE, running

QUICK = Policy(interval=0, per_host=8, request_seconds=20, retries=0)
DAYS = [content_day() + datetime.timedelta(days=days) for days in (0, 1, 2)]

AFTER_THREE_DAYS = {
    Fate.LIVES: LinkVerdict.OK,
    Fate.MOVED: LinkVerdict.MOVED,
    Fate.GONE: LinkVerdict.DEAD,
    Fate.EMPTY: LinkVerdict.DEAD,
    Fate.FRONT: LinkVerdict.DRIFTED,
    Fate.WALLED: LinkVerdict.BLOCKED,
    Fate.BAD_DAY: LinkVerdict.OK,
    Fate.BEYOND: LinkVerdict.UNCHECKED,
}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real content, with somebody to write to."""
    root = tmp_path_factory.mktemp("real")
    for name in ("data", "docs"):
        shutil.copytree(ROOT / name, root / name)
    site = root / "data/site.yml"
    text = site.read_text("utf-8").replace("contact: PLACEHOLDER", "contact: post@example.org")
    site.write_text(text, "utf-8")
    return root


@pytest.fixture(scope="module")
def web(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[StandIn]:
    """The stand-in of all hosts, after three days of checks."""
    library, _ = load_library(root, today=DAYS[0])
    assert library is not None
    stand_in = StandIn(watched_addresses(library, root))
    with running(stand_in, tmp_path_factory.mktemp("certificates")):
        for number, day in enumerate(DAYS, start=1):
            stand_in.day = number
            network = Network(QUICK, (f"{HERE}/32",), stand_in.lookup, stand_in.trusting)
            outcome = links.check(parsed(root, "check", "--all", day=day), network)
            assert outcome.status == 0, outcome
        yield stand_in


def parsed(root: Path, *arguments: str, day: datetime.date = DAYS[-1]) -> argparse.Namespace:
    """Read the arguments of `links`."""
    parser = argparse.ArgumentParser()
    links.add_parser(parser.add_subparsers())
    options = ["--root", str(root), "--today", day.isoformat(), "--lang=en"]
    return parser.parse_args(["links", *arguments, *options])


def run(root: Path, *arguments: str) -> Outcome:
    """Run a part of `links` that asks nobody."""
    options = parsed(root, *arguments)
    outcome: Outcome = options.run(options)
    return outcome


def test_every_address_comes_to_what_became_of_it(root: Path, web: StandIn) -> None:
    records, problems = read_links(root)

    assert problems == []
    assert records.keys() == web.fates.keys()
    assert set(web.fates.values()) == set(Fate)
    wrong = {
        address: (fate, records[address].verdict)
        for address, fate in web.fates.items()
        if records[address].verdict is not AFTER_THREE_DAYS[fate]
    }
    assert wrong == {}


def test_the_report_has_everything_that_needs_a_person_and_nothing_else(
    root: Path, web: StandIn
) -> None:
    report = run(root, "report")

    assert report.status == 0
    well = {Fate.LIVES, Fate.BAD_DAY}
    for address, fate in web.fates.items():
        assert (f"<{address}>" in report.out) == (fate not in well), (address, fate)


def test_what_moved_is_mended_and_the_library_is_without_error(root: Path, web: StandIn) -> None:
    """The last test: it writes."""
    moved = [address for address, fate in web.fates.items() if fate is Fate.MOVED]
    shown = run(root, "fix")
    written = run(root, "fix", "--write")

    assert moved
    assert written.out == shown.out
    for address in moved:
        assert moved_to(address) in shown.out
    problems = find_problems(root, today=DAYS[-1])
    assert as_text(errors_in(problems), "en") == ""
    records, _ = read_links(root)
    assert {moved_to(address) for address in moved} <= records.keys()
