"""Builds whole sites for tests, and reads the pages of a finished one."""

from __future__ import annotations

import datetime
import fcntl
import functools
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from karrierehylla.clock import ZONE
from karrierehylla.library import load_library
from karrierehylla.model.locale import Locale
from tests.unit.sample import TODAY, write_library

ROOT = Path(__file__).parents[2]

FOLDER = "hylla"
"""The site lies below a folder, as on GitHub Pages."""

SITE_URL = f"https://example.org/{FOLDER}/"

WORKSHOP = ("hooks", "overrides", "docs/assets", "mkdocs.yml")
"""What a sample takes from the project: everything but content and words."""

HANG_GUARD = 300
"""Seconds after which a build hangs; no measure."""


@dataclass(frozen=True)
class Site:
    """A finished site on disk."""

    folder: Path
    log: str
    """What the build printed."""

    @functools.cached_property
    def pages(self) -> Mapping[str, LexborHTMLParser]:
        """Every HTML page by its address below the site's root; '404.html' has its file name."""
        return {
            address_of_file(file.relative_to(self.folder)): LexborHTMLParser(file.read_bytes())
            for file in sorted(self.folder.rglob("*.html"))
        }

    @functools.cached_property
    def library_pages(self) -> Mapping[str, LexborHTMLParser]:
        """The pages that the templates make: no permalinks, redirects or 404."""
        return {
            address: page
            for address, page in self.pages.items()
            if not address.startswith(("r/", "nb/")) and page.css_first("main#kh-main")
        }

    def page(self, address: str) -> LexborHTMLParser:
        """The page at `address`."""
        return self.pages[address]

    def has(self, address: str) -> bool:
        """Whether there is a page at `address`."""
        return address in self.pages

    def text(self, path: str) -> str:
        """A file of the site."""
        return (self.folder / path).read_text("utf-8")


def address_of_file(path: Path) -> str:
    """'nn/tema/index.html' is 'nn/tema/'."""
    return path.as_posix().removesuffix("index.html")


def locale_of(address: str) -> Locale:
    """The locale of a page that the templates make."""
    first = address.split("/")[0]
    return Locale(first) if first in (Locale.NN, Locale.EN) else Locale.NB


def build_environment(today: datetime.date = TODAY, **more: str) -> dict[str, str]:
    """The environment of a build on the day `today`, at `SITE_URL`, of all languages."""
    left_out = {"LOCALE", "PYTEST_CURRENT_TEST"}
    environment = {name: value for name, value in os.environ.items() if name not in left_out}
    noon = datetime.datetime.combine(today, datetime.time(12), ZONE)
    return {
        **environment,
        "SOURCE_DATE_EPOCH": str(int(noon.timestamp())),
        "SITE_URL": SITE_URL,
        "NO_MKDOCS_2_WARNING": "1",
        "DISABLE_MKDOCS_2_WARNING": "true",
        "PYTHONUNBUFFERED": "1",
        **more,
    }


def run_build(
    project: Path, site: Path, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Build `project` into `site`; what the build printed is all in `stdout`."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    return run_in(project, command, environment)


def run_in(
    folder: Path, command: Sequence[str], environment: Mapping[str, str], *, umask: int = -1
) -> subprocess.CompletedProcess[str]:
    """Run `command` in `folder`; what it printed is all in `stdout`."""
    return subprocess.run(
        command,
        cwd=folder,
        env=environment,
        umask=umask,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=HANG_GUARD,
        check=False,
    )


def build_site(project: Path, folder: Path, today: datetime.date = TODAY, **more: str) -> Site:
    """Build `project` below `folder`; a build that fails fails the test."""
    site = folder / FOLDER
    done = run_build(project, site, build_environment(today, **more))
    if done.returncode:
        pytest.fail(f"the build failed:\n{done.stdout}", pytrace=False)
    (folder / "log").write_text(done.stdout, "utf-8")
    return Site(site, done.stdout)


def write_sample(root: Path, changes: Mapping[str, str | bytes | None] | None = None) -> Path:
    """Write a project of the sample's content with `changes` and our own templates and hooks."""
    write_library(root, changes)
    for name in WORKSHOP:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(
                source,
                root / name,
                dirs_exist_ok=True,
                ignore=shutil.ignore_patterns("__pycache__"),
            )
        else:
            shutil.copy(source, root / name)
    # Linked, since nothing changes it and its compiled files lie beside it.
    (root / "karrierehylla").symlink_to(ROOT / "karrierehylla")
    return root


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A folder that the first of pytest's workers makes for all of them."""
    base = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent
    folder = base / name
    with (base / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.is_dir():
            unfinished = base / f"{name}-unfinished"
            shutil.rmtree(unfinished, ignore_errors=True)
            unfinished.mkdir()
            make(unfinished)
            unfinished.rename(folder)
    return folder


@functools.cache
def content_day() -> datetime.date:
    """The day of the newest date in the real content: before it that would be a mistake."""
    library, _ = load_library(ROOT, today=datetime.date(2100, 1, 1))
    assert library
    originals = [facts for _, facts in library.originals]
    return max(
        *(change.date for facts in originals for change in facts.changes),
        *(facts.reviewed for facts in originals),
        *(fact.checked for fact in library.data.facts),
    )


def real_site_of(factory: pytest.TempPathFactory, today: datetime.date | None = None) -> Site:
    """The real site as it is on the day `today`, built once in a run of the tests."""
    today = today or content_day()
    folder = made_once(factory, f"real-{today}", lambda work: build_site(ROOT, work, today))
    return Site(folder / FOLDER, (folder / "log").read_text("utf-8"))


def visible_text(node: LexborNode) -> str:
    """The text of `node` in one line."""
    return " ".join(node.text(separator=" ").split())


def lang_of(node: LexborNode) -> str | None:
    """The language that a screen reader uses for `node`."""
    nearest: LexborNode | None = node
    while nearest is not None:
        if lang := nearest.attributes.get("lang"):
            return lang
        nearest = nearest.parent
    return None
