"""The host of an address: a public name that is written as itself, never a number or a disguise."""

from __future__ import annotations

import functools
import unicodedata
from urllib.parse import unquote

import idna
from publicsuffixlist import PublicSuffixList

from karrierehylla.checks.fault import Fault
from karrierehylla.checks.scripts import is_mixed, looks_latin, scripts_of

PRIVATE_ENDINGS = frozenset(
    "alt arpa corp example home i2p internal intern intranet invalid lan local localdomain"
    " localhost mail onion private test".split()
)
"""Last labels that never lead to a site on the open web."""

LONGEST_LABEL = 63
LONGEST_HOST = 253


@functools.cache
def public_suffixes() -> PublicSuffixList:
    """Return the public suffixes that registries use, from the list that the package carries."""
    return PublicSuffixList(accept_unknown=False, only_icann=True)


def host_faults(written: str) -> list[Fault]:
    """Return what is wrong with a host as an author wrote it, without port or credentials."""
    if not written:
        return [Fault("address-no-host")]
    plain = unicodedata.normalize("NFKC", unquote(written)).replace("。", ".").lower()
    if written.startswith("[") or ":" in plain or _is_number(plain):
        return [Fault("address-ip", {"value": written})]
    if "%" in written:
        return [Fault("address-host-form", {"value": written, "plain": plain})]
    lower = written.lower()
    if lower.endswith("."):
        return [Fault("address-host-dot", {"value": written, "plain": lower.rstrip(".")})]
    faults = [Fault("address-upper-case", {"value": written, "plain": lower})] * (lower != written)
    if unicodedata.normalize("NFKC", lower) != lower:
        return [Fault("address-host-form", {"value": written, "plain": plain})]
    labels = lower.split(".")
    wrong = [fault for label in labels for fault in _label_faults(label, labels[-1])]
    return faults + (wrong[:1] or _name_faults(lower, labels))


def _is_number(host: str) -> bool:
    """Return whether browsers read `host` as an IPv4 number: its last label is one."""
    labels = host.rstrip(".").split(".")
    last = labels[-1]
    if last.isdecimal() and last.isascii():
        return True
    return last.startswith("0x") and all(sign in "0123456789abcdef" for sign in last[2:])


def _label_faults(label: str, last: str) -> list[Fault]:
    """Return what is wrong with one label of a host that ends in the label `last`."""
    if not label:
        return [Fault("address-host-empty-label")]
    if "_" in label:
        return [Fault("address-host-sign", {"value": label, "sign": "_"})]
    for sign in label:
        if sign.isascii() and not (sign.isalnum() or sign == "-"):
            return [Fault("address-host-sign", {"value": label, "sign": sign})]
    name = label
    if label.startswith("xn--"):
        try:
            name = idna.decode(label)
        except (idna.IDNAError, UnicodeError):
            return [Fault("address-punycode", {"value": label})]
    if not name.isascii():
        return _foreign_label_faults(label, name, last)
    if len(label) > LONGEST_LABEL:
        return [Fault("address-host-long", {"value": label})]
    if label.startswith("-") or label.endswith("-") or label[2:4] == "--":
        return [Fault("address-host-sign", {"value": label, "sign": "-"})]
    return []


def _foreign_label_faults(label: str, name: str, last: str) -> list[Fault]:
    """Return what is wrong with a label whose name has letters beyond a-z."""
    if is_mixed(name):
        scripts = " + ".join(sorted(script.capitalize() for script in scripts_of(name)))
        return [Fault("address-mixed-scripts", {"value": name, "scripts": scripts})]
    try:
        code = idna.encode(name).decode("ascii")
    except (idna.IDNAError, UnicodeError) as error:
        if "too long" in str(error).lower():
            return [Fault("address-host-long", {"value": label})]
        return [Fault("address-idn", {"value": label})]
    # A Cyrillic name below a Cyrillic ending is what it seems to be.
    ending = idna.decode(last) if last.startswith("xn--") else last
    if looks_latin(name) and (ending.isascii() or scripts_of(name) == {"LATIN"}):
        return [Fault("address-look-alike", {"value": name, "code": code})]
    return []


def _name_faults(host: str, labels: list[str]) -> list[Fault]:
    """Return what is wrong with a well-formed host as a name on the open web."""
    if len(idna_form(host)) > LONGEST_HOST:
        return [Fault("address-host-long", {"value": host})]
    if labels[-1] in PRIVATE_ENDINGS:
        return [Fault("address-private", {"value": host, "ending": labels[-1]})]
    if len(labels) == 1:
        return [Fault("address-one-label", {"value": host})]
    suffix = public_suffixes().publicsuffix(idna_form(host))
    if suffix is None:
        return [Fault("address-ending", {"value": host, "ending": labels[-1]})]
    if suffix == idna_form(host):
        return [Fault("address-bare-ending", {"value": host})]
    return []


def idna_form(host: str) -> str:
    """Return a well-formed host in the ASCII form that the network uses."""
    return ".".join(
        label if label.isascii() else idna.encode(label).decode("ascii")
        for label in host.lower().split(".")
    )


def belongs_to(host: str, name: str) -> bool:
    """Return whether `host` is `name` or lies below it."""
    return host == name or host.endswith(f".{name}")
