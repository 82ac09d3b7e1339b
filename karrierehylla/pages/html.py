"""Builds HTML that escapes whatever it is given; one line a block, so Markdown leaves it be."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape


class Html(str):
    """Finished HTML: everything in it is already escaped."""

    __slots__ = ()


EMPTY = Html("")

_UNSAFE_ATTRIBUTES = ("style", "srcdoc")


def safe(text: str) -> Html:
    """Return `text` as HTML on one line; finished HTML stays as it is."""
    if isinstance(text, Html):
        return text
    if "\n" in text or "\r" in text:
        text = " ".join(text.split())
    return Html(escape(text, quote=False))


def element(tag: str, /, *children: str, **attributes: str | bool | None) -> Html:
    """Return an element; texts are escaped, attributes that are None or False left out.

    Python's names become HTML's: `class_` is class, `aria_label` is aria-label.
    """
    opened = [f"<{tag}"]
    for name, value in attributes.items():
        if value is None or value is False:
            continue
        name = name.rstrip("_").replace("_", "-")
        if name.startswith("on") or name in _UNSAFE_ATTRIBUTES:
            raise ValueError(f"attribute {name} is never written")
        opened.append(f" {name}" if value is True else f' {name}="{_attribute(value)}"')
    opened.append(">")
    return Html(f"{''.join(opened)}{''.join(map(safe, children))}</{tag}>")


def join(parts: Iterable[str], separator: str = "") -> Html:
    """Return the parts one after the other; texts, the separator too, are escaped."""
    return Html(safe(separator).join(safe(part) for part in parts))


def pair(name: str, value: str) -> Html:
    """Return a name and its value, one group of a `<dl>`.

    With a space between them, or the search would read them as one word.
    """
    return element("div", element("dt", name), " ", element("dd", value))


def count(text: str) -> Html:
    """Return how many there are, or another short remark, quiet beside a name."""
    return element("span", text, class_="kh-count")


def icon(name: str, tag: str = "span") -> Html:
    """Return a drawing that the style sheet has; the words beside it say the same."""
    return element(tag, class_=f"kh-icon kh-icon--{name}", aria_hidden="true")


def foreign(text: str, lang: str, direction: str | None = None) -> Html:
    """Return a text of another language, isolated from the direction of what stands around it."""
    return element("bdi", text, lang=lang, dir=direction)


def _attribute(value: str) -> str:
    return escape(" ".join(value.split()), quote=True)
