"""Checks the finished pages: what they refer to is there, and everything there can be reached.

Each carries the Content-Security-Policy of its kind, and nothing that one forbids.

Problems name the author's file and the place in it where the reference stands.
A page that no file was written for is named by its address ('/nn/format/film/').
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from karrierehylla.exports import policy
from karrierehylla.links.extract import Extract, Link, Purpose, extract
from karrierehylla.links.places import Places
from karrierehylla.links.targets import Resolver, Target, TargetKind
from karrierehylla.model.locale import Locale
from karrierehylla.pages.page import Page
from karrierehylla.problems import Position, Problem

NOT_FOUND = "404.html"
NEUTRAL = ("nb/", "r/", "assets/", "pagefind/")
"""What belongs to no language of its own: redirects, permalinks and what pages load."""


@dataclass(frozen=True)
class Fault:
    """A breach on one finished page, not yet placed in a source."""

    rule: str
    file: str
    values: Mapping[str, str] = field(default_factory=dict)
    needles: tuple[str, ...] = ()
    """What to look for in the source, best first."""

    @property
    def key(self) -> tuple[str, ...]:
        """What the same fault has in common on all pages, however each writes the address."""
        values = self.values
        return (self.rule, *(values[name] for name in sorted(values) if name != "target")) + (
            () if "address" in values else (values.get("target", ""),)
        )


def check_site(
    site_dir: Path,
    pages: Iterable[Page],
    *,
    site_url: str,
    root: Path,
    origins: Mapping[str, str] | None = None,
) -> list[Problem]:
    """Return what is wrong with the finished site in `site_dir`.

    `site_url` is the absolute address of the site's root.
    The pages' sources lie below `root`;
    `origins` has the sources of other files of the site, such as redirects, by their paths.
    """
    by_file = {f"{page.address}index.html": page for page in pages}
    site = _Site(site_dir, site_url, by_file)
    return _placed(site.faults(), by_file, origins or {}, root)


class _Site:
    """All files of a finished site.

    Each page is parsed once and forgotten: of a large site little more than its ids stays.
    """

    def __init__(self, site_dir: Path, site_url: str, pages: Mapping[str, Page]) -> None:
        self.pages = pages
        self.folder = site_dir
        self.files = frozenset(_files_below(site_dir))
        self.resolver = Resolver(site_url)
        self.ids: dict[str, tuple[str, ...]] = {}
        """What a fragment may name, by page."""
        self.redirects: set[str] = set()
        self.ways: dict[str, tuple[str, ...]] = {}
        """Pages by a page that leads to them without leaving its language."""
        self.anchored: list[tuple[str, Link, Target]] = []
        """Links to a place on another page, with the page that they stand on."""

    def faults(self) -> Iterator[Fault]:
        """Yield all that is wrong with the site."""
        for file in self.pages:
            if file not in self.files:
                yield Fault("page-not-built", file, {"address": _address(file)})
        for file in sorted(self.files):
            if _is_page(file):
                yield from self._faults_of(file, extract((self.folder / file).read_bytes()))
        yield from self._lost_anchors()
        yield from self._orphans()

    def _faults_of(self, file: str, page: Extract) -> Iterator[Fault]:
        """Yield what is wrong with one page, and note where it leads."""
        self.ids[file] = page.ids
        if page.is_redirect:
            self.redirects.add(file)
        ways: dict[str, None] = {}
        for link in page.links:
            target = self.resolver.resolve(file, link.target)
            if told := self._fault_of_link(file, link, target, ways):
                rule, values = told
                values = {"target": link.target, **values}
                yield Fault(rule, file, values, _needles(link, target))
        self.ways[file] = tuple(ways)
        for source in page.images_without_alt:
            name = source.rpartition("/")[2]
            yield Fault("image-without-alt", file, {"image": source}, (f"({source})", name))
        for id_ in page.repeated_ids:
            yield Fault("id-twice", file, {"id": id_}, (f"{{#{id_}}}",))
        if page.policy != self._policy_of(file):
            yield Fault("page-without-policy", file)
        for code in page.forbidden:
            yield Fault("against-policy", file, {"code": code}, (code,))

    def _policy_of(self, file: str) -> str:
        if file in self.pages:
            return policy.PAGE
        return policy.NOT_FOUND if _is_not_found(file) else policy.DOCUMENT

    def _fault_of_link(
        self, file: str, link: Link, target: Target, ways: dict[str, None]
    ) -> tuple[str, Mapping[str, str]] | None:
        """Return the rule that a link breaks with what its sentence says, and add to `ways`."""
        if target.kind is TargetKind.HARMLESS:
            return None
        if target.kind is TargetKind.FORBIDDEN:
            return "link-scheme", {}
        if target.kind is TargetKind.FOREIGN:
            # No policy stops a page that leads to another site by itself.
            if link.purpose not in (Purpose.LOAD, Purpose.REFRESH):
                return None
            return "foreign-request", {}
        if target.file not in self.files:
            return "link-without-target", {"address": _address(target.file)}
        if target.fragment:
            self.anchored.append((file, link, target))
        if link.purpose is not Purpose.LINK or not _is_page(target.file):
            return None
        here, there = _locale_of(file), _locale_of(target.file)
        if here is None or there is None:
            return None
        if here is there:
            ways[target.file] = None
        elif link.hreflang is None or link.hreflang.partition("-")[0] != there:
            return "link-to-other-language", {"here": here.value, "there": there.value}
        return None

    def _lost_anchors(self) -> Iterator[Fault]:
        """Yield the links to a place that its page does not have."""
        for file, link, target in self.anchored:
            ids = self.ids.get(target.file)
            if ids is not None and target.fragment not in ids:
                values = {
                    "target": link.target,
                    "address": _address(target.file),
                    "fragment": target.fragment,
                }
                yield Fault("link-without-anchor", file, values, _needles(link, target))

    def _orphans(self) -> Iterator[Fault]:
        """Yield the pages to which no way leads from the home page of their language."""
        waiting = [f"{locale.prefix}index.html" for locale in Locale]
        reached = set(waiting)
        while waiting:
            for file in self.ways.get(waiting.pop(), ()):
                if file not in reached:
                    reached.add(file)
                    waiting.append(file)
        for file in self.ids:
            if file in reached or file in self.redirects or _locale_of(file) is None:
                continue
            # Fallbacks, and indexes that are empty now, are there for links that need them;
            # lists may leave them out, as search does.
            page = self.pages.get(file)
            if page is None or page.indexed:
                yield Fault("page-orphan", file, {"address": _address(file)})


def _placed(
    faults: Iterable[Fault], pages: Mapping[str, Page], origins: Mapping[str, str], root: Path
) -> list[Problem]:
    """Return the faults as problems at their places; what no source explains is told once.

    A fault of a template stands on every page, and one line is enough to mend it.
    """
    places = Places(root)
    placed: dict[tuple[str, Position, str], Problem] = {}
    unplaced: list[Problem] = []
    alike: defaultdict[tuple[str, ...], list[Problem]] = defaultdict(list)
    for fault in faults:
        page = pages.get(fault.file)
        source = (page.source if page else None) or origins.get(fault.file)
        place = places.find(source, fault.needles) if source else None
        path = source or _address(fault.file)
        found = Problem(
            path, place or Position(page.body_line if page else 1), fault.rule, fault.values
        )
        if place:
            # The same on a page and on its copies in other languages.
            placed.setdefault((path, place, fault.rule), found)
        else:
            alike[fault.key].append(found)
    for same in alike.values():
        first = min(same, key=lambda problem: problem.sort_key)
        others = len({problem.path for problem in same}) - 1
        if others:
            first = replace(first, values={**first.values, "others": str(others)})
        unplaced.append(first)
    return [*placed.values(), *unplaced]


def _needles(link: Link, target: Target) -> tuple[str, ...]:
    """Return what an author may have written to get this link."""
    if target.kind is not TargetKind.FILE:
        return (link.target,)
    if link.purpose is Purpose.NAME:
        # What only machines read comes from a template.
        return ()
    address = target.file.removesuffix("index.html")
    for locale in (Locale.NN, Locale.EN):
        address = address.removeprefix(locale.prefix)
    id_ = address.rstrip("/").rpartition("/")[2] or "home"
    anchored = (f"[[{id_}#{target.fragment}",) if target.fragment else ()
    references = (*anchored, f"[[{id_}]", f"[[{id_}|", f"[[{id_}#")
    return (*references, f"({link.target})", link.target, id_, f"to: /{address}")


def _address(file: str) -> str:
    """Return a file of the site as a reader knows it: from the root, without index.html."""
    folder, _, name = file.rpartition("/")
    if name != "index.html":
        return f"/{file}"
    return f"/{folder}/" if folder else "/"


def _locale_of(file: str) -> Locale | None:
    """Return the language that a page belongs to; None for what belongs to none."""
    if _is_not_found(file) or file.startswith(NEUTRAL):
        return None
    first, _, _ = file.partition("/")
    return Locale(first) if first in ("nn", "en") else Locale.NB


def _is_page(file: str) -> bool:
    """Return whether a file of the site is one that readers open; what search loads is none."""
    return file.endswith(".html") and not file.startswith("pagefind/")


def _is_not_found(file: str) -> bool:
    return file.rpartition("/")[2] == NOT_FOUND


def _files_below(folder: Path) -> Iterator[str]:
    for parent, _, names in os.walk(folder):
        inside = Path(parent).relative_to(folder).as_posix()
        prefix = "" if inside == "." else f"{inside}/"
        for name in names:
            yield f"{prefix}{name}"
