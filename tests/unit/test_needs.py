from __future__ import annotations

from pathlib import Path

import pytest

from tests import needs

SENTENCE = (
    "Hunspell with its dictionary nn_NO was not found; "
    "on Debian: apt-get install hunspell hunspell-no hunspell-en-gb"
)


@pytest.fixture
def bare_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine with no program at all, that is not CI."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CI", raising=False)


@pytest.mark.usefixtures("bare_machine")
def test_a_missing_dictionary_skips_the_test() -> None:
    with pytest.raises(pytest.skip.Exception, match=SENTENCE):
        needs.need_dictionary("nn")


@pytest.mark.usefixtures("bare_machine")
def test_a_missing_dictionary_fails_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")

    with pytest.raises(pytest.fail.Exception, match=SENTENCE):
        needs.need_dictionary("nn")


@pytest.mark.parametrize("locale", ["nb", "nn", "en"])
def test_an_installed_dictionary_is_found(locale: str) -> None:
    assert needs.need_dictionary(locale) == needs.DICTIONARIES[locale]


def test_an_unknown_dictionary_is_not_found() -> None:
    assert not needs.has_dictionary("xx_XX")
