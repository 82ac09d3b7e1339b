"""A small library without a fault: home, a topic, two resources and a case in nb, nn and en.

Tests write it to a folder of their own and change one thing.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]

TODAY = datetime.date(2026, 11, 21)
"""The day on which nothing in the sample is due."""

DATA: dict[str, str] = {
    "data/site.yml": """\
name: {nb: Karrierehylla, nn: Karrierehylla, en: The Career Shelf}
subtitle: {nb: Ressurser, nn: Ressursar, en: Resources}
publisher: Prøveforlaget
contact: post@example.org
licence_holder: Prøveforlaget
locales:
  - {locale: nb, lang: nb, name: Bokmål}
  - {locale: nn, lang: nn, name: Nynorsk}
  - {locale: en, lang: en, name: English}
""",
    "data/phases.yml": """\
phases:
  - id: pre
    title: {nb: Forsamtale, nn: Forsamtale, en: Pre-meeting}
    minutes: 15
  - id: work
    title: {nb: Arbeidsfasen, nn: Arbeidsfasen, en: Work phase}
    minutes: 40
""",
    "data/formats.yml": """\
formats:
  - id: page
    title: {nb: Nettside, nn: Nettside, en: Web page}
  - id: tool
    title: {nb: Verktøy, nn: Verktøy, en: Tool}
""",
    "data/audiences.yml": """\
audiences:
  - id: participant
    title: {nb: Deltaker, nn: Deltakar, en: Participant}
  - id: counsellor
    title: {nb: Karriereveileder, nn: Karriererettleiar, en: Career counsellor}
  - id: programme-adviser
    title: {nb: Programrådgiver, nn: Programrådgjevar, en: Programme adviser}
""",
    "data/areas.yml": """\
areas:
  - id: me-in-context
    title: {nb: Meg i kontekst, nn: Meg i kontekst, en: Me in context}
    participant: {nb: Hvem er viktig for deg?, nn: Kven er viktig for deg?, en: Who matters to you?}
    group: {nb: Hva vet vi?, nn: Kva veit vi?, en: What do we know?}
""",
    "data/goals.yml": """\
goals:
  - id: work
    title: {nb: Arbeid, nn: Arbeid, en: Work}
  - id: open
    title: {nb: Ikke bestemt, nn: Ikkje bestemt, en: Not decided}
""",
    "data/blocks.yml": """\
blocks:
  - id: guidance
    title: {nb: Selve veiledningen, nn: Sjølve rettleiinga, en: The guidance itself}
  - id: frame
    title: {nb: Rammene, nn: Rammene, en: The frame}
""",
    "data/roles.yml": """\
roles:
  - id: content-editor
    title: {nb: Innholdsredaktør, nn: Innhaldsredaktør, en: Content editor}
  - id: law-editor
    title: {nb: Regelverksredaktør, nn: Regelverksredaktør, en: Law editor}
""",
    "data/counties.yml": """\
counties:
  - id: oslo
    number: '03'
    title: {nb: Oslo, nn: Oslo, en: Oslo}
  - id: vestfold
    number: '39'
    title: {nb: Vestfold, nn: Vestfold, en: Vestfold}
""",
    "data/guidelines.yml": """\
guidelines:
  - number: 1
    title: {nb: Bygg på kunnskap, nn: Bygg på kunnskap, en: Build on knowledge}
""",
    "data/languages.yml": """\
languages:
  - {code: ar, name: العربية, nb: arabisk, nn: arabisk, en: Arabic, script: Arab, dir: rtl}
  - {code: en, name: English, nb: engelsk, nn: engelsk, en: English, script: Latn, dir: ltr}
  - {code: fa, name: فارسی, nb: persisk, nn: persisk, en: Persian, script: Arab, dir: rtl}
  - {code: nb, name: norsk bokmål, nb: bokmål, nn: bokmål, en: Bokmål, script: Latn, dir: ltr}
  - {code: nn, name: norsk nynorsk, nb: nynorsk, nn: nynorsk, en: Nynorsk, script: Latn, dir: ltr}
""",
    "data/glossary.yml": """\
terms:
  - id: karriereveiledning
    nb: karriereveiledning
    nn: karriererettleiing
    en: career guidance
    synonyms: {nb: [yrkesveiledning], nn: [], en: [counselling]}
    official: [nb, nn, en]
    explain:
      nb: Hjelp til å velge utdanning og arbeid.
      nn: Hjelp til å velje utdanning og arbeid.
      en: Help to choose education and work.
    topics: [career-learning]
""",
    "data/facts.yml": """\
units:
  hours:
    one: {nb: time, nn: time, en: hour}
    other: {nb: timer, nn: timar, en: hours}
facts:
  - id: kurs-timer
    title: {nb: Timer i kurset, nn: Timar i kurset, en: Hours in the course}
    value: 15
    unit: hours
    status: current
    source: {nb: Prøvekilden, nn: Prøvekjelda, en: The test source}
    mark: S
    valid_from: 2021-01-01
    checked: 2026-11-21
    review_by: 2027-05-21
    owner: law-editor
law_changes:
  - id: endring-2026-01-01
    date: 2026-01-01
    title: {nb: Ny lengde, nn: Ny lengd, en: New length}
    text: {nb: Kurset ble lengre., nn: Kurset vart lengre., en: The course became longer.}
    source: {nb: Prøvekilden, nn: Prøvekjelda, en: The test source}
    checked: 2026-11-21
    mark: S
""",
    "data/hosts.yml": """\
hosts:
  - host: kompetansenorge.no
    retired: '2021'
    now: [hkdir.no]
    note: {nb: Ble til HK-dir., nn: Vart til HK-dir., en: Became HK-dir.}
shorteners: [bit.ly]
tracking: [fbclid]
redirectors: [safelinks.protection.outlook.com]
""",
    "data/norm.yml": """\
bokmal:
  words: {hvordan: korleis, ikke: ikkje, jeg: eg, Norge: Noreg, til sammen: til saman}
  parts: {tjeneste: teneste}
  endings: {het: heit, lig: leg, billig: billig}
  fine: [utelig, Ny i Norge]
nynorsk:
  words: {eg: jeg, ikkje: ikke, korleis: hvordan, Noreg: Norge}
  parts: {rettlei: veiled, glasskule: glasskule, skule: skole}
  endings: {leg: lig}
  fine: [privileg]
choice:
  words: {vert: blir}
  parts: {skole: skule, skolert: skolert}
  after: {å: {ma: me}}
  fine: [ein vert]
inflections:
  nb: [s, e, en, ens, er, ene]
  nn: [s, a, as, ar, ane]
  en: [s]
""",
    "data/identifying.yml": """\
limit: 12
weights:
  age: 5
  rare_age: 7
  child_age: 4
  children: 2
  many_children: 4
  municipality: 8
  county: 4
  part: 2
  frequent_origin: 3
  origin: 6
usual_ages: {from: 18, to: 55}
many: 5
frequent: [SY]
origins:
  SY: {nb: [syrisk], nn: [syrisk], en: [Syrian]}
occupations:
  - {points: 4, nb: [butikk], nn: [butikk], en: [shop]}
  - {points: 7, nb: [advokat], nn: [advokat], en: [lawyer]}
families:
  - {points: 4, nb: [baby], nn: [baby], en: [baby]}
bodies:
  - {points: 8, nb: [døv], nn: [døv], en: [deaf]}
parts: {nb: [Vestlandet], nn: [Vestlandet], en: [Western Norway]}
municipalities: [Time, Voss]
also_words: [Time]
""",
    "data/redirects.yml": "redirects: []\n",
    "data/links.json": '{"version": 1, "links": {}}\n',
    **{
        path: (ROOT / path).read_text("utf-8")
        for path in (f"data/words/{locale}.yml" for locale in ("nb", "nn", "en"))
    },
}
"""The data files by path; the words are those of the real site."""

COMMON = """\
version: 1
changes:
  - version: 1
    date: 2026-11-21
    text: Ny i samlingen.
owner: content-editor
reviewed: 2026-11-21
review_by: 2027-05-21
"""
"""What every original of the sample carries beside its words."""

TRANSLATED_NN = "translates: 1\nchanges:\n  - version: 1\n    text: Ny i samlinga.\n"
TRANSLATED_EN = "translates: 1\nchanges:\n  - version: 1\n    text: New in the collection.\n"


def page(front_matter: str, body: str) -> str:
    """Return a Markdown file of `front_matter` and `body`."""
    return f"---\n{front_matter}---\n\n{body}"


CASE_HEADINGS = (
    ("portrait", "Portrett", "Portrett", "Portrait"),
    ("known", "Det vi vet", "Det vi veit", "What we know"),
    ("strengths", "Styrker", "Styrkar", "Strengths"),
    ("barriers", "Hindringer", "Hindringar", "Barriers"),
    ("law", "Regler", "Reglar", "Rules"),
    ("what-if", "Hva hvis", "Kva om", "What if"),
    ("plans", "Planer", "Planar", "Plans"),
    ("facilitator", "Til deg som leder", "Til deg som leier", "For the facilitator"),
)


def case_body(language: int, sentence: str) -> str:
    """Return the eight sections of a case; `language` is 1 for nb, 2 for nn, 3 for en."""
    return "\n".join(
        f"## {heading[language]} {{#{heading[0]}}}\n\n{sentence}\n" for heading in CASE_HEADINGS
    )


DOCS: dict[str, str] = {
    "docs/nb/index.md": page(
        "title: Karrierehylla\nsummary: Karrierehylla samler ressurser for karriereveiledning.\n"
        + COMMON,
        "## I samtalen {#i}\n\nBegynn med [[career-learning]], eller se på [[anya|Anya]].\n",
    ),
    "docs/nn/index.md": page(
        "title: Karrierehylla\nsummary: Karrierehylla samlar ressursar for karriererettleiing.\n"
        + TRANSLATED_NN,
        "## I samtalen {#i}\n\nByrj med [[career-learning]], eller sjå på [[anya|Anya]].\n",
    ),
    "docs/en/index.md": page(
        "title: The Career Shelf\nsummary: The Career Shelf collects resources for guidance.\n"
        + TRANSLATED_EN,
        "## In the session {#i}\n\nBegin with [[career-learning]], or look at [[anya|Anya]].\n",
    ),
    "docs/nb/tema/career-learning.md": page(
        "title: Karrierelæring\nsummary: Her finner du ressurser om å lære å velge.\n"
        + COMMON
        + "order: 1\nblock: guidance\n",
        "Et kurs i [[term:karriereveiledning]] varer i [[fact:kurs-timer]].\n\n"
        "Begynn med [[jobbkompasset]] og [[vigo]].\n",
    ),
    "docs/nn/tema/career-learning.md": page(
        "title: Karrierelæring\nsummary: Her finn du ressursar om å lære å velje.\n"
        + TRANSLATED_NN,
        "Eit kurs i [[term:karriereveiledning]] varer i [[fact:kurs-timer]].\n\n"
        "Byrj med [[jobbkompasset]] og [[vigo]].\n",
    ),
    "docs/en/tema/career-learning.md": page(
        "title: Career learning\nsummary: Here are resources about learning to choose.\n"
        + TRANSLATED_EN,
        "A course in [[term:karriereveiledning]] lasts for [[fact:kurs-timer]].\n\n"
        "Begin with [[jobbkompasset]] and [[vigo]].\n",
    ),
    "docs/nb/ressurs/jobbkompasset.md": page(
        "title: Jobbkompasset\nsummary: Verktøyet foreslår yrker ut fra interesser.\n"
        + COMMON
        + """\
url: https://utdanning.no/jobbkompasset/
publisher: HK-dir
topics: [career-learning]
phases: [work]
format: tool
audience: [counsellor, participant]
languages: [nb, nn]
minutes: 10
level: A2
support: [picture]
access: open
region: [vestfold]
status: active
""",
        "## Øvelser {#ovelser}\n\nSvar på spørsmålene sammen.\n",
    ),
    "docs/nn/ressurs/jobbkompasset.md": page(
        "title: Jobbkompasset\nsummary: Verktøyet foreslår yrke ut frå interesser.\n"
        + TRANSLATED_NN,
        "## Øvingar {#ovelser}\n\nSvar på spørsmåla saman.\n",
    ),
    "docs/en/ressurs/jobbkompasset.md": page(
        "title: The job compass\nsummary: The tool suggests occupations from interests.\n"
        + TRANSLATED_EN,
        "## Exercises {#ovelser}\n\nAnswer the questions together.\n",
    ),
    "docs/nb/ressurs/vigo.md": page(
        "title: Vigo\nsummary: Her søker voksne om plass i videregående.\n"
        + COMMON
        + """\
url: https://www.vigo.no/
publisher: Vigo IKS
topics: [career-learning]
phases: [pre, work]
format: page
audience: [counsellor]
status: active
""",
        "Les om fristen først.\n",
    ),
    "docs/nn/ressurs/vigo.md": page(
        "title: Vigo\nsummary: Her søkjer vaksne om plass i vidaregåande.\n" + TRANSLATED_NN,
        "Les om fristen først.\n",
    ),
    "docs/en/ressurs/vigo.md": page(
        "title: Vigo\nsummary: Adults apply here for upper secondary education.\n" + TRANSLATED_EN,
        "Read about the deadline first.\n",
    ),
    "docs/nb/case/anya.md": page(
        "title: Anya\nsummary: Anya har drevet butikk og liker hagearbeid.\n"
        + COMMON
        + """\
topics: [career-learning]
areas: [me-in-context]
goal: open
minutes: 20
group: 4-6
made: invented
resources: [vigo]
questions:
  - id: hva-vet-vi
    area: me-in-context
    audience: [counsellor]
    minutes: 5
    text: Hva vet vi om Anya?
  - id: etikk
    guideline: 1
    audience: [counsellor, programme-adviser]
    minutes: 5
    text: Hva må vi kunne mer om?
""",
        case_body(1, "Anya er førti år."),
    ),
    "docs/nn/case/anya.md": page(
        "title: Anya\nsummary: Anya har drive butikk og liker hagearbeid.\n"
        + TRANSLATED_NN
        + "questions:\n  hva-vet-vi: Kva veit vi om Anya?\n  etikk: Kva må vi kunne meir om?\n",
        case_body(2, "Anya er førti år."),
    ),
    "docs/en/case/anya.md": page(
        "title: Anya\nsummary: Anya has run a shop and likes gardening.\n"
        + TRANSLATED_EN
        + "questions:\n  hva-vet-vi: What do we know about Anya?\n"
        "  etikk: What must we learn more about?\n",
        case_body(3, "Anya is forty years old."),
    ),
}
"""The pages by path."""

SAMPLE: dict[str, str] = {**DATA, **DOCS}
"""Every file of the sample by path."""


def write_library(root: Path, changes: Mapping[str, str | bytes | None] | None = None) -> Path:
    """Write the sample below `root` with `changes` (text, bytes, or None for no such file).

    Return `root`.
    """
    files: dict[str, str | bytes | None] = {**SAMPLE, **(changes or {})}
    for path, content in files.items():
        if content is None:
            continue
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


def changed(path: str, old: str, new: str) -> dict[str, str]:
    """Return a change of the sample: `old`, which stands once in `path`, becomes `new`."""
    text = SAMPLE[path]
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
    return {path: text.replace(old, new)}
