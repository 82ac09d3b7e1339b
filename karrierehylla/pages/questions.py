"""Questions for reflection on a page: by audience, each with its minutes and what it touches."""

from __future__ import annotations

from collections import defaultdict

from karrierehylla.model.library import Item
from karrierehylla.model.locale import Locale
from karrierehylla.model.question import Question
from karrierehylla.pages import wording
from karrierehylla.pages.html import Html, element, join
from karrierehylla.pages.locale_view import PageContext
from karrierehylla.pages.page_writer import PageWriter
from karrierehylla.pages.prose import inline_html


def write_questions(writer: PageWriter, item: Item) -> None:
    """Write the questions of an item in groups that are meant for the same audience."""
    questions = item.questions()
    if not questions:
        return
    context = writer.context
    groups: defaultdict[tuple[str, ...], list[Question]] = defaultdict(list)
    order = [audience.id for audience in context.view.data.audiences]
    for question in questions:
        audience = tuple(id_ for id_ in order if id_ in question.audience)
        groups[audience].append(question)
    writer.heading(2, context.words("questions.heading"), "questions")
    for audience, group in groups.items():
        writer.block(
            element(
                "div",
                element("h3", _heading(context, audience, group)),
                element("ol", *(_question(context, item, question) for question in group)),
                class_="kh-questions",
            )
        )


def _heading(context: PageContext, audience: tuple[str, ...], group: list[Question]) -> str:
    words = context.words
    names = [
        choice.title.in_(context.locale).lower()
        for choice in context.view.data.audiences
        if choice.id in audience
    ]
    return words(
        "questions.group",
        audience=wording.listing(names, words),
        count=words.count("questions", len(group)),
        minutes=wording.minutes(sum(question.minutes for question in group), words),
    )


def _question(context: PageContext, item: Item, question: Question) -> Html:
    text, lang = question_words(context, item, question)
    said = context.said(inline_html(text, context, lang), lang)
    facts = [*_touches(context, question), wording.minutes(question.minutes, context.words)]
    return element(
        "li",
        element("p", said, class_="kh-question__text"),
        element("p", join(facts, " · "), class_="kh-question__facts"),
        id=f"kh-q-{question.id}",
    )


def question_words(context: PageContext, item: Item, question: Question) -> tuple[str, Locale]:
    """Return the text of a question for this page, and the language that it is in."""
    entry = context.view.entry(item)
    if entry.locale is item.original.locale:
        return question.text, entry.locale
    translated: str | None = getattr(entry.front, "questions", {}).get(question.id)
    if translated is None:
        return question.text, item.original.locale
    return translated, entry.locale


def _touches(context: PageContext, question: Question) -> list[str]:
    """Return the area or the ethical guideline that a question touches."""
    data = context.view.data
    shown = []
    area = context.view.catalogue.choice(data.areas, question.area or "")
    if area is not None:
        shown.append(area.title.in_(context.locale))
    for guideline in data.guidelines:
        if guideline.number == question.guideline:
            title = guideline.title.in_(context.locale)
            shown.append(context.words("guideline.short", number=guideline.number, title=title))
    return shown
