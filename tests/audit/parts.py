"""The parts of an audit: each looks at the site in its own way and adds to the report."""

from __future__ import annotations

import multiprocessing
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.audit import html_validate, lighthouse, speed, weight
from tests.audit.finding import Finding
from tests.audit.pages import all_tasks, folder_of, read_pages, sample_tasks
from tests.audit.report import PAGE_RULES, Progress, Report, table
from tests.audit.visit import Result, visit
from tests.bench.library import write_project
from tests.browser.chromium import find_chromium, launch_flags
from tests.browser.static_server import Answer, serve
from tests.build.sites import (
    FOLDER,
    ROOT,
    address_of_file,
    build_environment,
    content_day,
    run_build,
)

WORK = ROOT / "build" / "audit"

TASKS_AT_ONCE = 5
"""Pages that a process visits before it tells."""


@dataclass
class Audit:
    """What is audited, how, and what has been found so far."""

    site: Path
    is_sample: bool
    processes: int
    report: Report = field(default_factory=Report)


def check_html(audit: Audit) -> None:
    """Validate every HTML file, redirects included."""
    files = read_pages(audit.site).files
    errors = html_validate.errors_in(files, audit.processes)
    audit.report.findings += [
        Finding(
            f"html/{error.rule}",
            address_of_file(error.file.relative_to(audit.site)),
            f"{error.line}:{error.column}",
            error.message,
        )
        for error in errors
    ]
    audit.report.facts["html"] = {"files": len(files), "errors": len(errors)}
    audit.report.tell(f"html-validate: {len(files):,} files, {len(errors):,} errors")


def visit_pages(audit: Audit) -> None:
    """Let browsers visit the pages: axe, and what goes wrong meanwhile."""
    tasks = sample_tasks() if audit.is_sample else all_tasks(read_pages(audit.site))
    # The slow ones first, so that no process ends long after the others.
    tasks.sort(key=lambda task: -task.cost)
    parts = [tasks[at : at + TASKS_AT_ONCE] for at in range(0, len(tasks), TASKS_AT_ONCE)]
    cost, done_cost = sum(task.cost for task in tasks), 0
    result = Result()
    progress = Progress("pages", len(tasks))
    with (
        served(audit.site) as root,
        # Not forked: Playwright does not survive it.
        ProcessPoolExecutor(audit.processes, multiprocessing.get_context("spawn")) as pool,
    ):
        visits = {pool.submit(visit, root, part): part for part in parts}
        for done in as_completed(visits):
            result.add(done.result())
            done_cost += sum(task.cost for task in visits[done])
            progress.at(result.pages, len(result.findings), done_cost / cost)
    report = audit.report
    report.findings += result.findings
    report.facts["pages"] = {
        "pages": result.pages,
        "scans": result.scans,
        "open scans": result.open_scans,
        "stops": result.stops,
        "undecided": dict(result.undecided.most_common()),
    }
    report.tell(
        f"axe: {result.scans:,} scans of {result.pages:,} pages, {result.open_scans:,} of them with"
        f" something open; {report.count('axe'):,} violations"
    )
    for rule, count in result.undecided.most_common():
        report.tell(f"  undecided, for people to look at: {count:,} × {rule}")
    report.tell(f"keyboard: {result.stops:,} stops, {report.count('keyboard'):,} faults")
    for rule, what in PAGE_RULES.items():
        report.tell(f"{what}: {report.count(rule):,}")


def weigh_pages(audit: Audit) -> None:
    """Weigh the pages that have a limit, and tell where one is above it."""
    limits = dict.fromkeys(weight.PAGES, (weight.MAX_REQUESTS, weight.MAX_BYTES))
    _weigh(audit, audit.site, weight.PAGES, limits)


def weigh_lists(audit: Audit) -> None:
    """Weigh the lists of a large library, which is made up and built for it."""
    project, site = WORK / "large" / "project", WORK / "large" / FOLDER
    shutil.rmtree(project.parent, ignore_errors=True)
    write_project(ROOT, project, weight.LARGE)
    build(project, site, content_day())
    limits = dict.fromkeys(weight.LISTS, (weight.MAX_REQUESTS, weight.MAX_LIST_BYTES))
    _weigh(audit, site, weight.LISTS, limits)
    shutil.rmtree(project.parent)


def _weigh(
    audit: Audit, site: Path, pages: Mapping[str, str], limits: Mapping[str, tuple[int, int]]
) -> None:
    answers: list[Answer] = []
    with served(site, answers) as root, launched() as browser:
        for name, address in pages.items():
            found = weight.weigh(browser, root, address, answers)
            audit.report.facts.setdefault("weight", {})[name] = {
                "requests": found.requests,
                "bytes": found.size,
            }
            audit.report.tell(f"weight of {name}: {found}")
            requests, size = limits[name]
            if found.requests > requests or found.size > size:
                limit = f"{requests} requests and {size:,} bytes allowed"
                detail = f"{found}; {limit}"
                audit.report.findings.append(Finding("weight/heavy", address, "cold", detail))


def time_paint(audit: Audit) -> None:
    """Measure the largest paint; nothing is judged by it."""
    times = {}
    with served(audit.site) as root, launched() as browser:
        for name, address in {**weight.PAGES, **weight.LISTS}.items():
            times[name] = round(speed.largest_paint(browser, root + address))
    audit.report.facts["largest paint, ms"] = times
    rows = [(name, f"{milliseconds:,} ms") for name, milliseconds in times.items()]
    audit.report.tell("largest contentful paint on slow 4G with a processor four times slower:")
    for line in table(rows):
        audit.report.tell(f"  {line}")


def run_lighthouse(audit: Audit) -> None:
    """Let Lighthouse judge ten pages."""
    lighthouse.install()
    progress = Progress("pages by Lighthouse", len(lighthouse.PAGES))
    rows: list[tuple[str, ...]] = [("", *lighthouse.CATEGORIES)]
    with served(audit.site) as root:
        for number, address in enumerate(lighthouse.PAGES, 1):
            scores = lighthouse.measure(root, address)
            audit.report.findings += scores.findings()
            audit.report.facts.setdefault("lighthouse", {})[address or "/"] = scores.scores
            rows.append((address or "/", *(str(scores.scores[one]) for one in rows[0][1:])))
            faults = audit.report.count("lighthouse")
            progress.at(number, faults, number / len(lighthouse.PAGES))
    audit.report.tell("Lighthouse:")
    for line in table(rows):
        audit.report.tell(f"  {line}")


PARTS: Mapping[str, Callable[[Audit], None]] = {
    "html": check_html,
    "pages": visit_pages,
    "weight": weigh_pages,
    "lists": weigh_lists,
    "speed": time_paint,
    "lighthouse": run_lighthouse,
}

SAMPLE = ("html", "pages", "weight")
"""The parts of a quick run."""


def build(project: Path, site: Path, today: date) -> None:
    """Build `project` into `site`, or end with what the build said."""
    shutil.rmtree(site, ignore_errors=True)
    done = run_build(project, site, build_environment(today))
    if done.returncode:
        raise SystemExit(f"the build failed:\n{done.stdout}")


@contextmanager
def served(site: Path, answers: list[Answer] | None = None) -> Iterator[str]:
    """Serve `site` below the folder that it was built for; yield its address."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, folder_of(site))
        place.parent.mkdir(parents=True, exist_ok=True)
        place.symlink_to(site.resolve())
        with serve(Path(folder), answers=answers) as address:
            yield f"{address}{folder_of(site)}/"


@contextmanager
def launched() -> Iterator[Browser]:
    """A browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=launch_flags())
        yield browser
        browser.close()
