"""`LOCALE=nn` builds one language, at the addresses that it has in the whole site."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import urljoin

import pytest

from tests.build.conftest import BuildSample
from tests.build.sites import SITE_URL, Site, build_environment, run_build, write_sample

pytestmark = pytest.mark.xdist_group("one_language")  # what it builds, it builds once


@pytest.fixture(scope="module")
def whole(built_sample: BuildSample) -> Site:
    """The sample in three languages."""
    return built_sample()


@pytest.mark.parametrize("locale", ["nb", "nn", "en"])
def test_one_language_has_the_addresses_of_the_whole_site(
    built_sample: BuildSample, whole: Site, locale: str
) -> None:
    alone = built_sample(LOCALE=locale)
    expected = {
        address: page.html
        for address, page in whole.library_pages.items()
        if page.css(f"html[lang={locale}]")
    }

    assert {address: page.html for address, page in alone.library_pages.items()} == expected
    assert len(expected) > 20
    entry = json.loads(alone.text("pagefind/pagefind-entry.json"))
    assert list(entry["languages"]) == [locale]
    for address, page in alone.library_pages.items():
        for node in page.css("link[rel=stylesheet], script[src], link[rel=icon]"):
            target = node.attributes.get("href") or node.attributes.get("src") or ""
            path = urljoin(SITE_URL + address, target).removeprefix(SITE_URL)
            assert (alone.folder / path).is_file(), (address, target)


def test_an_unknown_language_is_a_sentence_and_no_traceback(tmp_path: Path) -> None:
    project = write_sample(tmp_path / "project")
    done = run_build(project, tmp_path / "site", build_environment(LOCALE="no"))

    assert done.returncode == 1
    assert "LOCALE is 'no': choose one of nb, nn, en." in done.stdout
    assert "Traceback" not in done.stdout
    assert not (tmp_path / "site").exists()
