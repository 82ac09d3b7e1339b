"""How we ask: politely, as ourselves, and through the gate at every step."""

from __future__ import annotations

import asyncio
import datetime
import itertools
import time
from collections.abc import Awaitable, Callable

import aiohttp
import pytest

from karrierehylla.fetching.answer import Answer
from karrierehylla.fetching.fetcher import Fetcher
from karrierehylla.fetching.pace import Pace
from karrierehylla.fetching.policy import Network, Policy
from karrierehylla.fetching.public_addresses import Gate
from karrierehylla.fetching.resolver import (
    CheckedResolver,
    ForbiddenAddress,
    checked_connector,
    system_lookup,
)
from karrierehylla.model.link import Reason
from tests.hostile.answers import GOOD, first, page, redirect, response, site
from tests.hostile.server import CANARY, HERE, Behave, Connection, Request, Web, serve

QUICK = Policy(interval=0.0, request_seconds=2.0, link_seconds=4.0, backoff=0.01, longest_wait=0.5)
ONLY_HERE = (f"{HERE}/32",)

Ask = Callable[[Fetcher, Web], Awaitable[None]]


def ask(hosts: dict[str, Behave], asking: Ask, policy: Policy = QUICK) -> Web:
    """Serve `hosts`, let `asking` ask them, and return what the servers saw."""

    async def run() -> Web:
        async with serve(Web(hosts)) as web:
            network = Network(policy, ONLY_HERE, web.lookup)
            async with Fetcher(network, "Prove-UA (+a@example.org)") as fetcher:
                await asking(fetcher, web)
            return web

    return asyncio.run(run())


def fetch_all(*addresses: str) -> tuple[Ask, list[Answer]]:
    answers: list[Answer] = []

    async def asking(fetcher: Fetcher, _: Web) -> None:
        answers.extend([await fetcher.fetch(address) for address in addresses])

    return asking, answers


def test_we_say_who_we_are_and_what_we_can_read() -> None:
    asking, _ = fetch_all("http://a.example.org/a")
    web = ask({"a.example.org": site({"/a": GOOD})}, asking)

    assert web.seen_headers == [
        {
            "host": "a.example.org",
            "user-agent": "Prove-UA (+a@example.org)",
            "accept": "text/html,application/xhtml+xml,*/*;q=0.8",
            "accept-encoding": "gzip, deflate",
        }
    ]


def test_no_cookie_is_kept_and_no_password_sent() -> None:
    away = "http://bruker:hemmelig@b.example.org/b"
    hosts = {
        "a.example.org": site({"/a": redirect(away)}),
        "b.example.org": site({"/b": response(page("B"), headers={"Set-Cookie": "id=1; Path=/"})}),
    }
    asking, _ = fetch_all("http://bruker:x@a.example.org/a", "http://b.example.org/b")
    web = ask(hosts, asking)

    assert len(web.seen_headers) == 3
    assert [
        headers for headers in web.seen_headers if {"cookie", "authorization"} & {*headers}
    ] == []


def test_the_environment_names_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Answer] = []

    async def asking(fetcher: Fetcher, web: Web) -> None:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, f"http://{CANARY}:{web.canary_port}")
        seen.append(await fetcher.fetch("http://a.example.org/a"))

    web = ask({"a.example.org": site({"/a": GOOD})}, asking)

    assert (seen[0].status, web.touched) == (200, [])


def test_what_goes_with_the_first_request_does_not_follow_a_redirect() -> None:
    async def asking(fetcher: Fetcher, _: Web) -> None:
        await fetcher.fetch("http://a.example.org/a", headers={"If-None-Match": '"1"'})

    web = ask({"a.example.org": site({"/a": redirect("/b"), "/b": GOOD})}, asking)

    assert [headers.get("if-none-match") for headers in web.seen_headers] == ['"1"', None]


def test_a_document_is_not_read() -> None:
    asking, answers = fetch_all("http://a.example.org/a")
    ask({"a.example.org": site({"/a": response(b"x" * 99, kind="application/pdf")})}, asking)

    assert (answers[0].type, answers[0].body, answers[0].is_page) == ("application/pdf", b"", False)


def test_hops_are_told_with_what_they_promise() -> None:
    pages = {"/a": redirect("/b#x", 301), "/b": redirect("http://b.example.org/c"), "/c": GOOD}
    asking, answers = fetch_all("http://a.example.org/a")
    ask({"a.example.org": site(pages), "b.example.org": site(pages)}, asking)

    assert answers[0].url == "http://b.example.org/c"
    assert [(hop.url, hop.permanent) for hop in answers[0].hops] == [
        ("http://a.example.org/b#x", True),
        ("http://b.example.org/c", False),
    ]


@pytest.mark.parametrize(
    ("retry_after", "tries"),
    [("0", 3), ("Wed, 21 Oct 2015 07:28:00 GMT", 3), ("99999", 1), ("x", 3), ("", 3), ("-1", 3)],
)
def test_who_asks_for_too_much_patience_is_not_asked_again(retry_after: str, tries: int) -> None:
    trouble = response(b"", "429 Too Many Requests", {"Retry-After": retry_after})
    asking, answers = fetch_all("http://a.example.org/a")
    web = ask({"a.example.org": first(9, trouble)}, asking)

    assert (answers[0].status, web.asked.total()) == (429, tries)


def test_a_server_that_asks_for_patience_gets_it_from_every_link() -> None:
    trouble = response(b"", "503 Service Unavailable", {"Retry-After": "1"})
    policy = Policy(interval=0.0, per_host=1, longest_wait=2.0)
    times: list[float] = []

    async def behave(request: Request, connection: Connection) -> None:
        times.append(time.monotonic())
        await connection.send(trouble if len(times) == 1 else GOOD)

    async def asking(fetcher: Fetcher, _: Web) -> None:
        await asyncio.gather(
            fetcher.fetch("http://a.example.org/a"), fetcher.fetch("http://a.example.org/b")
        )

    ask({"a.example.org": behave}, asking, policy)

    assert len(times) == 3
    assert times[1] - times[0] > 0.9


def test_a_host_is_asked_one_by_one_and_seldom_and_others_meanwhile() -> None:
    policy = Policy(interval=0.05, per_host=2)

    async def behave(_: Request, connection: Connection) -> None:
        await connection.wait(0.12)
        await connection.send(GOOD)

    hosts: dict[str, Behave] = {"a.example.org": behave, "b.example.org": behave}

    async def asking(fetcher: Fetcher, _: Web) -> None:
        started = time.monotonic()
        urls = [f"http://{host}/{number}" for number in range(6) for host in hosts]
        await asyncio.gather(*map(fetcher.fetch, urls))
        # Six requests to a host, two at a time, each of 0.12 seconds.
        assert time.monotonic() - started > 0.36

    web = ask(hosts, asking, policy)

    assert web.most_at_once == {"a.example.org": 2, "b.example.org": 2}


def test_turns_of_one_host_keep_their_distance() -> None:
    async def run() -> list[float]:
        pace = Pace(Policy(interval=0.05, per_host=3))
        times = []

        async def one() -> None:
            async with pace.turn("a"):
                times.append(time.monotonic())

        await asyncio.gather(*(one() for _ in range(4)))
        return times

    times = asyncio.run(run())

    assert min(later - earlier for earlier, later in itertools.pairwise(times)) > 0.04


def test_one_waits_for_a_turn_and_the_others_for_that_one(monkeypatch: pytest.MonkeyPatch) -> None:
    asleep: list[float] = []
    sleep = asyncio.sleep

    async def counted(seconds: float) -> None:
        asleep.append(seconds)
        await sleep(seconds)

    async def run() -> None:
        pace = Pace(Policy(interval=0.02, per_host=8))

        async def one() -> None:
            async with pace.turn("a"):
                pass

        await asyncio.gather(*(one() for _ in range(8)))

    monkeypatch.setattr(asyncio, "sleep", counted)
    asyncio.run(run())

    # Seven, and a few more where a clock woke somebody early; if all woke each time, 28.
    assert 7 <= len(asleep) < 15


def test_a_name_that_leads_elsewhere_the_second_time_is_refused_then() -> None:
    answers = iter([[(HERE, 80)], [(CANARY, 80)], [(HERE, 80), (CANARY, 80)]])

    async def lookup(host: str, port: int) -> list[tuple[str, int]]:
        return next(answers)

    async def run() -> None:
        resolver = CheckedResolver(Gate(ONLY_HERE), lookup)
        assert [found["host"] for found in await resolver.resolve("a", 80)] == [HERE]
        for _ in range(2):
            with pytest.raises(ForbiddenAddress):
                await resolver.resolve("a", 80)

    asyncio.run(run())


def test_what_is_connected_to_is_the_address_that_was_checked() -> None:
    """Between the check and the connection nobody is asked again."""
    asked: list[str] = []
    answers: list[Answer] = []

    async def run() -> Web:
        # The connection is not kept, so that there is a second one to make.
        away = response(b"", "302 Found", {"Location": "/b", "Connection": "close"})
        async with serve(Web({"a.example.org": site({"/a": away, "/b": GOOD})})) as web:

            async def lookup(host: str, port: int) -> list[tuple[str, int]]:
                asked.append(host)
                return [(HERE, web.port)] if len(asked) == 1 else [(CANARY, web.canary_port)]

            async with Fetcher(Network(QUICK, ONLY_HERE, lookup), "x") as fetcher:
                answers.append(await fetcher.fetch("http://a.example.org/a"))
            return web

    web = asyncio.run(run())

    assert (answers[0].status, asked, web.touched) == (200, ["a.example.org"], [])


def test_no_socket_is_made_for_a_closed_address_even_past_the_resolver() -> None:
    """aiohttp asks no resolver about numbers."""

    async def run() -> Web:
        async with serve(Web({})) as web:
            url = f"http://{CANARY}:{web.canary_port}/"
            closed = checked_connector(QUICK, Gate(ONLY_HERE), system_lookup)
            async with aiohttp.ClientSession(connector=closed) as session:
                with pytest.raises(aiohttp.ClientConnectorError) as error:
                    await session.get(url)
            assert isinstance(error.value.os_error, ForbiddenAddress)
            assert web.touched == []
            # The same way is open where the gate is: the canary would have sung.
            opened = checked_connector(QUICK, Gate([f"{CANARY}/32"]), system_lookup)
            async with aiohttp.ClientSession(connector=opened) as session:
                with pytest.raises(aiohttp.ClientError):
                    await session.get(url)
            return web

    assert asyncio.run(run()).touched != []


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("", Reason.NOWHERE),
        ("/a", Reason.NOWHERE),
        ("http://", Reason.NOWHERE),
        ("http://[::", Reason.NOWHERE),
        ("http://a.example.org:0x50/", Reason.NOWHERE),
        ("mailto:a@example.org", Reason.SCHEME),
        ("file:///etc/passwd", Reason.SCHEME),
        ("http://localhost:1/", Reason.PRIVATE),
        ("http://a..b.invalid/", Reason.NAME_UNKNOWN),
        (f"http://{'x' * 64}.invalid/", Reason.NAME_UNKNOWN),
        ("http://xn--.invalid/", Reason.NOWHERE),
    ],
)
def test_an_address_that_the_web_does_not_have_is_not_asked_for(
    address: str, fault: Reason
) -> None:
    async def run() -> Answer:
        async with Fetcher(Network(QUICK), "x") as fetcher:
            return await fetcher.fetch(address)

    assert asyncio.run(run()).fault is fault


def test_a_deadline_covers_all_tries_together() -> None:
    async def silent(_: Request, connection: Connection) -> None:
        await connection.wait(30)

    for request_seconds in (0.3, 30.0):
        policy = Policy(
            interval=0.0,
            request_seconds=request_seconds,
            link_seconds=0.5,
            backoff=0.01,
            retries=99,
        )
        asking, answers = fetch_all("http://a.example.org/a")
        started = time.monotonic()
        ask({"a.example.org": silent}, asking, policy)

        assert answers[0].fault is Reason.SLOW
        assert time.monotonic() - started < 10


def test_the_defaults_are_those_of_a_polite_guest() -> None:
    policy = Policy()

    assert (policy.interval, policy.per_host, policy.hops) == (1.0, 2, 5)
    assert policy.link_seconds <= 60
    assert Network().allowed == ()


def test_dates_of_retry_after_are_read_in_any_zone() -> None:
    soon = datetime.datetime.now(datetime.UTC) + datetime.timedelta(hours=9)
    late = soon.strftime("%a, %d %b %Y %H:%M:%S")
    for text in (f"{late} GMT", f"{late} -0000", late):
        trouble = response(b"", "429 Too Many Requests", {"Retry-After": text})
        asking, _ = fetch_all("http://a.example.org/a")
        assert ask({"a.example.org": first(9, trouble)}, asking).asked.total() == 1
