"""`python -m tests.bench_links`: our checks of links beside lychee's, in one run.

Outside: 10,000 addresses on fifty local hosts, at the pace that lychee keeps with hosts that it
does not know, and with none. Ours also reads every page for its title and text, asks each
host for nonsense and keeps a history; `aiohttp` is that library alone, with nothing of ours.

Inside: all links and anchors of a finished site. Ours also judges policies, images and orphans.
"""

from __future__ import annotations

import dataclasses
import itertools
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from karrierehylla.edition import prepare_edition
from tests.bench.__main__ import run
from tests.bench.figures import aligned, megabytes
from tests.bench.library import write_project
from tests.bench_links.hosts import HOSTS, addresses
from tests.bench_links.measure import Measured, measure
from tests.bench_links.setting import PACES, Pace
from tests.build.sites import content_day
from tests.environment import make_environment

ROOT = Path(__file__).parents[2]
LOCK = Path(__file__).with_name("requirements.txt")
RUNS = 3
"""Runs of each, in turn, of which the one that took least CPU counts."""

RESOURCES = 700
"""As many as make a site of somewhat more than 3,000 pages."""

MAX_TO_PEER = 1.2
"""How much more of lychee's time and CPU a link may take."""
MAX_MEMORY = 200_000_000
MAX_INSIDE = 0.25
"""How much of lychee's CPU the links inside a site may take."""


@dataclasses.dataclass(frozen=True)
class Outside:
    """What was measured of links to other hosts at one pace."""

    pace: str
    links: int
    programs: Mapping[str, Measured]

    def misses(self) -> list[str]:
        """A sentence for each threshold that is missed."""
        ours, peer = self.programs["ours"], self.programs["lychee"]
        costs = {"time": ours.seconds / peer.seconds, "CPU": ours.cpu / peer.cpu}
        missed = [
            f"{self.pace}: a link takes {cost:.2f} × lychee's {what}, {MAX_TO_PEER} allowed"
            for what, cost in costs.items()
            if cost > MAX_TO_PEER
        ]
        if ours.memory > MAX_MEMORY:
            bounds = f"{megabytes(ours.memory)}, {megabytes(MAX_MEMORY)} allowed"
            missed.append(f"{self.pace}: {bounds}")
        return missed


@dataclasses.dataclass(frozen=True)
class Inside:
    """What was measured of the links inside a site."""

    pages: int
    programs: Mapping[str, Measured]

    def misses(self) -> list[str]:
        """A sentence if the threshold is missed."""
        cost = self.programs["ours"].cpu / self.programs["lychee"].cpu
        told = f"the links inside a site take {cost:.2f} × lychee's CPU, {MAX_INSIDE} allowed"
        return [told] if cost > MAX_INSIDE else []


def main() -> int:
    """Measure, print, and return 1 if a threshold is missed."""
    lychee = str(make_environment(ROOT / "build/bench-links/.venv", LOCK) / "lychee")
    with tempfile.TemporaryDirectory(prefix="bench-links-") as temporary:
        folder = Path(temporary)
        outside = list(measure_outside(lychee, folder))
        inside = measure_inside(lychee, folder)
    print(table(outside, inside))
    missed = [*itertools.chain(*(one.misses() for one in outside)), *inside.misses()]
    for sentence in missed:
        print(sentence)
    return 1 if missed else 0


def measure_outside(lychee: str, folder: Path) -> Iterator[Outside]:
    """Check the addresses of all hosts with every program, at each pace."""
    with running_hosts() as port:
        listed = folder / "addresses.txt"
        asked = addresses(port)
        listed.write_text("\n".join(asked), "utf-8")
        for pace in PACES.values():
            print(f"Asking {len(asked):,} addresses, {pace.name} …", file=sys.stderr, flush=True)
            programs = {
                "ours": worker("links", pace.name, str(listed)),
                "aiohttp": worker("bare", pace.name, str(listed)),
                "lychee": [lychee, *lychee_options(pace), str(listed)],
            }
            if pace.interval_ms:
                # It has no pace of its own.
                del programs["aiohttp"]
            yield Outside(pace.name, len(asked), best(RUNS, programs))


def lychee_options(pace: Pace) -> list[str]:
    """Return what makes lychee ask as we do: each page whole, at this pace, once."""
    return [
        *("--no-progress", "--no-ignore", "--method", "get", "--max-retries", "0"),
        *("--max-concurrency", str(pace.at_once), "--host-concurrency", str(pace.per_host)),
        *("--host-request-interval", f"{pace.interval_ms}ms"),
    ]


def measure_inside(lychee: str, folder: Path) -> Inside:
    """Check the finished site of a made-up library with both programs."""
    print(f"Building a site of {RESOURCES} resources …", file=sys.stderr, flush=True)
    project, site, pages = folder / "project", folder / "site", folder / "pages"
    write_project(ROOT, project, RESOURCES)
    run("ours", project, site)
    edition = prepare_edition(project, today=content_day())
    # As the check needs them: without the texts that they were made from.
    listed = [
        dataclasses.replace(page, markdown="", structured_data=None) for page in edition.all_pages
    ]
    pages.write_bytes(pickle.dumps(listed))
    programs = {
        "ours": worker("site", str(site), str(pages)),
        "lychee": [
            *(lychee, "--no-progress", "--offline", "--include-fragments"),
            *("--index-files", "index.html", "--root-dir", str(site), "--extensions", "html"),
            str(site),
        ],
    }
    count = sum(1 for _ in site.rglob("*.html"))
    return Inside(count, best(RUNS, programs))


def worker(*arguments: str) -> list[str]:
    """Return the command of one of our programs."""
    return [sys.executable, "-m", "tests.bench_links.worker", *arguments]


@contextmanager
def running_hosts() -> Iterator[int]:
    """Run the hosts, and give their port."""
    command = [sys.executable, "-m", "tests.bench_links.hosts"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        yield int(process.stdout.readline())
        # Closes their standard input, which ends them.


def best(runs: int, programs: Mapping[str, Sequence[str]]) -> Mapping[str, Measured]:
    """Run the programs in turn, `runs` times; return of each the run that took least CPU."""
    found: dict[str, Measured] = {}
    for _ in range(runs):
        for name, command in programs.items():
            one = measure(command, ROOT)
            if name not in found or one.cpu < found[name].cpu:
                found[name] = one
    return found


def table(outside: Sequence[Outside], inside: Inside) -> str:
    """What was measured, as text."""
    asked = [
        (
            one.pace,
            f"{one.links:,}",
            name,
            f"{one.links / run.seconds:,.0f}",
            f"{run.cpu / one.links * 1000:.3f} s",
            megabytes(run.memory),
        )
        for one in outside
        for name, run in one.programs.items()
    ]
    read = [
        (name, f"{run.seconds:.1f} s", f"{run.cpu:.2f} s", megabytes(run.memory))
        for name, run in inside.programs.items()
    ]
    return "\n".join(
        [
            f"Links to {len(HOSTS)} hosts",
            *aligned(["pace", "links", "program", "links/s", "CPU of 1,000", "memory"], asked),
            "",
            f"The links inside a site of {inside.pages:,} pages",
            *aligned(["program", "time", "CPU", "memory"], read),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
