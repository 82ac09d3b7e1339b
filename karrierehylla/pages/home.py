"""The home page: a place to search, the doors, what is new in the law, languages, topics."""

from __future__ import annotations

from karrierehylla.addresses import LANGUAGES, LAW
from karrierehylla.model.data import LawChange
from karrierehylla.model.library import Item, Library
from karrierehylla.pages import wording
from karrierehylla.pages.body_sections import split_sections
from karrierehylla.pages.guide_pages import write_topics
from karrierehylla.pages.html import Html, element, icon, join
from karrierehylla.pages.language_indexes import (
    counted_language,
    has_own_page,
    participant_languages,
)
from karrierehylla.pages.locale_view import PageContext
from karrierehylla.pages.page_writer import PageWriter

SMALL_HEADING = "kh-small-heading"
"""The class of headings that name one line or row."""


def write_home(writer: PageWriter, item: Item | None = None) -> None:
    """Write the place to search, the doors, the newest law, participants' languages, the topics.

    The doors are the sections of what an author wrote; without it there are none.
    """
    context = writer.context
    writer.block(_search_place(context))
    if item is not None:
        _write_doors(writer, context.view.entry(item).body)
    change = newest_law_change(context.view.library)
    if change is not None:
        writer.heading(2, context.words("home.law"), "law", class_=SMALL_HEADING)
        writer.block(_law_line(context, change))
    codes = participant_languages(context.view)
    # Those with more to offer; where all have little, all of them.
    codes = [code for code in codes if has_own_page(context.view, code)] or codes
    if codes:
        writer.heading(2, context.words("home.languages"), "languages", class_=SMALL_HEADING)
        links = [element("li", counted_language(context, code)) for code in codes]
        everything = element("a", context.words("home.all-languages"), href=context.href(LANGUAGES))
        links.append(element("li", everything))
        writer.block(element("ul", *links, class_="kh-languages-row"))
    write_topics(writer)


def newest_law_change(library: Library) -> LawChange | None:
    """Return the newest change of law that is in force on the library's day."""
    past = [change for change in library.data.law_changes if change.date <= library.today]
    return max(past, key=lambda change: (change.date, change.id), default=None)


def _search_place(context: PageContext) -> Html:
    """Return a second button for the search, as large as a field; hidden where no script runs."""
    button = element(
        "button",
        icon("search"),
        " ",
        element("span", context.words("home.search")),
        type="button",
        class_="kh-search-place",
        data_kh_search=True,
        hidden=True,
    )
    return element("div", button, class_="kh-search-row")


def _write_doors(writer: PageWriter, body: str) -> None:
    """Write each section of the home page as a door, with its drawing; what comes before is text.

    The drawing is a <div>, which Markdown does not take for a paragraph.
    """
    sections = split_sections(body)
    writer.text("".join(section.markdown for section in sections if section.id is None))
    doors = [(section.id, section.markdown) for section in sections if section.id is not None]
    if doors:
        with writer.inside("div", "kh-doors"):
            for id_, markdown in doors:
                class_ = f"kh-door kh-door--{id_}"
                writer.text(markdown, tag="section", class_=class_, first=icon(id_, "div"))


def _law_line(context: PageContext, change: LawChange) -> Html:
    day = wording.date(change.date, context.words)
    link = element("a", change.title.in_(context.locale), href=context.href(f"{LAW}#c-{change.id}"))
    everything = element(
        "a",
        context.words("home.law-year", year=change.date.year),
        href=context.href(f"{LAW}#kh-changed"),
    )
    line = element("span", join([f"{day}: ", link, " · ", everything]))
    return element("p", icon("law"), " ", line, class_="kh-law-line")
