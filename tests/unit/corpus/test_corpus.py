"""Every case of the corpus: `check` prints exactly its lines, and no class or rule lacks a case."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

import pytest
import yaml

from karrierehylla.__main__ import main
from karrierehylla.problems import load_rules, placeholders
from tests.unit import corpus
from tests.unit.corpus.case import Case
from tests.unit.sample import TODAY

FOLDER = Path(__file__).parent
RULES = FOLDER.parents[2] / "karrierehylla" / "rules"

FAMILIES: dict[str, list[Case]] = {
    name: cases
    for _, name, _ in sorted(pkgutil.iter_modules(corpus.__path__))
    if (cases := getattr(importlib.import_module(f"{corpus.__name__}.{name}"), "CASES", None))
}
"""The cases by the module that they stand in."""

CASES = [(family, case) for family, cases in FAMILIES.items() for case in cases]


@pytest.mark.parametrize(
    ("family", "case"), CASES, ids=[f"{family}: {case.name}" for family, case in CASES]
)
def test_check_prints_exactly_the_lines_of_the_case(
    family: str,
    case: Case,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    case.write(tmp_path, monkeypatch)

    status = main(["check", "--root", str(tmp_path), "--lang", "en", "--today", str(TODAY)])

    assert capsys.readouterr().out.splitlines() == list(case.lines)
    rules = [line.split(": ")[1] for line in case.lines]
    assert status == any(load_rules()[rule].severity == "error" for rule in rules)


def test_the_sample_has_no_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Case("", "", {}).write(tmp_path, monkeypatch)

    assert main(["check", "--root", str(tmp_path), "--today", str(TODAY)]) == 0


def test_every_class_has_a_case_and_every_case_a_class() -> None:
    classes = yaml.safe_load((FOLDER / "classes.yml").read_text("utf-8"))

    assert {
        family: sorted({case.kind for case in cases}) for family, cases in FAMILIES.items()
    } == {family: sorted(kinds) for family, kinds in classes.items()}


def test_no_two_cases_have_one_name() -> None:
    names = [f"{family}: {case.name}" for family, case in CASES]

    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("family", ["files", "yaml", "schema"])
def test_every_rule_of_the_reader_has_a_case(family: str) -> None:
    rules = yaml.safe_load((RULES / f"{family}.yml").read_text("utf-8"))
    broken = {line.split(": ")[1] for _, case in CASES for line in case.lines}

    assert set(rules) - broken == set()


def test_the_corpus_has_at_least_120_cases_that_go_wrong() -> None:
    wrong = [case for _, case in CASES if case.lines]

    assert len(wrong) >= 120


@pytest.mark.parametrize("rule", sorted(load_rules()))
def test_a_rule_says_the_same_in_english_and_bokmal(rule: str) -> None:
    """The same placeholders in the sentence, and in the hints one by one."""
    sentences, hints = load_rules()[rule].sentences, load_rules()[rule].hints

    assert placeholders(sentences["en"]) == placeholders(sentences["nb"])
    assert list(map(placeholders, hints["en"])) == list(map(placeholders, hints["nb"]))
