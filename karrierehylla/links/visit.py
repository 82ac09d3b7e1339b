"""One visit to an address: what it answers, and where needed what its nonsense siblings do."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Protocol
from urllib.parse import urlsplit

from karrierehylla.fetching.answer import Answer, Hop
from karrierehylla.links.evidence import is_front
from karrierehylla.links.fingerprint import likeness
from karrierehylla.links.page import Page, read_page
from karrierehylla.links.siblings import near_sibling, root_sibling
from karrierehylla.model.link import LinkRecord, LinkVerdict, Reason

DOCUMENTS = frozenset(
    ".csv .doc .docx .epub .jpg .m4a .mp3 .mp4 .ods .odt .pdf .png .ppt .pptx .webm .xls .xlsx"
    " .zip".split()
)
"""Endings of what has no title to read, so that its headers say all there is to know."""


def is_document(address: str) -> bool:
    """Return whether an address leads to a document by its ending."""
    return PurePosixPath(urlsplit(address).path).suffix.lower() in DOCUMENTS


SAME_TEXT = 0.9
"""Likeness of texts that are one text with a date or a counter in it."""


class Fetches(Protocol):
    """What can ask the web."""

    async def fetch(
        self,
        address: str,
        *,
        method: str = "GET",
        headers: Mapping[str, str] | None = None,
        hops: int | None = None,
    ) -> Answer:
        """See `fetching.fetcher.Fetcher`."""
        ...


@dataclass(frozen=True, slots=True)
class Look:
    """An answer and the page in it."""

    answer: Answer
    page: Page | None = None

    @property
    def shows_page(self) -> bool:
        """Whether it is a page as if all were well."""
        return self.page is not None and 200 <= self.answer.status < 300


@dataclass(frozen=True, slots=True)
class Visit:
    """All that was seen of an address on one day."""

    address: str
    look: Look
    near: Look | None = None
    """What a nonsense address beside it answers; None if that was not asked."""
    root: Look | None = None
    """What a nonsense address at the root of the host answers; None if that was not asked."""


class Visitor:
    """Visits addresses; what it learns of a host's nonsense it asks once in a run."""

    def __init__(self, fetcher: Fetches, hops: int) -> None:
        self._fetcher = fetcher
        self._hops = hops
        self._siblings: dict[str, asyncio.Task[Look]] = {}

    async def visit(self, address: str, record: LinkRecord | None) -> Visit:
        """Ask `address`, and its siblings unless it shows what it showed before."""
        look = await self._look(address, record)
        visit = Visit(address, look)
        if not look.shows_page or _is_as_before(look, record) or is_front(look.answer.url):
            return visit
        beside = near_sibling(address)
        if beside is None:
            return visit
        near = await self._sibling(beside)
        if not looks_same(look, near):
            return replace(visit, near=near)
        return replace(visit, near=near, root=await self._sibling(root_sibling(address)))

    def cancel(self) -> None:
        """Ask nothing more."""
        for task in self._siblings.values():
            task.cancel()

    async def _look(self, address: str, record: LinkRecord | None) -> Look:
        if is_document(address):
            answer = await self._fetcher.fetch(address, method="HEAD", headers=_conditions(record))
            if answer.fault is None and answer.status < 400 and not answer.is_page:
                return Look(answer)
        answer = await self._fetcher.fetch(address, headers=_conditions(record))
        look = _read(answer)
        while look.page is not None and look.page.leads_to and look.answer.status < 300:
            look = await self._led_on(look, look.page)
        return look

    async def _led_on(self, look: Look, page: Page) -> Look:
        """Go where a page sends its readers by itself."""
        before = (*look.answer.hops, Hop(page.leads_to, permanent=page.at_once))
        left = self._hops - len(before)
        if left < 0:
            return Look(replace(look.answer, fault=Reason.HOPS))
        answer = await self._fetcher.fetch(page.leads_to, hops=left)
        return _read(replace(answer, hops=(*before, *answer.hops)))

    async def _sibling(self, url: str) -> Look:
        task = self._siblings.get(url)
        if task is None:
            task = self._siblings[url] = asyncio.create_task(self._nonsense(url))
        # Whoever else waits for the answer still gets it when this visit is cut off.
        return await asyncio.shield(task)

    async def _nonsense(self, url: str) -> Look:
        look = _read(await self._fetcher.fetch(url))
        # Kept for the whole run; its bytes are read.
        return Look(replace(look.answer, body=b""), look.page)


def _read(answer: Answer) -> Look:
    if answer.fault or not answer.is_page or not answer.body:
        return Look(answer)
    return Look(replace(answer, body=b""), read_page(answer))


def _conditions(record: LinkRecord | None) -> dict[str, str]:
    """Return the headers that ask for news only, where what was seen was all well."""
    if record is None or record.verdict is not LinkVerdict.OK or record.seen is None:
        return {}
    if record.seen.url is not None:
        return {}
    if record.etag:
        return {"If-None-Match": record.etag}
    return {"If-Modified-Since": record.modified} if record.modified else {}


def _is_as_before(look: Look, record: LinkRecord | None) -> bool:
    """Return whether a page shows what it showed when all was well."""
    if record is None or record.verdict is not LinkVerdict.OK or record.seen is None:
        return False
    page, seen = look.page, record.seen
    return (
        page is not None
        and page.title == (seen.title or "")
        and page.text is not None
        and seen.text is not None
        and likeness(page.text, seen.text) >= SAME_TEXT
    )


def looks_same(one: Look, other: Look) -> bool:
    """Return whether two addresses answer with one and the same page."""
    if not one.shows_page or not other.shows_page or one.page is None or other.page is None:
        return False
    if one.answer.url == other.answer.url:
        return True
    if one.page.title != other.page.title:
        return False
    if one.page.text is None or other.page.text is None:
        return one.page.words == other.page.words
    return likeness(one.page.text, other.page.text) >= SAME_TEXT
