"""What a server says beside every answer and where: as data, and in the words of static hosts."""

from __future__ import annotations

import re
from collections.abc import Mapping

from karrierehylla.exports import policy
from karrierehylla.exports.not_found import not_found_path
from karrierehylla.model.locale import Locale

NOTE = "# Written by `make release`; a change here is lost with the next one.\n"
"""The first line of what a server includes."""

_UNUSED = (
    "accelerometer",
    "autoplay",
    "camera",
    "display-capture",
    "encrypted-media",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "publickey-credentials-get",
    "usb",
    "xr-spatial-tracking",
)
"""What browsers offer and no page of ours uses; of a name that they do not know they complain."""

HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": policy.HEADER,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _UNUSED),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""Sent with every answer, errors and redirects too."""

REVALIDATE = "no-cache"
"""Kept, and asked about at each use: most answers are a short 304."""

CACHED: Mapping[str, str] = {
    # Named after their content, so never changed.
    "pagefind/fragment/": "public, max-age=31536000, immutable",
    "pagefind/index/": "public, max-age=31536000, immutable",
    # Names stay when the content changes: a release may be mixed with the last one for so long.
    "assets/": "public, max-age=600",
}
"""How long browsers keep what lies below a folder of the site; `REVALIDATE` holds for the rest."""


def not_found_patterns(path: str) -> dict[str, str]:
    """Return the page for wrong addresses below each folder that has one of its own.

    Folders are patterns as nginx and Caddy have them; `path` is where the site's root is.
    """
    return {
        f"~^{re.escape(path + locale.prefix)}": path + not_found_path(locale)
        for locale in Locale
        if locale.prefix
    }


def cache_patterns(path: str) -> dict[str, str]:
    """Return `CACHED` for a site whose root is at `path`, folders as in `not_found_patterns`."""
    return {f"~^{re.escape(path + folder)}": value for folder, value in CACHED.items()}


def headers_of_static_host(path: str) -> str:
    """Return the file `_headers` of a site whose root is at `path` on its host."""
    rules: dict[str, Mapping[str, str]] = {f"{path}*": HEADERS}
    # A host adds up the rules that fit: none says twice what another says.
    rules |= {f"{path}{folder}*": {"Cache-Control": value} for folder, value in CACHED.items()}
    return "".join(
        f"{pattern}\n" + "".join(f"  {name}: {value}\n" for name, value in headers.items())
        for pattern, headers in rules.items()
    )
