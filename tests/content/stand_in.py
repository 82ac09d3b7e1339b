"""A local web in the place of all hosts that the real library leads to.

Most addresses live; of the others each suffers what it would on the real web, one of every kind
in turn, so that the whole path from the check to the mended page can be walked and looked at.
"""

from __future__ import annotations

import enum
from collections import defaultdict
from collections.abc import Iterable, Mapping
from urllib.parse import unquote, urlsplit

from karrierehylla.links.watched import Watched
from tests.hostile.answers import ABSENT, page, redirect, response
from tests.hostile.server import Behave, Connection, Request, Web


class Fate(enum.StrEnum):
    """What became of an address."""

    LIVES = enum.auto()
    MOVED = enum.auto()
    """To another address of the same host, for good."""
    GONE = enum.auto()
    """404, day after day."""
    EMPTY = enum.auto()
    """Answers as if all were well, and says what the host says of every address it has not."""
    FRONT = enum.auto()
    """Sends on to the front page of its host."""
    WALLED = enum.auto()
    """Turns automatic checks away."""
    BAD_DAY = enum.auto()
    """Out of order on the second day only."""
    BEYOND = enum.auto()
    """Lives, but its end is for a script: no machine can tell."""


EVERY = 9
"""Of so many addresses one does not live."""

BAD_DAY = 2
_WALL = response(page("Just a moment"), "403 Forbidden", {"cf-mitigated": "challenge"})
_OUT_OF_ORDER = response(page("Feil"), "503 Service Unavailable")
_NOT_HERE = response(page("Siden finnes ikke", "Vi fant ikke siden."))


def fates_of(addresses: Iterable[str]) -> Mapping[str, Fate]:
    """Return what becomes of each address, the same at every call."""
    fates = {
        address: Fate.BEYOND if "#/" in address else Fate.LIVES for address in sorted(addresses)
    }
    # Addresses that differ behind '#' only are one page, and a front page has no front page.
    own = [address for address in fates if "#" not in address and urlsplit(address).path.strip("/")]
    troubles = [fate for fate in Fate if fate not in (Fate.LIVES, Fate.BEYOND)]
    for number, address in enumerate(own[::EVERY]):
        fates[address] = troubles[number % len(troubles)]
    return fates


class StandIn(Web):
    """The hosts of all addresses, on a day that may be set."""

    def __init__(self, watched: Mapping[str, Watched]) -> None:
        self.day = 1
        self.fates = fates_of(watched)
        self._langs = {
            address: min(link.languages, default="nb") for address, link in watched.items()
        }
        by_host: dict[str, dict[str, tuple[str, Fate]]] = defaultdict(dict)
        for address, fate in self.fates.items():
            parts = urlsplit(address)
            by_host[parts.hostname or ""][_target(address)] = (address, fate)
        super().__init__({host: self._host(pages) for host, pages in by_host.items()})

    def _host(self, pages: Mapping[str, tuple[str, Fate]]) -> Behave:
        has_empty = any(fate is Fate.EMPTY for _, fate in pages.values())

        async def behave(request: Request, connection: Connection) -> None:
            target = unquote(request.target)
            if target in pages:
                answer = self._answer(*pages[target])
            elif target.startswith("/ny/") and target.removeprefix("/ny") in pages:
                address, _ = pages[target.removeprefix("/ny")]
                answer = self._page(address)
            elif target == "/":
                answer = response(page(request.headers["host"]))
            else:
                answer = _NOT_HERE if has_empty else ABSENT
            if request.method == "HEAD":
                answer = answer.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
            await connection.send(answer)

        return behave

    def _answer(self, address: str, fate: Fate) -> bytes:
        if fate is Fate.BAD_DAY and self.day == BAD_DAY:
            return _OUT_OF_ORDER
        return {
            Fate.MOVED: redirect(moved_to(address), 301),
            Fate.GONE: ABSENT,
            Fate.EMPTY: _NOT_HERE,
            Fate.FRONT: redirect("/"),
            Fate.WALLED: _WALL,
        }.get(fate, self._page(address))

    def _page(self, address: str) -> bytes:
        return response(page(address, lang=self._langs[address]))


def moved_to(address: str) -> str:
    """Return where an address that moved stands now."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}/ny{parts.path}"


def _target(address: str) -> str:
    """Return what is asked of the host, decoded."""
    parts = urlsplit(address)
    return unquote(f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}")
