"""The search dialog: loaded when first asked for, in the page's language, below any folder."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from karrierehylla.search.pagefind import index_site
from tests.audit import axe
from tests.browser.static_server import serve

SCRIPTS = Path(__file__).parents[2] / "docs/assets/js"
FOLDER = "karriere"
"""The site lies below a folder, as on GitHub Pages."""

HTML = """\
<!doctype html>
<html lang="{lang}">
<head><meta charset="utf-8"><title>{title}</title><link rel="icon" href="data:,"></head>
<body>
<header>
<button type="button" data-kh-search data-kh-bundle="{root}pagefind/"
 data-kh-label="{label}" hidden>{search}</button>
<input aria-label="felt">
</header>
<main data-pagefind-body><h1 id="top">{title}</h1><p>{text}</p></main>
<script type="module" src="{root}assets/js/page.js"></script>
</body></html>
"""


def first(title: str) -> str:
    """Return a title that the search shows before others."""
    return f"<span data-pagefind-meta='first'>{title}</span>"


PAGES = [
    ("", "nb", "Søk", "Hylla", "Ressurser for kommuner."),
    ("ressurs/vigo/", "nb", "Søk", "Vigo", "Kommunen tilbyr opplæring."),
    ("nn/ressurs/vigo/", "nn", "Søk", "Vigo", "Kommunane tilbyr opplæring. Rettleiing."),
    ("en/ressurs/vigo/", "en", "Search", "Vigo", "Municipalities offer training."),
    ("en/a/", "en", "Search", "Quality of guidance", "What guidance is, what guidance was."),
    ("en/b/", "en", "Search", "What is guidance", "A topic."),
    ("en/c/", "en", "Search", first("What is guidance? For you"), "You talk together."),
    ("en/d/", "en", "Search", "Whatever", "What is guidance? " * 40 + "What is guidance?"),
    ("en/lov/", "en", "Search", "Rules", f"<h2 id='kh-changed'>{first('Changes in 2026')}</h2>"),
    ("en/e/", "en", "Search", "Changes since 2026 and other changes", "Changes, changes, 2026."),
]
LABELS = {"nb": "Hele nettstedet", "nn": "Heile nettstaden", "en": "The whole site"}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a tiny searchable site."""
    server_root = tmp_path_factory.mktemp("server")
    root = server_root / FOLDER
    for address, lang, search, title, text in PAGES:
        file = root / address / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        depth = "../" * address.count("/")
        html = HTML.format(
            lang=lang, search=search, label=LABELS[lang], title=title, text=text, root=depth
        )
        file.write_text(html, "utf-8")
    (root / "assets/js").mkdir(parents=True)
    for name in ("page.js", "search.js"):
        shutil.copy(SCRIPTS / name, root / "assets/js")
    index_site(root)
    with serve(server_root) as address:
        yield f"{address}{FOLDER}/"


@pytest.fixture
def complaints(page: Page) -> Iterator[list[str]]:
    """What the browser complains of during the test; nothing, at its end."""
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    yield said
    assert said == []


def loaded(page: Page, folder: str = "pagefind") -> list[str]:
    """Return what the page has fetched from a folder."""
    names: list[str] = page.evaluate("performance.getEntriesByType('resource').map(e => e.name)")
    return [name for name in names if f"/{folder}/" in name]


def search(page: Page, words: str) -> None:
    page.locator("dialog input").fill(words)


def test_nothing_is_loaded_before_the_dialog_is_opened(
    page: Page, site: str, complaints: list[str]
) -> None:
    page.goto(f"{site}ressurs/vigo/")
    expect(page.locator("[data-kh-search]")).to_be_visible()

    assert loaded(page, "js") == [f"{site}assets/js/page.js"]
    assert loaded(page) == []
    page.locator("[data-kh-search]").click()
    expect(page.locator("dialog input")).to_be_focused()
    assert f"{site}pagefind/pagefind-component-ui.js" in loaded(page)


@pytest.mark.parametrize(
    ("address", "words", "result", "label", "summary"),
    [
        ("ressurs/vigo/", "kommunene", ["", "ressurs/vigo/"], "Søk", "2 resultater for kommunene"),
        ("nn/ressurs/vigo/", "rettleiinga", ["nn/ressurs/vigo/"], "Søk", "1 resultat for"),
        ("en/ressurs/vigo/", "municipality", ["en/ressurs/vigo/"], "Search", "1 result for"),
    ],
)
def test_it_finds_in_the_language_of_the_page_and_speaks_it(
    page: Page,
    site: str,
    complaints: list[str],
    address: str,
    words: str,
    result: list[str],
    label: str,
    summary: str,
) -> None:
    page.goto(f"{site}{address}")
    page.locator("[data-kh-search]").click()
    search(page, words)

    expect(page.locator("dialog pagefind-summary")).to_contain_text(summary)
    links = page.locator("dialog a.pf-result-link")
    expect(links).to_have_count(len(result))
    found = sorted(links.evaluate_all("links => links.map(link => link.href)"))
    assert found == [f"{site}{part}" for part in result]
    assert page.locator("dialog input").get_attribute("placeholder") == label


@pytest.mark.parametrize(
    ("words", "first_two"),
    [
        ("what is guidance", ["en/c/", "en/b/"]),
        ("changes 2026", ["en/lov/", "en/e/"]),
        ("whatever", ["en/d/"]),
    ],
)
def test_who_types_a_title_finds_that_page_first(
    page: Page, site: str, complaints: list[str], words: str, first_two: list[str]
) -> None:
    page.goto(f"{site}en/ressurs/vigo/")
    page.keyboard.press("Control+k")
    search(page, words)
    expect(page.locator("dialog pagefind-summary")).to_contain_text(f"for {words}")

    links = page.locator("dialog .pf-result-title a.pf-result-link")
    expect(links.first).to_be_visible()
    found = links.evaluate_all("links => links.map(link => link.href)")
    assert found[: len(first_two)] == [f"{site}{part}" for part in first_two]


def test_no_page_stands_below_itself(page: Page, site: str, complaints: list[str]) -> None:
    page.goto(f"{site}en/ressurs/vigo/")
    page.keyboard.press("Control+k")
    search(page, "changes 2026")
    expect(page.locator("dialog a[href$='#kh-changed']")).to_have_count(1)

    assert page.locator("dialog a[href$='#top']").count() == 0


@pytest.mark.parametrize(("address", "label"), [("", "nb"), ("nn/ressurs/vigo/", "nn")])
def test_the_label_says_that_the_whole_site_is_searched(
    page: Page, site: str, complaints: list[str], address: str, label: str
) -> None:
    page.goto(f"{site}{address}")
    page.keyboard.press("Control+k")

    expect(page.get_by_role("searchbox", name=LABELS[label], exact=True)).to_be_focused()


def test_keys_open_it(page: Page, site: str, complaints: list[str]) -> None:
    page.goto(site)
    page.keyboard.press("Control+k")

    expect(page.locator("dialog input")).to_be_focused()
    assert page.locator("dialog input").input_value() == ""


@pytest.mark.parametrize("key", ["/", "k", "s"])
def test_no_single_character_opens_it(
    page: Page, site: str, complaints: list[str], key: str
) -> None:
    page.goto(site)
    page.keyboard.press(key)
    page.wait_for_timeout(200)

    assert page.locator("dialog").count() == 0


def test_escape_closes_it_and_gives_the_focus_back(
    page: Page, site: str, complaints: list[str]
) -> None:
    page.goto(site)
    page.locator("[data-kh-search]").focus()
    page.keyboard.press("Enter")
    expect(page.locator("dialog input")).to_be_focused()
    page.keyboard.press("Escape")

    expect(page.locator("dialog")).to_be_hidden()
    expect(page.locator("[data-kh-search]")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("dialog input")).to_be_focused()
    assert page.locator("dialog").count() == 1


def test_a_reader_who_is_faster_than_the_browser_opens_it_again(page: Page, site: str) -> None:
    page.goto(site)
    page.locator("[data-kh-search]").click()
    expect(page.locator("dialog input")).to_be_focused()
    page.evaluate(
        "document.querySelector('dialog').close();"
        "document.querySelector('[data-kh-search]').click()"
    )

    expect(page.locator("dialog input")).to_be_focused()


def test_after_a_failure_the_next_attempt_starts_anew(page: Page, site: str) -> None:
    page.goto(site)
    page.route("**/pagefind-component-ui.css", lambda route: route.abort())
    page.locator("[data-kh-search]").click()
    expect(page.locator("[data-kh-search]")).not_to_have_attribute("aria-busy", "true")
    assert page.locator("dialog").count() == 0
    page.unroute("**/pagefind-component-ui.css")
    page.locator("[data-kh-search]").click()

    expect(page.locator("dialog input")).to_be_focused()


def test_axe_finds_nothing_on_the_open_dialog(page: Page, site: str, complaints: list[str]) -> None:
    page.goto(site)
    page.locator("[data-kh-search]").click()
    search(page, "kommunene")
    expect(page.locator("dialog a.pf-result-link")).to_have_count(2)

    assert axe.violations(page, within="pagefind-modal") == []
