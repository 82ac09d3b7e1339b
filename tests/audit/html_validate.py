"""html-validate, which knows the grammar of HTML and the rules of .htmlvalidate.mjs."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests.build.sites import ROOT
from tests.needs import unavailable

PROGRAM = ROOT / "node_modules/.bin/html-validate"
RULES = ROOT / ".htmlvalidate.mjs"

FILES_AT_ONCE = 200
"""As many as go on one command line; starting takes as long as reading this many."""


@dataclass(frozen=True)
class Error:
    """One place that is no valid HTML."""

    file: Path
    line: int
    column: int
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.rule}: {self.message}"


def errors_in(files: Sequence[Path], processes: int = 1) -> list[Error]:
    """What html-validate finds in `files`, with as many processes at a time."""
    if not PROGRAM.exists() or not shutil.which("node"):
        unavailable("html-validate was not found: run `npm ci`")
    parts = [files[at : at + FILES_AT_ONCE] for at in range(0, len(files), FILES_AT_ONCE)]
    with ThreadPoolExecutor(processes) as pool:
        return [error for found in pool.map(_validate, parts) for error in found]


def _validate(files: Sequence[Path]) -> list[Error]:
    with tempfile.TemporaryDirectory() as folder:
        # Into a file: what it prints to a pipe is cut when it ends.
        report = Path(folder, "report.json")
        done = subprocess.run(
            [PROGRAM, "--config", RULES, "--formatter", f"json={report}", *files],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        # 1 is what it returns for errors, and for a file that it cannot read, without a report.
        if done.returncode not in (0, 1) or not report.is_file():
            raise RuntimeError(f"html-validate failed:\n{done.stdout}{done.stderr}")
        results = json.loads(report.read_text("utf-8"))
    return [
        Error(
            Path(result["filePath"]),
            message["line"],
            message["column"],
            message["ruleId"],
            message["message"],
        )
        for result in results
        for message in result["messages"]
    ]
