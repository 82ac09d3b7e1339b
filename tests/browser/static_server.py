"""Serves a folder to the browser as our servers do: compressed, with all headers."""

from __future__ import annotations

import functools
import gzip
import http.server
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

from karrierehylla.release.headers import HEADERS

GZIPPED = {".css", ".html", ".js", ".json", ".svg", ".txt", ".webmanifest", ".xml"}
GZIP_LEVEL = 6
"""What hosts use that compress each answer anew; compressing beforehand gives less."""


@dataclass(frozen=True)
class Answer:
    """One answer of the server."""

    path: str
    status: int
    size: int
    """Bytes of its body on the line."""


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Serves files with headers of ours and the site's own 404, and without a word."""

    headers_of_ours: Mapping[str, str] = {}
    answers: list[Answer] | None = None

    def end_headers(self) -> None:
        for name, value in self.headers_of_ours.items():
            self.send_header(name, value)
        super().end_headers()

    def send_head(self) -> None:
        """Answer whole: with a file, with the way to a folder, or that there is nothing."""
        path = Path(self.translate_path(self.path))
        is_folder = self.path.partition("?")[0].endswith("/")
        if is_folder:
            path /= "index.html"
        if path.is_file():
            self._answer(HTTPStatus.OK, path)
        elif path.is_dir() and not is_folder:
            super().send_head()
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer what is not found with the 404 of the site, which lies one folder down."""
        page = Path(self.directory, self.path.split("/")[1], "404.html")
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
        else:
            self._answer(code, page)

    def _answer(self, code: int, path: Path) -> None:
        content = path.read_bytes()
        is_gzipped = path.suffix in GZIPPED and "gzip" in self.headers.get("Accept-Encoding", "")
        if is_gzipped:
            content = _gzipped(content)
        self.log_request(code, len(content))
        self.send_response_only(code)
        self.send_header("Content-Type", self.guess_type(path))
        if is_gzipped:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            # A browser that leaves a page has no ear for the rest of it.
            with suppress(ConnectionError):
                self.wfile.write(content)

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Note the answer where somebody counts them."""
        if self.answers is not None:
            self.answers.append(Answer(self.path, int(code), 0 if size == "-" else int(size)))

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@functools.lru_cache(maxsize=64)
def _gzipped(content: bytes) -> bytes:
    return gzip.compress(content, GZIP_LEVEL, mtime=0)


@contextmanager
def serve(
    folder: Path, headers: Mapping[str, str] | None = None, answers: list[Answer] | None = None
) -> Iterator[str]:
    """Serve `folder` on a free port; yield the address of its root, with its closing slash.

    Without `headers` every answer carries those of a release; each is noted in `answers`.
    """
    chosen = HEADERS if headers is None else headers
    handler = type("Handler", (_Handler,), {"headers_of_ours": chosen, "answers": answers})
    bound = functools.partial(handler, directory=folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), bound) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
