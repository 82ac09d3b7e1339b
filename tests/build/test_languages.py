"""One item in every choice of languages: what readers of each language are given and told."""

from __future__ import annotations

import itertools
import json
import re
from urllib.parse import urljoin
from xml.etree import ElementTree as ET

import pytest

from karrierehylla.model.locale import Locale
from tests.build.conftest import BuildSample
from tests.build.sites import SITE_URL, Site, lang_of, visible_text
from tests.unit.sample import COMMON, TRANSLATED_EN, TRANSLATED_NN, changed, page

pytestmark = pytest.mark.xdist_group("languages")  # what it builds, it builds once

SUBSETS = [
    subset for size in (1, 2, 3) for subset in itertools.combinations(("nb", "nn", "en"), size)
]
"""All seven; the first of each has the original."""

READ = {
    "nb": ("nb", "nn", "en"),
    "nn": ("nn", "nb", "en"),
    "en": ("en", "nb", "nn"),
}
"""What a reader is given, best first."""

NOTICES = {
    ("nb", "nn"): "Denne siden er ikke oversatt til bokmål. Du leser den på nynorsk."
    " Åpne den på nynorsk.",
    ("nb", "en"): "Denne siden er ikke oversatt til bokmål. Du leser den på engelsk."
    " Åpne den på engelsk.",
    ("nn", "nb"): "Denne sida er ikkje omsett til nynorsk. Du les ho på bokmål. Opne ho på bokmål.",
    ("nn", "en"): "Denne sida er ikkje omsett til nynorsk. Du les ho på engelsk."
    " Opne ho på engelsk.",
    ("en", "nb"): "This page has not been translated into English."
    " You are reading it in Norwegian Bokmål. Open it in Norwegian Bokmål.",
    ("en", "nn"): "This page has not been translated into English."
    " You are reading it in Norwegian Nynorsk. Open it in Norwegian Nynorsk.",
}
MISSING = {"nb": "(ikke oversatt)", "nn": "(ikkje omsett)", "en": "(not translated)"}
TRANSLATED = {
    "nb": "translates: 1\nchanges:\n  - version: 1\n    text: Ny i samlingen.\n",
    "nn": TRANSLATED_NN,
    "en": TRANSLATED_EN,
}
FACTS = """\
url: https://utdanning.no/{id}/
publisher: HK-dir
topics: [career-learning]
phases: [work]
format: tool
audience: [counsellor]
status: active
"""


def item_id(subset: tuple[str, ...]) -> str:
    return f"i-{'-'.join(subset)}"


def resource(subset: tuple[str, ...]) -> dict[str, str]:
    """One resource in the languages of `subset`; every text names its language."""
    id_ = item_id(subset)
    files = {}
    for number, locale in enumerate(subset):
        front = f"title: Tittel {id_} i {locale}\nsummary: Sammendrag {id_} i {locale}.\n"
        front += TRANSLATED[locale] if number else COMMON + FACTS.format(id=id_)
        body = f"Brødtekst i {locale}.\n"
        # Enough headings for a table of contents.
        for part in ("en", "to", "tre"):
            body += f"\n## Overskrift i-{part} i {locale} {{#{part}}}\n\nBrødtekst i {locale}.\n"
        files[f"docs/{locale}/ressurs/{id_}.md"] = page(front, body)
    return files


@pytest.fixture(scope="module")
def site(built_sample: BuildSample) -> Site:
    """A site with one resource for each of the seven choices."""
    return built_sample(
        {path: text for subset in SUBSETS for path, text in resource(subset).items()}
    )


CASES = [
    pytest.param(subset, reader, id=f"{'+'.join(subset)}, read in {reader}")
    for subset in SUBSETS
    for reader in ("nb", "nn", "en")
]


def address(locale: str, id_: str) -> str:
    return f"{Locale(locale).prefix}ressurs/{id_}/"


def shown(subset: tuple[str, ...], reader: str) -> str:
    return next(locale for locale in READ[reader] if locale in subset)


@pytest.mark.parametrize(("subset", "reader"), CASES)
def test_a_reader_is_given_the_best_text_and_told_what_it_is(
    site: Site, subset: tuple[str, ...], reader: str
) -> None:
    content = shown(subset, reader)
    page = site.page(address(reader, item_id(subset)))
    article = page.css_first("article")
    heading, body = page.css_first("h1"), page.css_first("article .kh-text")
    assert article is not None
    assert heading is not None
    assert body is not None

    assert heading.text() == f"Tittel {item_id(subset)} i {content}"
    assert f"Brødtekst i {content}." in visible_text(body)
    notices = [visible_text(node) for node in page.css(".kh-notice")]
    assert notices == ([] if content == reader else [NOTICES[reader, content]])
    if content != reader:
        link = page.css_first(".kh-notice a")
        assert link is not None
        target = urljoin(SITE_URL + address(reader, item_id(subset)), link.attributes["href"] or "")
        assert target == SITE_URL + address(content, item_id(subset))


@pytest.mark.parametrize(("subset", "reader"), CASES)
def test_machines_are_told_the_language_of_every_part(
    site: Site, subset: tuple[str, ...], reader: str
) -> None:
    content = shown(subset, reader)
    page = site.page(address(reader, item_id(subset)))

    def lang(selector: str) -> str | None:
        node = page.css_first(selector)
        assert node is not None, selector
        return lang_of(node)

    assert lang("html") == reader
    assert lang("header .kh-logo") == reader
    assert lang("h1") == content
    assert lang(".kh-lead") == content
    assert lang(".kh-text h2") == content
    assert lang(".kh-facts dt") == reader
    assert lang(".kh-open__label") == reader
    if content != reader:
        assert lang(".kh-notice") == reader


@pytest.mark.parametrize(("subset", "reader"), CASES)
def test_search_engines_find_the_page_once_in_its_own_language(
    site: Site, subset: tuple[str, ...], reader: str
) -> None:
    content = shown(subset, reader)
    page = site.page(address(reader, item_id(subset)))
    canonical = page.css_first("link[rel=canonical]")
    assert canonical is not None

    assert canonical.attributes["href"] == SITE_URL + address(content, item_id(subset))
    is_fallback = content != reader
    assert bool(page.css("meta[name=robots][content=noindex]")) == is_fallback
    assert bool(page.css("[data-pagefind-body]")) != is_fallback


@pytest.mark.parametrize(("subset", "reader"), CASES)
def test_the_switch_of_languages_stays_on_the_page_and_says_what_is_missing(
    site: Site, subset: tuple[str, ...], reader: str
) -> None:
    here = address(reader, item_id(subset))
    page = site.page(here)
    found = {}
    for entry in page.css(".kh-locales li"):
        link = entry.css_first("a")
        if link is None:
            assert visible_text(entry) == {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}[reader]
            continue
        lang = link.attributes["lang"]
        assert link.attributes["hreflang"] == lang
        note = entry.css_first("small")
        found[lang] = (
            urljoin(SITE_URL + here, link.attributes["href"] or ""),
            note.text() if note else "",
        )

    assert found == {
        locale: (
            SITE_URL + address(locale, item_id(subset)),
            "" if locale in subset else MISSING[reader],
        )
        for locale in ("nb", "nn", "en")
        if locale != reader
    }


@pytest.mark.parametrize("subset", SUBSETS, ids="+".join)
def test_the_sitemap_names_the_languages_that_there_are(
    site: Site, subset: tuple[str, ...]
) -> None:
    id_ = item_id(subset)
    sitemap = ET.fromstring(site.text("sitemap.xml"))
    listed = {}
    for url in sitemap:
        location = url.findtext("{*}loc") or ""
        if location.endswith(f"/{id_}/"):
            listed[location] = {
                link.get("hreflang"): link.get("href") for link in url.findall("{*}link")
            }

    written = {locale: SITE_URL + address(locale, id_) for locale in subset}
    assert listed == {
        location: {**written, "x-default": written[subset[0]]} for location in written.values()
    }


def test_every_text_anywhere_is_marked_with_its_language(site: Site) -> None:
    ours = re.compile(r"(?:Tittel|Sammendrag|Brødtekst|Overskrift)(?: i-[a-z-]+)? i (nb|nn|en)")
    wrong, seen = [], 0
    for place, parsed in site.pages.items():
        body = parsed.css_first("body")
        assert body is not None
        for node in body.traverse(include_text=True):
            if node.tag != "-text" or not (found := ours.search(node.text_content or "")):
                continue
            seen += 1
            if lang_of(node) != found.group(1):
                wrong.append((place, found.group(), lang_of(node)))

    assert wrong == []
    assert seen > 300


def test_a_feed_has_only_what_is_written_in_its_language(site: Site) -> None:
    for locale in Locale:
        feed = ET.fromstring(site.text(f"{locale.prefix}feed.xml"))
        titles = [entry.findtext("{*}title") or "" for entry in feed.findall("{*}entry")]
        ours = {title for title in titles if title.startswith("Tittel")}
        assert ours == {
            f"Tittel {item_id(subset)} i {locale}" for subset in SUBSETS if locale in subset
        }


def test_the_status_page_counts_what_is_missing(site: Site) -> None:
    text = visible_text(site.page("status/").css_first("article") or pytest.fail("no article"))

    # The sample's five items and four of the seven choices have each language.
    assert "Bokmål 9 0 0 3" in text
    assert "Nynorsk 2 7 0 3" in text
    assert "Engelsk 1 8 0 3" in text


def test_the_search_index_has_each_text_in_its_own_language_only(site: Site) -> None:
    entry = json.loads(site.text("pagefind/pagefind-entry.json"))
    counts = {lang: index["page_count"] for lang, index in entry["languages"].items()}
    indexed = {
        locale.value: sum(
            1
            for address, page in site.library_pages.items()
            if page.css("[data-pagefind-body]")
            and (page.css_first("html") or pytest.fail("no html")).attributes["lang"] == locale
        )
        for locale in Locale
    }

    assert counts == indexed


DRIFTED = changed(
    "docs/nb/ressurs/vigo.md",
    "version: 1\nchanges:\n",
    "version: 2\nchanges:\n  - version: 2\n    date: 2026-11-21\n    text: Ny frist.\n",
)


DRIFT_NOTICES = {
    "nn": "Denne teksten er eldre enn originalen. Noko kan vere endra."
    " Les den nyaste teksten på bokmål.",
    "en": "This text is older than the original. Something may have changed."
    " Read the newest text in Norwegian Bokmål.",
}


@pytest.mark.parametrize(("reader", "sentence"), DRIFT_NOTICES.items())
def test_a_translation_behind_its_original_says_so_and_leads_to_it(
    drifted: Site, reader: str, sentence: str
) -> None:
    page = drifted.page(address(reader, "vigo"))
    (notice,) = page.css(".kh-notice")
    link = notice.css_first("a")
    assert link is not None
    target = urljoin(SITE_URL + address(reader, "vigo"), link.attributes["href"] or "")

    assert visible_text(notice) == sentence
    assert target == f"{SITE_URL}ressurs/vigo/"
    # It is still a page of its own, not a copy.
    assert page.css("meta[name=robots]") == []


def test_an_original_is_never_behind(drifted: Site) -> None:
    assert drifted.page("ressurs/vigo/").css(".kh-notice") == []


@pytest.fixture(scope="module")
def drifted(built_sample: BuildSample) -> Site:
    """A site with an original of version 2, and translations of version 1."""
    return built_sample(DRIFTED)


def test_the_status_page_names_the_drifted_translations(drifted: Site) -> None:
    rows = [visible_text(row) for row in drifted.page("status/").css("tr")]

    assert "Vigo Original Eldre enn originalen Eldre enn originalen" in rows
