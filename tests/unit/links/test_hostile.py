"""A web that means us no good: each case has its verdict, and the run ends by itself."""

from __future__ import annotations

import asyncio
import datetime
import time
import tracemalloc
from dataclasses import dataclass

import pytest

from karrierehylla.fetching.fetcher import Fetcher
from karrierehylla.fetching.policy import Network, Policy
from karrierehylla.links.history import open_history
from karrierehylla.links.run import Result, check_links
from karrierehylla.links.watched import Watched
from karrierehylla.model.link import LinkRecord, LinkVerdict, Reason
from tests.hostile.answers import page, redirect, response, site
from tests.hostile.cases import CASES, CLOSED, NO_NAME, Case
from tests.hostile.server import CANARY, HERE, Web, serve

DAY = datetime.date(2026, 11, 28)

POLICY = Policy(
    at_once=256,
    interval=0.0,
    request_seconds=3.0,
    link_seconds=6.0,
    retries=2,
    backoff=0.05,
    longest_wait=0.5,
    body=256 * 1024,
)


@dataclass
class Run:
    """What one run over the whole hostile web came to."""

    web: Web
    records: dict[str, LinkRecord]
    seconds: float
    megabytes: float
    """The most that it held at a time, beside what the process had before."""


CLOSED_BY_HOST = {f"closed-{name}.example.org": place for name, place in CLOSED}


def hostile_web() -> Web:
    hosts = {case.host: case.behave for case in CASES if case.behave is not None}
    web = Web(hosts)
    web.unknown = {f"{name}.example.org": number for name, number in NO_NAME.items()}
    web.places["no-server.example.org"] = [(HERE, 1)]
    return web


def close_in(web: Web) -> None:
    """Add hosts that send readers to closed addresses; the canary's port is known now."""
    web.places["localhost"] = web.places["closed.example.org"] = [(CANARY, web.canary_port)]
    web.places["half.example.org"] = [(HERE, web.port), (CANARY, web.canary_port)]
    for host, place in CLOSED_BY_HOST.items():
        web.hosts[host] = site({"/a": redirect(f"http://{place.format(port=web.canary_port)}")})
    head = f'<meta http-equiv="refresh" content="0; url=http://{CANARY}:{web.canary_port}/">'
    web.hosts["closed-by-refresh.example.org"] = site({"/a": response(page("Før", head=head))})


def closed_addresses(web: Web) -> list[str]:
    straight = [f"http://{place.format(port=web.canary_port)}" for _, place in CLOSED]
    hosts = [*CLOSED_BY_HOST, "closed-by-refresh.example.org"]
    return [*(f"http://{host}/a" for host in hosts), *straight]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "data").mkdir()
    (folder / "data/links.json").write_text('{"version": 1, "links": {}}\n')

    async def whole() -> Run:
        async with serve(hostile_web(), folder) as web:
            close_in(web)
            links = [Watched(case.address, case.languages, ()) for case in CASES]
            links += [Watched(url, frozenset(), ()) for url in closed_addresses(web)]
            network = Network(POLICY, (f"{HERE}/32",), web.lookup, web.trusting)
            before = time.monotonic()
            tracemalloc.start()
            results: list[Result] = []
            with open_history(folder) as history:
                async with Fetcher(network, "Prøve") as fetcher:
                    await check_links(links, history, fetcher, POLICY, DAY, results.append)
                assert len(results) == len(links)
            megabytes = tracemalloc.get_traced_memory()[1] / 1_000_000
            tracemalloc.stop()
            return Run(web, dict(history.records), time.monotonic() - before, megabytes)

    return asyncio.run(whole())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_way_to_misbehave_has_its_verdict(run: Run, case: Case) -> None:
    record = run.records[case.address]

    assert (record.verdict, record.reason) == (case.verdict, case.reason)
    target = case.moved_to
    if target.startswith("/"):
        target = f"{case.scheme}://{case.host}{target}"
    assert (record.moved_to or "") == target


def test_no_closed_address_is_connected_to_in_any_spelling(run: Run) -> None:
    closed = closed_addresses(run.web)
    found = {url: (run.records[url].verdict, run.records[url].reason) for url in closed}
    # Some spellings are none that a browser or the system takes for an address.
    allowed = {Reason.PRIVATE, Reason.NOWHERE, Reason.NAME_UNKNOWN}

    assert {url: seen for url, seen in found.items() if seen[1] not in allowed} == {}
    assert {verdict for verdict, _ in found.values()} == {LinkVerdict.FLAKY}
    assert run.web.touched == []


def test_there_are_as_many_cases_as_promised_and_the_run_ends_by_itself(run: Run) -> None:
    assert len({case.name for case in CASES}) == len(CASES)
    assert len(CASES) + len(CLOSED) > 100
    print(f"{len(run.records)} links, {run.seconds:.1f} s, {run.megabytes:.0f} MB")
    # Guards against hanging and hoarding, not measures.
    assert run.seconds < 60
    assert run.megabytes < 400
