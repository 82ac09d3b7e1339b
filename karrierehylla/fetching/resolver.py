"""From names to checked addresses, and connections to exactly these.

The gate stands at three places, each of which would do:
a number in an address never gets past `literal_of` in the fetcher,
a name never past `CheckedResolver`,
and no socket is made for an address that the gate does not let through.
"""

from __future__ import annotations

import asyncio
import socket

from aiohttp import TCPConnector
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.connector import AddrInfoType

from karrierehylla.fetching.policy import Lookup, Policy
from karrierehylla.fetching.public_addresses import Gate

DNS_SECONDS = 120
"""How long an answer is kept; what is connected to is the address that was checked."""


class ForbiddenAddress(OSError):
    """A name or number that leads to somewhere else than the open internet."""


async def system_lookup(host: str, port: int) -> list[tuple[str, int]]:
    """Ask the system."""
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError as error:
        # Labels that are empty or too long: a name that the network cannot have.
        raise socket.gaierror(socket.EAI_NONAME, str(error)) from error
    return list(dict.fromkeys((str(place[0]), int(place[1])) for *_, place in found))


class CheckedResolver(AbstractResolver):
    """Resolves names; a name with one closed address among its addresses is refused altogether."""

    def __init__(self, gate: Gate, lookup: Lookup) -> None:
        self._gate = gate
        self._lookup = lookup

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Return the addresses of `host`; raises ForbiddenAddress."""
        found = await self._lookup(host, port)
        if not all(self._gate.lets_through(address) for address, _ in found):
            raise ForbiddenAddress(host)
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=place,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=socket.IPPROTO_TCP,
                flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            )
            for address, place in found
        ]

    async def close(self) -> None:
        """Nothing is held open."""


def checked_connector(policy: Policy, gate: Gate, lookup: Lookup) -> TCPConnector:
    """Return a connector that makes sockets only for addresses that `gate` lets through."""

    def make_socket(info: AddrInfoType) -> socket.socket:
        family, kind, protocol, _, place = info
        if not gate.lets_through(str(place[0])):
            raise ForbiddenAddress(place[0])
        return socket.socket(family, kind, protocol)

    return TCPConnector(
        resolver=CheckedResolver(gate, lookup),
        socket_factory=make_socket,
        family=socket.AF_UNSPEC,
        ttl_dns_cache=DNS_SECONDS,
        limit=policy.at_once,
        limit_per_host=policy.per_host,
    )
