"""A visit of `make audit` finds what is wrong with a page, whatever kind of wrong it is."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from tests.audit import visit as audit
from tests.audit.visit import Result, Task
from tests.browser.chromium import ChromiumNotFound, find_chromium
from tests.browser.static_server import serve
from tests.needs import unavailable

PAGE = """<!doctype html>
<html lang="nb"><head><title>A</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width">
<style>:focus-visible { outline: 3px solid black } a, button { min-height: 30px }</style></head>
<body><header><button type="button" popovertarget="meny">Meny</button>
<div id="meny" popover><p class="i-menyen">Her</p></div></header>
<main><h1>Overskrift</h1><details><summary>Mer</summary><p class="foldet">Der</p></details></main>
</body>
</html>
"""

FAULTS = {
    "<script>console.error('au')</script>": "page/console",
    "<script>throw new Error('au')</script>": "page/exception",
    "<img src='borte.png' alt=''>": "page/failed",
    "<img src='http://127.0.0.1:9/a.png' alt=''>": "page/elsewhere",
    "<script>document.cookie = 'a=b'</script>": "page/cookie",
    "<style>@media (width < 350px) { h1 { color: #ccc } }</style>": "axe/color-contrast",
    "<style>@media (prefers-color-scheme: dark) { h1 { color: #ccc } }</style>": (
        "axe/color-contrast"
    ),
}
FAULTS_BEHIND = {
    "<style>.i-menyen { color: #bbb }</style>": "axe/color-contrast",
    "<style>.foldet { color: #bbb }</style>": "axe/color-contrast",
    "<style>button { outline: 0 !important }</style>": "keyboard/fault",
    "<button type='button' tabindex='-1'>Ikke nådd</button>": "keyboard/not-reached",
}
"""What shows only when everything is opened and operated."""


def look(site: Path, tasks: list[Task], visit: Callable[..., Result] = audit.visit) -> Result:
    """Visit in a process of its own, as the audit does: here Playwright runs already."""
    try:
        find_chromium()
    except ChromiumNotFound as error:
        unavailable(str(error))
    with (
        serve(site, headers={}) as root,
        ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool,
    ):
        return pool.submit(visit, root, tasks).result()


def test_every_kind_of_fault_is_found_where_it_is(tmp_path: Path) -> None:
    faults = {**FAULTS, **FAULTS_BEHIND}
    tasks = {
        markup: Task(f"{number}.html", opens=markup in FAULTS_BEHIND)
        for number, markup in enumerate(faults)
    }
    for markup, task in tasks.items():
        page = PAGE.replace("</main>", f"{markup}</main>")
        (tmp_path / task.address).write_text(page, "utf-8")
    (tmp_path / "sound.html").write_text(PAGE, "utf-8")

    result = look(tmp_path, [Task("sound.html", opens=True), *tasks.values()])

    found: dict[str, set[str]] = {}
    for finding in result.findings:
        found.setdefault(finding.address, set()).add(finding.rule)
    assert "sound.html" not in found
    for markup, task in tasks.items():
        assert faults[markup] in found.get(task.address, set()), markup
    assert result.pages == len(faults) + 1


def test_a_state_is_named_as_it_was_when_the_fault_was_seen(tmp_path: Path) -> None:
    fault = "<style>@media (width > 1000px) { .i-menyen { color: #bbb } }</style>"
    (tmp_path / "a.html").write_text(PAGE.replace("</main>", f"{fault}</main>"), "utf-8")

    result = look(tmp_path, [Task("a.html", opens=True)])

    assert [str(finding) for finding in result.findings] == [
        "a.html (1280 px, light, #meny open): axe/color-contrast: .i-menyen",
        "a.html (1280 px, dark, #meny open): axe/color-contrast: .i-menyen",
    ]
    # Closed: two palettes at three widths; open: menu and folded part, as often.
    assert (result.scans, result.open_scans) == (18, 12)


def visit_in_a_hurry(root: str, tasks: list[Task]) -> Result:
    """Visit, and wait but a moment for what is to open."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tests.audit.states.HANG_GUARD", 500)
        return audit.visit(root, tasks)


def test_a_button_that_opens_nothing_is_told(tmp_path: Path) -> None:
    fault = "<button type='button' popovertarget='borte'>Åpne</button>"
    (tmp_path / "a.html").write_text(PAGE.replace("</main>", f"{fault}</main>"), "utf-8")

    findings = look(tmp_path, [Task("a.html", opens=True)], visit_in_a_hurry).findings

    assert [str(finding) for finding in findings] == [
        f"a.html ({width} px): visit/failed: #borte does not open" for width in audit.WIDTHS
    ]


def visit_with_crashes(root: str, tasks: list[Task]) -> Result:
    """Visit with a browser that ends at `b.html`, always, and at `c.html` the first time."""
    lasting = ["b.html", "b.html", "c.html"]
    run = audit._Visit.run

    def crash(self: audit._Visit) -> None:
        if self._task.address in lasting:
            lasting.remove(self._task.address)
            audit._browser().close()
        run(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(audit._Visit, "run", crash)
        return audit.visit(root, tasks)


def test_a_browser_that_crashes_is_started_anew(tmp_path: Path) -> None:
    names = ("a.html", "b.html", "c.html")
    for name in names:
        (tmp_path / name).write_text(PAGE, "utf-8")

    result = look(tmp_path, [Task(name) for name in names], visit_with_crashes)

    assert [str(finding) for finding in result.findings] == [
        "b.html (closed): visit/failed: the browser crashed"
    ]
    assert (result.pages, result.scans) == (3, 12)


def test_the_404_of_the_site_may_be_missing_itself_but_nothing_on_it(tmp_path: Path) -> None:
    site = tmp_path / "hylla"
    site.mkdir()
    page = PAGE.replace("</main>", "<img src='/hylla/borte.png' alt=''></main>")
    (site / "404.html").write_text(page, "utf-8")
    task = Task("hylla/finnes/ikke/", exists=False)

    found = {finding.rule: finding.detail for finding in look(tmp_path, [task]).findings}

    assert found.keys() == {"page/console", "page/failed"}
    assert found["page/failed"].endswith("/hylla/borte.png")
