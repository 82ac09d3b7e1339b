"""What one finished page refers to, and what in it can be referred to."""

from __future__ import annotations

import enum
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from karrierehylla.links.forbidden import forbidden_in


class Purpose(enum.StrEnum):
    """What a browser does with an address."""

    LINK = "link"
    """Goes there when the reader asks for it."""
    REFRESH = "refresh"
    """Goes there by itself."""
    LOAD = "load"
    """Loads it as a part of the page."""
    NAME = "name"
    """Nothing; it tells machines where this page, or the same in another form, stands."""


@dataclass(frozen=True, slots=True)
class Link:
    """One address on a page."""

    target: str
    """As it stands in the page."""
    purpose: Purpose
    hreflang: str | None = None
    """The language that it says it leads to; authors cannot write that, only we can."""


@dataclass(frozen=True)
class Extract:
    """What the check of the finished site needs to know of a page."""

    links: tuple[Link, ...]
    """Each once, in the order of the page."""
    ids: tuple[str, ...]
    """What a fragment may name, each once."""
    repeated_ids: tuple[str, ...]
    images_without_alt: tuple[str, ...]
    """The addresses of images that have no alternative text, not even an empty one."""
    policy: str | None
    """Its Content-Security-Policy; None unless nothing but the charset stands before it."""
    forbidden: tuple[str, ...]
    """What no policy of ours lets a page have in it, each once: '<style', 'onclick='."""

    @property
    def is_redirect(self) -> bool:
        """Whether the page only leads on."""
        return any(link.purpose is Purpose.REFRESH for link in self.links)


# `rel` values of <link> that make a browser open a connection.
_LOADING_RELS = frozenset(
    "stylesheet icon apple-touch-icon mask-icon manifest preload modulepreload prefetch prerender"
    " preconnect dns-prefetch search".split()
)


def extract(html: bytes | str) -> Extract:
    """Parse a page once and return what it refers to."""
    tree = LexborHTMLParser(html)
    # Keys keep the order and drop what stands twice: the foot of the page repeats its head.
    links: dict[Link, None] = {}
    for node in tree.css("a[href], area[href]"):
        target = _value(node, "href")
        links[Link(target, Purpose.LINK, node.attributes.get("hreflang"))] = None
    for target, purpose in _other_addresses(tree):
        links[Link(target, purpose)] = None
    ids = Counter(_value(node, "id") for node in tree.css("[id]"))
    names = [_value(node, "name") for node in tree.css("a[name]")]
    return Extract(
        links=tuple(links),
        # Most ids stand on many pages; kept once, they fit into memory of any library.
        ids=tuple(map(sys.intern, dict.fromkeys([*ids, *names]))),
        repeated_ids=tuple(sorted(id_ for id_, count in ids.items() if count > 1)),
        images_without_alt=tuple(
            dict.fromkeys(
                _value(node, "src")
                for node in tree.css("img:not([alt]), input[type=image]:not([alt])")
            )
        ),
        policy=_policy(tree),
        forbidden=tuple(dict.fromkeys(forbidden_in(tree))),
    )


def _policy(tree: LexborHTMLParser) -> str | None:
    """Return the policy that holds for everything on the page: what stands before it is free."""
    node = tree.css_first("head > meta[charset]:first-child + meta[http-equiv]")
    if node is None or _value(node, "http-equiv").lower() != "content-security-policy":
        return None
    return _value(node, "content")


def _other_addresses(tree: LexborHTMLParser) -> Iterator[tuple[str, Purpose]]:
    for node in tree.css("[src]"):
        yield _value(node, "src"), Purpose.LOAD
    for node in tree.css("[srcset]"):
        for candidate in _value(node, "srcset").split(","):
            if address := candidate.split():
                yield address[0], Purpose.LOAD
    for node in tree.css("[poster]"):
        yield _value(node, "poster"), Purpose.LOAD
    for node in tree.css("object[data]"):
        yield _value(node, "data"), Purpose.LOAD
    for node in tree.css("form[action]"):
        yield _value(node, "action"), Purpose.LINK
    for node in tree.css("use[href], image[href]"):
        yield _value(node, "href"), Purpose.LOAD
    for node in tree.css("link[href]"):
        rels = _value(node, "rel").lower().split()
        loads = not _LOADING_RELS.isdisjoint(rels)
        yield _value(node, "href"), Purpose.LOAD if loads else Purpose.NAME
    for node in tree.css("meta[http-equiv=refresh i]"):
        _, found, target = _value(node, "content").partition("url=")
        if found:
            yield target.strip(" '\""), Purpose.REFRESH


def _value(node: LexborNode, name: str) -> str:
    return (node.attributes.get(name) or "").strip()
