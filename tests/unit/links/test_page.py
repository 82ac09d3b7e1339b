"""What is read in pages that are not ours."""

from __future__ import annotations

import time

import pytest

from karrierehylla.fetching.answer import Answer
from karrierehylla.links.fingerprint import FEWEST_WORDS, fingerprint_of, likeness
from karrierehylla.links.page import DEEPEST, Page, clean, read_page
from tests.hostile.answers import text


def read(html: str | bytes, charset: str = "", language: str = "") -> Page:
    body = html if isinstance(html, bytes) else html.encode()
    answer = Answer(
        "https://a.no/b/c",
        status=200,
        type="text/html",
        charset=charset,
        language=language,
        body=body,
    )
    found = read_page(answer)
    assert found is not None
    return found


def test_a_page_says_what_it_is() -> None:
    words = " ".join(f"ord{number}" for number in range(30))
    found = read(
        "<!doctype html><html lang='nn-NO'><head><title> Vigo \n søk</title></head><body>"
        f"<nav>meny</nav><main><h1>Søk <em>her</em></h1><p>{words}</p><script>x()</script></main>"
    )

    assert (found.title, found.headline, found.lang) == ("Vigo søk", "Søk her", "nn")
    assert (found.words, found.runs_scripts, found.asks_password) == (32, True, False)
    assert found.text == fingerprint_of(f"søk her {words}".encode().split())


@pytest.mark.parametrize(
    ("html", "header", "lang"),
    [
        ('<html lang="nb">', "", "nb"),
        ('<html lang="NB_no">', "en", "nb"),
        ("<html>", "en-GB, nb", "en"),
        ('<html lang="">', "", ""),
        ('<html lang="norsk">', "", ""),
        ("<html lang>", "", ""),
    ],
)
def test_the_language_is_the_pages_own_word_else_the_servers(
    html: str, header: str, lang: str
) -> None:
    assert read(f"<!doctype html>{html}<title>x</title>", language=header).lang == lang


@pytest.mark.parametrize(
    ("charset", "meta", "encoding"),
    [
        ("utf-8", "", "utf-8"),
        ("", "", "utf-8"),
        ("", "", "utf-8-sig"),
        ("ISO-8859-1", "", "cp1252"),
        ("", '<meta charset="windows-1252">', "cp1252"),
        ("", '<meta http-equiv="Content-Type" content="text/html; charset=latin1">', "latin-1"),
        ("rot13", "", "utf-8"),
        ("nonsense", "", "utf-8"),
        ("x\x00y", "", "utf-8"),
        ("utf-16-le", "", "utf-16-le"),
    ],
)
def test_a_title_is_read_in_the_encoding_that_is_told(
    charset: str, meta: str, encoding: str
) -> None:
    html = f"<!doctype html>{meta}<title>Blåbær</title>".encode(encoding)

    assert read(html, charset).title == "Blåbær"


@pytest.mark.parametrize(
    ("content", "target", "at_once"),
    [
        ("0; url=/d", "https://a.no/d", True),
        ("0;URL='d'", "https://a.no/b/d", True),
        ("5; https://x.no/", "https://x.no/", False),
        ("0", "", False),
        ("0; url=#top", "", False),
        ("31; url=/d", "", False),
        ("x; url=/d", "", False),
        ("0; url=http://[", "", False),
    ],
)
def test_a_page_may_lead_on_by_itself(content: str, target: str, at_once: bool) -> None:
    found = read(f'<!doctype html><meta http-equiv="REFRESH" content="{content}"><title>x</title>')

    assert (found.leads_to, found.leads_to != "" and found.at_once) == (target, at_once)


def test_a_page_without_end_in_depth_is_not_parsed() -> None:
    deep = "<title>x</title>" + "<div>" * 100_000
    started = time.monotonic()

    assert read_page(Answer("https://a.no/", type="text/html", body=deep.encode())) is None
    # A guard against hanging: parsed, this takes half a minute.
    assert time.monotonic() - started < 5


def test_a_long_page_of_the_usual_depth_is_parsed() -> None:
    rows = "<div><p>a<br><img src=x></div>" * DEEPEST

    assert read(f"<title>Lang</title>{rows}").title == "Lang"


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("  Vigo \n\t søk  ", "Vigo søk"),
        ("a\u202eb\u200bc\ufeff\x07d\ufffde", "abcde"),
        ("e\u0301", "é"),
        ("ትግርኛ  عربي", "ትግርኛ عربي"),
        ("x" * 300, "x" * 200),
        ("", ""),
        ("\u200b", ""),
    ],
)
def test_a_title_is_a_line_with_nothing_hidden_in_it(title: str, plain: str) -> None:
    assert clean(title) == plain


def words(seed: str, count: int = 300) -> list[bytes]:
    return text(seed, count).encode().split()


def fingerprint(parts: list[bytes]) -> str:
    found = fingerprint_of(parts)
    assert found is not None
    assert len(found) == 64
    return found


def test_likeness_is_about_what_two_texts_share() -> None:
    one, other = words("a"), words("b", 290)
    whole = fingerprint(one)

    assert likeness(whole, fingerprint(one)) == 1
    assert likeness(whole, fingerprint([*one, b"mer"])) > 0.9
    assert 0.3 < likeness(whole, fingerprint([*one[:150], *other[:150]])) < 0.9


def test_the_order_of_words_counts() -> None:
    numbers = [str(number).encode() for number in range(300)]

    assert likeness(fingerprint(numbers), fingerprint(numbers[::-1])) < 0.2


def test_a_few_words_have_no_fingerprint() -> None:
    assert fingerprint_of([b"ord"] * (FEWEST_WORDS - 1)) is None
    # All pairs alike: one place of 32 is drawn, and it is the same place.
    same = fingerprint([b"ord"] * FEWEST_WORDS)
    assert same.count("00") >= 31
    assert likeness(same, same) == 1
