"""All cases, with filters that show the mix: who the persons are, and where they are heading."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import get_args

from karrierehylla.model.fields import Care, Gender, Schooling
from karrierehylla.model.item import Case
from karrierehylla.model.library import Item
from karrierehylla.pages import wording
from karrierehylla.pages.cards import cards
from karrierehylla.pages.facets import Facet, FacetChoice, Known, choices_of, topic_choices
from karrierehylla.pages.filters import filterable
from karrierehylla.pages.html import element, safe
from karrierehylla.pages.locale_view import PageContext
from karrierehylla.pages.page_writer import PageWriter

AGES = {"under-25": range(25), "25-39": range(25, 40), "40-54": range(40, 55), "55": range(55, 120)}
"""The groups of ages to choose by."""

TIMES = (15, 20, 25, 30, 45, 60, 90)
"""The minutes that somebody may have; a case fits into each that is long enough."""

FACETS = ("minutes", "group", "goal", "schooling", "care", "age", "gender", "topics")
"""The facets of cases in their order; their names stand in addresses that readers send."""


def write_cases(writer: PageWriter, items: Sequence[Item]) -> None:
    """Write the cases as cards, to be filtered by what each is about."""
    context = writer.context
    heading = element("h2", context.words("section.case.all"), id="kh-all")
    listing = element("section", heading, cards(context, context.view.in_order(items), 3))
    facets = case_facets(context, [facts_of(item) for item in items])
    writer.block(filterable(context, items, facets=facets, counted="cases", listing=listing))
    writer.styles.add("catalogue")


def case_facets(context: PageContext, cases: Sequence[Case]) -> list[Facet]:
    """Return the facets of `cases`."""
    words = context.words
    # A longer time that brings no further case is no choice.
    times = sorted({min(_times(case), default=0) for case in cases} - {0})
    groups = sorted({case.group for case in cases}, key=_sizes)

    def spoken(values: Iterable[str], say: Callable[[str], str]) -> list[FacetChoice]:
        return [FacetChoice(value, safe(say(value))) for value in values]

    choices = {
        "minutes": spoken(map(str, times), lambda n: words("time.up-to", n=n)),
        "group": spoken(groups, lambda group: wording.group(group, words)),
        "goal": choices_of(context, context.view.data.goals),
        "schooling": spoken(get_args(Schooling), lambda value: words(f"schooling.{value}")),
        "care": spoken(get_args(Care), lambda value: words(f"care.{value}")),
        "age": spoken(AGES, lambda value: words(f"age.{value}")),
        "gender": spoken(get_args(Gender), lambda value: words(f"gender.{value}")),
        "topics": topic_choices(context),
    }
    return [Facet(name, words(f"facet.{name}"), choices[name], _known(name)) for name in FACETS]


def _known(name: str) -> Callable[[Item], Known]:
    """Return what tells the values that a case has in the facet `name`."""

    def known(item: Item) -> Known:
        facts = facts_of(item)
        if name == "minutes":
            return tuple(map(str, _times(facts)))
        if name == "topics":
            return facts.topics
        if name == "age":
            return tuple(group for group, ages in AGES.items() if facts.age in ages) or None
        value: str | None = getattr(facts, name)
        return (value,) if value else None

    return known


def facts_of(item: Item) -> Case:
    """Return what is known of a case."""
    assert isinstance(item.facts, Case)
    return item.facts


def _times(case: Case) -> tuple[int, ...]:
    """Return the times that a case fits into."""
    return tuple(time for time in TIMES if time >= case.minutes)


def _sizes(group: str) -> tuple[int, ...]:
    """Return the smallest and the largest number of a group, '4-6'."""
    return tuple(map(int, group.split("-")))
