"""A visit to the real site: languages, search, old addresses, and what is asked for meanwhile."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.witness import Witness

SITES = {"nb": "", "nn": "nn/", "en": "en/"}


@pytest.mark.parametrize("fragment", ["", "#law", "#plans"])
def test_the_switch_of_languages_stays_at_the_place_on_the_page(
    page: Page, hylla: str, witness: Witness, fragment: str
) -> None:
    page.goto(f"{hylla}case/anya/{fragment}")
    page.locator(".kh-locales a", has_text="Nynorsk").click()

    expect(page).to_have_url(f"{hylla}nn/case/anya/{fragment}")
    expect(page.locator("html")).to_have_attribute("lang", "nn")
    if fragment:
        expect(page.locator(fragment)).to_be_in_viewport()


def test_the_switch_of_languages_follows_the_reader_down_the_page(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}en/case/anya/")
    page.locator(".kh-toc a[href='#plans']").click()
    page.locator(".kh-locales a", has_text="Bokmål").click()

    expect(page).to_have_url(f"{hylla}case/anya/#plans")


@pytest.mark.parametrize("locale", SITES)
def test_one_can_go_from_home_through_a_topic_to_a_resource(
    page: Page, hylla: str, witness: Witness, locale: str
) -> None:
    page.goto(hylla + SITES[locale])
    page.locator("article a[href='tema/education/']").first.click()
    expect(page).to_have_url(f"{hylla}{SITES[locale]}tema/education/")
    page.locator(".kh-card__title a[href$='/vilbli-no/']").click()

    expect(page).to_have_url(f"{hylla}{SITES[locale]}ressurs/vilbli-no/")
    expect(page.locator("html")).to_have_attribute("lang", locale)
    expect(page.locator(".kh-open").first).to_be_in_viewport()


@pytest.mark.parametrize(
    ("address", "target"),
    [("nb/tema/education/", "tema/education/"), ("nb/", "")],
)
def test_a_redirect_leads_on(page: Page, hylla: str, address: str, target: str) -> None:
    page.goto(hylla + address)

    expect(page).to_have_url(hylla + target)


def test_a_lost_reader_is_told_in_three_languages_and_finds_the_way(page: Page, hylla: str) -> None:
    answer = page.goto(f"{hylla}nn/ikke/her/")
    assert answer
    assert answer.status == 404
    page.locator("section[lang=en] a").first.click()

    expect(page).to_have_url(f"{hylla}en/")


WORDS = {"nb": "rettigheter", "nn": "rettleiar", "en": "counsellor"}
"""Per language a word that it has."""


@pytest.mark.parametrize("locale", SITES)
def test_the_search_finds_words_of_its_own_language_only(
    page: Page, hylla: str, witness: Witness, locale: str
) -> None:
    page.goto(f"{hylla}{SITES[locale]}tema/")
    assert [url for url in witness.requests if "pagefind" in url] == []
    page.locator("[data-kh-search]").click()
    field = page.locator("dialog input")
    expect(field).to_be_focused()
    field.fill(WORDS[locale])
    results = page.locator("dialog a.pf-result-link")
    expect(results.first).to_be_visible()
    found: list[str] = results.evaluate_all("links => links.map(link => link.pathname)")

    others = {"/hylla/nn/", "/hylla/en/"} - {f"/hylla/{SITES[locale]}"}
    assert found
    assert [path for path in found if path.startswith(tuple(others))] == []
    assert all(path.startswith(f"/hylla/{SITES[locale]}") for path in found)


def test_the_search_finds_a_resource_by_its_name_and_opens_it(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(hylla)
    expect(page.locator("[data-kh-search]").first).to_be_visible()
    page.keyboard.press("Control+k")
    page.locator("dialog input").fill("vilbli")
    page.locator("dialog a.pf-result-link").first.click()

    expect(page.locator("h1")).to_contain_text("Vilbli")


def test_a_visit_stores_nothing(page: Page, hylla: str, witness: Witness) -> None:
    page.goto(hylla)
    page.locator("[data-kh-search]").first.click()
    page.locator("dialog input").fill("yrke")
    expect(page.locator("dialog a.pf-result-link").first).to_be_visible()

    assert page.context.cookies() == []
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


def test_a_page_loads_its_style_and_two_small_scripts(
    page: Page, hylla: str, witness: Witness
) -> None:
    page.goto(f"{hylla}tema/education/", wait_until="networkidle")

    # A browser without a window asks for no icon.
    requests = {url.removeprefix(hylla) for url in witness.requests} | {"assets/img/favicon.svg"}
    assert sorted(requests) == [
        "assets/css/karrierehylla.css",
        "assets/img/favicon.svg",
        "assets/js/page.js",
        "assets/js/view.js",
        "tema/education/",
    ]
