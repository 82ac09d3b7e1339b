"""`links approve`: a person has opened a link and says that it shows what it should."""

from __future__ import annotations

import argparse

from karrierehylla.commands.arguments import add_root, add_today
from karrierehylla.commands.link_names import Named, add_names, named_links
from karrierehylla.commands.outcome import Outcome, message
from karrierehylla.links.history import Refused, open_history
from karrierehylla.links.state import approve
from karrierehylla.links.verdict import confirmed_until
from karrierehylla.model.link import LinkRecord, LinkVerdict
from karrierehylla.problems import MAX_PATH, as_text, show


def add_parser(parts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `approve` to the parts of `links`."""
    parser = parts.add_parser(
        "approve", help="say that you opened a link and that it shows what it should"
    )
    add_names(parser, "+")
    add_root(parser)
    add_today(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> Outcome:
    """Record the approval and say what it means, a line an address; 1 if none could be approved."""
    lang = arguments.lang
    named = named_links(arguments)
    if not isinstance(named, Named):
        return named
    lines = []
    approved = 0
    today = named.library.today
    try:
        with open_history(arguments.root) as history:
            for link in named.links:
                record = history.records.get(link.address)
                new = record and approve(record, today)
                if new:
                    history.put(link.address, new)
                    approved += 1
                lines.append(_said(link.address, record, new, lang))
    except Refused as refused:
        return Outcome(1, as_text(refused.problems, lang), message("links.untouched", lang))
    return Outcome(0 if approved else 1, "\n".join(lines))


def _said(address: str, record: LinkRecord | None, new: LinkRecord | None, lang: str) -> str:
    """Return what was recorded for an address, or why nothing was."""
    url = show(address, limit=MAX_PATH)
    if record is None or record.checked is None:
        return message("links.never_checked", lang, url=url)
    if new is None:
        if record.verdict is LinkVerdict.MOVED:
            return message("links.approve_moved", lang, url=url)
        return message("links.approve_failing", lang, url=url, day=record.checked)
    if until := confirmed_until(new):
        return message("links.confirmed", lang, url=url, until=until)
    title = new.baseline.title if new.baseline else None
    key = "links.approved" if title else "links.approved_untitled"
    return message(key, lang, url=url, day=record.checked, title=show(title or ""))
