"""The cases can be filtered by who the person is; the page itself tells what each is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from karrierehylla.pages import Page
from tests.unit.pages.views import Changes, dom, pages, texts
from tests.unit.sample import SAMPLE

ANYA = "docs/nb/case/anya.md"


def case(title: str, *facts: str, goal: str = "open") -> str:
    """Return a case that is like Anya's but for its title, its goal and `facts` of the person."""
    text = SAMPLE[ANYA].replace("title: Anya", f"title: {title}")
    known = "".join(f"{fact}\n" for fact in facts)
    return text.replace("goal: open\n", f"goal: {goal}\n{known}")


def index(root: Path, changes: Changes, locale: str = "nb") -> Page:
    return pages(root, changes)[f"{locale}/case/index.md"]


THREE: Changes = {
    ANYA: case("Anya", "age: 40", "gender: woman", "schooling: unknown", "care: children"),
    "docs/nb/case/yusuf.md": case(
        "Yusuf", "age: 24", "gender: man", "schooling: some", "care: none", goal="work"
    ),
    "docs/nb/case/par.md": case("Et par", "gender: open"),
}


def choices(page: Page, name: str) -> list[str]:
    return texts(page, f"fieldset[name={name}] .kh-choice")


def test_the_mix_is_shown_with_counts(tmp_path: Path) -> None:
    page = index(tmp_path, THREE, "nn")

    assert choices(page, "age") == ["Under 25 år 1", "40–54 år 1", "1 utan opplysning"]
    assert choices(page, "gender") == ["Kvinne 1", "Mann 1", "Ikkje oppgjeve, eller fleire 1"]
    assert choices(page, "schooling") == ["Ikkje kjend 1", "Noko grunnskule 1", "1 utan opplysning"]
    assert choices(page, "care") == ["Barn 1", "Ingen 1", "1 utan opplysning"]
    assert choices(page, "goal") == ["Arbeid 1", "Ikkje bestemt 2"]
    assert choices(page, "topics") == []


def test_cases_can_be_chosen_by_the_time_and_the_group_that_one_has(tmp_path: Path) -> None:
    long = case("Lang").replace("minutes: 20", "minutes: 35").replace("group: 4-6", "group: 10-12")
    small = case("Par").replace("group: 4-6", "group: 2-2")
    changes: Changes = {
        ANYA: case("Anya"),
        "docs/nb/case/lang.md": long,
        "docs/nb/case/par.md": small,
    }
    page = index(tmp_path, changes)

    assert choices(page, "minutes") == ["Inntil 20 minutter 2", "Inntil 45 minutter 3"]
    assert choices(page, "group") == ["2–2 personer 1", "4–6 personer 1", "10–12 personer 1"]
    catalogue = dom(page).css_first("kh-catalogue")
    assert catalogue is not None
    told = json.loads(catalogue.attributes["data-kh-items"] or "")
    assert {item["id"]: (item["minutes"], item["group"]) for item in told["items"]} == {
        "anya": (["20", "25", "30", "45", "60", "90"], ["4-6"]),
        "lang": (["45", "60", "90"], ["10-12"]),
        "par": (["20", "25", "30", "45", "60", "90"], ["2-2"]),
    }


def test_a_case_that_is_longer_than_any_time_fits_into_none(tmp_path: Path) -> None:
    changes: Changes = {
        ANYA: case("Anya"),
        "docs/nb/case/lang.md": case("Lang").replace("minutes: 20", "minutes: 120"),
    }

    assert choices(index(tmp_path, changes), "minutes") == ["Inntil 20 minutter 1"]


def test_the_page_tells_the_script_what_each_case_is(tmp_path: Path) -> None:
    catalogue = dom(index(tmp_path, THREE)).css_first("kh-catalogue")
    assert catalogue is not None
    told = json.loads(catalogue.attributes["data-kh-items"] or "")

    assert "data-kh-source" not in catalogue.attributes
    assert told["version"] == 1
    assert {item["id"]: item["age"] for item in told["items"]} == {
        "anya": ["40-54"],
        "par": None,
        "yusuf": ["under-25"],
    }


def test_each_case_is_a_card_that_leads_to_its_page(tmp_path: Path) -> None:
    page = index(tmp_path, THREE)

    assert texts(page, "section > ul > li h3 a") == ["Anya", "Et par", "Yusuf"]
    first = dom(page).css_first("section > ul > li a")
    assert first is not None
    assert (first.attributes["href"] or "").split("/")[-2] == "anya"


@pytest.mark.parametrize(("age", "group"), [(24, 0), (25, 1), (39, 1), (40, 2), (54, 2), (55, 3)])
def test_ages_meet_without_a_gap(tmp_path: Path, age: int, group: int) -> None:
    other = case("Annen", "age: 99" if group != 3 else "age: 20")
    changes: Changes = {ANYA: case("Anya", f"age: {age}"), "docs/nb/case/annen.md": other}
    names = ["Under 25 år 1", "25–39 år 1", "40–54 år 1", "55 år og over 1"]

    assert names[group] in choices(index(tmp_path, changes), "age")
