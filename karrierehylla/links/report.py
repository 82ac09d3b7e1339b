"""The links as the people see them who look after them: by role, what needs somebody first."""

from __future__ import annotations

import datetime
import enum
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from karrierehylla.links.verdict import confirmed_until, is_old, verdict_on
from karrierehylla.links.watched import Use, Watched
from karrierehylla.model.link import LinkRecord, LinkVerdict

SOON_DAYS = 14
"""So long before a person's word expires the report asks for it anew."""


class Group(enum.StrEnum):
    """Why a link is in the report; what needs a person first comes first."""

    DEAD = "dead"
    MOVED = "moved"
    DRIFTED = "drifted"
    BLOCKED = "blocked"
    BEYOND = "beyond"
    """No machine can tell, and nobody has opened it lately."""
    EXPIRING = "expiring"
    """A person's word holds, but not for long."""
    FLAKY = "flaky"
    OLD = "old"
    """All was well when it was last checked, which is long ago."""


@dataclass(frozen=True)
class Line:
    """One link in the report."""

    group: Group
    link: Watched
    uses: tuple[Use, ...]
    """Those that this role looks after."""
    record: LinkRecord

    @property
    def confirmed_until(self) -> datetime.date | None:
        """The last day on which a person's word holds, or held."""
        return confirmed_until(self.record)


@dataclass(frozen=True)
class Section:
    """What one role looks after."""

    owner: str
    """The id of the role; '' for what nobody looks after."""
    lines: tuple[Line, ...]
    """By group, then by address."""
    well: int
    """Links that need nothing."""
    unchecked: int
    """Links that were never asked."""

    def of(self, group: Group) -> list[Line]:
        """Return the lines of `group`."""
        return [line for line in self.lines if line.group is group]


def sections(
    links: Iterable[Watched], records: Mapping[str, LinkRecord], today: datetime.date
) -> list[Section]:
    """Return a section for each role, in the order of their ids; what nobody owns comes first."""
    lines: dict[str, list[Line]] = defaultdict(list)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    order = list(Group)
    for link in links:
        record = records.get(link.address)
        for owner in sorted({use.owner for use in link.uses}):
            uses = tuple(use for use in link.uses if use.owner == owner)
            if record is None or record.checked is None:
                counts[owner]["unchecked"] += 1
            elif group := _group(record, today):
                lines[owner].append(Line(group, link, uses, record))
            else:
                counts[owner]["well"] += 1
    return [
        Section(
            owner,
            tuple(
                sorted(lines[owner], key=lambda line: (order.index(line.group), line.link.address))
            ),
            counts[owner]["well"],
            counts[owner]["unchecked"],
        )
        for owner in sorted({*lines, *counts})
    ]


_GROUPS = {
    LinkVerdict.DEAD: Group.DEAD,
    LinkVerdict.MOVED: Group.MOVED,
    LinkVerdict.DRIFTED: Group.DRIFTED,
    LinkVerdict.BLOCKED: Group.BLOCKED,
    LinkVerdict.FLAKY: Group.FLAKY,
    LinkVerdict.UNCHECKED: Group.BEYOND,
}


def _group(record: LinkRecord, today: datetime.date) -> Group | None:
    verdict = verdict_on(record, today)
    if verdict is not LinkVerdict.OK:
        return _GROUPS[verdict]
    until = confirmed_until(record)
    if until and (until - today).days <= SOON_DAYS:
        return Group.EXPIRING
    return Group.OLD if is_old(record.checked, today) else None
