"""Cards and lines: an item in a list, with what a counsellor needs to know before the click."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from karrierehylla.links.verdict import Verdict
from karrierehylla.model.item import Case, Guide, Resource
from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Item
from karrierehylla.pages import wording
from karrierehylla.pages.html import EMPTY, Html, element, join
from karrierehylla.pages.prose import inline_html
from karrierehylla.pages.shelf import Place

FEW_LANGUAGES = 4
"""A line names at most this many languages; a card names all."""

MARKED = (Verdict.GONE, Verdict.MOVED, Verdict.DRIFTED, Verdict.FLAKY)
"""The verdicts that a list shows at each item; the others it says once, or not at all."""


def cards(place: Place, items: Iterable[Item], level: int) -> Html:
    """Return a list of cards whose titles are headings of `level`; empty when there are none."""
    shown = [_card(place, item, level) for item in items]
    return element("ul", *shown, class_="kh-cards") if shown else EMPTY


def lines(place: Place, items: Iterable[Item]) -> Html:
    """Return a list with one line an item; empty when there are none."""
    shown = [element("li", line(place, item)) for item in items]
    return element("ul", *shown, class_="kh-lines") if shown else EMPTY


def line(place: Place, item: Item) -> Html:
    """Return one item in short: its title and facts, and its marks."""
    key = ("line", item.id, place.root)
    kept = place.shelf.kept_html
    if key not in kept:
        facts = join(_facts(place, item, languages=FEW_LANGUAGES), " · ")
        shown = [element("span", facts, class_="kh-line__facts")] if facts else []
        kept[key] = join([place.link(item), *shown, *_marks(place, item)], " ")
    return kept[key]


def _card(place: Place, item: Item, level: int) -> Html:
    key = ("card", item.id, level, place.root)
    kept = place.shelf.kept_html
    if key not in kept:
        entry = place.shelf.entry(item)
        facts = [element("li", fact) for fact in _facts(place, item)]
        marks = _marks(place, item)
        kept[key] = element(
            "li",
            element(f"h{level}", place.link(item), class_="kh-card__title"),
            element(
                "p",
                inline_html(entry.front.summary, place, entry.locale),
                class_="kh-card__summary",
                lang=place.other_lang(entry.locale),
            ),
            element("ul", *facts, class_="kh-card__facts") if facts else EMPTY,
            element("p", join(marks, " "), class_="kh-card__marks") if marks else EMPTY,
            class_=f"kh-card kh-card--{item.kind}",
        )
    return kept[key]


def _facts(place: Place, item: Item, *, languages: int | None = None) -> list[str]:
    """Return what is known of an item, most needed first; more than `languages` are counted."""
    words = place.words
    data = place.shelf.data
    facts = item.facts
    if isinstance(facts, Resource):
        chosen = place.shelf.catalogue.choice(data.formats, facts.format)
        shown: list[str] = [chosen.title.in_(place.locale)] if chosen else []
        if languages is not None and len(facts.offered) > languages:
            shown.append(words("languages.many", n=len(facts.offered)))
        elif facts.offered:
            shown.append(join([place.autonym(code) for code in facts.offered], ", "))
        if facts.minutes is not None:
            shown.append(wording.minutes(facts.minutes, words))
        if facts.level is not None:
            shown.append(words("level.short", level=facts.level))
        if facts.access not in (None, "open"):
            shown.append(words(f"access.{facts.access}"))
        return shown
    shown = [words(f"kind.{item.kind}")]
    if isinstance(facts, Case):
        smallest, _, largest = facts.group.partition("-")
        goal = place.shelf.catalogue.choice(data.goals, facts.goal)
        shown += [wording.minutes(facts.minutes, words)]
        shown += [words("group.short", smallest=smallest, largest=largest)]
        if goal is not None:
            shown.append(words("goal.short", goal=goal.title.in_(place.locale).lower()))
        return shown
    if isinstance(facts, Guide) and facts.minutes is not None:
        shown.append(wording.minutes(facts.minutes, words))
    questions = item.questions()
    if questions:
        shown.append(words.count("questions", len(questions)))
        shown.append(wording.minutes(sum(question.minutes for question in questions), words))
    if item.kind is Kind.TOPIC:
        listed = len(place.shelf.catalogue.by_topic.get(item.id, ()))
        return [words.count("pages", listed)]
    return shown if len(shown) > 1 or item.kind is not Kind.GUIDE else []


def _marks(place: Place, item: Item) -> list[Html]:
    """Return what sets an item apart: its link, its language, that it is sensitive."""
    words = place.words
    marks = []
    standing = place.shelf.catalogue.standings.get(item.id)
    if standing is not None and standing.verdict in MARKED:
        marks.append(_mark(words(f"mark.{standing.verdict}"), standing.verdict))
    lang = place.shelf.lang(item)
    if lang is not place.locale:
        marks.append(_mark(words(f"mark.in.{lang}"), "language"))
    if getattr(item.facts, "sensitive", False):
        marks.append(_mark(words("mark.sensitive"), "sensitive"))
    return marks


def _mark(text: str, kind: str) -> Html:
    return element("span", text, class_=f"kh-mark kh-mark--{kind}")


def said_once(place: Place, items: Sequence[Item]) -> Html:
    """Return what holds for many resources of a list and is therefore not said at each of them."""
    catalogue = place.shelf.catalogue
    resources = [
        item for item in items if item.id in catalogue.standings and not catalogue.is_gone(item)
    ]
    if not resources:
        return EMPTY
    words = place.words
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
