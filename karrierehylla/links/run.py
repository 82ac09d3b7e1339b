"""One run: asks the chosen addresses, judges, and keeps each result at once."""

from __future__ import annotations

import asyncio
import datetime
import enum
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from karrierehylla.fetching.fetcher import Fetcher
from karrierehylla.fetching.policy import Network, Policy
from karrierehylla.links.history import History
from karrierehylla.links.judge import Finding, Outcome, judge
from karrierehylla.links.state import advance
from karrierehylla.links.visit import Fetches, Visitor
from karrierehylla.links.watched import Watched
from karrierehylla.model.link import LinkRecord, LinkVerdict, Reason


@dataclass(frozen=True)
class Result:
    """What a run found of one address."""

    link: Watched
    record: LinkRecord


class End(enum.Enum):
    """How a run ended."""

    FINISHED = enum.auto()
    INTERRUPTED = enum.auto()
    """By Ctrl-C; the same command goes on where it was."""
    NO_NETWORK = enum.auto()
    """Nobody answered, so nothing was recorded."""


def run_check(
    links: Sequence[Watched],
    history: History,
    network: Network,
    contact: str,
    today: datetime.date,
    on_result: Callable[[Result], None],
) -> End:
    """Ask `links` through `network`, and keep and tell each result as it comes."""

    async def check() -> None:
        async with Fetcher(network, user_agent(contact)) as fetcher:
            await check_links(links, history, fetcher, network.policy, today, on_result)

    try:
        asyncio.run(check())
    except KeyboardInterrupt:
        return End.INTERRUPTED
    except NoNetwork:
        return End.NO_NETWORK
    return End.FINISHED


def user_agent(contact: str) -> str:
    """Return what we call ourselves, with whom to write to."""
    plain = contact.encode("ascii", "replace").decode("ascii")
    return f"Karrierehylla-links (+{plain})"


class NoNetwork(Exception):
    """Nobody answered: that tells of us, not of them. Nothing was recorded."""


CONTROLS = 3
"""Links that were well, asked whether there is a network when nothing else answers."""


_SILENCE = frozenset(
    {
        Reason.NAME_UNKNOWN,
        Reason.NAME_SILENT,
        Reason.REFUSED,
        Reason.UNREACHABLE,
        Reason.SLOW,
    }
)
"""What every link comes to where there is no network."""


async def check_links(
    links: Sequence[Watched],
    history: History,
    fetcher: Fetches,
    policy: Policy,
    today: datetime.date,
    on_result: Callable[[Result], None],
) -> None:
    """Visit `links`, put what they come to into `history` and tell `on_result` of each.

    Raises NoNetwork. When it is cancelled, what was found stays.
    """
    run = _Run(history, Visitor(fetcher, policy.hops), today, on_result)
    by_host: dict[str, list[Watched]] = defaultdict(list)
    for link in links:
        by_host[_host_of(link.address)].append(link)
    # As many as a host bears, each taking the next link when done: no slow host holds up another.
    lanes = []
    for waiting in by_host.values():
        queue = iter(waiting)
        for _ in range(min(policy.per_host, len(waiting))):
            lanes.append(asyncio.create_task(run.lane(queue)))
    try:
        await asyncio.gather(*lanes)
    finally:
        for lane in lanes:
            lane.cancel()
        run.visitor.cancel()
    if run.is_silent and not await _has_network(fetcher, history, by_host):
        raise NoNetwork
    run.release()


async def _has_network(
    fetcher: Fetches, history: History, silent: Mapping[str, Sequence[Watched]]
) -> bool:
    """Return whether anybody else answers, when all `silent` hosts are.

    Links that fail may be all that is due; then they are judged by others that were well.
    Where no others are known, a single silent host is believed to be silent.
    """
    records = history.records.items()
    well = [url for url, record in records if record.verdict is LinkVerdict.OK]
    others = [url for url in well if _host_of(url) not in silent][:CONTROLS]
    for url in others:
        answer = await fetcher.fetch(url, method="HEAD")
        if answer.fault not in _SILENCE:
            return True
    return not others and len(silent) == 1


def _host_of(address: str) -> str:
    return urlsplit(address).netloc.lower()


class _Run:
    def __init__(
        self,
        history: History,
        visitor: Visitor,
        today: datetime.date,
        on_result: Callable[[Result], None],
    ) -> None:
        self.visitor = visitor
        self._history = history
        self._today = today
        self._on_result = on_result
        self._held: list[tuple[Watched, Finding]] = []
        """Silence, until the first answer shows that there is a network."""
        self._has_network = False

    async def lane(self, queue: Iterator[Watched]) -> None:
        for link in queue:
            record = self._history.records.get(link.address)
            visit = await self.visitor.visit(link.address, record)
            self._take(link, judge(visit, record, link.languages))

    def _take(self, link: Watched, finding: Finding) -> None:
        is_silence = finding.outcome is Outcome.FAILED and finding.reason in _SILENCE
        if is_silence and not self._has_network:
            self._held.append((link, finding))
            return
        self._has_network = True
        self.release()
        self._keep(link, finding)

    @property
    def is_silent(self) -> bool:
        """Whether there was nothing but silence."""
        return bool(self._held)

    def release(self) -> None:
        """Keep what was held back."""
        while self._held:
            self._keep(*self._held.pop(0))

    def _keep(self, link: Watched, finding: Finding) -> None:
        record = advance(self._history.records.get(link.address), finding, self._today)
        self._history.put(link.address, record)
        self._on_result(Result(link, record))
