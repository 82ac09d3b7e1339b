"""How the collection stands: its translations, and its links."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from karrierehylla.addresses import LINK_STATUS, STATUS
from karrierehylla.links.verdict import Standing, Verdict, addresses_of, needs_a_person
from karrierehylla.model.library import Item
from karrierehylla.model.locale import Locale
from karrierehylla.pages import wording
from karrierehylla.pages.catalogue import facts_of_resource
from karrierehylla.pages.html import Html, element, join
from karrierehylla.pages.index import Index
from karrierehylla.pages.locale_view import LocaleView, PageContext
from karrierehylla.pages.notices import locale_link
from karrierehylla.pages.open_buttons import host_of
from karrierehylla.pages.page_writer import PageWriter

NEEDS_PERSON = ("dead", "moved", "drifted", "blocked", "flaky", "old")
"""The groups of links that ask a person to look, the most urgent first."""

_SETTLED = ("gone", "unchecked", "active")
"""The other groups, whose lists are folded; an editor has said of the first that they are gone."""

_STATES = ("original", "ok", "behind", "missing")
"""How an item can stand in a locale."""


def status_indexes(view: LocaleView) -> Iterator[Index]:
    """Yield the pages about translations and links."""
    words = view.words
    yield Index(
        STATUS,
        words("status.title"),
        words("status.description"),
        _write_translations,
        view.catalogue.items,
        indexed=False,
    )
    yield Index(
        LINK_STATUS,
        words("link-status.title"),
        words("link-status.description"),
        _write_links,
        view.catalogue.resources,
        indexed=False,
    )


def translation_state(item: Item, locale: Locale) -> str:
    """Return how an item stands in a locale: 'missing', 'behind', 'original' or 'ok'."""
    if not item.has(locale):
        return "missing"
    if item.is_behind(locale):
        return "behind"
    return "original" if item.original.locale is locale else "ok"


def _write_translations(writer: PageWriter) -> None:
    context = writer.context
    words = context.words
    items = context.view.in_order(context.view.catalogue.items)
    states = {
        item.id: {locale: translation_state(item, locale) for locale in Locale} for item in items
    }
    writer.block(
        element("p", element("a", words("link-status.title"), href=context.href(LINK_STATUS)))
    )
    writer.heading(2, words("status.counts"), "counts")
    names = [words("status.language"), *(words(f"state.{state}") for state in _STATES)]
    rows = []
    for locale in Locale:
        counted = Counter(states[item.id][locale] for item in items)
        cells = [element("td", str(counted[state])) for state in _STATES]
        rows.append(element("tr", _row_head(wording.capital(words(f"locale.{locale}"))), *cells))
    writer.block(_table(words("status.counts"), names, rows))
    lacking = [item for item in items if not _is_translated(states[item.id])]
    if lacking:
        heading = words("list.counted", name=words("status.needs-translator"), n=len(lacking))
        writer.heading(2, heading, "lacking")
        writer.block(_items_table(context, words("status.needs-translator"), lacking, states))
    with writer.folded(words("status.items"), len(items)):
        writer.block(_items_table(context, words("status.items"), items, states))


def _is_translated(states: Mapping[Locale, str]) -> bool:
    return not {"behind", "missing"} & set(states.values())


def _items_table(
    context: PageContext,
    caption: str,
    items: Iterable[Item],
    states: Mapping[str, Mapping[Locale, str]],
) -> Html:
    """Return how each item stands in each locale."""
    words = context.words
    names = [
        words("status.item"),
        *(wording.capital(words(f"locale.{locale}")) for locale in Locale),
    ]
    rows = [
        element(
            "tr",
            _row_head(context.titled(item)),
            *(_state_cell(context, item, locale, states[item.id][locale]) for locale in Locale),
        )
        for item in items
    ]
    return _table(caption, names, rows)


def _state_cell(context: PageContext, item: Item, locale: Locale, state: str) -> Html:
    """Return the state, linked to the page in that locale where it is written."""
    text = context.words(f"state.{state}")
    shown = (
        element("span", text) if state == "missing" else locale_link(context, item, locale, text)
    )
    return element("td", shown, class_=f"kh-state kh-state--{state}")


@dataclass(frozen=True)
class _Link:
    """A row: a resource, or one of its language versions where that alone needs a person."""

    item: Item
    standing: Standing
    addresses: tuple[str, ...]
    lang: str | None = None
    is_beyond: bool = False
    """Whether no machine can tell of one of them."""

    @property
    def group(self) -> str:
        """The group of the link for those who look after it."""
        if self.standing.verdict is Verdict.GONE:
            return "gone" if facts_of_resource(self.item).status == "gone" else "dead"
        if self.standing.verdict is Verdict.ACTIVE and self.standing.is_old:
            return "old"
        if self.standing.verdict is Verdict.UNCHECKED and self.is_beyond:
            return "blocked"
        return self.standing.verdict.value


def _write_links(writer: PageWriter) -> None:
    context = writer.context
    words = context.words
    groups: defaultdict[str, list[_Link]] = defaultdict(list)
    for item in context.view.in_order(context.view.catalogue.resources):
        for link in _links_of(context, item):
            groups[link.group].append(link)
    writer.block(element("p", words("link-status.note"), class_="kh-note"))
    for group in (*NEEDS_PERSON, *_SETTLED):
        links = groups.get(group)
        if links:
            name = words(f"verdict-name.{group}")
            heading = words("list.counted", name=name, n=len(links))
            writer.heading(2, heading, f"verdict-{group}")
            table = _links_table(context, name, links)
            if group in NEEDS_PERSON:
                writer.block(element("p", words(f"link-status.do.{group}")))
                writer.block(table)
            else:
                writer.block(element("p", words(f"verdict.{group}")))
                with writer.folded(words("link-status.list"), len(links)):
                    writer.block(table)


def _links_of(context: PageContext, item: Item) -> list[_Link]:
    """Return the rows of a resource: those of its versions that need a person, else its own."""
    catalogue = context.view.catalogue
    resource = facts_of_resource(item)
    records = catalogue.library.data.links

    def link(standing: Standing, addresses: tuple[str, ...], lang: str | None = None) -> _Link:
        known = [records[url] for url in addresses if url in records]
        return _Link(item, standing, addresses, lang, any(map(needs_a_person, known)))

    addresses = addresses_of(resource) or resource.former_urls
    whole = link(catalogue.standings[item.id], addresses)
    if whole.standing.verdict is Verdict.GONE:
        return [whole]
    versions = [
        link(catalogue.standing_of_url(version.url), (version.url,), version.lang)
        for version in resource.versions
    ]
    return [version for version in versions if version.group in NEEDS_PERSON] or [whole]


def _links_table(context: PageContext, caption: str, links: Iterable[_Link]) -> Html:
    """Return the links of one group with their hosts and the day of the last check."""
    names = [context.words(f"link-status.{column}") for column in ("item", "host", "checked")]
    return _table(caption, names, [_link_row(context, link) for link in links])


def _link_row(context: PageContext, link: _Link) -> Html:
    hosts = sorted({host_of(url) for url in link.addresses})
    checked = link.standing.checked
    title = context.link(link.item)
    if link.lang is not None:
        title = join([title, context.language_name(link.lang)], " – ")
    return element(
        "tr",
        _row_head(title),
        element("td", join(hosts, ", ")),
        element("td", "–" if checked is None else wording.date(checked, context.words)),
    )


def _row_head(content: str) -> Html:
    return element("th", content, scope="row")


def _table(caption: str, names: list[str], rows: list[Html]) -> Html:
    """Return a table that scrolls inside its own box; the box can be reached by keyboard."""
    head = element("tr", *(element("th", name, scope="col") for name in names))
    table = element(
        "table",
        element("caption", caption, class_="kh-hidden"),
        element("thead", head),
        element("tbody", *rows),
    )
    return element("div", table, class_="kh-table", tabindex="0", role="group", aria_label=caption)
