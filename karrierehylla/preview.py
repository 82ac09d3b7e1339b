"""The live preview: keeps the last good edition up while an author mends a mistake.

Where there is none, since the mistake was there at the start, it is an edition without items.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from karrierehylla.edition import AuthorMistakes, Edition, lay_out, prepare_edition
from karrierehylla.model.library import Library
from karrierehylla.problems import Problem, errors_in, in_order


@dataclass
class Preview:
    """What the preview remembers from one rebuild to the next."""

    serving: bool = False
    """Whether the pages are for the author's own browser; drafts are shown only then."""
    problems: list[Problem] = field(default_factory=list)
    """The mistakes of the newest rebuild; none when it is good."""
    last_good: Edition | None = None
    _code: str = ""

    def edition(self, root: Path, today: datetime.date) -> Edition:
        """Return the edition to show: the newest, or while it has mistakes the last good one.

        Raises `AuthorMistakes` when this is no preview, or when nothing can be shown at all:
        without data there are no words for a page.
        """
        self.problems = []
        try:
            self.last_good = prepare_edition(root, today=today, drafts=self.serving)
        except AuthorMistakes as mistakes:
            if not self.serving:
                raise
            self.problems = mistakes.problems
            if self.last_good is None:
                if mistakes.data is None:
                    raise
                return lay_out(Library(items={}, data=mistakes.data, today=today))
        return self.last_good

    def needs_restart(self, code: Iterable[Path]) -> bool:
        """Return whether Python below the folders `code` changed since the first call.

        A running preview never loads code again.
        """
        now = fingerprint(code)
        self._code = self._code or now
        return now != self._code


def banner(problems: Iterable[Problem], heading: str, lang: str) -> str:
    """Return the HTML that shows an author's mistakes above a page of the preview.

    `heading` is HTML in the language of the page, the lines are in `lang`.
    Warnings stand in the terminal only: what keeps the page from being new is to be seen at once.
    """
    mistakes = in_order(errors_in(problems))
    lines = "".join(f"<li>{escape(p.line_of_text(lang))}</li>" for p in mistakes)
    return (
        '<section class="kh-preview" role="alert">'
        f'<h2>{heading}</h2><ol lang="{lang}">{lines}</ol></section>'
    )


def fingerprint(folders: Iterable[Path]) -> str:
    """Return a digest of all Python code below `folders`."""
    digest = hashlib.sha256()
    for folder in folders:
        for file in sorted(folder.rglob("*.py")):
            digest.update(file.as_posix().encode())
            digest.update(file.read_bytes())
    return digest.hexdigest()
