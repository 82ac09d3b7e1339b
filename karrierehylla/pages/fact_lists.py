"""The facts of a resource or a case as a list; what is unknown is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from karrierehylla.addresses import audience_uri, county_uri, format_uri
from karrierehylla.model.data import Choice
from karrierehylla.model.item import Case, Resource
from karrierehylla.pages import wording
from karrierehylla.pages.html import EMPTY, Html, element, join, pair, safe
from karrierehylla.pages.locale_view import PageContext


def resource_facts(context: PageContext, resource: Resource) -> Html:
    """Return what is known of a resource."""
    words = context.words
    data = context.view.data
    rows = [pair(words("fact-name.publisher"), resource.publisher)]
    rows.append(
        pair(words("fact-name.format"), _choice(context, data.formats, resource.format, format_uri))
    )
    rows.append(_list(context, "fact-name.topics", _topics(context, resource.topics)))
    rows.append(_list(context, "fact-name.phases", _phases(context, resource.phases)))
    audience = [_choice(context, data.audiences, id_, audience_uri) for id_ in resource.audience]
    rows.append(_list(context, "fact-name.audience", audience))
    # Versions have a button each.
    languages = [context.language(code) for code in resource.languages]
    key = "fact-name.more-languages" if resource.versions else "fact-name.languages"
    rows.append(_list(context, key, languages))
    if resource.minutes is not None:
        rows.append(pair(words("fact-name.minutes"), wording.minutes(resource.minutes, words)))
    if resource.level is not None:
        rows.append(pair(words("fact-name.level"), words(f"level.{resource.level}")))
    support = [words(f"support.{kind}") for kind in resource.support]
    rows.append(_list(context, "fact-name.support", support))
    if resource.access is not None:
        rows.append(pair(words("fact-name.access"), words(f"access.{resource.access}")))
    region = [_choice(context, data.counties, id_, county_uri) for id_ in resource.region]
    rows.append(_list(context, "fact-name.region", region))
    if resource.source_seen is not None:
        seen = wording.partial_date(resource.source_seen, words)
        rows.append(pair(words("fact-name.source-seen"), seen))
    if resource.tried_by is not None:
        tried = _choice(context, data.audiences, resource.tried_by, audience_uri)
        rows.append(pair(words("fact-name.tried-by"), tried))
    return element("dl", *rows, class_="kh-facts")


def case_facts(context: PageContext, case: Case) -> Html:
    """Return what a facilitator must know before choosing a case."""
    words = context.words
    data = context.view.data
    goal = context.view.catalogue.choice(data.goals, case.goal)
    areas = [_choice(context, data.areas, area) for area in case.areas]
    return element(
        "dl",
        pair(words("fact-name.minutes"), wording.minutes(case.minutes, words)),
        pair(words("fact-name.group"), wording.group(case.group, words)),
        pair(words("fact-name.goal"), goal.title.in_(context.locale) if goal else case.goal),
        _list(context, "fact-name.areas", areas),
        _list(context, "fact-name.topics", _topics(context, case.topics)),
        pair(words("fact-name.made"), words(f"made.{case.made}")),
        class_="kh-facts",
    )


def _choice(
    context: PageContext,
    choices: Iterable[Choice],
    choice_id: str,
    uri_of: Callable[[str], str] | None = None,
) -> Html:
    """Return the title of a vocabulary's member, linked to its index where it has one."""
    choice = context.view.catalogue.choice(choices, choice_id)
    title = choice.title.in_(context.locale) if choice else choice_id
    if choice is None or uri_of is None:
        return safe(title)
    return element("a", title, href=context.href(uri_of(choice_id)))


def _topics(context: PageContext, topics: Sequence[str]) -> list[Html]:
    items = [context.view.library.items.get(topic) for topic in topics]
    return [context.link(item) for item in items if item is not None]


def _phases(context: PageContext, phases: Sequence[str]) -> list[Html]:
    """Return the phases in the order of the session, each linked to its guide."""
    shown = []
    for phase in context.view.data.phases:
        if phase.id in phases:
            title = phase.title.in_(context.locale)
            guide = context.view.catalogue.guide_of_phase(phase.id)
            if guide is None:
                shown.append(element("span", title))
            else:
                shown.append(element("a", title, href=context.href(guide.uri)))
    return shown


def _list(context: PageContext, key: str, values: Sequence[str]) -> Html:
    return pair(context.words(key), join(values, ", ")) if values else EMPTY
