"""How much we ask of other people's servers, how long we wait for them, and by which network."""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

Lookup = Callable[[str, int], Awaitable[list[tuple[str, int]]]]
"""From a name and a port to network addresses and ports; raises `socket.gaierror` for none."""


@dataclass(frozen=True)
class Policy:
    """The bounds of a run; the values here are those for the open web. Times are in seconds."""

    at_once: int = 32
    """Requests under way, all hosts together."""
    per_host: int = 2
    """Requests under way to one host."""
    interval: float = 1.0
    """Between the starts of two requests to one host."""
    request_seconds: float = 20.0
    """For one request: name, connection, headers and body."""
    link_seconds: float = 60.0
    """For all requests of one address together; waiting for one's turn does not count."""
    hops: int = 5
    """Redirects that are followed."""
    retries: int = 2
    """Further tries of a request that failed for the moment."""
    backoff: float = 2.0
    """Before the first further try; twice as long before the next."""
    longest_wait: float = 30.0
    """A server that asks for more patience than this is not asked again in this run."""
    body: int = 512 * 1024
    """Bytes of a body that are read, counted both as sent and as decoded."""


@dataclass(frozen=True)
class Network:
    """What there is to ask: the open web, unless a test says otherwise."""

    policy: Policy = Policy()
    allowed: tuple[str, ...] = ()
    """Networks that may be connected to although they are no part of the open internet."""
    lookup: Lookup | None = None
    """Asked for names in place of the system."""
    tls: ssl.SSLContext | None = None
    """Whom to trust in place of those whom the system trusts."""


OPEN_WEB = Network()
