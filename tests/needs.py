"""Programs that some tests need and a machine may lack.

Under `CI=true` a missing one fails: what CI does not run, nobody knows.
Elsewhere the test is skipped with a sentence that says what to install.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import NoReturn

import pytest

DICTIONARIES = {"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}
"""The Hunspell dictionary of each locale."""

NO_DICTIONARY = (
    "Hunspell with its dictionary {dictionary} was not found; "
    "on Debian: apt-get install hunspell hunspell-no hunspell-en-gb"
)


def in_ci() -> bool:
    """Whether a missing program is a failure."""
    return os.environ.get("CI", "").lower() in {"1", "true"}


def unavailable(sentence: str) -> NoReturn:
    """Ends the running test: failed in CI, else skipped."""
    if in_ci():
        pytest.fail(sentence, pytrace=False)
    pytest.skip(sentence)


def need_dictionary(locale: str) -> str:
    """The name of the Hunspell dictionary of `locale`, for `hunspell -d`."""
    dictionary = DICTIONARIES[locale]
    if not has_dictionary(dictionary):
        unavailable(NO_DICTIONARY.format(dictionary=dictionary))
    return dictionary


def has_dictionary(dictionary: str) -> bool:
    """Whether Hunspell is installed and can open `dictionary`."""
    hunspell = shutil.which("hunspell")
    if hunspell is None:
        return False
    command = [hunspell, "-d", dictionary, "-l"]
    return subprocess.run(command, input=b"", capture_output=True, check=False).returncode == 0
