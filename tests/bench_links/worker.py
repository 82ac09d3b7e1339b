"""Our half of the bench, in a process of its own: `python -m tests.bench_links.worker TASK …`.

`links PACE LIST` asks every address of a file, a line each; `bare PACE LIST` does with aiohttp
alone what no check with it can do without; `site SITE PAGES` checks a finished site.
Each imports what it needs by itself, since the whole process is measured.
"""

from __future__ import annotations

import asyncio
import gc
import pickle
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.bench_links.setting import DAY, LOOPBACK, PACES

SITE_URL = "https://example.org/"


def links(pace: str, listed: str) -> int:
    """Check the addresses with a history, as `links check --all` does; 1 unless all are well."""
    from karrierehylla.fetching.policy import Network, Policy
    from karrierehylla.links.history import as_json, open_history
    from karrierehylla.links.run import End, Result, run_check
    from karrierehylla.links.watched import Watched
    from karrierehylla.model.link import LinkVerdict
    from karrierehylla.reading.link_history import HISTORY

    addresses = Path(listed).read_text("utf-8").split()
    bounds = PACES[pace]
    policy = Policy(
        at_once=bounds.at_once, per_host=bounds.per_host, interval=bounds.interval_ms / 1000
    )
    well = 0

    def count(result: Result) -> None:
        nonlocal well
        well += result.record.verdict is LinkVerdict.OK

    with tempfile.TemporaryDirectory() as folder:
        history_file = Path(folder, HISTORY)
        history_file.parent.mkdir()
        history_file.write_text(as_json({}), "utf-8")
        with open_history(Path(folder)) as history:
            end = run_check(
                [Watched(address, frozenset(), ()) for address in addresses],
                history,
                Network(policy, allowed=(LOOPBACK,)),
                SITE_URL,
                DAY,
                count,
            )
    print(f"{well} of {len(addresses)} are well")
    return int(end is not End.FINISHED or well < len(addresses))


def bare(pace: str, listed: str) -> int:
    """Ask the addresses with aiohttp and nothing of ours; 1 unless all answer."""
    import aiohttp

    waiting = iter(Path(listed).read_text("utf-8").split())
    failed = 0

    async def lane(session: aiohttp.ClientSession) -> None:
        nonlocal failed
        for address in waiting:
            async with session.get(address) as response:
                await response.read()
                failed += response.status != 200

    async def ask() -> None:
        connector = aiohttp.TCPConnector(limit=PACES[pace].at_once)
        async with aiohttp.ClientSession(connector=connector) as session:
            await asyncio.gather(*(lane(session) for _ in range(PACES[pace].at_once)))

    asyncio.run(ask())
    return int(failed > 0)


def site(folder: str, pages: str) -> int:
    """Check the finished site in `folder`, whose pages were written to `pages`; 1 for a fault."""
    from karrierehylla.links.internal import check_site

    # As the command line does.
    gc.disable()
    listed = pickle.loads(Path(pages).read_bytes())
    problems = check_site(Path(folder), listed, site_url=SITE_URL, root=Path(folder))
    for problem in problems:
        print(problem.line_of_text("en"))
    return int(bool(problems))


TASKS: Mapping[str, Callable[[str, str], int]] = {"links": links, "bare": bare, "site": site}

if __name__ == "__main__":
    sys.exit(TASKS[sys.argv[1]](*sys.argv[2:]))
