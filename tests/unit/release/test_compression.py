"""Compressed copies hold what they are copies of, and are the same on every day."""

from __future__ import annotations

import gzip
import os
import time
from pathlib import Path

import brotli
import pytest

from karrierehylla.release.compression import compress_site

TEXT = "Karrierehylla samler ressurser. " * 100


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "nn/assets").mkdir(parents=True)
    (tmp_path / "nn/index.html").write_text(TEXT)
    (tmp_path / "nn/assets/a.css").write_text(TEXT)
    return tmp_path


def names(site: Path) -> list[str]:
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())


def test_every_text_file_has_its_copies(site: Path) -> None:
    assert compress_site(site) == 4

    assert names(site) == [
        "nn/assets/a.css",
        "nn/assets/a.css.br",
        "nn/assets/a.css.gz",
        "nn/index.html",
        "nn/index.html.br",
        "nn/index.html.gz",
    ]
    assert gzip.decompress((site / "nn/index.html.gz").read_bytes()).decode() == TEXT
    assert brotli.decompress((site / "nn/index.html.br").read_bytes()).decode() == TEXT


def test_what_is_compressed_already_or_gets_no_smaller_has_none(site: Path) -> None:
    (site / "a.png").write_text(TEXT)
    (site / "b.pf_fragment").write_text(TEXT)
    (site / "_headers").write_text(TEXT)
    (site / "c.txt").write_text("a")
    compress_site(site)

    assert [name for name in names(site) if not name.startswith("nn/")] == [
        "_headers",
        "a.png",
        "b.pf_fragment",
        "c.txt",
    ]


def test_the_copies_do_not_know_when_they_were_made(site: Path) -> None:
    compress_site(site)
    first = {name: (site / name).read_bytes() for name in names(site)}
    os.utime(site / "nn/index.html", (0, 0))
    for name in first:
        if name.endswith((".gz", ".br")):
            (site / name).unlink()
    # The clock of gzip has seconds.
    time.sleep(1.1)
    compress_site(site)

    assert {name: (site / name).read_bytes() for name in names(site)} == first
    # No flags, no time, the best compression, no system.
    assert first["nn/index.html.gz"][3:10] == b"\0\0\0\0\0\2\xff"
