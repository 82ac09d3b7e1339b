"""Servers on 127.0.0.1 for all names of a hostile web, and a canary that nobody may touch.

A case is a host; what it does is a function from a request to the connection.
"""

from __future__ import annotations

import asyncio
import datetime
import socket
import ssl
import struct
import threading
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import trustme

from karrierehylla.fetching.policy import Lookup

HERE = "127.0.0.1"
CANARY = "127.0.0.2"


@dataclass(frozen=True)
class Request:
    """What was asked."""

    method: str
    target: str
    """Path and query."""
    headers: dict[str, str]
    """By name in lower case."""
    number: int
    """How many times this was asked of this host, this time included."""


@dataclass
class Connection:
    """The way back."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def send(self, *parts: bytes | str) -> None:
        for part in parts:
            self.writer.write(part.encode() if isinstance(part, str) else part)
        await self.writer.drain()

    async def wait(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def reset(self) -> None:
        """Break off the hard way."""
        handle: socket.socket = self.writer.get_extra_info("socket")
        handle.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


Behave = Callable[[Request, Connection], Awaitable[None]]


@dataclass
class Web:
    """A running hostile web."""

    hosts: dict[str, Behave]
    port: int = 0
    canary_port: int = 0
    tls_ports: dict[str, int] = field(default_factory=dict)
    """By the kind of certificate."""
    places: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    """Where names lead that do not lead here."""
    unknown: dict[str, int] = field(default_factory=dict)
    """Names that are not there, with the number of the error."""
    asked: Counter[str] = field(default_factory=Counter)
    """Requests by 'host method target'."""
    seen_headers: list[dict[str, str]] = field(default_factory=list)
    touched: list[str] = field(default_factory=list)
    """What came to the canary."""
    trusting: ssl.SSLContext = field(default_factory=ssl.create_default_context)
    most_at_once: Counter[str] = field(default_factory=Counter)
    """Requests under way at one time, by host."""

    @property
    def lookup(self) -> Lookup:
        """Answers for every name of this web."""

        async def lookup(host: str, port: int) -> list[tuple[str, int]]:
            if host in self.unknown:
                raise socket.gaierror(self.unknown[host], "not here")
            if host in self.places:
                return self.places[host]
            if host not in self.hosts:
                raise socket.gaierror(socket.EAI_NONAME, "not here")
            if port == 443:
                kind = host.partition(".")[0].partition("--")[0]
                return [(HERE, self.tls_ports.get(kind, self.tls_ports["secure"]))]
            return [(HERE, self.port)]

        return lookup


@asynccontextmanager
async def serve(web: Web, folder: Path | None = None) -> AsyncIterator[Web]:
    """Start everything; `folder` is for certificates, without which there are no secure hosts."""
    under_way: Counter[str] = Counter()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = Connection(reader, writer)
        try:
            while (request := await _read(reader, web)) is not None:
                host = request.headers.get("host", "").partition(":")[0]
                web.seen_headers.append(request.headers)
                under_way[host] += 1
                web.most_at_once[host] = max(web.most_at_once[host], under_way[host])
                try:
                    await web.hosts[host](request, connection)
                finally:
                    under_way[host] -= 1
                if writer.is_closing():
                    break
        except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            pass
        finally:
            writer.close()

    async def sing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        web.touched.append(str(writer.get_extra_info("peername")))
        writer.close()

    async with AsyncExitStack() as stack:

        async def start(
            handler: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
            host: str,
            tls: ssl.SSLContext | None = None,
        ) -> int:
            # A hostile server reads lines of any length.
            server = await asyncio.start_server(handler, host, 0, ssl=tls, limit=2**20)
            stack.callback(server.close)
            port: int = server.sockets[0].getsockname()[1]
            return port

        web.port = await start(answer, HERE)
        web.canary_port = await start(sing, CANARY)
        if folder is not None:
            web.trusting, contexts = _certificates(folder, web.hosts)
            for kind, context in contexts.items():
                web.tls_ports[kind] = await start(answer, HERE, context)
            web.tls_ports["plain"] = await start(_no_tls, HERE)
        yield web


@contextmanager
def running(web: Web, folder: Path | None = None) -> Iterator[Web]:
    """Serve beside what runs a loop of its own, such as a command; see `serve`."""
    ready, over = threading.Event(), threading.Event()

    async def run() -> None:
        async with serve(web, folder):
            ready.set()
            while not over.is_set():
                await asyncio.sleep(0.01)

    thread = threading.Thread(target=asyncio.run, args=(run(),), daemon=True)
    thread.start()
    assert ready.wait(30)
    try:
        yield web
    finally:
        over.set()
        thread.join()


async def _no_tls(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer a handshake as a web server does that knows none."""
    await reader.read(1)
    writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    writer.close()


async def _read(reader: asyncio.StreamReader, web: Web) -> Request | None:
    first = (await reader.readline()).decode("latin-1").split()
    if len(first) != 3:
        return None
    headers = {}
    while (line := (await reader.readline()).decode("latin-1").strip()) != "":
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    key = f"{headers.get('host', '').partition(':')[0]} {first[0]} {first[1]}"
    web.asked[key] += 1
    return Request(first[0], first[1], headers, web.asked[key])


def _certificates(
    folder: Path, hosts: Iterable[str]
) -> tuple[ssl.SSLContext, dict[str, ssl.SSLContext]]:
    """Return whom to trust, and servers by what is wrong with their certificates."""
    authority, stranger = trustme.CA(), trustme.CA()
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    strangers = [host for host in hosts if not host.endswith(".example.org")]
    day = datetime.timedelta(days=1)
    now = datetime.datetime.now(datetime.UTC)
    certificates = {
        "secure": authority.issue_cert("*.example.org", *strangers),
        "wrongname": authority.issue_cert("somebody-else.example.com"),
        "expired": authority.issue_cert(
            "*.example.org", not_before=now - 9 * day, not_after=now - day
        ),
        "tooearly": authority.issue_cert(
            "*.example.org", not_before=now + day, not_after=now + 9 * day
        ),
        "stranger": stranger.issue_cert("*.example.org"),
        "oldtls": authority.issue_cert("*.example.org"),
    }
    contexts = {}
    for kind, certificate in certificates.items():
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        contexts[kind] = context
    contexts["oldtls"].set_ciphers("NULL:@SECLEVEL=0")
    contexts["oldtls"].maximum_version = ssl.TLSVersion.TLSv1_2
    # An authority is its own issuer.
    itself = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    pem = folder / "itself.pem"
    pem.write_bytes(stranger.private_key_pem.bytes() + stranger.cert_pem.bytes())
    itself.load_cert_chain(pem)
    contexts["selfsigned"] = itself
    return trusting, contexts
