"""The navigation of each locale: sections with content, never resources."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from karrierehylla.model.locale import Locale
from karrierehylla.pages import navigation
from tests.unit.pages.views import guide, read


def test_sections_with_content_stand_in_their_order(tmp_path: Path) -> None:
    library = read(tmp_path)

    assert navigation(library, Locale.NN) == [
        {"Framside": "index.md"},
        {"Tema": ["tema/index.md", {"Karrierelæring": "tema/career-learning.md"}]},
        {
            "Ressursar": [
                "ressurs/index.md",
                {"Språk": "sprak/index.md"},
                {"Etter format": "format/index.md"},
                {"Etter målgruppe": "malgruppe/index.md"},
                {"Nytt og endra": "nytt/index.md"},
            ]
        },
        {"Casar": "case/index.md"},
        {"Ordliste": "ordliste/index.md"},
        {"Fylket ditt": "fylke/index.md"},
        {"Lov og reglar": "lov/index.md"},
        {
            "Om oss": [
                {"Status for omsetjingar": "status/index.md"},
                {"Status for lenker": "status/link.md"},
            ]
        },
    ]


def test_guides_stand_by_their_order_with_titles_of_the_locale(tmp_path: Path) -> None:
    library = read(
        tmp_path,
        {
            "docs/nb/samtale/b.md": guide("Andre", "order: 2\n"),
            "docs/nb/samtale/a.md": guide("Uten orden"),
            "docs/nb/samtale/c.md": guide("Første", "order: 1\n"),
            "docs/en/samtale/c.md": "---\ntitle: First\nsummary: It.\ntranslates: 1\n---\n\nIt.\n",
        },
    )

    (session,) = [
        entry["The session"]
        for entry in navigation(library, Locale.EN)
        if isinstance(entry, dict) and "The session" in entry
    ]
    assert session == [
        "samtale/index.md",
        {"First": "samtale/c.md"},
        {"Andre": "samtale/b.md"},
        {"Uten orden": "samtale/a.md"},
    ]


def test_the_pages_about_status_stand_with_those_about_us(tmp_path: Path) -> None:
    library = read(tmp_path, {"docs/nb/om-oss/bidra.md": guide("Bidra")})

    assert navigation(library, Locale.NB)[-1] == {
        "Om oss": [
            "om-oss/index.md",
            {"Bidra": "om-oss/bidra.md"},
            {"Status for oversettelser": "status/index.md"},
            {"Status for lenker": "status/link.md"},
        ]
    }


def test_without_items_the_generated_pages_can_be_reached_nevertheless(tmp_path: Path) -> None:
    library = dataclasses.replace(read(tmp_path), items={})

    sections = {
        title: inside
        for entry in navigation(library, Locale.EN)
        if isinstance(entry, dict)
        for title, inside in entry.items()
    }

    assert list(sections) == [
        "Home",
        "Resources",
        "Glossary",
        "Your county",
        "Law and rules",
        "About us",
    ]
    assert {"Languages": "sprak/index.md"} in sections["Resources"]
