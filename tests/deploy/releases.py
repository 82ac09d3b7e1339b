"""Makes a release of the sample, as `make release` does."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.build.sites import ROOT, build_environment, run_in, write_sample
from tests.unit.sample import SAMPLE

RELEASE = "project/release"
SITE_URL = "https://hylla.example/"

VIGO = "docs/nb/ressurs/vigo.md"
CHANGES = {
    VIGO: SAMPLE[VIGO].replace("status: active", "redirect_from: [vigo-no]\nstatus: active"),
    "data/redirects.yml": "redirects:\n  - {from: /spraak/, to: /sprak/}\n",
}
"""What gives the sample addresses that have moved."""


def release_sample(folder: Path) -> None:
    """Write, commit and release a project below `folder`; one that fails fails the test."""
    project = write_sample(folder / "project", CHANGES)
    (project / ".gitignore").write_bytes((ROOT / ".gitignore").read_bytes())
    environment = build_environment(SITE_URL=SITE_URL)
    package = [sys.executable, "-m", "karrierehylla"]
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", "{dir}"]
    author = ["-c", "user.name=Prøve", "-c", "user.email=prove@example.org"]
    for command in (
        [*package, "lock"],
        ["git", "init", "--quiet"],
        ["git", "add", "."],
        ["git", *author, "commit", "--quiet", "--message=Alt"],
        [*package, "release", "--", *mkdocs],
    ):
        done = run_in(project, command, environment)
        if done.returncode:
            pytest.fail(f"the release failed:\n{done.stdout}", pytrace=False)
