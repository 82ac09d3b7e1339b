"""What in titles, paths and headers tells of missing pages, log-ins, front pages and walls."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from importlib import resources
from urllib.parse import unquote, urlsplit

import yaml

from karrierehylla.fetching.answer import Answer
from karrierehylla.links.page import Page

FEW_WORDS = 300
"""More than walls and error pages say."""


def says_not_found(page: Page) -> bool:
    """Return whether the title or first heading of a short page says that it is missing."""
    if page.words > FEW_WORDS:
        return False
    heads = f"{page.title}\n{page.headline}".casefold()
    # As a word: «1404» is no error.
    if not _list("not_found_words").isdisjoint(re.findall(r"\w+", heads)):
        return True
    return any(phrase in heads for phrase in _list("not_found"))


def is_error_address(url: str) -> bool:
    """Return whether `url` is where a site collects what it did not find."""
    return not _list("error_paths").isdisjoint(_parts(url))


def asks_to_log_in(url: str, page: Page | None) -> bool:
    """Return whether one has to sign in first."""
    if page is not None and page.asks_password:
        return True
    host = (urlsplit(url).hostname or "").split(".")
    return not _list("login_paths").isdisjoint([*_parts(url), *host])


def is_front(url: str) -> bool:
    """Return whether `url` is the page that a site, or one language of it, begins with."""
    parts = [part for part in _parts(url) if part]
    if urlsplit(url).query or len(parts) > 2:
        return False
    if parts and parts[-1] in _list("front_paths"):
        parts.pop()
    return not parts or (len(parts) == 1 and _is_locale(parts[0]))


def is_wall(answer: Answer, page: Page | None) -> bool:
    """Return whether something stands before the page that lets no machine through."""
    if any(line in answer.wall for line in _list("wall_headers")):
        return True
    if page is None or page.words > FEW_WORDS:
        return False
    return any(phrase in page.title.casefold() for phrase in _list("wall_titles"))


def _is_locale(part: str) -> bool:
    """Return whether part of a path is 'no' or 'nn-NO'."""
    name, _, region = part.replace("_", "-").partition("-")
    return len(name) == 2 and name.isalpha() and len(region) in (0, 2)


def _parts(url: str) -> list[str]:
    return [unquote(part).casefold() for part in urlsplit(url).path.split("/")]


def _list(name: str) -> frozenset[str]:
    return _lists()[name]


@functools.cache
def _lists() -> Mapping[str, frozenset[str]]:
    file = resources.files("karrierehylla").joinpath("links/evidence.yml")
    lists: dict[str, list[str]] = yaml.safe_load(file.read_text("utf-8"))
    return {name: frozenset(entries) for name, entries in lists.items()}
