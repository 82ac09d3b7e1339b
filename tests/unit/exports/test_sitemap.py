"""The sitemap lists what may be found, in the languages that it is written in."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from pathlib import Path

from karrierehylla.exports.sitemap import robots, site_url_in, sitemap
from tests.unit.exports.editions import NEW_VERSION, SITE_URL, make_edition, vigo

NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "x": "http://www.w3.org/1999/xhtml",
}


def entries(
    root: Path, changes: Mapping[str, str | bytes | None] | None = None
) -> dict[str, ET.Element]:
    edition = make_edition(root, changes)
    urlset = ET.fromstring(sitemap(edition.library, edition.all_pages, SITE_URL).content)
    found = {url.findtext("s:loc", "", NAMES): url for url in urlset.findall("s:url", NAMES)}
    assert all(address.startswith(SITE_URL) for address in found)
    return found


def alternates(url: ET.Element) -> dict[str | None, str | None]:
    return {link.get("hreflang"): link.get("href") for link in url.findall("x:link", NAMES)}


def test_a_page_is_listed_with_all_its_languages(tmp_path: Path) -> None:
    found = entries(tmp_path)

    for prefix in ("", "nn/", "en/"):
        assert alternates(found[f"{SITE_URL}{prefix}ressurs/vigo/"]) == {
            "nb": f"{SITE_URL}ressurs/vigo/",
            "nn": f"{SITE_URL}nn/ressurs/vigo/",
            "en": f"{SITE_URL}en/ressurs/vigo/",
            "x-default": f"{SITE_URL}ressurs/vigo/",
        }


def test_a_fallback_is_neither_listed_nor_named_as_a_language(tmp_path: Path) -> None:
    found = entries(tmp_path, {"docs/nn/ressurs/vigo.md": None})

    assert f"{SITE_URL}nn/ressurs/vigo/" not in found
    assert list(alternates(found[f"{SITE_URL}ressurs/vigo/"])) == ["nb", "en", "x-default"]


def test_the_day_of_a_page_is_that_of_its_newest_change(tmp_path: Path) -> None:
    found = entries(tmp_path, vigo(("version: 1\nchanges:\n  - version: 1\n", NEW_VERSION)))

    assert found[f"{SITE_URL}ressurs/vigo/"].findtext("s:lastmod", "", NAMES) == "2026-11-23"
    jobbkompasset = found[f"{SITE_URL}ressurs/jobbkompasset/"]
    assert jobbkompasset.findtext("s:lastmod", "", NAMES) == "2026-11-21"


def test_status_pages_and_what_only_leads_on_are_not_listed(tmp_path: Path) -> None:
    found = entries(tmp_path)

    assert not [address for address in found if "/status/" in address or "/r/" in address]
    assert f"{SITE_URL}sprak/" in found


def test_the_order_is_that_of_the_addresses(tmp_path: Path) -> None:
    addresses = list(entries(tmp_path))

    assert addresses == sorted(addresses)


def test_robots_are_told_where_the_sitemap_is() -> None:
    text = robots(SITE_URL).content.decode()

    assert text == f"User-agent: *\nDisallow:\n\nSitemap: {SITE_URL}sitemap.xml\n"
    assert site_url_in(text) == SITE_URL
    assert site_url_in("User-agent: *\n") is None
