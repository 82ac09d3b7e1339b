"""The pages of the sample library with any change, as Markdown and as the HTML it becomes."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from pathlib import Path

import markdown
from selectolax.lexbor import LexborHTMLParser

from karrierehylla.library import load_library
from karrierehylla.model.library import Library
from karrierehylla.pages import Page, generate_pages
from karrierehylla.problems import as_text
from tests.unit.sample import COMMON, SAMPLE, TODAY, write_library

Changes = Mapping[str, str | bytes | None]

STORY = f"""\
---
title: Sara
summary: Sara vil arbeide med mat.
{COMMON}topics: [career-learning]
questions:
  - id: drom
    audience: [participant]
    minutes: 10
    text: Hva drømmer du om, se [[vigo]]?
---

Jeg heter Sara.
"""
"""A story in bokmål, with a question that refers to a resource."""


def read(root: Path, changes: Changes | None = None, today: datetime.date = TODAY) -> Library:
    """Return the sample with `changes`; it must be readable."""
    write_library(root, changes)
    library, problems = load_library(root, today=today)
    assert library is not None
    assert as_text(problems, "en") == ""
    return library


def pages(
    root: Path,
    changes: Changes | None = None,
    today: datetime.date = TODAY,
    published: Iterable[str] = (),
) -> dict[str, Page]:
    """Return the pages of the sample with `changes` by locale and file: 'nb/ressurs/vigo.md'."""
    library = read(root, changes, today)
    return {f"{page.locale}/{page.uri}": page for page in generate_pages(library, published)}


def guide(title: str, extra: str = "") -> str:
    """Return a guide in bokmål, with `extra` front matter."""
    return f"---\ntitle: {title}\nsummary: Om det.\n{COMMON}{extra}---\n\nTekst.\n"


def edited(path: str, *replacements: tuple[str, str]) -> dict[str, str]:
    """Return a change of the sample: each old text, which stands once, by its new one."""
    text = SAMPLE[path]
    for old, new in replacements:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
        text = text.replace(old, new)
    return {path: text}


def dom(page: Page) -> LexborHTMLParser:
    """Return the page as MkDocs' Markdown renders it."""
    return LexborHTMLParser(f"<body>{html(page.markdown)}</body>")


def html(text: str, *more: str) -> str:
    """Return Markdown rendered with the extensions of mkdocs.yml, but for our own, and `more`."""
    extensions = ["attr_list", "md_in_html", "sane_lists", "tables", "toc", *more]
    rendered: str = markdown.markdown(text, extensions=extensions)
    return rendered


def texts(page: Page, selector: str) -> list[str]:
    """Return the texts of what `selector` finds, spaces made one."""
    return [" ".join(node.text().split()) for node in dom(page).css(selector)]
