"""A case of the corpus: the sample with one thing changed, and the lines that `check` prints."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.unit.sample import write_library


@dataclass(frozen=True)
class Symlink:
    """A symbolic link to `target`."""

    target: str

    def make(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path.symlink_to(self.target)


@dataclass(frozen=True)
class Fifo:
    """A named pipe; whoever opens it for reading waits for ever."""

    def make(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        os.mkfifo(path)


@dataclass(frozen=True)
class Socket:
    """A Unix socket."""

    def make(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        # A short relative name: the address of a socket has room for 108 bytes.
        with pytest.MonkeyPatch.context() as here, socket.socket(socket.AF_UNIX) as server:
            here.chdir(path.parent)
            server.bind(path.name)


@dataclass(frozen=True)
class Folder:
    """A folder without files."""

    def make(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path.mkdir()


@dataclass(frozen=True)
class Unreadable:
    """A file, or with `folder` a folder, that may not be read.

    Modes do not stop root, as whom containers run tests; so the reader's own calls are refused.
    """

    folder: bool = False

    def make(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        if self.folder:
            path.mkdir(exist_ok=True)
        else:
            path.write_text("")
        for call in ("open", "scandir"):
            monkeypatch.setattr(os, call, self._refusing(getattr(os, call), path))

    @staticmethod
    def _refusing(call: Callable[..., Any], refused: Path) -> Callable[..., Any]:
        def wrapper(path: Any, *rest: Any, **named: Any) -> Any:
            if not isinstance(path, int) and Path(os.fsdecode(path)) == refused:
                raise PermissionError(13, "Permission denied", os.fsdecode(path))
            return call(path, *rest, **named)

        return wrapper


Special = Symlink | Fifo | Socket | Folder | Unreadable
Content = str | bytes | Special | None
"""What stands at a path; None for nothing."""


@dataclass(frozen=True)
class Case:
    """One way to go wrong (or right), and the exact lines of `check --lang en`.

    `kind` is a class of `classes.yml`.
    `changes` are files by path from the project's root, laid over the sample.
    """

    kind: str
    name: str
    changes: Mapping[str, Content]
    lines: tuple[str, ...] = field(default=())

    def write(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Write the sample with the changes below `root`."""
        plain: dict[str, str | bytes | None] = {}
        special: dict[str, Special] = {}
        for path, content in self.changes.items():
            if content is None or isinstance(content, str | bytes):
                plain[path] = content
            else:
                plain[path] = None
                special[path] = content
        write_library(root, plain)
        for path, maker in special.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            maker.make(root / path, monkeypatch)
