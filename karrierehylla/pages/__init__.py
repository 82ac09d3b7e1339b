"""Every page of the site as Markdown, made from the library: written, fallback and generated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from karrierehylla.model.library import Library
from karrierehylla.model.locale import Locale
from karrierehylla.pages.binding import bind_index, bind_item
from karrierehylla.pages.catalogue import Catalogue
from karrierehylla.pages.county_indexes import county_indexes
from karrierehylla.pages.glossary import glossary_index
from karrierehylla.pages.index import Index
from karrierehylla.pages.language_indexes import language_indexes
from karrierehylla.pages.law import law_index
from karrierehylla.pages.locale_view import LocaleView
from karrierehylla.pages.news import news_index
from karrierehylla.pages.page import Alternate, Page
from karrierehylla.pages.sections import navigation, section_indexes
from karrierehylla.pages.status import status_indexes
from karrierehylla.pages.term_sheets import term_sheets
from karrierehylla.pages.vocabulary_indexes import vocabulary_indexes

__all__ = ["Alternate", "Page", "generate_pages", "navigation"]


def generate_pages(library: Library, published: Iterable[str] = ()) -> list[Page]:
    """Return every page of all three locales, by locale and file.

    `published` are addresses as `urls.lock` has them ('/nn/sprak/ti/'):
    an index that readers have met before stays when it becomes empty, and says so.
    """
    catalogue = Catalogue(library)
    known = frozenset(published)
    pages: list[Page] = []
    for locale in Locale:
        view = LocaleView(catalogue, locale, known)
        written = [bind_item(view, item) for item in catalogue.items]
        taken = {page.uri for page in written}
        generated = [bind_index(view, index) for index in _indexes(view) if index.uri not in taken]
        pages += sorted([*written, *generated], key=lambda page: page.uri)
    return pages


def _indexes(view: LocaleView) -> Iterator[Index]:
    yield from section_indexes(view)
    yield from vocabulary_indexes(view)
    yield from language_indexes(view)
    yield from county_indexes(view)
    yield news_index(view)
    yield from status_indexes(view)
    yield law_index(view)
    yield glossary_index(view)
    yield from term_sheets(view)
