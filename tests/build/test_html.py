"""The HTML is valid: one page of each kind in each language, and those that no template makes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.audit.html_validate import errors_in
from tests.build.kinds import addresses
from tests.build.sites import Site


def test_every_kind_of_page_is_valid(real_site: Site) -> None:
    files = [
        real_site.folder / (address if address.endswith(".html") else f"{address}index.html")
        for address in addresses().values()
    ]
    assert [str(file) for file in files if not file.is_file()] == []

    assert [str(error) for error in errors_in(files)] == []


@pytest.mark.parametrize(
    ("markup", "rule"),
    [
        ("<p id='a'></p><p id='a'></p>", "no-dup-id"),
        ("<ul><p>nei</p></ul>", "element-permitted-content"),
        ("<img src='a.png'>", "wcag/h37"),
        ('<p style="color: red">nei</p>', "no-inline-style"),
        ("<nav></nav><nav></nav>", "unique-landmark"),
        ('<input autocomplete="ja">', "valid-autocomplete"),
        ("<p id='1 a'></p>", "valid-id"),
    ],
)
def test_the_validator_finds_what_is_wrong(tmp_path: Path, markup: str, rule: str) -> None:
    file = tmp_path / "a.html"
    head = '<!doctype html>\n<html lang="nb"><head><title>A</title></head>'
    file.write_text(f"{head}<body>{markup}</body></html>", "utf-8")

    assert rule in {error.rule for error in errors_in([file])}


def test_many_files_are_all_validated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.audit.html_validate.FILES_AT_ONCE", 2)
    files = [tmp_path / f"{number}.html" for number in range(5)]
    for file in files:
        file.write_text("<p id='a'></p><p id='a'></p>", "utf-8")

    assert {error.file for error in errors_in(files, processes=2)} == set(files)
