"""Addresses that cannot exist, to see how a site answers for what it does not have."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

NONSENSE = "xq7-no-such-page-3kz9"
"""What nobody has called a page; always the same, so that servers' own caches know it."""


def near_sibling(url: str) -> str | None:
    """Return an address beside `url` that cannot exist; None for the front page of a host.

    The ending stays, since servers treat endings differently.
    A page that its query names has siblings with another query.
    """
    parts = urlsplit(url)
    if parts.query:
        names = [pair.partition("=")[0] for pair in parts.query.split("&")]
        query = "&".join(f"{name}={NONSENSE}" for name in names)
        return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))
    folder, _, name = parts.path.rstrip("/").rpartition("/")
    if not name:
        return None
    stem, dot, ending = name.rpartition(".")
    tail = f"{dot}{ending}" if stem and ending.isalpha() and len(ending) <= 5 else ""
    slash = "/" if parts.path.endswith("/") else ""
    return urlunsplit((parts.scheme, parts.netloc, f"{folder}/{NONSENSE}{tail}{slash}", "", ""))


def root_sibling(url: str) -> str:
    """Return an address at the root of the host that cannot exist."""
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc, f"/{NONSENSE}", "", ""))
