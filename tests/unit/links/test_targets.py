"""Addresses lead where a browser would go."""

from __future__ import annotations

import pytest

from karrierehylla.links.targets import Resolver, Target, TargetKind

SITE = "https://hylla.example/karriere/"
PAGE = "nn/ressurs/vigo/index.html"


@pytest.mark.parametrize(
    ("written", "file", "fragment"),
    [
        ("../cv/", "nn/ressurs/cv/index.html", ""),
        ("../cv/#ovelser", "nn/ressurs/cv/index.html", "ovelser"),
        ("../cv/?q=1#ovelser", "nn/ressurs/cv/index.html", "ovelser"),
        ("..", "nn/ressurs/index.html", ""),
        ("../..", "nn/index.html", ""),
        ("../../..", "index.html", ""),
        ("../../../", "index.html", ""),
        (".", "nn/ressurs/vigo/index.html", ""),
        ("./", "nn/ressurs/vigo/index.html", ""),
        ("", "nn/ressurs/vigo/index.html", ""),
        ("#obs", "nn/ressurs/vigo/index.html", "obs"),
        ("#top", "nn/ressurs/vigo/index.html", ""),
        ("#", "nn/ressurs/vigo/index.html", ""),
        ("?print", "nn/ressurs/vigo/index.html", ""),
        ("../../../assets/css/a.css", "assets/css/a.css", ""),
        ("/karriere/en/", "en/index.html", ""),
        ("/karriere/", "index.html", ""),
        ("https://hylla.example/karriere/en/#a", "en/index.html", "a"),
        ("https://hylla.example/karriere", "index.html", ""),
        ("//hylla.example/karriere/en/", "en/index.html", ""),
        ("../s%C3%B8k/", "nn/ressurs/søk/index.html", ""),
        ("#%C3%B8velser", "nn/ressurs/vigo/index.html", "øvelser"),
        ("../sprak/#lang=ar&topic=cv", "nn/ressurs/sprak/index.html", ""),
        ("../cv/#:~:text=hei", "nn/ressurs/cv/index.html", ""),
        ("../cv", "nn/ressurs/cv", ""),
    ],
)
def test_an_address_of_ours_leads_to_a_file(written: str, file: str, fragment: str) -> None:
    expected = Target(TargetKind.FILE, file, fragment)

    assert Resolver(SITE).resolve(PAGE, written) == expected


@pytest.mark.parametrize("written", ["/en/", "/", "../../../../", "../../../../../etc/passwd"])
def test_an_address_beside_the_site_leads_to_no_file_of_it(written: str) -> None:
    assert Resolver(SITE).resolve(PAGE, written).file.startswith("../")


@pytest.mark.parametrize(
    "written",
    [
        "https://www.vigo.no/",
        "http://hylla.example/karriere/",
        "https://hylla.example/karriere2/",
        "https://hylla.example/",
        "//cdn.example/a.js",
        "HTTPS://www.vigo.no/",
    ],
)
def test_another_origin_is_foreign(written: str) -> None:
    assert Resolver(SITE).resolve(PAGE, written).kind is TargetKind.FOREIGN


@pytest.mark.parametrize("written", ["mailto:a@b.no", "tel:+4712345678", "data:image/svg+xml,x"])
def test_what_asks_no_server_is_harmless(written: str) -> None:
    assert Resolver(SITE).resolve(PAGE, written).kind is TargetKind.HARMLESS


@pytest.mark.parametrize(
    "written", ["javascript:alert(1)", "JavaScript:x", "data:text/html,x", "file:///etc", "ftp://x"]
)
def test_other_schemes_are_forbidden(written: str) -> None:
    assert Resolver(SITE).resolve(PAGE, written).kind is TargetKind.FORBIDDEN


def test_the_same_words_on_two_pages_lead_to_two_files() -> None:
    resolver = Resolver(SITE)

    assert resolver.resolve("a/index.html", "#x").file == "a/index.html"
    assert resolver.resolve("b/index.html", "#x").file == "b/index.html"
    assert resolver.resolve("a/index.html", "../c/").file == "c/index.html"
    assert resolver.resolve("a/b/index.html", "../c/").file == "a/c/index.html"


def test_a_site_at_the_root_of_its_host_needs_no_slash_in_its_address() -> None:
    assert Resolver("https://hylla.example").resolve(PAGE, "/en/").file == "en/index.html"
