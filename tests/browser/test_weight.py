"""Pages are light: what a browser with an empty cache asks for, compressed, failures included."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.audit.weight import LISTS, MAX_BYTES, MAX_LIST_BYTES, MAX_REQUESTS, PAGES, weigh
from tests.browser.static_server import Answer, serve
from tests.build.sites import Site


@pytest.fixture(scope="module")
def answers() -> list[Answer]:
    """What the server has answered since the list was last cleared."""
    return []


@pytest.fixture(scope="module")
def counted(real_site: Site, answers: list[Answer]) -> Iterator[str]:
    """The address of the real site at a server that counts."""
    with serve(real_site.folder.parent, answers=answers) as address:
        yield f"{address}{real_site.folder.name}/"


@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES.keys())
def test_a_page_is_light(
    browser: Browser, counted: str, answers: list[Answer], address: str
) -> None:
    weight = weigh(browser, counted, address, answers)

    assert [answer for answer in weight.answers if answer.status != 200] == []
    assert weight.requests <= MAX_REQUESTS, weight
    assert weight.size <= MAX_BYTES, weight


@pytest.mark.parametrize("address", LISTS.values(), ids=LISTS.keys())
def test_a_list_is_light(
    browser: Browser, counted: str, answers: list[Answer], address: str
) -> None:
    weight = weigh(browser, counted, address, answers)

    assert weight.size <= MAX_LIST_BYTES, weight
    assert [answer.path for answer in weight.answers if answer.path.endswith(".json")] == []


def test_every_answer_is_counted_as_it_is_on_the_line(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("weighed")
    text = "<p>Det samme om igjen.</p>" * 1000
    page = f"<title>A</title><img src='b.svg' alt=''><script src='c.js'></script>{text}"
    (folder / "index.html").write_text(page, "utf-8")
    (folder / "b.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", "utf-8")
    found: list[Answer] = []
    with serve(folder, answers=found) as address:
        weight = weigh(browser, address, "", found)

    by_path = {answer.path: answer for answer in weight.answers}
    assert by_path.keys() == {"/", "/b.svg", "/c.js", "/favicon.ico"}
    assert by_path["/c.js"].status == by_path["/favicon.ico"].status == 404
    assert 0 < by_path["/"].size < len(page) / 20
    assert weight.requests == 4
