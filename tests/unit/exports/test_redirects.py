"""Former addresses lead on by themselves, without a script."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from karrierehylla.exports.redirects import redirects
from tests.unit.exports.editions import (
    SITE_URL,
    by_path,
    make_edition,
    redirected,
    texts,
    values,
    vigo,
)

FORMER = vigo(("review_by: 2027-05-21\n", "review_by: 2027-05-21\nredirect_from: [vigo-no]\n"))


def written(root: Path, changes: Mapping[str, str | bytes | None] | None = None) -> dict[str, str]:
    edition = make_edition(root, changes)
    return by_path(redirects(edition.library, edition.all_pages, SITE_URL))


def test_every_bokmal_page_can_be_asked_for_below_nb(tmp_path: Path) -> None:
    edition = make_edition(tmp_path)
    files = by_path(redirects(edition.library, edition.all_pages, SITE_URL))

    pages = [page for page in edition.all_pages if page.locale == "nb"]
    assert sorted(files) == sorted(f"nb/{page.address}index.html" for page in pages)
    assert len(pages) > 10


def test_a_redirect_is_a_page_that_leads_on_at_once(tmp_path: Path) -> None:
    html = written(tmp_path)["nb/ressurs/vigo/index.html"]

    assert values(html, "html", "lang") == ["nb"]
    assert values(html, "meta[http-equiv=refresh]", "content") == ["0; url=../../../ressurs/vigo/"]
    assert values(html, "link[rel=canonical]", "href") == [f"{SITE_URL}ressurs/vigo/"]
    assert values(html, "a", "href") == ["../../../ressurs/vigo/"]
    assert texts(html, "h1, a") == ["Siden har flyttet", "Gå til siden"]
    assert "<script" not in html


def test_the_bokmal_home_page_below_nb_leads_to_the_root(tmp_path: Path) -> None:
    html = written(tmp_path)["nb/index.html"]

    assert values(html, "a", "href") == ["../"]
    assert values(html, "link[rel=canonical]", "href") == [SITE_URL]


def test_a_former_id_leads_on_in_every_language(tmp_path: Path) -> None:
    files = written(tmp_path, FORMER)

    assert {path: values(html, "a", "href") for path, html in files.items() if "-no" in path} == {
        "ressurs/vigo-no/index.html": ["../vigo/"],
        "nb/ressurs/vigo-no/index.html": ["../../../ressurs/vigo/"],
        "nn/ressurs/vigo-no/index.html": ["../vigo/"],
        "en/ressurs/vigo-no/index.html": ["../vigo/"],
    }
    assert texts(files["nn/ressurs/vigo-no/index.html"], "h1") == ["Sida har flytta"]
    assert texts(files["en/ressurs/vigo-no/index.html"], "h1") == ["The page has moved"]


def test_a_generated_address_that_moved_leads_on_in_every_language(tmp_path: Path) -> None:
    files = written(tmp_path, {**redirected("{from: /spraak/ti/, to: /sprak/}")})

    assert {
        path: values(html, "a", "href") for path, html in files.items() if "spraak" in path
    } == {
        "spraak/ti/index.html": ["../../sprak/"],
        "nb/spraak/ti/index.html": ["../../../sprak/"],
        "nn/spraak/ti/index.html": ["../../sprak/"],
        "en/spraak/ti/index.html": ["../../sprak/"],
    }


def test_a_redirect_names_who_orders_it(tmp_path: Path) -> None:
    edition = make_edition(tmp_path, {**FORMER, **redirected("{from: /a/, to: /sprak/}")})
    files = redirects(edition.library, edition.all_pages, SITE_URL)
    origins = {file.path: file.origin for file in files}

    assert origins["en/ressurs/vigo-no/index.html"] == "docs/nb/ressurs/vigo.md"
    assert origins["a/index.html"] == "data/redirects.yml"
