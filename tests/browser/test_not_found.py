"""The page for wrong addresses reads the id in the address, and offers the item that has it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from karrierehylla.finish import finish
from tests.audit import axe
from tests.browser.static_server import serve
from tests.unit.exports.editions import SITE_URL, make_edition
from tests.unit.sample import ROOT, changed

TITLE = "Vigo <i onclick=x>A & B</i> {title}"
VIGO = "docs/nb/ressurs/vigo.md"
JOBB = "docs/nb/ressurs/jobbkompasset.md"
MEANT = "[data-kh-meant]"
HEADING = "Vi fant ikke siden du lette etter"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site below a folder: a title with signs, one item not in English, and one sensitive."""
    folder = tmp_path_factory.mktemp("not-found")
    changes: dict[str, str | bytes | None] = {
        **changed(VIGO, "title: Vigo", f"title: '{TITLE}'"),
        **changed(JOBB, "status: active", "sensitive: true\nstatus: active"),
        "docs/en/case/anya.md": None,
    }
    edition = make_edition(folder / "library", changes)
    finish(folder / "www/karriere", edition, site_url=SITE_URL, search=False)
    shutil.copytree(ROOT / "docs/assets", folder / "www/karriere/assets")
    return folder / "www"


@pytest.fixture(scope="module")
def site(folder: Path) -> Iterator[str]:
    """The address of the site."""
    with serve(folder) as address:
        yield f"{address}karriere/"


@pytest.fixture
def asked(page: Page, site: str) -> list[str]:
    """What the page asks for, but for itself and its style, script and icon."""
    asked: list[str] = []

    def note(request: Request) -> None:
        if request.resource_type == "fetch":
            asked.append(request.url.removeprefix(site))

    page.on("request", note)
    return asked


def offers(page: Page) -> list[str]:
    """What is offered, from the top of the page."""
    return [" ".join(text.split()) for text in page.locator(MEANT).all_inner_texts() if text]


def visit(page: Page, address: str) -> None:
    page.goto(address, wait_until="networkidle")


def test_the_item_whose_id_stands_in_the_address_is_offered_in_each_language(
    page: Page, site: str, asked: list[str]
) -> None:
    visit(page, f"{site}ressurser/gammel/anya/")

    assert offers(page) == ["Mente du Anya?", "Meinte du Anya?", "Did you mean Anya?"]
    assert asked == ["data/ids.json", "r/anya/"]
    page.locator(f"{MEANT} a").first.click()
    expect(page).to_have_url(f"{site}r/anya/")


LANGS = {
    "ressurser/vigo/": ["nb", "nn", "en"],
    "nb/ressurser/vigo/": ["nb", "nn", "en"],
    "nn/ressurser/vigo/": ["nn", "nb", "en"],
    "en/ressurser/vigo/": ["en", "nb", "nn"],
    "de/ressurser/vigo/": ["nb", "nn", "en"],
    "nn/en/ressurs/vigo/": ["nn", "nb", "en"],
    "NN/ressurser/vigo/": ["nb", "nn", "en"],
}
"""Addresses that lead nowhere, and the order of the languages there."""


def test_the_language_of_the_address_is_first_and_the_only_one_that_is_announced(
    page: Page, site: str
) -> None:
    langs, said, announced = {}, {}, {}
    for path in LANGS:
        visit(page, site + path)
        assert len(offers(page)) == 3
        sections = page.locator("main > section")
        langs[path] = sections.evaluate_all("sections => sections.map(section => section.lang)")
        heading = page.locator("h1 > span")
        said[path] = heading.evaluate_all("spans => spans.map(span => span.lang)")
        status = page.locator("[role=status]")
        announced[path] = status.evaluate_all("all => all.map(one => one.closest('section').lang)")

    assert langs == said == LANGS
    assert announced == {path: order[:1] for path, order in LANGS.items()}


def test_a_title_is_text_whatever_stands_in_it(page: Page, site: str) -> None:
    visit(page, f"{site}borte/vigo/")

    assert offers(page)[0] == f"Mente du {TITLE}?"
    assert page.locator(f"{MEANT} i").count() == 0


def test_a_title_that_is_in_another_language_says_so(page: Page, site: str) -> None:
    visit(page, f"{site}en/borte/anya/")

    links = page.locator(f"{MEANT} a").evaluate_all("links => links.map(link => link.lang)")
    assert links == ["nb", "nb", "nn"]


def test_a_sensitive_item_keeps_its_neutral_title(page: Page, site: str) -> None:
    visit(page, f"{site}borte/jobbkompasset/")

    assert offers(page)[0] == "Mente du En ressurs fra Karrierehylla?"
    assert "ompass" not in page.inner_text("body")


SLIPS = (
    "VIGO",
    "Vigo.",
    "vigo)",
    "vigo.html",
    "vigo,%20",
    "vigo%E2%80%A6",
    "vigo%3Cimg%20src=x%3E",
)


def test_what_slipped_in_behind_an_id_does_not_hide_it(
    page: Page, site: str, asked: list[str]
) -> None:
    for segment in SLIPS:
        visit(page, f"{site}borte/{segment}")
        assert len(offers(page)) == 3, segment

    assert asked == ["data/ids.json", "r/vigo/"] * len(SLIPS)


def test_the_last_id_of_an_address_is_the_one_that_counts(
    page: Page, site: str, asked: list[str]
) -> None:
    visit(page, f"{site}vigo/tema/anya/index.html")

    assert offers(page)[0] == "Mente du Anya?"
    assert asked == ["data/ids.json", "r/anya/"]


def test_an_address_that_was_cut_off_is_understood_where_only_one_id_begins_so(
    page: Page, site: str
) -> None:
    offered = {}
    for word in ("jobbkom", "job", "jobbkompasse-t", "jobbkompassett"):
        visit(page, f"{site}nn/ressurs/{word}")
        offered[word] = len(offers(page))

    assert offered == {"jobbkom": 3, "job": 0, "jobbkompasse-t": 0, "jobbkompassett": 0}


def test_what_the_site_does_not_have_is_not_asked_for(
    page: Page, site: str, asked: list[str]
) -> None:
    visit(page, f"{site}vigoen/en-to/tre/tre/fire/")

    assert offers(page) == []
    assert asked == ["data/ids.json"]


WITHOUT_ID = (
    "404.html",
    "nn/404.html",
    "nn/tema/ressurs/",
    "en/sprak/index.html",
    "r/",
    "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "<img src=x onerror=alert(1)>",
    "..%2f..%2fvigo",
    "%00/%ff/%E2%80%AEvigo/",
    "'%22--/",
    f"{'a' * 61}/",
    f"{'a' * 200}/{'b-' * 100}/{'%2E' * 60}/",
    "///",
)


def test_where_no_id_stands_nothing_is_asked_for(page: Page, site: str, asked: list[str]) -> None:
    wrong: list[str] = []
    page.on("dialog", lambda dialog: wrong.append(dialog.message))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    for path in WITHOUT_ID:
        visit(page, site + path)
        expect(page.locator("h1 > span").filter(has_text=HEADING)).to_have_count(1)
        expect(page.locator("[role=status]")).to_have_count(1)
        assert offers(page) == [], path

    assert asked == []
    assert wrong == []


def test_the_root_of_a_site_without_a_folder_is_known(browser: Browser, folder: Path) -> None:
    with serve(folder / "karriere") as address, browser.new_context() as context:
        page = context.new_page()
        content = (folder / "karriere/404.html").read_text("utf-8").replace("/karriere/", "/")
        # The server knows the 404 of a site in a folder only.
        page.route("**/borte/vigo/", lambda route: route.fulfill(status=404, body=content))
        visit(page, f"{address}borte/vigo/")

        link = page.locator(f"{MEANT} a").first
        assert link.evaluate("link => link.href") == f"{address}r/vigo/"


def test_without_a_connection_nothing_is_offered_and_nothing_breaks(page: Page, site: str) -> None:
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    for address in ("**/r/vigo/", "**/data/ids.json"):
        page.route(address, lambda route: route.abort())
        visit(page, f"{site}borte/vigo/")
        assert offers(page) == []

    assert wrong == []


def test_an_answer_that_is_no_permalink_is_not_offered(page: Page, site: str) -> None:
    bodies = ["{}", "<p>Ingen overskrift</p>", ""]
    page.route("**/r/vigo/", lambda route: route.fulfill(body=bodies.pop()))
    for _ in range(3):
        visit(page, f"{site}borte/vigo/")
        assert offers(page) == []

    assert bodies == []


def test_a_list_of_ids_that_is_none_is_not_believed(page: Page, site: str) -> None:
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    bodies = ['{"vigo": 1}', "[1, null]", "<p>vigo</p>", ""]
    page.route("**/data/ids.json", lambda route: route.fulfill(body=bodies.pop()))
    for _ in range(4):
        visit(page, f"{site}borte/vigo/")
        assert offers(page) == []

    assert bodies == []
    assert wrong == []


def test_where_a_host_leads_instead_is_not_offered(page: Page, site: str) -> None:
    led: list[str] = []
    page.on("response", lambda response: led.append(response.url.removeprefix(site)))
    page.route(
        "**/r/anya/",
        lambda route: route.fulfill(status=302, headers={"location": f"{site}r/vigo/"}),
    )
    visit(page, f"{site}tema/anya/")

    assert "r/vigo/" in led
    assert offers(page) == []


def test_without_a_script_the_links_are_there(browser: Browser, site: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{site}nn/borte/vigo/")

        expect(page.locator(MEANT).first).to_be_empty()
        page.locator("section[lang=nn] a").first.click()
        expect(page).to_have_url(f"{site}nn/")


def test_an_offer_can_be_read_by_everybody(page: Page, site: str) -> None:
    visit(page, f"{site}en/borte/vigo/")

    assert len(offers(page)) == 3
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert axe.violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
