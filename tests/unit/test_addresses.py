"""Addresses and the links between them."""

from __future__ import annotations

import pytest

from karrierehylla.addresses import (
    address_of,
    language_uri,
    permalink,
    relative,
    relative_file,
)
from karrierehylla.model.locale import Locale


@pytest.mark.parametrize(
    ("locale", "uri", "address"),
    [
        (Locale.NB, "index.md", ""),
        (Locale.NN, "index.md", "nn/"),
        (Locale.NB, "ressurs/vigo.md", "ressurs/vigo/"),
        (Locale.EN, "ressurs/index.md", "en/ressurs/"),
        (Locale.EN, "status/link.md", "en/status/link/"),
    ],
)
def test_a_file_has_its_address(locale: Locale, uri: str, address: str) -> None:
    assert address_of(locale, uri) == address


@pytest.mark.parametrize(
    ("origin", "target", "link"),
    [
        ("", "", "./"),
        ("", "#kh-law", "#kh-law"),
        ("", "lov/#f-x", "lov/#f-x"),
        ("nn/", "", "../"),
        ("nn/", "nn/", "./"),
        ("ressurs/vigo/", "ressurs/", "../"),
        ("ressurs/vigo/", "ressurs/vigo/", "./"),
        ("ressurs/vigo/", "ressurs/vigo/#a", "#a"),
        ("ressurs/vigo/", "tema/education/", "../../tema/education/"),
        ("nn/ressurs/vigo/", "ressurs/vigo/", "../../../ressurs/vigo/"),
        ("nn/ressurs/vigo/", "nn/feed.xml", "../../feed.xml"),
        ("ressurs/vigo/", "r/vigo/", "../../r/vigo/"),
        ("", "feed.xml", "feed.xml"),
    ],
)
def test_a_link_leads_from_page_to_page(origin: str, target: str, link: str) -> None:
    assert relative(origin, target) == link


@pytest.mark.parametrize(
    ("origin", "target", "link"),
    [
        ("index.md", "lov/index.md#f-x", "lov/index.md#f-x"),
        ("ressurs/vigo.md", "ressurs/vilbli.md", "vilbli.md"),
        ("ressurs/vigo.md", "lov/index.md#f-x", "../lov/index.md#f-x"),
        ("ressurs/vigo.md", "index.md", "../index.md"),
        ("status/link.md", "status/index.md", "index.md"),
    ],
)
def test_a_markdown_link_leads_from_file_to_file(origin: str, target: str, link: str) -> None:
    assert relative_file(origin, target) == link


def test_addresses_are_lower_case() -> None:
    assert language_uri("zh-Hans") == "sprak/zh-hans.md"
    assert permalink("vigo") == "r/vigo/"
