"""Indexes by county: an overview, and a page for each county that has something of its own."""

from __future__ import annotations

from collections.abc import Iterator

from karrierehylla.addresses import COUNTIES, county_uri
from karrierehylla.collation import sort_key
from karrierehylla.model.data import County
from karrierehylla.pages.html import element
from karrierehylla.pages.index import Index
from karrierehylla.pages.listings import write_by_kind, write_empty
from karrierehylla.pages.sheet import Sheet
from karrierehylla.pages.shelf import Place, Shelf
from karrierehylla.pages.vocabulary_indexes import counted_link


def county_indexes(shelf: Shelf) -> Iterator[Index]:
    """Yield the overview and the counties with items; one that had a page before keeps it."""
    words = shelf.words
    items = [item for drawer in shelf.catalogue.by_county.values() for item in drawer]
    title, description = words("county-index.title"), words("county-index.description")
    yield Index(COUNTIES, title, description, write_counties, items)
    for county in shelf.data.counties:
        listed = shelf.catalogue.by_county.get(county.id, ())
        if listed or shelf.was_published(county_uri(county.id)):
            yield _county_index(shelf, county)


def write_counties(sheet: Sheet) -> None:
    """Write the counties in alphabetical order, each with its count; those without say so."""
    place = sheet.place
    counties = sorted(
        place.shelf.data.counties,
        key=lambda county: sort_key(county.title.in_(place.locale), place.locale),
    )
    rows = []
    for county in counties:
        n = len(place.shelf.catalogue.by_county.get(county.id, ()))
        name = county.title.in_(place.locale)
        uri = county_uri(county.id)
        if n or place.shelf.was_published(uri) or has_written_page(place, county):
            rows.append(counted_link(place, name, uri, place.words.count("resources", n)))
        else:
            nothing = element("span", place.words("county.nothing"), class_="kh-count")
            rows.append(element("li", name, " ", nothing))
    sheet.block(element("ul", *rows, class_="kh-counts"))


def has_written_page(place: Place, county: County) -> bool:
    """Return whether a guide with the county's id stands in the county section."""
    item = place.shelf.library.items.get(county.id)
    return item is not None and item.uri == county_uri(county.id)


def _county_index(shelf: Shelf, county: County) -> Index:
    items = shelf.catalogue.by_county.get(county.id, ())
    name = county.title.in_(shelf.locale)

    def write(sheet: Sheet) -> None:
        write_by_kind(sheet, items)
        if not items:
            write_empty(sheet)

    return Index(
        county_uri(county.id),
        name,
        shelf.words("county-page.description", name=name),
        write,
        items,
        indexed=bool(items),
    )
