"""Whatever a Content-Security-Policy of ours forbids is found, and nothing else."""

from __future__ import annotations

import pytest

from karrierehylla.links.extract import extract


@pytest.mark.parametrize(
    ("html", "code"),
    [
        ("<script>a()</script>", "<script"),
        ('<script type="module">a()</script>', "<script"),
        ('<script type="importmap">{}</script>', "<script"),
        ("<style>p { color: red }</style>", "<style"),
        ('<p style="color: red">a</p>', "style="),
        ("<img src=a.png alt='' onerror=a()>", "onerror="),
        ("<body onload=a()>", "onload="),
        ("<p OnClick = 'a()'>a</p>", "onclick="),
        ("<a/onfocus=a() href=#>a</a>", "onfocus="),
        ("<noscript><p onclick=a()>a</p></noscript>", "onclick="),
        ("<template><p onclick=a()>a</p></template>", "onclick="),
        ("<template><template><style>a</style></template></template>", "<style"),
        ("<svg><style>a</style></svg>", "<style"),
        ('<svg><script href="a.js"></script></svg>', "<script"),
        ('<svg><a xlink:href="javascript:a()">a</a></svg>', "xlink:href="),
        ('<svg><set attributeName="href" to="javascript:a()"/></svg>', "<set"),
        ('<svg><animate attributeName="href" values="javascript:a()"/></svg>', "<animate"),
        ('<base href="https://x.example/">', "<base"),
        ("<iframe></iframe>", "<iframe"),
        ("<object></object>", "<object"),
        ("<embed>", "<embed"),
        ('<form action="/sok"></form>', "action="),
        ('<button formaction="/sok">a</button>', "formaction="),
        ('<a href="#" ping="https://x.example/">a</a>', "ping="),
    ],
)
def test_what_the_policy_forbids_is_found(html: str, code: str) -> None:
    assert extract(f"<!doctype html><html>{html}</html>").forbidden == (code,)


@pytest.mark.parametrize(
    "html",
    [
        '<script src="a.js"></script>',
        '<script type="application/ld+json">{"@context": "https://schema.org"}</script>',
        '<script type="application/json">{}</script>',
        '<form><button type="button">a</button></form>',
        "<template><p>a</p></template>",
        "<p>onclick=a() &lt;script&gt; style=</p>",
        '<p title="onclick=a()" data-on="a" aria-label="style=">a</p>',
        "<!-- <script>a()</script> -->",
    ],
)
def test_what_the_policy_allows_passes(html: str) -> None:
    assert extract(f"<!doctype html><html><body>{html}</body></html>").forbidden == ()


def test_the_same_thing_is_told_once() -> None:
    assert extract("<p onclick=a()><p onclick=b()>").forbidden == ("onclick=",)
