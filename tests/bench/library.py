"""Writes a project with many made-up resources, in the topics and with the data of the real one.

The same numbers give the same bytes, on any machine and with any version of Python 3.
"""

from __future__ import annotations

import json
import random
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from karrierehylla.model.locale import Locale
from karrierehylla.references import ReferenceKind, find_references
from tests.build.sites import content_day

COPIED = ("data", "docs/assets", "hooks", "overrides", "mkdocs.yml")
KEPT = ("index.md", "tema/*.md")
"""The pages of the real library, in each language: without what they refer to."""

LED_TO = re.compile(r"^ +(?:career_centre|adult_education): .*\n", re.MULTILINE)
"""What a county leads to."""

TOPICS = (
    "about-guidance",
    "career-learning",
    "education",
    "ethics-privacy",
    "health-life",
    "interests",
    "interpreting",
    "job-search",
    "methods",
    "norwegian",
    "occupations",
    "programme-law",
    "recognition",
    "roles-cooperation",
)
PHASES = ("pre", "start", "work", "close", "post")
FORMATS = ("page", "tool", "film", "pdf", "law", "test")
AUDIENCES = ("participant", "counsellor", "programme-adviser", "facilitator", "interpreter")
LANGUAGES = ("nb", "nn", "en", "ar", "ti", "uk", "so", "fa", "prs", "ps", "tr", "pl", "kmr", "sw")
COUNTIES = ("oslo", "rogaland", "nordland", "vestfold", "innlandet", "buskerud")
FACTS = ("livsmestring-timer", "karrierekompetanse-timer", "migrasjon-helse-timer")
PUBLISHERS = ("HK-dir", "IMDi", "NAV", "utdanning.no (HK-dir)", "Vestfold fylkeskommune")
SUPPORTS = (["picture"], ["audio"], ["film"], ["picture", "audio"])
ACCESSES = ("open", "login", "licence", "paid")
SLUGS = ("fagbrev", "film", "hefte", "jobb", "kurs", "norsk", "plan", "samtale", "test", "yrke")

TITLES = {
    Locale.NB: ("Veien til", "Spørsmål om", "Film om", "Hefte om", "Råd om", "Oversikt over"),
    Locale.NN: ("Vegen til", "Spørsmål om", "Film om", "Hefte om", "Råd om", "Oversyn over"),
    Locale.EN: ("The way to", "Questions on", "A film on", "A booklet on", "Advice on", "A map of"),
}
SUBJECTS = {
    Locale.NB: ("fagbrev", "norskprøver", "jobbintervju", "realkompetanse", "studier", "yrker"),
    Locale.NN: ("fagbrev", "norskprøver", "jobbintervju", "realkompetanse", "studium", "yrke"),
    Locale.EN: (
        "trade certificates",
        "tests",
        "job interviews",
        "prior learning",
        "studies",
        "work",
    ),
}
SENTENCES = {
    Locale.NB: (
        "Deltakeren kan åpne siden på egen hånd og lese den i sitt eget tempo.",
        "Siden forklarer hva som skjer først, og hvem som kan svare på spørsmål.",
        "Bruk den i arbeidsfasen når dere ser på muligheter sammen.",
        "Innholdet er kort, og ordene er valgt med tanke på dem som lærer norsk.",
        "Tolken bør få lenken før samtalen, slik at fagordene er kjent.",
        "Noen av eksemplene handler om større byer og passer ikke overalt.",
        "Spør hva deltakeren allerede vet, før dere ser på siden.",
        "Skriv ned noen spørsmål som dere kan ta med til neste samtale.",
    ),
    Locale.NN: (
        "Deltakaren kan opne sida på eiga hand og lese ho i sitt eige tempo.",
        "Sida forklarer kva som skjer først, og kven som kan svare på spørsmål.",
        "Bruk ho i arbeidsfasen når de ser på moglegheiter saman.",
        "Innhaldet er kort, og orda er valde med tanke på dei som lærer norsk.",
        "Tolken bør få lenka før samtalen, slik at fagorda er kjende.",
        "Nokre av døma handlar om større byar og passar ikkje overalt.",
        "Spør kva deltakaren alt veit, før de ser på sida.",
        "Skriv ned nokre spørsmål som de kan ta med til neste samtale.",
    ),
    Locale.EN: (
        "The participant can open the page alone and read it at an easy pace.",
        "The page explains what happens first, and who can answer questions.",
        "Use it in the working phase when you look at possibilities together.",
        "The text is short, and its words are chosen for people who learn Norwegian.",
        "Send the link to the interpreter before the session, so that the terms are known.",
        "Some of the examples are about larger towns and do not fit everywhere.",
        "Ask what the participant knows already before you look at the page.",
        "Write down some questions that you can bring to the next session.",
    ),
}
HEADINGS = {
    Locale.NB: ("Slik kan du bruke den", "Vær obs på"),
    Locale.NN: ("Slik kan du bruke ho", "Ver merksam på"),
    Locale.EN: ("How to use it", "Take note"),
}
SEE = {Locale.NB: "Se også", Locale.NN: "Sjå også", Locale.EN: "See also"}
NEW = {Locale.NB: "Ny i samlingen.", Locale.NN: "Ny i samlinga.", Locale.EN: "New in the library."}
REVISED = {
    Locale.NB: "Teksten er kortere.",
    Locale.NN: "Teksten er kortare.",
    Locale.EN: "Shorter.",
}


@dataclass(frozen=True)
class Resource:
    """A made-up resource: what is the same in all its languages."""

    number: int
    facts: dict[str, Any]
    version: int
    written: dict[Locale, int]
    """The version that each language has words of; a language may be missing."""
    references: tuple[str, str]
    seed: int

    @property
    def id(self) -> str:
        """Its id."""
        return id_of(self.number)


def id_of(number: int) -> str:
    """The id of the made-up resource `number`; as long as those of the real ones."""
    chance = random.Random(f"id {number}")
    return "-".join([*chance.sample(SLUGS, 3), f"{number:04}"])


def write_project(source: Path, root: Path, resources: int) -> None:
    """Write the project in `source` to `root`, with `resources` resources of our own, sealed."""
    root.mkdir(parents=True)
    for name in COPIED:
        if (source / name).is_dir():
            shutil.copytree(
                source / name, root / name, ignore=shutil.ignore_patterns("__pycache__", "*.lock")
            )
        else:
            shutil.copyfile(source / name, root / name)
    (root / "karrierehylla").symlink_to(source / "karrierehylla")
    counties = root / "data/counties.yml"
    counties.write_text(LED_TO.sub("", counties.read_text("utf-8")), "utf-8")
    for locale in Locale:
        docs = source / "docs" / locale
        for page in sorted(page for pattern in KEPT for page in docs.glob(pattern)):
            text = without_references(page.read_text("utf-8"))
            _write(root / page.relative_to(source), text)
    for number in range(resources):
        resource = make_resource(number, resources)
        for locale in resource.written:
            file = root / "docs" / locale.value / "ressurs" / f"{resource.id}.md"
            _write(file, page_of(resource, locale))
    day = content_day().isoformat()
    seal = [sys.executable, "-m", "karrierehylla", "seal", "--today", day, "--root", str(root)]
    subprocess.run(seal, cwd=source, stdout=subprocess.DEVNULL, check=True)


def without_references(text: str) -> str:
    """The text of a page with words in place of its references to items."""
    for reference in reversed(find_references(text)):
        if reference.kind is ReferenceKind.ITEM:
            words = reference.text or reference.id
            text = text[: reference.start] + words + text[reference.end :]
    return text


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8", newline="\n")


def make_resource(number: int, count: int) -> Resource:
    """The made-up resource `number` of `count`; it refers to others of them."""
    chance = random.Random(f"resource {number}")
    status = chance.choices(("active", "moved", "gone"), (90, 6, 4))[0]
    address = f"https://www.hkdir.no/hylla/{number:04}"
    facts: dict[str, Any] = {
        "publisher": chance.choice(PUBLISHERS),
        "topics": chance.sample(TOPICS, chance.choices((1, 2, 3), (50, 40, 10))[0]),
        "phases": chance.sample(PHASES, chance.choices((1, 2), (70, 30))[0]),
        "format": chance.choices(FORMATS, (50, 15, 10, 15, 5, 5))[0],
        "audience": chance.sample(AUDIENCES, chance.choices((1, 2, 3), (30, 50, 20))[0]),
    }
    if status != "gone" and chance.random() < 0.25:
        facts["versions"] = [
            {"lang": lang, "url": f"{address}/{lang}"}
            for lang in chance.sample(LANGUAGES, chance.randint(2, 8))
        ]
    else:
        if status != "gone":
            facts["url"] = address
        facts["languages"] = chance.sample(LANGUAGES[:3], chance.randint(1, 2))
    if chance.random() < 0.3:
        facts["minutes"] = chance.choice((5, 10, 15, 30))
    if chance.random() < 0.2:
        facts["level"] = chance.choice(("A1", "A2", "B1"))
    if chance.random() < 0.25:
        facts["support"] = chance.choice(SUPPORTS)
    if chance.random() < 0.4:
        facts["access"] = chance.choices(ACCESSES, (80, 10, 5, 5))[0]
    if chance.random() < 0.15:
        facts["region"] = [chance.choice(COUNTIES)]
    if chance.random() < 0.05:
        facts["sensitive"] = "true"
    facts["status"] = status
    version = chance.choices((1, 2, 3), (70, 20, 10))[0]
    written = {Locale.NB: version}
    for locale in (Locale.NN, Locale.EN):
        if chance.random() < 0.9:
            written[locale] = max(1, version - (chance.random() < 0.3))
    references = (id_of(chance.randrange(count)), id_of((number + 1) % count))
    return Resource(number, facts, version, written, references, chance.randrange(2**32))


def page_of(resource: Resource, locale: Locale) -> str:
    """The file of `resource` in `locale`."""
    version = resource.written[locale]
    is_original = locale is Locale.NB
    title, summary = _words_of(resource, locale)
    front: dict[str, Any] = {"title": title, "summary": summary}
    front["version" if is_original else "translates"] = version
    front["changes"] = [
        {
            "version": number,
            **({"date": f"2026-{9 + number // 2:02}-{10 + number:02}"} if is_original else {}),
            "text": (NEW if number == 1 else REVISED)[locale],
        }
        for number in range(version, 0, -1)
    ]
    if is_original:
        front |= {
            "owner": "content-editor",
            "reviewed": "2026-11-20",
            "review_by": "2027-05-20",
            **resource.facts,
        }
    lines = [f"{key}: {_yaml(value)}".replace(": \n", ":\n") for key, value in front.items()]
    return "---\n" + "\n".join(lines) + f"\n---\n\n{_body(resource, locale)}"


def _words_of(resource: Resource, locale: Locale) -> tuple[str, str]:
    """Title and summary, as long and as hard to compress as real ones: so they make no sense."""
    chance = random.Random(resource.seed)
    kind, subject = chance.randrange(6), chance.randrange(6)
    words = " ".join(SENTENCES[locale]).replace(",", "").replace(".", "").lower().split()
    first = " ".join(chance.choices(words, k=3)).capitalize()
    about = f"{TITLES[locale][kind].lower()} {SUBJECTS[locale][subject]}"
    return (
        f"{first} – {about} {resource.number + 1}",
        f"{' '.join(chance.choices(words, k=24)).capitalize()}.",
    )


def _body(resource: Resource, locale: Locale) -> str:
    """Three paragraphs, a list and links to others, some 170 words; the same in all languages."""
    chance = random.Random(resource.seed + 1)
    sentences = SENTENCES[locale]

    def paragraph(count: int) -> str:
        return " ".join(sentences[n] for n in chance.sample(range(len(sentences)), count))

    use, note = HEADINGS[locale]
    near, far = resource.references
    others = [other for other in dict.fromkeys((near, far)) if other != resource.id]
    links = ", ".join(f"[[{other}]]" for other in others)
    fact = f" ([[fact:{FACTS[resource.number % 3]}]])" if resource.number % 4 == 0 else ""
    points = "\n".join(f"- {sentences[n]}" for n in chance.sample(range(len(sentences)), 3))
    return (
        f"{paragraph(4)}\n\n## {use} {{#bruk}}\n\n{paragraph(3)}{fact}\n\n{points}\n\n"
        f"## {note} {{#obs}}\n\n{paragraph(2)}\n\n{SEE[locale]}: {links}.\n"
    )


def _yaml(value: Any) -> str:
    """A value as our subset of YAML has it: flow lists of plain words, block lists of maps."""
    if isinstance(value, list) and value and isinstance(value[0], dict):
        items = []
        for entry in value:
            pairs = [f"{key}: {_yaml(item)}" for key, item in entry.items()]
            items.append("\n  - " + "\n    ".join(pairs))
        return "".join(items)
    if isinstance(value, list):
        return f"[{', '.join(value)}]"
    if isinstance(value, str) and not value.isascii():
        return json.dumps(value, ensure_ascii=False)
    return str(value)
