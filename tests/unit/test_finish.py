"""Finishing adds to the pages what belongs to no language, and claims no address twice."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from karrierehylla.edition import Edition
from karrierehylla.finish import FinishFailed, exported_files, finish
from karrierehylla.model.locale import Locale
from tests.unit.exports.editions import SITE_URL, make_edition, redirected, vigo

HTML = '<!doctype html><html lang="{lang}"><body><main{mark}><h1>T</h1></main></body></html>'


def build(edition: Edition, site: Path, *, mark_all: bool = False) -> Path:
    """Write what a generator would: a file a page, marked for search where it may be found."""
    for page in edition.all_pages:
        file = site / f"{page.address}index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        mark = " data-pagefind-body" if page.indexed or mark_all else ""
        file.write_text(HTML.format(lang=page.locale, mark=mark))
    return site


def test_everything_that_belongs_to_no_language_is_added(tmp_path: Path) -> None:
    edition = make_edition(tmp_path)
    site = build(edition, tmp_path / "site")
    (site / "sitemap.xml.gz").touch()
    (site / "404.html").touch()

    finish(site, edition, site_url=SITE_URL)

    for path in (
        "r/vigo/index.html",
        "nb/ressurs/vigo/index.html",
        "feed.xml",
        "nn/feed.xml",
        "en/feed.xml",
        "data/catalogue.nn.json",
        "data/catalogue.schema.json",
        "sitemap.xml",
        "robots.txt",
        "404.html",
        "pagefind/pagefind.js",
    ):
        assert (site / path).stat().st_size > 0, path
    assert not (site / "sitemap.xml.gz").exists()


def test_an_address_of_the_site_without_its_last_slash_is_the_same(tmp_path: Path) -> None:
    edition = make_edition(tmp_path)
    with_slash, without = tmp_path / "a", tmp_path / "b"

    finish(with_slash, edition, site_url=SITE_URL, search=False)
    finish(without, edition, site_url=SITE_URL.rstrip("/"), search=False)

    for name in ("sitemap.xml", "404.html", "feed.xml", "r/vigo/index.html"):
        assert (with_slash / name).read_bytes() == (without / name).read_bytes()


def test_without_an_absolute_address_nothing_is_finished(tmp_path: Path) -> None:
    with pytest.raises(FinishFailed) as failure:
        finish(tmp_path / "site", make_edition(tmp_path), site_url="/")

    assert str(failure.value) == (
        "site_url is '/': set SITE_URL to the site's address, https:// included"
    )


@pytest.mark.parametrize("target", ["/ressurs/jobbkompasset/", "/tema/"])
def test_a_redirect_never_takes_the_place_of_a_page(tmp_path: Path, target: str) -> None:
    edition = make_edition(tmp_path, {**redirected(f"{{from: {target}, to: /sprak/}}")})

    with pytest.raises(FinishFailed) as failure:
        exported_files(edition, SITE_URL)

    assert str(failure.value) == (
        f"two things claim the address '/en{target}' (data/redirects.yml)"
    )


def test_two_redirects_never_claim_one_address(tmp_path: Path) -> None:
    former = ("review_by: 2027-05-21\n", "review_by: 2027-05-21\nredirect_from: [gammel]\n")
    changes = {**vigo(former), **redirected("{from: /ressurs/gammel/, to: /sprak/}")}

    with pytest.raises(FinishFailed, match="two things claim"):
        exported_files(make_edition(tmp_path, changes), SITE_URL)


def test_an_index_that_lacks_pages_is_not_published(tmp_path: Path) -> None:
    edition = make_edition(tmp_path)
    site = build(edition, tmp_path / "site")
    (site / "nn/ressurs/vigo/index.html").write_text(HTML.format(lang="nn", mark=""))
    pages = sum(page.indexed for page in edition.all_pages if page.locale == "nn")

    with pytest.raises(FinishFailed) as failure:
        finish(site, edition, site_url=SITE_URL)

    assert str(failure.value) == (
        f"the search index in 'nn' has {pages - 1} pages where {pages} may be found: "
        "see data-pagefind-body in the templates"
    )


def test_a_preview_of_one_language_is_searched_in_that_one(tmp_path: Path) -> None:
    edition = make_edition(tmp_path)
    one = replace(edition, pages={Locale.NN: edition.pages[Locale.NN]})
    site = build(one, tmp_path / "site")

    finish(site, edition, site_url=SITE_URL)

    entry = json.loads((site / "pagefind/pagefind-entry.json").read_text())
    assert list(entry["languages"]) == ["nn"]


def test_an_index_with_a_fallback_in_it_is_not_published(tmp_path: Path) -> None:
    edition = make_edition(tmp_path, {"docs/nn/ressurs/vigo.md": None})
    site = build(edition, tmp_path / "site", mark_all=True)

    with pytest.raises(FinishFailed, match="may be found"):
        finish(site, edition, site_url=SITE_URL)


def test_a_failure_of_the_search_index_is_one_of_finishing(tmp_path: Path) -> None:
    edition = make_edition(tmp_path)
    edition = replace(edition, library=replace(edition.library, items={}), pages={})

    with pytest.raises(FinishFailed, match="data-pagefind-body"):
        finish(tmp_path / "site", edition, site_url=SITE_URL)


def test_the_same_edition_gives_the_same_files(tmp_path: Path) -> None:
    one, other = make_edition(tmp_path / "a"), make_edition(tmp_path / "b")
    turned = replace(
        other,
        library=replace(other.library, items=dict(reversed(list(other.library.items.items())))),
        pages={
            locale: dict(reversed(list(pages.items()))) for locale, pages in other.pages.items()
        },
    )

    files = exported_files(one, SITE_URL)
    assert files == exported_files(turned, SITE_URL)
    assert files == sorted(files, key=lambda file: file.path)
