"""Where the front matter begins and ends, and whether a page is an original or a translation."""

from __future__ import annotations

from tests.unit.corpus.case import Case
from tests.unit.corpus.syntax import VIGO
from tests.unit.sample import DOCS, changed, page

TEXT = DOCS[VIGO]
NN = "docs/nn/ressurs/vigo.md"

CASES = [
    Case(
        "no front matter",
        "a text without any",
        {VIGO: "Les om fristen først.\n"},
        (
            (
                "docs/nb/ressurs/vigo.md:1:1: front-matter-missing: the file does not begin with"
                " front matter; begin it with a line '---', the lines 'key: value', and a line"
                " '---'"
            ),
        ),
    ),
    Case(
        "no front matter",
        "a text that MkDocs would take for some",
        {VIGO: "Viktig: les.\n"},
        (
            (
                "docs/nb/ressurs/vigo.md:1:1: front-matter-missing: the file does not begin with"
                " front matter; begin it with a line '---', the lines 'key: value', and a line"
                " '---'"
            ),
        ),
    ),
    Case(
        "no front matter",
        "a ruler of four hyphens",
        {VIGO: f"-{TEXT}"},
        (
            (
                "docs/nb/ressurs/vigo.md:1:1: front-matter-missing: the file does not begin with"
                " front matter; begin it with a line '---', the lines 'key: value', and a line"
                " '---'"
            ),
        ),
    ),
    Case(
        "front matter too late",
        "a blank line above",
        {VIGO: f"\n{TEXT}"},
        (
            (
                "docs/nb/ressurs/vigo.md:2:1: front-matter-late: something stands above the"
                " front matter; let '---' be the first line of the file"
            ),
        ),
    ),
    Case(
        "front matter too late",
        "a heading above",
        {VIGO: f"# Vigo\n\n{TEXT}"},
        (
            (
                "docs/nb/ressurs/vigo.md:3:1: front-matter-late: something stands above the"
                " front matter; let '---' be the first line of the file"
            ),
        ),
    ),
    Case(
        "front matter without end",
        "no closing line",
        {VIGO: TEXT.replace("status: active\n---\n", "status: active\n")},
        (
            (
                "docs/nb/ressurs/vigo.md:1:1: front-matter-unclosed: the front matter has no"
                " end; write a line '---' below its last key"
            ),
        ),
    ),
    Case(
        "front matter without end",
        "a closing line that is indented",
        {VIGO: TEXT.replace("status: active\n---\n", "status: active\n ---\n")},
        (
            (
                "docs/nb/ressurs/vigo.md:1:1: front-matter-unclosed: the front matter has no"
                " end; write a line '---' below its last key"
            ),
        ),
    ),
    Case(
        "empty front matter",
        "nothing between the lines",
        {VIGO: "---\n---\n\nLes.\n"},
        (
            (
                "docs/nb/ressurs/vigo.md:1:1: front-matter-empty: the front matter is empty;"
                " write the keys of this kind between the lines '---'"
            ),
        ),
    ),
    Case(
        "empty front matter",
        "a comment between the lines",
        {VIGO: "---\n# x\n---\n\nLes.\n"},
        (
            (
                "docs/nb/ressurs/vigo.md:2:1: yaml-empty: there is nothing here; write at least"
                " one line 'key: value'"
            ),
        ),
    ),
    Case(
        "spaces after the lines", "spaces after --- pass", {VIGO: TEXT.replace("---\n", "---  \n")}
    ),
    Case(
        "fact in a translation",
        "an address",
        changed(NN, "translates: 1\n", "url: https://www.vigo.no/\ntranslates: 1\n"),
        (
            (
                "docs/nn/ressurs/vigo.md:4:1: fact-in-translation: 'url' is a fact, and facts"
                " stand in the original only; delete the line; a translation has words only"
            ),
        ),
    ),
    Case(
        "fact in a translation",
        "the version of the original beside its own",
        changed(NN, "translates: 1\n", "translates: 1\nversion: 1\n"),
        (
            (
                "docs/nn/ressurs/vigo.md:5:1: fact-in-translation: 'version' is a fact, and"
                " facts stand in the original only; delete the line; a translation has words only"
            ),
        ),
    ),
    Case(
        "fact in a translation",
        "the date of a change",
        changed(NN, "    text: Ny", "    date: 2026-11-21\n    text: Ny"),
        (
            (
                "docs/nn/ressurs/vigo.md:7:5: fact-in-translation: 'date' is a fact, and facts"
                " stand in the original only; delete the line; a translation has words only"
            ),
        ),
    ),
    Case(
        "fact in a translation",
        "the order of a topic",
        changed("docs/nn/tema/career-learning.md", "translates: 1\n", "translates: 1\norder: 1\n"),
        (
            (
                "docs/nn/tema/career-learning.md:5:1: fact-in-translation: 'order' is a fact,"
                " and facts stand in the original only; delete the line; a translation has words"
                " only"
            ),
        ),
    ),
    Case(
        "translation out of form",
        "no version that it translates",
        changed(NN, "translates: 1\n", ""),
        (
            (
                "docs/nn/ressurs/vigo.md:1:1: missing-key: 'translates' is missing; write a line"
                " 'translates: …'"
            ),
        ),
    ),
    Case(
        "translation out of form",
        "a key with a spelling mistake",
        changed(NN, "translates: 1\n", "translate: 1\n"),
        (
            (
                "docs/nn/ressurs/vigo.md:4:1: unknown-key: there is no key 'translate' here; did"
                " you mean 'translates'?"
            ),
        ),
    ),
    Case(
        "translation out of form",
        "the zeroth version",
        changed(NN, "translates: 1\n", "translates: 0\n"),
        ("docs/nn/ressurs/vigo.md:4:13: too-small: 'translates' is 0, and the least is 1",),
    ),
    Case(
        "translation out of form",
        "questions as a list",
        changed(
            "docs/nn/case/anya.md",
            "questions:\n  hva-vet-vi: Kva veit vi om Anya?\n  etikk: Kva må vi kunne meir om?\n",
            "questions:\n  - Kva veit vi om Anya?\n  - Kva må vi kunne meir om?\n",
        ),
        (
            (
                "docs/nn/case/anya.md:9:3: not-map: 'questions' has no keys of its own; write"
                " lines 'key: value' below it, two spaces further in"
            ),
        ),
    ),
    Case(
        "translation out of form",
        "a question's name that is no id",
        changed("docs/nn/case/anya.md", "  etikk:", "  Etikk og lov:"),
        (
            (
                "docs/nn/case/anya.md:10:3: id-form: 'Etikk og lov' is no id: an id has a-z, 0-9"
                " and single hyphens; did you mean 'etikk-og-lov'?"
            ),
        ),
    ),
    Case(
        "original and translations",
        "two originals",
        {NN: TEXT},
        (
            (
                "docs/nn/ressurs/vigo.md:1:1: two-originals: 'vigo' has an original already,"
                " docs/nb/ressurs/vigo.md; keep the facts in one of them; a translation has"
                " 'translates' and words only"
            ),
        ),
    ),
    Case(
        "original and translations",
        "a translation without an original",
        {
            VIGO: None,
            "docs/en/ressurs/vigo.md": None,
            "docs/nb/tema/career-learning.md": DOCS["docs/nb/tema/career-learning.md"].replace(
                " og [[vigo]]", ""
            ),
            "docs/nn/tema/career-learning.md": DOCS["docs/nn/tema/career-learning.md"].replace(
                " og [[vigo]]", ""
            ),
            "docs/en/tema/career-learning.md": DOCS["docs/en/tema/career-learning.md"].replace(
                " and [[vigo]]", ""
            ),
            "docs/nb/case/anya.md": DOCS["docs/nb/case/anya.md"].replace("resources: [vigo]\n", ""),
        },
        (
            (
                "docs/nn/ressurs/vigo.md:4:1: no-original: this is a translation, and 'vigo' has"
                " no original; write the original, or see that both have the same name and folder"
            ),
        ),
    ),
    Case(
        "original and translations",
        "a translation in another folder",
        {NN: None, "docs/nn/om-oss/vigo.md": DOCS[NN]},
        (
            (
                "docs/nb/ressurs/vigo.md:1:1: translation-missing: 'vigo' is not written in"
                " 'nn'; readers are given another language until it is"
            ),
            (
                "docs/nn/om-oss/vigo.md:4:1: duplicate-id: the id 'vigo' is taken by"
                " docs/nb/ressurs/vigo.md; give the file another name; a translation lies in the"
                " same folder as its original"
            ),
        ),
    ),
    Case(
        "original and translations",
        "an id that two folders have",
        {
            "docs/nb/om-oss/vigo.md": page(
                "title: Vigo\nsummary: Om oss.\nversion: 1\nchanges:\n  - version: 1\n"
                "    date: 2026-11-21\n    text: Ny.\nowner: content-editor\nreviewed: 2026-11-21\n"
                "review_by: 2027-05-21\n",
                "Les.\n",
            )
        },
        (
            (
                "docs/nb/om-oss/vigo.md:1:1: duplicate-id: the id 'vigo' is taken by"
                " docs/nb/ressurs/vigo.md; give the file another name; a translation lies in the"
                " same folder as its original"
            ),
        ),
    ),
    Case(
        "original and translations",
        "the original's mistake is told once",
        changed(VIGO, "status: active", "status: activ"),
        (
            (
                "docs/nb/ressurs/vigo.md:18:9: not-a-choice: 'activ' is not among the choices"
                " for 'status': active, moved, gone; did you mean 'active'?"
            ),
        ),
    ),
]
