"""The real library, as it is on the day of its newest text."""

from __future__ import annotations

import pytest

from karrierehylla.edition import prepare_edition
from karrierehylla.model.library import Library
from tests.build.sites import ROOT, content_day


@pytest.fixture(scope="package")
def library() -> Library:
    """The real library."""
    return prepare_edition(ROOT, today=content_day()).library
