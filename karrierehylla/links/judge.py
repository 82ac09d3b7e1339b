"""From what was seen on a visit to a finding: pure, and the same for the same sight."""

from __future__ import annotations

import enum
from collections.abc import Collection
from dataclasses import dataclass

from karrierehylla.checks.urls import personal_faults, split_url
from karrierehylla.fetching.answer import PAGE_TYPES, Answer
from karrierehylla.links.evidence import (
    asks_to_log_in,
    is_error_address,
    is_front,
    is_wall,
    says_not_found,
)
from karrierehylla.links.fingerprint import FEWEST_WORDS, likeness
from karrierehylla.links.page import Page
from karrierehylla.links.visit import Look, Visit, is_document, looks_same
from karrierehylla.model.fields import MAX_ADDRESS
from karrierehylla.model.link import (
    MAX_ETAG,
    MAX_TIME,
    MAX_TYPE,
    Baseline,
    LinkRecord,
    Reason,
    Sight,
)

CHANGED_TEXT = 0.25
"""Likeness below which little is left of a text."""

SAME_TITLE = 0.5
"""Share of common words from which a title is the old one, mended."""


class Outcome(enum.StrEnum):
    """What one visit comes to."""

    GOOD = "good"
    MOVED = "moved"
    DRIFTED = "drifted"
    BLOCKED = "blocked"
    BEYOND = "beyond"
    """It answers, and what it shows only a browser can tell."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Finding:
    """The outcome of one visit, with what is worth keeping of it."""

    outcome: Outcome
    reason: Reason | None = None
    status: int | None = None
    moved_to: str | None = None
    seen: Sight | None = None
    etag: str | None = None
    modified: str | None = None


_DENYING = frozenset({402, 403, 406, 451, 999})
_LANGUAGES = (
    frozenset({"no", "nb", "nn", "nob", "nno"}),
    frozenset({"ku", "kmr", "ckb", "sdh"}),
    frozenset({"fa", "prs", "pes", "fas"}),
    frozenset({"fil", "tl"}),
    frozenset({"sr", "hr", "bs", "sh"}),
    frozenset({"rn", "rw", "run", "kin"}),
)
"""Codes that pages use for one another, or for languages whose readers share pages."""


def judge(visit: Visit, record: LinkRecord | None, expected: Collection[str] = ()) -> Finding:
    """Return what `visit` comes to, by what `record` knows of the address.

    `expected` are the languages that this address is listed for; none where the item does not say.
    """
    answer, page = visit.look.answer, visit.look.page
    if answer.fault:
        return Finding(Outcome.FAILED, answer.fault)
    if reason := _blocked(answer, page):
        return Finding(Outcome.BLOCKED, reason, answer.status)
    if answer.status == 304 and record is not None and record.seen is not None:
        return Finding(Outcome.GOOD, seen=record.seen, etag=record.etag, modified=record.modified)
    if reason := _failed(answer):
        return Finding(Outcome.FAILED, reason, answer.status)
    return _Judgement(visit, record, frozenset(expected)).finding()


def _blocked(answer: Answer, page: Page | None) -> Reason | None:
    if is_wall(answer, page):
        return Reason.CHALLENGE
    if answer.status == 401:
        return Reason.LOGIN
    if answer.status == 429:
        return Reason.TOO_MANY
    return Reason.DENIED if answer.status in _DENYING else None


def _failed(answer: Answer) -> Reason | None:
    """Return why an answer is none by its number."""
    status = answer.status
    if status in (204, 205):
        return Reason.EMPTY
    if 200 <= status < 300:
        return None
    if status == 404:
        return Reason.NOT_FOUND
    if status == 410:
        return Reason.WITHDRAWN
    return Reason.SERVER if 500 <= status < 600 else Reason.STATUS


class _Judgement:
    """Judges an answer that says that all is well."""

    def __init__(self, visit: Visit, record: LinkRecord | None, expected: frozenset[str]) -> None:
        self._visit = visit
        self._look = visit.look
        self._answer = visit.look.answer
        self._expected = expected
        self._baseline = record.baseline if record else None
        self._seen = _sight(visit.address, visit.look)

    def finding(self) -> Finding:
        if self._is_approved():
            return self._good()
        page = self._look.page
        if self._looks_like_nonsense() and page is not None:
            if asks_to_log_in(self._answer.url, page):
                return self._made(Outcome.BLOCKED, Reason.LOGIN)
            if says_not_found(page) or is_error_address(self._answer.url):
                return Finding(Outcome.FAILED, Reason.SOFT_404)
            if page.words < FEWEST_WORDS and page.runs_scripts:
                return self._made(Outcome.BEYOND, Reason.SCRIPT_ONLY)
        if reason := self._drift():
            return self._made(Outcome.DRIFTED, reason)
        if split_url(self._visit.address).has_state:
            return self._made(Outcome.BEYOND, Reason.FRAGMENT)
        return self._good()

    def _good(self) -> Finding:
        target = self._new_address()
        return self._made(Outcome.MOVED if target else Outcome.GOOD, moved_to=target)

    def _made(
        self, outcome: Outcome, reason: Reason | None = None, moved_to: str | None = None
    ) -> Finding:
        etag, modified = self._answer.etag, self._answer.modified
        etag = etag if len(etag) <= MAX_ETAG and _is_plain(etag) else ""
        modified = modified if len(modified) <= MAX_TIME and _is_plain(modified) else ""
        return Finding(
            outcome,
            reason,
            moved_to=moved_to,
            seen=self._seen,
            etag=etag or None,
            modified=None if etag else modified or None,
        )

    def _is_approved(self) -> bool:
        """Return whether this is what a person looked at and found right."""
        known = self._baseline
        if known is None or not known.approved:
            return False
        same = (known.url, known.type, known.lang) == (
            self._seen.url,
            self._seen.type,
            self._seen.lang,
        )
        return same and not _other_title(known, self._seen) and not _other_text(known, self._seen)

    def _looks_like_nonsense(self) -> bool:
        """Return whether what cannot exist beside it looks the same."""
        return self._visit.near is not None and looks_same(self._look, self._visit.near)

    def _drift(self) -> Reason | None:
        """Return why a person should look; the first that holds."""
        address, page, known = self._visit.address, self._look.page, self._baseline
        if self._answer.hops and is_front(self._answer.url) and not is_front(address):
            return Reason.FRONT_PAGE
        # Where the root's nonsense is told, an address may say anything behind its number.
        nowhere = self._visit.root is not None and looks_same(self._look, self._visit.root)
        if nowhere and self._looks_like_nonsense():
            return Reason.LIKE_NONSENSE
        if page is not None and says_not_found(page):
            return Reason.SAYS_NOT_FOUND
        if self._is_other_type(address, known):
            return Reason.OTHER_TYPE
        if self._is_other_language(known):
            return Reason.OTHER_LANGUAGE
        if known is None:
            return None
        if _other_title(known, self._seen) and _other_text(known, self._seen):
            return Reason.OTHER_TITLE
        if known.approved and not is_front(address) and _other_text(known, self._seen):
            return Reason.OTHER_TEXT
        return None

    def _is_other_type(self, address: str, known: Baseline | None) -> bool:
        is_page = self._look.page is not None
        if known is not None and known.type is not None:
            return is_page != (known.type in PAGE_TYPES)
        return is_page and is_document(address)

    def _is_other_language(self, known: Baseline | None) -> bool:
        lang = self._seen.lang
        if lang is None:
            return False
        if self._expected:
            return not any(_same_language(lang, code) for code in self._expected)
        return known is not None and known.lang is not None and not _same_language(lang, known.lang)

    def _new_address(self) -> str | None:
        """Return where permanent redirects lead, if that is an address to write down."""
        target = ""
        for hop in self._answer.hops:
            if not hop.permanent:
                break
            target = hop.url
        address = self._visit.address
        if not target or not is_fit_to_keep(target):
            return None
        if "#" not in target and "#" in address:
            target = f"{target}#{address.partition('#')[2]}"
        is_downgrade = address.startswith("https:") and target.startswith("http:")
        return None if is_downgrade or target == address else target


def is_fit_to_keep(url: str) -> bool:
    """Return whether an address that a server gave us may stand in a public file."""
    if len(url) > MAX_ADDRESS or not url.isascii() or not url.isprintable() or " " in url:
        return False
    parts = split_url(url)
    return parts.credentials is None and not personal_faults(parts)


def _sight(address: str, look: Look) -> Sight:
    answer, page = look.answer, look.page
    moved = answer.hops and answer.url != address.partition("#")[0]
    url = answer.url if moved and is_fit_to_keep(answer.url) else None
    kind = answer.type if 0 < len(answer.type) <= MAX_TYPE else None
    if page is None:
        return Sight(url=url, type=kind)
    return Sight(
        url=url, type=kind, title=page.title or None, lang=page.lang or None, text=page.text
    )


def _same_language(one: str, other: str) -> bool:
    other = other.partition("-")[0]
    return one == other or any(one in group and other in group for group in _LANGUAGES)


def _other_title(known: Sight, seen: Sight) -> bool:
    if known.title is None or seen.title is None or known.title == seen.title:
        return False
    old, new = _words(known.title), _words(seen.title)
    return len(old & new) < SAME_TITLE * min(len(old), len(new))


def _words(title: str) -> set[str]:
    return {word for word in title.casefold().replace("|", " ").split() if word.strip("–-:·»«")}


def _other_text(known: Sight, seen: Sight) -> bool:
    if known.text is None or seen.text is None:
        return known.text is not None
    return likeness(known.text, seen.text) < CHANGED_TEXT


def _is_plain(value: str) -> bool:
    return value.isascii() and value.isprintable()
