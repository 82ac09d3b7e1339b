"""The files of a release beside the site: what servers and static hosts are told."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from karrierehylla.exports.file import ExportedFile
from karrierehylla.exports.redirects import Move
from karrierehylla.release import caddy, nginx
from karrierehylla.release.headers import headers_of_static_host

SITE = "site/"
"""The folder of a release that is served."""


def server_files(moves: Iterable[Move], site_url: str) -> list[ExportedFile]:
    """Return the files; `site_url` is the absolute address of the site's root."""
    path = urlsplit(site_url).path
    moved = {f"{path}{move.old}": f"{path}{move.new}" for move in moves}
    texts = {
        "caddy/snippets.caddy": caddy.snippets(moved, path),
        "nginx/headers.conf": nginx.headers(),
        "nginx/maps.conf": nginx.maps(moved, path),
        f"{SITE}_headers": headers_of_static_host(path),
    }
    return [ExportedFile(name, text.encode()) for name, text in texts.items()]
