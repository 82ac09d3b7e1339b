"""`make bench` builds the same libraries every time, and judges what it measured."""

from __future__ import annotations

from pathlib import Path

import pytest

from karrierehylla.checks import check_library
from karrierehylla.library import load_library
from karrierehylla.model.kind import Kind
from karrierehylla.problems import as_text, errors_in
from tests.bench.__main__ import Marginal, Measured, marginal, misses
from tests.bench.library import make_resource, page_of, write_project
from tests.build.sites import content_day

ROOT = Path(__file__).parents[2]


def measured(resources: int, pages: int, ours: float, recheck: float, peer: float) -> Measured:
    return Measured(
        resources,
        pages,
        ours={"cpu": ours, "search": pages / 1000},
        recheck={"cpu": recheck},
        peer={"cpu": peer},
        templates={"cpu": peer / 2},
    )


def test_a_made_up_library_has_no_errors_and_as_many_resources_as_asked_for(
    tmp_path: Path,
) -> None:
    write_project(ROOT, tmp_path / "project", 60)

    library, problems = load_library(tmp_path / "project", today=content_day())

    assert library is not None
    problems += check_library(library, tmp_path / "project")
    assert as_text(errors_in(problems), "en") == ""
    assert len(library.of_kind(Kind.RESOURCE)) == 60


def test_the_same_number_makes_the_same_resource() -> None:
    resource = make_resource(7, 100)

    assert make_resource(7, 100) == resource
    assert [page_of(resource, locale) for locale in resource.written] == [
        page_of(make_resource(7, 100), locale) for locale in resource.written
    ]


def test_a_larger_library_begins_with_the_resources_of_a_smaller_one() -> None:
    small, large = make_resource(7, 100), make_resource(7, 1000)

    assert (small.facts, small.written) == (large.facts, large.written)


def test_only_the_pages_that_came_count() -> None:
    small = measured(100, 500, ours=4, recheck=1, peer=6)
    large = measured(1000, 3000, ours=14, recheck=6, peer=36)

    assert marginal(small, large) == Marginal(
        "100 → 1,000", ours=6.0, peer=12.0, templates=6.0, search=1.0
    )


def cost(sizes: str, ours: float) -> Marginal:
    return Marginal(sizes, ours=ours, peer=10, templates=6, search=2)


def test_costs_within_the_thresholds_miss_nothing() -> None:
    assert misses([cost("100 → 1,000", 15), cost("1,000 → 5,000", 15)]) == []


@pytest.mark.parametrize(
    ("first", "second", "sentence"),
    [
        (15.1, 15.1, "100 → 1,000: a page costs 1.51 × plain MkDocs, 1.5 allowed"),
        (10, 11.1, "1,000 → 5,000: a page costs 1.11 × one of 100 → 1,000, 1.1 allowed"),
    ],
)
def test_a_missed_threshold_is_told(first: float, second: float, sentence: str) -> None:
    costs = [cost("100 → 1,000", first), cost("1,000 → 5,000", second)]

    assert misses(costs)[0] == sentence


def test_one_step_has_no_growth() -> None:
    assert misses([cost("100 → 1,000", 12)]) == []
