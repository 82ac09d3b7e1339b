"""The sets of questions can be filtered by who is there to answer."""

from __future__ import annotations

import json
from pathlib import Path

from tests.unit.pages.views import dom, pages, texts

SET = """---
title: {title}
summary: Spørsmål til gruppen.
version: 1
changes: [{{version: 1, date: 2026-11-01, text: Ny i samlingen.}}]
owner: content-editor
reviewed: 2026-11-01
review_by: 2027-11-01
topics: [education]
audience: [counsellor, programme-adviser]
questions:
  - {{id: en, audience: [{audience}], minutes: 5, text: Hva gjør du da?}}
---

Les et spørsmål om gangen.
"""


def test_a_set_is_found_by_whom_its_questions_are_put_to(tmp_path: Path) -> None:
    changes = {
        "docs/nb/refleksjon/rolle-tolk.md": SET.format(title="Tolk", audience="programme-adviser"),
        "docs/nb/refleksjon/apning.md": SET.format(title="Åpning", audience="counsellor"),
    }
    page = pages(tmp_path, changes)["nb/refleksjon/index.md"]

    assert texts(page, "fieldset[name=audience] .kh-choice") == [
        "Karriereveileder 1",
        "Programrådgiver 1",
    ]
    assert texts(page, "section > ul > li h3 a") == ["Tolk", "Åpning"]
    catalogue = dom(page).css_first("kh-catalogue")
    assert catalogue is not None
    told = json.loads(catalogue.attributes["data-kh-items"] or "")
    assert {item["id"]: item["audience"] for item in told["items"]} == {
        "apning": ["counsellor"],
        "rolle-tolk": ["programme-adviser"],
    }
    assert catalogue.attributes["data-kh-some"] == "{n} av {total} sett"
