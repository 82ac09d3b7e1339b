"""What an audit finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Finding:
    """One thing that is wrong on one page."""

    rule: str
    """With the tool that says so in front: 'axe/color-contrast', 'html/no-dup-id'."""
    address: str
    state: str
    """How the page was looked at: '320 px, dark, #kh-nav open', or the place in the file."""
    detail: str

    def __str__(self) -> str:
        return f"{self.address or '/'} ({self.state}): {self.rule}: {self.detail}"
