"""The manifest names every file of a release with its checksum."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from karrierehylla.release.manifest import MANIFEST, manifest


@pytest.fixture
def release(tmp_path: Path) -> Path:
    (tmp_path / "site/å").mkdir(parents=True)
    (tmp_path / "site/å/b.html").write_text("b")
    (tmp_path / "site/a.html").write_text("")
    (tmp_path / "nginx").mkdir()
    (tmp_path / MANIFEST).write_text("an old one")
    return tmp_path


def test_it_has_a_line_for_each_file_in_order(release: Path) -> None:
    assert manifest(release) == (
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  site/a.html\n"
        "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  site/å/b.html\n"
    )


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="sha256sum was not found")
def test_the_usual_program_reads_it(release: Path) -> None:
    (release / MANIFEST).write_text(manifest(release))

    def check() -> int:
        command = ["sha256sum", "--check", "--strict", MANIFEST]
        return subprocess.run(command, cwd=release, capture_output=True, check=False).returncode

    assert check() == 0
    (release / "site/a.html").write_text("changed")
    assert check() == 1
