"""What changed in the law, and the facts that the pages use: current, history and open."""

from __future__ import annotations

from collections.abc import Sequence

from karrierehylla.addresses import LAW
from karrierehylla.model.data import Fact, LawChange
from karrierehylla.pages import wording
from karrierehylla.pages.fact_value import fact_text, fact_warning, has_ended
from karrierehylla.pages.html import EMPTY, Html, element, join, pair, safe
from karrierehylla.pages.index import Index
from karrierehylla.pages.listings import write_empty
from karrierehylla.pages.sheet import Sheet
from karrierehylla.pages.shelf import Place, Shelf


def law_index(shelf: Shelf) -> Index:
    """Return the page about the law."""
    words = shelf.words
    return Index(LAW, words("law.title"), words("law.description"), _write_law)


def _write_law(sheet: Sheet) -> None:
    place = sheet.place
    data = place.shelf.data
    today = place.shelf.library.today
    sheet.block(element("p", place.words("law.note"), class_="kh-note"))
    newest = sorted(data.law_changes, key=lambda change: (change.date, change.id), reverse=True)
    coming = [change for change in newest if change.date > today]
    _write_changes(sheet, "coming", coming)
    _write_changes(sheet, "changed", [change for change in newest if change.date <= today])
    current = [fact for fact in data.facts if fact.status == "current"]
    _write_facts(sheet, "current", [fact for fact in current if not has_ended(fact, today)])
    _write_facts(sheet, "open", [fact for fact in data.facts if fact.status == "open"])
    ended = [fact for fact in data.facts if fact.status != "open" and has_ended(fact, today)]
    _write_facts(sheet, "history", ended)
    if not data.law_changes and not data.facts:
        write_empty(sheet)


def _write_changes(sheet: Sheet, key: str, changes: Sequence[LawChange]) -> None:
    if changes:
        sheet.heading(2, sheet.place.words(f"law.{key}"), key)
        shown = (_change(sheet.place, change) for change in changes)
        sheet.block(element("div", *shown, class_="kh-law-changes"))


def _write_facts(sheet: Sheet, key: str, facts: Sequence[Fact]) -> None:
    if facts:
        sheet.heading(2, sheet.place.words(f"law.{key}"), key)
        shown = (_fact(sheet.place, fact) for fact in facts)
        sheet.block(element("div", *shown, class_="kh-facts-list"))


def _change(place: Place, change: LawChange) -> Html:
    day = element("time", wording.date(change.date, place.words), datetime=change.date.isoformat())
    source = _source(place, change.source.in_(place.locale), change.source_url)
    return element(
        "div",
        element("h3", join([day, ": ", change.title.in_(place.locale)])),
        element("p", change.text.in_(place.locale)),
        element("p", source, _mark(place, change.mark), class_="kh-source"),
        id=f"c-{change.id}",
        class_="kh-law-change",
    )


def _fact(place: Place, fact: Fact) -> Html:
    words = place.words
    data = place.shelf.data
    warning = fact_warning(fact, words, place.shelf.library.today)
    rows = []
    if fact.law is not None:
        rows.append(pair(words("law.stands-in"), fact.law.in_(place.locale)))
    if fact.valid_from is not None:
        rows.append(pair(words("law.from"), wording.date(fact.valid_from, words)))
    if fact.valid_to is not None:
        rows.append(pair(words("law.to"), wording.date(fact.valid_to, words)))
    if fact.source is not None:
        source = _source(place, fact.source.in_(place.locale), fact.source_url, label=False)
        rows.append(pair(words("law.source"), join([source, _mark(place, fact.mark)])))
    if fact.where is not None:
        where = _outward(place, fact.where.title.in_(place.locale), fact.where.url)
        rows.append(pair(words("law.where"), where))
    rows.append(pair(words("law.checked"), wording.date(fact.checked, words)))
    return element(
        "div",
        element("h3", fact.title.in_(place.locale)),
        element("p", wording.capital(fact_text(fact, data, place.locale)), class_="kh-fact__value"),
        element("p", wording.capital(warning), class_="kh-mark kh-mark--old") if warning else EMPTY,
        element("dl", *rows, class_="kh-facts"),
        id=f"f-{fact.id}",
        class_=f"kh-fact kh-fact--{fact.status}",
    )


def _source(place: Place, source: str, url: str | None, *, label: bool = True) -> Html:
    shown = _outward(place, source, url)
    return join([f"{place.words('law.source')}: ", shown]) if label else shown


def _outward(place: Place, text: str, url: str | None) -> Html:
    """Return a link out of the site, or the text alone where there is no safe address."""
    if url is None or not url.startswith("https://"):
        return safe(text)
    note = element("span", f" ({place.words('doors.new-tab')})", class_="kh-hidden")
    return element("a", text, note, href=url, target="_blank", rel="noopener")


def _mark(place: Place, mark: str | None) -> Html:
    """Return how a source was read: only what is no official copy is said."""
    if mark is None or mark == "S":
        return EMPTY
    return element("span", f" ({place.words(f'source-mark.{mark}')})", class_="kh-source__mark")
