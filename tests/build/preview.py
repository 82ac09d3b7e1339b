"""A real `mkdocs serve` of a project, to look at and to edit while it runs."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.build.sites import FOLDER

HANG_GUARD = 120
"""Seconds after which a preview hangs; no measure."""


class Preview:
    """A preview of the project in `root`, and what it prints."""

    def __init__(self, root: Path, environment: Mapping[str, str]) -> None:
        self.root = root
        self._log = root.parent / f"{root.name}.log"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        command = [sys.executable, "-m", "mkdocs", "serve", "--livereload"]
        with self._log.open("wb") as log:
            self.process = subprocess.Popen(
                [*command, "-a", f"127.0.0.1:{self.port}"],
                cwd=root,
                env=environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    @property
    def log(self) -> str:
        """All that it has printed."""
        return self._log.read_text("utf-8")

    def get(self, address: str) -> tuple[int, str]:
        """The status and text of a page; 0 while nobody answers."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request("GET", f"/{FOLDER}/{address}")
            answer = connection.getresponse()
            return answer.status, answer.read().decode("utf-8")
        except OSError:
            return 0, ""
        finally:
            connection.close()

    def shows(self, address: str, text: str) -> bool:
        """Whether a page is there and has `text`."""
        status, page = self.get(address)
        return status == 200 and text in page

    def wait(self, happened: Callable[[], bool]) -> None:
        """Wait until something has happened; a preview that hangs or ends fails the test."""
        end = time.monotonic() + HANG_GUARD
        while not happened():
            if self.process.poll() is not None or time.monotonic() > end:
                said = [line for line in self.log.splitlines() if "code 404" not in line]
                pytest.fail("\n".join(["it did not happen; printed:", *said]), pytrace=False)
            time.sleep(0.2)

    def edit(self, path: str, old: str, new: str) -> None:
        """Save a file in which `old`, which stands once, is `new`."""
        file = self.root / path
        text = file.read_text("utf-8")
        assert text.count(old) == 1
        file.write_text(text.replace(old, new), "utf-8")

    def stop(self) -> None:
        """End the preview, as Ctrl+C does."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGINT)
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()
