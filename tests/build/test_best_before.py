"""What is past its date says so by itself at the next build, and nothing breaks."""

from __future__ import annotations

import datetime

import pytest

from karrierehylla.edition import prepare_edition
from karrierehylla.model.locale import Locale
from tests.build.conftest import BuildSample
from tests.build.sites import ROOT, Site, content_day, real_site_of, visible_text
from tests.unit.sample import changed

pytestmark = pytest.mark.xdist_group("best_before")  # what it builds, it builds once

NOTICES = {
    "nb": "Vi skulle ha gått gjennom denne siden innen 21. mai 2027. Noe kan være endret.",
    "nn": "Vi skulle ha gått gjennom denne sida innan 21. mai 2027. Noko kan vere endra.",
    "en": "We were due to review this page by 21 May 2027. Something may have changed.",
}
FACTS = {
    "nb": "skulle ha vært kontrollert innen 21. mai 2027",
    "nn": "skulle ha vore kontrollert innan 21. mai 2027",
    "en": "was due for a check by 21 May 2027",
}
LAST_DAY = datetime.date(2027, 5, 21)
DAY_AFTER = datetime.date(2027, 5, 22)


@pytest.fixture(scope="module")
def fresh(built_sample: BuildSample) -> Site:
    """The sample on the last day before its dates."""
    return built_sample(today=LAST_DAY)


@pytest.fixture(scope="module")
def stale(built_sample: BuildSample) -> Site:
    """The sample one day later."""
    return built_sample(today=DAY_AFTER)


@pytest.mark.parametrize("locale", ["nb", "nn", "en"])
def test_a_page_past_its_date_says_so_from_the_next_day_on(
    fresh: Site, stale: Site, locale: str
) -> None:
    address = f"{Locale(locale).prefix}ressurs/vigo/"

    assert fresh.page(address).css(".kh-notice") == []
    assert [visible_text(node) for node in stale.page(address).css(".kh-notice")] == [
        NOTICES[locale]
    ]


@pytest.mark.parametrize("locale", ["nb", "nn", "en"])
def test_a_fact_past_its_date_says_so_where_it_is_used(
    fresh: Site, stale: Site, locale: str
) -> None:
    address = f"{Locale(locale).prefix}tema/career-learning/"

    def text(site: Site) -> str:
        return visible_text(site.page(address).css("article")[0])

    assert FACTS[locale] not in text(fresh)
    assert FACTS[locale] in text(stale)


def test_a_fact_whose_validity_has_ended_says_so(built_sample: BuildSample) -> None:
    ending = changed(
        "data/facts.yml",
        "valid_from: 2021-01-01\n",
        "valid_from: 2021-01-01\n    valid_to: 2026-12-31\n",
    )
    before = built_sample(ending, today=datetime.date(2026, 12, 31))
    after = built_sample(ending, today=datetime.date(2027, 1, 1))

    def text(site: Site) -> str:
        return visible_text(site.page("tema/career-learning/").css("article")[0])

    assert "gjaldt til" not in text(before)
    assert "gjaldt til og med 31. desember 2026" in text(after)


@pytest.mark.parametrize("days", [60, 730])
def test_the_real_site_still_builds_and_shows_what_is_past_its_date(
    tmp_path_factory: pytest.TempPathFactory, days: int
) -> None:
    today = content_day() + datetime.timedelta(days=days)
    site = real_site_of(tmp_path_factory, today)
    edition = prepare_edition(ROOT, today=today)
    due = {item.id for item in edition.library.items.values() if item.facts.review_by < today}
    told = {
        (page.id, page.locale)
        for page in edition.all_pages
        if site.page(page.address).css(".kh-notice--due")
    }

    assert told == {(id_, locale) for id_ in due for locale in Locale}
    assert due
    if days == 730:
        assert due == set(edition.library.items)
    assert [fact for fact in edition.library.data.facts if fact.review_by < today]
    law = visible_text(site.page("lov/").css("article")[0])
    assert "Skulle ha vært kontrollert innen" in law


def test_today_the_real_site_shows_none(real_site: Site) -> None:
    assert [a for a, page in real_site.pages.items() if page.css(".kh-notice--due")] == []
