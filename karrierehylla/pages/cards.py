"""Cards and lines: an item in a list, with what a counsellor needs to know before the click."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from karrierehylla.links.verdict import Verdict
from karrierehylla.model.item import PARTICIPANT, Case, Guide, Resource
from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Item
from karrierehylla.pages import wording
from karrierehylla.pages.html import EMPTY, Html, element, join, safe
from karrierehylla.pages.locale_view import PageContext
from karrierehylla.pages.prose import inline_html

FEW_LANGUAGES = 4
"""Of an item in more languages than this, the languages are counted."""

NAMED_OF_MANY = 3
"""As many of the counted languages does a card name; a line names none."""

MARKED = (Verdict.GONE, Verdict.MOVED, Verdict.DRIFTED, Verdict.FLAKY)
"""The verdicts that a list shows at each item; the others it says once, or not at all."""


def cards(
    context: PageContext, items: Iterable[Item], level: int, language: str | None = None
) -> Html:
    """Return a list of cards whose titles are headings of `level`; empty when there are none.

    On the page of a `language` each card names it first, and leads on to the button that opens it.
    """
    shown = [_card(context, item, level, language) for item in items]
    # What a card says is found at the page that it leads to.
    return element("ul", *shown, class_="kh-cards", data_pagefind_ignore=True) if shown else EMPTY


def lines(context: PageContext, items: Iterable[Item]) -> Html:
    """Return a list with one line an item; empty when there are none."""
    shown = [element("li", line(context, item)) for item in items]
    return element("ul", *shown, class_="kh-lines") if shown else EMPTY


def line(context: PageContext, item: Item) -> Html:
    """Return one item in short: its title and facts, and its marks."""
    key = ("line", item.id, context.root)
    kept = context.view.kept_html
    if key not in kept:
        facts = join(_facts(context, item, named=0), " · ")
        shown = [element("span", facts, class_="kh-line__facts")] if facts else []
        kept[key] = join([context.link(item), *shown, *_marks(context, item)], " ")
    return kept[key]


def _card(context: PageContext, item: Item, level: int, language: str | None) -> Html:
    key = ("card", item.id, level, language, context.root)
    kept = context.view.kept_html
    if key not in kept:
        entry = context.view.entry(item)
        shown = _facts(context, item, named=NAMED_OF_MANY, language=language)
        facts = [element("li", fact) for fact in [*shown, *_checked(context, item)]]
        marks = _marks(context, item)
        button = language if language and opens_in(item, language) else None
        kept[key] = element(
            "li",
            element(f"h{level}", context.link(item, button), class_="kh-card__title"),
            element(
                "p",
                inline_html(entry.front.summary, context, entry.locale),
                class_="kh-card__summary",
                lang=context.other_lang(entry.locale),
            ),
            element("ul", *facts, class_="kh-card__facts") if facts else EMPTY,
            element("p", join(marks, " "), class_="kh-card__marks") if marks else EMPTY,
            class_=f"kh-card kh-card--{item.kind}",
        )
    return kept[key]


def opens_in(item: Item, language: str) -> bool:
    """Return whether an item has an address of its own in `language`."""
    return any(version.lang == language for version in getattr(item.facts, "versions", ()))


def _facts(
    context: PageContext, item: Item, *, named: int, language: str | None = None
) -> list[str]:
    """Return what is known of an item, most needed first; of many languages `named` by name."""
    words = context.words
    data = context.view.data
    facts = item.facts
    if isinstance(facts, Resource):
        chosen = context.view.catalogue.choice(data.formats, facts.format)
        shown: list[str] = [chosen.title.in_(context.locale)] if chosen else []
        if facts.offered:
            shown.append(_languages(context, facts.offered, named, language))
        if facts.minutes is not None:
            shown.append(wording.minutes(facts.minutes, words))
        if facts.level is not None:
            shown.append(words("level.short", level=facts.level))
        if facts.access not in (None, "open"):
            shown.append(words(f"access.{facts.access}"))
        if PARTICIPANT not in facts.audience:
            shown.append(words("card.for-professionals"))
        return shown
    shown = [words(f"kind.{item.kind}")]
    if isinstance(facts, Case):
        goal = context.view.catalogue.choice(data.goals, facts.goal)
        shown += [wording.minutes(facts.minutes, words), wording.group(facts.group, words)]
        if goal is not None:
            shown.append(words("goal.short", goal=goal.title.in_(context.locale).lower()))
        return shown
    if isinstance(facts, Guide) and facts.minutes is not None:
        shown.append(wording.minutes(facts.minutes, words))
    questions = item.questions()
    if questions:
        shown.append(words.count("questions", len(questions)))
        shown.append(wording.minutes(sum(question.minutes for question in questions), words))
    if item.kind is Kind.TOPIC:
        listed = len(context.view.catalogue.by_topic.get(item.id, ()))
        return [words.count("pages", listed)]
    return shown if len(shown) > 1 or item.kind is not Kind.GUIDE else []


def _checked(context: PageContext, item: Item) -> list[str]:
    """Return the day on which the link of a resource was last tried, unless it is gone."""
    standing = context.view.catalogue.standings.get(item.id)
    if standing is None or standing.checked is None or standing.verdict is Verdict.GONE:
        return []
    words = context.words
    return [words("card.checked", date=wording.date(standing.checked, words))]


def _languages(
    context: PageContext, codes: Sequence[str], named: int, language: str | None
) -> Html:
    """Return the names of a few languages; of many the count, and `named` that matter most.

    The `language` that a list is about comes first.
    """
    if len(codes) <= FEW_LANGUAGES:
        ordered = sorted(codes, key=lambda code: code != language)
        return join([context.autonym(code) for code in ordered], ", ")
    count = safe(context.words("languages.many", n=len(codes)))
    own = [code for code in codes if code == language]
    others = context.view.catalogue.participant_languages(code for code in codes if code not in own)
    first = [*own, *others][:named]
    if not first:
        return count
    return join([count, ": ", join([context.autonym(code) for code in first], ", "), " …"])


def _marks(context: PageContext, item: Item) -> list[Html]:
    """Return what sets an item apart: its link, its language, that it is sensitive."""
    words = context.words
    marks = []
    standing = context.view.catalogue.standings.get(item.id)
    if standing is not None and standing.verdict in MARKED:
        marks.append(_mark(words(f"mark.{standing.verdict}"), standing.verdict))
    if standing is not None and standing.is_old and standing.verdict is not Verdict.GONE:
        marks.append(_mark(words("mark.old"), "old"))
    lang = context.view.lang(item)
    if lang is not context.locale:
        marks.append(_mark(words(f"mark.in.{lang}"), "language"))
    if getattr(item.facts, "sensitive", False):
        marks.append(_mark(words("mark.sensitive"), "sensitive"))
    return marks


def _mark(text: str, kind: str) -> Html:
    return element("span", text, class_=f"kh-mark kh-mark--{kind}")


def said_once(context: PageContext, items: Sequence[Item]) -> Html:
    """Return what holds for many resources of a list and is therefore not said at each of them."""
    catalogue = context.view.catalogue
    resources = [
        item for item in items if item.id in catalogue.standings and not catalogue.is_gone(item)
    ]
    if not resources:
        return EMPTY
    words = context.words
    unchecked = sum(
        catalogue.standings[item.id].verdict in (Verdict.UNCHECKED, Verdict.BLOCKED)
        for item in resources
    )
    untried = sum(getattr(item.facts, "tried_by", None) is None for item in resources)
    sentences = []
    for key, n in (("list.unchecked", unchecked), ("list.untried", untried)):
        if n == len(resources):
            sentences.append(words(f"{key}.all"))
        elif n:
            sentences.append(words.count(key, n))
    return element("p", " ".join(sentences), class_="kh-note") if sentences else EMPTY
