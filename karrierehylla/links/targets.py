"""Where an address on a page of ours leads: a file of the site, another site, or nowhere good."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit


class TargetKind(enum.Enum):
    """What an address leads to."""

    FILE = enum.auto()
    """A file of this site; it may be missing."""
    FOREIGN = enum.auto()
    """Another origin."""
    HARMLESS = enum.auto()
    """No request: a mail, a telephone number, data in the page itself."""
    FORBIDDEN = enum.auto()
    """A scheme that no page of ours may use."""


@dataclass(frozen=True)
class Target:
    """Where an address leads."""

    kind: TargetKind
    file: str = ""
    """The path below the site's root of the file that answers; '..' in it leads out of the site."""
    fragment: str = ""
    """The id after '#'; empty for the top and for state that a script reads."""


_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_NO_REQUEST = ("mailto:", "tel:", "data:image/")
_FOREIGN = Target(TargetKind.FOREIGN)
_HARMLESS = Target(TargetKind.HARMLESS)
_FORBIDDEN = Target(TargetKind.FORBIDDEN)


class Resolver:
    """Resolves addresses as a browser does, for a site at one absolute address."""

    def __init__(self, site_url: str) -> None:
        parts = urlsplit(site_url)
        path = parts.path if parts.path.endswith("/") else f"{parts.path}/"
        self._path = path
        self._root = f"{parts.scheme}://{parts.netloc}{path}"
        self._origin = f"//{parts.netloc}{path}"
        self._seen: dict[tuple[str, str], Target] = {}

    def resolve(self, file: str, written: str) -> Target:
        """Return where `written` leads from the page in `file`."""
        folder, _, _ = file.rpartition("/")
        # What climbs to a common folder is the same for all pages below it, and most links do.
        # With these signs in it the rest would mean something else by itself.
        if ":" not in written and "//" not in written:
            while folder and written.startswith("../"):
                folder, written = folder.rpartition("/")[0], written[3:] or "./"
        # '' and '#x' are about the page itself.
        key = (file if not written or written[0] in "#?" else folder, written)
        if key not in self._seen:
            self._seen[key] = self._resolve(file, folder, written)
        return self._seen[key]

    def _resolve(self, file: str, folder: str, written: str) -> Target:
        if _SCHEME.match(written):
            lowered = written.lower()
            if lowered.startswith(_NO_REQUEST):
                return _HARMLESS
            if not lowered.startswith(("https:", "http:")):
                return _FORBIDDEN
            if not f"{written}/".startswith(self._root):
                return _FOREIGN
            written, folder = f"/{written[len(self._root) :]}", ""
        elif written.startswith("//"):
            if not f"{written}/".startswith(self._origin):
                return _FOREIGN
            written, folder = f"/{written[len(self._origin) :]}", ""
        elif written.startswith("/"):
            if not written.startswith(self._path):
                return Target(TargetKind.FILE, f"..{written}")
            written, folder = f"/{written[len(self._path) :]}", ""
        path, _, fragment = written.partition("#")
        path = unquote(path.partition("?")[0])
        fragment = _anchor(fragment)
        if not path:
            return Target(TargetKind.FILE, file, fragment)
        return Target(TargetKind.FILE, _joined(folder, path), fragment)


def _anchor(fragment: str) -> str:
    """Return the id that a fragment names; the top, text to find and `key=value` name none."""
    fragment = unquote(fragment.partition(":~:")[0])
    return "" if fragment == "top" or "=" in fragment else fragment


def _joined(folder: str, path: str) -> str:
    """Return the file at `path` seen from `folder`; a folder is answered by its index."""
    steps = [part for part in folder.split("/") if part]
    *folders, name = path.split("/")
    if name in (".", ".."):
        folders, name = [*folders, name], ""
    for step in folders:
        if step == "..":
            if not steps or steps[-1] == "..":
                steps.append("..")
            else:
                steps.pop()
        elif step not in ("", "."):
            steps.append(step)
    return "/".join([*steps, name or "index.html"])
