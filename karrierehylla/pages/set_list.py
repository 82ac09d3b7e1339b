"""All sets of questions, with filters: who is there to answer, and what to talk about."""

from __future__ import annotations

from collections.abc import Sequence

from karrierehylla.model.item import QuestionSet
from karrierehylla.model.library import Item
from karrierehylla.pages.cards import cards
from karrierehylla.pages.facets import Facet, Known, choices_of, topic_choices
from karrierehylla.pages.filters import filterable
from karrierehylla.pages.html import element
from karrierehylla.pages.page_writer import PageWriter


def write_sets(writer: PageWriter, items: Sequence[Item], heading: str) -> None:
    """Write the sets as cards in the order of `items`, to be filtered."""
    context = writer.context
    words, audiences = context.words, context.view.data.audiences
    facets = [
        Facet("audience", words("facet.audience"), choices_of(context, audiences), _audience),
        Facet("topics", words("facet.topics"), topic_choices(context), _topics),
    ]
    listing = element("section", element("h2", heading, id="kh-all"), cards(context, items, 3))
    writer.block(filterable(context, items, facets=facets, counted="sets", listing=listing))
    writer.styles.add("catalogue")


def _audience(item: Item) -> Known:
    """Return whom the questions of a set are put to."""
    asked = (audience for question in _facts_of(item).questions for audience in question.audience)
    return tuple(dict.fromkeys(asked))


def _topics(item: Item) -> Known:
    return _facts_of(item).topics


def _facts_of(item: Item) -> QuestionSet:
    assert isinstance(item.facts, QuestionSet)
    return item.facts
