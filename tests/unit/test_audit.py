"""`make audit` visits the right pages, counts what it finds, and tells it in one line each."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tests.audit import lighthouse
from tests.audit.finding import Finding
from tests.audit.pages import BROKEN, all_tasks, folder_of, read_pages, sample_tasks
from tests.audit.report import SHOWN, Progress, Report, minutes, table
from tests.audit.visit import Result, Task
from tests.audit.weight import Weight
from tests.browser.static_server import Answer
from tests.build.kinds import addresses

CONTRAST = Finding("axe/color-contrast", "nn/tema/", "320 px, dark, closed", ".kh-lead")


def write(site: Path, pages: dict[str, str]) -> None:
    for path, content in pages.items():
        file = site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, "utf-8")


REDIRECT = '<meta http-equiv="Refresh" content="0; url=../">'


def test_redirects_are_validated_and_not_visited(tmp_path: Path) -> None:
    write(tmp_path, {"index.html": "", "nb/index.html": REDIRECT, "404.html": "", "a.css": ""})

    pages = read_pages(tmp_path)

    assert [file.name for file in pages.files] == ["404.html", "index.html", "index.html"]
    assert pages.addresses == ["404.html", ""]


def test_all_pages_are_visited_and_those_of_a_kind_opened(tmp_path: Path) -> None:
    write(tmp_path, {"index.html": "", "nn/ressurs/index.html": "", "ressurs/noe/index.html": ""})

    tasks = {task.address: task for task in all_tasks(read_pages(tmp_path))}

    assert tasks[""] == Task("", opens=True, varies=True)
    assert tasks["nn/ressurs/"] == Task("nn/ressurs/", opens=True, varies=True)
    assert tasks["ressurs/noe/"] == Task("ressurs/noe/")
    assert tasks[BROKEN[0]] == Task(BROKEN[0], exists=False)


def test_a_kind_without_a_page_is_visited_all_the_same_and_so_found_missing(
    tmp_path: Path,
) -> None:
    write(tmp_path, {"index.html": ""})

    assert Task("en/case/anya/") in all_tasks(read_pages(tmp_path))


def test_a_sample_has_every_kind_and_language_and_opens_what_is_in_bokmal() -> None:
    tasks = {task.address: task for task in sample_tasks()}

    kinds = set(addresses().values()) - {addresses()["redirect"]}
    assert tasks.keys() == kinds | set(BROKEN)
    assert tasks["case/anya/"].opens
    assert not tasks["nn/case/anya/"].opens


def test_the_folder_is_the_one_that_the_site_was_built_for(tmp_path: Path) -> None:
    write(tmp_path, {"robots.txt": "Sitemap: https://example.org/a/hylla/sitemap.xml\n"})

    assert folder_of(tmp_path) == "a/hylla"


def test_a_finding_is_one_line() -> None:
    assert str(CONTRAST) == "nn/tema/ (320 px, dark, closed): axe/color-contrast: .kh-lead"
    assert str(Finding("html/no-dup-id", "", "1:2", "Dobbel")) == "/ (1:2): html/no-dup-id: Dobbel"


def test_findings_are_counted_by_rule_and_in_total() -> None:
    report = Report(findings=[CONTRAST, CONTRAST, Finding("axe/label", "", "closed", "input")])
    report.tell("axe: 9 scans")

    assert report.count("axe") == 3
    assert report.count("axe/label") == 1
    assert report.count("ax") == 0
    assert report.text().splitlines() == [
        str(CONTRAST),
        str(CONTRAST),
        "/ (closed): axe/label: input",
        "      2 axe/color-contrast",
        "      1 axe/label",
        "axe: 9 scans",
        "3 findings in all",
    ]


def test_of_many_findings_some_are_printed_and_all_are_written(tmp_path: Path) -> None:
    report = Report(findings=[CONTRAST] * (SHOWN + 3))
    report.write(tmp_path / "report.json")

    assert report.text().splitlines()[SHOWN:] == [
        "… axe/color-contrast: 3 more",
        f"{SHOWN + 3:7,} axe/color-contrast",
        f"{SHOWN + 3} findings in all",
    ]
    written = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert written["counts"] == {"axe/color-contrast": SHOWN + 3}
    assert len(written["findings"]) == SHOWN + 3
    assert written["findings"][0]["detail"] == ".kh-lead"


def test_results_of_processes_add_up() -> None:
    total = Result()
    for _ in range(2):
        part = Result(pages=1, scans=6, open_scans=2, stops=9, findings=[CONTRAST])
        part.undecided["color-contrast"] = 4
        total.add(part)

    assert (total.pages, total.scans, total.open_scans, total.stops) == (2, 12, 4, 18)
    assert total.findings == [CONTRAST, CONTRAST]
    assert total.undecided == {"color-contrast": 8}


def test_progress_tells_how_long_it_will_take(monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter([0.0, 31.0, 40.0, 124.0])
    monkeypatch.setattr("time.monotonic", lambda: next(times))
    said = io.StringIO()
    progress = Progress("pages", 4, said)
    progress.at(1, 0, 0.25)
    progress.at(2, 0, 0.5)  # too soon after the last one
    progress.at(4, 5, 1)

    assert [line.strip() for line in said.getvalue().splitlines()] == [
        "1 of 4 pages, 1:33 left, 0 found",
        "4 of 4 pages, 0:00 left, 5 found",
    ]


def test_times_and_tables_are_for_people() -> None:
    assert minutes(125.6) == "2:06"
    assert table([("a", "1"), ("lengre", "")]) == ["a       1", "lengre"]


def test_weight_is_told_from_the_heaviest() -> None:
    answers = (Answer("/hylla/tema/", 200, 4000), Answer("/hylla/assets/css/a.css", 200, 5000))

    assert str(Weight("tema/", answers)) == "2 requests, 9,000 bytes: a.css 5,000, the page 4,000"


LIGHTHOUSE = {
    "categories": {
        "accessibility": {
            "id": "accessibility",
            "score": 0.97,
            "auditRefs": [{"id": "label", "weight": 7}, {"id": "list", "weight": 7}],
        },
        "best-practices": {
            "id": "best-practices",
            "score": 1,
            "auditRefs": [{"id": "is-on-https", "weight": 5}, {"id": "csp-xss", "weight": 0}],
        },
    },
    "audits": {
        "label": {"score": 0, "scoreDisplayMode": "binary"},
        "list": {"score": None, "scoreDisplayMode": "notApplicable"},
        "is-on-https": {"score": 1, "scoreDisplayMode": "binary"},
        "csp-xss": {"score": None, "scoreDisplayMode": "informative"},
    },
}


def test_a_score_of_lighthouse_that_is_not_full_is_a_finding() -> None:
    scores = lighthouse.scores_in("tema/", LIGHTHOUSE)

    assert scores.scores == {"accessibility": 97, "best-practices": 100}
    assert scores.findings() == [Finding("lighthouse/accessibility", "tema/", "97", "label")]


def test_a_category_that_lighthouse_could_not_judge_is_a_finding() -> None:
    report = {**LIGHTHOUSE, "categories": {"a": {"id": "a", "score": None, "auditRefs": []}}}

    assert [found.state for found in lighthouse.scores_in("", report).findings()] == ["0"]


def test_lighthouse_looks_at_ten_pages() -> None:
    assert len(set(lighthouse.PAGES)) == 10
    assert set(lighthouse.PAGES) <= set(addresses().values())
