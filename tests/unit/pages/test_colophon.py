"""The colophon: what the small print of a page says, and the e-mail that it begins."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.unit.pages.views import STORY, dom, pages, texts
from tests.unit.sample import COMMON, changed

CONTACT = "contact: post@example.org\n"


def contact(address: str) -> dict[str, str]:
    return changed("data/site.yml", CONTACT, f"contact: {address}\n")


def report(root: Path, page: str, changes: dict[str, str] | None = None) -> list[str | None]:
    """Where the links for reports on a page lead."""
    return [node.attributes["href"] for node in dom(pages(root, changes)[page]).css(".kh-report a")]


@pytest.mark.parametrize(
    ("page", "href", "subject"),
    [
        (
            "nb/ressurs/vigo.md",
            "mailto:post@example.org?subject=Feil%20eller%20d%C3%B8d%20lenke%3A%20vigo%20%28nb%29",
            "Feil eller død lenke: vigo (nb)",
        ),
        (
            "nn/case/anya.md",
            "mailto:post@example.org?subject=Feil%20eller%20d%C3%B8d%20lenke%3A%20anya%20%28nn%29",
            "Feil eller død lenke: anya (nn)",
        ),
        (
            "en/case/anya.md",
            "mailto:post@example.org?subject=Error%20or%20dead%20link%3A%20anya%20%28en%29",
            "Error or dead link: anya (en)",
        ),
    ],
)
def test_a_report_has_the_id_and_the_language_and_nothing_else(
    tmp_path: Path, page: str, href: str, subject: str
) -> None:
    assert report(tmp_path, page) == [href]
    assert unquote(href) == f"mailto:post@example.org?subject={subject}"


def test_a_report_names_the_language_that_the_reader_is_in(tmp_path: Path) -> None:
    site = pages(tmp_path, {"docs/en/ressurs/vigo.md": None})

    (link,) = dom(site["en/ressurs/vigo.md"]).css(".kh-report a")
    assert (link.attributes["href"] or "").endswith("%20vigo%20%28en%29")
    assert link.text() == "Report an error or a dead link by e-mail"


def test_no_sign_of_an_address_ends_it_early(tmp_path: Path) -> None:
    (href,) = report(tmp_path, "nb/ressurs/vigo.md", contact("'a&b?c=\"d\"#e@example.org'"))

    assert (href or "").startswith("mailto:a%26b%3Fc%3D%22d%22%23e@example.org?subject=Feil%20")


def test_without_an_address_nothing_is_offered(tmp_path: Path) -> None:
    assert report(tmp_path, "nb/ressurs/vigo.md", contact("PLACEHOLDER")) == []


GUIDE = f"""\
---
title: Samtalen
summary: Hva som skjer.
{COMMON}resources: [vigo]
---

Vi snakker sammen.
"""


def to_participants(audience: str) -> str:
    return GUIDE.replace("resources:", f"audience: [{audience}]\nresources:")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("historie/sara.md", STORY),
        ("samtale/samtalen.md", to_participants("participant")),
    ],
)
def test_where_participants_read_what_concerns_us_is_folded(
    tmp_path: Path, path: str, text: str
) -> None:
    page = pages(tmp_path, {f"docs/nb/{path}": text})[f"nb/{path}"]

    assert texts(page, "details.kh-colophon > summary") == ["Om denne siden"]
    assert texts(page, "details.kh-colophon dt")[-1] == "Ansvarlig"
    assert texts(page, "div.kh-colophon") == []


@pytest.mark.parametrize("audience", ["counsellor", "participant, counsellor"])
def test_where_others_read_too_it_is_open(tmp_path: Path, audience: str) -> None:
    changes = {"docs/nb/samtale/samtalen.md": to_participants(audience)}
    page = pages(tmp_path, changes)["nb/samtale/samtalen.md"]

    assert texts(page, "details") == []
    assert texts(page, "div.kh-colophon dt")[-1] == "Ansvarlig"


@pytest.mark.parametrize(
    ("text", "place"),
    [(GUIDE, "p.kh-note"), (to_participants("participant"), "details > p.kh-note")],
    ids=["for professionals", "for participants"],
)
def test_that_we_have_not_tried_it_is_said_once(tmp_path: Path, text: str, place: str) -> None:
    page = pages(tmp_path, {"docs/nb/samtale/samtalen.md": text})["nb/samtale/samtalen.md"]

    said = "Lenkene på denne siden er ikke kontrollert ennå. Vi har ikke prøvd ressursene selv."
    assert texts(page, place) == [said]
    assert page.markdown.count("Vi har ikke prøvd") == 1
