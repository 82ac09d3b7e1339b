"""`stage` writes every page as Markdown, or says why not."""

from __future__ import annotations

from pathlib import Path

import pytest

from karrierehylla.__main__ import main
from tests.unit.sample import changed, write_library


def stage(project: Path, target: Path) -> int:
    return main(
        ["stage", str(target), "--root", str(project), "--lang", "en", "--today", "2026-11-21"]
    )


def test_every_page_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_library(tmp_path)
    target = tmp_path / "build/docs"

    assert stage(tmp_path, target) == 0

    pages = len(list(target.rglob("*.md")))
    assert capsys.readouterr().out == f"{target}: {pages} pages\n"
    assert pages > 60


def test_with_errors_in_the_content_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_library(tmp_path, changed("docs/nb/ressurs/vigo.md", "format: page", "format: sang"))

    assert stage(tmp_path, tmp_path / "build/docs") == 1

    assert capsys.readouterr().out.startswith("docs/nb/ressurs/vigo.md:")
    assert not (tmp_path / "build").exists()


def test_a_folder_of_something_else_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_library(tmp_path)

    assert stage(tmp_path, tmp_path / "docs") == 1

    assert "stage-not-ours" in capsys.readouterr().out
    assert (tmp_path / "docs/nb/index.md").is_file()


@pytest.mark.parametrize("target", ["index.html", "index.html/docs", "link"])
def test_a_path_that_can_be_no_folder_is_told_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], target: str
) -> None:
    write_library(tmp_path)
    (tmp_path / "index.html").touch()
    (tmp_path / "empty").mkdir()
    (tmp_path / "link").symlink_to("empty")

    assert stage(tmp_path, tmp_path / target) == 1

    said = capsys.readouterr()
    assert "stage-not-ours" in said.out or said.err.startswith("the disk says: ")
