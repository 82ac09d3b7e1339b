"""`python -m tests.pictures`: takes the pictures of the README and of the editors' handbook anew.

They show the real library, with something made up in a copy of it that is thrown away.
The picture of link previews is the sign of the site: the same in every language.
"""

from __future__ import annotations

import datetime
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from karrierehylla.exports.document import SHARE_IMAGE
from tests.browser.chromium import find_chromium, launch_flags
from tests.build.preview import HANG_GUARD, Preview
from tests.build.sites import FOLDER, ROOT, build_environment, content_day

COPIED = ("data", "docs", "hooks", "overrides", "karrierehylla", "mkdocs.yml")

README_SIZE = (1280, 900)
HANDBOOK_SIZE = (900, 600)
HANDBOOK = Path("docs/assets/img")

SHARE_SIZE = (1200, 630)
"""Pixels; what the readers of Open Graph crop least."""
SHARE = """\
<!doctype html><style>
body { margin: 0; height: 100vh; display: grid; place-items: center; background: #0f4a46 }
svg { height: 70vh }
</style>
"""

NEW = Path("docs/nb/ressurs/ny-id.md")
NEW_NN = Path("docs/nn/ressurs/ny-id.md")
GONE = Path("docs/nb/ressurs/borte-id.md")

WRITTEN = """\
---
title: Eksempel på ny ressurs
summary: Oversikten viser yrker med bilder og få ord.
version: {version}
changes:
{changes}owner: content-editor
reviewed: {reviewed}
review_by: {review_by}
{address}publisher: Eksempelforlaget
topics: [occupations]
phases: [work]
format: page
audience: [participant]
status: {status}
---

## Hva den er til {{#formal}}

Deltakeren peker på bilder av arbeid, og dere snakker om det som er på bildet.
"""
CHANGE = "  - version: {version}\n    date: {date}\n    text: {text}\n"
TRANSLATED = """\
---
title: Døme på ny ressurs
summary: Oversynet viser yrke med bilete og få ord.
translates: 1
changes:
  - version: 1
    text: Ny i samlinga.
---

## Kva ho er til {#formal}

Deltakaren peiker på bilete av arbeid, og de snakkar om det som er på biletet.
"""


def main() -> int:
    """Take every picture."""
    today = content_day()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        root = _copy(Path(folder) / "project")
        preview = Preview(root, build_environment(today))
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=launch_flags())
        try:
            page = browser.new_page(locale="nb-NO", reduced_motion="reduce")
            # A preview answers when it is done with what was saved.
            page.set_default_timeout(1000 * HANG_GUARD)
            # It would load the page anew while it is looked at.
            page.route("**/livereload/**", lambda route: route.abort())
            camera = _Camera(preview, page)
            _take(camera, root, today)
            _draw_share_image(page)
        finally:
            browser.close()
            preview.stop()
    return 0


class _Camera:
    """Takes pictures of a preview."""

    def __init__(self, preview: Preview, page: Page) -> None:
        self._preview = preview
        self._page = page

    def write(self, path: Path, text: str, *, seal: bool = True) -> None:
        """Save a file of the project, as an editor does."""
        (self._preview.root / path).write_text(text, "utf-8")
        if seal:
            subprocess.run(
                [sys.executable, "-m", "karrierehylla", "seal"],
                cwd=self._preview.root,
                check=True,
            )

    def take(self, file: Path, address: str, shows: str, size: tuple[int, int]) -> None:
        """Wait until the page at `address` has the text `shows`, and take a picture of it."""
        self._preview.wait(lambda: self._preview.shows(address, shows))
        self._page.set_viewport_size({"width": size[0], "height": size[1]})
        self._page.goto(f"http://127.0.0.1:{self._preview.port}/{FOLDER}/{address}")
        self._page.screenshot(path=ROOT / file)
        print(file)


def _draw_share_image(page: Page) -> None:
    """Draw what link previews show."""
    page.set_viewport_size({"width": SHARE_SIZE[0], "height": SHARE_SIZE[1]})
    page.set_content(SHARE + (ROOT / HANDBOOK / "favicon.svg").read_text("utf-8"))
    page.screenshot(path=ROOT / "docs" / SHARE_IMAGE)
    print("docs", SHARE_IMAGE, sep="/")


def _copy(root: Path) -> Path:
    """Copy the project to `root`."""
    root.mkdir()
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, root / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, root / name)
    return root


def _written(
    today: datetime.date, *, version: int = 1, gone: bool = False, due: bool = False
) -> str:
    """Return a made-up resource."""
    texts = {1: "Ny i samlingen.", 2: "Vi sier også hvordan du bruker den."}
    reviewed = today - datetime.timedelta(days=400 if due else 0)
    address = "https://example.org/borte/" if gone else "https://example.org/ny/"
    return WRITTEN.format(
        version=version,
        changes="".join(
            CHANGE.format(version=number, date=today, text=texts[number])
            for number in range(version, 0, -1)
        ),
        reviewed=reviewed,
        review_by=reviewed + datetime.timedelta(days=180),
        address=f"former_urls: [{address}]\nreplaced_by: ny-id\n" if gone else f"url: {address}\n",
        status="gone" if gone else "active",
    )


def _take(camera: _Camera, root: Path, today: datetime.date) -> None:
    """Take the pictures, one after the other, as an editor would meet what they show."""
    camera.take(Path("deploy/screenshot.png"), "en/", "kh-", README_SIZE)
    for name, address, shows, files in (
        ("ny", "ressurs/ny-id/", "Eksempel på ny ressurs", {NEW: _written(today)}),
        (
            "eldre",
            "nn/ressurs/ny-id/",
            "Døme på ny ressurs",
            {NEW: _written(today, version=2), NEW_NN: TRANSLATED},
        ),
        ("borte", "ressurs/borte-id/", "Eksempelforlaget", {GONE: _written(today, gone=True)}),
        (
            "gjennomgang",
            "ressurs/ny-id/",
            "kh-notice--due",
            {NEW: _written(today, version=2, due=True)},
        ),
    ):
        for path, text in files.items():
            camera.write(path, text)
        camera.take(HANDBOOK / f"handbok-{name}.png", address, shows, HANDBOOK_SIZE)
    broken = _written(today, version=2).replace("[occupations]", "[occupation]")
    camera.write(NEW, broken, seal=False)
    camera.take(HANDBOOK / "handbok-feil.png", "ressurs/ny-id/", "unknown-topic", HANDBOOK_SIZE)


if __name__ == "__main__":
    sys.exit(main())
