"""Puts a site in place whole, or not at all.

A build writes into a folder beside the site.
Only when it is complete and sound do the two change places, in one step of the file system,
so that a failed or killed build leaves the old site as it was.
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from karrierehylla.disk import DISK_ERRORS, reason_of, sync
from karrierehylla.locking import hold_lock
from karrierehylla.problems import Position, Problem, errors_in

FILE_MODE = 0o644
FOLDER_MODE = 0o755

Build = Callable[[Path, int], list[Problem]]
"""Builds a site into an empty folder and returns what is wrong with it.

The number is the lock's file descriptor.
A process that the build starts inherits it (`pass_fds`):
then the lock holds for as long as anything still writes, even when we were killed.
"""

# Linux only; elsewhere the C library has no renameat2.
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


HOME = "index.html"
"""The page that tells a site from any other folder."""


def publish(site: Path, build: Build, home: str = HOME) -> list[Problem]:
    """Build beside `site`, and when nothing in it is an error put it in the site's place.

    `home` is where its home page stands, the sign that a folder is ours.
    Returns what the build returned, or why nothing could be published.
    """
    site = site.resolve()
    try:
        if unfit := _unfit(site, home):
            return [unfit]
        site.parent.mkdir(parents=True, exist_ok=True)
        with hold_lock(_beside(site, ".lock")) as lock:
            if lock is None:
                return [_problem(site, "site-locked")]
            _clear_leftovers(site)
            return _build_and_swap(site, build, home, lock)
    except OSError as error:
        if error.errno not in DISK_ERRORS:
            raise
        return [_problem(site, "site-not-written", reason=reason_of(error))]


def _build_and_swap(site: Path, build: Build, home: str, lock: int) -> list[Problem]:
    work = Path(tempfile.mkdtemp(prefix=_building(site), dir=site.parent))
    try:
        new = work / "new"
        new.mkdir()
        problems = build(new, lock)
        if errors_in(problems):
            return problems
        if faults := _settle(new, site, home):
            return [*problems, *faults]
        _swap(new, site, work / "old")
        return problems
    finally:
        _clear(work, site)


def _unfit(site: Path, home: str) -> Problem | None:
    """Refuse to replace what is no site: a slip of the hand must not cost a folder."""
    if not site.exists():
        return None
    if not site.is_dir():
        return _problem(site, "site-not-a-folder")
    is_project = any((site / name).exists() for name in (".git", "mkdocs.yml"))
    if is_project or (any(site.iterdir()) and not (site / home).is_file()):
        return _problem(site, "site-not-ours")
    return None


def _beside(site: Path, suffix: str) -> Path:
    return site.parent / f"{site.name}{suffix}"


def _building(site: Path) -> str:
    return f".{site.name}-building-"


def _clear_leftovers(site: Path) -> None:
    """Remove what killed runs left."""
    for leftover in sorted(site.parent.glob(f"{_building(site)}*")):
        _clear(leftover, site)


def _clear(work: Path, site: Path) -> None:
    """Remove the folder of a run; when its swap was cut in two, the old site is put back first."""
    old = work / "old"
    if old.is_dir() and not site.exists():
        old.rename(site)
    shutil.rmtree(work, ignore_errors=True)


def _settle(new: Path, site: Path, home: str) -> list[Problem]:
    """Set the modes of everything in `new` and bring it to the disk; refuse what is no file."""
    if not (new / home).is_file():
        return [_problem(site, "site-empty")]
    modes = {new: FOLDER_MODE}
    for folder, folders, files in os.walk(new):
        for name in sorted(folders + files):
            path = Path(folder, name)
            mode = path.lstat().st_mode
            if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
                return [_problem(site, "site-special-file", value=path.relative_to(new).as_posix())]
            modes[path] = FOLDER_MODE if stat.S_ISDIR(mode) else FILE_MODE
    # A disk that is asked for many things at once answers five times faster.
    with ThreadPoolExecutor(max_workers=16) as pool:
        list(pool.map(_set_and_sync, modes.keys(), modes.values()))
    return []


def _set_and_sync(path: Path, mode: int) -> None:
    # Whatever umask the build had, the web server must be able to read.
    path.chmod(mode)
    sync(path)


def _swap(new: Path, site: Path, old: Path) -> None:
    """Put `new` at `site`; what was there goes to `old`, or stays at `new`."""
    if not site.exists():
        new.rename(site)
    elif not _exchange(new, site):
        # Two steps: a kill between them leaves no site until the next run puts `old` back.
        site.rename(old)
        new.rename(site)
    # The new site stands already; that a power cut could bring the old one back is no error.
    with suppress(OSError):
        sync(site.parent)


def _exchange(one: Path, other: Path) -> bool:
    """Let two paths change places in one step; False where the system cannot."""
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if renameat2 is None:
        return False
    done = renameat2(
        _AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), ctypes.c_uint(_RENAME_EXCHANGE)
    )
    if done == 0:
        return True
    number = ctypes.get_errno()
    if number in (errno.ENOSYS, errno.EINVAL):
        return False
    raise OSError(number, os.strerror(number), str(other))


def _problem(site: Path, rule: str, **values: str) -> Problem:
    return Problem(path=site.name, position=Position(), rule=rule, values=values)
