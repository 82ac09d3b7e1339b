"""The locks in a repository of git: what main has is not lost on a branch."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from karrierehylla.checks.locks import check_published
from karrierehylla.commands.check import find_problems
from karrierehylla.locks import ALPHABET, IDS, URLS, VERSIONS, code_of
from karrierehylla.problems import as_text
from tests.unit.corpus.locked import SEALED
from tests.unit.sample import SAMPLE, TODAY, write_library

VIGO = "docs/nb/ressurs/vigo.md"


def git(root: Path, *arguments: str) -> None:
    settings = ["-c", "user.name=Prøve", "-c", "user.email=prove@example.org"]
    subprocess.run(
        ["git", "-C", str(root), *settings, *arguments], check=True, capture_output=True, timeout=60
    )


@pytest.fixture
def published(tmp_path: Path) -> Path:
    """Return a sealed library on the branch main."""
    write_library(tmp_path, SEALED)
    git(tmp_path, "init", "--initial-branch=main")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--message=Alt")
    return tmp_path


def lines(root: Path) -> list[str]:
    return as_text(find_problems(root, TODAY), "en").splitlines()


def edit(root: Path, path: str, old: str, new: str) -> None:
    text = (root / path).read_text("utf-8")
    assert text.count(old) == 1
    (root / path).write_text(text.replace(old, new), "utf-8")


def commit(root: Path, message: str = "Endring") -> None:
    git(root, "commit", "--all", f"--message={message}")


LOSS = (
    "data/ids.lock:1:1: lock-loss: the line 'jcs vigo resource' has been published and is gone or"
    " changed here; put it back as it was"
)


def test_a_library_as_published_has_no_problem(published: Path) -> None:
    assert lines(published) == []


def test_a_line_changed_on_main_is_missed_before_it_is_committed(published: Path) -> None:
    edit(published, IDS, "jcs vigo", "jcw vigo")

    assert lines(published) == [LOSS]


def test_a_line_changed_on_a_branch_is_missed_after_it_is_committed(published: Path) -> None:
    git(published, "switch", "--create=ny")
    edit(published, IDS, "jcs vigo", "jcw vigo")
    commit(published)

    assert lines(published) == [LOSS]


def test_what_main_has_gained_since_is_not_missed_on_the_branch(published: Path) -> None:
    git(published, "switch", "--create=ny")
    git(published, "switch", "main")
    edit(published, VERSIONS, "vigo 1 f6d573a9f218", "vigo 1 f6d573a9f218\nzzz 1 f6d573a9f218")
    commit(published)
    git(published, "switch", "ny")

    assert lines(published) == []


def test_the_branch_on_the_server_comes_before_the_local_one(published: Path) -> None:
    git(published, "update-ref", "refs/remotes/origin/main", "main")
    edit(published, IDS, "jcs vigo", "jcw vigo")
    commit(published)

    assert lines(published) == [LOSS]


def test_without_main_the_newest_commit_counts(published: Path) -> None:
    git(published, "branch", "--move", "stamme")
    edit(published, IDS, "jcs vigo", "jcw vigo")

    assert lines(published) == [LOSS]


def test_a_lock_that_is_deleted_is_missed_line_by_line(published: Path) -> None:
    (published / VERSIONS).unlink()

    assert [line.split(": ")[1] for line in lines(published)] == ["lock-loss"] * 5
    assert "'vigo 1 f6d573a9f218'" in lines(published)[-1]


def test_a_fingerprint_may_change_and_its_line_may_not_go(published: Path) -> None:
    edit(published, VIGO, "Les om fristen først.", "Les om fristen først!")
    edit(published, VERSIONS, "vigo 1 f6d573a9f218", "vigo 1 000000000000")

    assert [line.split(": ")[1] for line in lines(published)] == ["words-changed"]

    edit(published, VERSIONS, "vigo 1 000000000000\n", "")

    assert [line.split(": ")[1] for line in lines(published)] == [
        "lock-loss",
        "version-not-sealed",
    ]


def test_an_address_may_not_be_taken_out(published: Path) -> None:
    write_library(published, {**SEALED, URLS: "/\n/ressurs/vigo/\n"})
    git(published, "add", ".")
    commit(published)
    edit(published, URLS, "/ressurs/vigo/\n", "")

    (line,) = lines(published)

    assert line == (
        "data/urls.lock:1:1: lock-loss: the line '/ressurs/vigo/' has been published and is gone"
        " or changed here; put it back as it was"
    )


def test_without_git_nothing_is_compared(published: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    edit(published, IDS, "jcs vigo", "jcw vigo")
    monkeypatch.setenv("PATH", "")

    assert lines(published) == []


def test_a_hook_of_another_repository_changes_nothing(
    published: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(published, IDS, "jcs vigo", "jcw vigo")
    monkeypatch.setenv("GIT_DIR", "/nowhere")

    assert lines(published) == [LOSS]


def test_the_project_may_be_a_folder_of_a_repository(tmp_path: Path) -> None:
    root = write_library(tmp_path / "nettsted", SEALED)
    git(tmp_path, "init", "--initial-branch=main")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--message=Alt")
    edit(root, IDS, "jcs vigo", "jcw vigo")

    assert lines(root) == [LOSS]


def test_an_address_is_lost_unless_something_answers_at_it(tmp_path: Path) -> None:
    root = write_library(tmp_path, {URLS: "/\n/nn/\n/r/vigo/\n"})

    assert check_published(root, ["", "nn/", "r/vigo/"]) == []
    assert as_text(check_published(root, ["", "nn/"]), "en") == (
        "data/urls.lock:3:1: address-lost: '/r/vigo/' has been published and leads nowhere now;"
        " write 'redirect_from' in what took its place; for a page that is made by itself, a line"
        " in data/redirects.yml"
    )


def test_a_code_is_the_same_whatever_came_before() -> None:
    assert code_of("vigo", ()) == code_of("vigo", ("n2p", "bdg")) == "jcs"


def test_a_code_that_is_taken_gives_way_to_the_next() -> None:
    second = code_of("vigo", ("jcs",))

    assert second != "jcs"
    assert code_of("vigo", ("jcs", second)) not in ("jcs", second)
    assert set(second) <= set(ALPHABET)
    assert len(second) == 3


def test_codes_have_no_signs_that_are_mistaken_and_no_vowels() -> None:
    assert not set(ALPHABET) & set("01iloaeuyæøå")
    assert sorted(ALPHABET) == list(ALPHABET)


def test_the_sample_of_the_corpus_is_sealed_as_it_is_now(published: Path) -> None:
    """A change of the sample needs new locks in corpus/locked.py."""
    assert set(SAMPLE) & {IDS, VERSIONS, URLS} == set()
    assert lines(published) == []
