"""What keeps a project from being released, though a site could be built from it."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from karrierehylla.checks.history import uncommitted_files
from karrierehylla.problems import Position, Problem

SITE_FILE = "data/site.yml"
PLACEHOLDER = "PLACEHOLDER"

_PATH = re.compile(r"(/[A-Za-z0-9._~-]+)*/?")
"""Servers are told of it in their own words, where other characters could mean something."""


def find_obstacles(root: Path, site_url: str) -> list[Problem]:
    """Return why the project below `root` cannot be released at `site_url`, all of it."""
    return [*_address(site_url), *_placeholders(root), *_uncommitted(root)]


def _address(site_url: str) -> Iterator[Problem]:
    if not is_public(site_url):
        yield Problem("SITE_URL", Position(), "release-address", {"value": site_url})


def is_public(site_url: str) -> bool:
    """Return whether `site_url` can be the address of a site that readers visit."""
    try:
        parts = urlsplit(site_url)
        host = parts.hostname or ""
    except ValueError:
        return False
    return (
        parts.scheme == "https"
        and "." in host.strip(".")
        and not _is_number(host)
        and "@" not in parts.netloc
        and not (parts.query or parts.fragment)
        and _PATH.fullmatch(parts.path) is not None
    )


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _placeholders(root: Path) -> Iterator[Problem]:
    file = root / SITE_FILE
    # That it is missing or no text is a problem of the content.
    text = file.read_text("utf-8", errors="replace") if file.is_file() else ""
    for number, line in enumerate(text.splitlines(), start=1):
        column = line.find(PLACEHOLDER) + 1
        if column and not line.lstrip().startswith("#"):
            values = {"key": line.partition(":")[0].strip()}
            yield Problem(SITE_FILE, Position(number, column), "release-placeholder", values)


def _uncommitted(root: Path) -> Iterator[Problem]:
    files = uncommitted_files(root)
    if files is None:
        yield Problem(".", Position(), "release-without-git")
    for file in files or ():
        yield Problem(file, Position(), "release-uncommitted")
