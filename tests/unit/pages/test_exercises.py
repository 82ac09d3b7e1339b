"""Cases, situations, stories and question sets: what a facilitator needs, in order."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.pages.views import STORY, Changes, dom, edited, pages, texts
from tests.unit.sample import COMMON, case_body


def test_a_case_shows_its_facts_before_its_text(tmp_path: Path) -> None:
    page = pages(tmp_path)["nb/case/anya.md"]

    assert list(
        zip(texts(page, ".kh-facts dt")[:6], texts(page, ".kh-facts dd")[:6], strict=True)
    ) == [
        ("Tid", "20 minutter"),
        ("Gruppe", "4–6 personer"),
        ("Mål", "Ikke bestemt"),
        ("Karriereknapper", "Meg i kontekst"),
        ("Tema", "Karrierelæring"),
        ("Slik er casen laget", "Oppdiktet."),
    ]
    assert page.markdown.index("kh-facts") < page.markdown.index("{#portrait}")
    assert "Casen er for fagfolk. Den er ikke laget for å vises til deltakere." in page.markdown


def test_the_notes_of_the_facilitator_are_folded_and_say_that_the_group_does_not_get_them(
    tmp_path: Path,
) -> None:
    page = pages(tmp_path)["nn/case/anya.md"]

    (folded,) = dom(page).css("details.kh-facilitator")
    assert folded.attributes == {"class": "kh-facilitator", "lang": "nn"}
    assert [(node.tag, node.attributes.get("id"), node.text()) for node in folded.iter()] == [
        ("summary", None, "Notat for den som leier. Dei er ikkje med på arket til gruppa."),
        ("h2", "facilitator", "Til deg som leier"),
        ("p", None, "Anya er førti år."),
    ]
    assert [node.attributes["id"] for node in dom(page).css(".kh-text h2")] == [
        "portrait",
        "known",
        "strengths",
        "barriers",
        "law",
        "what-if",
        "plans",
    ]


def test_the_summary_of_the_notes_is_in_the_readers_language(tmp_path: Path) -> None:
    page = pages(tmp_path, {"docs/en/case/anya.md": None})["en/case/anya.md"]

    (folded,) = dom(page).css("details.kh-facilitator[lang=nb] > summary")
    assert folded.attributes["lang"] == "en"
    assert folded.text() == "Notes for the facilitator. They are not on the group’s sheet."


def test_what_follows_the_notes_is_not_folded(tmp_path: Path) -> None:
    body = case_body(1, "Anya er førti år.")
    changes = edited("docs/nb/case/anya.md", (body, f"{body}\n## Etterpå {{#etterpa}}\n\nTekst.\n"))
    page = pages(tmp_path, changes)["nb/case/anya.md"]

    assert texts(page, "details h2") == ["Til deg som leder"]
    assert texts(page, ".kh-text h2")[-1] == "Etterpå"


def test_a_case_is_apart_in_what_the_group_gets_and_what_the_one_who_leads_gets(
    tmp_path: Path,
) -> None:
    page = dom(pages(tmp_path)["nb/case/anya.md"])

    headings = {
        part: [heading.attributes["id"] for heading in page.css(f".{part} h2")]
        for part in ("kh-handout", "kh-notes")
    }
    assert headings == {
        "kh-handout": ["portrait", "known", "kh-questions"],
        "kh-notes": ["strengths", "barriers", "law", "what-if", "plans", "kh-resources"],
    }
    assert [
        (button.attributes["data-kh-print"], button.text())
        for button in page.css("[data-kh-print]")
    ] == [("sheet", "Skriv ut arket til gruppen"), ("notes", "Skriv ut notatene")]


@pytest.mark.parametrize("path", ["refleksjon/etikk.md", "samtale/notat.md", "om-oss/index.md"])
def test_the_notes_are_folded_on_a_page_of_any_kind(tmp_path: Path, path: str) -> None:
    set_of_questions = STORY.replace("topics:", "audience: [counsellor]\ntopics:")
    guide = f"---\ntitle: Side\nsummary: En side.\n{COMMON}---\n\nTekst.\n"
    text = set_of_questions if path.startswith("refleksjon") else guide
    notes = "\n## Til deg som leder {#facilitator}\n\nNotat.\n\n## Mer {#mer}\n\nTekst.\n"
    page = pages(tmp_path, {f"docs/nb/{path}": f"{text}{notes}"})[f"nb/{path}"]

    assert texts(page, "details.kh-facilitator h2") == ["Til deg som leder"]
    assert texts(page, ".kh-text h2") == ["Mer"]
    assert texts(page, "[data-kh-print]") == ["Skriv ut arket til gruppen", "Skriv ut notatene"]


def test_a_page_without_notes_has_no_buttons_to_print_them(tmp_path: Path) -> None:
    page = pages(tmp_path, {"docs/nb/historie/sara.md": STORY})["nb/historie/sara.md"]

    assert dom(page).css("[data-kh-print]") == []


@pytest.mark.parametrize("paper", ["sheet", "cards"])
def test_a_guide_says_what_it_is_on_paper(tmp_path: Path, paper: str) -> None:
    text = f"---\ntitle: Ark\nsummary: Et ark.\n{COMMON}paper: {paper}\n---\n\nSkriv her.\n"
    page = pages(tmp_path, {"docs/nb/kurs/ark.md": text})["nb/kurs/ark.md"]

    assert texts(page, f".kh-text.kh-text--{paper}") == ["Skriv her."]


def test_a_case_has_its_permanent_address_before_its_facts(tmp_path: Path) -> None:
    page = pages(tmp_path)["nb/case/anya.md"]

    assert texts(page, ".kh-actions .kh-permalink") == ["/r/anya/"]
    parts = ["kh-lead", "kh-note", "kh-actions", "kh-facts", "kh-text", "kh-questions"]
    assert sorted(parts, key=page.markdown.index) == parts


@pytest.mark.parametrize(
    ("page", "href"),
    [
        ("nb/tema/career-learning.md", "../../r/career-learning/"),
        ("nn/tema/career-learning.md", "../../../r/career-learning/#nn"),
        ("en/case/anya.md", "../../../r/anya/#en"),
        ("nn/ressurs/vigo.md", "../../../r/vigo/"),
    ],
)
def test_the_link_that_is_copied_has_the_language_of_the_page_first(
    tmp_path: Path, page: str, href: str
) -> None:
    parsed = dom(pages(tmp_path)[page])

    buttons = parsed.css(".kh-actions [data-kh-copy]")
    (link,) = parsed.css("a.kh-permalink")
    assert [button.attributes["data-kh-copy"] for button in buttons] == [href, href]
    assert link.attributes["href"] == href


def test_the_link_of_a_fallback_names_the_language_that_there_is(tmp_path: Path) -> None:
    page = pages(tmp_path, {"docs/en/case/anya.md": None})["en/case/anya.md"]

    assert [node.attributes["href"] for node in dom(page).css("a.kh-permalink")] == [
        "../../../r/anya/"
    ]


@pytest.mark.parametrize("path", ["historie/sara.md", "situasjon/sara.md"])
def test_every_exercise_has_its_permanent_address_before_its_text(
    tmp_path: Path, path: str
) -> None:
    page = pages(tmp_path, {f"docs/nb/{path}": STORY})[f"nb/{path}"]

    parts = ["kh-lead", "kh-actions", "kh-text", "kh-questions", "kh-colophon"]
    assert sorted(parts, key=page.markdown.index) == parts
    assert texts(page, ".kh-permalink") == ["/r/sara/"]


def test_questions_stand_by_audience_with_their_minutes(tmp_path: Path) -> None:
    page = pages(tmp_path)["nb/case/anya.md"]

    assert texts(page, ".kh-questions h3") == [
        "For karriereveileder (1 spørsmål, 5 minutter)",
        "For karriereveileder og programrådgiver (1 spørsmål, 5 minutter)",
    ]
    assert texts(page, "#kh-q-hva-vet-vi p") == [
        "Hva vet vi om Anya?",
        "Meg i kontekst · 5 minutter",
    ]
    assert texts(page, "#kh-q-etikk p") == [
        "Hva må vi kunne mer om?",
        "Etisk retningslinje 1: Bygg på kunnskap · 5 minutter",
    ]


def test_questions_for_the_same_people_stand_together_whatever_their_order(
    tmp_path: Path,
) -> None:
    more = """\
  - id: tredje
    audience: [programme-adviser, counsellor]
    minutes: 1
    text: Hva nå?
---"""
    changes: Changes = {
        **edited("docs/nb/case/anya.md", ("    text: Hva må vi kunne mer om?\n---", more_of(more))),
        "docs/nn/case/anya.md": None,
        "docs/en/case/anya.md": None,
    }

    page = pages(tmp_path, changes)["nb/case/anya.md"]

    assert texts(page, ".kh-questions h3")[1] == (
        "For karriereveileder og programrådgiver (2 spørsmål, 6 minutter)"
    )


def more_of(more: str) -> str:
    return f"    text: Hva må vi kunne mer om?\n{more}"


def test_a_case_ends_with_its_resources(tmp_path: Path) -> None:
    page = pages(tmp_path)["nn/case/anya.md"]

    assert texts(page, "#kh-resources") == ["Ressursar å ha klare"]
    assert texts(page, ".kh-card--resource h3") == ["Vigo"]
    assert texts(page, ".kh-note")[1:] == [
        "Lenkene på denne sida er ikkje kontrollerte enno. Vi har ikkje prøvd ressursane sjølve."
    ]


def test_the_card_of_a_case_has_what_one_chooses_by(tmp_path: Path) -> None:
    page = pages(tmp_path)["en/tema/career-learning.md"]

    assert texts(page, ".kh-card--case li") == [
        "Case",
        "20 minutes",
        "4–6 people",
        "Goal: not decided",
    ]


def test_a_story_has_its_text_and_its_questions_and_leads_nowhere_else(tmp_path: Path) -> None:
    site = pages(tmp_path, {"docs/nb/historie/sara.md": STORY})

    page = site["nb/historie/sara.md"]
    assert texts(page, ".kh-text") == ["Jeg heter Sara."]
    assert texts(page, "h2") == ["Spørsmål"]
    assert texts(page, ".kh-questions h3") == ["For deltaker (1 spørsmål, 10 minutter)"]
    question = dom(page).css(".kh-question__text a")[0]
    assert question.attributes["href"] == "../../ressurs/vigo/"
    topic = site["nb/tema/career-learning.md"]
    assert texts(topic, ".kh-card--story li") == ["Historie", "1 spørsmål", "10 minutter"]


def test_a_question_set_leads_to_its_topics(tmp_path: Path) -> None:
    changes = {
        "docs/nb/refleksjon/etikk.md": STORY.replace(
            "topics:", "audience: [counsellor]\ntopics:"
        ).replace("title: Sara", "title: Etikk")
    }
    site = pages(tmp_path, changes)

    page = site["nb/refleksjon/etikk.md"]
    assert texts(page, "h2") == ["Spørsmål", "Hører til under"]
    assert texts(page, ".kh-card--topic h3") == ["Karrierelæring"]
    audience = site["nb/malgruppe/counsellor.md"]
    assert texts(audience, "h2") == ["Ressurser (2)", "Refleksjonsspørsmål (1)"]
