from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser import chromium

AddProgram = Callable[[str], Path]


@pytest.fixture
def add_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AddProgram:
    """A machine with no browser at all, and a way to install programs on it."""
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(chromium, "MACOS_PROGRAMS", (tmp_path / "Applications" / "Chromium",))
    monkeypatch.setattr(chromium, "playwright_chromium", lambda: tmp_path / "playwright" / "chrome")

    def add(name: str) -> Path:
        program = tmp_path / name
        program.parent.mkdir(exist_ok=True)
        program.touch(mode=0o755)
        return program

    return add


def test_the_wish_in_the_environment_goes_first(
    add_program: AddProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_program("chromium")
    wish = add_program("my-own-browser")
    monkeypatch.setenv("CHROMIUM", str(wish))

    assert chromium.find_chromium() == wish


def test_a_wish_that_is_not_there_is_never_replaced_by_another_browser(
    add_program: AddProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_program("chromium")
    monkeypatch.setenv("CHROMIUM", "no-such-browser")

    with pytest.raises(chromium.ChromiumNotFound) as raised:
        chromium.find_chromium()

    assert str(raised.value) == "$CHROMIUM is no-such-browser, where no program is"


@pytest.mark.parametrize("name", chromium.PROGRAMS)
def test_a_browser_on_the_path_is_found(add_program: AddProgram, name: str) -> None:
    program = add_program(name)

    assert chromium.find_chromium() == program


@pytest.mark.parametrize("place", ["Applications/Chromium", "playwright/chrome"])
def test_a_browser_beside_the_path_is_found(add_program: AddProgram, place: str) -> None:
    program = add_program(place)

    assert chromium.find_chromium() == program


def test_without_any_browser_a_sentence_says_what_to_do(add_program: AddProgram) -> None:
    with pytest.raises(chromium.ChromiumNotFound) as raised:
        chromium.find_chromium()

    assert str(raised.value) == (
        "Chromium was not found: run `make browser`, or install Chromium or Chrome "
        "and, if it is not on the PATH, give its path in $CHROMIUM"
    )


def test_a_browser_that_can_not_be_installed_stops_only_ci(
    add_program: AddProgram, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(chromium, "install_chromium", lambda: None)

    assert chromium.main(["--install"]) == 0
    assert capsys.readouterr().err == chromium.NOT_FOUND + "\n"

    monkeypatch.setenv("CI", "true")

    assert chromium.main(["--install"]) == 1


def test_an_installed_browser_is_found(
    add_program: AddProgram, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(chromium, "install_chromium", lambda: add_program("chromium"))

    assert chromium.main([]) == 1
    assert chromium.main(["--install"]) == 0
    assert capsys.readouterr().out == f"{add_program('chromium')}\n"


def test_only_root_goes_without_the_sandbox(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    assert "--no-sandbox" in chromium.launch_flags()

    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert "--no-sandbox" not in chromium.launch_flags()
