"""The real content has no error, today and later, and stands in three languages."""

from __future__ import annotations

import datetime
import os

import pytest

from karrierehylla.clock import today
from karrierehylla.commands.check import find_problems
from karrierehylla.edition import Edition, prepare_edition
from karrierehylla.model.item import Resource, Topic
from karrierehylla.model.kind import Kind
from karrierehylla.model.locale import Locale
from karrierehylla.problems import as_text, errors_in
from tests.build.sites import ROOT, content_day
from tests.content.named import kinds_named

# A machine whose clock is behind the content is not today.
NOW = max(today(os.environ), content_day())
DAYS = {
    "today": NOW,
    "in 60 days": NOW + datetime.timedelta(days=60),
    "in two years": NOW + datetime.timedelta(days=731),
}


@pytest.fixture(scope="module", params=DAYS.values(), ids=list(DAYS))
def day(request: pytest.FixtureRequest) -> datetime.date:
    """Today, and days on which the content is older."""
    found: datetime.date = request.param
    return found


@pytest.fixture(scope="module")
def edition(day: datetime.date) -> Edition:
    """What would be published on the day."""
    return prepare_edition(ROOT, today=day)


def test_nothing_is_an_error(day: datetime.date) -> None:
    assert as_text(errors_in(find_problems(ROOT, day)), "nb") == ""


def test_terms_are_linked_and_no_reason_is_needless() -> None:
    """The second shows that real portraits are weighed: two of them say why they tell much."""
    told = [
        p for p in find_problems(ROOT, NOW) if p.rule in ("term-unlinked", "identifiable-needless")
    ]

    assert told == []


def test_every_item_is_written_in_three_languages_and_up_to_date(edition: Edition) -> None:
    missing = [
        f"{item.id} in {locale}"
        for item in edition.library.items.values()
        for locale in Locale
        if not item.has(locale) or item.is_behind(locale)
    ]

    assert missing == []
    assert len(edition.library.items) > 50


def test_nothing_that_is_due_goes_unsaid(edition: Edition, day: datetime.date) -> None:
    due = {item.id for item in edition.library.items.values() if item.facts.review_by < day}
    told = {page.id for page in edition.all_pages if "kh-notice--due" in page.markdown}

    assert told == due
    if day == DAYS["in two years"]:
        assert due == set(edition.library.items)


def test_no_page_is_a_copy_of_another_language(edition: Edition) -> None:
    assert [page.address for page in edition.all_pages if page.is_fallback] == []


def test_the_fourteen_topics_stand_in_their_order(edition: Edition) -> None:
    orders = [
        item.facts.order for item in edition.library.items.values() if isinstance(item.facts, Topic)
    ]

    assert sorted(orders) == list(range(1, 15))


def test_the_date_of_a_copy_is_the_one_that_its_resource_has(edition: Edition) -> None:
    library = edition.library
    seen = {
        item.facts.url: item.facts.source_seen
        for item in library.of_kind(Kind.RESOURCE)
        if isinstance(item.facts, Resource) and item.facts.url and item.facts.source_seen
    }
    dates = [
        (fact.id, fact.value, str(seen[fact.source_url]))
        for fact in library.data.facts
        if fact.id.startswith("kopi-") and fact.source_url in seen
    ]

    assert [date for date in dates if date[1] != date[2]] == []
    assert len(dates) >= 9


PICTURED = ("hva-er-veiledning", "min-plan", "er-kan-vil")
"""What participants who do not read are given, beside the stories."""


def test_who_does_not_read_gets_pictograms(edition: Edition) -> None:
    stories = [item.id for item in edition.library.of_kind(Kind.STORY)]
    bare = [
        (id_, locale)
        for id_ in (*PICTURED, *stories)
        for locale in Locale
        if "/img/pictograms/" not in edition.library.items[id_].entries[locale].body
    ]

    assert len(stories) >= 6
    assert bare == []


def test_each_topic_names_a_case_and_a_set_of_questions(edition: Edition) -> None:
    library = edition.library
    for topic in library.of_kind(Kind.TOPIC):
        for locale in Locale:
            named = kinds_named(topic.entries[locale].body, library)
            assert {Kind.CASE, Kind.QUESTIONS} <= named, (topic.id, locale)
