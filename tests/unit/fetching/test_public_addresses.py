"""Only the open internet may be connected to, however an address is written."""

from __future__ import annotations

from ipaddress import IPv4Address, ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karrierehylla.fetching.public_addresses import Gate, is_public, literal_of


@pytest.mark.parametrize(
    "address",
    [
        *("8.8.8.8", "1.1.1.1", "193.213.112.4", "9.255.255.255", "11.0.0.0", "100.63.255.255"),
        *("100.128.0.0", "172.15.255.255", "172.32.0.0", "169.253.0.1", "223.255.255.255"),
        *("2001:4860:4860::8888", "2a00:1450:400f::", "2600::1"),
        *("::ffff:8.8.8.8", "64:ff9b::8.8.8.8"),
    ],
)
def test_the_open_internet_is_public(address: str) -> None:
    assert is_public(ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        *("0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "127.0.0.1", "127.255.255.255"),
        *("169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1"),
        *("192.168.1.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "240.0.0.1"),
        *("255.255.255.255", "192.88.99.1"),
        *("::", "::1", "::127.0.0.1", "fc00::1", "fd00:ec2::254", "fe80::1", "fe80::1%eth0"),
        *("fec0::1", "ff02::1", "100::1", "2001:db8::1", "3fff::1", "5f00::1"),
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:0:127.0.0.1"),
        *("64:ff9b::127.0.0.1", "64:ff9b::a00:1", "64:ff9b:1::8.8.8.8"),
        *("2002:7f00:1::", "2002:808:808::1", "2001:0:7f00:1::", "2001:4860:4860::8888%1"),
    ],
)
def test_everything_else_is_closed(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0X7F.1", "0177.1"),
        *("017700000001", "0x7f.0.0.0x1", "127.0.0.1.", "0177.0000.0.01"),
    ],
)
def test_a_number_is_read_as_systems_read_it(host: str) -> None:
    assert literal_of(host) == IPv4Address("127.0.0.1")


@pytest.mark.parametrize(
    "host",
    ["", ".", "vigo.no", "1.2.3.4.5", "256.0.0.1", "127.0.0.1 x", "0x", "a.1x", "abc", "dead.beef"],
)
def test_a_name_is_no_number(host: str) -> None:
    assert literal_of(host) is None


@given(st.integers(0, 2**32 - 1))
def test_no_spelling_of_a_number_hides_where_it_leads(number: int) -> None:
    address = IPv4Address(number)
    a, b, c, d = address.packed
    spellings = [
        str(number),
        f"{number:#x}",
        f"0{number:o}",
        f"0{a:o}.{b:#x}.{c}.{d}",
        f"{a}.{number & 0xFFFFFF}",
        f"{a}.{b}.{number & 0xFFFF}",
    ]

    assert {literal_of(spelling) for spelling in spellings} == {address}
    public = Gate().lets_through(str(address))
    for mapped in (f"[::ffff:{address}]", f"64:ff9b::{address}", *spellings):
        assert Gate().lets_through(mapped) is public


def test_a_gate_lets_through_what_it_was_told_to_and_nothing_beside_it() -> None:
    gate = Gate(["127.0.0.1/32"])

    assert gate.lets_through("127.0.0.1")
    assert gate.lets_through("::ffff:127.0.0.1")
    assert gate.lets_through("8.8.8.8")
    assert not gate.lets_through("127.0.0.2")
    assert not gate.lets_through("10.0.0.1")
    assert not gate.lets_through("::1")
    assert not gate.lets_through("localhost")
