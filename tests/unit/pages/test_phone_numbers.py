"""Emergency numbers become links; what only looks like one, and what is somebody's, does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from karrierehylla.pages.phone_numbers import link_numbers
from tests.unit.pages.views import dom, edited, pages


@pytest.mark.parametrize(
    ("written", "linked"),
    [
        ("| Det brenner | **110** |", "| Det brenner | [**110**](tel:110) |"),
        ("**112**, politiet", "[**112**](tel:112), politiet"),
        ("Ring **113**.", "Ring [**113**](tel:113)."),
        (
            "eller **116 111**, Alarmtelefonen",
            "eller [**116\u00a0111**](tel:116111), Alarmtelefonen",
        ),
        ("(**116\u00a0117**)", "([**116\u00a0117**](tel:116117))"),
    ],
)
def test_an_emergency_number_in_bold_can_be_dialled(written: str, linked: str) -> None:
    assert link_numbers(written) == linked


@pytest.mark.parametrize(
    "written",
    [
        "110",
        "**110 timer**",
        "**110** timer",
        "**110** %",
        "**110** – **112**",
        "**110**–120",
        "**111**",
        "**1101**",
        "**116 1111**",
        "**116117**",
        "**116  117**",
        "***112***",
        "a**112**",
        "[**112**](x)",
        "**22 33 44 55**",
        "**+47 116 117 22**",
        "**02800**",
        "**815 49 000**",
        "**900 00 116**",
    ],
)
def test_what_only_looks_like_one_stays_text(written: str) -> None:
    assert link_numbers(written) == written


def test_it_is_a_link_on_the_page_and_in_code_it_is_none(tmp_path: Path) -> None:
    body = "Les om fristen først.\n"
    changes = edited("docs/nb/ressurs/vigo.md", (body, "Ring **112**, ikke `**113**`.\n"))
    page = pages(tmp_path, changes)["nb/ressurs/vigo.md"]

    links = dom(page).css('a[href^="tel:"]')
    assert [(link.attributes, link.text()) for link in links] == [({"href": "tel:112"}, "112")]
