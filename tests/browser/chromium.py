"""Finds the Chromium of the browser tests.

`python -m tests.browser.chromium` prints its path; with `--install` it first installs one
where none is found.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.needs import in_ci

PROGRAMS = (
    # Has no window to draw: opens a page in a third of the time.
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
)
MACOS_PROGRAMS = (
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
)

FLAGS = (
    "--disable-gpu",
    # Nothing but the page under test asks the network for anything.
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

NOT_FOUND = (
    "Chromium was not found: run `make browser`, or install Chromium or Chrome "
    "and, if it is not on the PATH, give its path in $CHROMIUM"
)
NOT_THERE = "$CHROMIUM is {path}, where no program is"

DEBIAN_COMMANDS = (
    ("apt-get", "update", "-qq"),
    ("apt-get", "install", "-qq", "--yes", "--no-install-recommends", "chromium"),
)
PLAYWRIGHT_COMMANDS = ((sys.executable, "-m", "playwright", "install", "chromium"),)
PLAYWRIGHT_PATH = """
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)
"""


class ChromiumNotFound(Exception):
    """There is no Chromium; the message is a sentence that says what to do."""


def find_chromium() -> Path:
    """The Chromium to test with: $CHROMIUM, else an installed one, else Playwright's own."""
    if wish := os.environ.get("CHROMIUM"):
        if found := shutil.which(wish):
            return Path(found)
        raise ChromiumNotFound(NOT_THERE.format(path=wish))
    for program in PROGRAMS:
        if found := shutil.which(program):
            return Path(found)
    for path in (*MACOS_PROGRAMS, playwright_chromium()):
        if path.is_file():
            return path
    raise ChromiumNotFound(NOT_FOUND)


def launch_flags() -> list[str]:
    """The flags to start Chromium with; as root it starts only without its sandbox."""
    return [*FLAGS, "--no-sandbox"] if is_root() else list(FLAGS)


def playwright_chromium() -> Path:
    """Where Playwright keeps, or would keep, a Chromium of its own."""
    # In a process of its own: Playwright refuses to start twice in one thread.
    command = [sys.executable, "-c", PLAYWRIGHT_PATH]
    return Path(subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip())


def install_chromium() -> None:
    """Installs a Chromium in the way of this system; fails silently, `find_chromium` tells."""
    print("Installing Chromium for the browser tests.", file=sys.stderr)
    for command in DEBIAN_COMMANDS if is_root() and is_debian() else PLAYWRIGHT_COMMANDS:
        subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, check=False)


def is_root() -> bool:
    """Whether this process may do all."""
    return os.geteuid() == 0


def is_debian() -> bool:
    """Debian itself: Ubuntu's package `chromium` is a Snap."""
    release = Path("/etc/os-release")
    return release.is_file() and "ID=debian" in release.read_text(encoding="utf-8").splitlines()


def main(arguments: list[str]) -> int:
    """Prints the path, or the sentence; without a browser only CI fails to go on to its tests."""
    install = "--install" in arguments
    try:
        try:
            path = find_chromium()
        except ChromiumNotFound:
            if not install or os.environ.get("CHROMIUM"):
                raise
            install_chromium()
            path = find_chromium()
    except ChromiumNotFound as error:
        print(error, file=sys.stderr)
        return 1 if in_ci() or not install else 0
    print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
