"""Lighthouse on a page of each of ten kinds: its scores for accessibility and best practices."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.audit.finding import Finding
from tests.browser.chromium import find_chromium, launch_flags
from tests.build.sites import ROOT

HERE = Path(__file__).parent
TOOLS = ROOT / "build" / "audit" / "lighthouse"
"""Where it is installed, by the lock that lies beside this module."""

PACKAGE = (HERE / "package.json", HERE / "package-lock.json", ROOT / ".npmrc")
INSTALLED = "installed"

CATEGORIES = ("accessibility", "best-practices")

PAGES = (
    "",
    "nn/tema/education/",
    "ressurs/",
    "en/ressurs/vilbli-no/",
    "case/anya/",
    "nn/samtale/startfase/",
    "en/refleksjon/etikk/",
    "ordliste/",
    "sprak/nb/",
    "r/vilbli-no/",
)

NOT_SCORED = {"notApplicable", "manual", "informative"}
"""Audits that say something and weigh nothing."""


@dataclass(frozen=True)
class Scores:
    """What Lighthouse says of one page."""

    address: str
    scores: Mapping[str, int]
    """Of a hundred, by category."""
    failed: tuple[str, ...]
    """The audits that took something from a score."""

    def findings(self) -> list[Finding]:
        """A finding for each score that is not full."""
        return [
            Finding(f"lighthouse/{category}", self.address, f"{score}", ", ".join(self.failed))
            for category, score in self.scores.items()
            if score < 100
        ]


def install() -> None:
    """Install Lighthouse as the lock has it, unless it is there."""
    wanted = "".join(file.read_text("utf-8") for file in PACKAGE)
    marker = TOOLS / INSTALLED
    if marker.is_file() and marker.read_text("utf-8") == wanted:
        return
    shutil.rmtree(TOOLS, ignore_errors=True)
    TOOLS.mkdir(parents=True)
    for file in PACKAGE:
        shutil.copy(file, TOOLS)
    subprocess.run(
        ["npm", "ci", "--loglevel=error"], cwd=TOOLS, stdout=subprocess.DEVNULL, check=True
    )
    marker.write_text(wanted, "utf-8")


def measure(root: str, address: str) -> Scores:
    """Run Lighthouse on one page of the site at `root`."""
    report = TOOLS / "report.json"
    report.unlink(missing_ok=True)
    done = subprocess.run(
        [
            TOOLS / "node_modules/.bin/lighthouse",
            root + address,
            f"--only-categories={','.join(CATEGORIES)}",
            # As fast as this machine is: what is asked for is no measure of speed.
            "--throttling-method=provided",
            f"--chrome-flags=--headless=new {' '.join(launch_flags())}",
            "--no-enable-error-reporting",
            "--quiet",
            "--output=json",
            f"--output-path={report}",
        ],
        cwd=TOOLS,
        env={**os.environ, "CHROME_PATH": str(find_chromium())},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"lighthouse failed on {address or '/'}:\n{done.stderr}")
    return scores_in(address, json.loads(report.read_text("utf-8")))


def scores_in(address: str, report: Mapping[str, Any]) -> Scores:
    """Read Lighthouse's report of a page."""
    categories = report["categories"].values()
    failed = {
        reference["id"]
        for category in categories
        for reference in category["auditRefs"]
        if reference["weight"]
        and (report["audits"][reference["id"]]["score"] or 0) < 1
        and report["audits"][reference["id"]]["scoreDisplayMode"] not in NOT_SCORED
    }
    # A category without a score is one that could not be judged.
    scores = {category["id"]: round(100 * (category["score"] or 0)) for category in categories}
    return Scores(address, scores, tuple(sorted(failed)))
