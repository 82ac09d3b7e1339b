"""The feeds tell what is new in each language, and keep their ids."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from karrierehylla.exports import feeds as feeds_module
from karrierehylla.exports.feeds import feeds
from tests.unit.exports.editions import NEW_VERSION, SITE_URL, make_edition, vigo

ATOM = {"a": "http://www.w3.org/2005/Atom"}
SECOND_VERSION = vigo(("version: 1\nchanges:\n  - version: 1\n", NEW_VERSION))


def feed(
    root: Path, locale: str = "nb", changes: Mapping[str, str | bytes | None] | None = None
) -> ET.Element:
    edition = make_edition(root, changes)
    files = {file.path: file for file in feeds(edition.library, edition.all_pages, SITE_URL)}
    assert sorted(files) == ["en/feed.xml", "feed.xml", "nn/feed.xml"]
    path = "feed.xml" if locale == "nb" else f"{locale}/feed.xml"
    return ET.fromstring(files[path].content)


def column(root: ET.Element, tag: str) -> list[str]:
    return [entry.findtext(f"a:{tag}", "", ATOM) for entry in root.findall("a:entry", ATOM)]


def test_a_feed_says_whose_it_is_and_where(tmp_path: Path) -> None:
    root = feed(tmp_path, "nn")

    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "nn"
    assert root.findtext("a:title", "", ATOM) == "Karrierehylla"
    assert root.findtext("a:subtitle", "", ATOM) == "Nytt og endra"
    assert root.findtext("a:id", "", ATOM) == "tag:hylla.example,2026:/karriere/nn"
    assert root.findtext("a:author/a:name", "", ATOM) == "Prøveforlaget"
    assert {link.get("rel"): link.get("href") for link in root.findall("a:link", ATOM)} == {
        "self": f"{SITE_URL}nn/feed.xml",
        "alternate": f"{SITE_URL}nn/",
    }


def test_an_entry_is_a_version_of_an_item_in_the_language(tmp_path: Path) -> None:
    root = feed(tmp_path, "en")

    assert column(root, "title") == [
        "Anya", "Career learning", "The Career Shelf", "The job compass", "Vigo",
    ]  # fmt: skip
    assert column(root, "id")[-1] == "tag:hylla.example,2026:/karriere/en/vigo/1"
    assert column(root, "updated")[-1] == "2026-11-21T00:00:00Z"
    assert column(root, "summary")[-1] == (
        "New in the collection. Adults apply here for upper secondary education."
    )
    link = root.findall("a:entry/a:link", ATOM)[-1]
    assert link.get("href") == f"{SITE_URL}en/ressurs/vigo/"


def test_the_newest_is_first_and_every_version_stands(tmp_path: Path) -> None:
    root = feed(tmp_path, "nb", SECOND_VERSION)

    assert column(root, "id")[0] == "tag:hylla.example,2026:/karriere/nb/vigo/2"
    assert column(root, "summary")[0] == "Ny frist. Her søker voksne om plass i videregående."
    assert column(root, "id")[-1] == "tag:hylla.example,2026:/karriere/nb/vigo/1"
    assert root.findtext("a:updated", "", ATOM) == "2026-11-23T00:00:00Z"


def test_a_translation_that_is_behind_has_only_what_it_carries(tmp_path: Path) -> None:
    root = feed(tmp_path, "nn", SECOND_VERSION)

    assert [id_ for id_ in column(root, "id") if "vigo" in id_] == [
        "tag:hylla.example,2026:/karriere/nn/vigo/1"
    ]
    assert root.findtext("a:updated", "", ATOM) == "2026-11-21T00:00:00Z"


def test_a_fallback_is_no_news(tmp_path: Path) -> None:
    root = feed(tmp_path, "nn", {"docs/nn/ressurs/vigo.md": None})

    assert "Vigo" not in column(root, "title")
    assert "Jobbkompasset" in column(root, "title")


def test_a_sensitive_item_is_neutral(tmp_path: Path) -> None:
    changes = vigo(
        ("title: Vigo", "title: Krisesenteret"),
        ("text: Ny i samlingen.", "text: Krisesenteret har flyttet."),
        ("status: active", "sensitive: true\nstatus: active"),
    )

    root = feed(tmp_path, "nb", changes)

    assert "Krisesenteret" not in ET.tostring(root, encoding="unicode")
    assert len(column(root, "title")) == 5


def test_what_authors_write_is_text(tmp_path: Path) -> None:
    root = feed(tmp_path, "nb", vigo(("title: Vigo", "title: 'Vigo <b>&'")))

    assert "Vigo <b>&" in column(root, "title")


def test_a_feed_ends_at_its_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeds_module, "MOST", 2)

    assert column(feed(tmp_path), "title") == ["Anya", "Karrierelæring"]


def test_a_feed_without_entries_is_still_whole(tmp_path: Path) -> None:
    library = replace(make_edition(tmp_path).library, items={})

    root = ET.fromstring(feeds(library, [], SITE_URL)[0].content)

    assert root.findtext("a:updated", "", ATOM) == "2026-11-21T00:00:00Z"
    assert column(root, "title") == []
