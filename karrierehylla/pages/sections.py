"""The sections of the site: indexes for those that no author wrote one for, and the navigation."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

from karrierehylla.addresses import (
    AUDIENCES,
    COUNTIES,
    FORMATS,
    GLOSSARY,
    HOME,
    LANGUAGES,
    LAW,
    LINK_STATUS,
    NEWS,
    STATUS,
)
from karrierehylla.model.kind import FOLDERS
from karrierehylla.model.library import Library
from karrierehylla.model.locale import Locale
from karrierehylla.pages.catalogue import Catalogue
from karrierehylla.pages.guide_pages import in_reading_order, write_section_list
from karrierehylla.pages.home import write_home
from karrierehylla.pages.index import Index
from karrierehylla.pages.locale_view import LocaleView

SECTIONS = (
    "tema",
    "ressurs",
    "case",
    "situasjon",
    "historie",
    "samtale",
    "workshop",
    "kurs",
    "refleksjon",
    "ordliste",
    "fylke",
    "lov",
    "om-oss",
)
"""The sections in the order of the navigation."""

GUIDED = ("samtale", "workshop", "kurs", "om-oss")
"""The sections whose guides all stand in the navigation."""

Navigation = list[str | dict[str, Any]]
"""As MkDocs' `nav` has it: files below the locale, or {title: file or list}."""


def section_indexes(view: LocaleView) -> Iterator[Index]:
    """Yield a home page, and an index for each section with items, where no author wrote one."""
    words = view.words
    written = written_indexes(view.library)
    if HOME not in written:
        site = view.data.site
        name, subtitle = site.name.in_(view.locale), site.subtitle.in_(view.locale)
        yield Index(HOME, name, subtitle, write_home, is_list=False)
    for folder in FOLDERS:
        uri = f"{folder}/index.md"
        listed = view.catalogue.by_folder.get(folder, ())
        if uri == COUNTIES or uri in written or not (listed or view.was_published(uri)):
            continue
        name = words(f"section.{folder}")
        description = words("section.description", name=name)
        write = functools.partial(write_section_list, folder=folder)
        yield Index(uri, name, description, write, listed, indexed=bool(listed))


def navigation(library: Library, locale: Locale) -> Navigation:
    """Return the navigation of one locale: sections with content; resources are never in it.

    The theme renders all of it into every page, so it does not grow with the collection.
    """
    view = LocaleView(Catalogue(library), locale)
    words = view.words
    written = written_indexes(library)
    single = {"ordliste": GLOSSARY, "fylke": COUNTIES, "lov": LAW}
    nav: Navigation = [{words("section.home"): HOME}]
    for folder in SECTIONS:
        title = words(f"section.{folder}")
        uri = f"{folder}/index.md"
        if folder in single:
            nav.append({title: single[folder]})
            continue
        inside = _inside(view, folder)
        if uri in written or folder in view.catalogue.by_folder:
            nav.append({title: [uri, *inside] if inside else uri})
        elif inside:
            nav.append({title: inside})
    return nav


def written_indexes(library: Library) -> frozenset[str]:
    """Return the files of the section indexes that authors wrote, the home page among them."""
    return frozenset(item.uri for item in library.items.values() if item.is_index)


def _inside(view: LocaleView, folder: str) -> Navigation:
    """Return what stands in the navigation below a section's index."""
    words = view.words
    if folder == "tema":
        return [{view.title(topic): topic.uri} for topic in view.catalogue.topics]
    if folder == "ressurs":
        return [
            {words("language-index.title"): LANGUAGES},
            {words("format-index.title"): FORMATS},
            {words("audience-index.title"): AUDIENCES},
            {words("news.title"): NEWS},
        ]
    if folder not in GUIDED:
        return []
    listed = in_reading_order(view, view.catalogue.by_folder.get(folder, ()))
    guides: Navigation = [{view.title(item): item.uri} for item in listed]
    if folder == "om-oss":
        guides += [
            {words("status.title"): STATUS},
            {words("link-status.title"): LINK_STATUS},
        ]
    return guides
