"""What changed in the law, and the facts that the pages use: current, history and open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from karrierehylla.addresses import LAW
from karrierehylla.links.verdict import Verdict
from karrierehylla.model.data import Fact, LawChange, Place
from karrierehylla.pages import wording
from karrierehylla.pages.fact_value import fact_text, fact_warning, has_ended
from karrierehylla.pages.html import EMPTY, Html, element, join, pair, safe
from karrierehylla.pages.index import Index
from karrierehylla.pages.listings import write_empty
from karrierehylla.pages.locale_view import LocaleView, PageContext
from karrierehylla.pages.open_buttons import kept_copy
from karrierehylla.pages.page_writer import PageWriter, first_in_search


def law_index(view: LocaleView) -> Index:
    """Return the page about the law."""
    words = view.words
    return Index(LAW, words("law.title"), words("law.description"), _write_law, is_list=False)


def _write_law(writer: PageWriter) -> None:
    context = writer.context
    data = context.view.data
    today = context.view.library.today
    writer.block(element("p", context.words("law.note"), class_="kh-note"))
    newest = sorted(data.law_changes, key=lambda change: (change.date, change.id), reverse=True)
    past = [change for change in newest if change.date <= today]
    facts = [fact for fact in data.facts if not (fact.status == "open" or has_ended(fact, today))]
    if past:
        _write_past(writer, past, facts)
    coming = [change for change in newest if change.date > today]
    if coming:
        writer.heading(2, context.words("law.coming"), "coming")
        writer.block(_changes(context, coming))
    _write_facts(writer, "current", facts)
    _write_facts(writer, "open", [fact for fact in data.facts if fact.status == "open"])
    ended = [fact for fact in data.facts if fact.status != "open" and has_ended(fact, today)]
    _write_history(writer, ended)
    if not data.law_changes and not data.facts:
        write_empty(writer)


def _write_past(writer: PageWriter, past: Sequence[LawChange], facts: Iterable[Fact]) -> None:
    """Write the changes of the newest year with the facts that are new in it; the rest is folded.

    `past` has the newest first.
    """
    context = writer.context
    words = context.words
    year = past[0].date.year
    title = words("law.changed", year=year)
    writer.heading(2, first_in_search(safe(title)), "changed")
    writer.block(_changes(context, [change for change in past if change.date.year == year]))
    new = [fact for fact in facts if fact.valid_from and fact.valid_from.year == year]
    if new:
        shown = (_line(context, fact) for fact in new)
        writer.heading(3, words("law.new-facts", year=year), "new")
        writer.block(element("ul", *shown, class_="kh-lines"))
    older = [change for change in past if change.date.year != year]
    if older:
        with writer.folded(words("law.changed-before", year=year), len(older), is_printed=True):
            writer.block(_changes(context, older))


def _write_facts(writer: PageWriter, key: str, facts: Sequence[Fact]) -> None:
    """Write facts folded by topic, in the order of the topics; those without one stand open."""
    if not facts:
        return
    context = writer.context
    writer.heading(2, context.words(f"law.{key}"), key)
    topics = context.view.catalogue.topics
    known = {topic.id for topic in topics}
    writer.block(_facts(context, [fact for fact in facts if fact.topic not in known]))
    for topic in topics:
        of_topic = [fact for fact in facts if fact.topic == topic.id]
        if of_topic:
            with writer.folded(context.view.title(topic), len(of_topic), is_printed=True):
                writer.block(_facts(context, of_topic))


def _write_history(writer: PageWriter, facts: Sequence[Fact]) -> None:
    """Write how it was before, folded; a link to one of the facts opens it."""
    if facts:
        words = writer.context.words
        writer.heading(2, words("law.history"), "history")
        with writer.folded(words("law.history"), len(facts), is_printed=True):
            writer.block(_facts(writer.context, facts))


def _line(context: PageContext, fact: Fact) -> Html:
    """Return a fact in one line that leads to what is known of it."""
    title = element("a", fact.title.in_(context.locale), href=f"#f-{fact.id}")
    return element("li", title, ": ", fact_text(fact, context.view.data, context.locale))


def _changes(context: PageContext, changes: Iterable[LawChange]) -> Html:
    shown = (_change(context, change) for change in changes)
    return element("div", *shown, class_="kh-law-changes")


def _change(context: PageContext, change: LawChange) -> Html:
    day = element(
        "time", wording.date(change.date, context.words), datetime=change.date.isoformat()
    )
    source = _source(context, change.source.in_(context.locale), change.source_url)
    return element(
        "div",
        element("h3", join([day, ": ", change.title.in_(context.locale)])),
        element("p", change.text.in_(context.locale)),
        element("p", source, _mark(context, change.mark), class_="kh-source"),
        id=f"c-{change.id}",
        class_="kh-law-change",
    )


def _facts(context: PageContext, facts: Sequence[Fact]) -> Html:
    shown = (_fact(context, fact) for fact in facts)
    return element("div", *shown, class_="kh-facts-list") if facts else EMPTY


def _fact(context: PageContext, fact: Fact) -> Html:
    words = context.words
    data = context.view.data
    warning = fact_warning(fact, words, context.view.library.today)
    rows = []
    if fact.law is not None:
        rows.append(pair(words("law.stands-in"), fact.law.in_(context.locale)))
    if fact.valid_from is not None:
        rows.append(pair(words("law.from"), wording.date(fact.valid_from, words)))
    if fact.valid_to is not None:
        rows.append(pair(words("law.to"), wording.date(fact.valid_to, words)))
    if fact.source is not None:
        source = _source(context, fact.source.in_(context.locale), fact.source_url, label=False)
        rows.append(pair(words("law.source"), join([source, _mark(context, fact.mark)])))
    rows.append(pair(words("law.checked"), wording.date(fact.checked, words)))
    return element(
        "div",
        element("h3", fact.title.in_(context.locale)),
        element(
            "p", wording.capital(fact_text(fact, data, context.locale)), class_="kh-fact__value"
        ),
        element("p", wording.capital(warning), class_="kh-mark kh-mark--old") if warning else EMPTY,
        _answer(context, fact.where) if fact.where else EMPTY,
        element("dl", *rows, class_="kh-facts"),
        id=f"f-{fact.id}",
        class_=f"kh-fact kh-fact--{fact.status}",
    )


def _answer(context: PageContext, where: Place) -> Html:
    """Return the button to where the answer to an open fact stands."""
    label = context.words("law.where", place=where.title.in_(context.locale))
    return element("p", _outward(context, label, where.url, class_="kh-button"))


def _source(context: PageContext, source: str, url: str | None, *, label: bool = True) -> Html:
    shown = _outward(context, source, url)
    return join([f"{context.words('law.source')}: ", shown]) if label else shown


def _outward(
    context: PageContext, text: str, url: str | None, *, class_: str | None = None
) -> Html:
    """Return a link out of the site, or the text alone where there is no safe address.

    Where the address is dead, the link leads to a kept copy, if there is one.
    """
    if url is None or not url.startswith("https://"):
        return safe(text)
    standing = context.view.catalogue.standing_of_url(url)
    if standing.verdict is Verdict.GONE:
        copy = kept_copy(context, standing)
        return join([text, copy], " – ") if copy else safe(text)
    note = element("span", f" ({context.words('open.new-tab')})", class_="kh-hidden")
    return element("a", text, note, class_=class_, href=url, target="_blank", rel="noopener")


def _mark(context: PageContext, mark: str | None) -> Html:
    """Return how a source was read: only what is no official copy is said."""
    if mark is None or mark == "S":
        return EMPTY
    return element("span", f" ({context.words(f'source-mark.{mark}')})", class_="kh-source__mark")
