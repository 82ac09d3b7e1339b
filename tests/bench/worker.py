"""One measured build, in a process of its own: `python -m tests.bench.worker ours ROOT SITE`.

Prints one line of JSON with CPU seconds (user and system, children included) and bytes of memory.
"""

from __future__ import annotations

import cProfile
import gc
import json
import os
import resource
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from unittest.mock import patch

from mkdocs.commands.build import build
from mkdocs.config import load_config

from karrierehylla.clock import today
from karrierehylla.edition import prepare_edition
from karrierehylla.links.internal import check_site
from karrierehylla.search.pagefind import index_site
from karrierehylla.stage import stage
from tests.bench.figures import RSS_UNIT


def cpu() -> float:
    """CPU seconds of this process and of the children that have ended."""
    usage = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in usage)


def ours(root: Path, site: Path) -> Mapping[str, float]:
    """The first half of `make site`: check, lay out, build, export, index."""
    search = 0.0

    def index_measured(site_dir: Path) -> Mapping[str, int]:
        nonlocal search
        before = cpu()
        found = index_site(site_dir)
        search = cpu() - before
        return found

    start = cpu()
    with patch("karrierehylla.finish.index_site", index_measured):
        _build(root, site)
    return {"cpu": cpu() - start - search, "search": search}


def recheck(root: Path, site: Path) -> Mapping[str, float]:
    """The second half, in the process that waited for the first: check the finished pages."""
    # As the command line does.
    gc.disable()
    start = cpu()
    edition = prepare_edition(root, today=today(os.environ), is_checked=True)
    url = os.environ["SITE_URL"]
    problems = check_site(site, edition.all_pages, site_url=url, root=root)
    if problems:
        raise SystemExit(problems[0].line_of_text("en"))
    return {"cpu": cpu() - start, "pages": len(edition.all_pages)}


def peer(root: Path, site: Path) -> Mapping[str, float]:
    """What plain MkDocs does with the same pages, which lie staged in `root`."""
    start = cpu()
    _build(root, site)
    return {"cpu": cpu() - start}


def stage_pages(root: Path, target: Path) -> Mapping[str, float]:
    """Write the pages that MkDocs is given, for the peer."""
    edition = prepare_edition(root, today=today(os.environ))
    if problems := stage(root / "docs", edition.all_pages, target):
        raise SystemExit(problems[0].line_of_text("en"))
    return {"pages": len(edition.all_pages)}


def _build(root: Path, site: Path) -> None:
    """Do what `mkdocs build --site-dir SITE` does."""
    config = load_config(str(root / "mkdocs.yml"), site_dir=str(site))
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    config.plugins.on_shutdown()


TASKS: Mapping[str, Callable[[Path, Path], Mapping[str, float]]] = {
    "ours": ours,
    "recheck": recheck,
    "peer": peer,
    "stage": stage_pages,
}


def main() -> None:
    """Run one task; with BENCH_PROFILE=FILE, write where its time goes."""
    task, root, target = TASKS[sys.argv[1]], Path(sys.argv[2]), Path(sys.argv[3])
    profile = os.environ.get("BENCH_PROFILE")
    if profile:
        with cProfile.Profile() as profiler:
            measured = task(root, target)
        profiler.dump_stats(profile)
    else:
        measured = task(root, target)
    memory = {
        name: resource.getrusage(who).ru_maxrss * RSS_UNIT
        for name, who in (
            ("memory", resource.RUSAGE_SELF),
            ("search_memory", resource.RUSAGE_CHILDREN),
        )
    }
    print(json.dumps({**measured, **memory}))


if __name__ == "__main__":
    main()
