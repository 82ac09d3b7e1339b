"""Faults of finished pages name the author's file and place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from karrierehylla.exports import policy
from karrierehylla.links.internal import check_site
from karrierehylla.model.locale import Locale
from karrierehylla.pages.page import Page

SITE_URL = "https://hylla.example/karriere/"

VIGO_SOURCE = """\
---
title: Vigo
summary: Her søker voksne om opplæring.
replaced_by: cv
topics: [education]
---
Først noen ord.

Se [[cv#ovelser|øvelsene]] og ![Skjema](../img/skjema.png).

## Vær obs på {#obs}
"""

HTML = """\
<!doctype html>
<html lang="{lang}"><head>{guard}<title>T</title>{head}</head>
<body><h1 id="top">T</h1>{body}</body></html>
"""

GUARD = '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{}">'


def make_page(locale: Locale, uri: str, source: str | None = None, **changes: object) -> Page:
    page = Page(
        locale=locale,
        uri=uri,
        id=uri.removesuffix(".md").replace("/", "-"),
        kind="resource",
        title="T",
        description="",
        content_locale=locale,
        markdown="",
        source=source,
        body_line=7 if source else 1,
        alternates=(),
        canonical="",
        indexed=True,
        updated=None,
        structured_data=None,
        share_title="T",
        share_description="",
    )
    return replace(page, **changes)  # type: ignore[arg-type]


class Site:
    """A tiny sound site of two pages a language, for tests to put one fault into."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / "site"
        (root / "docs/nb/ressurs").mkdir(parents=True)
        (root / "docs/nb/ressurs/vigo.md").write_text(VIGO_SOURCE)
        self.pages: list[Page] = []
        self.write("assets/a.css", "")
        for locale in Locale:
            self.page(locale, "index.md", '<a href="ressurs/vigo/">V</a><a href="cv/">C</a>')
            self.page(locale, "cv.md", '<h2 id="ovelser">Ø</h2><a href="..">Hjem</a>')
            source = "docs/nb/ressurs/vigo.md" if locale is Locale.NB else None
            self.page(locale, "ressurs/vigo.md", '<a href="../../cv/#ovelser">Ø</a>', source)

    def page(self, locale: Locale, uri: str, body: str, source: str | None = None) -> None:
        page = make_page(locale, uri, source)
        self.pages.append(page)
        self.html(f"{page.address}index.html", body, lang=locale.value)

    def html(
        self, path: str, body: str, *, head: str = "", lang: str = "nb", guard: str | None = None
    ) -> None:
        """Write a page with the policy of its kind, or with the beginning `guard` of its head."""
        if guard is None:
            guard = GUARD.format(self.policy_of(path))
        self.write(path, HTML.format(lang=lang, guard=guard, head=head, body=body))

    def policy_of(self, path: str) -> str:
        if any(path == f"{page.address}index.html" for page in self.pages):
            return policy.PAGE
        return policy.NOT_FOUND if path.endswith("404.html") else policy.DOCUMENT

    def write(self, path: str, text: str) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def lines(self, **origins: str) -> list[str]:
        problems = check_site(
            self.folder, self.pages, site_url=SITE_URL, root=self.root, origins=origins
        )
        return [problem.line_of_text("en") for problem in problems]


@pytest.fixture
def site(tmp_path: Path) -> Site:
    site = Site(tmp_path)
    assert site.lines() == []
    return site


VIGO = "ressurs/vigo/index.html"


def test_a_link_to_no_page_is_found_where_its_reference_stands(site: Site) -> None:
    site.html(VIGO, '<a href="../../kv/#ovelser">Ø</a>')
    source = site.root / "docs/nb/ressurs/vigo.md"
    source.write_text(VIGO_SOURCE.replace("[[cv#", "[[kv#"))

    assert site.lines() == [
        (
            "docs/nb/ressurs/vigo.md:9:4: link-without-target: "
            "'../../kv/#ovelser' leads nowhere: the site has no '/kv/'; "
            "correct the link, or add 'redirect_from' to what took its place"
        )
    ]


def test_a_link_from_the_front_matter_is_found_there(site: Site) -> None:
    site.html(VIGO, '<a href="../../kv/">CV</a>')
    source = site.root / "docs/nb/ressurs/vigo.md"
    source.write_text(VIGO_SOURCE.replace("replaced_by: cv", "replaced_by: kv"))

    assert [line.partition(": ")[0] for line in site.lines()] == ["docs/nb/ressurs/vigo.md:4:14"]


def test_a_link_to_no_place_on_a_page_is_found_where_its_reference_stands(site: Site) -> None:
    site.html("cv/index.html", '<a href="..">Hjem</a>')

    assert site.lines() == [
        (
            "docs/nb/ressurs/vigo.md:9:4: link-without-anchor: "
            "'../../cv/#ovelser' names a place that '/cv/' has not: '#ovelser'; "
            "use the id of a heading there, the part in braces: {#id}"
        )
    ]


def test_a_missing_file_that_a_page_loads_is_told(site: Site) -> None:
    site.html(VIGO, '<img alt="Skjema" src="../img/skjema.png">')

    assert site.lines() == [
        (
            "docs/nb/ressurs/vigo.md:9:40: link-without-target: "
            "'../img/skjema.png' leads nowhere: the site has no '/ressurs/img/skjema.png'; "
            "correct the link, or add 'redirect_from' to what took its place"
        )
    ]


def test_an_image_without_alternative_text_is_told(site: Site) -> None:
    site.write("ressurs/img/skjema.png", "")
    site.html(VIGO, '<img src="../img/skjema.png">')

    assert site.lines() == [
        (
            "docs/nb/ressurs/vigo.md:9:40: image-without-alt: "
            "the image '../img/skjema.png' has no alternative text; "
            "say in the square brackets what it shows: ![a woman at a lathe](…)"
        )
    ]


def test_an_id_that_stands_twice_is_told(site: Site) -> None:
    site.html(VIGO, '<h2 id="obs">A</h2><h2 id="obs">B</h2>')

    assert site.lines() == [
        (
            "docs/nb/ressurs/vigo.md:11:15: id-twice: "
            "the id 'obs' stands more than once on the page; give each heading an id of its own"
        )
    ]


def test_a_link_to_another_language_is_told(site: Site) -> None:
    site.html(VIGO, '<a href="../../nn/cv/">CV</a>')

    assert site.lines() == [
        (
            "docs/nb/ressurs/vigo.md:9:4: link-to-other-language: "
            "'../../nn/cv/' leads from a page in 'nb' to one in 'nn'; "
            "write [[id]], which stays in the reader's language"
        )
    ]


def test_a_link_that_says_so_may_lead_to_another_language(site: Site) -> None:
    site.html(VIGO, '<a href="../../nn/cv/" hreflang="nn">Nynorsk</a>')

    assert site.lines() == []


def test_a_link_that_says_another_language_than_it_leads_to_is_told(site: Site) -> None:
    site.html(VIGO, '<a href="../../nn/cv/" hreflang="en">English</a>')

    assert [line.split(": ")[1] for line in site.lines()] == ["link-to-other-language"]


def test_permalinks_may_lead_to_every_language(site: Site) -> None:
    site.html("r/vigo/index.html", '<a href="../../nn/cv/">N</a><a href="../../en/cv/">E</a>')

    assert site.lines() == []


def test_alternates_may_lead_to_every_language_and_must_be_there(site: Site) -> None:
    head = '<link rel="alternate" hreflang="{0}" href="https://hylla.example/karriere/{0}/cv/">'
    site.html(VIGO, "", head=head.format("nn") + head.format("fr"))

    assert site.lines() == [
        (
            "docs/nb/ressurs/vigo.md:7:1: link-without-target: "
            "'https://hylla.example/karriere/fr/cv/' leads nowhere: the site has no '/fr/cv/'; "
            "correct the link, or add 'redirect_from' to what took its place"
        )
    ]


@pytest.mark.parametrize(
    "body",
    [
        '<script src="https://cdn.example/a.js"></script>',
        '<img alt="" src="//cdn.example/a.js">',
        '<audio src="https://cdn.example/a.js"></audio>',
    ],
)
def test_a_request_to_another_origin_is_told(site: Site, body: str) -> None:
    site.html(VIGO, body)

    (line,) = site.lines()
    assert line.startswith("docs/nb/ressurs/vigo.md:7:1: foreign-request: ")
    assert line.endswith(
        "cdn.example/a.js' would be fetched from another site as soon as the page is opened; "
        "put the file in docs/assets"
    )


def test_a_page_that_leads_to_another_site_by_itself_is_told(site: Site) -> None:
    """The policy does not stop it."""
    refresh = '<meta http-equiv="refresh" content="0; url=https://x.example/">'
    site.html(VIGO, "", head=refresh)

    (line,) = site.lines()
    assert line.startswith(
        "docs/nb/ressurs/vigo.md:7:1: foreign-request: 'https://x.example/' would be fetched "
    )


def test_a_link_to_another_site_makes_no_request(site: Site) -> None:
    site.html(VIGO, '<a href="https://www.vigo.no/">Vigo</a><a href="mailto:a@b.no">E-post</a>')

    assert site.lines() == []


def test_a_link_with_a_dangerous_scheme_is_told(site: Site) -> None:
    site.html(VIGO, '<a href="javascript:alert(1)">Vigo</a>')

    assert site.lines() == [
        (
            "docs/nb/ressurs/vigo.md:7:1: link-scheme: "
            "'javascript:alert(1)' begins with a scheme that no page may use; "
            "begin the address with https://"
        )
    ]


def test_a_page_that_no_link_leads_to_is_told(site: Site) -> None:
    site.html("nn/index.html", '<a href="cv/">C</a>')

    assert site.lines() == [
        (
            "/nn/ressurs/vigo/:1:1: page-orphan: "
            "no link leads from the home page to '/nn/ressurs/vigo/'; "
            "link to it from a page that readers reach"
        )
    ]


def test_pages_that_only_lead_to_each_other_are_orphans(site: Site) -> None:
    site.page(Locale.EN, "a.md", '<a href="../b/">B</a>')
    site.page(Locale.EN, "b.md", '<a href="../a/">A</a>')

    assert [line.partition(" no ")[0] for line in site.lines()] == [
        "/en/a/:1:1: page-orphan:",
        "/en/b/:1:1: page-orphan:",
    ]


def test_the_switcher_alone_makes_no_page_reachable(site: Site) -> None:
    site.page(Locale.EN, "a.md", "")
    site.html(VIGO, '<a href="../../en/a/" hreflang="en">English</a>')

    assert [line.partition(": no ")[0] for line in site.lines()] == ["/en/a/:1:1: page-orphan"]


def test_redirects_fallbacks_permalinks_and_the_404_need_no_link(site: Site) -> None:
    refresh = '<meta http-equiv="refresh" content="0; url=../cv/">'
    site.html("gammel/index.html", "", head=refresh)
    site.html("r/vigo/index.html", "")
    site.html("404.html", '<a href="/karriere/nn/">Nynorsk</a>')
    site.html("nn/404.html", '<a href="/karriere/">Bokmål</a>')
    site.page(Locale.EN, "a.md", "")
    site.pages[-1] = replace(site.pages[-1], content_locale=Locale.NB, indexed=False)

    assert site.lines() == []


def test_a_redirect_to_nowhere_names_the_file_that_orders_it(site: Site) -> None:
    (site.root / "data").mkdir()
    (site.root / "data/redirects.yml").write_text("redirects:\n  - {from: /a/, to: /borte/}\n")
    refresh = '<meta http-equiv="refresh" content="0; url=../borte/">'
    site.html("a/index.html", "", head=refresh)

    lines = site.lines(**{"a/index.html": "data/redirects.yml"})

    assert lines == [
        (
            "data/redirects.yml:2:17: link-without-target: "
            "'../borte/' leads nowhere: the site has no '/borte/'; "
            "correct the link, or add 'redirect_from' to what took its place"
        )
    ]


def test_a_page_that_the_site_lacks_is_told(site: Site) -> None:
    (site.folder / "en/cv/index.html").unlink()

    assert "/en/cv/:1:1: page-not-built: the site lacks the page '/en/cv/'; " in site.lines()[0]


def test_a_fault_of_a_template_is_told_once(site: Site) -> None:
    for locale in Locale:
        for uri in ("", "cv/", "ressurs/vigo/"):
            site.html(
                f"{locale.prefix}{uri}index.html",
                '<a href="ressurs/vigo/">V</a><a href="cv/">C</a>'
                if not uri
                else '<h2 id="ovelser"></h2><script src="https://cdn.example/a.js"></script>',
            )

    assert site.lines() == [
        (
            "/cv/:1:1: foreign-request: 'https://cdn.example/a.js' would be fetched "
            "from another site as soon as the page is opened; "
            "the same stands on 5 more pages: put the file in docs/assets"
        )
    ]


def test_two_faults_that_no_source_explains_are_two(site: Site) -> None:
    site.html("nn/ressurs/vigo/index.html", '<a href="../a/">A</a><a href="../b/">B</a>')

    assert [line.partition(" leads")[0] for line in site.lines()] == [
        "/nn/ressurs/vigo/:1:1: link-without-target: '../a/'",
        "/nn/ressurs/vigo/:1:1: link-without-target: '../b/'",
    ]


def test_a_fault_and_its_copies_on_fallback_pages_are_one(site: Site) -> None:
    for number, page in enumerate(site.pages):
        if page.uri == "ressurs/vigo.md":
            site.pages[number] = replace(
                page, source="docs/nb/ressurs/vigo.md", content_locale=Locale.NB
            )
    for prefix in ("", "nn/", "en/"):
        site.html(f"{prefix}{VIGO}", '<a href="../../cv/#borte">Ø</a>')

    assert [line.partition(": ")[0] for line in site.lines()] == ["docs/nb/ressurs/vigo.md:9:4"]


def test_a_bare_id_is_no_reference_in_running_text(site: Site) -> None:
    site.html(VIGO, '<a href="../../ord/">Ord</a>')

    assert [line.partition(": ")[0] for line in site.lines()] == ["docs/nb/ressurs/vigo.md:7:1"]


def test_a_file_beside_the_pages_may_be_linked_to(site: Site) -> None:
    site.write("feed.xml", "<feed/>")
    site.html(VIGO, '<a href="../../feed.xml">Nytt</a>')

    assert site.lines() == []


def test_a_folder_without_its_slash_is_no_target(site: Site) -> None:
    """Hosts answer it by a redirect, if at all."""
    site.html(VIGO, '<a href="../../cv">CV</a>')

    assert [line.split(": ")[1] for line in site.lines()] == ["link-without-target"]


@pytest.mark.parametrize(
    "guard",
    [
        "",
        '<meta charset="utf-8">',
        GUARD.format(policy.DOCUMENT),
        GUARD.format(policy.PAGE.replace("'none'", "'self'", 1)),
        GUARD.format(policy.PAGE).replace("Policy", "Policy-Report-Only"),
        GUARD.format(policy.PAGE).replace("<meta charset", "<title>T</title><meta charset"),
        GUARD.format(policy.PAGE).replace(">", '><script src="a.js"></script>', 1),
    ],
)
def test_a_page_that_does_not_begin_with_its_policy_is_told(site: Site, guard: str) -> None:
    site.write("ressurs/vigo/a.js", "")
    site.html(VIGO, "", guard=guard)

    assert site.lines() == [
        (
            "docs/nb/ressurs/vigo.md:7:1: page-without-policy: "
            "the page does not begin with its Content-Security-Policy; "
            "put it first after the charset"
        )
    ]


@pytest.mark.parametrize("path", ["r/vigo/index.html", "404.html", "nn/404.html"])
def test_a_document_that_allows_itself_what_a_page_may_is_told(site: Site, path: str) -> None:
    site.html(path, "", guard=GUARD.format(policy.PAGE))

    assert [line.split(": ")[1] for line in site.lines()] == ["page-without-policy"]


def test_a_template_that_lost_the_policy_is_told_once(site: Site) -> None:
    for page in site.pages:
        file = site.folder / page.address / "index.html"
        file.write_text(file.read_text().replace(GUARD.format(policy.PAGE), ""))

    assert site.lines() == [
        (
            "/:1:1: page-without-policy: the page does not begin with its "
            "Content-Security-Policy; "
            "the same stands on 8 more pages: see overrides/partials/head.html"
        )
    ]


def test_what_the_policy_forbids_is_told_where_it_stands(site: Site) -> None:
    source = site.root / "docs/nb/ressurs/vigo.md"
    source.write_text(VIGO_SOURCE.replace("noen ord", "<b onclick='a()'>noen</b> ord"))
    site.html(VIGO, "<b onclick='a()'>noen</b>")

    assert site.lines() == [
        (
            "docs/nb/ressurs/vigo.md:7:10: against-policy: "
            "'onclick=' is something that the page's Content-Security-Policy forbids; "
            "put scripts and styles in files below docs/assets"
        )
    ]
