"""A published sample library with any change of the sample's files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

from karrierehylla.edition import Edition
from karrierehylla.exports.file import ExportedFile
from karrierehylla.library import load_library
from karrierehylla.model.locale import Locale
from karrierehylla.pages import Page, generate_pages
from karrierehylla.problems import as_text
from tests.unit.sample import SAMPLE, TODAY, changed, write_library

SITE_URL = "https://hylla.example/karriere/"
VIGO = "docs/nb/ressurs/vigo.md"

NEW_VERSION = """\
version: 2
changes:
  - version: 2
    date: 2026-11-23
    text: Ny frist.
  - version: 1
"""


def make_edition(root: Path, changes: Mapping[str, str | bytes | None] | None = None) -> Edition:
    """Return the edition of the sample with `changes`; the sample must be readable."""
    write_library(root, changes)
    library, problems = load_library(root, today=TODAY)
    assert library is not None
    assert as_text(problems, "en") == ""
    pages: dict[Locale, dict[str, Page]] = {locale: {} for locale in Locale}
    for page in generate_pages(library):
        pages[page.locale][page.uri] = page
    return Edition(library=library, pages=pages, warnings=())


def vigo(*replacements: tuple[str, str]) -> dict[str, str | bytes | None]:
    """Return a change of the resource `vigo`: each old text, which stands once, by its new one."""
    text = SAMPLE[VIGO]
    for old, new in replacements:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return {VIGO: text}


def redirected(change: str) -> dict[str, str]:
    """Return `data/redirects.yml` with one redirect."""
    return changed("data/redirects.yml", "redirects: []", f"redirects:\n  - {change}")


def by_path(files: list[ExportedFile]) -> dict[str, str]:
    """Return the texts of files; no path stands twice."""
    paths = [file.path for file in files]
    assert sorted(set(paths)) == sorted(paths)
    return {file.path: file.content.decode() for file in files}


def one(html: str, selector: str) -> LexborNode:
    """Return the only element that `selector` finds."""
    (node,) = LexborHTMLParser(html).css(selector)
    return node


def texts(html: str, selector: str) -> list[str]:
    """Return the texts that `selector` finds, in order, with single spaces."""
    return [" ".join(node.text().split()) for node in LexborHTMLParser(html).css(selector)]


def values(html: str, selector: str, name: str) -> list[str | None]:
    """Return the values of an attribute of what `selector` finds, in order."""
    return [node.attributes.get(name) for node in LexborHTMLParser(html).css(selector)]
