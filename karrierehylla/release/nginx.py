"""What `deploy/nginx/karrierehylla.conf` includes: the settings that follow from the site."""

from __future__ import annotations

from collections.abc import Mapping

from karrierehylla.exports.not_found import not_found_path
from karrierehylla.model.locale import Locale
from karrierehylla.release.headers import (
    HEADERS,
    NOTE,
    REVALIDATE,
    cache_patterns,
    not_found_patterns,
)

_BUCKET = 512
"""Bytes for an address and where it leads; nginx takes 64 unless told, too few for ours."""


def headers() -> str:
    """Return the directives for a server block."""
    lines = [f'add_header {name} "{value}" always;' for name, value in HEADERS.items()]
    return "\n".join(
        [
            NOTE,
            "# A location that has add_header of its own sends none of these.",
            *lines,
            "add_header Cache-Control $karrierehylla_cache always;",
            "add_header Allow $karrierehylla_allow always;\n",
        ]
    )


def maps(moved: Mapping[str, str], path: str) -> str:
    """Return the directives for the http block of a site whose root is at `path` on its host.

    `moved` has the new path of each path that leads on.
    """
    # An answer that is no file of the site is never kept.
    found = dict.fromkeys(("200", "206", "304"), "$karrierehylla_cache_of_file")
    return "\n".join(
        [
            NOTE,
            f"map_hash_bucket_size {_BUCKET};\n",
            _map("$uri", "$karrierehylla_moved", moved, ""),
            _map(
                "$uri",
                "$karrierehylla_not_found",
                not_found_patterns(path),
                path + not_found_path(Locale.NB),
            ),
            _map("$uri", "$karrierehylla_cache_of_file", cache_patterns(path), REVALIDATE),
            _map("$status", "$karrierehylla_cache", found, REVALIDATE),
            _map("$status", "$karrierehylla_allow", {"405": "GET, HEAD"}, ""),
        ]
    )


def _map(source: str, variable: str, values: Mapping[str, str], otherwise: str) -> str:
    lines = [f'    "{key}" "{value}";\n' for key, value in values.items()]
    return f'map {source} {variable} {{\n    default "{otherwise}";\n{"".join(lines)}}}\n'
