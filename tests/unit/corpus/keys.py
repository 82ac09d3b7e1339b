"""Keys and values of front matter: which there are, of which type, how long, and in which form."""

from __future__ import annotations

from tests.unit.corpus.case import Case
from tests.unit.corpus.syntax import VIGO, title
from tests.unit.sample import DOCS, changed

COMPASS = "docs/nb/ressurs/jobbkompasset.md"
ANYA = "docs/nb/case/anya.md"

CASES = [
    Case(
        "unknown key",
        "a spelling mistake",
        changed(VIGO, "format: page", "fromat: page"),
        (
            (
                "docs/nb/ressurs/vigo.md:16:1: unknown-key: there is no key 'fromat' here; did"
                " you mean 'format'?"
            ),
        ),
    ),
    Case(
        "unknown key",
        "a key of Material for MkDocs",
        changed(VIGO, "format: page", "format: page\ntemplate: ../../x.html"),
        (
            (
                "docs/nb/ressurs/vigo.md:17:1: unknown-key: there is no key 'template' here;"
                " delete the line"
            ),
        ),
    ),
    Case(
        "unknown key",
        "a key of another kind",
        changed(VIGO, "format: page", "goal: open\nformat: page"),
        (
            (
                "docs/nb/ressurs/vigo.md:16:1: unknown-key: there is no key 'goal' here; delete"
                " the line"
            ),
        ),
    ),
    Case(
        "unknown key",
        "a key in an entry of a list",
        changed(ANYA, "    text: Hva vet vi om Anya?", "    text: Hva vet vi om Anya?\n    txt: x"),
        (
            (
                "docs/nb/case/anya.md:25:5: unknown-key: there is no key 'txt' here; did you"
                " mean 'text'?"
            ),
        ),
    ),
    Case(
        "unknown key",
        "an invisible beginning",
        changed(VIGO, "format: page", "\u00a0format: page"),
        (
            (
                "docs/nb/ressurs/vigo.md:16:1: unknown-key: there is no key '\\u{a0}format' here;"
                " did you mean 'format'?"
            ),
        ),
    ),
    Case(
        "missing key",
        "no title",
        changed(VIGO, "title: Vigo\n", ""),
        ("docs/nb/ressurs/vigo.md:1:1: missing-key: 'title' is missing; write a line 'title: …'",),
    ),
    Case(
        "missing key",
        "no key of the kind",
        changed(VIGO, "publisher: Vigo IKS\n", ""),
        (
            (
                "docs/nb/ressurs/vigo.md:1:1: missing-key: 'publisher' is missing; write a line"
                " 'publisher: …'"
            ),
        ),
    ),
    Case(
        "missing key",
        "no key in an entry of a list",
        changed(ANYA, "    minutes: 5\n    text: Hva vet", "    text: Hva vet"),
        (
            (
                "docs/nb/case/anya.md:20:5: missing-key: 'minutes' is missing; write a line"
                " 'minutes: …'"
            ),
        ),
    ),
    Case(
        "missing key",
        "several at once",
        changed(VIGO, "owner: content-editor\nreviewed: 2026-11-21\n", ""),
        (
            "docs/nb/ressurs/vigo.md:1:1: missing-key: 'owner' is missing; write a line 'owner: …'",
            (
                "docs/nb/ressurs/vigo.md:1:1: missing-key: 'reviewed' is missing; write a line"
                " 'reviewed: …'"
            ),
        ),
    ),
    Case(
        "type",
        "a list for a text",
        title("title: [Vigo]"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: not-text: 'title' is not a text; write one text on"
                " the line of the key; quote it if it begins with [ or {"
            ),
        ),
    ),
    Case(
        "type",
        "a reference for a text",
        title("title: [[vigo]]"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: not-text: 'title' is not a text; write one text on"
                " the line of the key; quote it if it begins with [ or {"
            ),
        ),
    ),
    Case(
        "type",
        "a map for a text",
        title("title: {nb: Vigo}"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: not-text: 'title' is not a text; write one text on"
                " the line of the key; quote it if it begins with [ or {"
            ),
        ),
    ),
    Case(
        "type",
        "a text for a list",
        changed(VIGO, "phases: [pre, work]", "phases: pre"),
        (
            (
                "docs/nb/ressurs/vigo.md:15:9: not-list: 'phases' is not a list; write it in"
                " brackets: [pre]"
            ),
        ),
    ),
    Case(
        "type",
        "a list for a choice",
        changed(VIGO, "status: active", "status: [active]"),
        (
            (
                "docs/nb/ressurs/vigo.md:18:9: not-text: 'status' is not a text; write one text"
                " on the line of the key; quote it if it begins with [ or {"
            ),
        ),
    ),
    Case(
        "type",
        "a map for a date",
        changed(VIGO, "reviewed: 2026-11-21", "reviewed: {day: 21}"),
        (
            (
                "docs/nb/ressurs/vigo.md:10:11: not-text: 'reviewed' is not a text; write one"
                " text on the line of the key; quote it if it begins with [ or {"
            ),
        ),
    ),
    Case(
        "type",
        "a map for a list",
        changed(VIGO, "phases: [pre, work]", "phases: {pre: x}"),
        (
            (
                "docs/nb/ressurs/vigo.md:15:9: not-list: 'phases' is not a list; write each"
                " entry on a line that begins with '- '"
            ),
        ),
    ),
    Case(
        "type",
        "a text for a map",
        changed(ANYA, "  - id: hva-vet-vi\n", "  - hva vet vi\n  - id: hva-vet-vi\n"),
        (
            (
                "docs/nb/case/anya.md:20:5: not-map: 'questions' has no keys of its own; write"
                " lines 'key: value' below it, two spaces further in"
            ),
        ),
    ),
    Case(
        "type",
        "a text for a number",
        changed(COMPASS, "minutes: 10", "minutes: ti"),
        (
            (
                "docs/nb/ressurs/jobbkompasset.md:19:10: not-number: 'minutes' is not a whole"
                " number; write digits without quotes, e.g. 3"
            ),
        ),
    ),
    Case(
        "type",
        "digits in quotes for a number",
        changed(COMPASS, "minutes: 10", "minutes: '10'"),
        (
            (
                "docs/nb/ressurs/jobbkompasset.md:19:10: not-number: 'minutes' is not a whole"
                " number; write digits without quotes, e.g. 3"
            ),
        ),
    ),
    Case(
        "type",
        "a number for an entry of a list",
        changed(VIGO, "[pre, work]", "[pre, 2]"),
        (
            (
                "docs/nb/ressurs/vigo.md:15:15: not-text: 'phases' is not a text; write it in"
                " quotes: '2'"
            ),
        ),
    ),
    Case(
        "type",
        "a number for an address",
        changed(VIGO, "url: https://www.vigo.no/", "url: 123"),
        ("docs/nb/ressurs/vigo.md:12:6: not-text: 'url' is not a text; write it in quotes: '123'",),
    ),
    Case(
        "length",
        "a title of ninety-one characters",
        title("title: " + "a" * 91),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: too-long: 'title' has 91 characters, and 90 is the"
                " most; shorten it"
            ),
        ),
    ),
    Case(
        "length",
        "a title of ninety characters passes",
        title("title: " + "Vigo vigo " * 8 + "Vigo søkna"),
    ),
    Case(
        "length",
        "a summary of two hundred and one characters",
        changed(VIGO, "Her søker voksne om plass i videregående.", "a" * 201),
        (
            (
                "docs/nb/ressurs/vigo.md:3:10: too-long: 'summary' has 201 characters, and 200"
                " is the most; shorten it"
            ),
        ),
    ),
    Case(
        "length",
        "five topics",
        changed(
            VIGO, "topics: [career-learning]", f"topics: [{', '.join(['career-learning'] * 5)}]"
        ),
        (
            (
                "docs/nb/ressurs/vigo.md:14:9: too-many: 'topics' has 5 entries, and 4 is the"
                " most; keep the most important"
            ),
            *(
                f"docs/nb/ressurs/vigo.md:14:{column}: listed-twice: 'career-learning' stands"
                " twice in the list; take one out"
                for column in (27, 44, 61, 78)
            ),
        ),
    ),
    Case(
        "length",
        "no topic",
        changed(VIGO, "topics: [career-learning]", "topics: []"),
        ("docs/nb/ressurs/vigo.md:14:9: empty-list: 'topics' is empty; give at least one",),
    ),
    Case(
        "length",
        "no question",
        {
            ANYA: DOCS[ANYA][: DOCS[ANYA].index("questions:")]
            + "questions: []\n---\n"
            + DOCS[ANYA].partition("\n---\n")[2]
        },
        ("docs/nb/case/anya.md:19:12: empty-list: 'questions' is empty; give at least one",),
    ),
    Case(
        "lines",
        "a title of two lines",
        title("title: |\n  Vigo\n  for alle"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: line-break: 'title' has several lines; write > in"
                " place of |, without empty lines"
            ),
        ),
    ),
    Case("lines", "a folded title of one line passes", title("title: >\n  Vigo\n  for alle")),
    Case(
        "lines",
        "an empty line in a folded text",
        title("title: >\n  Vigo\n\n  for alle"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: line-break: 'title' has several lines; write > in"
                " place of |, without empty lines"
            ),
        ),
    ),
    Case(
        "number",
        "a version of zero",
        changed(
            VIGO, "version: 1\nchanges:\n  - version: 1", "version: 0\nchanges:\n  - version: 1"
        ),
        ("docs/nb/ressurs/vigo.md:4:10: too-small: 'version' is 0, and the least is 1",),
    ),
    Case(
        "number",
        "minutes below zero",
        changed(COMPASS, "minutes: 10", "minutes: -5"),
        ("docs/nb/ressurs/jobbkompasset.md:19:10: too-small: 'minutes' is -5, and the least is 1",),
    ),
    Case(
        "number",
        "more minutes than a course has",
        changed(COMPASS, "minutes: 10", "minutes: 6001"),
        (
            (
                "docs/nb/ressurs/jobbkompasset.md:19:10: too-big: 'minutes' is 6001, and the"
                " most is 6000"
            ),
        ),
    ),
    Case(
        "number",
        "a thirteenth guideline",
        changed(ANYA, "guideline: 1", "guideline: 13"),
        ("docs/nb/case/anya.md:26:16: too-big: 'guideline' is 13, and the most is 12",),
    ),
    Case(
        "number",
        "a hundredth page",
        changed("docs/nb/index.md", "owner: content-editor", "order: 100\nowner: content-editor"),
        ("docs/nb/index.md:9:8: too-big: 'order' is 100, and the most is 99",),
    ),
    Case(
        "choice",
        "a level in lower case",
        changed(COMPASS, "level: A2", "level: a2"),
        (
            (
                "docs/nb/ressurs/jobbkompasset.md:20:8: not-a-choice: 'a2' is not among the"
                " choices for 'level': A0, A1, A2, B1, B2, C1"
            ),
        ),
    ),
    Case(
        "choice",
        "a status with a spelling mistake",
        changed(VIGO, "status: active", "status: aktiv"),
        (
            (
                "docs/nb/ressurs/vigo.md:18:9: not-a-choice: 'aktiv' is not among the choices"
                " for 'status': active, moved, gone; did you mean 'active'?"
            ),
        ),
    ),
    Case(
        "choice",
        "a word that is like none",
        changed(COMPASS, "access: open", "access: x"),
        (
            (
                "docs/nb/ressurs/jobbkompasset.md:22:9: not-a-choice: 'x' is not among the"
                " choices for 'access': open, login, licence, paid"
            ),
        ),
    ),
    Case(
        "choice",
        "a choice in a list",
        changed(COMPASS, "support: [picture]", "support: [pictures]"),
        (
            (
                "docs/nb/ressurs/jobbkompasset.md:21:11: not-a-choice: 'pictures' is not among"
                " the choices for 'support': picture, audio, film; did you mean 'picture'?"
            ),
        ),
    ),
    Case(
        "truth",
        "a Norwegian yes",
        changed(VIGO, "status: active", "status: active\ndraft: ja"),
        (
            (
                "docs/nb/ressurs/vigo.md:19:8: not-a-truth: 'ja' is neither true nor false;"
                " write true, or delete the line"
            ),
        ),
    ),
    Case(
        "truth",
        "the yes of old YAML",
        changed(VIGO, "status: active", "status: active\nsensitive: yes"),
        (
            (
                "docs/nb/ressurs/vigo.md:19:12: not-a-truth: 'yes' is neither true nor false;"
                " write true, or delete the line"
            ),
        ),
    ),
    Case(
        "truth",
        "a capital letter",
        changed(VIGO, "status: active", "status: active\nsensitive: True"),
        (
            (
                "docs/nb/ressurs/vigo.md:19:12: not-a-truth: 'True' is neither true nor false;"
                " write true, or delete the line"
            ),
        ),
    ),
    Case(
        "date",
        "a Norwegian date",
        changed(VIGO, "reviewed: 2026-11-21", "reviewed: 21.11.2026"),
        (
            (
                "docs/nb/ressurs/vigo.md:10:11: date-form: '21.11.2026' is no date of the form"
                " year-month-day; did you mean 2026-11-21?"
            ),
        ),
    ),
    Case(
        "date",
        "a date with slashes",
        changed(VIGO, "reviewed: 2026-11-21", "reviewed: 1/3/2026"),
        (
            (
                "docs/nb/ressurs/vigo.md:10:11: date-form: '1/3/2026' is no date of the form"
                " year-month-day; did you mean 2026-03-01?"
            ),
        ),
    ),
    Case(
        "date",
        "a date without a day",
        changed(VIGO, "reviewed: 2026-11-21", "reviewed: 2026-11"),
        (
            (
                "docs/nb/ressurs/vigo.md:10:11: date-form: '2026-11' is no date of the form"
                " year-month-day; write it like 2026-03-09"
            ),
        ),
    ),
    Case(
        "date",
        "a date of digits only",
        changed(VIGO, "reviewed: 2026-11-21", "reviewed: 20261121"),
        (
            (
                "docs/nb/ressurs/vigo.md:10:11: date-form: '20261121' is no date of the form"
                " year-month-day; write it like 2026-03-09"
            ),
        ),
    ),
    Case(
        "date",
        "a word",
        changed(VIGO, "reviewed: 2026-11-21", "reviewed: i går"),
        (
            (
                "docs/nb/ressurs/vigo.md:10:11: date-form: 'i går' is no date of the form"
                " year-month-day; write it like 2026-03-09"
            ),
        ),
    ),
    Case(
        "date",
        "the thirtieth of February",
        changed(VIGO, "reviewed: 2026-11-21", "reviewed: 2026-02-30"),
        ("docs/nb/ressurs/vigo.md:10:11: date-exists: there is no day 2026-02-30",),
    ),
    Case(
        "date",
        "the twenty-ninth of February of no leap year",
        changed(VIGO, "review_by: 2027-05-21", "review_by: 2027-02-29"),
        ("docs/nb/ressurs/vigo.md:11:12: date-exists: there is no day 2027-02-29",),
    ),
    Case(
        "date",
        "digits of another script",
        changed(VIGO, "reviewed: 2026-11-21", "reviewed: ٢٠٢٦-١١-٢١"),
        (
            (
                "docs/nb/ressurs/vigo.md:10:11: date-form: '٢٠٢٦-١١-٢١' is no date of the form"
                " year-month-day; write it like 2026-03-09"
            ),
        ),
    ),
    Case(
        "form",
        "an id with upper case and a space",
        changed(VIGO, "topics: [career-learning]", "topics: [Career Learning]"),
        (
            (
                "docs/nb/ressurs/vigo.md:14:10: id-form: 'Career Learning' is no id: an id has"
                " a-z, 0-9 and single hyphens; did you mean 'career-learning'?"
            ),
        ),
    ),
    Case(
        "form",
        "an id with Norwegian letters",
        changed(VIGO, "format: page", "format: øvelse"),
        (
            (
                "docs/nb/ressurs/vigo.md:16:9: id-form: 'øvelse' is no id: an id has a-z, 0-9"
                " and single hyphens; did you mean 'ovelse'?"
            ),
        ),
    ),
    Case(
        "form",
        "a language by its name",
        changed(COMPASS, "[nb, nn]", "[norsk bokmål]"),
        (
            (
                "docs/nb/ressurs/jobbkompasset.md:18:13: wrong-form: 'norsk bokmål' does not"
                " have the form of 'languages'; write it like 'ar'"
            ),
        ),
    ),
    Case(
        "form",
        "a group of one number",
        changed(ANYA, "group: 4-6", "group: fire"),
        (
            (
                "docs/nb/case/anya.md:16:8: wrong-form: 'fire' does not have the form of"
                " 'group'; write it like '4-6'"
            ),
        ),
    ),
    Case(
        "date",
        "a copy of a day that does not exist",
        changed(VIGO, "status: active", "status: active\nsource_seen: 2024-02-31"),
        ("docs/nb/ressurs/vigo.md:19:14: date-exists: there is no day 2024-02-31",),
    ),
    Case(
        "form",
        "a month that does not exist",
        changed(VIGO, "status: active", "status: active\nsource_seen: 2024-13"),
        (
            (
                "docs/nb/ressurs/vigo.md:19:14: wrong-form: '2024-13' does not have the form of"
                " 'source_seen'; write it like '2024-03'"
            ),
        ),
    ),
    Case(
        "form",
        "a role that is a person",
        changed(VIGO, "owner: content-editor", "owner: Kari Nordmann"),
        (
            (
                "docs/nb/ressurs/vigo.md:9:8: id-form: 'Kari Nordmann' is no id: an id has a-z,"
                " 0-9 and single hyphens; did you mean 'kari-nordmann'?"
            ),
        ),
    ),
    Case(
        "several at once",
        "four mistakes of one file",
        {
            VIGO: DOCS[VIGO]
            .replace("title: Vigo", "title: 1")
            .replace("publisher", "publsher")
            .replace("reviewed: 2026-11-21", "reviewed: 2026-13-01")
        },
        (
            "docs/nb/ressurs/vigo.md:2:8: not-text: 'title' is not a text; write it in quotes: '1'",
            "docs/nb/ressurs/vigo.md:10:11: date-exists: there is no day 2026-13-01",
            (
                "docs/nb/ressurs/vigo.md:13:1: unknown-key: there is no key 'publsher' here; did"
                " you mean 'publisher'?"
            ),
        ),
    ),
]
