from __future__ import annotations

from playwright.sync_api import Page


def test_the_browser_shows_a_page_in_norwegian(page: Page) -> None:
    page.set_content("<title>Karrierehylla</title><p>Ærlig talt: øvelser på gård</p>")

    assert page.title() == "Karrierehylla"
    assert page.locator("p").inner_text() == "Ærlig talt: øvelser på gård"
    assert page.evaluate("navigator.language") == "nb-NO"
    assert page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone") == "Europe/Oslo"
