"""Which network addresses lie on the open internet, however they are written."""

from __future__ import annotations

import socket
from collections.abc import Iterable
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)

Address = IPv4Address | IPv6Address

# The registries of special addresses, written out: Python's own `is_global` differs by version.
_CLOSED_4 = [
    IPv4Network(network)
    for network in (
        "0.0.0.0/8",  # this network
        "10.0.0.0/8",  # private
        "100.64.0.0/10",  # behind a provider's translation
        "127.0.0.0/8",  # this machine
        "169.254.0.0/16",  # this link, and what clouds tell their machines
        "172.16.0.0/12",  # private
        "192.0.0.0/24",  # protocols
        "192.0.2.0/24",  # documentation
        "192.31.196.0/24",  # AS112
        "192.52.193.0/24",  # AMT
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",  # private
        "192.175.48.0/24",  # AS112
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, and broadcast
    )
]
_OPEN_6 = IPv6Network("2000::/3")
"""All that has been given out; the rest of IPv6 is closed."""
_CLOSED_6 = [
    IPv6Network(network)
    for network in (
        "2001::/23",  # protocols, Teredo among them
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4, which carries any IPv4 address inside
        "2620:4f:8000::/48",  # AS112
        "3fff::/20",  # documentation
    )
]
_TRANSLATED = IPv6Network("64:ff9b::/96")
"""IPv4 addresses as seen from networks that have IPv6 only."""


def is_public(address: Address) -> bool:
    """Return whether `address` lies on the open internet, also as another network sees it."""
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _CLOSED_4)
    inner = embedded(address)
    if inner is not None:
        return is_public(inner)
    if address.scope_id is not None or address not in _OPEN_6:
        return False
    return not any(address in network for network in _CLOSED_6)


def embedded(address: IPv6Address) -> IPv4Address | None:
    """Return the IPv4 address that a mapped or a translated address stands for."""
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address in _TRANSLATED:
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    return None


def literal_of(host: str) -> Address | None:
    """Return the address that `host` writes as a number, as systems read it; None for a name.

    Systems take decimal, octal and hexadecimal numbers and leave out parts: `0x7f.1`, `2130706433`.
    """
    text = host.strip("[]").rstrip(".")
    try:
        return ip_address(text)
    except ValueError:
        pass
    # `inet_aton` also takes '127.0.0.1 and more'; a host has no spaces.
    if not text or text[-1] not in "0123456789abcdefABCDEFxX" or " " in text:
        return None
    try:
        return IPv4Address(socket.inet_aton(text))
    except OSError:
        return None


class Gate:
    """Who may be connected to: the open internet, and what a test allows beside it."""

    def __init__(self, allowed: Iterable[str] = ()) -> None:
        self._allowed = [ip_network(network) for network in allowed]
        self._known: dict[str, bool] = {}

    def lets_through(self, address: str) -> bool:
        """Return whether the network address `address`, in any notation, may be connected to."""
        known = self._known.get(address)
        if known is None:
            known = self._known[address] = self._judge(literal_of(address))
        return known

    def _judge(self, address: Address | None) -> bool:
        if address is None:
            return False
        inner = embedded(address) if isinstance(address, IPv6Address) else None
        plain = inner or address
        return is_public(address) or any(
            plain in network for network in self._allowed if network.version == plain.version
        )
