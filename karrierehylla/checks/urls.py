"""An address outside our site, taken alone: is it safe, lasting and free of anybody's data?"""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import unquote

from karrierehylla.checks.fault import Fault
from karrierehylla.checks.hosts import belongs_to, host_faults
from karrierehylla.checks.personal_numbers import is_duf_number
from karrierehylla.model.data import Hosts

LONG = 300
"""Characters beyond which mail programs and slides break an address."""

SCHEMES_THAT_ACT = ("javascript", "vbscript", "data", "file", "mailto", "tel", "sms", "ftp", "blob")
"""Schemes that run, send or call something; looked for in disguise too."""

TOKENS = frozenset(
    "access_token apikey api_key auth authtoken auth_token id_token jsessionid jwt key pass passwd"
    " password phpsessid pwd refresh_token samlresponse secret session sessionid session_id sid sig"
    " signature ticket token".split()
)
"""Parameters that open a door for one person and for a while."""

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_FORBIDDEN_SIGNS = frozenset("\\\"'<>`{}|^")
_NATIONAL_ID = re.compile(r"(?<!\d)\d{6}[ +.-]?\d{5}(?!\d)")
_TWELVE_DIGITS = re.compile(r"(?<!\d)\d{12}(?!\d)")
_E_MAIL = re.compile(r"[\w.+-]@[\w-]+\.\w")
_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_TWICE_ENCODED = re.compile(r"%25[0-9A-Fa-f]{2}")
_CONTROL_ENCODED = re.compile(r"%(?:[01][0-9A-Fa-f]|7[Ff])")
_DOTS = re.compile(r"/(?:\.|%2[Ee]){1,2}(?=/|\Z)")


@dataclass(frozen=True)
class Url:
    """The parts of an address that begins with http:// or https://."""

    scheme: str
    credentials: str | None
    host: str
    port: str | None
    path: str
    query: str
    fragment: str | None

    @property
    def parameters(self) -> list[tuple[str, str]]:
        """Names in lower case and values of the query, percent signs decoded."""
        pairs = [part.partition("=") for part in re.split("[&;]", self.query) if part]
        return [(unquote(name).lower(), unquote(value)) for name, _, value in pairs]

    @property
    def has_state(self) -> bool:
        """Whether it says only behind the '#' what to show: no server ever sees that."""
        fragment = self.fragment or ""
        return fragment.startswith(("/", "!", ":")) or "=" in fragment


def split_url(address: str) -> Url:
    """Return the parts of `address`, which begins with http:// or https://."""
    scheme, _, rest = address.partition("://")
    rest, hash_sign, fragment = rest.partition("#")
    rest, _, query = rest.partition("?")
    authority, slash, path = rest.partition("/")
    credentials, at_sign, place = authority.rpartition("@")
    host, colon, port = place, "", ""
    if place.count(":") == 1 or "]:" in place:
        host, colon, port = place.rpartition(":")
    return Url(
        scheme=scheme.lower(),
        credentials=credentials if at_sign else None,
        host=host,
        port=port if colon else None,
        path=slash + path,
        query=query,
        fragment=fragment if hash_sign else None,
    )


def same_page(address: str) -> str:
    """Return what all spellings of one address share: no scheme, no slash at its end."""
    url = split_url(address)
    fragment = f"#{url.fragment}" if url.fragment else ""
    query = f"?{url.query}" if url.query else ""
    return f"{url.host.lower()}{url.path.rstrip('/')}{query}{fragment}"


def url_faults(address: str, hosts: Hosts) -> list[Fault]:
    """Return all that is wrong with an address that readers may follow."""
    faults = safety_faults(address)
    if any(fault.rule in _SCHEME_RULES for fault in faults):
        return faults
    url = split_url(address)
    return [
        *faults,
        *_place_faults(url, hosts),
        *_wear_faults(address, url, hosts),
    ]


def safety_faults(address: str) -> list[Fault]:
    """Return what makes an address unfit even to be printed."""
    acting = hidden_scheme(address)
    if acting:
        return [Fault("address-scheme", {"scheme": acting})]
    signs = _sign_faults(address)
    if signs:
        return signs
    scheme = _scheme_faults(address)
    if any(fault.rule in _SCHEME_RULES for fault in scheme):
        return scheme
    url = split_url(address)
    faults = [*scheme, *host_faults(url.host)]
    if url.credentials is not None:
        faults.append(Fault("address-credentials", {"host": url.host}))
    if url.port is not None:
        faults.append(Fault("address-port", {"value": url.port, "host": url.host}))
    return [*faults, *personal_faults(url), *_percent_faults(address)]


_SCHEME_RULES = frozenset(
    {"address-sign", "address-space", "address-scheme", "address-no-scheme", "address-slashes"}
)
"""Rules after which there is no telling where the host begins."""


def hidden_scheme(text: str) -> str | None:
    """Return the scheme that acts which `text` begins with, however it is disguised."""
    plain = unquote(html.unescape(text))
    bare = "".join(sign for sign in plain if sign > " " and sign.isprintable())
    scheme = unicodedata.normalize("NFKC", bare[:20]).lower().partition(":")[0]
    return scheme if ":" in bare[:20] and scheme in SCHEMES_THAT_ACT else None


def _sign_faults(address: str) -> list[Fault]:
    """Return the first sign that no address may hold."""
    for offset, sign in enumerate(address):
        if sign in _FORBIDDEN_SIGNS:
            return [Fault("address-sign", {"sign": f"'{sign}'"}, offset)]
        if sign.isspace():
            return [Fault("address-space", {}, offset)]
        if unicodedata.category(sign)[0] == "C":
            return [Fault("address-sign", {"sign": f"U+{ord(sign):04X}"}, offset)]
    return []


def _scheme_faults(address: str) -> list[Fault]:
    """Return what is wrong with how an address begins."""
    match = _SCHEME.match(address)
    rest = address[match.end() :] if match else ""
    # «nav.no:443/x» has a host and a port where a scheme would stand.
    if not match or ("." in match[1] and not rest.startswith("//")) or rest[:1].isdigit():
        start = re.split("[/?#:]", address.lstrip("/"))[0]
        values = {"host": start} if "." in start.strip(".") else {}
        return [Fault("address-no-scheme", values)]
    scheme = match[1].lower()
    if scheme not in ("http", "https"):
        return [Fault("address-scheme", {"scheme": scheme})]
    if not rest.startswith("//") or rest.startswith("///"):
        return [Fault("address-slashes", {"scheme": scheme})]
    faults = []
    if match[1] != scheme:
        faults.append(Fault("address-upper-case", {"value": match[1], "plain": scheme}))
    if scheme == "http":
        faults.append(Fault("address-http"))
    return faults


def personal_faults(url: Url) -> list[Fault]:
    """Return what in an address opens a door or tells of a person; values are never shown."""
    faults = []
    tail = [*url.parameters, *_fragment_parameters(url)]
    names = [name for name, _ in tail]
    names += [part.partition("=")[0].lower() for part in url.path.split(";")[1:]]
    for name in dict.fromkeys(names):
        if name in TOKENS:
            faults.append(Fault("address-token", {"name": name}))
    text = unicodedata.normalize("NFKC", unquote(f"{url.query}#{url.fragment or ''}"))
    if _NATIONAL_ID.search(text):
        faults.append(Fault("address-national-id"))
    if any(is_duf_number(match[0]) for match in _TWELVE_DIGITS.finditer(text)):
        faults.append(Fault("address-duf-number"))
    if _E_MAIL.search(text):
        faults.append(Fault("address-e-mail"))
    return faults


def _fragment_parameters(url: Url) -> list[tuple[str, str]]:
    """Return the pairs of a fragment that is written like a query."""
    if not url.fragment or "=" not in url.fragment:
        return []
    state = url.fragment.lstrip("/!?")
    return Url("", None, "", None, "", state.rpartition("?")[2], None).parameters


def _percent_faults(address: str) -> list[Fault]:
    """Return what is wrong with the percent signs of an address."""
    faults = []
    if match := _PERCENT.search(address):
        value = address[match.start() : match.start() + 3]
        faults.append(Fault("address-percent", {"value": value}, match.start()))
    if match := _TWICE_ENCODED.search(address):
        faults.append(Fault("address-percent-twice", {"value": match[0]}, match.start()))
    if match := _CONTROL_ENCODED.search(address):
        faults.append(Fault("address-percent-control", {"value": match[0]}, match.start()))
    return faults


def _place_faults(url: Url, hosts: Hosts) -> list[Fault]:
    """Return what our list of hosts says about where an address leads."""
    host = url.host.lower()
    for name in hosts.shorteners:
        if belongs_to(host, name):
            return [Fault("address-shortener", {"host": host})]
    for entry in hosts.redirectors:
        name, _, path = entry.partition("/")
        if belongs_to(host, name) and (not path or f"{url.path}/".startswith(f"/{path}/")):
            return [Fault("address-redirector", {"host": host})]
    for retired in hosts.hosts:
        if belongs_to(host, retired.host):
            values = {"host": host, "year": retired.retired[:4]}
            if retired.now:
                values["now"] = ", ".join(retired.now)
            return [Fault("address-retired", values)]
    return []


def _wear_faults(address: str, url: Url, hosts: Hosts) -> list[Fault]:
    """Return what makes an address brittle: tracking, odd endings, state in the fragment."""
    faults = []
    for name in dict.fromkeys(name for name, _ in [*url.parameters, *_fragment_parameters(url)]):
        if any(_matches(name, pattern.lower()) for pattern in hosts.tracking):
            faults.append(Fault("address-tracking", {"name": name}))
    if url.has_state:
        faults.append(Fault("address-fragment"))
    if match := _DOTS.search(url.path):
        faults.append(Fault("address-dots", {"value": match[0]}))
    if address[-1] in ".,;:!*" or (address[-1] == ")" and address.count("(") < address.count(")")):
        faults.append(Fault("address-trailing", {"sign": address[-1]}, len(address) - 1))
    if len(address) > LONG:
        faults.append(Fault("address-long", {"length": str(len(address)), "most": str(LONG)}))
    return faults


def _matches(name: str, pattern: str) -> bool:
    """Return whether a parameter's name is one of our list, where `utm_*` is a beginning."""
    if pattern.endswith("*"):
        return name.startswith(pattern[:-1])
    return name == pattern
