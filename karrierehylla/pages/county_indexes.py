"""Indexes by county: an overview, and a page for each county that has something of its own."""

from __future__ import annotations

from collections.abc import Iterator

from karrierehylla.addresses import COUNTIES, county_uri
from karrierehylla.collation import sort_key
from karrierehylla.model.data import County
from karrierehylla.pages.html import EMPTY, Html, count, element, join, pair
from karrierehylla.pages.index import Index
from karrierehylla.pages.listings import write_by_kind, write_empty
from karrierehylla.pages.locale_view import LocaleView, PageContext
from karrierehylla.pages.page_writer import PageWriter


def county_indexes(view: LocaleView) -> Iterator[Index]:
    """Yield the overview and the counties with items; one that had a page before keeps it."""
    words = view.words
    items = [item for group in view.catalogue.by_county.values() for item in group]
    title, description = words("county-index.title"), words("county-index.description")
    yield Index(COUNTIES, title, description, write_counties, items)
    for county in view.data.counties:
        listed = view.catalogue.by_county.get(county.id, ())
        if listed or view.was_published(county_uri(county.id)):
            yield _county_index(view, county)


def write_counties(writer: PageWriter) -> None:
    """Write the counties in alphabetical order: where to go for what, and how much there is."""
    context = writer.context
    counties = sorted(
        context.view.data.counties,
        key=lambda county: sort_key(county.title.in_(context.locale), context.locale),
    )
    rows = []
    for county in counties:
        n = len(context.view.catalogue.by_county.get(county.id, ()))
        name = county.title.in_(context.locale)
        uri = county_uri(county.id)
        if n or context.view.was_published(uri) or has_written_page(context, county):
            counted = context.words.count("resources", n)
            heading = join([element("a", name, href=context.href(uri)), " ", count(counted)])
        else:
            heading = join([name, " ", count(context.words("county.not-found"))])
        entries = _entries(context, county) if n else EMPTY
        rows.append(element("li", element("strong", heading), entries))
    writer.block(element("ul", *rows, class_="kh-counties"))


def _entries(context: PageContext, county: County) -> Html:
    """Return the county's career centre and adult education, as far as we have found them."""
    items = context.view.library.items
    entries = (
        ("county.career-centre", county.career_centre),
        ("county.adult-education", county.adult_education),
    )
    pairs = []
    for key, id_ in entries:
        item = items.get(id_ or "")
        found = context.link(item) if item else count(context.words("county.not-found"))
        pairs.append(pair(context.words(key), found))
    return element("dl", *pairs)


def has_written_page(context: PageContext, county: County) -> bool:
    """Return whether a guide with the county's id stands in the county section."""
    item = context.view.library.items.get(county.id)
    return item is not None and item.uri == county_uri(county.id)


def _county_index(view: LocaleView, county: County) -> Index:
    items = view.catalogue.by_county.get(county.id, ())
    name = county.title.in_(view.locale)

    def write(writer: PageWriter) -> None:
        write_by_kind(writer, items)
        if not items:
            write_empty(writer)

    return Index(
        county_uri(county.id),
        name,
        view.words("county-page.description", name=name),
        write,
        items,
        indexed=bool(items),
    )
