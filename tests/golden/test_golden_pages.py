"""Whole pages: a change of the sample library in, the Markdown of one page out.

Each file of `pages/` names the page, the files that differ from the sample, and what comes out.
"""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.unit.pages.views import pages
from tests.unit.sample import TODAY

CASES = sorted(Path(__file__).with_name("pages").glob("*.yml"))


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_a_page_is_written_as_agreed(tmp_path: Path, path: Path) -> None:
    case: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
    today = case.get("today", TODAY)
    assert isinstance(today, datetime.date)

    page = pages(tmp_path, case.get("files"), today)[case["page"]]

    assert page.markdown == case["markdown"]


def test_there_are_golden_pages() -> None:
    assert len(CASES) >= 6
