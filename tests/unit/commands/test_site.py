"""`site` publishes a build that is complete and sound, and nothing else."""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from karrierehylla.__main__ import main
from karrierehylla.commands.site import run
from karrierehylla.publish import publish
from tests.unit.sample import ROOT, changed, write_library

GENERATOR = """
import os, sys
from pathlib import Path
from karrierehylla.clock import today
from karrierehylla.edition import prepare_edition
from karrierehylla.exports.policy import PAGE
from karrierehylla.finish import finish

site, version = Path(sys.argv[1]), sys.argv[2]
edition = prepare_edition(Path(), today=today(os.environ))
guard = f'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{PAGE}">'
for page in edition.all_pages:
    way = "../" * page.address.count("/")
    links = "".join(
        f'<a href="{way}{other.address or "./"}">x</a>'
        for other in edition.pages[page.locale].values()
    )
    file = site / page.address / "index.html"
    file.parent.mkdir(parents=True, exist_ok=True)
    head = f'<!doctype html><html lang="{page.locale}"><head>{guard}</head>'
    file.write_text(f'{head}<body>{version} {links}</body>')
for name in ("css/permalink.css", "img/favicon.svg", "js/not-found.js"):
    file = site / "assets" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch()
finish(site, edition, site_url="https://hylla.example/karriere/", search=False)
"""
"""A tiny generator: every page links to every page of its language."""

PROGRAM = (sys.executable, "-m", "karrierehylla")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample with its generator, `SOURCE_DATE_EPOCH` on the day of the sample."""
    write_library(tmp_path)
    (tmp_path / "generator.py").write_text(GENERATOR)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795258800")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    return tmp_path


def command(version: str = "ny") -> list[str]:
    return [sys.executable, "generator.py", "{dir}", version]


def site(project: Path, build: Sequence[str], *options: str) -> int:
    return main(["site", "--root", str(project), "--lang", "en", *options, "--", *build])


def version_of(project: Path) -> str:
    """Return the one version that every page of the site carries."""
    pages = [
        page
        for page in sorted((project / "site").rglob("index.html"))
        if page.relative_to(project / "site").parts[0] not in ("nb", "r")
    ]
    versions = {page.read_text().partition("<body>")[2].split()[0] for page in pages}
    assert len(pages) > 40
    assert len(versions) == 1
    return versions.pop()


def test_a_sound_build_is_published(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert site(project, command()) == 0

    assert version_of(project) == "ny"
    assert (project / "site/r/vigo/index.html").is_file()
    said = capfd.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"{project}/site is complete: ")


def test_content_that_the_build_has_checked_is_not_checked_again(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("karrierehylla.edition.check_library", None)

    assert site(project, command()) == 0


def test_another_folder_may_be_the_site(project: Path) -> None:
    assert site(project, command(), "--site", str(project / "ute" / "www")) == 0

    assert (project / "ute/www/index.html").is_file()
    assert not (project / "site").exists()


def test_a_build_that_fails_leaves_the_old_site(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(project, command("gammel"))
    capfd.readouterr()

    assert site(project, ["sh", "-c", "echo halv > {dir}/index.html; exit 3"]) == 1

    assert version_of(project) == "gammel"
    said = capfd.readouterr()
    assert said.out == (
        "site:1:1: site-build-failed: "
        "the build ended with exit code 3, so the site was left as it was; see above what it said\n"
    )
    assert said.err == f"{project}/site was left as it was: 1 error\n"


def test_a_dead_link_on_a_finished_page_leaves_the_old_site(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(project, command("gammel"))
    (project / "generator.py").write_text(GENERATOR.replace('"./"', '"borte/"'))
    capfd.readouterr()

    assert site(project, command()) == 1

    assert version_of(project) == "gammel"
    assert capfd.readouterr().out == (
        "/case/:1:1: link-without-target: '../borte/' leads nowhere: the site has no '/borte/'; "
        "the same stands on 24 more pages, so look in the templates as well\n"
    )


def test_a_command_that_there_is_not_is_one_sentence(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert site(project, ["finnes-ikke", "{dir}"]) == 1

    assert capfd.readouterr().out == (
        "site:1:1: site-command: "
        "the command 'finnes-ikke' could not be started: No such file or directory\n"
    )


def test_a_command_without_a_place_for_the_folder_is_refused(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert site(project, ["mkdocs", "build"]) == 2

    assert capfd.readouterr().err == (
        "put {dir} in the command where it takes the folder to build into\n"
    )


def test_a_build_that_was_never_finished_is_not_published(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert site(project, ["sh", "-c", "echo hei > {dir}/index.html"]) == 1

    assert "site-unfinished: the build did not finish" in capfd.readouterr().out
    assert not (project / "site").exists()


@pytest.mark.parametrize("worse", ["format: [page", "format: side"])
def test_content_that_changed_for_the_worse_during_the_build_is_not_published(
    project: Path, worse: str, capfd: pytest.CaptureFixture[str]
) -> None:
    """It cannot be read any more, or only a check would know."""
    path, broken = next(iter(changed("docs/nb/ressurs/vigo.md", "format: page", worse).items()))
    (project / "broken.md").write_text(broken)
    build = [sys.executable, "generator.py", "{dir}", "ny"]
    script = f'"$@" && cp broken.md {path}'

    assert site(project, ["sh", "-c", script, "sh", *build]) == 1

    assert "docs/nb/ressurs/vigo.md:" in capfd.readouterr().out
    assert not (project / "site").exists()


def test_a_site_without_an_address_that_was_published_is_not(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (project / "data/urls.lock").write_text("/\n/ressurs/sluttet/\n")

    assert site(project, command()) == 1

    assert capfd.readouterr().out.startswith(
        "data/urls.lock:2:1: address-lost: '/ressurs/sluttet/' has been published"
    )
    assert not (project / "site").exists()


def test_the_command_is_told_the_time_that_we_read(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when midnight passes between the build and the check."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    arguments = argparse.Namespace(
        root=project,
        site=None,
        lang="en",
        command=["sh", "-c", f"echo $SOURCE_DATE_EPOCH > {project}/epoch; exit 1; : {{dir}}"],
    )

    run(arguments)

    assert abs(int((project / "epoch").read_text()) - time.time()) < 60


def test_kills_at_random_moments_leave_a_whole_site(project: Path) -> None:
    """The first comes at once and the last when all is done; the others anywhere between.

    Kills of the swap itself are in test_publish.py; here the generator is a process of its own.
    """
    started = time.monotonic()
    site(project, command("gammel"))
    usual = time.monotonic() - started
    standing = "gammel"
    dice = random.Random(7)
    seen = []
    for number in range(10):
        version = f"ny{number}"
        process = subprocess.Popen(
            [*PROGRAM, "site", "--root", str(project), "--", *command(version)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        if number == 9:
            process.wait()
        elif number:
            time.sleep(usual * dice.uniform(0.2, 1.6))
        process.send_signal(signal.SIGKILL)
        process.wait()

        now = version_of(project)
        assert now in (standing, version)
        seen.append(now == version)
        standing = now
        # What the generator had begun may still hold the lock for a moment.
        wait_until_free(project)

    assert (seen[0], seen[-1]) == (False, True)
    left = {path.name for path in project.iterdir() if path.name.startswith((".site", "site"))}
    assert left == {"site", "site.lock"}


ENDLESS = """
import os, sys, time
from pathlib import Path

os.fork()
Path(sys.argv[1], "index.html").write_text("halv")
Path(f"begun-{os.getpid()}").touch()
time.sleep(600)
"""
"""A build of two processes that never ends; it would answer Ctrl-C with a traceback."""


def test_ctrl_c_ends_in_one_line_and_leaves_nothing_running(project: Path) -> None:
    site(project, command("gammel"))
    process = subprocess.Popen(
        [*PROGRAM, "site", "--root", str(project), "--", sys.executable, "-c", ENDLESS, "{dir}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    while len(list(project.glob("begun-*"))) < 2:
        assert process.poll() is None
        time.sleep(0.02)

    # As a terminal does it: to all processes of the group.
    os.killpg(process.pid, signal.SIGINT)

    # What outlives us would hold the pipes open.
    assert process.communicate(timeout=60) == ("", "avbrutt\n")
    assert process.returncode == 130
    assert version_of(project) == "gammel"
    left = {path.name for path in project.iterdir() if path.name.startswith((".site", "site"))}
    assert left == {"site", "site.lock"}
    # Free when no process of the build is left: each of them holds the lock.
    wait_until_free(project)


def wait_until_free(project: Path) -> None:
    """Wait for the lock, and let a run that fails clear away what a killed one left."""
    for _ in range(300):
        problems = publish(project / "site", lambda folder, lock: [])
        if [problem.rule for problem in problems] == ["site-empty"]:
            return
        time.sleep(0.1)
    raise AssertionError("the build of a killed run never ended")
