"""The catalogue as data: what stands in it, in which form, and how much it weighs."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from karrierehylla.edition import lay_out
from karrierehylla.exports.catalogue_data import CatalogueData, catalogue_data, catalogue_schema
from karrierehylla.library import load_library
from karrierehylla.links.verdict import Verdict
from karrierehylla.model.locale import Locale
from karrierehylla.pages.catalogue import Catalogue
from karrierehylla.pages.facets import FACETS, known_values
from tests.bench.library import write_project
from tests.build.sites import content_day
from tests.unit.exports.editions import SITE_URL, by_path, make_edition, vigo
from tests.unit.resources import resource
from tests.unit.sample import ROOT

KILOBYTE = 1000


def data(
    root: Path, locale: str = "nb", changes: dict[str, str | bytes | None] | None = None
) -> dict[str, Any]:
    edition = make_edition(root, changes)
    files = by_path(catalogue_data(edition.library, edition.all_pages, SITE_URL))
    assert sorted(files) == [
        "data/catalogue.en.json",
        "data/catalogue.nb.json",
        "data/catalogue.nn.json",
        "data/catalogue.schema.json",
    ]
    read: dict[str, Any] = json.loads(files[f"data/catalogue.{locale}.json"])
    return read


def item(read: dict[str, Any], id_: str) -> dict[str, Any]:
    (found,) = [item for item in read["items"] if item["id"] == id_]
    return dict(found)


def test_it_says_its_version_language_and_site(tmp_path: Path) -> None:
    read = data(tmp_path, "nn")

    assert list(read) == ["version", "locale", "site", "vocabularies", "items"]
    assert (read["version"], read["locale"], read["site"]) == (1, "nn", SITE_URL)


def test_an_item_has_all_that_is_known_of_it(tmp_path: Path) -> None:
    assert item(data(tmp_path, "en"), "jobbkompasset") == {
        "id": "jobbkompasset",
        "kind": "resource",
        "title": "The job compass",
        "lang": "en",
        "summary": "The tool suggests occupations from interests.",
        "address": "en/ressurs/jobbkompasset/",
        "publisher": "HK-dir",
        "topics": ["career-learning"],
        "phases": ["work"],
        "format": "tool",
        "languages": ["nb", "nn"],
        "audience": ["counsellor", "participant"],
        "minutes": 10,
        "level": "A2",
        "support": ["picture"],
        "reading": "none",
        "access": "open",
        "region": ["vestfold"],
        "verdict": "unchecked",
    }


def test_what_is_not_known_is_left_out(tmp_path: Path) -> None:
    assert item(data(tmp_path), "vigo") == {
        "id": "vigo",
        "kind": "resource",
        "title": "Vigo",
        "lang": "nb",
        "summary": "Her søker voksne om plass i videregående.",
        "address": "ressurs/vigo/",
        "publisher": "Vigo IKS",
        "topics": ["career-learning"],
        "phases": ["pre", "work"],
        "format": "page",
        "audience": ["counsellor"],
        "region": ["whole-country"],
        "verdict": "unchecked",
    }


def test_a_text_in_another_language_says_which(tmp_path: Path) -> None:
    found = item(data(tmp_path, "en", {"docs/en/ressurs/vigo.md": None}), "vigo")

    assert (found["lang"], found["address"]) == ("nb", "en/ressurs/vigo/")
    assert found["summary"] == "Her søker voksne om plass i videregående."


def test_references_in_a_summary_are_resolved(tmp_path: Path) -> None:
    old = "summary: Her søker voksne om plass i videregående."
    changes = vigo((old, "summary: 'Kurset varer i [[fact:kurs-timer]], se [[anya]].'"))

    assert item(data(tmp_path, "nb", changes), "vigo")["summary"] == (
        "Kurset varer i 15 timer, se Anya."
    )


def test_what_is_gone_is_offered_in_no_language(tmp_path: Path) -> None:
    gone = resource("Borte", url=None, status="gone", languages="[ar]")
    found = item(data(tmp_path, "nb", {"docs/nb/ressurs/borte.md": gone}), "borte")

    assert (found["verdict"], found["languages"]) == ("gone", [])


def test_a_sensitive_item_stands_with_its_title_and_a_mark(tmp_path: Path) -> None:
    changes = vigo(("status: active", "sensitive: true\nstatus: active"))
    found = item(data(tmp_path, "nb", changes), "vigo")

    assert (found["title"], found["sensitive"]) == ("Vigo", True)


def test_items_stand_in_alphabetical_order_of_the_language(tmp_path: Path) -> None:
    changes: dict[str, str | bytes | None] = {
        "docs/nb/ressurs/a.md": resource("Aase"),
        "docs/nb/ressurs/b.md": resource("Øst"),
    }

    titles = [item["title"] for item in data(tmp_path / "nb", "nb", changes)["items"]]
    assert titles == ["Jobbkompasset", "Vigo", "Øst", "Aase"]
    titles = [item["title"] for item in data(tmp_path / "en", "en", changes)["items"]]
    assert titles == ["Aase", "The job compass", "Vigo", "Øst"]


def test_a_value_of_an_item_has_its_title_in_the_vocabulary_of_its_field(tmp_path: Path) -> None:
    read = data(tmp_path, "nn")

    assert set(FACETS) | {"support", "verdict"} == set(read["vocabularies"])
    for name, members in read["vocabularies"].items():
        known = {member["id"] for member in members}
        assert all(member["title"] for member in members)
        for found in read["items"]:
            values = found.get(name, [])
            assert {values} if isinstance(values, str) else set(values) <= known, name
    assert read["vocabularies"]["languages"][0] == {
        "id": "ar",
        "title": "arabisk",
        "name": "العربية",
        "dir": "rtl",
    }
    assert read["vocabularies"]["topics"] == [{"id": "career-learning", "title": "Karrierelæring"}]
    assert [member["id"] for member in read["vocabularies"]["verdict"]] == list(Verdict)


def test_a_topic_in_another_language_says_which(tmp_path: Path) -> None:
    read = data(tmp_path, "en", {"docs/en/tema/career-learning.md": None})

    assert read["vocabularies"]["topics"] == [
        {"id": "career-learning", "title": "Karrierelæring", "lang": "nb"}
    ]


def test_the_filters_and_the_data_know_the_same(tmp_path: Path) -> None:
    gone = resource("Borte", url=None, status="gone")
    edition = make_edition(tmp_path, {"docs/nb/ressurs/borte.md": gone})
    files = by_path(catalogue_data(edition.library, edition.all_pages, SITE_URL))
    catalogue = Catalogue(edition.library)
    for found in json.loads(files["data/catalogue.nb.json"])["items"]:
        known = known_values(catalogue, edition.library.items[found["id"]])
        assert list(known) == list(FACETS)
        for name, values in known.items():
            written = found.get(name)
            if isinstance(written, str):
                written = [written]
            assert written == (None if values is None else list(values)), (found["id"], name)


def test_every_field_is_explained_and_none_has_a_default() -> None:
    schema = catalogue_schema()

    assert schema["properties"]["version"]["const"] == 1
    unexplained = [
        key
        for name in ("CatalogueItem", "Member", "LanguageMember")
        for key, node in schema["$defs"][name]["properties"].items()
        if "description" not in node and key != "title"
    ]
    assert unexplained == []
    assert '"default"' not in json.dumps(schema)
    assert "null" not in json.dumps(schema)
    assert "languages" not in schema["$defs"]["CatalogueItem"]["required"]
    assert "verdict" in schema["$defs"]["CatalogueItem"]["required"]


@pytest.fixture(scope="module")
def thousand(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The data and, as Markdown, the pages of a library of 1,000 resources."""
    root = tmp_path_factory.mktemp("thousand") / "project"
    write_project(ROOT, root, 1000)
    library, _ = load_library(root, today=content_day())
    assert library is not None
    edition = lay_out(library)
    files = catalogue_data(library, edition.all_pages, SITE_URL)
    return {
        **{file.path: file.content for file in files},
        **{
            f"{locale}/ressurs/": edition.pages[locale]["ressurs/index.md"].markdown.encode()
            for locale in Locale
        },
    }


@pytest.mark.parametrize("locale", Locale)
def test_a_thousand_items_are_light_and_as_the_schema_says(
    thousand: dict[str, bytes], locale: Locale
) -> None:
    content = thousand[f"data/catalogue.{locale}.json"]

    assert len(CatalogueData.model_validate_json(content).items) == 1000
    assert len(gzip.compress(content)) <= 120 * KILOBYTE


@pytest.mark.parametrize("locale", Locale)
def test_the_page_of_a_thousand_resources_is_light(
    thousand: dict[str, bytes], locale: Locale
) -> None:
    page = thousand[f"{locale}/ressurs/"]

    assert page.count(b'<li><a href="../ressurs/') == 1000
    own = [*ROOT.glob("docs/assets/css/*.css"), *ROOT.glob("docs/assets/js/*.js")]
    assert len(own) >= 4
    weight = len(gzip.compress(page)) + sum(len(gzip.compress(f.read_bytes())) for f in own)
    assert weight <= 150 * KILOBYTE
