"""An edition: the library as checked, and every page of the site made from it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from karrierehylla.checks import check_library
from karrierehylla.library import load_library
from karrierehylla.locks import URLS, read_lock
from karrierehylla.model.data import Data
from karrierehylla.model.library import Library
from karrierehylla.model.locale import Locale
from karrierehylla.pages import generate_pages
from karrierehylla.pages.page import Page
from karrierehylla.problems import Problem, errors_in, in_order


class AuthorMistakes(Exception):
    """The content has errors, so there is no edition; `problems` are all of them, in order.

    `data` is there unless it has errors itself.
    """

    def __init__(self, problems: list[Problem], data: Data | None = None) -> None:
        super().__init__(f"{len(problems)} problems")
        self.problems = problems
        self.data = data


@dataclass(frozen=True)
class Edition:
    """What one build publishes."""

    library: Library
    pages: Mapping[Locale, Mapping[str, Page]]
    """Every page by locale and by its file below `docs/<locale>/`."""
    warnings: tuple[Problem, ...]

    @property
    def all_pages(self) -> list[Page]:
        """Every page of every locale."""
        return [page for pages in self.pages.values() for page in pages.values()]


def prepare_edition(
    root: Path, *, today: datetime.date, drafts: bool = False, is_checked: bool = False
) -> Edition:
    """Read, check and lay out the library below `root`; what `is_checked` is not checked again.

    Raises `AuthorMistakes` when anything in it is an error: then nothing may be published.
    """
    library, problems = load_library(root, today=today, drafts=drafts)
    if library is not None and not is_checked:
        problems = [*problems, *check_library(library, root)]
    problems = in_order(problems)
    if library is None or errors_in(problems):
        raise AuthorMistakes(problems, library.data if library and library.has_sound_data else None)
    return lay_out(library, problems, published=read_lock(root / URLS) or ())


def lay_out(
    library: Library, warnings: Iterable[Problem] = (), *, published: Iterable[str] = ()
) -> Edition:
    """Return every page of `library`; `published` are the lines of `urls.lock`."""
    pages: dict[Locale, dict[str, Page]] = {locale: {} for locale in Locale}
    for page in generate_pages(library, published):
        pages[page.locale][page.uri] = page
    return Edition(library=library, pages=pages, warnings=tuple(warnings))
