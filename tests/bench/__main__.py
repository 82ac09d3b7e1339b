"""`python -m tests.bench`: what a page costs us, and what it costs plain MkDocs.

Measured is the marginal cost: the CPU time (user and system, children included) that
more pages take, divided by how many more they are. What every build costs drops out.
Ours is all of `make site`, checks and generated pages included; Pagefind is told apart.

The peer is plain MkDocs: the same pages, staged as Markdown, all languages in one build;
theme `material` with its own templates, the same navigation and Markdown extensions,
no hooks, no plugins, so no search. It is the one that the thresholds are about.
The second peer, MkDocs* in the tables, has our own templates, which do much less.
"""

from __future__ import annotations

import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from karrierehylla.library import load_library
from karrierehylla.model.library import Library
from karrierehylla.model.locale import Locale
from karrierehylla.pages import navigation
from karrierehylla.theme import footer_links, theme_words
from tests.bench.figures import aligned, megabytes
from tests.bench.library import write_project
from tests.build.sites import build_environment, content_day

ROOT = Path(__file__).parents[2]
SIZES = (100, 1000)
FULL_SIZES = (100, 1000, 5000)
RUNS = 2
"""Builds of which the fastest counts, of every size: more of one would flatter it."""

STEPS = {
    "ours": ("ours", "ours"),
    "recheck": ("recheck", "ours"),
    "peer": ("peer", "peer"),
    "templates": ("peer", "templates"),
}
"""What is measured: the task of the worker, and the project that it builds."""

MAX_TO_PEER = 1.5
"""How much more a page may cost than with plain MkDocs."""

MAX_GROWTH = 1.1
"""How much more the last pages may cost than the first ones."""

EXTENSIONS = ("attr_list", "md_in_html", "sane_lists", "tables")


@dataclass(frozen=True)
class Measured:
    """One size of the library, built in every way."""

    resources: int
    pages: int
    ours: Mapping[str, float]
    recheck: Mapping[str, float]
    """What `make site` does after the build: it reads all content and the finished pages."""
    peer: Mapping[str, float]
    templates: Mapping[str, float]
    """The peer with our templates."""

    @property
    def cpu(self) -> float:
        """CPU seconds of all that is ours, without Pagefind."""
        return self.ours["cpu"] + self.recheck["cpu"]


@dataclass(frozen=True)
class Marginal:
    """CPU milliseconds that one more page takes, between two sizes."""

    sizes: str
    ours: float
    peer: float
    templates: float
    search: float
    """Pagefind's own run, which is not in `ours`."""


def marginal(small: Measured, large: Measured) -> Marginal:
    """The cost of the pages that `large` has more."""
    pages = large.pages - small.pages

    def cost(before: float, after: float) -> float:
        return (after - before) / pages * 1000

    return Marginal(
        f"{small.resources:,} → {large.resources:,}",
        ours=cost(small.cpu, large.cpu),
        peer=cost(small.peer["cpu"], large.peer["cpu"]),
        templates=cost(small.templates["cpu"], large.templates["cpu"]),
        search=cost(small.ours["search"], large.ours["search"]),
    )


def misses(costs: list[Marginal]) -> list[str]:
    """A sentence for each threshold that is missed."""
    missed = [
        f"{cost.sizes}: a page costs {cost.ours / cost.peer:.2f} × plain MkDocs, "
        f"{MAX_TO_PEER} allowed"
        for cost in costs
        if cost.ours > MAX_TO_PEER * cost.peer
    ]
    if len(costs) > 1 and costs[1].ours > MAX_GROWTH * costs[0].ours:
        missed.append(
            f"{costs[1].sizes}: a page costs {costs[1].ours / costs[0].ours:.2f} × "
            f"one of {costs[0].sizes}, {MAX_GROWTH} allowed"
        )
    return missed


def measure(folder: Path, resources: int) -> Measured:
    """Write a library of `resources` below `folder` and build it in every way."""
    ours = folder / "ours"
    write_project(ROOT, ours, resources)
    staged = folder / "peer" / "docs"
    run("stage", ours, staged)
    (staged / ".staged").unlink()
    library, _ = load_library(ours, today=content_day())
    assert library
    for name, custom_dir in (("peer", None), ("templates", str(ours / "overrides"))):
        config = peer_config(library, custom_dir)
        (folder / name).mkdir(exist_ok=True)
        (folder / name / "mkdocs.yml").write_text(json.dumps(config), "utf-8")
    (folder / "templates" / "docs").symlink_to(staged)

    best: dict[str, Mapping[str, float]] = {}
    for _ in range(RUNS):
        for name, (task, project) in STEPS.items():
            site = folder / f"{project}-site"
            if task != "recheck":
                shutil.rmtree(site, ignore_errors=True)
            measured = run(task, folder / project, site)
            if name not in best or measured["cpu"] < best[name]["cpu"]:
                best[name] = measured
    shutil.rmtree(folder)
    return Measured(resources, int(best["recheck"]["pages"]), **best)


def peer_config(library: Library, custom_dir: str | None) -> dict[str, Any]:
    """A plain configuration, with the navigation that ours has."""
    theme: dict[str, Any] = {"name": "material", "language": "nb", "font": False}
    if custom_dir:
        theme |= {"custom_dir": custom_dir, "favicon": "assets/img/favicon.svg"}
    nav = [
        {locale.value: [_below(locale, entry) for entry in navigation(library, locale)]}
        for locale in Locale
    ]
    return {
        "site_name": "Karrierehylla",
        "site_url": "https://example.org/",
        "theme": theme,
        "plugins": [],
        "nav": nav,
        "markdown_extensions": [*EXTENSIONS, {"toc": {"toc_depth": "1-3"}}],
        "extra_css": ["assets/css/karrierehylla.css"],
        "validation": {"nav": {"omitted_files": "ignore"}},
        "extra": {
            "words": theme_words(library, Locale.NB),
            "footer_links": footer_links(library, Locale.NB),
            "generator": False,
        },
    }


def _below(locale: Locale, entry: Any) -> Any:
    """An entry of a language's navigation with files below `docs/`."""
    if isinstance(entry, str):
        return f"{locale.value}/{entry}"
    if isinstance(entry, list):
        return [_below(locale, inner) for inner in entry]
    return {title: _below(locale, inner) for title, inner in entry.items()}


def run(task: str, root: Path, target: Path) -> Mapping[str, float]:
    """Run one task in a process of its own and return what it measured."""
    environment = build_environment(content_day(), SITE_URL="https://example.org/")
    command = [sys.executable, "-m", "tests.bench.worker", task, str(root), str(target)]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{task} failed:\n{done.stdout}{done.stderr}")
    measured: Mapping[str, float] = json.loads(done.stdout.splitlines()[-1])
    return measured


def table(sizes: list[Measured], costs: list[Marginal]) -> str:
    """What was measured, as text."""
    builds = [
        (
            f"{size.resources:,}",
            f"{size.pages:,}",
            *(f"{seconds:.1f} s" for seconds in (size.cpu, size.ours["cpu"], size.recheck["cpu"])),
            f"{size.ours['search']:.1f} s",
            f"{size.peer['cpu']:.1f} s",
            f"{size.templates['cpu']:.1f} s",
        )
        for size in sizes
    ]
    memory = [
        (
            f"{size.resources:,}",
            megabytes(size.ours["memory"]),
            megabytes(size.recheck["memory"]),
            megabytes(size.ours["search_memory"]),
            megabytes(size.peer["memory"]),
        )
        for size in sizes
    ]
    pages = [
        (
            cost.sizes,
            f"{cost.ours:.2f} ms",
            f"{cost.search:.2f} ms",
            f"{cost.peer:.2f} ms",
            f"{cost.ours / cost.peer:.2f}",
            f"{cost.templates:.2f} ms",
            f"{cost.ours / cost.templates:.2f}",
        )
        for cost in costs
    ]
    lines = [
        "CPU of whole builds, without Pagefind (ours = build + recheck)",
        *aligned("resources pages ours build recheck Pagefind MkDocs MkDocs*".split(), builds),
        "",
        "Most memory at a time",
        *aligned("resources build recheck Pagefind MkDocs".split(), memory),
        "",
        "CPU of one more page",
        *aligned("resources ours Pagefind MkDocs ratio MkDocs* ratio*".split(), pages),
    ]
    if len(costs) > 1:
        lines.append(f"second to first: {costs[1].ours / costs[0].ours:.2f}")
    return "\n".join(lines)


def main() -> int:
    """Measure, print, and return 1 if a threshold is missed."""
    full = os.environ.get("BENCH_FULL") == "1"
    sizes = []
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        for resources in FULL_SIZES if full else SIZES:
            print(f"Building {resources:,} resources …", file=sys.stderr, flush=True)
            sizes.append(measure(Path(folder) / str(resources), resources))
    costs = [marginal(small, large) for small, large in itertools.pairwise(sizes)]
    print(table(sizes, costs))
    missed = misses(costs)
    for sentence in missed:
        print(sentence)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
