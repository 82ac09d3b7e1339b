"""`links report`: the history as a list for people, by role, as Markdown or JSON."""

from __future__ import annotations

import argparse
import datetime
import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from karrierehylla.commands.arguments import add_root, add_today
from karrierehylla.commands.link_names import Named, named_links
from karrierehylla.commands.outcome import Outcome, counted, message
from karrierehylla.links.report import Group, Line, Section, sections
from karrierehylla.model.library import Library
from karrierehylla.model.link import LinkVerdict
from karrierehylla.model.locale import Locale
from karrierehylla.problems import as_text, errors_in, load_rules, show
from karrierehylla.reading.link_history import read_links

VERSION = 1
"""Of the form of the JSON."""


def add_parser(parts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `report` to the parts of `links`."""
    parser = parts.add_parser("report", help="print what needs a person, by role")
    parser.add_argument("--format", choices=("markdown", "json"), default="markdown")
    add_root(parser)
    add_today(parser)
    parser.set_defaults(run=run, names=())


def run(arguments: argparse.Namespace) -> Outcome:
    """Return the report of what the history says; nothing is asked or written."""
    lang = arguments.lang
    named = named_links(arguments)
    if not isinstance(named, Named):
        return named
    records, problems = read_links(arguments.root)
    if errors := errors_in(problems):
        return Outcome(1, as_text(errors, lang), message("links.untouched", lang))
    library = named.library
    found = sections(named.links, records, library.today)
    if arguments.format == "json":
        return Outcome(out=_as_json(found, library.today))
    return Outcome(out="\n".join(_as_markdown(found, library, lang)))


def _as_json(found: Sequence[Section], today: datetime.date) -> str:
    owners = [
        {
            "owner": section.owner,
            "well": section.well,
            "unchecked": section.unchecked,
            "links": [_plain(line) for line in section.lines],
        }
        for section in found
    ]
    report = {"version": VERSION, "day": today.isoformat(), "owners": owners}
    return json.dumps(report, ensure_ascii=False, indent=1)


def _plain(line: Line) -> dict[str, Any]:
    """Return a line as JSON has it: nothing that says nothing."""
    record = line.record.model_dump(mode="json", exclude_defaults=True)
    kept = ("reason", "status", "checked", "last_ok", "failures", "moved_to", "archive_url")
    sights = {
        name: sight.title
        for name, sight in (("title", line.record.seen), ("title_before", line.record.baseline))
        if sight is not None and sight.title is not None
    }
    until = line.confirmed_until
    return {
        "group": line.group,
        "url": line.link.address,
        "uses": [
            {
                "id": use.id,
                "path": use.path,
                "line": use.position.line,
                "column": use.position.column,
            }
            for use in line.uses
        ],
        **{name: record[name] for name in kept if name in record},
        **sights,
        **({"confirmed_until": until.isoformat()} if until else {}),
    }


def _as_markdown(found: Sequence[Section], library: Library, lang: str) -> Iterator[str]:
    needing = len({line.link.address for section in found for line in section.lines})
    yield f"# {message('links.report_title', lang, day=library.today)}"
    yield ""
    yield counted("links.report_needing", lang, needing)
    titles = {role.id: role.title.in_(Locale(lang)) for role in library.data.roles}
    for section in found:
        owner = titles.get(section.owner, section.owner)
        yield ""
        yield f"## {owner or message('links.report_nobody', lang)}"
        yield ""
        yield message("links.report_counts", lang, well=section.well, unchecked=section.unchecked)
        for group in Group:
            lines = section.of(group)
            if lines:
                yield ""
                yield f"### {message(f'links.report_{group}', lang)}: {len(lines)}"
                yield ""
            for line in lines:
                yield from _item(line, lang)


def _item(line: Line, lang: str) -> Iterator[str]:
    """Yield the lines of one link: what it is, where it stands, and what is known of it."""
    record = line.record
    names = ", ".join(dict.fromkeys(use.id for use in line.uses))
    yield f"- [ ] **{names}**: {_link(line.link.address)}"
    for use in line.uses:
        yield f"  - `{use.path}:{use.position.line}:{use.position.column}`"
    if record.failures:
        first = record.failures[0].day
        yield f"  - {message('links.report_since', lang, day=first)}"
        for failure in record.failures:
            yield f"  - {failure.day}: {_reason(failure.reason, failure.status, lang)}"
    elif record.reason is not None:
        yield f"  - {_reason(record.reason, record.status, lang)}"
    if record.verdict is LinkVerdict.MOVED and record.moved_to is not None:
        yield f"  - {message('links.report_write', lang, url=_link(record.moved_to))}"
    if line.group is Group.DRIFTED:
        for key, sight in (("before", record.baseline), ("now", record.seen)):
            if sight is not None and sight.title is not None:
                yield f"  - {message(f'links.report_{key}', lang, title=_code(sight.title))}"
    if line.confirmed_until is not None:
        yield f"  - {message('links.report_until', lang, day=line.confirmed_until)}"
    if record.archive_url is not None:
        yield f"  - {message('links.report_copy', lang, url=_link(record.archive_url))}"
    if record.last_ok is not None and record.last_ok != record.checked:
        yield f"  - {message('links.report_well', lang, day=record.last_ok)}"
    yield f"  - {message('links.report_checked', lang, day=record.checked)}"


def _reason(reason: str, status: int | None, lang: str) -> str:
    """Return the sentence of a reason without the address, which stands above it."""
    sentence = load_rules()[f"web-{reason}"].sentences[lang].format(url="", status=status)
    return sentence.removeprefix(":").strip()


def _link(url: str) -> str:
    """Return an address as Markdown shows it whole; it can hold no white space."""
    return f"<{url.replace('<', '%3C').replace('>', '%3E')}>"


def _code(text: str) -> str:
    """Return words of a stranger so that nothing in them is a link, a mention or HTML."""
    shown = show(text)
    fence = "`" * (max((len(run) for run in re.findall("`+", shown)), default=0) + 1)
    return f"{fence} {shown} {fence}"
