"""What day it is: asked once, at the edge; everything else is given the answer."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Oslo")
"""Where our readers' midnight is."""


class WrongEpoch(ValueError):
    """`SOURCE_DATE_EPOCH` is no number of seconds."""


def today(environ: Mapping[str, str]) -> datetime.date:
    """Return the date in Norway at `SOURCE_DATE_EPOCH` (seconds since 1970), else now.

    Raises WrongEpoch for an epoch that is no number of seconds.
    """
    epoch = environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return datetime.datetime.now(ZONE).date()
    try:
        return datetime.datetime.fromtimestamp(int(epoch), ZONE).date()
    except (ValueError, OverflowError, OSError) as error:
        raise WrongEpoch(f"SOURCE_DATE_EPOCH is no number of seconds: {epoch!r}") from error
