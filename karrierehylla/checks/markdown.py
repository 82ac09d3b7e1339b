"""The Markdown of bodies: what every renderer reads alike, and nothing that reaches pages raw."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from karrierehylla.checks.body import Body
from karrierehylla.checks.fault import Fault
from karrierehylla.checks.headings import heading_faults
from karrierehylla.checks.lines import Line
from karrierehylla.checks.links import Link
from karrierehylla.checks.markup import ENTITY, TAG
from karrierehylla.checks.tables import table_faults
from karrierehylla.model.library import Library
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Problem
from karrierehylla.reading.characters import find_faults
from karrierehylla.reading.sources import id_of

ASSETS = "docs/assets/"
"""Where pictures lie, from the project's root."""

_BRACES = re.compile(r"\{[^{}\n]*\}")
_HEADING_ID = re.compile(r"\{#[^{}\s=\"'.]*\}\s*\Z")
_TASK = re.compile(r"\[[ xX]\](?=\s|\Z)")
_DEFINITION = re.compile(r"\*?\[[^\[\]]+\]:")
_BLOCK_SYNTAX = (
    ("!!!", re.compile(r"!!!\s+\S")),
    ("???", re.compile(r"\?\?\?\+?\s+\S")),
    ("===", re.compile(r"===[!+]?\s+[\"']")),
    ("--8<--", re.compile(r".*-8<-")),
    (":::", re.compile(r":::\s*\S")),
)


def check_markdown(library: Library, bodies: Iterable[Body], root: Path) -> list[Problem]:
    """Return what is wrong with the Markdown of `bodies`; pictures lie below `root`."""
    return [
        fault.at(body.entry.path, body.position(fault.offset))
        for body in bodies
        for fault in _body_faults(library, body, root)
    ]


def _body_faults(library: Library, body: Body, root: Path) -> Iterator[Fault]:
    if body.excess:
        yield body.excess
        return
    yield from body.code_faults
    yield from heading_faults(body)
    yield from table_faults(body.lines)
    for index, line in enumerate(body.lines):
        if not line.is_code:
            yield from _line_faults(line)
            yield from _underline_faults(body.lines, index)
    yield from _embedding_faults(body)
    for link in body.links:
        yield from _link_faults(library, body, link, root)


def _embedding_faults(body: Body) -> Iterator[Fault]:
    """Yield references behind an exclamation mark, which Markdown takes for pictures."""
    text = body.entry.body
    for reference in body.references:
        if text[: reference.start].endswith("!"):
            values = {"reference": text[reference.start : reference.end]}
            yield Fault("reference-as-picture", values, reference.start - 1)


def _line_faults(line: Line) -> Iterator[Fault]:
    """Yield what one line of prose may not hold."""
    start = line.offset
    if tag := TAG.search(line.prose):
        yield _tag_fault(tag, start)
    for match in ENTITY.finditer(line.prose):
        character = html.unescape(match[0])
        if any(True for _ in find_faults(f"a{character}a")) or not character.strip("\0"):
            yield Fault("entity-hidden", {"value": match[0]}, start + match.start())
    heading = line.content.startswith("#") and _HEADING_ID.search(line.prose)
    for match in _BRACES.finditer(line.prose):
        if not heading or match.start() != heading.start():
            yield Fault("attribute-list", {"value": match[0]}, start + match.start())
    open_reference = line.prose.find("[[")
    if open_reference >= 0:
        yield Fault("reference-open", {}, start + open_reference)
    yield from _block_faults(line)


def _tag_fault(match: re.Match[str], start: int) -> Fault:
    inside = match[1]
    offset = start + match.start()
    if "@" in inside or re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", inside):
        return Fault("autolink", {}, offset)
    return Fault("raw-html", {"value": f"<{inside}"}, offset)


def _block_faults(line: Line) -> Iterator[Fault]:
    """Yield the block syntax of dialects that a line begins."""
    content, offset = line.content, line.offset + line.indent
    if line.markers and (task := _TASK.match(content)):
        yield Fault("task-list", {"value": task[0]}, offset)
    footnote = line.prose.find("[^")
    if footnote >= 0:
        yield Fault("footnote", {}, line.offset + footnote)
    elif _DEFINITION.match(content):
        yield Fault("link-definition", {}, offset)
    for sign, pattern in _BLOCK_SYNTAX:
        if pattern.match(content):
            yield Fault("block-syntax", {"value": sign}, offset)


def _underline_faults(lines: Sequence[Line], index: int) -> Iterator[Fault]:
    """Yield the fault of a line of `=` or `-` that is more than a rule between paragraphs."""
    text = lines[index].text.strip()
    if not text or set(text) not in ({"="}, {"-"}):
        return
    # A first line of spaces is a line above it too.
    if index > 0 and lines[index - 1].text:
        yield Fault("heading-underlined", {"value": text[:3]}, lines[index].offset)
    elif text == "---" and all(line.is_blank for line in lines[:index]):
        yield Fault("front-matter-again", {}, lines[index].offset)


def _link_faults(library: Library, body: Body, link: Link, root: Path) -> Iterator[Fault]:
    """Yield what is wrong with a link or image; addresses outside are another check's."""
    if link.is_open:
        yield Fault("link-open", {}, link.offset)
        return
    folder = posixpath.dirname(body.entry.path)
    path = posixpath.normpath(posixpath.join(folder, link.target.partition("#")[0]))
    if link.is_image:
        if not link.text.strip():
            yield Fault("picture-without-alt", {}, link.offset)
        if link.is_outside or not path.startswith(ASSETS):
            yield Fault("picture-place", {"folder": ASSETS}, link.target_offset)
        elif not (root / path).is_file():
            yield Fault("picture-missing", {"path": path}, link.target_offset)
    elif not link.target:
        yield Fault("link-empty", {}, link.offset)
    elif not link.is_outside:
        yield _own_link(library, body, link, path)


def _own_link(library: Library, body: Body, link: Link, path: str) -> Fault:
    """Return the fault of a Markdown link to a page of ours."""
    parts = path.split("/")
    other = parts[1] if len(parts) > 1 and parts[0] == "docs" else ""
    if other in set(Locale) and other != body.entry.locale:
        return Fault("link-across-languages", {"locale": other}, link.target_offset)
    if link.target.startswith("#"):
        path = body.entry.path
    folders, _, name = path.removesuffix("/").rpartition("/")
    item_id, _ = id_of(posixpath.basename(folders), name)
    _, hash_sign, heading = link.target.partition("#")
    reference = f"[[{item_id}{hash_sign}{heading}]]"
    values = {"reference": reference} if item_id in library.kinds else {}
    return Fault("own-link", values, link.target_offset)
