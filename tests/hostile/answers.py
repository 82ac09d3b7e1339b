"""What hosts of the hostile web do, as functions to choose from."""

from __future__ import annotations

import random
import zlib
from collections.abc import Mapping

from tests.hostile.server import Behave, Connection, Request

WORDS = (
    "arbeid utdanning samtale kurs norsk skole yrke lærling bedrift søknad plan veileder deltaker"
    " språk fylke eksamen godkjenning praksis intervju stilling lønn barnehage helse butikk"
).split()


def text(seed: str, count: int = 120) -> str:
    """Return words that only `seed` decides."""
    dice = random.Random(seed)
    return " ".join(dice.choice(WORDS) for _ in range(count))


def page(title: str, body: str | None = None, lang: str = "nb", head: str = "") -> bytes:
    """Return the HTML of a page; its text is made from the title if none is given."""
    body = text(title) if body is None else body
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>'
        f"{head}</head><body><main><h1>{title}</h1><p>{body}</p></main></body></html>"
    ).encode()


def response(
    body: bytes = b"",
    status: str = "200 OK",
    headers: Mapping[str, str] | None = None,
    kind: str = "text/html; charset=utf-8",
) -> bytes:
    """Return a whole answer."""
    lines = {"Content-Type": kind, "Content-Length": str(len(body)), **(headers or {})}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body


GOOD = response(page("Karrierekompasset"))
ABSENT = response(page("Siden finnes ikke", "Beklager."), "404 Not Found")


def site(pages: Mapping[str, bytes], other: bytes = ABSENT) -> Behave:
    """Return a host that answers by path, and `other` for all else."""

    async def behave(request: Request, connection: Connection) -> None:
        answer = pages.get(request.target, other)
        if request.method == "HEAD":
            answer = answer.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
        await connection.send(answer)

    return behave


def status(line: str, headers: Mapping[str, str] | None = None, title: str = "x") -> Behave:
    """Return a host that answers everything with one status."""
    # Answers with these numbers have no body.
    body = b"" if line[:3] in ("204", "205", "304") else page(title, "Kort.")
    return site({}, response(body, line, headers))


def redirect(location: str, number: int = 302) -> bytes:
    """Return an answer that sends on."""
    return response(b"", f"{number} Moved", {"Location": location} if location else {})


def refresh(content: str) -> bytes:
    """Return a page that sends its readers on by itself."""
    return response(page("Før", head=f'<meta http-equiv="Refresh" content="{content}">'))


def chain(*steps: tuple[int, str]) -> Behave:
    """Return a host where '/a' leads by `steps` to the last of their addresses."""
    pages = {}
    path = "/a"
    for number, target in steps:
        pages[path] = redirect(target, number)
        path = target
    return site({path: GOOD, **pages})


def raw(*parts: bytes, then: float = 0.0, close: bool = True) -> Behave:
    """Return a host that sends exactly this, waits, and closes."""

    async def behave(_: Request, connection: Connection) -> None:
        await connection.send(*parts)
        if then:
            await connection.wait(then)
        if close:
            connection.writer.close()

    return behave


def endless(first: bytes, again: bytes, pause: float = 0.0) -> Behave:
    """Return a host that sends `first`, and then `again` for ever."""

    async def behave(_: Request, connection: Connection) -> None:
        await connection.send(first)
        while True:
            await connection.send(again)
            await connection.wait(pause)

    return behave


def reset(*parts: bytes) -> Behave:
    """Return a host that sends this and breaks off."""

    async def behave(_: Request, connection: Connection) -> None:
        await connection.send(*parts)
        # What was sent must be gone before the break.
        await connection.wait(0.05)
        connection.reset()

    return behave


def first(count: int, trouble: bytes, then: bytes = GOOD) -> Behave:
    """Return a host that is in trouble the first `count` times."""

    async def behave(request: Request, connection: Connection) -> None:
        absent = request.target != "/a"
        answer = ABSENT if absent else trouble if request.number <= count else then
        await connection.send(answer)

    return behave


def by_method(head: bytes, get: bytes) -> Behave:
    """Return a host that treats HEAD and GET differently."""

    async def behave(request: Request, connection: Connection) -> None:
        await connection.send(head if request.method == "HEAD" else get)

    return behave


def day_by_day(*days: bytes) -> Behave:
    """Return a host whose '/a' answers the n-th time with the n-th of `days`."""

    async def behave(request: Request, connection: Connection) -> None:
        answer = days[min(request.number, len(days)) - 1]
        await connection.send(answer if request.target == "/a" else ABSENT)

    return behave


def bomb(megabytes: int = 200) -> bytes:
    """Return a small answer that unpacks to this."""
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    packed = packer.compress(page("Bombe").replace(b"</main></body></html>", b""))
    for _ in range(megabytes):
        packed += packer.compress(b" " * 2**20)
    return response(packed + packer.flush(), headers={"Content-Encoding": "gzip"})
