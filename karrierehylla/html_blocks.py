"""A Python-Markdown extension that leaves the package's own blocks of HTML alone.

`pages/html.py` writes them as one line each, finished and escaped, and authors cannot write any.
Without this, Markdown and MkDocs each parse every tag of every card in Python,
which takes half of the time of a build; the pages are the same.
What Markdown writes itself is made HTML as well: without this it is XHTML.
"""

from __future__ import annotations

import re
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

_OPENING = re.compile(r"<([a-z][a-z0-9]*) class=\"kh-[^<>]*>")

BEFORE_HTML = 25
"""After the white space is normal (30), before MkDocs (21) and Markdown (20) look at HTML."""


class HtmlBlocks(Extension):  # type: ignore[misc]
    """Makes `Markdown` take lines of finished HTML as they are."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Register the step that puts them aside."""
        self._md = md
        md.registerExtension(self)
        md.preprocessors.register(_PutAside(md), "kh_html_blocks", BEFORE_HTML)

    def reset(self) -> None:
        """Choose the format, which Markdown sets to its own after it has asked the extensions."""
        self._md.set_output_format("html")


class _PutAside(Preprocessor):  # type: ignore[misc]
    def run(self, lines: list[str]) -> list[str]:
        """Return `lines` with a mark in place of each finished block; Markdown puts it back."""
        kept: list[str] = []
        for line in lines:
            if self._is_finished(line):
                kept += ["", self.md.htmlStash.store(line), ""]
            else:
                kept.append(line)
        return kept

    def _is_finished(self, line: str) -> bool:
        """Return whether `line` is one whole block without Markdown in it."""
        opening = _OPENING.match(line)
        return (
            opening is not None
            and "markdown=" not in opening[0]
            and line.endswith(f"</{opening[1]}>")
            and self.md.is_block_level(opening[1])
        )


def makeExtension(**options: Any) -> HtmlBlocks:  # noqa: N802
    """Return the extension; Markdown calls this."""
    return HtmlBlocks(**options)
