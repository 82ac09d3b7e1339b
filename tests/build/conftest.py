"""Sites that tests read: the real one, and small ones from the sample library."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping

import pytest

from karrierehylla.edition import Edition, prepare_edition
from tests.build.sites import ROOT, Site, build_site, content_day, real_site_of, write_sample
from tests.unit.sample import TODAY

BuildSample = Callable[..., Site]
"""`built_sample(changes, today=…, LOCALE=…)`."""


@pytest.fixture(scope="session")
def real_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The real site, on the day of its newest text."""
    return real_site_of(tmp_path_factory)


@pytest.fixture(scope="session")
def edition() -> Edition:
    """What the real site is made of."""
    return prepare_edition(ROOT, today=content_day())


@pytest.fixture(scope="session")
def built_sample(tmp_path_factory: pytest.TempPathFactory) -> BuildSample:
    """Builds a small site from the sample with changes; a build that fails fails the test."""

    def build(
        changes: Mapping[str, str | bytes | None] | None = None,
        *,
        today: datetime.date = TODAY,
        **environment: str,
    ) -> Site:
        project = write_sample(tmp_path_factory.mktemp("sample"), changes)
        return build_site(project, tmp_path_factory.mktemp("built"), today, **environment)

    return build
