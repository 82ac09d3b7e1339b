"""Kills runs of the link check at random moments, and counts what that costs.

A process of its own, which forks: `python -m tests.hostile.kills FOLDER KILLS SEED`.
"""

from __future__ import annotations

import asyncio
import datetime
import gc
import json
import os
import random
import signal
import sys
import time
from pathlib import Path

from karrierehylla.fetching.fetcher import Fetcher
from karrierehylla.fetching.policy import Network, Policy
from karrierehylla.links.history import open_history
from karrierehylla.links.run import check_links
from karrierehylla.links.watched import Watched
from karrierehylla.reading.link_history import HISTORY, read_links
from tests.hostile.answers import GOOD, site
from tests.hostile.server import HERE, Web, serve

HOSTS, PATHS = 6, 10
POLICY = Policy(interval=0.0, per_host=2)


def one_run(root: Path, today: datetime.date, finished: int) -> None:
    """Check all links, and tell `finished` (a pipe) of each when it is done."""
    paths = [f"/{number}" for number in range(PATHS)]
    hosts = [f"h{number}.example.org" for number in range(HOSTS)]
    web = Web(dict.fromkeys(hosts, site(dict.fromkeys(paths, GOOD))))
    links = [Watched(f"http://{host}{path}", frozenset(), ()) for host in hosts for path in paths]

    async def run() -> None:
        async with serve(web) as served:
            network = Network(POLICY, (f"{HERE}/32",), served.lookup, served.trusting)
            with open_history(root) as history:
                async with Fetcher(network, "Prøve") as fetcher:
                    await check_links(
                        links,
                        history,
                        fetcher,
                        POLICY,
                        today,
                        lambda result: _tell(finished, result.link.address),
                    )

    asyncio.run(run())


def _tell(pipe: int, address: str) -> None:
    os.write(pipe, f"{address}\n".encode())


def main(root: Path, kills: int, seed: int) -> None:
    """Print what came of it as JSON."""
    dice = random.Random(seed)
    (root / "data").mkdir()
    (root / HISTORY).write_text('{"version": 1, "links": {}}\n')
    told: dict[str, int] = {"killed": 0, "finished": 0, "whole": 0}
    lost: list[str] = []
    broken: list[str] = []
    span = 0.0
    number = -1
    while told["killed"] < kills:
        number += 1
        today = datetime.date(2026, 1, 1) + datetime.timedelta(days=number)
        reading, writing = os.pipe()
        started = time.monotonic()
        child = os.fork()
        if child == 0:
            os.close(reading)
            try:
                one_run(root, today, writing)
            finally:
                os._exit(0)
        os.close(writing)
        if number:
            # Some moments before, most in the middle, and some after the end.
            time.sleep(dice.uniform(0, 1.1) * span)
            os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        span = span or time.monotonic() - started
        told["killed"] += os.WIFSIGNALED(status)
        with os.fdopen(reading) as pipe:
            finished = pipe.read().splitlines()
        _, problems = read_links(root)
        broken += [problem.line_of_text("en") for problem in problems]
        with open_history(root) as history:
            records = history.records
        lost += [url for url in finished if url not in records or records[url].checked != today]
        told["finished"] += len(finished)
        told["whole"] += len(finished) == HOSTS * PATHS
    print(json.dumps({**told, "lost": lost, "broken": broken}))


if __name__ == "__main__":
    gc.disable()
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
