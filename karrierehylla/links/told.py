"""What the history says of an address, as a problem at the places where it stands."""

from __future__ import annotations

from karrierehylla.links.watched import Watched
from karrierehylla.model.link import LinkRecord, LinkVerdict
from karrierehylla.problems import Problem


def problems_of(link: Watched, record: LinkRecord) -> list[Problem]:
    """Return what a person should know of a link, once for each of its places."""
    rule, values = None, {"url": link.address}
    if record.verdict is LinkVerdict.DEAD:
        rule = "web-dead"
        values["first"] = record.failures[0].day.isoformat()
    elif record.verdict is LinkVerdict.MOVED and record.moved_to is not None:
        rule = "web-moved"
        values["to"] = record.moved_to
    elif record.reason is not None:
        rule = f"web-{record.reason}"
        values["status"] = str(record.status)
    if rule is None:
        return []
    return [Problem(use.path, use.position, rule, values) for use in link.uses]
