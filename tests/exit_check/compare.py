"""What readers and search engines meet on two builds of one edition, page by page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from fnmatch import fnmatchcase
from pathlib import Path
from urllib.parse import urljoin

import yaml
from selectolax.lexbor import LexborHTMLParser, LexborNode

ROOT_URL = "https://site.invalid/"
"""Stands for the root of either site, so that links compare by where they lead."""


@dataclass(frozen=True)
class Facts:
    """What is compared of a page; each a list in the order of the page."""

    h1: tuple[str, ...]
    lang: tuple[str, ...]
    """'html nb', 'bdi ar': every element that names a language."""
    links: tuple[str, ...]
    """Where links lead: absolute, as a browser would go."""
    head: tuple[str, ...]
    """Title, description, canonical address, robots and the like."""
    loads: tuple[str, ...]
    """What the page loads, the search bundle among it."""
    current: tuple[str, ...]
    """Where the menu says that the reader is: 'page Vigo'."""
    text: tuple[str, ...]
    """The words of the page."""


ASPECTS = tuple(field.name for field in fields(Facts))
LOADED = "link[rel='stylesheet'], link[rel='icon'], script[src], img[src], [data-kh-bundle]"


@dataclass(frozen=True)
class Difference:
    """One way in which two builds differ."""

    page: str
    """The address below the root: 'nn/ressurs/vigo/'; '404.html' has its file name."""
    aspect: str
    """'address', or one of `ASPECTS`."""
    detail: str

    def __str__(self) -> str:
        return f"/{self.page}: {self.aspect}: {self.detail}"


@dataclass(frozen=True)
class Listed:
    """Differences that were judged, and why they are no fault."""

    aspect: str
    pages: tuple[str, ...]
    """Addresses; `*` stands for anything."""
    detail: str
    """What the difference says; `*` stands for anything."""
    reason: str

    def covers(self, difference: Difference) -> bool:
        """Whether this is about `difference`."""
        return (
            self.aspect == difference.aspect
            and fnmatchcase(difference.detail, self.detail)
            and any(fnmatchcase(difference.page, pattern) for pattern in self.pages)
        )


def pages_of(site: Path) -> dict[str, Path]:
    """Every HTML page below `site` by its address."""
    return {
        file.relative_to(site).as_posix().removesuffix("index.html"): file
        for file in sorted(site.rglob("*.html"))
    }


def facts_of(html: bytes, address: str) -> Facts:
    """What is compared of the page at `address`."""
    page = LexborHTMLParser(html)
    here = urljoin(ROOT_URL, address)
    return Facts(
        h1=tuple(_words(node.text()) for node in page.css("h1")),
        lang=tuple(f"{node.tag} {node.attributes['lang']}" for node in page.css("[lang]")),
        links=tuple(urljoin(here, node.attributes["href"] or "") for node in page.css("a[href]")),
        head=tuple(
            " ".join(f"{name}={value}" for name, value in sorted(node.attributes.items()))
            if node.tag != "title"
            else f"title={_words(node.text())}"
            for node in page.css("title, meta[name], meta[property], link[rel='canonical']")
        ),
        loads=tuple(urljoin(here, _loaded(node)) for node in page.css(LOADED)),
        current=tuple(
            f"{node.attributes['aria-current']} {_words(node.text())}"
            for node in page.css("[aria-current]")
        ),
        text=tuple(page.body.text(separator=" ").split()) if page.body else (),
    )


def differences(old: Path, new: Path) -> Iterator[Difference]:
    """Yield every difference between the sites in `old` and `new`, by page."""
    before, after = pages_of(old), pages_of(new)
    for address in sorted(before.keys() | after.keys()):
        if address not in after:
            yield Difference(address, "address", "missing")
        elif address not in before:
            yield Difference(address, "address", "new")
        else:
            yield from differences_of_page(
                address,
                facts_of(before[address].read_bytes(), address),
                facts_of(after[address].read_bytes(), address),
            )


def differences_of_page(address: str, old: Facts, new: Facts) -> Iterator[Difference]:
    """Yield where `new` differs from `old`, each aspect with what went and what came."""
    for aspect in ASPECTS:
        before, after = getattr(old, aspect), getattr(new, aspect)
        if before != after:
            gone, come = Counter(before) - Counter(after), Counter(after) - Counter(before)
            changes = [*(f"-{value}" for value in gone), *(f"+{value}" for value in come)]
            yield Difference(address, aspect, " ".join(changes) or "other order")


def read_listed(text: str) -> list[Listed]:
    """The judged differences of a `differences.yml`."""
    return [
        Listed(
            aspect=entry["aspect"],
            pages=tuple(entry["pages"]),
            detail=entry.get("detail", "*"),
            reason=entry["reason"],
        )
        for entry in yaml.safe_load(text) or ()
    ]


def verdict(
    found: Iterable[Difference], listed: Iterable[Listed]
) -> tuple[Mapping[Listed, int], list[str]]:
    """Return how often each listed difference occurred, and a sentence for each fault.

    A fault is a difference that is not listed, or a listed one that no longer occurs.
    """
    counts = dict.fromkeys(listed, 0)
    faults = []
    for difference in found:
        covering = [entry for entry in counts if entry.covers(difference)]
        for entry in covering:
            counts[entry] += 1
        if not covering:
            faults.append(f"not listed: {difference}")
    faults += [
        f"no longer occurs: {entry.aspect} on {', '.join(entry.pages)}"
        for entry, count in counts.items()
        if not count
    ]
    return counts, faults


def _loaded(node: LexborNode) -> str:
    attributes = node.attributes
    names = ("href", "src", "data-kh-bundle")
    return next(value for name in names if (value := attributes.get(name)))


def _words(text: str) -> str:
    return " ".join(text.split())
