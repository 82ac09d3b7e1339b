"""Whose turn it is: each host is asked seldom and a little at a time, all together in measure."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from karrierehylla.fetching.policy import Policy


class _Host:
    __slots__ = ("next_at", "places", "queue")

    def __init__(self, places: int) -> None:
        self.places = asyncio.Semaphore(places)
        self.queue = asyncio.Lock()
        self.next_at = 0.0


class Pace:
    """Gives out turns."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._places = asyncio.Semaphore(policy.at_once)
        self._hosts: dict[str, _Host] = {}

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """Wait until `host` may be asked, and hold the place meanwhile."""
        state = self._host(host)
        async with state.places:
            clock = asyncio.get_running_loop().time
            # One waits for the time and the others for it, or all would wake for each turn.
            async with state.queue:
                # The host may be given more rest while we sleep.
                while (wait := state.next_at - clock()) > 0:
                    await asyncio.sleep(wait)
                state.next_at = clock() + self._policy.interval
            async with self._places:
                yield

    def rest(self, host: str, seconds: float) -> None:
        """Let `host` alone for `seconds`."""
        state = self._host(host)
        until = asyncio.get_running_loop().time() + seconds
        state.next_at = max(state.next_at, until)

    def _host(self, host: str) -> _Host:
        state = self._hosts.get(host)
        if state is None:
            state = self._hosts[host] = _Host(self._policy.per_host)
        return state
