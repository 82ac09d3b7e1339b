"""What tells together who a person is, and what only looks so.

The lists are those of the real site. `BASE` has just the points that are allowed.
"""

from __future__ import annotations

from pathlib import Path

from tests.unit.corpus.case import Case
from tests.unit.sample import COMMON, DOCS, TRANSLATED_EN, TRANSLATED_NN, case_body, changed, page

ROOT = Path(__file__).parents[3]
LISTS = {"data/identifying.yml": (ROOT / "data/identifying.yml").read_text("utf-8")}

LOCALES = ("nb", "nn", "en")
BASE = (
    "Anya er 34 år og advokat.",
    "Anya er 34 år og advokat.",
    "Anya is 34 years old and a lawyer.",
)
AGE = ("34 år", "34 år", "34 years old")
LAWYER = ("advokat", "advokat", "lawyer")
PORTRAIT_LINE = {"nb": 34, "nn": 15, "en": 15}
"""The lines of the files on which the words of the portrait stand."""

OR_WHY = "; or say why in 'identifiable' of the original"
HINTS = {
    "place": "leave out '{}', or write the part of the country",
    "child age": "write 'small children' or 'at school' in place of the age '{}'",
    "family": "write 'children' or 'a large family' in place of '{}'",
    "origin": "write 'another country' or a part of the world in place of '{}'",
    "age": "write an age group such as 'in her thirties' in place of '{}', and leave out 'age'",
    "occupation": "write the field, such as 'health' or 'crafts', in place of '{}'",
    "body": "leave out '{}', or write what the person needs",
}


def anya(
    *portrait: str, facts: str = "", section: str = "", elsewhere: tuple[str, ...] = ()
) -> dict[str, str]:
    """Return the sample's case with a portrait in each language, and `facts` added.

    `elsewhere` is what stands in `section`.
    """
    changes = {}
    for number, locale in enumerate(LOCALES, 1):
        path = f"docs/{locale}/case/anya.md"
        front = DOCS[path].split("---\n")[1].replace("made: invented\n", f"made: invented\n{facts}")
        body = case_body(number, "Here." if locale == "en" else "Her.")
        texts = {"portrait": portrait[number - 1]}
        if section:
            texts[section] = elsewhere[number - 1]
        for name, text in texts.items():
            body = body.replace(f"{{#{name}}}\n\n", f"{{#{name}}}\n\n{text} ")
        changes[path] = page(front, body)
    return LISTS | changes


def more(*sentences: str) -> dict[str, str]:
    """Return the case with `BASE` and one sentence more a language."""
    return anya(*(f"{base} {more}" for base, more in zip(BASE, sentences, strict=True)))


def told(
    advised: str,
    words: tuple[str, str, str],
    details: tuple[str, str, str],
    score: int,
    changes: dict[str, str],
    lines: dict[str, int] = PORTRAIT_LINE,
) -> tuple[str, ...]:
    """Return the lines for all languages; `words` are those that the advice names."""
    found = []
    for locale, word, detail in zip(LOCALES, words, details, strict=True):
        path = f"docs/{locale}/case/anya.md"
        line = lines[locale]
        column = changes[path].split("\n")[line - 1].index(word) + 1
        found.append(
            f"{path}:{line}:{column}: too-identifying: {detail} make {score} points, and more "
            f"than 12 together can point to somebody; {HINTS[advised].format(word)}{OR_WHY}"
        )
    return tuple(sorted(found))


def one_more(
    kind: str,
    name: str,
    sentences: tuple[str, str, str],
    words: tuple[str, str, str],
    points: int,
) -> Case:
    """Return a case in which `words` are one detail too many beside `BASE`."""
    changes = more(*sentences)
    details = []
    for lawyer, age, word in zip(LAWYER, AGE, words, strict=True):
        parts = [(7, f"{lawyer} (7)"), (5, f"{age} (5)"), (points, f"{word} ({points})")]
        details.append(", ".join(text for _, text in sorted(parts, key=lambda part: -part[0])))
    lines = told(kind, words, (details[0], details[1], details[2]), 12 + points, changes)
    return Case(kind, name, changes, lines)


def same(word: str) -> tuple[str, str, str]:
    """Return a word that is the same in all languages."""
    return word, word, word


def beside_deaf(*sentences: str) -> dict[str, str]:
    """Return the case with what everybody sees or hears, a trade, no age, and `sentences`."""
    deaf = ("Hun er døv.", "Ho er døv.", "She is deaf.")
    return anya(*(f"{one} {two}" for one, two in zip(deaf, sentences, strict=True)))


def age(name: str, sentences: tuple[str, str, str], words: tuple[str, str, str]) -> Case:
    """Return a case in which an age is too much beside what everybody sees or hears."""
    changes = beside_deaf(*sentences)
    bodies = ("døv", "døv", "deaf")
    shops = ("butikk", "butikk", "shop")
    details = [
        f"{body} (8), {word} (5), {shop} (4)"
        for body, word, shop in zip(bodies, words, shops, strict=True)
    ]
    lines = told("age", words, (details[0], details[1], details[2]), 17, changes)
    return Case("age", name, changes, lines)


IN_FRONT = anya("Anya er advokat.", "Anya er advokat.", "Anya is a lawyer.", facts="age: 62\n")
IN_SUMMARY = {
    path: text.replace("summary: Anya", "summary: Anya (34)") if path.endswith("anya.md") else text
    for path, text in anya("Ho er døv.", "Ho er døv.", "She is deaf.").items()
}
SYRIAN = (
    "Anya er 34 år og fra Syria.",
    "Anya er 34 år og frå Syria.",
    "Anya is 34 years old and from Syria.",
)
"""With the shop of the summary it has the points that are allowed."""

TWO = anya(
    "Anya kom fra Syria. Barna på 4 og 9 år ler.",
    "Anya kom frå Syria. Barna på 4 og 9 år ler.",
    "Anya came from Syria. The children aged 4 and 9 laugh.",
)
LATER = anya(
    *SYRIAN,
    section="facilitator",
    elsewhere=("Sønnen på 9 ler.", "Sonen på 9 ler.", "The son aged 9 laughs."),
)
STORY = {
    "docs/nb/historie/mina.md": page(
        f"title: Mina og osten\nsummary: Mina lager ost.\n{COMMON}"
        "topics: [career-learning]\nquestions:\n  - id: ost\n    area: me-in-context\n"
        "    audience: [participant]\n    minutes: 5\n    text: Hva kan Mina?\n",
        "Jeg heter Mina. Jeg er 62 år.\n",
    ),
    "docs/nn/historie/mina.md": page(
        f"title: Mina og osten\nsummary: Mina lagar ost.\n{TRANSLATED_NN}"
        "questions:\n  ost: Kva kan Mina?\n",
        "Eg heiter Mina. Eg er 62 år.\n",
    ),
    "docs/en/historie/mina.md": page(
        f"title: Mina and the cheese\nsummary: Mina makes cheese.\n{TRANSLATED_EN}"
        "questions:\n  ost: What can Mina do?\n",
        "My name is Mina. I am 62 years old.\n",
    ),
}
SITUATION = {
    "docs/nb/situasjon/nei.md": page(
        f"title: Et nei\nsummary: En deltaker sier nei.\n{COMMON}"
        "topics: [career-learning]\nquestions:\n  - id: nei\n    area: me-in-context\n"
        "    audience: [counsellor]\n    minutes: 5\n    text: Hva nå?\n",
        "En deltaker på 21 år bor på Voss.\n",
    ),
    "docs/nn/situasjon/nei.md": page(
        f"title: Eit nei\nsummary: Ein deltakar seier nei.\n{TRANSLATED_NN}"
        "questions:\n  nei: Kva no?\n",
        "Ein deltakar på 21 år bur på Voss.\n",
    ),
    "docs/en/situasjon/nei.md": page(
        f"title: A no\nsummary: A participant says no.\n{TRANSLATED_EN}"
        "questions:\n  nei: What now?\n",
        "A participant aged 21 lives in Voss.\n",
    ),
}
POINT = "points, and more than 12 together can point to somebody"
AGE_HINT = "write an age group such as 'in her thirties' in place of '{}', and leave out 'age'"
VOSS = ("Hun bor på Voss.", "Ho bur på Voss.", "She lives in Voss.")
WHY = "identifiable: Casen er laget slik for at gruppen skal se det.\n"
TOO_MUCH = anya(*(f"{base} {voss}" for base, voss in zip(BASE, VOSS, strict=True)), facts=WHY)
NEEDLESS = (
    "docs/nb/case/anya.md:18:1: identifiable-needless: 'identifiable' says why the texts tell so "
    "much, but none has more than 12 points; delete the line"
)
ALL = anya(
    *(
        f"{base} {more}"
        for base, more in zip(
            BASE,
            (
                "Sønnen er 9 år, og hun kom fra Syria.",
                "Sonen er 9 år, og ho kom frå Syria.",
                "Her son is 9 years old, and she came from Syria.",
            ),
            strict=True,
        )
    )
)
FAR_TOO_MUCH = more(
    "Hun kom fra Nepal og bor på Voss.",
    "Ho kom frå Nepal og bur på Voss.",
    "She came from Nepal and lives in Voss.",
)

CASES = [
    one_more("place", "a municipality", VOSS, same("Voss"), 8),
    one_more(
        "place",
        "at the beginning of a sentence (anonymity)",
        ("Tromsø er hjemmet.", "Tromsø er heimen.", "Tromsø is home."),
        same("Tromsø"),
        8,
    ),
    one_more(
        "place",
        "a municipality that is also a word",
        ("Hun bor i Time.", "Ho bur i Time.", "She lives in Time."),
        same("Time"),
        8,
    ),
    one_more(
        "place",
        "a county",
        ("Hun bor i Vestfold.", "Ho bur i Vestfold.", "She lives in Vestfold."),
        same("Vestfold"),
        4,
    ),
    one_more(
        "place",
        "a part of the country",
        ("Hun bor på Østlandet.", "Ho bur på Austlandet.", "She lives in Eastern Norway."),
        ("Østlandet", "Austlandet", "Eastern Norway"),
        2,
    ),
    one_more(
        "child age",
        "behind a preposition",
        ("Sønnen på 9 leser.", "Sonen på 9 les.", "Her son aged 9 reads."),
        same("9"),
        4,
    ),
    one_more(
        "child age",
        "in words, behind a verb",
        ("Datteren er åtte år.", "Dottera er åtte år.", "Her daughter is eight years old."),
        ("åtte år", "åtte år", "eight years old"),
        4,
    ),
    one_more(
        "child age",
        "of a grown-up child",
        (
            "Hun ser en 21 år gammel datter.",
            "Ho ser ei 21 år gammal dotter.",
            "She sees a 21-year-old daughter.",
        ),
        ("21 år gammel", "21 år gammal", "21-year-old"),
        4,
    ),
    Case(
        "child age",
        "two of them, of which each counts",
        TWO,
        told(
            "child age",
            same("4"),
            (
                "butikk (4), 4 (4), 9 år (4), Syria (3)",
                "butikk (4), 4 (4), 9 år (4), Syria (3)",
                "shop (4), 4 (4), 9 (4), Syria (3)",
            ),
            15,
            TWO,
        ),
    ),
    Case(
        "child age",
        "for the one who leads",
        LATER,
        told(
            "child age",
            same("9"),
            (
                "34 år (5), butikk (4), 9 (4), Syria (3)",
                "34 år (5), butikk (4), 9 (4), Syria (3)",
                "34 years old (5), shop (4), 9 (4), Syria (3)",
            ),
            16,
            LATER,
            {"nb": 62, "nn": 43, "en": 43},
        ),
    ),
    one_more(
        "child age",
        "as one word",
        ("Der er en femåring.", "Der er ein femåring.", "There is a five-year-old."),
        ("femåring", "femåring", "five-year-old"),
        4,
    ),
    one_more(
        "family",
        "a number of children",
        ("Hun har to små barn.", "Ho har to små barn.", "She has two small children."),
        ("to små barn", "to små barn", "two small children"),
        2,
    ),
    one_more(
        "family",
        "many children",
        ("Hun har seks barn.", "Ho har seks barn.", "She has six children."),
        ("seks barn", "seks barn", "six children"),
        4,
    ),
    one_more(
        "family",
        "twins",
        ("Hun har tvillinger.", "Ho har tvillingar.", "She has twins."),
        ("tvillinger", "tvillingar", "twins"),
        6,
    ),
    one_more(
        "origin",
        "a country that many have come from",
        ("Hun kom fra Syria.", "Ho kom frå Syria.", "She came from Syria."),
        same("Syria"),
        3,
    ),
    one_more(
        "origin",
        "a country that few have come from",
        ("Hun kom fra Island.", "Ho kom frå Island.", "She came from Iceland."),
        ("Island", "Island", "Iceland"),
        6,
    ),
    one_more(
        "origin",
        "people of a country",
        ("Hun er syrisk.", "Ho er syrisk.", "She is Syrian."),
        ("syrisk", "syrisk", "Syrian"),
        3,
    ),
    one_more(
        "body",
        "what everybody sees or hears",
        ("Hun er døv.", "Ho er døv.", "She is deaf."),
        ("døv", "døv", "deaf"),
        8,
    ),
    age("in digits", ("Hun er 34 år.", "Ho er 34 år.", "She is 34 years old."), AGE),
    age(
        "in words",
        ("Hun er trettifire.", "Ho er trettifire.", "She is thirty-four."),
        ("trettifire", "trettifire", "thirty-four"),
    ),
    age(
        "as one word (anonymity)",
        ("Der er en 34-åring.", "Der er ein 34-åring.", "There is a 34-year-old."),
        ("34-åring", "34-åring", "34-year-old"),
    ),
    age(
        "with nobody before it",
        (
            "Det var i en alder av 34 år.",
            "Det var i ein alder av 34 år.",
            "That was at the age of 34.",
        ),
        ("34 år", "34 år", "34"),
    ),
    age(
        "behind a name",
        ("Anya på 34 kan tegne.", "Anya på 34 kan teikne.", "Anya, aged 34, can draw."),
        same("34"),
    ),
    age(
        "in brackets (anonymity)",
        ("Anya (34) kan tegne.", "Anya (34) kan teikne.", "Anya (34) can draw."),
        same("34"),
    ),
    Case(
        "age",
        "that stands in the front matter only",
        IN_FRONT,
        tuple(
            f"docs/{locale}/case/anya.md:2:8: too-identifying: {lawyer} (7), 62 (7) make 14 "
            f"{POINT}; {AGE_HINT.format('62')}{OR_WHY}"
            for locale, lawyer in (("en", "lawyer"), ("nb", "advokat"), ("nn", "advokat"))
        ),
    ),
    Case(
        "age",
        "in the summary",
        IN_SUMMARY,
        tuple(
            f"docs/{locale}/case/anya.md:3:10: too-identifying: {deaf} (8), 34 (5), {shop} (4) "
            f"make 17 {POINT}; {AGE_HINT.format('34')}{OR_WHY}"
            for locale, deaf, shop in (
                ("en", "deaf", "shop"),
                ("nb", "døv", "butikk"),
                ("nn", "døv", "butikk"),
            )
        ),
    ),
    Case(
        "occupation",
        "that is the one detail which is enough",
        ALL,
        told(
            "occupation",
            LAWYER,
            (
                "advokat (7), 34 år (5), 9 år (4), Syria (3)",
                "advokat (7), 34 år (5), 9 år (4), Syria (3)",
                "lawyer (7), 34 years old (5), 9 years old (4), Syria (3)",
            ),
            19,
            ALL,
        ),
    ),
    Case(
        "place",
        "the heaviest where none is enough",
        FAR_TOO_MUCH,
        told(
            "place",
            same("Voss"),
            (
                "Voss (8), advokat (7), Nepal (6), 34 år (5)",
                "Voss (8), advokat (7), Nepal (6), 34 år (5)",
                "Voss (8), lawyer (7), Nepal (6), 34 years old (5)",
            ),
            26,
            FAR_TOO_MUCH,
        ),
    ),
    Case(
        "kind",
        "a story",
        LISTS | STORY,
        tuple(
            f"docs/{locale}/historie/mina.md:{place}: too-identifying: {cheese} (7), {years} (7) "
            f"make 14 {POINT}; {AGE_HINT.format(years)}{OR_WHY}"
            for locale, place, cheese, years in (
                ("en", "12:23", "cheese", "62 years old"),
                ("nb", "21:24", "osten", "62 år"),
                ("nn", "12:23", "ost", "62 år"),
            )
        ),
    ),
    Case(
        "kind",
        "a situation",
        LISTS | SITUATION,
        tuple(
            f"docs/{locale}/situasjon/nei.md:{place}: too-identifying: Voss (8), {words} (5) make "
            f"13 {POINT}; leave out 'Voss', or write the part of the country{OR_WHY}"
            for locale, place, words in (
                ("en", "12:32", "21"),
                ("nb", "21:29", "21 år"),
                ("nn", "12:30", "21 år"),
            )
        ),
    ),
    Case(
        "reason",
        "that nothing needs",
        anya(*BASE, facts=WHY),
        (NEEDLESS,),
    ),
    Case(
        "reason",
        "in a translation",
        TOO_MUCH
        | {
            "docs/nn/case/anya.md": TOO_MUCH["docs/nn/case/anya.md"].replace(
                "translates: 1\n", f"translates: 1\n{WHY}"
            )
        },
        (
            (
                "docs/nn/case/anya.md:5:1: fact-in-translation: 'identifiable' is a fact, and "
                "facts stand in the original only; delete the line; a translation has words only"
            ),
        ),
    ),
    Case(
        "fine portrait",
        "that says why",
        TOO_MUCH,
    ),
]

FINE = [
    Case(
        "fine portrait",
        "what if a situation were another",
        LISTS
        | {
            path: text.replace("---\n\n", "---\n\n## Hva om {#what-if}\n\n")
            for path, text in SITUATION.items()
        },
    ),
    *(
        Case(
            "fine portrait",
            f"a trade in {section}",
            anya(
                *SYRIAN,
                section=section,
                elsewhere=("Advokat?", "Advokat?", "A lawyer?"),
            ),
        )
        for section in ("law", "what-if", "plans", "facilitator")
    ),
    *(
        Case(
            "fine portrait",
            f"another age in {section}",
            anya(
                *SYRIAN,
                section=section,
                elsewhere=("Hun er 62 år.", "Ho er 62 år.", "She is 62 years old."),
            ),
        )
        for section in ("law", "what-if")
    ),
    Case(
        "fine portrait",
        "a trade in a question",
        {
            path: text.replace("vet vi om Anya?", "gjør en advokat?")
            .replace("veit vi om Anya?", "gjer ein advokat?")
            .replace("do we know about Anya?", "does a lawyer do?")
            for path, text in anya(*SYRIAN).items()
        },
    ),
    *(
        Case("fine portrait", name, more(*sentences))
        for name, sentences in {
            "just as much as may be told": ("Hun ler.", "Ho ler.", "She laughs."),
            "the same age again": ("Hun er 34 år.", "Ho er 34 år.", "She is 34 years old."),
            "another trade that is less rare": (
                "Før var hun frisør.",
                "Før var ho frisør.",
                "Before, she was a hairdresser.",
            ),
            "other people's children": (
                "Fire barn ser på.",
                "Fire barn ser på.",
                "Four children watch.",
            ),
            "children at school": (
                "Hun har barn i skolealder.",
                "Ho har barn i skulealder.",
                "She has children at school.",
            ),
            "our own country": ("Hun bor i Norge.", "Ho bur i Noreg.", "She lives in Norway."),
            "a language that many countries have": (
                "Hun snakker arabisk.",
                "Ho snakkar arabisk.",
                "She speaks Arabic.",
            ),
            "words that are also municipalities": (
                "Time for time går. Hun så sola stå over et nes og en stad. Os imot!",
                "Time for time går. Ho såg sola stå over eit nes og ein stad. Os imot!",
                "Time flies. She saw moss in a hole of time. Moss is soft!",
            ),
        }.items()
    ),
    *(
        Case("fine portrait", name, beside_deaf(*sentences))
        for name, sentences in {
            "a year (anonymity)": ("Hun kom i 2019.", "Ho kom i 2019.", "She came in 2019."),
            "minutes behind a name": (
                "Les om Anya på 20 minutter.",
                "Les om Anya på 20 minutt.",
                "Read of Anya in 20 minutes.",
            ),
            "years of work": (
                "Hun arbeidet i 20 år.",
                "Ho arbeidde i 20 år.",
                "She worked for 20 years.",
            ),
            "years of training": (
                "Hun tok utdanning på 20 år.",
                "Ho tok utdanning på 20 år.",
                "She took a course of 20 years.",
            ),
            "years ago": (
                "Det er 20 år siden.",
                "Det er 20 år sidan.",
                "That is 20 years ago.",
            ),
            "a limit of age": (
                "Retten gjelder fra 18 år, for barn under 16 år.",
                "Retten gjeld frå 18 år, for barn under 16 år.",
                "The right is from the age limit 18, for children under 16.",
            ),
            "an age group": (
                "Hun er i trettiårene.",
                "Ho er i trettiåra.",
                "She is in her thirties.",
            ),
            "a level (anonymity)": ("Hun er på A2.", "Ho er på A2.", "She is at A2."),
            "a price": (
                "Hun fikk en på 40 kroner.",
                "Ho fekk ein på 40 kroner.",
                "She got one at 40 kroner.",
            ),
        }.items()
    ),
    Case(
        "fine portrait",
        "a country in the title of a resource",
        more("Se [[vigo]].", "Sjå [[vigo]].", "See [[vigo]].")
        | changed("docs/nb/ressurs/vigo.md", "title: Vigo\n", "title: Vigo i Syria\n")
        | changed("docs/nn/ressurs/vigo.md", "title: Vigo\n", "title: Vigo i Syria\n")
        | changed("docs/en/ressurs/vigo.md", "title: Vigo\n", "title: Vigo in Syria\n"),
    ),
]
"""What looks as if it told too much of a person, and does not."""

CASES += FINE
