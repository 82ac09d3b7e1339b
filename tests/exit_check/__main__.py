"""`python -m tests.exit_check`: builds the site with MkDocs and with Zensical, and compares."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from karrierehylla.clock import today
from karrierehylla.edition import Edition, prepare_edition
from karrierehylla.finish import finish
from karrierehylla.links.internal import check_site
from tests.environment import make_environment
from tests.exit_check.compare import Difference, differences, pages_of, read_listed, verdict
from tests.exit_check.project import CONFIG, SITE, write_project

ROOT = Path(__file__).parents[2]
WORK = ROOT / "build" / "exit-check"
LOCK = Path(__file__).with_name("requirements.txt")
LISTED = Path(__file__).with_name("differences.yml")
SITE_URL = "https://example.org/hylla/"
SHOWN = 40
"""As many faults as fit on a screen."""


def main() -> int:
    """Return 1 if the builds differ in other ways than listed."""
    # One day and one address for both builds.
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(int(time.time())))
    os.environ["SITE_URL"] = SITE_URL
    print("Installing Zensical, the first time only …", flush=True)
    programs = make_environment(WORK / ".venv", LOCK)

    print("Building with MkDocs …", flush=True)
    old = WORK / "mkdocs"
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir"]
    subprocess.run([*command, str(old)], cwd=ROOT, check=True)

    print("Building with Zensical …", flush=True)
    project = WORK / "zensical"
    shutil.rmtree(project, ignore_errors=True)
    edition = prepare_edition(ROOT, today=today(os.environ))
    write_project(ROOT, edition, project, site_url=SITE_URL)
    command = [str(programs / "zensical-i18n"), "build", "--strict", "--config-file", CONFIG]
    # For the Markdown extensions that are our own; the package itself is not installed there.
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run(command, cwd=project, env=environment, check=True)
    new = project / SITE
    # Works on finished pages, whoever made them.
    finish(new, edition, site_url=SITE_URL)

    found = [*differences(old, new), *broken(new, edition)]
    listed = read_listed(LISTED.read_text("utf-8"))
    counts, faults = verdict(found, listed)
    for entry, count in counts.items():
        print(f"{count:5} × {entry.aspect}: {entry.reason}")
    for fault in faults[:SHOWN]:
        print(fault)
    print(f"{len(pages_of(new))} pages compared, {len(found)} differences, {len(faults)} faults.")
    return 1 if faults else 0


def broken(site: Path, edition: Edition) -> Iterator[Difference]:
    """Yield what our own check of finished pages finds on the new site."""
    for problem in check_site(site, edition.all_pages, site_url=SITE_URL, root=ROOT):
        yield Difference(problem.path.strip("/"), "problem", problem.line_of_text("en"))


if __name__ == "__main__":
    sys.exit(main())
