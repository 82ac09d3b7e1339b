"""What an item can be, and where each kind stands below `docs/<locale>/`."""

from __future__ import annotations

import enum


class Kind(enum.StrEnum):
    """What an item is."""

    RESOURCE = "resource"
    CASE = "case"
    SITUATION = "situation"
    STORY = "story"
    QUESTIONS = "questions"
    TOPIC = "topic"
    GUIDE = "guide"


FOLDERS: dict[str, Kind] = {
    "tema": Kind.TOPIC,
    "ressurs": Kind.RESOURCE,
    "case": Kind.CASE,
    "situasjon": Kind.SITUATION,
    "historie": Kind.STORY,
    "refleksjon": Kind.QUESTIONS,
    "samtale": Kind.GUIDE,
    "workshop": Kind.GUIDE,
    "kurs": Kind.GUIDE,
    "fylke": Kind.GUIDE,
    "om-oss": Kind.GUIDE,
}
"""The folders below `docs/<locale>/` and the kind of what lies in them (`index.md` is a guide)."""

GENERATED_FOLDERS = ("format", "lov", "malgruppe", "nytt", "ordliste", "sprak", "status")
"""The folders that only generated pages stand in; `fylke` has written ones as well."""

HOME_ID = "home"
"""The id of `docs/<locale>/index.md`."""

CASE_SECTIONS = (
    "portrait",
    "known",
    "strengths",
    "barriers",
    "law",
    "what-if",
    "plans",
    "facilitator",
)
"""The ids of the h2 headings of a case, in their order."""
