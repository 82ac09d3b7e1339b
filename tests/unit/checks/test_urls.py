"""Addresses taken alone: what of them is shown, and what only a byte could break."""

from __future__ import annotations

import pytest

from karrierehylla.checks.scripts import is_mixed, looks_latin
from karrierehylla.checks.urls import hidden_scheme, same_page, split_url, url_faults
from karrierehylla.model.data import Hosts

HOSTS = Hosts(
    hosts=(),
    shorteners=("t.co",),
    tracking=("utm_*", "fbclid", "hsCtaTracking"),
    redirectors=("google.com/url",),
)


def rules(address: str) -> list[str]:
    return [fault.rule for fault in url_faults(address, HOSTS)]


@pytest.mark.parametrize(
    "address",
    [
        "https://vigo.no/?fnr=01018012345",
        "https://vigo.no/?til=kari.nordmann@example.org",
        "https://vigo.no/?token=hemmelig",
        "https://kari.nordmann:hemmelig@vigo.no/",
        "https://bit.ly/?q=01018012345#kari.nordmann@example.org",
    ],
)
def test_a_problem_never_shows_what_tells_of_a_person(address: str) -> None:
    faults = url_faults(address, HOSTS)

    assert faults
    shown = " ".join(value for fault in faults for value in fault.values.values())
    assert "01018012345" not in shown
    assert "hemmelig" not in shown
    assert "nordmann" not in shown


def test_an_address_is_taken_apart_as_a_browser_does_it() -> None:
    url = split_url("https://kari@www.nav.no@vigo.no:8080/a;b?c=d?e#f#g")

    assert url.credentials == "kari@www.nav.no"
    assert (url.host, url.port) == ("vigo.no", "8080")
    assert (url.path, url.query, url.fragment) == ("/a;b", "c=d?e", "f#g")


@pytest.mark.parametrize("address", ["https://vigo.no/\x07", "https://vigo.no/\u202e"])
def test_an_unseen_character_is_named_by_its_number(address: str) -> None:
    (fault,) = url_faults(address, HOSTS)

    assert fault.rule == "address-sign"
    assert fault.values["sign"] == f"U+{ord(address[-1]):04X}"
    assert fault.offset == len(address) - 1


def test_a_soft_scheme_is_found_through_every_disguise() -> None:
    for text in (
        "javascript:x",
        "JAVASCRIPT:x",
        " javascript:x",
        "java\tscript:x",
        "java\nscript:x",
        "\x01javascript:x",
        "java\u200bscript:x",
        "&#106;avascript:x",
        "&#x6A;avascript:x",
        "javascript&colon;x",
        "javascript%3Ax",
        "%6A%61vascript:x",
        "ｊavascript:x",
    ):
        assert hidden_scheme(text) == "javascript", text
    assert hidden_scheme("https://vigo.no/javascript:x") is None
    assert hidden_scheme("javascript er et språk") is None


@pytest.mark.parametrize(
    ("address", "rule"),
    [
        ("https://vigo.no/?UTM_Source=x", "address-tracking"),
        ("https://vigo.no/?utm%5Fsource=x", "address-tracking"),
        ("https://vigo.no/?hsctatracking=x", "address-tracking"),
        ("https://vigo.no/?a=b;fbclid=x", "address-tracking"),
        ("https://vigo.no/?TOKEN=x", "address-token"),
        ("https://vigo.no/?%74oken=x", "address-token"),
        ("https://T.CO/x", "address-shortener"),
        ("https://google.com/url", "address-redirector"),
        ("https://www.google.com/url/?q=x", "address-redirector"),
    ],
)
def test_other_spellings_of_a_name_are_found(address: str, rule: str) -> None:
    assert rule in rules(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://att.co.no/x",
        "https://google.com/urls",
        "https://vigo.no/?utm=x",
        "https://vigo.no/?tokens=x",
        "https://vigo.no/?fbclid2=x",
    ],
)
def test_a_name_that_only_begins_alike_passes(address: str) -> None:
    assert rules(address) == []


def test_spellings_of_one_address_are_the_same_page() -> None:
    pages = {same_page(address) for address in (
        "https://vigo.no/a", "http://vigo.no/a/", "https://VIGO.no/a", "https://vigo.no/a#",
    )}  # fmt: skip

    assert pages == {"vigo.no/a"}
    assert same_page("https://vigo.no/a?b=1") not in pages
    assert same_page("https://vigo.no/a#b") not in pages


@pytest.mark.parametrize("label", ["сахар", "ναυ", "օո", "nɑv", "vıgo", "ꮃꮃꮃ"])
def test_a_label_of_latin_shapes_is_a_look_alike(label: str) -> None:
    assert looks_latin(label)


@pytest.mark.parametrize("label", ["blåbær", "čállinlávra", "дияфільм", "δοκιμή", "مثال", "ש2"])
def test_a_label_of_its_own_shapes_is_none(label: str) -> None:
    assert not looks_latin(label)
    assert not is_mixed(label)


@pytest.mark.parametrize("label", ["nаv", "ναv", "日本語каt", "مثالa"])
def test_alphabets_side_by_side_in_a_label_are_mixed(label: str) -> None:
    assert is_mixed(label)


def test_thirty_thousand_signs_take_no_time() -> None:
    """A guard against backtracking: a hang would meet the limit of the test run."""
    for sign in "%.&;@:/?#=[](-_0a":
        url_faults("https://vigo.no/?" + sign * 30_000, HOSTS)
        url_faults("https://" + sign * 30_000, HOSTS)
