"""No rule of the checks lacks a case of the corpus; all say the same thing in the same words."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest
import yaml

from karrierehylla.problems import load_rules

RULES = Path(__file__).parents[3] / "karrierehylla" / "rules"
FAMILIES = (
    *("addresses", "bodies", "names", "versions", "locked"),
    *("language", "first_uses", "facts", "programmes", "personal", "link_texts"),
    "anonymity",
)
ELSEWHERE = {"lock-loss", "spelling"}
"""Need a repository of git, and a speller: test_locks.py and test_spelling.py beside this."""

BROKEN = {
    line.split(": ")[1]
    for family in FAMILIES
    for case in importlib.import_module(f"tests.unit.corpus.{family}").CASES
    for line in case.lines
}


@pytest.mark.parametrize(
    "file",
    [
        *("addresses", "markdown", "references", "translations", "dates", "locks"),
        *("language", "same_facts", "sums", "personal_data", "link_texts"),
        "anonymity",
    ],
)
def test_every_rule_of_the_file_is_broken_by_a_case(file: str) -> None:
    rules = set(yaml.safe_load((RULES / f"{file}.yml").read_text("utf-8")))

    assert rules - ELSEWHERE - BROKEN == set()


def test_legitimate_look_alikes_are_at_least_25() -> None:
    silent = [
        case
        for family in FAMILIES
        for case in importlib.import_module(f"tests.unit.corpus.{family}").FINE
    ]

    assert len(silent) >= 25
    assert all(case.lines == () for case in silent)


@pytest.mark.parametrize(
    "kind",
    [
        *("same facts", "right sum", "fine number", "fine words", "fine use"),
        *("right programme", "fine portrait"),
    ],
)
def test_each_family_of_rules_about_words_has_at_least_10_look_alikes(kind: str) -> None:
    silent = [
        case
        for family in FAMILIES
        for case in importlib.import_module(f"tests.unit.corpus.{family}").FINE
        if case.kind == kind
    ]

    assert len(silent) >= 10


def test_a_page_is_called_siden_in_every_bokmal_sentence() -> None:
    """`sida` is right as well, but one text has one form."""
    texts = [
        text for rule in load_rules().values() for text in (rule.sentences["nb"], *rule.hints["nb"])
    ]

    assert [text for text in texts if re.search(r"sida\b", text)] == []
    assert any(re.search(r"siden\b", text) for text in texts)
