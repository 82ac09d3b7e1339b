"""The history of a link: what machines saw at an address, and what a person said of it."""

from __future__ import annotations

import enum
from typing import Annotated

from pydantic import Field

from karrierehylla.model.fields import Address, Date, Record


class LinkVerdict(enum.StrEnum):
    """What the checks of a link come to; nothing else is ever said of one."""

    OK = "ok"
    """It answers with what it answered before."""
    MOVED = "moved"
    """It sends everybody to the same thing at a new address, for good."""
    DRIFTED = "drifted"
    """It answers, and may show something else than it did."""
    BLOCKED = "blocked"
    """The site turns machines away; a person must look."""
    FLAKY = "flaky"
    """It failed when it was last tried, on fewer than three days in a row."""
    DEAD = "dead"
    """It failed on three different days, and has not answered since."""
    UNCHECKED = "unchecked"
    """Nobody has tried it, or no machine can tell."""


class Reason(enum.StrEnum):
    """Why a link has its verdict; each is the rule `web-<value>` of `rules/web.yml`."""

    # It failed: no answer.
    NAME_UNKNOWN = "name-unknown"
    NAME_SILENT = "name-silent"
    PRIVATE = "private"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    RESET = "reset"
    SLOW = "slow"
    TLS_EXPIRED = "tls-expired"
    TLS_NOT_YET = "tls-not-yet"
    TLS_NAME = "tls-name"
    TLS_SELF_SIGNED = "tls-self-signed"
    TLS_ISSUER = "tls-issuer"
    TLS_HANDSHAKE = "tls-handshake"
    # It failed: an answer that no browser could use.
    NOT_HTTP = "not-http"
    BROKEN = "broken"
    LOOP = "loop"
    HOPS = "hops"
    NOWHERE = "nowhere"
    SCHEME = "scheme"
    # It failed: an answer that says so.
    NOT_FOUND = "not-found"
    WITHDRAWN = "withdrawn"
    STATUS = "status"
    SERVER = "server"
    EMPTY = "empty"
    SOFT_404 = "soft-404"
    # It drifted.
    FRONT_PAGE = "front-page"
    OTHER_TITLE = "other-title"
    OTHER_LANGUAGE = "other-language"
    OTHER_TEXT = "other-text"
    OTHER_TYPE = "other-type"
    SAYS_NOT_FOUND = "says-not-found"
    LIKE_NONSENSE = "like-nonsense"
    # It blocked us.
    LOGIN = "login"
    DENIED = "denied"
    TOO_MANY = "too-many"
    CHALLENGE = "challenge"
    # No machine can tell.
    FRAGMENT = "fragment"
    SCRIPT_ONLY = "script-only"


MAX_TITLE = 200
MAX_TYPE = 100
MAX_ETAG = 120
MAX_TIME = 40
"""Characters of a title that are kept."""

Status = Annotated[int, Field(ge=100, le=999)]

MediaType = Annotated[str, Field(pattern=r"^[a-z0-9.+-]+/[a-z0-9.+-]+$", max_length=MAX_TYPE)]


class Failure(Record):
    """A day on which a link failed."""

    day: Date
    reason: Annotated[Reason, Field(strict=False)]
    status: Status | None = None
    """The number that the server answered with."""


class Sight(Record):
    """What an address showed."""

    url: Address | None = None
    """Where it ended, if not at the address itself."""
    type: MediaType | None = None
    title: Annotated[str, Field(min_length=1, max_length=MAX_TITLE)] | None = None
    lang: Annotated[str, Field(pattern="^[a-z]{2,3}$", examples=["nb"])] | None = None
    """The language that the page says it is in."""
    text: Annotated[str, Field(pattern="^([0-9a-f]{2})+$", max_length=128)] | None = None
    """A fingerprint of its words, in which likeness shows; None if they are too few."""


class Baseline(Sight):
    """What an address shows when it shows what we link to."""

    day: Date
    approved: bool = False
    """Whether a person looked at it; else it is what the first good check saw."""


class LinkRecord(Record):
    """One address in `data/links.json`; only `links` commands write it."""

    verdict: Annotated[LinkVerdict, Field(strict=False)]
    reason: Annotated[Reason, Field(strict=False)] | None = None
    """None when all is well."""
    status: Status | None = None
    """The number that the server last answered with, where the reason is one."""
    first_seen: Date | None = None
    """The day it was first tried."""
    last_ok: Date | None = None
    """The last day on which it led to what we link to."""
    checked: Date | None = None
    """The day it was last tried."""
    failures: Annotated[tuple[Failure, ...], Field(strict=False, max_length=4)] = ()
    """Days since the last answer: the first three, and the last."""
    moved_to: Address | None = None
    """The address to write instead."""
    confirmed: Date | None = None
    """The day a person opened what no machine can check."""
    seen: Sight | None = None
    """What it showed when it last answered."""
    baseline: Baseline | None = None
    """What it should show."""
    etag: Annotated[str, Field(min_length=1, max_length=MAX_ETAG)] | None = None
    """What the server calls the state that was seen, for «has it changed?»."""
    modified: Annotated[str, Field(min_length=1, max_length=MAX_TIME)] | None = None
    """The same as a time, where there is no `etag`."""
    archive_url: Address | None = None
    """A kept copy."""
