"""A generated index: where it stands, what it is called, and how it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from karrierehylla.model.library import Item
from karrierehylla.pages.page_writer import PageWriter


@dataclass(frozen=True)
class Index:
    """A page that no author wrote, in one locale."""

    uri: str
    title: str
    description: str
    write: Callable[[PageWriter], None]
    items: Iterable[Item] = ()
    """What it lists: its date is that of the newest of them."""
    is_list: bool = True
    """Whether it lists what has pages of its own, which search shows before it."""
    indexed: bool = True
    """Whether it may be found; what is empty may not, and is there for who knows its address."""

    @property
    def id(self) -> str:
        """Its address with hyphens: 'format-film', 'status'."""
        return self.uri.removesuffix(".md").removesuffix("/index").replace("/", "-")
