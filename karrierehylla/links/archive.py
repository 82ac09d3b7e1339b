"""Kept copies of what can no longer be opened: asks an archive by the form of the Wayback Machine.

The archive is told the address and the day; nothing is sent but public addresses of resources.
"""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from pydantic import BaseModel, ConfigDict, ValidationError

from karrierehylla.fetching.fetcher import Fetcher
from karrierehylla.fetching.policy import Network
from karrierehylla.links.judge import is_fit_to_keep
from karrierehylla.links.run import user_agent

KEEPER = "web.archive.org"
"""The only host whose copies we write down."""

_TYPES = frozenset({"application/json", "text/javascript", "text/json"})


class NoAnswer(Exception):
    """The archive gave no answer that could be read."""


@dataclass(frozen=True)
class Wanted:
    """An address whose copy is looked for."""

    address: str
    day: datetime.date | None
    """The last day on which it was well; the copy nearest to it is the best."""


class _Part(BaseModel):
    """A part of the answer; the archive may say more than we read."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class _Closest(_Part):
    available: bool = False
    url: str = ""
    status: str = ""


class _Snapshots(_Part):
    closest: _Closest | None = None


class _Answer(_Part):
    archived_snapshots: _Snapshots


def look_up(
    wanted: Iterable[Wanted],
    network: Network,
    contact: str,
    service: str,
    on_copy: Callable[[str, str | None], None],
) -> None:
    """Ask `service`, and tell `on_copy` the copy of each address, or None; raises NoAnswer."""

    async def ask() -> None:
        async with Fetcher(network, user_agent(contact)) as fetcher:
            for one in wanted:
                on_copy(one.address, await _copy_of(one, fetcher, service))

    asyncio.run(ask())


async def _copy_of(wanted: Wanted, fetcher: Fetcher, service: str) -> str | None:
    query = {"url": wanted.address}
    if wanted.day is not None:
        query["timestamp"] = wanted.day.strftime("%Y%m%d")
    answer = await fetcher.fetch(f"{service}?{urlencode(query)}", types=_TYPES)
    if answer.fault or answer.status != 200:
        raise NoAnswer
    try:
        closest = _Answer.model_validate_json(answer.body).archived_snapshots.closest
    except ValidationError:
        raise NoAnswer from None
    if closest is None or not closest.available or closest.status != "200":
        return None
    return _fit(closest.url)


def _fit(copy: str) -> str | None:
    """Return the address of a copy as readers may open it; None if it is not the keeper's."""
    if copy.startswith("http://"):
        copy = f"https://{copy.removeprefix('http://')}"
    is_kept = copy.startswith(f"https://{KEEPER}/web/")
    return copy if is_kept and is_fit_to_keep(copy) else None
