"""`links archive`: copies of what is dead or gone, from a stand-in of the archive."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from karrierehylla.commands import links
from karrierehylla.commands.link_copies import keep_copies
from karrierehylla.commands.outcome import Outcome
from karrierehylla.fetching.policy import Network, Policy
from tests.hostile.answers import redirect, response
from tests.hostile.server import CANARY, HERE, Behave, Connection, Request, Web, running
from tests.unit.links.histories import (
    JOBB_URL,
    VIGO,
    VIGO_URL,
    history_in,
    write_history,
)
from tests.unit.sample import changed, write_library

SERVICE = "http://archive.example.org/available"
QUICK = Policy(interval=0.0, request_seconds=2.0, link_seconds=4.0, retries=0)
GONE_URL = "http://www.vigo.no/gammel?a=1&b=å"
COPY = "https://web.archive.org/web/20261101000000/https://utdanning.no/jobbkompasset/"
DEAD = {
    "verdict": "dead",
    "reason": "slow",
    "last_ok": "2026-11-01",
    "checked": "2026-11-20",
    "failures": [{"day": f"2026-11-{day}", "reason": "slow"} for day in (18, 19, 20)],
}


def archive_of(answers: dict[str, bytes]) -> Behave:
    """Return a stand-in that answers by the address and, behind a space, the day asked for."""

    async def behave(request: Request, connection: Connection) -> None:
        parts = urlsplit(request.target)
        assert (request.method, parts.path) == ("GET", "/available")
        query = dict(parse_qsl(parts.query, strict_parsing=True))
        wanted = " ".join([query["url"], *([query["timestamp"]] if "timestamp" in query else [])])
        await connection.send(answers[wanted])

    return behave


def closest(url: str, **more: Any) -> bytes:
    """Return what the Wayback Machine answers."""
    snapshot = {"status": "200", "available": True, "url": url, "timestamp": "1", **more}
    answer = {"url": "x", "archived_snapshots": {"closest": snapshot}}
    return response(json.dumps(answer).encode(), kind="application/json")


NOTHING = response(b'{"url": "x", "archived_snapshots": {}}', kind="application/json")


def archive(root: Path, answers: dict[str, bytes], *arguments: str) -> tuple[Outcome, Web]:
    parser = argparse.ArgumentParser()
    links.add_parser(parser.add_subparsers())
    parsed = parser.parse_args(
        ["links", "archive", *arguments, "--root", str(root), "--lang=en", "--today=2026-11-28"]
    )
    web = Web({"archive.example.org": archive_of(answers)})
    with running(web):
        network = Network(QUICK, (f"{HERE}/32",), web.lookup)
        outcome = keep_copies(parsed, network, SERVICE)
    assert web.touched == []
    return outcome, web


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A library with one dead link and one resource that an editor has called gone."""
    gone = f"former_urls: ['{GONE_URL}']\n"
    world = changed(VIGO, f"url: {VIGO_URL}\n", gone)
    world[VIGO] = world[VIGO].replace("status: active", "status: gone")
    return write_history(write_library(tmp_path, world), {JOBB_URL: DEAD})


DEAD_ASKED = f"{JOBB_URL} 20261101"


def test_copies_of_what_is_dead_or_gone_are_kept(root: Path) -> None:
    other = "http://web.archive.org/web/2020/http://www.vigo.no/gammel"
    answers = {DEAD_ASKED: closest(COPY), GONE_URL: closest(other)}
    outcome, web = archive(root, answers)

    secure = other.replace("http:", "https:", 1)
    assert outcome == Outcome(
        0,
        f"{GONE_URL}: there is a copy at {secure}\n{JOBB_URL}: there is a copy at {COPY}",
        "the archive was asked for 2 of 2 addresses",
    )
    assert history_in(root) == {
        GONE_URL: {"verdict": "unchecked", "archive_url": secure},
        JOBB_URL: {**DEAD, "archive_url": COPY},
    }
    assert {headers["user-agent"] for headers in web.seen_headers} == {
        "Karrierehylla-links (+post@example.org)"
    }
    again, web = archive(root, answers)
    assert again == Outcome(0, "", "nothing is dead or gone that has no copy yet")
    assert web.asked == {}
    newer = COPY.replace("20261101", "20261105")
    named, web = archive(root, {DEAD_ASKED: closest(newer)}, "jobbkompasset")
    assert named.out == f"{JOBB_URL}: there is a copy at {newer}"
    assert sum(web.asked.values()) == 1


def test_one_id_asks_for_its_own_only(root: Path) -> None:
    outcome, web = archive(root, {GONE_URL: NOTHING}, "vigo")

    assert outcome == Outcome(
        0,
        f"{GONE_URL}: the archive has no copy",
        "the archive was asked for 1 of 1 addresses",
    )
    assert sum(web.asked.values()) == 1
    assert history_in(root) == {JOBB_URL: DEAD}


def test_what_lives_has_no_copy_to_offer(root: Path) -> None:
    write_history(root, {JOBB_URL: {"verdict": "ok", "checked": "2026-11-20"}})

    assert archive(root, {}, "jobbkompasset")[0] == Outcome(
        0, "", "nothing is dead or gone that has no copy yet"
    )


@pytest.mark.parametrize(
    "answer",
    [
        closest("https://evil.example/web/2020/https://utdanning.no/"),
        closest("https://web.archive.org.evil.example/web/2020/"),
        closest("https://user@web.archive.org/web/2020/"),
        closest("javascript:alert(1)"),
        closest(f"https://web.archive.org/web/2020/{'a' * 700}"),
        closest(COPY, available=False),
        closest(COPY, status="404"),
        NOTHING,
    ],
)
def test_only_whole_copies_of_the_keeper_count(answer: bytes, root: Path) -> None:
    outcome, _ = archive(root, {DEAD_ASKED: answer}, "jobbkompasset")

    assert outcome.out == f"{JOBB_URL}: the archive has no copy"
    assert history_in(root) == {JOBB_URL: DEAD}


@pytest.mark.parametrize(
    "answer",
    [
        response(b"{", kind="application/json"),
        response(b'{"archived_snapshots": []}', kind="application/json"),
        response(b"<p>busy</p>"),
        response(b"", "503 Service Unavailable"),
        redirect(f"http://{CANARY}/", 302),
    ],
)
def test_an_archive_that_gives_no_answer_is_told_and_what_came_stays(
    answer: bytes, root: Path
) -> None:
    write_history(root, {JOBB_URL: DEAD, GONE_URL: DEAD})
    other = "https://web.archive.org/web/2020/http://www.vigo.no/gammel"
    answers = {f"{GONE_URL} 20261101": closest(other), DEAD_ASKED: answer}
    outcome, _ = archive(root, answers)

    assert outcome == Outcome(
        1,
        f"{GONE_URL}: there is a copy at {other}",
        "the archive gives no answer to use: 1 of 2 addresses are asked for; try again later",
    )
    assert history_in(root)[GONE_URL]["archive_url"] == other
    assert history_in(root)[JOBB_URL] == DEAD


def test_a_name_that_nothing_has_is_told(root: Path) -> None:
    assert archive(root, {}, "vigoo")[0] == Outcome(
        1, err="nothing called vigoo has a link; did you mean vigo?"
    )


def test_who_cannot_be_written_to_asks_nobody(root: Path) -> None:
    file = root / "data/site.yml"
    file.write_text(file.read_text().replace("post@example.org", "PLACEHOLDER"))
    outcome, web = archive(root, {})

    assert outcome.status == 1
    assert outcome.out.startswith("data/site.yml:4:10: links-no-contact")
    assert web.asked == {}
