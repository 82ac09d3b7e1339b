"""Copies of the text files of a site as gzip and brotli, for servers that send them as they are."""

from __future__ import annotations

import gzip
import io
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli

TEXT = frozenset((".css", ".html", ".js", ".json", ".svg", ".txt", ".webmanifest", ".xml"))
"""Suffixes of what is made smaller; pictures and the search index are compressed already."""


def _gzip(content: bytes) -> bytes:
    """Return the same bytes for the same content on every day and system."""
    packed = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=packed, mtime=0) as file:
        file.write(content)
    return packed.getvalue()


def _brotli(content: bytes) -> bytes:
    packed: bytes = brotli.compress(content, mode=brotli.MODE_TEXT, quality=11)
    return packed


FORMATS: Mapping[str, Callable[[bytes], bytes]] = {".br": _brotli, ".gz": _gzip}
"""What packs a file, by the suffix that is added to its name."""


def compress_site(site: Path) -> int:
    """Write the copies of everything below `site` that gets smaller; return how many."""
    files = sorted(path for path in site.rglob("*") if path.suffix in TEXT and path.is_file())
    # Both libraries work outside the interpreter's lock.
    with ThreadPoolExecutor() as pool:
        return sum(pool.map(_compress, files))


def _compress(file: Path) -> int:
    content = file.read_bytes()
    written = 0
    for suffix, pack in FORMATS.items():
        packed = pack(content)
        if len(packed) < len(content):
            file.with_name(f"{file.name}{suffix}").write_bytes(packed)
            written += 1
    return written
