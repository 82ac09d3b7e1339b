"""Fifty local hosts with pages: `python -m tests.bench_links.hosts` prints their port.

They serve until their standard input is closed.
"""

from __future__ import annotations

import asyncio
import sys
from functools import cache

HOSTS = tuple(f"127.0.1.{number}" for number in range(1, 51))
"""Each an address of the loopback network, which Linux answers for without being told."""

PAGES_PER_HOST = 200

PARAGRAPHS = 12
"""Of a page, which with them is about as long as a short page of a public office."""


def addresses(port: int) -> list[str]:
    """Return the addresses of all pages, one of each host in turn.

    Host by host, a program that keeps a pace but not an order would mostly wait: lychee takes
    twenty times as long for the same list.
    """
    return [
        f"http://{host}:{port}/side/{number}" for number in range(PAGES_PER_HOST) for host in HOSTS
    ]


@cache
def answer_to(path: str) -> bytes:
    """Return the whole answer to a request for `path`: a page, or that there is none."""
    folder, _, name = path.strip("/").partition("/")
    known = folder == "side" and name.isdecimal() and int(name) < PAGES_PER_HOST
    status = "200 OK" if known else "404 Not Found"
    body = _page(int(name)) if known else "<!doctype html><title>Ikke funnet</title><p>Borte."
    content = body.encode()
    head = (
        f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n"
        f"Content-Length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content


def _page(number: int) -> str:
    words = [f"ord{(number * 31 + place * 7) % 1009}" for place in range(40)]
    paragraph = f"<p>{' '.join(words)} <a href='/side/{number}'>mer</a></p>\n"
    return (
        f"<!doctype html><html lang=nb><head><meta charset=utf-8><title>Side {number}</title>"
        f"</head><body><h1 id=top>Side {number}</h1>\n{paragraph * PARAGRAPHS}</body></html>"
    )


class _Connection(asyncio.Protocol):
    """Answers every request that comes whole, in its order."""

    def __init__(self) -> None:
        self._waiting = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        *requests, self._waiting = (self._waiting + data).split(b"\r\n\r\n")
        for request in requests:
            method, path, _ = request.split(b" ", 2)
            answer = answer_to(path.decode())
            if method == b"HEAD":
                answer = answer.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
            self._transport.write(answer)


async def serve() -> None:
    """Serve all hosts on one port, print it, and end with the standard input."""
    loop = asyncio.get_running_loop()
    first = await loop.create_server(_Connection, HOSTS[0], 0, backlog=1024)
    port: int = first.sockets[0].getsockname()[1]
    for host in HOSTS[1:]:
        await loop.create_server(_Connection, host, port, backlog=1024)
    print(port, flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve())
