"""The addresses that the site answers at, for `data/urls.lock`."""

from __future__ import annotations

from pathlib import Path

from karrierehylla.checks.locks import check_published
from karrierehylla.edition import Edition
from karrierehylla.exports.not_found import not_found_path
from karrierehylla.exports.permalinks import IDS
from karrierehylla.finish import AddressTaken, exported_files
from karrierehylla.links.places import Places
from karrierehylla.locks import URLS, is_address, read_addresses, write_lock
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Position, Problem

_ANY_SITE = "https://karrierehylla.invalid/"
"""Which site it is makes no difference to what stands below its root."""

_FOR_MACHINES = frozenset({IDS, "robots.txt", "sitemap.xml", *map(not_found_path, Locale)})
"""Files that nobody keeps an address of."""


def published_addresses(edition: Edition) -> list[str]:
    """Return every address of pages, permalinks, redirects and feeds, below the site's root."""
    files = {file.path for file in exported_files(edition, _ANY_SITE)} - _FOR_MACHINES
    addresses = {page.address for page in edition.all_pages}
    addresses |= {path.removesuffix("index.html") for path in files}
    return sorted(addresses)


def lock_addresses(edition: Edition, root: Path) -> tuple[int, int]:
    """Add every address to `urls.lock` below `root`; return how many are new, and all."""
    addresses = {f"/{address}" for address in published_addresses(edition)}
    assert all(map(is_address, addresses))
    locked = set(read_addresses(root))
    write_lock(root / URLS, sorted(locked | addresses))
    return len(addresses - locked), len(locked | addresses)


def address_problems(edition: Edition, root: Path) -> list[Problem]:
    """Return the address that two things claim; without one the addresses that are lost.

    Lost are lines of `urls.lock` below `root` that nothing answers any more.
    """
    try:
        return check_published(root, published_addresses(edition))
    except AddressTaken as taken:
        path = taken.origin or URLS
        position = Places(root).find(path, _ways_to_write(taken.address)) or Position()
        return [Problem(path, position, "address-taken", {"address": taken.address})]


def _ways_to_write(address: str) -> list[str]:
    """Return how a former address may stand in the file that claims it, best first."""
    bare = [address.removeprefix(f"/{locale}") for locale in Locale]
    return [*(f"from: {path}" for path in (*bare, address)), address.rstrip("/").rpartition("/")[2]]
