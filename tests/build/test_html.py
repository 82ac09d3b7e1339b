"""The HTML is valid: one page of each kind in each language, and those that no template makes."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.build.kinds import addresses
from tests.build.sites import HANG_GUARD, ROOT, Site
from tests.needs import unavailable

VALIDATOR = ROOT / "node_modules/.bin/html-validate"


def complaints(files: list[Path], report: Path) -> list[str]:
    """What html-validate finds in `files`, each as 'file:line:column: rule: message'."""
    if not VALIDATOR.exists() or not shutil.which("node"):
        unavailable("html-validate was not found: run `npm ci`")
    # Into a file: what it prints to a pipe is cut when it ends.
    done = subprocess.run(
        [VALIDATOR, "--config", ".htmlvalidate.json", "--formatter", f"json={report}", *files],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=HANG_GUARD,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    return [
        f"{result['filePath']}:{message['line']}:{message['column']}: "
        f"{message['ruleId']}: {message['message']}"
        for result in json.loads(report.read_text("utf-8"))
        for message in result["messages"]
    ]


def test_every_kind_of_page_is_valid(real_site: Site, tmp_path: Path) -> None:
    files = [
        real_site.folder / (address if address.endswith(".html") else f"{address}index.html")
        for address in addresses().values()
    ]
    assert [str(file) for file in files if not file.is_file()] == []

    assert complaints(files, tmp_path / "report.json") == []


@pytest.mark.parametrize(
    ("markup", "rule"),
    [
        ("<p id='a'></p><p id='a'></p>", "no-dup-id"),
        ("<ul><p>nei</p></ul>", "element-permitted-content"),
        ("<img src='a.png'>", "wcag/h37"),
        ('<p style="color: red">nei</p>', "no-inline-style"),
    ],
)
def test_the_validator_finds_what_is_wrong(tmp_path: Path, markup: str, rule: str) -> None:
    file = tmp_path / "a.html"
    head = '<!doctype html>\n<html lang="nb"><head><title>A</title></head>'
    file.write_text(f"{head}<body>{markup}</body></html>", "utf-8")

    found = {line.split(": ")[1] for line in complaints([file], tmp_path / "report.json")}

    assert rule in found
