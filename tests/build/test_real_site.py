"""The real site as a whole: every page in three languages, and every page whole."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree as ET

from selectolax.lexbor import LexborHTMLParser

from karrierehylla.edition import Edition
from karrierehylla.exports.document import SHARE_IMAGE
from karrierehylla.links.internal import check_site
from karrierehylla.model.kind import HOME_ID
from karrierehylla.model.locale import Locale
from karrierehylla.problems import as_text, errors_in
from tests.build.sites import ROOT, SITE_URL, Site, locale_of, visible_text

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
OG_LOCALES = {"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}

LOADING = (
    "script[src], img[src], iframe, source, video, audio, object, embed, link[rel], form[action]"
)
"""Elements that can make a browser ask for something by itself."""


def attribute(page: LexborHTMLParser, selector: str, name: str) -> str:
    """An attribute of the one element that `selector` finds."""
    found = page.css(selector)
    assert len(found) == 1, f"{selector} is there {len(found)} times"
    value = found[0].attributes[name]
    assert value is not None
    return value


def test_a_strict_build_warns_of_nothing_but_the_content(real_site: Site, edition: Edition) -> None:
    lines = [line for line in real_site.log.splitlines() if line.strip()]

    said = [line for line in lines if not line.startswith("INFO ")]
    assert "\n".join(said) == as_text(edition.warnings, "en")


def test_every_address_is_there_in_three_languages(real_site: Site, edition: Edition) -> None:
    by_locale = {locale: set(edition.pages[locale]) for locale in Locale}
    built = {locale_of(address): set[str]() for address in real_site.library_pages}
    for address in real_site.library_pages:
        locale = locale_of(address)
        built[locale].add(address.removeprefix(locale.prefix))

    assert by_locale[Locale.NB] == by_locale[Locale.NN] == by_locale[Locale.EN]
    assert built[Locale.NB] == built[Locale.NN] == built[Locale.EN]
    assert set(real_site.library_pages) == {page.address for page in edition.all_pages}
    assert len(real_site.library_pages) > 200


def test_no_link_target_anchor_or_page_is_lost(real_site: Site, edition: Edition) -> None:
    problems = check_site(
        real_site.folder, edition.all_pages, site_url=SITE_URL, root=ROOT, origins={}
    )

    assert as_text(errors_in(problems), "en") == ""


def test_a_page_says_its_language_title_and_address(real_site: Site, edition: Edition) -> None:
    for ours in edition.all_pages:
        page = real_site.page(ours.address)
        assert attribute(page, "html", "lang") == ours.locale
        assert len(page.css("h1")) == 1
        assert attribute(page, "link[rel=canonical]", "href") == SITE_URL + ours.canonical
        assert bool(page.css("meta[name=robots][content=noindex]")) == (not ours.indexed)
        assert attribute(page, "meta[name=description]", "content") == ours.share_description
        title = page.css_first("title")
        assert title is not None
        assert title.text().startswith(ours.title)


def test_titles_are_unique_in_a_language(real_site: Site, edition: Edition) -> None:
    for locale in Locale:
        titles = [page.title for page in edition.pages[locale].values()]
        assert sorted(set(titles)) == sorted(titles)


def test_a_link_preview_has_its_words_and_its_address(real_site: Site, edition: Edition) -> None:
    for ours in edition.all_pages:
        page = real_site.page(ours.address)
        shown = {
            node.attributes["property"]: node.attributes["content"]
            for node in page.css("meta[property^='og:']")
        }
        assert shown["og:title"] == ours.share_title
        assert shown["og:description"] == ours.share_description
        assert shown["og:url"] == SITE_URL + ours.canonical
        assert shown["og:locale"] == OG_LOCALES[ours.content_locale]
        assert shown["og:type"] == ("website" if ours.id == HOME_ID else "article")
        assert shown["og:image"] == SITE_URL + SHARE_IMAGE
    assert (real_site.folder / SHARE_IMAGE).is_file()


def test_no_page_asks_another_origin_for_anything(real_site: Site) -> None:
    foreign = []
    for address, page in real_site.pages.items():
        base = urljoin(SITE_URL, address)
        for node in page.css(LOADING):
            if node.tag == "link" and node.attributes["rel"] in ("canonical", "alternate"):
                continue
            for name in ("src", "href", "srcset", "data", "action"):
                target = node.attributes.get(name)
                if target and urlsplit(urljoin(base, target)).netloc != "example.org":
                    foreign.append((address, target))

    assert foreign == []
    for style in real_site.folder.rglob("*.css"):
        if "pagefind" not in style.parts:
            assert not re.search(r"@import|url\(\s*['\"]?(?:https?:)?//", style.read_text("utf-8"))


def test_no_page_has_a_script_style_or_handler_in_it(real_site: Site) -> None:
    for address, page in real_site.pages.items():
        scripts = page.css("script:not([src])")
        assert {node.attributes.get("type") for node in scripts} <= {"application/ld+json"}, address
        assert page.css("style, [style], base") == [], address
        handlers = [
            name for node in page.css("*") for name in node.attributes if name.startswith("on")
        ]
        assert handlers == [], address
        assert 'href="javascript:' not in (page.html or "").lower()


def test_structured_data_is_json_about_this_page(real_site: Site, edition: Edition) -> None:
    seen = set()
    for ours in edition.all_pages:
        node = real_site.page(ours.address).css_first("script[type='application/ld+json']")
        assert (node is not None) == (ours.structured_data is not None), ours.address
        if node is None:
            continue
        data = json.loads(node.text())
        assert data["@context"] == "https://schema.org"
        assert data["name"] == ours.title
        seen.add(data["@type"])
    assert "LearningResource" in seen


def test_every_nb_page_has_a_redirect_below_nb(real_site: Site) -> None:
    addresses = [a for a in real_site.library_pages if locale_of(a) is Locale.NB]
    for address in addresses:
        redirect = real_site.page(f"nb/{address}")
        refresh = attribute(redirect, "meta[http-equiv=refresh]", "content")
        wait, _, target = refresh.partition("; url=")
        assert wait == "0"
        assert urljoin(f"{SITE_URL}nb/{address}", target) == SITE_URL + address
        assert attribute(redirect, "link[rel=canonical]", "href") == SITE_URL + address
    assert len([a for a in real_site.pages if a.startswith("nb/")]) == len(addresses)


def test_every_item_has_a_permalink_that_opens_it_in_three_languages(
    real_site: Site, edition: Edition
) -> None:
    for item in edition.library.items.values():
        page = real_site.page(f"r/{item.id}/")
        own = {
            urljoin(f"{SITE_URL}r/{item.id}/", node.attributes["href"] or "")
            for node in page.css("main section a")
        }
        assert {SITE_URL + p.address for p in edition.all_pages if p.id == item.id} <= own
        if url := getattr(item.facts, "url", None):
            first = page.css_first(".buttons a")
            assert first is not None
            assert first.attributes["href"] == url
        assert page.css("script") == []


def entries(real_site: Site) -> Iterator[tuple[str, ET.Element]]:
    for url in ET.fromstring(real_site.text("sitemap.xml")).iter(f"{SITEMAP}url"):
        yield url.findtext(f"{SITEMAP}loc") or "", url


def test_the_sitemap_has_absolute_languages_and_a_default(
    real_site: Site, edition: Edition
) -> None:
    listed = dict(entries(real_site))
    indexed = {SITE_URL + page.address for page in edition.all_pages if page.indexed}

    assert set(listed) == indexed
    for url in listed.values():
        languages = {
            link.get("hreflang"): link.get("href") or "" for link in url.iter(f"{XHTML}link")
        }
        assert set(languages) == {"nb", "nn", "en", "x-default"}
        assert languages["x-default"] == languages["nb"]
        assert all(target.startswith(SITE_URL) for target in languages.values())
        assert set(languages.values()) <= indexed


def test_a_feed_is_valid_atom_with_pages_of_its_own_language(
    real_site: Site, edition: Edition
) -> None:
    for locale in Locale:
        feed = ET.fromstring(real_site.text(f"{locale.prefix}feed.xml"))
        assert feed.tag == f"{ATOM}feed"
        assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == locale
        for tag in ("id", "title", "updated"):
            assert len(feed.findall(f"{ATOM}{tag}")) == 1
            assert feed.findtext(f"{ATOM}{tag}")
        assert feed.findtext(f"{ATOM}author/{ATOM}name")
        links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
        assert links["self"] == f"{SITE_URL}{locale.prefix}feed.xml"
        ids = []
        for entry in feed.findall(f"{ATOM}entry"):
            ids.append(entry.findtext(f"{ATOM}id"))
            assert entry.findtext(f"{ATOM}title")
            assert entry.findtext(f"{ATOM}summary")
            assert datetime.datetime.fromisoformat(entry.findtext(f"{ATOM}updated") or "").tzinfo
            link = entry.find(f"{ATOM}link")
            assert link is not None
            target = (link.get("href") or "").removeprefix(SITE_URL)
            assert locale_of(target) is locale
            assert target in real_site.pages
        assert len(set(ids)) == len(ids) > 20


def test_a_page_leads_to_the_feed_of_its_language(real_site: Site) -> None:
    for address, page in real_site.library_pages.items():
        href = attribute(page, "link[type='application/atom+xml']", "href")
        target = urljoin(SITE_URL + address, href)
        assert target == f"{SITE_URL}{locale_of(address).prefix}feed.xml"


def test_the_404_speaks_three_languages_and_works_at_any_depth(real_site: Site) -> None:
    page = real_site.page("404.html")
    headings = {node.attributes["lang"]: visible_text(node) for node in page.css("h1 > span[lang]")}

    assert headings == {
        "nb": "Vi fant ikke siden du lette etter",
        "nn": "Vi fann ikkje sida du leita etter",
        "en": "We did not find the page you were looking for",
    }
    for node in page.css("a[href], link[href]"):
        href = node.attributes["href"] or ""
        assert href.startswith("/hylla/")
        target = href.removeprefix("/hylla/")
        assert (real_site.folder / target).exists()
    assert page.css("meta[name=robots][content=noindex]")


def test_robots_may_read_all_and_are_told_of_the_sitemap(real_site: Site) -> None:
    robots = real_site.text("robots.txt")

    assert f"Sitemap: {SITE_URL}sitemap.xml" in robots
    assert "Disallow: /" not in robots


def test_the_menu_shows_where_the_reader_is(real_site: Site, edition: Edition) -> None:
    def current(address: str) -> list[tuple[str | None, str]]:
        nodes = real_site.page(address).css("#kh-nav [aria-current]")
        return [(node.attributes["aria-current"], visible_text(node)) for node in nodes]

    assert current("") == [("page", "Forside")]
    assert current("nn/tema/education/") == [("true", "Tema"), ("page", "Utdanning og opplæring")]
    assert current("nn/ressurs/vigo/") == [("true", "Ressursar")]
    assert current("en/case/anya/") == [("true", "Cases")]
    assert current("en/sprak/") == [("true", "Resources"), ("page", "Languages")]


def test_no_folder_of_the_theme_and_no_source_is_published(real_site: Site) -> None:
    suffixes = {file.suffix for file in real_site.folder.rglob("*") if file.is_file()}

    assert ".md" not in suffixes
    assert ".yml" not in suffixes
    assert ".gz" not in suffixes
    scripts = {
        file.relative_to(real_site.folder).as_posix() for file in real_site.folder.rglob("*.js")
    }
    assert {file for file in scripts if not file.startswith("pagefind/")} == {
        "assets/js/catalogue.js",
        "assets/js/not-found.js",
        "assets/js/page.js",
        "assets/js/print.js",
        "assets/js/search.js",
        "assets/js/view.js",
    }
