"""What the night leaves: a commit of the history, and one open issue with the report."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
OLD = '{"version": 1, "links": {}}\n'
NEW = '{"version": 1, "links": {"https://example.no/": {}}}\n'
APPROVED = '{"version": 1, "links": {"https://example.com/": {}}}\n'


def git(folder: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=Kari", "-c", "user.email=kari@localhost")
    command = ["git", "-C", str(folder), *identity, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


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


@dataclass
class Forge:
    """Answers like the interface of a forge, and remembers what it was asked."""

    found: list[dict[str, Any]]
    asked: list[tuple[str, str, Any]] = field(default_factory=list)
    tokens: set[str | None] = field(default_factory=set)
    address: str = ""


@contextmanager
def forge_with(*found: dict[str, Any]) -> Iterator[Forge]:
    forge = Forge(list(found))

    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            length = int(self.headers["Content-Length"] or 0)
            content = json.loads(self.rfile.read(length)) if length else None
            forge.asked.append((self.command, self.path, content))
            forge.tokens.add(self.headers["Authorization"] or self.headers["PRIVATE-TOKEN"])
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps(forge.found if self.command == "GET" else {}).encode())

        do_GET = do_POST = do_PUT = do_PATCH = answer  # noqa: N815

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    forge.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield forge
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def tell(report: Path, **variables: str) -> None:
    others = ("GITHUB_REPOSITORY", "GITHUB_API_URL", "CI_API_V4_URL", "CI_PROJECT_ID")
    environment = {name: value for name, value in os.environ.items() if name not in others}
    command = [sys.executable, str(ROOT / ".ci/report.py"), str(report)]
    subprocess.run(command, env={**environment, **variables, "TOKEN": "t"}, check=True, timeout=60)


def on_github(forge: Forge) -> dict[str, str]:
    return {"GITHUB_API_URL": forge.address, "GITHUB_REPOSITORY": "owner/name"}


def on_gitlab(forge: Forge) -> dict[str, str]:
    return {"CI_API_V4_URL": f"{forge.address}/api/v4", "CI_PROJECT_ID": "7"}


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.md"
    path.write_text("Én lenke er død.\n", "utf-8")
    return path


def test_github_gets_an_issue(report: Path) -> None:
    with forge_with({"number": 3, "pull_request": {}}) as forge:
        tell(report, **on_github(forge))

    assert forge.asked == [
        ("GET", "/repos/owner/name/issues?labels=link-report&state=open", None),
        (
            "POST",
            "/repos/owner/name/issues",
            {
                "title": "What our links answered",
                "body": "Én lenke er død.\n",
                "labels": ["link-report"],
            },
        ),
    ]
    assert forge.tokens == {"Bearer t"}


def test_github_has_its_open_issue_updated(report: Path) -> None:
    with forge_with({"number": 3, "pull_request": {}}, {"number": 2}) as forge:
        tell(report, **on_github(forge))

    change = ("PATCH", "/repos/owner/name/issues/2", {"body": "Én lenke er død.\n"})
    assert forge.asked[1:] == [change]


def test_gitlab_gets_an_issue(report: Path) -> None:
    with forge_with() as forge:
        tell(report, **on_gitlab(forge))

    assert forge.asked == [
        ("GET", "/api/v4/projects/7/issues?labels=link-report&state=opened", None),
        (
            "POST",
            "/api/v4/projects/7/issues",
            {
                "title": "What our links answered",
                "description": "Én lenke er død.\n",
                "labels": "link-report",
            },
        ),
    ]
    assert forge.tokens == {"t"}


def test_gitlab_has_its_open_issue_updated(report: Path) -> None:
    with forge_with({"id": 900, "iid": 2}) as forge:
        tell(report, **on_gitlab(forge))

    change = ("PUT", "/api/v4/projects/7/issues/2", {"description": "Én lenke er død.\n"})
    assert forge.asked[1:] == [change]


def test_a_report_that_is_too_long_is_cut_after_a_line(report: Path) -> None:
    report.write_text("123456789\n" * 7000, "utf-8")
    with forge_with() as forge:
        tell(report, **on_github(forge))

    body = forge.asked[1][2]["body"]
    assert len(body) < 65_536
    assert body.endswith("123456789\n\n…\n")
