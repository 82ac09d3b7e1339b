"""The addresses that the site answers at, for `data/urls.lock`."""

from __future__ import annotations

from pathlib import Path

from karrierehylla.checks.locks import check_published
from karrierehylla.edition import Edition
from karrierehylla.finish import exported_files
from karrierehylla.problems import Problem

_ANY_SITE = "https://karrierehylla.invalid/"
"""Which site it is makes no difference to what stands below its root."""

_FOR_MACHINES = frozenset({"404.html", "robots.txt", "sitemap.xml"})
"""Files that nobody keeps an address of."""


def published_addresses(edition: Edition) -> list[str]:
    """Return every address of pages, permalinks, redirects and feeds, below the site's root."""
    files = {file.path for file in exported_files(edition, _ANY_SITE)} - _FOR_MACHINES
    addresses = {page.address for page in edition.all_pages}
    addresses |= {path.removesuffix("index.html") for path in files}
    return sorted(addresses)


def lost_addresses(edition: Edition, root: Path) -> list[Problem]:
    """Return the lines of `urls.lock` below `root` that nothing answers any more."""
    return check_published(root, published_addresses(edition))
