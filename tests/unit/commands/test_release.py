"""`release` builds one commit with all that a server needs, or says all that is against it."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from karrierehylla.__main__ import main
from tests.unit.commands.test_site import GENERATOR
from tests.unit.release.test_obstacles import git
from tests.unit.sample import ROOT, changed, write_library

SITE_URL = "https://hylla.example/karriere"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample with a tiny generator, its addresses locked, committed."""
    write_library(tmp_path)
    (tmp_path / "generator.py").write_text(GENERATOR)
    (tmp_path / ".gitignore").write_bytes((ROOT / ".gitignore").read_bytes())
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795258800")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("SITE_URL", SITE_URL)
    assert main(["lock", "--root", str(tmp_path)]) == 0
    git(tmp_path, "init")
    commit(tmp_path)
    return tmp_path


def commit(project: Path) -> None:
    git(project, "add", ".")
    git(project, "commit", "--message=Alt")


def release(project: Path, version: str = "ny", options: Sequence[str] = ()) -> int:
    build = [sys.executable, "generator.py", "{dir}", version]
    return main(["release", "--root", str(project), "--lang", "en", *options, "--", *build])


def test_a_release_has_all_that_a_server_needs(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert release(project) == 0

    folder = project / "release"
    assert sorted(path.name for path in folder.iterdir()) == [
        "SHA256SUMS",
        "caddy",
        "nginx",
        "site",
    ]
    for path in (
        "index.html.br",
        "index.html.gz",
        "_headers",
        "nn/404.html.br",
        "r/vigo/index.html",
    ):
        assert (folder / "site" / path).stat().st_size > 0, path
    assert '"/karriere/nb/tema/" "/karriere/tema/"' in (folder / "nginx/maps.conf").read_text()
    lines = (folder / "SHA256SUMS").read_text("utf-8").splitlines()
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert {line[66:] for line in lines} == files - {"SHA256SUMS"}
    digest = hashlib.sha256((folder / "site/index.html.br").read_bytes()).hexdigest()
    assert f"{digest}  site/index.html.br" in lines
    said = capfd.readouterr()
    assert said.out == ""
    pages = len(list((project / "release/site").rglob("index.html"))) - len(
        [path for name in ("r", "nb") for path in (folder / "site" / name).rglob("index.html")]
    )
    assert said.err == f"{folder} is complete: {pages} pages, {len(lines)} files\n"


def test_the_same_commit_is_the_same_release(project: Path) -> None:
    release(project)
    first = (project / "release/SHA256SUMS").read_bytes()
    release(project, options=["--release", str(project / "release/../annen")])

    assert (project / "annen/SHA256SUMS").read_bytes() == first


def test_all_that_is_against_a_release_is_told_at_once(
    project: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SITE_URL")
    site = project / "data/site.yml"
    site.write_text(site.read_text("utf-8").replace("post@example.org", "PLACEHOLDER"), "utf-8")
    write_library(
        project,
        {
            "data/site.yml": site.read_bytes(),
            **changed("docs/nb/ressurs/vigo.md", "format: page", "format: sang"),
        },
    )

    assert release(project) == 1

    said = capfd.readouterr()
    assert [line.split(": ")[:2] for line in said.out.splitlines()] == [
        ["SITE_URL:1:1", "release-address"],
        ["data/site.yml:1:1", "release-uncommitted"],
        ["data/site.yml:4:10", "release-placeholder"],
        ["docs/nb/ressurs/vigo.md:1:1", "release-uncommitted"],
        ["docs/nb/ressurs/vigo.md:16:9", "unknown-format"],
    ]
    assert said.err == f"{project}/release was left as it was: 5 errors\n"
    assert not (project / "release").exists()


def test_new_addresses_are_locked_and_belong_to_the_commit(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    lock = project / "data/urls.lock"
    whole = lock.read_bytes()
    lock.write_text("/\n/ressurs/vigo/\n")
    commit(project)
    missing = len(whole.splitlines()) - 2

    assert release(project) == 1

    assert capfd.readouterr().out == (
        f"data/urls.lock:1:1: release-not-locked: the file lacked {missing} of the site's "
        "addresses and has them now; commit the file, then release again\n"
    )
    assert lock.read_bytes() == whole
    assert not (project / "release").exists()
    commit(project)
    assert release(project) == 0


def test_nothing_is_locked_while_something_else_is_against_it(project: Path) -> None:
    (project / "data/urls.lock").write_text("/\n")
    (project / "ny").touch()

    assert release(project) == 1
    assert (project / "data/urls.lock").read_text() == "/\n"


def test_a_lost_address_is_against_it(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    lock = project / "data/urls.lock"
    lock.write_text("".join(sorted([*lock.open(), "/ressurs/sluttet/\n"])))
    commit(project)

    assert release(project) == 1
    assert "address-lost: '/ressurs/sluttet/' has been published" in capfd.readouterr().out


def test_a_build_for_another_address_is_not_released(
    project: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SITE_URL", "https://hylla.example/")

    assert release(project) == 1

    assert capfd.readouterr().out == (
        "release:1:1: release-other-address: the site was built for "
        "'https://hylla.example/karriere/', which is not SITE_URL; "
        "let the generator take its site_url from SITE_URL\n"
    )


def test_a_fault_of_the_finished_site_leaves_the_old_release(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    release(project, "gammel")
    capfd.readouterr()

    assert release(project, "<script>1</script>") == 1

    assert capfd.readouterr().out == (
        "/case/:1:1: against-policy: '<script' is something that the page's "
        "Content-Security-Policy forbids; the same stands on 74 more pages: "
        "put scripts and styles in files below docs/assets\n"
    )
    assert "gammel" in (project / "release/site/index.html").read_text()


def test_a_folder_that_is_no_release_is_left_alone(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (project / "release").mkdir()
    (project / "release/index.html").touch()

    assert release(project) == 1

    assert capfd.readouterr().out.startswith("release:1:1: site-not-ours: ")
    assert (project / "release/index.html").is_file()


def test_a_command_without_a_place_for_the_folder_is_refused(project: Path) -> None:
    assert main(["release", "--root", str(project), "--", "mkdocs", "build"]) == 2
