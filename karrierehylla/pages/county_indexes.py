"""Indexes by county: an overview, and a page for each county."""

from __future__ import annotations

from collections.abc import Iterator

from karrierehylla.addresses import COUNTIES, county_uri
from karrierehylla.collation import sort_key
from karrierehylla.model.data import County
from karrierehylla.model.library import Item
from karrierehylla.pages import wording
from karrierehylla.pages.html import EMPTY, Html, count, element, join, pair
from karrierehylla.pages.index import Index
from karrierehylla.pages.listings import write_by_kind
from karrierehylla.pages.locale_view import LocaleView, PageContext
from karrierehylla.pages.notices import notice
from karrierehylla.pages.page_writer import PageWriter


def county_indexes(view: LocaleView) -> Iterator[Index]:
    """Yield the overview and a page for each county; search finds those that have something."""
    words = view.words
    items = [item for group in view.catalogue.by_county.values() for item in group]
    title, description = words("county-index.title"), words("county-index.description")
    yield Index(COUNTIES, title, description, write_counties, items)
    for county in view.data.counties:
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
        link = element("a", name, href=context.href(county_uri(county.id)))
        said = context.words.count("resources", n) if n else context.words("county.not-found")
        heading = join([link, " ", count(said)])
        entries = _entries(context, county) if n else EMPTY
        rows.append(element("li", element("strong", heading), entries))
    writer.block(element("ul", *rows, class_="kh-counties"))


def _entries(context: PageContext, county: County) -> Html:
    """Return the county's career centre and adult education, as far as we have found them."""
    pairs = []
    for key, item in _entrances(context, county):
        found = context.link(item) if item else count(context.words("county.not-found"))
        pairs.append(pair(context.words(key), found))
    return element("dl", *pairs)


def _entrances(context: PageContext, county: County) -> list[tuple[str, Item | None]]:
    """Return what each entrance of a county is called, and what leads to it once it is found."""
    items = context.view.library.items
    return [
        ("county.career-centre", items.get(county.career_centre or "")),
        ("county.adult-education", items.get(county.adult_education or "")),
    ]


def write_county(writer: PageWriter, county: County) -> None:
    """Write which entrances of a county we have not found and whom to ask, then what it has."""
    context = writer.context
    words = context.words
    name = county.title.in_(context.locale)
    missing = [words(f"{key}.missing") for key, item in _entrances(context, county) if not item]
    if missing:
        what = wording.listing(missing, words)
        said = (
            words("county.missing.municipality", name=name, what=what)
            if county.authority == "municipality"
            else words("county.missing", name=name, what=what)
        )
        elsewhere = element("a", words("county.everywhere"), href=context.href(COUNTIES))
        writer.block(notice("missing", said, elsewhere))
    write_by_kind(writer, context.view.catalogue.by_county.get(county.id, ()))


def _county_index(view: LocaleView, county: County) -> Index:
    items = view.catalogue.by_county.get(county.id, ())
    name = county.title.in_(view.locale)

    def write(writer: PageWriter) -> None:
        write_county(writer, county)

    return Index(
        county_uri(county.id),
        name,
        view.words("county-page.description", name=name),
        write,
        items,
        indexed=bool(items),
    )
