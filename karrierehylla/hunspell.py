"""Hunspell as the speller of each language: one process for all words of a language."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from karrierehylla.model.locale import Locale

DICTIONARIES = {Locale.NB: "nb_NO", Locale.NN: "nn_NO", Locale.EN: "en_GB"}
"""The dictionary of each language, as Hunspell calls it."""

SECONDS = 60.0
"""A guard against a program that hangs; it needs less than one."""


class SpellerSilent(Exception):
    """Hunspell has not answered: it is `missing`, `slow`, or has `failed` and said something."""

    def __init__(self, reason: str, said: str) -> None:
        super().__init__(f"{reason}: {said}")
        self.reason = reason
        self.said = said


@dataclass(frozen=True)
class Hunspell:
    """Asks a program called `hunspell` about the words of one dictionary."""

    dictionary: str
    program: str = "hunspell"
    seconds: float = SECONDS

    def unknown(self, words: Collection[str]) -> frozenset[str]:
        """Return those of `words` that the dictionary lacks.

        Raises `SpellerSilent` where the program or the dictionary is missing, fails or hangs.
        """
        command = [self.program, "-i", "utf-8", "-d", self.dictionary, "-l"]
        # What somebody taught the program at home is no part of the language.
        home = {"HOME": os.devnull, "WORDLIST": os.devnull}
        try:
            run = subprocess.run(
                command,
                input="".join(f"{word}\n" for word in words),
                capture_output=True,
                env={**os.environ, **home},
                encoding="utf-8",
                errors="replace",
                timeout=self.seconds,
                check=False,
            )
        except FileNotFoundError:
            raise SpellerSilent("missing", self.program) from None
        except subprocess.TimeoutExpired:
            raise SpellerSilent("slow", f"{self.seconds:.0f}") from None
        except OSError as error:
            raise SpellerSilent("failed", str(error)) from None
        if run.returncode != 0:
            said = " ".join(run.stderr.split()) or f"exit code {run.returncode}"
            raise SpellerSilent("failed", said)
        return frozenset(words) & frozenset(run.stdout.split("\n"))


def spellers() -> Mapping[Locale, Hunspell]:
    """Return the speller of every language; whether they answer shows when they are asked."""
    return {locale: Hunspell(dictionary) for locale, dictionary in DICTIONARIES.items()}
