"""What came back from an address."""

from __future__ import annotations

from dataclasses import dataclass

from karrierehylla.model.link import Reason


@dataclass(frozen=True, slots=True)
class Hop:
    """One redirect."""

    url: str
    """Where to, with its fragment."""
    permanent: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, or why nothing did."""

    url: str
    """Where it ended, without a fragment."""
    hops: tuple[Hop, ...] = ()
    fault: Reason | None = None
    """Why there is no answer to judge; then there is nothing below."""
    status: int = 0
    type: str = ""
    """'text/html'; '' if the server does not say."""
    charset: str = ""
    """As the server says."""
    language: str = ""
    """As the server says."""
    etag: str = ""
    modified: str = ""
    wall: str = ""
    """Header lines by which bot walls are known, each as 'name: value' in lower case."""
    body: bytes = b""
    """Decoded and bounded; only of pages."""

    @property
    def is_page(self) -> bool:
        """Whether it is something to read titles and words in."""
        return self.type in PAGE_TYPES


PAGE_TYPES = frozenset({"text/html", "application/xhtml+xml"})
