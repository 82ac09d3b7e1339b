"""Fetches one address: redirects, retries and deadlines, through the gate at every hop."""

from __future__ import annotations

import asyncio
import datetime
import email.utils
import re
import ssl
from collections.abc import Collection, Mapping
from dataclasses import replace
from types import TracebackType

import aiohttp
from yarl import URL

from karrierehylla.fetching.answer import PAGE_TYPES, Answer, Hop
from karrierehylla.fetching.body import ACCEPTED, read_body
from karrierehylla.fetching.faults import EXPECTED, reason_of
from karrierehylla.fetching.pace import Pace
from karrierehylla.fetching.policy import Network
from karrierehylla.fetching.public_addresses import Gate, literal_of
from karrierehylla.fetching.resolver import checked_connector, system_lookup
from karrierehylla.model.link import Reason

_PERMANENT = frozenset({301, 308})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_FOR_THE_MOMENT = frozenset({429, 500, 502, 503, 504})
_FAULTS_FOR_THE_MOMENT = frozenset({Reason.RESET, Reason.NAME_SILENT, Reason.SLOW})
_WALL_HEADERS = ("cf-mitigated", "x-amzn-waf-action")
_TYPE = re.compile(r"[a-z0-9.+-]+/[a-z0-9.+-]+")


class Fetcher:
    """Asks the web. Use it as a context: `async with Fetcher(…) as fetcher`."""

    def __init__(self, network: Network, user_agent: str) -> None:
        self._policy = network.policy
        self._gate = Gate(network.allowed)
        self._pace = Pace(network.policy)
        self._lookup = network.lookup or system_lookup
        self._tls = network.tls or ssl.create_default_context()
        self._headers = {
            "User-Agent": user_agent,
            "Accept": "text/html,application/xhtml+xml,*/*;q=0.8",
            "Accept-Encoding": ACCEPTED,
        }
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Fetcher:
        self._session = aiohttp.ClientSession(
            connector=checked_connector(self._policy, self._gate, self._lookup),
            headers=self._headers,
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=None),
            auto_decompress=False,
            trust_env=False,
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._session is not None
        await self._session.close()

    async def fetch(
        self,
        address: str,
        *,
        method: str = "GET",
        headers: Mapping[str, str] | None = None,
        hops: int | None = None,
        types: Collection[str] = PAGE_TYPES,
    ) -> Answer:
        """Return what `address` answers, having followed at most `hops` redirects.

        `headers` go with the first request only. Only bodies of `types` are read.
        """
        left = self._policy.hops if hops is None else hops
        url, fault = _target(None, address)
        if url is None:
            return Answer(address, fault=fault)
        url = url.with_fragment(None)
        budget = _Budget(self._policy.link_seconds)
        been = {url}
        passed: list[Hop] = []
        while True:
            answer, location = await self._patiently(method, url, headers, types, budget)
            if answer.fault or answer.status not in _REDIRECTS:
                return replace(answer, hops=tuple(passed)) if passed else answer
            headers = None
            target, fault = _target(url, location)
            if target is not None and target.with_fragment(None) in been:
                fault = Reason.LOOP
            elif target is not None and left == 0:
                fault = Reason.HOPS
            if target is None or fault:
                return Answer(str(url), tuple(passed), fault)
            passed.append(Hop(str(target), answer.status in _PERMANENT))
            left -= 1
            url = target.with_fragment(None)
            been.add(url)

    async def _patiently(
        self,
        method: str,
        url: URL,
        headers: Mapping[str, str] | None,
        types: Collection[str],
        budget: _Budget,
    ) -> tuple[Answer, str | None]:
        """Ask, and ask again when the trouble may pass."""
        host = f"{url.host}:{url.port}"
        literal = literal_of(url.host or "")
        if literal is not None and not self._gate.lets_through(str(literal)):
            return Answer(str(url), fault=Reason.PRIVATE), None
        policy = self._policy
        tries = 0
        while True:
            async with self._pace.turn(host):
                seconds = min(policy.request_seconds, budget.left)
                with budget:
                    answer, response = await self._once(method, url, headers, types, seconds)
            location = response.get("Location") if response else None
            trouble = (
                answer.fault in _FAULTS_FOR_THE_MOMENT
                if answer.fault
                else answer.status in _FOR_THE_MOMENT
            )
            if not trouble or tries == policy.retries or budget.left <= 0:
                return answer, location
            wait = _wait_of(response.get("Retry-After") if response else None)
            if wait is None:
                wait = policy.backoff * 2**tries
            if wait > policy.longest_wait:
                return answer, location
            self._pace.rest(host, wait)
            tries += 1

    async def _once(
        self,
        method: str,
        url: URL,
        headers: Mapping[str, str] | None,
        types: Collection[str],
        seconds: float,
    ) -> tuple[Answer, Mapping[str, str] | None]:
        assert self._session is not None
        try:
            async with (
                asyncio.timeout(seconds),
                self._session.request(
                    method, url, headers=headers, allow_redirects=False, ssl=self._tls
                ) as response,
            ):
                body = b""
                kind = _type_of(response)
                if method == "GET" and kind in types and response.status not in _REDIRECTS:
                    body = await read_body(response, self._policy.body)
                return _answer(url, response, kind, body), response.headers
        except EXPECTED as error:
            return Answer(str(url), fault=reason_of(error)), None


class _Budget:
    """The time that one address may still cost."""

    __slots__ = ("_started", "left")

    def __init__(self, seconds: float) -> None:
        self.left = seconds
        self._started = 0.0

    def __enter__(self) -> None:
        self._started = asyncio.get_running_loop().time()

    def __exit__(self, *_: object) -> None:
        self.left -= asyncio.get_running_loop().time() - self._started


def _target(base: URL | None, address: str | None) -> tuple[URL | None, Reason | None]:
    """Return where `address` leads from `base`, without credentials; or why it is not followed."""
    text = (address or "").strip()
    if not text:
        return None, Reason.NOWHERE
    try:
        url = base.join(URL(text)) if base else URL(text)
        if url.scheme and url.scheme not in ("http", "https"):
            return None, Reason.SCHEME
        if not url.host or url.port is None:
            return None, Reason.NOWHERE
        return url.with_user(None), None
    except ValueError:
        return None, Reason.NOWHERE


def _answer(url: URL, response: aiohttp.ClientResponse, kind: str, body: bytes) -> Answer:
    headers = response.headers
    wall = "\n".join(f"{name}: {headers[name]}" for name in _WALL_HEADERS if name in headers)
    return Answer(
        url=str(url),
        status=response.status,
        type=kind,
        charset=response.charset or "",
        language=headers.get("Content-Language", ""),
        etag=headers.get("ETag", ""),
        modified=headers.get("Last-Modified", ""),
        wall=wall.lower(),
        body=body,
    )


def _type_of(response: aiohttp.ClientResponse) -> str:
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return kind if _TYPE.fullmatch(kind) else ""


def _wait_of(retry_after: str | None) -> float | None:
    """Return the seconds of a `Retry-After`, which is a number or a time; None if it is neither."""
    text = (retry_after or "").strip()
    if text.isdecimal() and text.isascii():
        return float(text[:9])
    try:
        then = email.utils.parsedate_to_datetime(text)
    except ValueError:
        return None
    if then.tzinfo is None:
        then = then.replace(tzinfo=datetime.UTC)
    return max(0.0, (then - datetime.datetime.now(datetime.UTC)).total_seconds())
