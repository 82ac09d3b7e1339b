"""`links check`: what it asks, keeps and says."""

from __future__ import annotations

import argparse
import io
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from karrierehylla.__main__ import main
from karrierehylla.commands import links
from karrierehylla.commands.outcome import Outcome
from karrierehylla.commands.progress import Progress, progress_line
from karrierehylla.fetching.policy import Network, Policy
from karrierehylla.links.history import JOURNAL, LOCK
from karrierehylla.locking import hold_lock
from karrierehylla.model.link import LinkVerdict
from karrierehylla.reading.link_history import HISTORY, read_links
from tests.hostile.answers import GOOD, day_by_day, page, redirect, response, site
from tests.hostile.server import HERE, Behave, Connection, Request, Web, running
from tests.unit.sample import changed, write_library

VIGO = "docs/nb/ressurs/vigo.md"
SITE = "http://www.vigo.no/a"
OTHER = "http://utdanning.no/a"

QUICK = Policy(interval=0.0, request_seconds=2.0, link_seconds=4.0, retries=0)

ABSENT = f"{VIGO}:12:6: web-not-found: {SITE}: the page is not there (404)\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    changes = changed(VIGO, "https://www.vigo.no/", SITE)
    changes |= changed(
        "docs/nb/ressurs/jobbkompasset.md", "https://utdanning.no/jobbkompasset/", OTHER
    )
    return write_library(tmp_path, changes)


def check(root: Path, web: Web | None, *arguments: str, day: str = "2026-11-28") -> Outcome:
    """Run the command in `web`."""
    parser = argparse.ArgumentParser()
    links.add_parser(parser.add_subparsers())
    parsed = parser.parse_args(
        ["links", "check", "--root", str(root), "--lang=en", "--today", day, *arguments]
    )
    if web is None:
        return links.check(parsed, Network(QUICK, (f"{HERE}/32",)))
    with running(web):
        return links.check(parsed, Network(QUICK, (f"{HERE}/32",), web.lookup))


def two(vigo: Behave, other: Behave | None = None) -> Web:
    return Web({"www.vigo.no": vigo, "utdanning.no": other or site({"/a": GOOD})})


def verdicts(root: Path) -> dict[str, LinkVerdict]:
    records, problems = read_links(root)
    assert problems == []
    return {url: record.verdict for url, record in records.items()}


def test_all_is_well(root: Path) -> None:
    outcome = check(root, two(site({"/a": GOOD})))

    assert outcome == Outcome(0, "", "data/links.json: 2 of 2 links checked\nok: 2")
    assert verdicts(root) == {OTHER: LinkVerdict.OK, SITE: LinkVerdict.OK}


def test_what_a_person_should_know_is_a_line_at_its_place(root: Path) -> None:
    outcome = check(root, two(site({}), site({"/a": redirect("/b", 301), "/b": GOOD})))

    assert outcome.status == 0
    assert outcome.out == (
        "docs/nb/ressurs/jobbkompasset.md:12:6: web-moved: http://utdanning.no/a has moved for"
        f" good; write http://utdanning.no/b\n{ABSENT.rstrip()}"
    )
    assert outcome.err == "data/links.json: 2 of 2 links checked\nmoved: 1\nfailing: 1"


def test_a_new_address_that_fails_stops_a_change_and_an_old_one_does_not(root: Path) -> None:
    web = two(site({}))

    assert check(root, web, "--changed").status == 1
    assert check(root, web, "--changed") == Outcome(0, "", "data/links.json: 0 of 0 links checked")
    assert check(root, web, "--due", day="2026-11-29").status == 0
    assert check(root, web, "vigo").status == 1
    assert check(root, web, "jobbkompasset").status == 0


def test_a_link_dies_on_its_third_day(root: Path) -> None:
    web = two(site({}))
    days = ["2026-11-28", "2026-11-28", "2026-11-29", "2026-11-30"]
    outcomes = [check(root, web, "vigo", day=day) for day in days]

    assert [outcome.err.splitlines()[-1] for outcome in outcomes] == [
        *("failing: 1", "failing: 1", "failing: 1", "dead: 1")
    ]
    assert outcomes[-1].out == (
        f"{VIGO}:12:6: web-dead: {SITE} has failed on at least three days since 2026-11-28; look"
        " for what took over; if nothing did, set 'status: gone' and move the address to"
        " 'former_urls'"
    )


def test_all_goes_on_where_it_was_on_the_same_day(root: Path) -> None:
    web = two(site({"/a": GOOD}))
    check(root, web, "vigo")
    asked = web.asked.total()

    assert check(root, web, "--all").err.startswith("data/links.json: 1 of 1 links checked")
    assert check(root, web, "--all").err == "data/links.json: 0 of 0 links checked"
    assert web.asked["www.vigo.no GET /a"] == 1
    assert asked >= 1


def test_content_that_changes_is_told_as_drift(root: Path) -> None:
    web = two(day_by_day(response(page("Vigo")), response(page("Billige sko"))))
    check(root, web)
    outcome = check(root, web, "--all", day="2026-11-29")

    assert outcome.out == (
        f"{VIGO}:12:6: web-other-title: {SITE} has another title and other text than before; open"
        " it; find the page anew, or approve what it shows"
    )


def test_where_nobody_answers_nothing_is_written_down(root: Path) -> None:
    web = Web({}, unknown={})
    outcome = check(root, web)

    assert outcome == Outcome(
        1,
        "",
        "nobody answered, so there is no network here; nothing was written down",
    )
    assert verdicts(root) == {}


def test_silent_links_may_be_all_that_is_due_where_others_still_answer(root: Path) -> None:
    well = '"http://www.nav.no/a": {"verdict": "ok", "checked": "2026-11-28"}'
    third = f"url: {SITE}\nformer_urls: [http://www.nav.no/a]\n"
    page_of_vigo = root / VIGO
    page_of_vigo.write_text(page_of_vigo.read_text().replace(f"url: {SITE}\n", third))
    history = f'{{"version": 1, "links": {{{well}}}}}'
    (root / HISTORY).write_text(history)
    web = Web({"www.nav.no": site({"/a": GOOD})})

    assert check(root, web).err == "data/links.json: 2 of 2 links checked\nfailing: 2"
    assert web.asked == {"www.nav.no HEAD /a": 1}

    (root / HISTORY).write_text(history)
    assert check(root, Web({})).err.startswith("nobody answered")
    assert check(root, Web({}), "vigo").err.startswith("nobody answered")
    assert (root / HISTORY).read_text() == history


def test_a_single_host_that_is_silent_has_failed(root: Path) -> None:
    assert check(root, Web({}), "vigo").out == (
        f"{VIGO}:12:6: web-name-unknown: {SITE}: there is no host of this name"
    )


def test_the_record_of_an_address_that_is_gone_from_the_library_goes(root: Path) -> None:
    gone = '"https://borte.no/": {"verdict": "ok", "checked": "2026-11-20"}'
    (root / HISTORY).write_text(f'{{"version": 1, "links": {{{gone}}}}}')
    web = two(site({"/a": GOOD}))
    check(root, web, "--changed")
    assert "https://borte.no/" in verdicts(root)

    check(root, web, "--due")
    assert list(verdicts(root)) == [OTHER, SITE]


def test_a_library_with_mistakes_loses_no_record(root: Path) -> None:
    page_of_vigo = root / VIGO
    page_of_vigo.write_text(page_of_vigo.read_text().replace("format: page", "format: 1"))
    gone = '"https://borte.no/": {"verdict": "ok", "checked": "2026-11-20"}'
    (root / HISTORY).write_text(f'{{"version": 1, "links": {{{gone}}}}}')

    check(root, two(site({"/a": GOOD})), "--all")
    assert "https://borte.no/" in verdicts(root)


def test_a_history_that_was_changed_by_hand_is_told_and_left_alone(root: Path) -> None:
    (root / HISTORY).write_text('{"version": 1, "links": {}\n')
    outcome = check(root, None)

    assert outcome == Outcome(
        1,
        "data/links.json:2:1: json-syntax: this is not JSON from here on; the link checker writes"
        " this file; take back what was changed by hand",
        "no link was checked",
    )
    assert (root / HISTORY).read_text() == '{"version": 1, "links": {}\n'


def test_two_runs_at_once_are_refused(root: Path) -> None:
    with hold_lock(root / LOCK):
        outcome = check(root, None)

    assert outcome.status == 1
    assert outcome.out.startswith("data/links.json:1:1: links-locked: another command is writing")


def test_who_cannot_be_written_to_asks_nobody(root: Path) -> None:
    write_library(
        root, changed("data/site.yml", "contact: post@example.org", "contact: PLACEHOLDER")
    )
    outcome = check(root, None)

    assert outcome == Outcome(
        1,
        "data/site.yml:4:10: links-no-contact: the sites that are asked are told whom to write to,"
        " and 'contact' is 'PLACEHOLDER'; write an e-mail address that somebody reads",
        "no link was checked",
    )


def test_the_sites_are_told_whom_to_write_to(root: Path) -> None:
    web = two(site({"/a": GOOD}))
    check(root, web)

    assert {headers["user-agent"] for headers in web.seen_headers} == {
        "Karrierehylla-links (+post@example.org)"
    }


def test_an_id_that_has_no_link_is_told(root: Path) -> None:
    assert check(root, None, "vigoo", "anya") == Outcome(
        1, err="nothing called anya, vigoo has a link; did you mean vigo?"
    )


def test_the_command_line_knows_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_library(tmp_path, {HISTORY: "[]"})

    assert main(["links", "check", "--root", str(tmp_path), "--format=github"]) == 1
    assert capsys.readouterr() == (
        (
            "::error file=data/links.json,line=1,col=1,title=json-syntax::dette er ikke JSON"
            " herfra; lenkesjekkeren skriver denne fila; ta tilbake det som er endret for hånd\n"
        ),
        "ingen lenke ble sjekket\n",
    )
    with pytest.raises(SystemExit):
        main(["links", "check", "--all", "vigo"])


_CHILD = """
import argparse, sys
from pathlib import Path
from karrierehylla.commands import links
from karrierehylla.fetching.policy import Network, Policy
place = (sys.argv[2], int(sys.argv[3]))
async def lookup(host, port):
    return [place]
parser = argparse.ArgumentParser()
links.add_parser(parser.add_subparsers())
parsed = parser.parse_args(["links", "check", "--root", sys.argv[1], "--lang=en"])
outcome = links.check(parsed, Network(Policy(interval=0.0), (f"{place[0]}/32",), lookup))
print(outcome.err)
sys.exit(outcome.status)
"""


def test_an_interrupted_run_keeps_what_it_has_and_says_so(root: Path) -> None:
    async def silent(_: Request, connection: Connection) -> None:
        await connection.wait(60)

    with running(two(site({"/a": GOOD}), silent)) as web:
        command = [sys.executable, "-c", _CHILD, str(root), HERE, str(web.port)]
        run = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        deadline = time.monotonic() + 60
        while not (root / JOURNAL).exists():
            assert time.monotonic() < deadline
            time.sleep(0.02)
        run.send_signal(signal.SIGINT)
        out, _ = run.communicate(timeout=60)

    assert out == (
        "interrupted: 1 of 2 links are checked and kept; the same command goes on from here\n"
        "ok: 1\n"
    )
    assert run.returncode == 130
    assert verdicts(root) == {SITE: LinkVerdict.OK}
    assert not (root / JOURNAL).exists()


@pytest.mark.parametrize("command", ["check", "seal", "links"])
def test_no_command_but_the_asking_pays_for_asking(command: str) -> None:
    program = (
        f"import sys, karrierehylla.__main__ as m, karrierehylla.commands.{command};"
        "m._parser(); print('aiohttp' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)

    assert (run.stdout, run.stderr) == ("False\n", "")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_shows_on_a_terminal_only_and_leaves_nothing() -> None:
    terminal, file = Terminal(), io.StringIO()
    for stream in (terminal, file):
        with Progress(2, "en", stream) as progress:
            progress.step()
            time.sleep(0.25)
            progress.step()

    assert file.getvalue() == ""
    assert terminal.getvalue().startswith("\r\x1b[K.................... 0/2")
    assert "2/2" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")


@pytest.mark.parametrize(
    ("done", "seconds", "lang", "line"),
    [
        (0, 0.0, "en", ".................... 0/300  0.0 a second  0:00 left"),
        (100, 50.0, "en", "######.............. 100/300  2.0 a second  1:40 left"),
        (300, 80.0, "nb", "#################### 300/300  3,8 i sekundet  0:00 igjen"),
    ],
)
def test_progress_tells_the_rate_and_the_time_that_is_left(
    done: int, seconds: float, lang: str, line: str
) -> None:
    assert progress_line(done, 300, seconds, lang) == line
