"""The set-up: one lock for everyone, nothing of one machine, commands that say what they are."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.needs import unavailable

ROOT = Path(__file__).parents[2]
LOCKS = {
    "requirements.txt": 10,
    "requirements-dev.txt": 10,
    "tests/exit_check/requirements.txt": 2,
    "tests/bench_links/requirements.txt": 1,
}
"""The locks, and how many requirements at least each was asked for."""

# In pieces, so that this file does not name what it forbids.
REGISTRY_HOSTS = tuple(
    ".".join(labels)
    for labels in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("registry", "npmjs", "org"),
        ("registry", "yarnpkg", "com"),
        ("deb", "debian", "org"),
        ("proxy", "golang", "org"),
    )
)
PATH_OF_ONE_MACHINE = re.compile(r"(?<![\w.:/~-])/(?:root|home|Users|work|tmp)/[\w.-]+")


def run(*command: str) -> subprocess.CompletedProcess[str]:
    # Under `make test` a second make would take over the flags of the first.
    environment = {name: value for name, value in os.environ.items() if "MAKE" not in name}
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )


def repository_files() -> list[str]:
    """The files that are committed, or will be with the next commit."""
    listed = run("git", "ls-files", "-z")
    if listed.returncode:
        unavailable("This is no git checkout, so there is no telling what is committed.")
    return [path for path in listed.stdout.split("\0") if (ROOT / path).is_file()]


def leaks(text: str) -> list[str]:
    """Registry hosts and paths of one machine in `text`."""
    hosts = [host for host in REGISTRY_HOSTS if host in text]
    return hosts + [match.group() for match in PATH_OF_ONE_MACHINE.finditer(text)]


def requirements(path: str) -> Iterator[tuple[str, str]]:
    """The requirements of a file, each as its name in normal form and all that follows."""
    text = (ROOT / path).read_text(encoding="utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        requirement = line.split("#")[0].strip()
        if requirement and not requirement.startswith("-c "):
            name = re.match(r"[\w.-]*", requirement)
            assert name is not None
            rest = requirement.removeprefix(name.group()).strip()
            yield re.sub(r"[-_.]+", "-", name.group()).lower(), rest


def version(rest: str) -> str:
    pin = re.match(r"==([\w.]+)(?=\s|$)", rest)
    assert pin, f"not pinned: {rest}"
    return pin.group(1)


def test_no_file_names_a_registry_host_or_a_path_of_one_machine() -> None:
    files = repository_files()
    found = {}
    for path in files:
        text = (ROOT / path).read_bytes().decode("utf-8", errors="replace")
        if leaked := leaks(text):
            found[path] = leaked

    assert {"Makefile", "requirements.txt"} <= set(files)
    assert found == {}


@pytest.mark.parametrize("host", REGISTRY_HOSTS)
def test_a_registry_host_is_a_leak(host: str) -> None:
    assert leaks(f"--index-url https://{host}/simple") == [host]


@pytest.mark.parametrize("folder", ["root", "home", "Users", "work", "tmp"])
def test_a_path_of_one_machine_is_a_leak(folder: str) -> None:
    path = f"/{folder}/kari"

    assert leaks(f"cd {path}/karrierehylla") == [path]
    assert leaks(f"https://example.no{path}/ ../..{path}") == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_is_pinned_and_hashed(lock: str) -> None:
    locked = list(requirements(lock))

    assert len(locked) >= LOCKS[lock]
    for name, rest in locked:
        assert name, f"{lock} has an option: {rest}"
        assert version(rest)
        assert re.search(r"--hash=sha256:[0-9a-f]{64}(\s|$)", rest), f"not hashed: {name}"


@pytest.mark.parametrize("lock", LOCKS)
def test_the_lock_has_what_was_asked_for(lock: str) -> None:
    locked = dict(requirements(lock))
    asked = dict(requirements(lock.replace(".txt", ".in")))

    assert len(asked) >= LOCKS[lock]
    for name, wish in asked.items():
        assert name in locked, f"{name} is not locked; run `make lock-requirements`"
        if wish.startswith("=="):
            assert version(locked[name]) == version(wish), f"{name}; run `make lock-requirements`"


def test_every_lock_is_resolved_by_the_same_command() -> None:
    commands = run("make", "--dry-run", "lock-requirements").stdout.splitlines()
    compiling = [line.partition(" -o ") for line in commands if " pip compile " in line]

    assert [files for _, _, files in compiling] == [
        f"{lock} {lock.removesuffix('.txt')}.in" for lock in LOCKS
    ]
    assert len({options for options, _, _ in compiling}) == 1


def test_what_is_installed_together_agrees() -> None:
    runtime = dict(requirements("requirements.txt"))
    development = dict(requirements("requirements-dev.txt"))
    shared = runtime.keys() & development.keys()

    assert shared
    assert {name: version(runtime[name]) for name in shared} == {
        name: version(development[name]) for name in shared
    }


def test_live_reload_works_with_the_locked_click() -> None:
    click = version(dict(requirements("requirements.txt"))["click"])

    assert tuple(int(number) for number in click.split(".")) > (8, 3, 1)


@pytest.mark.parametrize("path", ["package-lock.json", "tests/audit/package-lock.json"])
def test_the_npm_lock_is_hashed_and_names_no_registry(path: str) -> None:
    lock = json.loads((ROOT / path).read_text(encoding="utf-8"))
    packages = {path: package for path, package in lock["packages"].items() if path}

    assert len(packages) > 20
    assert [path for path, package in packages.items() if "resolved" in package] == []
    assert [path for path, package in packages.items() if "integrity" not in package] == []


def test_make_alone_lists_every_command() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    commands = re.findall(r"^\.PHONY: ([a-z-]+)$", makefile, flags=re.MULTILINE)

    listed = run("make")

    assert listed.returncode == 0
    assert [line.split()[1] for line in listed.stdout.splitlines()] == commands
    assert {"serve", "site", "check", "test", "bench", "lock", "seal", "clean"} <= set(commands)


FAKE_PYTHON = """#!/bin/sh
case "$*" in
  {broken}) exit 1 ;;
  "-m venv --clear "*) mkdir -p "$4/bin" && cp "$0" "$4/bin/python" ;;
esac
"""


def make_environment(venv: Path, broken: str) -> subprocess.CompletedProcess[str]:
    """Sets up an environment with a Python that fails at the arguments `broken`."""
    python = venv.with_name("fake-python")
    python.write_text(FAKE_PYTHON.format(broken=broken), encoding="utf-8")
    python.chmod(0o755)
    return run("make", f"VENV={venv}", f"PYTHONS=no-such-python {python}", f"{venv}/.locked")


def test_a_complete_install_is_marked_as_such(tmp_path: Path) -> None:
    made = make_environment(tmp_path / "venv", broken="nothing")

    assert made.returncode == 0
    assert (tmp_path / "venv" / ".locked").exists()


def test_an_install_that_was_stopped_is_not(tmp_path: Path) -> None:
    made = make_environment(tmp_path / "venv", broken='"-m pip "*')

    assert made.returncode != 0
    assert (tmp_path / "venv" / "bin" / "python").exists()
    assert not (tmp_path / "venv" / ".locked").exists()


NO_PYTHON = "Python 3.11 or newer was not found: install it, then run make again"
NO_VENV_MODULE = (
    "this Python has no venv module: install it (Debian and Ubuntu: apt-get install python3-venv), "
    "then run make again"
)


@pytest.mark.parametrize(
    ("broken", "sentence"), [("*version_info*", NO_PYTHON), ("*ensurepip*", NO_VENV_MODULE)]
)
def test_what_is_missing_is_said_in_one_sentence(
    tmp_path: Path, broken: str, sentence: str
) -> None:
    made = make_environment(tmp_path / "venv", broken=broken)

    assert made.returncode != 0
    assert made.stdout == ""
    assert re.sub(r"^Makefile:\d+: ", "", made.stderr) == f"*** {sentence}.  Stop.\n"
    assert not (tmp_path / "venv").exists()


@pytest.mark.parametrize("path", ["tests/build/test_site.py", "tests/sites/docs/nb/index.md"])
def test_git_ignores_only_what_is_built(path: str) -> None:
    assert run("git", "check-ignore", path).returncode == 1
    assert run("git", "check-ignore", "site/index.html").returncode == 0


def test_every_file_of_tests_is_run() -> None:
    # Out of the box pytest and ruff pass over every folder called 'build'.
    listed = run(sys.executable, "-m", "pytest", "--collect-only", "-q", "-n0", "--no-header")
    run_files = {line.partition("::")[0] for line in listed.stdout.splitlines() if "::" in line}

    files = {path for path in repository_files() if Path(path).name.startswith("test_")}
    assert {path for path in files if path.startswith("tests/")} - run_files == set()
    assert len(run_files) > 50


def test_the_style_of_every_file_is_checked() -> None:
    listed = run(sys.executable, "-m", "ruff", "check", "--show-files")
    checked = {Path(line) for line in listed.stdout.splitlines()}

    code = {ROOT / path for path in repository_files() if path.endswith(".py")}
    assert code - checked == set()
