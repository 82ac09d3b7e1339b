"""Questions for reflection on a page: by audience, each with its minutes and what it touches."""

from __future__ import annotations

from collections import defaultdict

from karrierehylla.model.item import Question
from karrierehylla.model.library import Item
from karrierehylla.model.locale import Locale
from karrierehylla.pages import wording
from karrierehylla.pages.html import Html, element, join
from karrierehylla.pages.prose import inline_html
from karrierehylla.pages.sheet import Sheet
from karrierehylla.pages.shelf import Place


def write_questions(sheet: Sheet, item: Item) -> None:
    """Write the questions of an item in groups that are meant for the same audience."""
    questions = item.questions()
    if not questions:
        return
    place = sheet.place
    groups: defaultdict[tuple[str, ...], list[Question]] = defaultdict(list)
    order = [audience.id for audience in place.shelf.data.audiences]
    for question in questions:
        audience = tuple(id_ for id_ in order if id_ in question.audience)
        groups[audience].append(question)
    sheet.heading(2, place.words("questions.heading"), "questions")
    for audience, group in groups.items():
        sheet.block(
            element(
                "div",
                element("h3", _heading(place, audience, group)),
                element("ol", *(_question(place, item, question) for question in group)),
                class_="kh-questions",
            )
        )


def _heading(place: Place, audience: tuple[str, ...], group: list[Question]) -> str:
    words = place.words
    names = [
        choice.title.in_(place.locale).lower()
        for choice in place.shelf.data.audiences
        if choice.id in audience
    ]
    return words(
        "questions.group",
        audience=wording.listing(names, words),
        count=words.count("questions", len(group)),
        minutes=wording.minutes(sum(question.minutes for question in group), words),
    )


def _question(place: Place, item: Item, question: Question) -> Html:
    text, lang = question_words(place, item, question)
    said = place.said(inline_html(text, place, lang), lang)
    facts = [*_touches(place, question), wording.minutes(question.minutes, place.words)]
    return element(
        "li",
        element("p", said, class_="kh-question__text"),
        element("p", join(facts, " · "), class_="kh-question__facts"),
        id=f"kh-q-{question.id}",
    )


def question_words(place: Place, item: Item, question: Question) -> tuple[str, Locale]:
    """Return the text of a question for this page, and the language that it is in."""
    entry = place.shelf.entry(item)
    if entry.locale is item.original.locale:
        return question.text, entry.locale
    translated: str | None = getattr(entry.front, "questions", {}).get(question.id)
    if translated is None:
        return question.text, item.original.locale
    return translated, entry.locale


def _touches(place: Place, question: Question) -> list[str]:
    """Return the area or the ethical guideline that a question touches."""
    data = place.shelf.data
    shown = []
    area = place.shelf.catalogue.choice(data.areas, question.area or "")
    if area is not None:
        shown.append(area.title.in_(place.locale))
    for guideline in data.guidelines:
        if guideline.number == question.guideline:
            title = guideline.title.in_(place.locale)
            shown.append(place.words("guideline.short", number=guideline.number, title=title))
    return shown
