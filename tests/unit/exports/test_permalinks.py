"""A permalink opens the thing itself, says how it stands, and gives nothing sensitive away."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from karrierehylla.exports.permalinks import permalinks
from tests.unit.exports.editions import SITE_URL, by_path, make_edition, one, texts, values, vigo
from tests.unit.sample import SAMPLE

URL = "url: https://www.vigo.no/\n"
VERSIONS = """\
versions:
  - lang: nb
    url: https://www.vigo.no/nb
  - lang: ar
    url: https://ar.vigo.no/
    title: عنوان
"""


def links(url: str, state: str) -> dict[str, str]:
    """Return `data/links.json` with one address."""
    return {"data/links.json": f'{{"version": 1, "links": {{"{url}": {state}}}}}'}


def permalink(
    root: Path, changes: Mapping[str, str | bytes | None] | None = None, id_: str = "vigo"
) -> str:
    edition = make_edition(root, changes)
    files = by_path(permalinks(edition.library, edition.all_pages, SITE_URL))
    return files[f"r/{id_}/index.html"]


def test_every_item_of_every_kind_has_one(tmp_path: Path) -> None:
    edition = make_edition(tmp_path)

    files = permalinks(edition.library, edition.all_pages, SITE_URL)

    assert [file.path for file in files] == [
        "r/anya/index.html",
        "r/career-learning/index.html",
        "r/home/index.html",
        "r/jobbkompasset/index.html",
        "r/vigo/index.html",
        "data/ids.json",
    ]
    assert files[-2].origin == "docs/nb/ressurs/vigo.md"


def test_the_first_button_opens_the_resource_and_shows_its_host(tmp_path: Path) -> None:
    html = permalink(tmp_path)

    assert values(html, ".buttons a", "href") == ["https://www.vigo.no/"]
    assert texts(html, ".buttons a") == ["Åpne · Opne · Open www.vigo.no"]
    assert values(html, ".buttons strong span", "lang") == ["nb", "nn", "en"]
    order = [html.index(mark) for mark in ("<h1>", 'class="buttons"', "<section")]
    assert order == sorted(order)


def test_each_language_version_has_a_button_in_its_own_name_and_script(tmp_path: Path) -> None:
    html = permalink(tmp_path, vigo((URL, VERSIONS)))

    assert values(html, ".buttons a", "id") == ["nb", "ar"]
    assert texts(html, ".buttons a") == ["norsk bokmål www.vigo.no", "العربية ar.vigo.no"]
    arabic = '<bdi lang="ar" dir="rtl">العربية</bdi>'
    assert arabic in html
    assert values(html, ".buttons a", "hreflang") == ["nb", "ar"]
    assert values(html, ".buttons small bdi", "dir") == ["ltr", "ltr"]


def test_languages_without_an_address_are_chosen_on_the_site(tmp_path: Path) -> None:
    html = permalink(tmp_path, vigo((URL, f"languages: [fa]\n{VERSIONS}")))

    assert values(html, ".buttons a", "id") == ["nb", "ar"]
    assert texts(html, ".offered") == ["فارسی"]
    assert "Disse språkene velger du på nettstedet:" in html
    # Control: what has one address for all has nothing to choose first.
    assert "velger du" not in permalink(tmp_path, vigo((URL, f"languages: [fa]\n{URL}")))


def test_one_address_for_several_languages_names_them(tmp_path: Path) -> None:
    html = permalink(tmp_path, id_="jobbkompasset")

    assert texts(html, ".offered") == ["norsk bokmål · norsk nynorsk"]
    assert values(html, ".offered bdi", "lang") == ["nb", "nn"]


def test_it_is_described_in_three_languages(tmp_path: Path) -> None:
    html = permalink(tmp_path)

    assert values(html, "section", "lang") == ["nb", "nn", "en"]
    assert texts(html, "section h2") == ["Bokmål", "Nynorsk", "English"]
    assert texts(html, "section:last-of-type p") == [
        "Vigo",
        "Adults apply here for upper secondary education.",
        "Read more in The Career Shelf",
    ]
    assert values(html, "section a", "href") == [
        "../../ressurs/vigo/",
        "../../nn/ressurs/vigo/",
        "../../en/ressurs/vigo/",
    ]


def test_a_language_that_it_is_not_written_in_is_left_out(tmp_path: Path) -> None:
    html = permalink(tmp_path, {"docs/en/ressurs/vigo.md": None})

    assert values(html, "section", "lang") == ["nb", "nn"]


def test_an_item_written_in_english_only_has_an_english_page(tmp_path: Path) -> None:
    original = SAMPLE["docs/nb/ressurs/vigo.md"]
    only_english: dict[str, str | bytes | None] = {
        "docs/nb/ressurs/vigo.md": None,
        "docs/nn/ressurs/vigo.md": None,
        "docs/en/ressurs/vigo.md": original.replace("Her søker voksne", "Adults apply"),
    }

    html = permalink(tmp_path, only_english)

    assert values(html, "html", "lang") == ["en"]
    assert values(html, "section", "lang") == ["en"]


@pytest.mark.parametrize("id_", ["anya", "career-learning", "home"])
def test_what_is_our_own_opens_on_our_page_in_each_language(tmp_path: Path, id_: str) -> None:
    html = permalink(tmp_path, id_=id_)
    path = {"anya": "case/anya/", "career-learning": "tema/career-learning/", "home": ""}[id_]

    assert values(html, ".buttons a", "id") == ["nb", "nn", "en"]
    assert values(html, ".buttons a", "href") == [
        f"../../{prefix}{path}" for prefix in ("", "nn/", "en/")
    ]
    assert texts(html, ".buttons a")[0] == "Bokmål"


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        (
            '{"verdict": "ok", "checked": "2026-11-20"}',
            "The link worked when we tried it. Last tried on 20 November 2026.",
        ),
        (
            '{"verdict": "moved", "checked": "2026-11-20", "moved_to": "https://ny.vigo.no/"}',
            (
                "The page has moved. The button leads to where it is now. "
                "Last tried on 20 November 2026."
            ),
        ),
        (
            '{"verdict": "ok", "checked": "2026-10-20"}',
            (
                "The link worked when we tried it. Last tried on 20 October 2026."
                " That is a long time ago."
            ),
        ),
        (
            '{"verdict": "blocked", "checked": "2026-11-20", "confirmed": "2026-10-01"}',
            "The link worked when we tried it. Last tried on 1 October 2026.",
        ),
        ('{"verdict": "unchecked"}', "We have not tried this link yet."),
    ],
)
def test_how_the_link_stands_is_said_in_three_languages(
    tmp_path: Path, state: str, sentence: str
) -> None:
    html = permalink(tmp_path, links("https://www.vigo.no/", state))

    assert values(html, ".state p", "lang") == ["nb", "nn", "en"]
    assert texts(html, ".state p")[2] == sentence


def test_a_link_that_nobody_tried_says_so(tmp_path: Path) -> None:
    said = texts(permalink(tmp_path), ".state p")

    assert said[0] == "Vi har ikke prøvd denne lenken ennå."
    assert said[2] == "We have not tried this link yet."


GONE = [(URL, ""), ("status: active", "status: gone")]


def test_what_is_gone_has_no_button_to_a_dead_link(tmp_path: Path) -> None:
    html = permalink(tmp_path, links("https://www.vigo.no/", '{"verdict": "dead"}'))

    assert "www.vigo.no" not in html
    assert texts(html, ".state p")[2:] == [
        "This is no longer on the web.",
        "Vi fant ingenting som har tatt over.",
        "Vi fann ingenting som har teke over.",
        "We found nothing that has taken its place.",
    ]


def test_what_is_gone_leads_to_what_took_its_place(tmp_path: Path) -> None:
    html = permalink(
        tmp_path, vigo(*GONE[:1], ("status: active", "status: gone\nreplaced_by: jobbkompasset"))
    )

    assert values(html, ".buttons a", "href") == ["../jobbkompasset/"]
    assert texts(html, ".buttons small") == ["Jobbkompasset"]
    assert texts(html, ".state p")[2] == "This is no longer on the web."


def test_what_is_gone_leads_to_an_archived_copy(tmp_path: Path) -> None:
    archive = "https://web.archive.org/web/2024/https://www.vigo.no/"
    state = f'{{"verdict": "dead", "archive_url": "{archive}"}}'

    html = permalink(tmp_path, links("https://www.vigo.no/", state))

    assert values(html, ".buttons a", "href") == [archive]
    assert texts(html, ".buttons a") == [
        "Åpne en arkivert kopi Opne ein arkivert kopi Open an archived copy web.archive.org"
    ]


def test_a_language_version_that_is_gone_has_no_button(tmp_path: Path) -> None:
    changes = {
        **vigo((URL, VERSIONS)),
        **links("https://ar.vigo.no/", '{"verdict": "dead"}'),
    }

    html = permalink(tmp_path, changes)

    assert values(html, ".buttons a", "href") == ["https://www.vigo.no/nb"]
    assert texts(html, ".buttons #ar") == [
        "العربية finnes ikke lenger · finst ikkje lenger · no longer exists"
    ]


def test_a_language_version_that_is_gone_offers_its_copy(tmp_path: Path) -> None:
    copy = "https://web.archive.org/web/2024/https://ar.vigo.no/"
    state = f'{{"verdict": "dead", "archive_url": "{copy}"}}'
    changes = {**vigo((URL, VERSIONS)), **links("https://ar.vigo.no/", state)}

    html = permalink(tmp_path, changes)

    assert values(html, ".buttons a", "href") == ["https://www.vigo.no/nb", copy]
    assert texts(html, ".buttons a")[1].startswith("العربية Åpne en arkivert kopi")


def test_link_previews_have_what_they_need(tmp_path: Path) -> None:
    html = permalink(tmp_path)

    found = dict(
        zip(
            values(html, "meta[property]", "property"),
            values(html, "meta[property]", "content"),
            strict=True,
        )
    )
    assert found == {
        "og:type": "website",
        "og:site_name": "Karrierehylla",
        "og:title": "Vigo",
        "og:description": "Her søker voksne om plass i videregående.",
        "og:url": "https://hylla.example/karriere/r/vigo/",
        "og:image": "https://hylla.example/karriere/assets/img/share.png",
        "og:image:alt": "Karrierehylla",
        "og:locale": "nb_NO",
        "og:locale:alternate": "en_GB",
    }
    assert html.count("og:locale:alternate") == 2
    assert texts(html, "title") == ["Vigo – Karrierehylla"]
    assert values(html, "meta[name=robots]", "content") == ["noindex"]


def test_a_sensitive_item_is_neutral_until_the_reader_asks(tmp_path: Path) -> None:
    changes = vigo(
        ("title: Vigo", "title: Krisesenteret"),
        ("status: active", "sensitive: true\nstatus: active"),
    )
    changes["docs/nn/ressurs/vigo.md"] = SAMPLE["docs/nn/ressurs/vigo.md"].replace(
        "title: Vigo", "title: Krisesenteret"
    )

    html = permalink(tmp_path, changes)

    neutral = texts(html, "h1")[0]
    assert "Krisesenteret" not in neutral
    assert texts(html, "title") == [f"{neutral} – Karrierehylla"]
    assert values(html, "meta[property='og:title']", "content") == [neutral]
    assert "Krisesenteret" not in html.partition("</head>")[0]
    assert "voksne" not in html.partition("</head>")[0]
    # Control: it is said below, where it must be unfolded.
    assert "Krisesenteret" in one(html, "section[lang=nb] details").text()
    assert html.count("Krisesenteret") == " ".join(texts(html, "details")).count("Krisesenteret")


def test_a_former_id_has_the_whole_page_so_that_languages_can_be_named(tmp_path: Path) -> None:
    edition = make_edition(
        tmp_path,
        vigo(("review_by: 2027-05-21\n", "review_by: 2027-05-21\nredirect_from: [vigo-no]\n")),
    )

    files = by_path(permalinks(edition.library, edition.all_pages, SITE_URL))

    assert files["r/vigo-no/index.html"] == files["r/vigo/index.html"]


def test_nothing_runs_and_nothing_is_fetched_from_elsewhere(tmp_path: Path) -> None:
    html = permalink(tmp_path)

    assert not re.search(r"<script|<style|\sstyle=|\son[a-z]+=", html)
    assert values(html, "link", "href") == [
        "../../assets/img/favicon.svg",
        "../../assets/css/permalink.css",
    ]
    assert values(html, "meta[http-equiv]", "content") == [
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
    ]
    assert values(html, "meta[name=referrer]", "content") == ["no-referrer"]


def test_what_authors_write_is_text(tmp_path: Path) -> None:
    changes = vigo(("title: Vigo", "title: 'Vigo \"<b>&'"), ("Vigo IKS", "'<script>'"))

    html = permalink(tmp_path, changes)

    assert texts(html, "h1") == ['Vigo "<b>&']
    assert "<b>" not in html
    assert "<script>" not in html


def test_it_says_that_it_is_nobodys_official_site(tmp_path: Path) -> None:
    assert values(permalink(tmp_path), "footer p", "lang") == ["nb", "nn", "en"]


def test_a_list_has_every_id_that_has_a_page(tmp_path: Path) -> None:
    former = ("review_by: 2027-05-21\n", "review_by: 2027-05-21\nredirect_from: [abc]\n")
    edition = make_edition(tmp_path, vigo(former))

    files = by_path(permalinks(edition.library, edition.all_pages, SITE_URL))
    ids = json.loads(files["data/ids.json"])

    assert ids == ["abc", "anya", "career-learning", "home", "jobbkompasset", "vigo"]
    assert {f"r/{id_}/index.html" for id_ in ids} == files.keys() - {"data/ids.json"}


def test_a_case_says_first_in_every_language_that_it_is_for_professionals(tmp_path: Path) -> None:
    html = permalink(tmp_path, id_="anya")

    assert texts(html, ".state p") == [
        "Casen er for fagfolk. Den er ikke laget for å vises til deltakere.",
        "Casen er for fagfolk. Han er ikkje laga for å visast til deltakarar.",
        "This case is for professionals. It is not meant to be shown to participants.",
    ]
    assert html.index('class="state"') < html.index('class="buttons"')
    assert texts(permalink(tmp_path / "b", id_="career-learning"), ".state") == []
