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
from karrierehylla.pages.news import news_index
from karrierehylla.pages.page import Alternate, Page
from karrierehylla.pages.sections import navigation, section_indexes
from karrierehylla.pages.shelf import Shelf
from karrierehylla.pages.status import status_indexes
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
        shelf = Shelf(catalogue, locale, known)
        written = [bind_item(shelf, item) for item in catalogue.items]
        taken = {page.uri for page in written}
        generated = [
            bind_index(shelf, index) for index in _indexes(shelf) if index.uri not in taken
        ]
        pages += sorted([*written, *generated], key=lambda page: page.uri)
    return pages


def _indexes(shelf: Shelf) -> Iterator[Index]:
    yield from section_indexes(shelf)
    yield from vocabulary_indexes(shelf)
    yield from language_indexes(shelf)
    yield from county_indexes(shelf)
    yield news_index(shelf)
    yield from status_indexes(shelf)
    yield law_index(shelf)
    yield glossary_index(shelf)
