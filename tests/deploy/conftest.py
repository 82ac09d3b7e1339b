"""A release of the sample, and the servers of `deploy/` that serve it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.build.sites import made_once
from tests.deploy.releases import RELEASE, release_sample
from tests.deploy.servers import Server, start_caddy, start_nginx


@pytest.fixture(scope="session")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release of the sample, made once in a run of the tests."""
    return made_once(tmp_path_factory, "released", release_sample) / RELEASE


@pytest.fixture(scope="package")
def nginx(release: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """nginx, over a copy of the release in which a careless hand has left things."""
    folder = tmp_path_factory.mktemp("nginx").resolve()
    with start_nginx(careless_copy(release, folder), folder) as server:
        yield server


@pytest.fixture(scope="package")
def caddy(release: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Caddy, over such a copy."""
    folder = tmp_path_factory.mktemp("caddy").resolve()
    with start_caddy(careless_copy(release, folder), folder) as server:
        yield server


@pytest.fixture(params=["nginx", "caddy"])
def server(request: pytest.FixtureRequest) -> Server:
    """Each server in turn."""
    server: Server = request.getfixturevalue(request.param)
    return server


def careless_copy(release: Path, folder: Path) -> Path:
    """Copy the release, and put into it what none has and no server may show, and what it may."""
    copy = folder / "release"
    shutil.copytree(release, copy)
    site = copy / "site"
    for path in (".env", ".git/config", "nn/.htpasswd", "nn/.a/b.html", "ut/hemmelig.txt"):
        file = site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("hemmelig")
    outside = site.parent / "outside"
    outside.mkdir()
    (outside / "index.html").write_text("hemmelig")
    (site / "fil.html").symlink_to(outside / "index.html")
    (site / "mappe").symlink_to(outside)
    known = site / ".well-known/security.txt"
    known.parent.mkdir()
    known.write_text("Contact: mailto:post@example.org")
    return copy
