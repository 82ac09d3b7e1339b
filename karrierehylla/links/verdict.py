"""What a reader is told about a link: what an editor decided, joined with what machines saw.

Imports the model only, so that pages may use it as well as the link checks.
"""

from __future__ import annotations

import datetime
import enum
from collections.abc import Mapping
from dataclasses import dataclass

from karrierehylla.model.item import Resource
from karrierehylla.model.link import LinkRecord, LinkVerdict, Reason


class Verdict(enum.StrEnum):
    """What a reader is told; the words stand in `data/words` at `verdict.<value>`."""

    ACTIVE = "active"
    """It answered when it was last tried."""
    MOVED = "moved"
    """It leads to a new address."""
    DRIFTED = "drifted"
    """It answers, but the page may show something else than it did."""
    BLOCKED = "blocked"
    """The site turns machines away; a person must look."""
    FLAKY = "flaky"
    """It answers now and then."""
    UNCHECKED = "unchecked"
    """Nobody has tried it."""
    GONE = "gone"
    """It cannot be opened any more."""


ORDER = (
    Verdict.GONE,
    Verdict.MOVED,
    Verdict.FLAKY,
    Verdict.DRIFTED,
    Verdict.BLOCKED,
    Verdict.UNCHECKED,
    Verdict.ACTIVE,
)
"""From what a reader most needs to know to what needs no mention."""

_SEEN = {
    LinkVerdict.OK: Verdict.ACTIVE,
    LinkVerdict.MOVED: Verdict.MOVED,
    LinkVerdict.DRIFTED: Verdict.DRIFTED,
    LinkVerdict.BLOCKED: Verdict.BLOCKED,
    LinkVerdict.FLAKY: Verdict.FLAKY,
    LinkVerdict.DEAD: Verdict.GONE,
    LinkVerdict.UNCHECKED: Verdict.UNCHECKED,
}


CONFIRMED_DAYS = 90
"""How long a person's word holds for what no machine can check."""

OLD_DAYS = 30
"""Days after which a check is shown as old."""


def verdict_on(record: LinkRecord, today: datetime.date) -> LinkVerdict:
    """Return the verdict that holds on `today`: a person's word counts until it expires."""
    until = confirmed_until(record)
    return LinkVerdict.OK if until and today <= until else record.verdict


def confirmed_until(record: LinkRecord) -> datetime.date | None:
    """Return the last day on which a person's word holds, or held; None where none was given."""
    if record.confirmed is None or not needs_a_person(record):
        return None
    return record.confirmed + datetime.timedelta(days=CONFIRMED_DAYS)


def needs_a_person(record: LinkRecord) -> bool:
    """Return whether no machine can tell how a link stands."""
    return record.verdict is LinkVerdict.BLOCKED or record.reason in (
        Reason.FRAGMENT,
        Reason.SCRIPT_ONLY,
    )


def is_old(checked: datetime.date | None, today: datetime.date) -> bool:
    """Return whether a check is too long ago to be shown as if it were new."""
    return checked is not None and (today - checked).days > OLD_DAYS


@dataclass(frozen=True)
class Standing:
    """How a resource or one of its addresses stands."""

    verdict: Verdict
    checked: datetime.date | None = None
    """The day it was last tried; for several addresses the earliest such day."""
    archive_url: str | None = None
    """A kept copy of what is gone."""
    is_old: bool = False
    """Whether that day is too long ago to be shown as if it were new."""


UNKNOWN = Standing(Verdict.UNCHECKED)


def standing_of_address(
    url: str, links: Mapping[str, LinkRecord], today: datetime.date
) -> Standing:
    """Return how one address stands on `today` by what machines saw, or by a person's word."""
    record = links.get(url)
    if record is None:
        return UNKNOWN
    verdict = verdict_on(record, today)
    copy = record.archive_url
    kept = copy if copy is not None and copy.startswith("https://") else None
    if verdict is not record.verdict:
        # The day a person opened it says more than the day a machine was turned away.
        return Standing(_SEEN[verdict], record.confirmed, kept)
    if verdict is LinkVerdict.UNCHECKED:
        # It was tried in vain: to name the day would say that it was checked.
        return Standing(Verdict.UNCHECKED, archive_url=kept)
    return Standing(_SEEN[verdict], record.checked, kept, is_old(record.checked, today))


def addresses_of(resource: Resource) -> tuple[str, ...]:
    """Return the addresses that a reader may open: one, one a language, or none."""
    if resource.versions:
        return tuple(version.url for version in resource.versions)
    return (resource.url,) if resource.url else ()


def standing_of(
    resource: Resource, links: Mapping[str, LinkRecord], today: datetime.date
) -> Standing:
    """Return how a resource stands: gone if either says so, else moved, else what machines saw.

    With one address a language it is gone when all of them are; else the worst of the rest counts.
    """
    seen = [standing_of_address(url, links, today) for url in addresses_of(resource)]
    days = [standing.checked for standing in seen if standing.checked]
    checked = min(days) if days and len(days) == len(seen) else None
    old = checked is not None and any(standing.is_old for standing in seen)
    kept = [*seen, *(standing_of_address(url, links, today) for url in resource.former_urls)]
    archive = next((standing.archive_url for standing in kept if standing.archive_url), None)
    alive = [standing.verdict for standing in seen if standing.verdict is not Verdict.GONE]
    if resource.status == "gone" or not alive:
        return Standing(Verdict.GONE, checked, archive, old)
    if resource.status == "moved" or Verdict.MOVED in alive:
        return Standing(Verdict.MOVED, checked, is_old=old)
    return Standing(min(alive, key=ORDER.index), checked, is_old=old)
