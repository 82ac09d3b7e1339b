"""The checksums of a release, as `sha256sum --check` reads them."""

from __future__ import annotations

import hashlib
from pathlib import Path

MANIFEST = "SHA256SUMS"


def manifest(release: Path) -> str:
    """Return a line for each file below `release`, in the order of their paths."""
    files = {path.relative_to(release).as_posix(): path for path in release.rglob("*")}
    return "".join(
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {path}\n"
        for path, file in sorted(files.items())
        if file.is_file() and path != MANIFEST
    )
