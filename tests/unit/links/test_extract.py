"""What a page refers to is found, whatever element says it."""

from __future__ import annotations

import pytest

from karrierehylla.links.extract import Link, Purpose, extract


@pytest.mark.parametrize(
    ("html", "target", "purpose"),
    [
        ('<a href="../cv/">CV</a>', "../cv/", Purpose.LINK),
        ('<a href=" ../cv/ ">CV</a>', "../cv/", Purpose.LINK),
        ('<map><area href="../cv/" alt="CV"></map>', "../cv/", Purpose.LINK),
        ('<form action="/sok"></form>', "/sok", Purpose.LINK),
        ('<script src="a.js"></script>', "a.js", Purpose.LOAD),
        ('<img src="a.png" alt="">', "a.png", Purpose.LOAD),
        ('<iframe src="https://x.example/"></iframe>', "https://x.example/", Purpose.LOAD),
        ('<video poster="a.jpg"></video>', "a.jpg", Purpose.LOAD),
        ('<object data="a.pdf"></object>', "a.pdf", Purpose.LOAD),
        ('<svg><use href="#icon"/></svg>', "#icon", Purpose.LOAD),
        ('<link rel="stylesheet" href="a.css">', "a.css", Purpose.LOAD),
        ('<link rel="preconnect" href="https://x.example">', "https://x.example", Purpose.LOAD),
        ('<link rel="Shortcut ICON" href="a.svg">', "a.svg", Purpose.LOAD),
        ('<link rel="canonical" href="https://a.no/">', "https://a.no/", Purpose.NAME),
        ('<link rel="alternate" hreflang="nn" href="/nn/">', "/nn/", Purpose.NAME),
        ('<meta http-equiv="Refresh" content="0; url=../ny/">', "../ny/", Purpose.REFRESH),
        ("<meta http-equiv=refresh content=\"0;url='../ny/'\">", "../ny/", Purpose.REFRESH),
    ],
)
def test_an_address_is_found_with_its_purpose(html: str, target: str, purpose: Purpose) -> None:
    links = extract(f"<!doctype html><html><body>{html}</body></html>").links

    assert [(link.target, link.purpose) for link in links] == [(target, purpose)]


def test_every_candidate_of_a_srcset_is_found() -> None:
    found = extract('<img alt="" src="a.png" srcset="b.png 1x, c.png 2x">').links

    assert sorted(link.target for link in found) == ["a.png", "b.png", "c.png"]


def test_a_link_may_say_which_language_it_leads_to() -> None:
    found = extract('<a href="a">A</a><a href="b" hreflang="nn">B</a>').links

    assert [(link.target, link.hreflang) for link in found] == [("a", None), ("b", "nn")]


def test_a_link_that_stands_twice_is_told_once() -> None:
    assert extract('<a href="a">A</a><a href="a">A</a>').links == (Link("a", Purpose.LINK),)


def test_ids_and_old_names_can_be_referred_to() -> None:
    assert extract('<h2 id="a">A</h2><a name="b"></a>').ids == ("a", "b")


def test_ids_that_stand_twice_are_told() -> None:
    assert extract('<p id="a"><p id="b"><p id="a">').repeated_ids == ("a",)


def test_images_without_an_alternative_text_are_told_and_empty_ones_pass() -> None:
    found = extract('<img src="a.png"><img src="b.png" alt=""><img src="c.png" alt="Sag">')

    assert found.images_without_alt == ("a.png",)


def test_only_a_page_that_leads_on_by_itself_is_a_redirect() -> None:
    assert extract('<meta http-equiv="refresh" content="0; url=../ny/">').is_redirect
    assert not extract('<a href="../ny/">Ny</a>').is_redirect
