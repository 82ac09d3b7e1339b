"""What the night leaves: the answers with a report, and a commit of the history."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OLD = '{"version": 1, "links": {}}\n'
NEW = '{"version": 1, "links": {"https://example.no/": {}}}\n'
APPROVED = '{"version": 1, "links": {"https://example.com/": {}}}\n'


def git(folder: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=Kari", "-c", "user.email=kari@localhost")
    command = ["git", "-C", str(folder), *identity, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


PYTHON = """#!/bin/sh
case "$*" in
  *"links check --due") echo new > data/links.json; exit {status} ;;
  *"links report --format markdown") echo report ;;
esac
"""


@pytest.mark.parametrize("status", [0, 124])
def test_what_was_asked_is_left_with_a_report(tmp_path: Path, status: int) -> None:
    asked = ask(tmp_path, status)

    left = {path.name: path.read_text("utf-8") for path in (tmp_path / "build/links").iterdir()}
    assert asked.returncode == 0, asked.stderr
    assert left == {
        "before": "3367afdbbf91e638efe983616377c60477cc6612\n",
        "links.json": "new\n",
        "report.md": "report\n",
    }


def test_nothing_is_left_where_the_check_failed(tmp_path: Path) -> None:
    assert ask(tmp_path, 1).returncode == 1
    assert not (tmp_path / "build/links/links.json").exists()


def ask(project: Path, status: int) -> subprocess.CompletedProcess[str]:
    """Runs `.ci/links` in a project whose check ends with `status`; 124 is one that was stopped."""
    for folder in ("data", ".ci", ".venv/bin"):
        (project / folder).mkdir(parents=True)
    (project / "data/links.json").write_text("old\n", "utf-8")
    (project / "Makefile").write_text(".venv/.installed:\n\t@touch $@\n", "utf-8")
    python = project / ".venv/bin/python"
    python.write_text(PYTHON.format(status=status), "utf-8")
    python.chmod(0o755)
    shutil.copy(ROOT / ".ci/links", project / ".ci/links")
    # Under `make test` a second make would take over the flags of the first.
    environment = {name: value for name, value in os.environ.items() if "MAKE" not in name}
    command = [str(project / ".ci/links"), "build/links"]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@dataclass
class Night:
    """A forge, and the checkout of the job that records."""

    forge: Path
    job: Path
    colleague: Path

    def record(self) -> subprocess.CompletedProcess[str]:
        command = [".ci/record", "build/links", "main"]
        return subprocess.run(command, cwd=self.job, capture_output=True, text=True, check=False)

    def pushes(self, path: str, text: str) -> None:
        (self.colleague / path).write_text(text, "utf-8")
        git(self.colleague, "add", path)
        git(self.colleague, "commit", "--message", f"Change {path}")
        git(self.colleague, "push", "origin", "HEAD:main")

    def subjects(self) -> list[str]:
        return git(self.forge, "log", "--format=%s", "main").splitlines()

    def history(self) -> str:
        return git(self.forge, "show", "main:data/links.json") + "\n"


@pytest.fixture
def night(tmp_path: Path) -> Night:
    forge, job, colleague = (tmp_path / name for name in ("forge", "job", "colleague"))
    git(tmp_path, "init", "--bare", "--initial-branch=main", str(forge))
    git(tmp_path, "clone", "--quiet", str(forge), str(colleague))
    for folder in ("data", ".ci"):
        (colleague / folder).mkdir()
    (colleague / ".gitignore").write_text("/build/\n", "utf-8")
    (colleague / "data/links.json").write_text(OLD, "utf-8")
    shutil.copy(ROOT / ".ci/record", colleague / ".ci/record")
    git(colleague, "add", ".")
    git(colleague, "commit", "--message", "Begin")
    git(colleague, "push", "origin", "HEAD:main")
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{forge}", str(job))
    answers = job / "build/links"
    answers.mkdir(parents=True)
    (answers / "before").write_text(git(job, "hash-object", "data/links.json"), "utf-8")
    (answers / "links.json").write_text(NEW, "utf-8")
    return Night(forge, job, colleague)


def test_the_answers_are_committed(night: Night) -> None:
    recorded = night.record()

    assert (recorded.returncode, recorded.stderr) == (0, "")
    assert night.subjects() == ["Record what our links answered", "Begin"]
    assert git(night.forge, "show", "--format=%an", "--name-only", "main").split() == [
        "Karrierehylla",
        "data/links.json",
    ]
    assert night.history() == NEW


def test_nothing_new_is_no_commit(night: Night) -> None:
    (night.job / "build/links/links.json").write_text(OLD, "utf-8")

    assert night.record().stdout == "Nothing new.\n"
    assert night.subjects() == ["Begin"]


def test_it_is_put_upon_what_others_have_pushed(night: Night) -> None:
    night.pushes("README.md", "Hei\n")

    assert night.record().returncode == 0
    assert night.subjects() == ["Record what our links answered", "Change README.md", "Begin"]
    assert git(night.forge, "show", "main:README.md") == "Hei"


def test_what_a_person_has_approved_meanwhile_stays(night: Night) -> None:
    night.pushes("data/links.json", APPROVED)

    recorded = night.record()

    assert recorded.returncode == 0
    assert recorded.stdout == "data/links.json was changed meanwhile: the next night asks again.\n"
    assert night.history() == APPROVED


def refuse(night: Night, times: int) -> None:
    hook = night.forge / "hooks/pre-receive"
    hook.write_text(f'#!/bin/sh\necho x >> tried\n[ "$(wc -l < tried)" -gt {times} ]\n', "utf-8")
    hook.chmod(0o755)


def test_a_push_that_was_refused_is_tried_again(night: Night) -> None:
    refuse(night, times=2)

    assert night.record().returncode == 0
    assert night.history() == NEW


def test_a_push_that_is_always_refused_is_a_failure(night: Night) -> None:
    refuse(night, times=3)

    recorded = night.record()

    assert recorded.returncode == 1
    assert "Attempt 3 to push failed." in recorded.stderr
    assert night.history() == OLD


def test_what_is_no_history_is_not_committed(night: Night) -> None:
    (night.job / "build/links/links.json").write_text("{", "utf-8")

    assert night.record().returncode == 1
    assert night.history() == OLD
