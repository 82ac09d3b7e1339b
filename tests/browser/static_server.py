"""Serves a folder to the browser, as a static host would."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Adds headers to every answer and says nothing."""

    headers_of_ours: Mapping[str, str] = {}

    def end_headers(self) -> None:
        for name, value in self.headers_of_ours.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@contextmanager
def serve(folder: Path, headers: Mapping[str, str] | None = None) -> Iterator[str]:
    """Serve `folder` on a free port; yield the address of its root, with its closing slash."""
    handler = type("Handler", (_Handler,), {"headers_of_ours": headers or {}})
    bound = functools.partial(handler, directory=folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), bound) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
