"""The staged tree has every page and every asset, for any other generator."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from karrierehylla.edition import Edition
from karrierehylla.stage import stage
from tests.unit.exports.editions import make_edition
from tests.unit.sample import changed


def staged(edition: Edition, docs: Path, target: Path) -> dict[str, bytes]:
    """Stage with two assets; return what was written."""
    for asset in ("assets/css/a.css", "nb/img/sag.png"):
        (docs / asset).parent.mkdir(parents=True, exist_ok=True)
        (docs / asset).write_bytes(b"\x89")
    assert stage(docs, edition.all_pages, target) == []
    return {
        path.relative_to(target).as_posix(): path.read_bytes()
        for path in sorted(target.rglob("*"))
        if path.is_file()
    }


def test_every_page_and_every_asset_is_there(tmp_path: Path) -> None:
    edition = make_edition(tmp_path)

    files = staged(edition, tmp_path / "docs", tmp_path / "build" / "docs")

    pages = {f"{page.locale}/{page.uri}" for page in edition.all_pages}
    assert files.keys() == pages | {"assets/css/a.css", "nb/img/sag.png", ".staged"}
    assert files["nb/img/sag.png"] == b"\x89"


def test_a_page_has_its_title_and_its_whole_body(tmp_path: Path) -> None:
    changes = changed("docs/nb/ressurs/vigo.md", "title: Vigo", "title: 'Vigo: \"søk\" # her'")
    edition = make_edition(tmp_path, {**changes})
    stage(tmp_path / "docs", edition.all_pages, tmp_path / "ut")

    text = (tmp_path / "ut/nb/ressurs/vigo.md").read_text("utf-8")

    _, front_matter, body = text.split("---\n", 2)
    page = next(page for page in edition.all_pages if page.address == "ressurs/vigo/")
    assert yaml.safe_load(front_matter) == {
        "title": 'Vigo: "søk" # her',
        "description": "Her søker voksne om plass i videregående.",
    }
    assert body == f"\n{page.markdown}"


def test_staging_again_leaves_nothing_of_the_last_time(tmp_path: Path) -> None:
    edition, target = make_edition(tmp_path), tmp_path / "ut"
    first = staged(edition, tmp_path / "docs", target)
    (target / "nb/ressurs/gammel.md").write_text("borte")

    assert staged(edition, tmp_path / "docs", target) == first


@pytest.mark.parametrize("name", ["nb/index.md", "ferie.jpg"])
def test_a_folder_with_other_things_is_never_emptied(tmp_path: Path, name: str) -> None:
    edition = make_edition(tmp_path)
    mine = tmp_path / "mine" / name
    mine.parent.mkdir(parents=True)
    mine.write_text("min")

    problems = stage(tmp_path / "docs", edition.all_pages, tmp_path / "mine")

    assert [problem.line_of_text("en") for problem in problems] == [
        (
            f"{tmp_path / 'mine'}:1:1: stage-not-ours: "
            "this folder holds something other than staged pages, and would be lost; "
            "name an empty or a new folder"
        )
    ]
    assert mine.read_text() == "min"


def test_a_link_among_the_assets_is_not_followed(tmp_path: Path) -> None:
    edition = make_edition(tmp_path)
    (tmp_path / "docs/assets").mkdir()
    (tmp_path / "docs/assets/passwd.txt").symlink_to("/etc/passwd")

    stage(tmp_path / "docs", edition.all_pages, tmp_path / "ut")

    assert not (tmp_path / "ut/assets").exists()
