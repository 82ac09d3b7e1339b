"""Emergency numbers that an author writes in bold, as links that a telephone can dial.

Only numbers that everybody has in common are: 110, 112, 113, and those that Europe gives to
services of social value (116 xxx). No number of a person or an office has their form.
"""

from __future__ import annotations

import re

_NUMBER = re.compile(
    r"(?<![*\w\[–-])(?<!– )\*\*(11[023]|116[ \u00a0][0-9]{3})\*\*"
    # Nothing that makes it a quantity, a range or a part of something longer.
    r"(?![*\w%§-]|[ \u00a0]?[–%]|[ \u00a0]+\w)"
)


def link_numbers(markdown: str) -> str:
    """Return Markdown in which emergency numbers that stand by themselves in bold are links."""
    return _NUMBER.sub(_link, markdown)


def _link(match: re.Match[str]) -> str:
    digits = "".join(filter(str.isdigit, match[1]))
    # A number is one word: it stays on one line.
    shown = match[0].replace(" ", "\N{NO-BREAK SPACE}")
    return f"[{shown}](tel:{digits})"
