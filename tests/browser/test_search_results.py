"""What a reader finds in the real site: languages by any name, content before lists."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.witness import Witness

SEARCH = """async ([bundle, words]) => {
    const pagefind = await import(bundle + "pagefind.js");
    const { results } = await pagefind.search(words);
    const found = await Promise.all(results.map((result) => result.data()));
    return found.map(({ url, meta }) => [url, meta.title]);
}"""


def found(page: Page, hylla: str, locale: str, words: str) -> list[tuple[str, str]]:
    """Return address below the site's root and title of what `words` find, the best first."""
    page.goto(f"{hylla}{locale}")
    results = page.evaluate(SEARCH, [f"{hylla}pagefind/", words])
    return [(url.partition("/hylla/")[2], title) for url, title in results]


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("", "tigrinja"),
        ("", "tigrinya"),
        ("", "tigrinsk"),
        ("", "tigrinsk språk"),
        ("", "somalisk"),
        ("nn/", "tigrinya"),
        ("en/", "tigrigna language"),
    ],
)
def test_a_language_is_found_by_any_of_its_names(
    page: Page, hylla: str, witness: Witness, locale: str, words: str
) -> None:
    code = "so" if words == "somalisk" else "ti"

    assert found(page, hylla, locale, words)[0][0] == f"{locale}sprak/{code}/"


def test_what_is_listed_comes_before_the_list(page: Page, hylla: str, witness: Witness) -> None:
    addresses = [address for address, _ in found(page, hylla, "", "hvordan bli gartner")]

    lists = [address for address in addresses if address in ("ressurs/", "nytt/")]
    assert lists
    assert addresses[-len(lists) :] == lists


@pytest.mark.parametrize(
    ("locale", "mark"),
    [
        ("", " (kan ikke åpnes lenger)"),
        ("nn/", " (kan ikkje opnast lenger)"),
        ("en/", " (can no longer be opened)"),
    ],
)
def test_what_is_gone_says_so_in_the_results(
    page: Page, hylla: str, witness: Witness, locale: str, mark: str
) -> None:
    titles = dict(found(page, hylla, locale, "yrkespakken"))

    assert titles[f"{locale}ressurs/yrkespakken/"].endswith(mark)
