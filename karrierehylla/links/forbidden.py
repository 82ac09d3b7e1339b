"""What no finished page may have in it, since its Content-Security-Policy forbids it.

The policy would make a browser pass over these in silence; told at the build they are mended.
Addresses that run (`javascript:`) are the link check's.
"""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

_TAGS = frozenset(
    "animate applet base embed fencedframe frame frameset iframe object portal set style".split()
)
_ATTRIBUTES = frozenset("background formaction imagesrcset ping srcdoc style xlink:href".split())
"""With those that begin with 'on'."""

_DATA = frozenset(("application/json", "application/ld+json"))
"""Types of `<script>` that no browser runs."""


def forbidden_in(tree: LexborHTMLParser) -> Iterator[str]:
    """Yield each forbidden thing as one may have written it: '<style', 'onclick='."""
    for node in tree.css("*"):
        yield from _of_node(node)
        if node.tag == "template" and node.html:
            # What stands in a template is no part of the tree.
            inside = node.html.partition(">")[2].removesuffix("</template>")
            yield from forbidden_in(LexborHTMLParser(inside))


def _of_node(node: LexborNode) -> Iterator[str]:
    tag, attributes = node.tag, node.attributes
    if tag in _TAGS:
        yield f"<{tag}"
    elif tag == "script" and "src" not in attributes and attributes.get("type") not in _DATA:
        yield "<script"
    elif tag == "form" and "action" in attributes:
        yield "action="
    for name in attributes:
        if name in _ATTRIBUTES or name.startswith("on"):
            yield f"{name}="
