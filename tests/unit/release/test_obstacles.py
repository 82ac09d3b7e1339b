"""All that stands against a release is told at once; the project itself may be sound."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from karrierehylla.release.obstacles import find_obstacles, is_public
from tests.unit.sample import changed, write_library

SITE_URL = "https://hylla.example/"


def git(root: Path, *arguments: str) -> None:
    settings = ("-c", "user.name=Prøve", "-c", "user.email=prove@example.org")
    subprocess.run(
        ["git", "-C", str(root), *settings, *arguments], check=True, capture_output=True, timeout=60
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The sample, committed."""
    write_library(tmp_path)
    (tmp_path / ".gitignore").write_text("/release/\n")
    git(tmp_path, "init")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--message=Alt")
    return tmp_path


def lines(project: Path, site_url: str = SITE_URL) -> list[str]:
    return [problem.line_of_text("en") for problem in find_obstacles(project, site_url)]


def test_nothing_stands_against_a_commit_with_a_publisher_and_an_address(project: Path) -> None:
    assert lines(project) == []


def test_what_git_ignores_does_not_count(project: Path) -> None:
    (project / "release").mkdir()
    (project / "release/a").touch()

    assert lines(project) == []


def test_an_address_that_is_only_this_machines_is_told(project: Path) -> None:
    (line,) = lines(project, "http://127.0.0.1:8000/")
    assert line == (
        "SITE_URL:1:1: release-address: SITE_URL is 'http://127.0.0.1:8000/', "
        "which is no address that readers could visit; "
        "set it to the address of the site: SITE_URL=https://… make release"
    )


@pytest.mark.parametrize(
    "site_url",
    [
        "",
        "hylla.example",
        "http://hylla.example/",
        "https://localhost/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://[hylla/",
        "https://hylla/",
        "https://meg@hylla.example/",
        "https://hylla.example/?a",
        "https://hylla.example/#a",
        "https://hylla.example/a b/",
        'https://hylla.example/";}/',
        "https://hylla.example/{path}/",
        "https://hylla.example/$uri/",
        "https://hylla.example//a/",
    ],
)
def test_an_address_that_is_no_site_is_refused(site_url: str) -> None:
    assert not is_public(site_url)


@pytest.mark.parametrize(
    "site_url",
    [
        SITE_URL,
        "https://hylla.example",
        "https://hylla.example:8443/",
        "https://meg.github.io/min-hylle_2/",
    ],
)
def test_the_address_of_a_site_is_taken(site_url: str) -> None:
    assert is_public(site_url)


def test_placeholders_are_told_where_they_stand(project: Path) -> None:
    site = project / "data/site.yml"
    text = site.read_text("utf-8").replace("Prøveforlaget", "PLACEHOLDER")
    site.write_text(f"# PLACEHOLDER is for later.\n{text}", "utf-8")
    git(project, "commit", "--all", "--message=Igjen")

    hint = "is not filled in yet; write what readers are to see in place of PLACEHOLDER"
    assert lines(project) == [
        f"data/site.yml:4:12: release-placeholder: 'publisher' {hint}",
        f"data/site.yml:6:17: release-placeholder: 'licence_holder' {hint}",
    ]


def test_files_that_are_not_committed_are_told(project: Path) -> None:
    write_library(project, changed("docs/nb/ressurs/vigo.md", "fristen først", "fristen"))
    (project / "overrides").mkdir()
    (project / "overrides/ny æ.html").touch()
    (project / "data/blocks.yml").unlink()

    hint = "the file has changes that are not committed; commit them or undo them"
    assert sorted(line.removesuffix(": a release is one commit") for line in lines(project)) == [
        f"data/blocks.yml:1:1: release-uncommitted: {hint}",
        f"docs/nb/ressurs/vigo.md:1:1: release-uncommitted: {hint}",
        f"overrides/ny æ.html:1:1: release-uncommitted: {hint}",
    ]


def test_without_git_there_is_no_telling(tmp_path: Path) -> None:
    write_library(tmp_path)

    (line,) = lines(tmp_path)
    assert line == (
        ".:1:1: release-without-git: git cannot tell which commit this is; "
        "release from a clone of the repository"
    )


def test_without_a_commit_there_is_no_telling(tmp_path: Path) -> None:
    write_library(tmp_path)
    git(tmp_path, "init")

    assert [line.split(": ")[1] for line in lines(tmp_path)] == ["release-without-git"]
