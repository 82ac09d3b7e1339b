"""The report stands in one open issue, on GitHub and on GitLab."""

from __future__ import annotations

import json
import os
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
