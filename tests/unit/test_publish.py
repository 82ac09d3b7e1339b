"""A site is put in place whole or not at all."""

from __future__ import annotations

import errno
import os
import random
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from karrierehylla import publish as publish_module
from karrierehylla.problems import Position, Problem
from karrierehylla.publish import publish

FILES = 15


def write_site(folder: Path, version: str) -> None:
    """Write a home page and many others that all carry `version`."""
    for number in range(FILES):
        page = folder / f"side{number}" / "index.html"
        page.parent.mkdir()
        page.write_text(f"{version} {number}")
    (folder / "index.html").write_text(version)


def builder(version: str, *problems: Problem) -> Callable[[Path, int], list[Problem]]:
    def build(folder: Path, lock: int) -> list[Problem]:
        write_site(folder, version)
        return list(problems)

    return build


def version_of(site: Path) -> str:
    """Return the one version that every file of `site` carries; a mixture is a failure."""
    version = (site / "index.html").read_text()
    pages = sorted(site.glob("side*/index.html"))
    assert len(pages) == FILES
    assert {page.read_text().split()[0] for page in pages} == {version}
    return version


def names_beside(site: Path) -> list[str]:
    return sorted(path.name for path in site.parent.iterdir())


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """An old site, published by us."""
    site = tmp_path / "site"
    assert publish(site, builder("gammel")) == []
    return site


def test_the_first_site_is_put_in_place(tmp_path: Path) -> None:
    site = tmp_path / "ute" / "site"

    assert publish(site, builder("ny")) == []

    assert version_of(site) == "ny"
    assert names_beside(site) == ["site", "site.lock"]


def test_a_new_site_takes_the_place_of_the_old(site: Path) -> None:
    assert publish(site, builder("ny")) == []

    assert version_of(site) == "ny"
    assert names_beside(site) == ["site", "site.lock"]


def test_the_old_site_stands_until_the_new_one_is_complete(site: Path) -> None:
    def build(folder: Path, lock: int) -> list[Problem]:
        write_site(folder, "ny")
        assert version_of(site) == "gammel"
        return []

    assert publish(site, build) == []
    assert version_of(site) == "ny"


def test_an_error_in_the_new_site_leaves_the_old_one(site: Path) -> None:
    error = Problem("docs/nb/index.md", Position(7, 3), "link-scheme", {"target": "javascript:x"})

    assert publish(site, builder("ny", error)) == [error]

    assert version_of(site) == "gammel"
    assert names_beside(site) == ["site", "site.lock"]


def test_a_build_that_breaks_leaves_the_old_site_and_keeps_its_traceback(site: Path) -> None:
    def build(folder: Path, lock: int) -> list[Problem]:
        write_site(folder, "ny")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        publish(site, build)

    assert version_of(site) == "gammel"
    assert names_beside(site) == ["site", "site.lock"]


def test_a_build_without_a_home_page_is_not_published(site: Path) -> None:
    problems = publish(site, lambda folder, lock: [])

    assert [problem.line_of_text("en") for problem in problems] == [
        "site:1:1: site-empty: the build made no home page, so the site was left as it was"
    ]
    assert version_of(site) == "gammel"


def test_a_link_in_the_file_system_is_not_published(site: Path) -> None:
    def build(folder: Path, lock: int) -> list[Problem]:
        write_site(folder, "ny")
        (folder / "passwd.txt").symlink_to("/etc/passwd")
        return []

    assert [problem.line_of_text("en") for problem in publish(site, build)] == [
        (
            "site:1:1: site-special-file: "
            "the build made 'passwd.txt', which is neither a file nor a folder"
        )
    ]
    assert version_of(site) == "gammel"


def test_a_web_server_can_read_everything_whatever_the_umask(tmp_path: Path) -> None:
    site = tmp_path / "site"
    before = os.umask(0o077)
    try:
        publish(site, builder("ny"))
    finally:
        os.umask(before)

    modes = {
        (path.is_dir(), stat.S_IMODE(path.stat().st_mode)) for path in [site, *site.rglob("*")]
    }
    assert modes == {(True, 0o755), (False, 0o644)}


def test_a_second_run_says_that_another_is_at_work(site: Path) -> None:
    inner: list[str] = []

    def build(folder: Path, lock: int) -> list[Problem]:
        write_site(folder, "ny")
        inner.extend(problem.line_of_text("en") for problem in publish(site, builder("annen")))
        return []

    publish(site, build)

    assert inner == [
        (
            "site:1:1: site-locked: another run is building this site; "
            "wait until it is done, then run the command again"
        )
    ]
    assert version_of(site) == "ny"


def test_the_lock_holds_while_a_process_of_a_killed_run_still_writes(site: Path) -> None:
    child: list[subprocess.Popen[bytes]] = []

    def build(folder: Path, lock: int) -> list[Problem]:
        child.append(subprocess.Popen(["sleep", "60"], pass_fds=[lock]))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        publish(site, build)
    try:
        assert [problem.rule for problem in publish(site, builder("ny"))] == ["site-locked"]
    finally:
        child[0].kill()
        child[0].wait()
    assert publish(site, builder("ny")) == []


def test_what_killed_runs_left_is_removed_and_nothing_else(site: Path) -> None:
    leftover = site.parent / ".site-building-abc" / "new"
    leftover.mkdir(parents=True)
    (leftover / "index.html").write_text("halv")
    (site.parent / ".site-mine").mkdir()

    publish(site, builder("ny"))

    assert names_beside(site) == [".site-mine", "site", "site.lock"]


@pytest.mark.parametrize("name", ["mkdocs.yml", ".git"])
def test_a_folder_that_is_a_project_is_never_replaced(tmp_path: Path, name: str) -> None:
    (tmp_path / "prosjekt").mkdir()
    (tmp_path / "prosjekt" / "index.html").touch()
    (tmp_path / "prosjekt" / name).touch()

    problems = publish(tmp_path / "prosjekt", builder("ny"))

    assert [problem.line_of_text("en") for problem in problems] == [
        (
            "prosjekt:1:1: site-not-ours: "
            "this folder holds something other than a built site, and would be lost; "
            "name an empty or a new folder with --site"
        )
    ]
    assert (tmp_path / "prosjekt" / name).exists()


def test_a_folder_with_other_things_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "bilder").mkdir()
    (tmp_path / "bilder" / "ferie.jpg").touch()

    problems = publish(tmp_path / "bilder", builder("ny"))

    assert [problem.rule for problem in problems] == ["site-not-ours"]
    assert (tmp_path / "bilder" / "ferie.jpg").exists()


def test_an_empty_folder_may_become_the_site(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()

    assert publish(tmp_path / "site", builder("ny")) == []
    assert version_of(tmp_path / "site") == "ny"


def test_a_file_in_the_sites_place_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("min")

    assert [problem.rule for problem in publish(tmp_path / "site", builder("ny"))] == [
        "site-not-a-folder"
    ]
    assert (tmp_path / "site").read_text() == "min"


def test_a_site_behind_a_link_is_replaced_where_it_lies(site: Path) -> None:
    link = site.parent / "lenke"
    link.symlink_to(site)

    assert publish(link, builder("ny")) == []

    assert link.is_symlink()
    assert version_of(site) == "ny"


def test_without_an_exchange_in_one_step_two_renames_do(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publish_module, "_exchange", lambda one, other: False)

    assert publish(site, builder("ny")) == []

    assert version_of(site) == "ny"
    assert names_beside(site) == ["site", "site.lock"]


def test_a_swap_that_was_cut_in_two_is_mended_by_the_next_run(site: Path) -> None:
    leftover = site.parent / ".site-building-abc"
    leftover.mkdir()
    site.rename(leftover / "old")
    error = Problem("docs/nb/index.md", Position(), "link-scheme", {"target": "x:"})

    publish(site, builder("ny", error))

    assert version_of(site) == "gammel"
    assert names_beside(site) == ["site", "site.lock"]


@pytest.mark.parametrize("last", [1, 2])
def test_ctrl_c_in_the_middle_of_a_swap_leaves_a_whole_site(
    site: Path, monkeypatch: pytest.MonkeyPatch, last: int
) -> None:
    """Of a swap in two steps, right after the first or the second."""
    monkeypatch.setattr(publish_module, "_exchange", lambda one, other: False)
    real = Path.rename
    calls = 0

    def rename(path: Path, target: Path) -> Path:
        nonlocal calls
        calls += 1
        renamed = real(path, target)
        if calls == last:
            raise KeyboardInterrupt
        return renamed

    monkeypatch.setattr(Path, "rename", rename)

    with pytest.raises(KeyboardInterrupt):
        publish(site, builder("ny"))

    assert version_of(site) == ("gammel" if last == 1 else "ny")
    assert names_beside(site) == ["site", "site.lock"]


def test_a_full_disk_during_the_build_is_one_sentence(site: Path) -> None:
    def build(folder: Path, lock: int) -> list[Problem]:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "side.html")

    assert [problem.line_of_text("en") for problem in publish(site, build)] == [
        (
            "site:1:1: site-not-written: the site could not be written, and was left as it was: "
            "No space left on device: side.html"
        )
    ]
    assert version_of(site) == "gammel"
    assert names_beside(site) == ["site", "site.lock"]


def test_a_missing_file_is_a_bug_and_keeps_its_traceback(site: Path) -> None:
    def build(folder: Path, lock: int) -> list[Problem]:
        return [Problem((folder / "borte").read_text(), Position(), "x")]

    with pytest.raises(FileNotFoundError):
        publish(site, build)


@pytest.mark.parametrize("step", ["fsync", "chmod", "mkdir", "rename"])
@pytest.mark.parametrize("exchange", [True, False])
def test_a_disk_error_at_any_step_leaves_the_old_site(
    site: Path, monkeypatch: pytest.MonkeyPatch, step: str, exchange: bool
) -> None:
    """The n-th call fails, for every n that there is, until a run gets through."""
    if not exchange:
        monkeypatch.setattr(publish_module, "_exchange", lambda one, other: False)
    owner = Path if step in ("chmod", "mkdir", "rename") else os
    real = getattr(owner, step)
    calls_until_done = 0
    for failing in range(1, 500):
        calls = 0

        def fail(*arguments: object, failing: int = failing, **options: object) -> object:
            nonlocal calls
            calls += 1
            if calls == failing:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            return real(*arguments, **options)

        monkeypatch.setattr(owner, step, fail)
        version = f"ny{failing}"
        problems = publish(site, plain_builder(version))
        monkeypatch.setattr(owner, step, real)
        assert names_beside(site) == ["site", "site.lock"]
        if not problems:
            assert version_of(site) == version
            calls_until_done = failing
            break
        assert [problem.rule for problem in problems] == ["site-not-written"]
        assert version_of(site) == "gammel"
    # The swap of two folders by one system call is the only way without a rename.
    assert calls_until_done > 1 or (step == "rename" and exchange)


def plain_builder(version: str) -> Callable[[Path, int], list[Problem]]:
    """As `builder`, but through os.makedirs and open, which the test above leaves alone."""

    def build(folder: Path, lock: int) -> list[Problem]:
        for number in range(FILES):
            os.mkdir(f"{folder}/side{number}")  # noqa: PTH102
            Path(f"{folder}/side{number}/index.html").write_text(f"{version} {number}")
        Path(f"{folder}/index.html").write_text(version)
        return []

    return build


SLOW_BUILD = """
import sys, time
from pathlib import Path
from karrierehylla.publish import publish

version, site, files = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])

def build(folder, lock):
    for number in range(files):
        page = folder / f"side{number}" / "index.html"
        page.parent.mkdir()
        page.write_text(f"{version} {number}")
        time.sleep(0.006)
    (folder / "index.html").write_text(version)
    return []

print("in", flush=True)
sys.exit(len(publish(site, build)))
"""


def test_twenty_kills_at_random_moments_leave_the_old_site_or_the_new(site: Path) -> None:
    """The first comes at once and the last when all is done; the others anywhere between."""
    dice = random.Random(20261121)
    standing = "gammel"
    seen = []
    for number in range(20):
        version = f"ny{number}"
        process = subprocess.Popen(
            [sys.executable, "-c", SLOW_BUILD, version, str(site), str(FILES)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        )
        assert process.stdout
        process.stdout.readline()
        if number == 19:
            process.stdout.read()
        elif number:
            time.sleep(dice.uniform(0, 0.25))
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()

        now = version_of(site)
        assert now in (standing, version)
        seen.append(now == version)
        standing = now

    assert (seen[0], seen[-1]) == (False, True)
    assert publish(site, builder("sist")) == []
    assert version_of(site) == "sist"
    assert names_beside(site) == ["site", "site.lock"]
