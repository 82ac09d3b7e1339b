"""Who must agree to a change: editors to the content, maintainers to all else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.unit.test_setup import repository_files

ROOT = Path(__file__).parents[2]


def owner_of(path: str) -> str:
    """Who must agree to a change of `path`, as CODEOWNERS has it: the last line that fits."""
    owner = ""
    for line in (ROOT / "CODEOWNERS").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            pattern, name = line.split()
            folder = pattern.removeprefix("/")
            if pattern == "*" or path.startswith(folder if folder.endswith("/") else "\0"):
                owner = name
            elif folder.endswith("/**/*.md"):
                fits = path.startswith(folder.removesuffix("**/*.md")) and path.endswith(".md")
                owner = name if fits else owner
            else:
                assert folder.endswith("/"), f"this test cannot read the pattern {pattern}"
    return owner.rpartition("/")[2]


def test_editors_have_the_content_and_nothing_that_runs() -> None:
    files = repository_files()
    editors = {path for path in files if owner_of(path) == "editors"}

    assert {owner_of(path) for path in files} == {"editors", "maintainers"}
    assert editors == {
        path
        for path in files
        if path.startswith("data/") or re.fullmatch(r"docs/(nb|nn|en)/.*\.md", path)
    }
    assert {Path(path).suffix for path in editors} == {".json", ".lock", ".md", ".txt", ".yml"}


@pytest.mark.parametrize(
    "path",
    [
        "CODEOWNERS",
        ".github/workflows/new.yml",
        ".gitlab-ci.yml",
        "docs/assets/js/new.js",
        "docs/nb/ressurs/new.html",
        "docs/index.md",
        "tests/sites/docs/nb/index.md",
        "new/data/x.yml",
    ],
)
def test_what_could_run_needs_a_maintainer(path: str) -> None:
    assert owner_of(path) == "maintainers"
