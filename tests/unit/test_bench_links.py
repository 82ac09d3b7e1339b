"""`make bench-links` asks hosts that answer, and judges what it measured."""

from __future__ import annotations

import http.client
import sys
from pathlib import Path

import pytest

from tests.bench_links.__main__ import Inside, Outside, lychee_options, running_hosts, table
from tests.bench_links.hosts import HOSTS, PAGES_PER_HOST, addresses
from tests.bench_links.measure import Measured, measure
from tests.bench_links.setting import PACES

LYCHEE = Measured(seconds=10, cpu=1, memory=100e6)


def test_every_host_has_its_pages_and_nothing_else() -> None:
    with running_hosts() as port:
        asked = addresses(port)
        for host in (HOSTS[0], HOSTS[-1]):
            assert f"http://{host}:{port}/side/{PAGES_PER_HOST - 1}" in asked
            connection = http.client.HTTPConnection(host, port, timeout=60)
            statuses = {}
            for path in ("/side/0", f"/side/{PAGES_PER_HOST - 1}", f"/side/{PAGES_PER_HOST}", "/"):
                connection.request("GET", path)
                answer = connection.getresponse()
                statuses[path] = (answer.status, b"<title>Side " in answer.read())
            connection.close()
            assert list(statuses.values()) == [(200, True), (200, True), (404, False), (404, False)]

    assert len(set(asked)) == 10_000


def test_neighbours_in_the_list_are_pages_of_different_hosts() -> None:
    asked = addresses(80)

    assert asked[:3] == [f"http://{host}:80/side/0" for host in HOSTS[:3]]
    assert asked[len(HOSTS)] == f"http://{HOSTS[0]}:80/side/1"


def test_what_is_no_worse_than_allowed_misses_nothing() -> None:
    ours = Measured(seconds=12, cpu=1.2, memory=200e6)

    assert Outside("polite", 10, {"ours": ours, "lychee": LYCHEE}).misses() == []
    assert Inside(3000, {"ours": Measured(9, 0.25, 1), "lychee": LYCHEE}).misses() == []


def test_each_threshold_that_is_missed_is_told() -> None:
    ours = Measured(seconds=13, cpu=2, memory=201e6)

    assert Outside("unbound", 10, {"ours": ours, "lychee": LYCHEE}).misses() == [
        "unbound: a link takes 1.30 × lychee's time, 1.2 allowed",
        "unbound: a link takes 2.00 × lychee's CPU, 1.2 allowed",
        "unbound: 201 MB, 200 MB allowed",
    ]
    assert Inside(3000, {"ours": ours, "lychee": LYCHEE}).misses() == [
        "the links inside a site take 2.00 × lychee's CPU, 0.25 allowed"
    ]


def test_the_table_tells_of_every_program() -> None:
    ours = Measured(seconds=5, cpu=2, memory=150e6)
    programs = {"ours": ours, "lychee": LYCHEE}

    assert table([Outside("polite", 10_000, programs)], Inside(3041, programs)) == "\n".join(
        [
            "Links to 50 hosts",
            "  pace   links  program  links/s  CPU of 1,000  memory",
            "polite  10,000     ours    2,000       0.200 s  150 MB",
            "polite  10,000   lychee    1,000       0.100 s  100 MB",
            "",
            "The links inside a site of 3,041 pages",
            "program    time     CPU  memory",
            "   ours   5.0 s  2.00 s  150 MB",
            " lychee  10.0 s  1.00 s  100 MB",
        ]
    )


def test_both_keep_the_same_pace() -> None:
    options = lychee_options(PACES["polite"])

    assert options[options.index("--host-concurrency") + 1] == "10"
    assert options[options.index("--host-request-interval") + 1] == "50ms"


def test_a_program_is_measured_whole_and_may_not_fail(tmp_path: Path) -> None:
    code = "import time; bytearray(64_000_000); time.sleep(0.05)"
    measured = measure([sys.executable, "-c", code], tmp_path)

    assert measured.seconds >= 0.05
    assert 0 < measured.cpu < 60
    assert measured.memory > 64_000_000

    with pytest.raises(SystemExit, match=r"failed:\nsaid"):
        measure([sys.executable, "-c", "print('said'); exit(3)"], tmp_path)
