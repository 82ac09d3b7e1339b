"""Several mistakes of one run: each is told, and none because of another."""

from __future__ import annotations

from tests.unit.corpus.case import Case
from tests.unit.corpus.locked import IDS, SEALED
from tests.unit.corpus.names import new_item
from tests.unit.sample import COMMON, DOCS, SAMPLE, changed, page

VIGO = "docs/nb/ressurs/vigo.md"
VIGO_NN = "docs/nn/ressurs/vigo.md"
KOMPASS = "docs/nb/ressurs/jobbkompasset.md"
TOPIC = "docs/nb/tema/career-learning.md"
ANYA = "docs/nb/case/anya.md"
ANYA_NN = "docs/nn/case/anya.md"
FACTS = "data/facts.yml"

BODY = "Les om fristen først.\n"
TABLE = "| a | b |\n|---|---|\n| 1 |\n"
OWNER = ("owner: content-editor", "owner: [content-editor]")


def spoiled(path: str, *pairs: tuple[str, str]) -> dict[str, str]:
    """Return the change of the sample in which each first of `pairs` becomes its second."""
    text = SAMPLE[path]
    for old, new in pairs:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
        text = text.replace(old, new)
    return {path: text}


CASES = [
    Case(
        "schema and body",
        "HTML, a heading, a link, a table and a reference below an unknown key",
        spoiled(
            VIGO,
            ("format: page", "format: page\ntemplate: x"),
            (BODY, f"Les <b>dette</b>, [fag](vigo.md) og [[vigoo]].\n\n# Frister\n\n{TABLE}"),
        ),
        (
            (
                "docs/nb/ressurs/vigo.md:17:1: unknown-key: there is no key 'template' here;"
                " delete the line"
            ),
            (
                "docs/nb/ressurs/vigo.md:22:5: raw-html: '<b' begins a piece of HTML, and pages"
                " have none; write Markdown; put a space behind '<' if it means 'less than'"
            ),
            (
                "docs/nb/ressurs/vigo.md:22:25: own-link: a page of ours is not referred to by its"
                " address; write [[vigo]]"
            ),
            (
                "docs/nb/ressurs/vigo.md:22:37: unknown-item: there is no page 'vigoo'; did you"
                " mean 'vigo'?"
            ),
            (
                "docs/nb/ressurs/vigo.md:24:1: heading-level-one: the title is the page's first"
                " heading, and here is another; write ## for a section; put a backslash before #"
                " if it is no heading"
            ),
            (
                "docs/nb/ressurs/vigo.md:28:1: table-cells: the row has 1 cells, and the table has"
                " 2 columns; count the bars; a bar that is printed has a backslash before it"
            ),
        ),
    ),
    Case(
        "schema and body",
        "sections of a case below a missing key",
        {
            **spoiled(
                ANYA,
                ("made: invented\n", ""),
                ("## Regler {#law}\n\nAnya er førti år.\n\n", ""),
            ),
            **{
                path: SAMPLE[path].replace(f"## {heading} {{#law}}\n\n{text}\n\n", "")
                for path, heading, text in (
                    (ANYA_NN, "Reglar", "Anya er førti år."),
                    ("docs/en/case/anya.md", "Rules", "Anya is forty years old."),
                )
            },
        },
        (
            (
                "docs/en/case/anya.md:13:1: case-section-missing: the case has no section 'law';"
                " write a line '## … {#law}' and the section below it"
            ),
            "docs/nb/case/anya.md:1:1: missing-key: 'made' is missing; write a line 'made: …'",
            (
                "docs/nb/case/anya.md:31:1: case-section-missing: the case has no section 'law';"
                " write a line '## … {#law}' and the section below it"
            ),
            (
                "docs/nn/case/anya.md:13:1: case-section-missing: the case has no section 'law';"
                " write a line '## … {#law}' and the section below it"
            ),
        ),
    ),
    Case(
        "schema and body",
        "a heading of a page that has mistakes",
        {
            **spoiled(KOMPASS, OWNER),
            **{
                path: SAMPLE[path].replace(line, "Se [[jobbkompasset#ovelse]].\n")
                for path, line in (
                    (VIGO, BODY),
                    (VIGO_NN, BODY),
                    ("docs/en/ressurs/vigo.md", "Read about the deadline first.\n"),
                )
            },
        },
        (
            (
                "docs/en/ressurs/vigo.md:10:4: unknown-heading: the page 'jobbkompasset' has no"
                " heading 'ovelse'; did you mean 'ovelser'?"
            ),
            (
                "docs/nb/ressurs/jobbkompasset.md:9:8: not-text: 'owner' is not a text; write one"
                " text on the line of the key; quote it if it begins with [ or {"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:4: unknown-heading: the page 'jobbkompasset' has no"
                " heading 'ovelse'; did you mean 'ovelser'?"
            ),
            (
                "docs/nn/ressurs/vigo.md:10:4: unknown-heading: the page 'jobbkompasset' has no"
                " heading 'ovelse'; did you mean 'ovelser'?"
            ),
        ),
    ),
    Case(
        "schema and body",
        "a page that refers to itself",
        spoiled(VIGO, OWNER, (BODY, "Les [[vigo|fag]].\n")),
        (
            (
                "docs/nb/ressurs/vigo.md:9:8: not-text: 'owner' is not a text; write one text on"
                " the line of the key; quote it if it begins with [ or {"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:5: self-reference: the page 'vigo' refers to itself;"
                " write the words only, or [[vigo#heading]]"
            ),
        ),
    ),
    Case(
        "schema and other keys",
        "texts, an address, names and dates beside a wrong type",
        spoiled(
            VIGO,
            OWNER,
            ("title: Vigo", "title: Vigo **nå**"),
            ("summary: Her søker voksne om plass", "summary: Her søker voksne om [[plass]]"),
            ("url: https://www.vigo.no/", "url: http://www.vigo.no/"),
            ("topics: [career-learning]", "topics: [carer-learning, Å]"),
            ("phases: [pre, work]", "phases: [pre, pre]"),
            ("    date: 2026-11-21", "    date: 2026-11-22"),
            ("review_by: 2027-05-21", "review_by: 2026-11-20"),
            ("status: active", "status: moved\nreplaced_by: vigo"),
        ),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: markup-in-text: '**' is Markdown, and this is plain"
                " words; write the words only"
            ),
            (
                "docs/nb/ressurs/vigo.md:3:10: unknown-item: there is no page 'plass'; an id is"
                " the name of the page's file without .md"
            ),
            (
                "docs/nb/ressurs/vigo.md:7:11: change-in-future: 2026-11-22 has not come yet, so"
                " nothing was changed then; write the day of the change"
            ),
            (
                "docs/nb/ressurs/vigo.md:9:8: not-text: 'owner' is not a text; write one text on"
                " the line of the key; quote it if it begins with [ or {"
            ),
            (
                "docs/nb/ressurs/vigo.md:11:12: review-before-reviewed: the next review,"
                " 2026-11-20, is before the last one, 2026-11-21; write a later day in 'review_by'"
            ),
            (
                "docs/nb/ressurs/vigo.md:12:6: address-http: the address is http:// and can be"
                " read and changed on the way; try it with https://"
            ),
            (
                "docs/nb/ressurs/vigo.md:14:10: unknown-topic: 'carer-learning' is no topic; did"
                " you mean 'career-learning'?"
            ),
            (
                "docs/nb/ressurs/vigo.md:14:26: id-form: 'Å' is no id: an id has a-z, 0-9 and"
                " single hyphens; did you mean 'a'?"
            ),
            (
                "docs/nb/ressurs/vigo.md:15:15: listed-twice: 'pre' stands twice in the list; take"
                " one out"
            ),
            (
                "docs/nb/ressurs/vigo.md:19:14: replaced-in-circle: the replacements lead in a"
                " circle: vigo → vigo; let one of them be the last"
            ),
        ),
    ),
    Case(
        "schema and other keys",
        "a summary that is too long and has a reference to nothing",
        spoiled(VIGO, ("om plass i", "om [[plass]] i " + "hele landet og " * 11 + "i")),
        (
            (
                "docs/nb/ressurs/vigo.md:3:10: long-sentence: the sentence 'Her søker voksne om …"
                " i hele landet…' has 41 words, and its readers are well served with 30; split"
                " it, or make a list of it"
            ),
            (
                "docs/nb/ressurs/vigo.md:3:10: too-long: 'summary' has 212 characters, and 200 is"
                " the most; shorten it"
            ),
            (
                "docs/nb/ressurs/vigo.md:3:10: unknown-item: there is no page 'plass'; an id is"
                " the name of the page's file without .md"
            ),
        ),
    ),
    Case(
        "schema and other keys",
        "an entry of a list beside a wrong one",
        spoiled(
            ANYA,
            ("    guideline: 1\n", "    guideline: 11\n    area: nothing\n"),
            ("    minutes: 5\n    text: Hva vet vi om Anya?", "    minutes: fem\n    text: <b>?"),
        ),
        (
            (
                "docs/nb/case/anya.md:23:14: not-number: 'minutes' is not a whole number; write"
                " digits without quotes, e.g. 3"
            ),
            (
                "docs/nb/case/anya.md:24:11: html-in-text: '<b' is HTML, and this is plain words;"
                " take it out; put a space behind '<' if it means 'less than'"
            ),
            (
                "docs/nb/case/anya.md:26:16: unknown-guideline: '11' is no number of an ethical"
                " guideline; those there are stand in data/guidelines.yml"
            ),
            (
                "docs/nb/case/anya.md:27:11: unknown-area: 'nothing' is no career button; those"
                " there are stand in data/areas.yml"
            ),
        ),
    ),
    Case(
        "schema and other keys",
        "a resource without an address",
        spoiled(VIGO, OWNER, ("url: https://www.vigo.no/\n", "")),
        (
            (
                "docs/nb/ressurs/vigo.md:2:1: without-address: the resource has no address; give"
                " 'url' or 'versions', or set 'status: gone'"
            ),
            (
                "docs/nb/ressurs/vigo.md:9:8: not-text: 'owner' is not a text; write one text on"
                " the line of the key; quote it if it begins with [ or {"
            ),
        ),
    ),
    Case(
        "schema and other keys",
        "an address under a name of one's own",
        spoiled(VIGO, ("url: https", "adresse: https")),
        (
            (
                "docs/nb/ressurs/vigo.md:12:1: unknown-key: there is no key 'adresse' here; delete"
                " the line"
            ),
        ),
    ),
    Case(
        "schema and other keys",
        "the questions of a translation under a name of one's own",
        spoiled(ANYA_NN, ("questions:", "spm:")),
        ("docs/nn/case/anya.md:8:1: unknown-key: there is no key 'spm' here; delete the line",),
    ),
    Case(
        "schema and translations",
        "an original and its translations, each with its own",
        {
            **spoiled(VIGO, OWNER, (BODY, "## Frister {#frister}\n")),
            **spoiled(
                VIGO_NN, ("    text: Ny", "    tekst: Ny"), (BODY, "## Fristar {#fristar}\n")
            ),
            **changed("docs/en/ressurs/vigo.md", "translates: 1", "translates: 2"),
        },
        (
            (
                "docs/en/ressurs/vigo.md:4:13: translation-ahead: this translates version 2, and"
                " the original is at version 1; set 'translates: 1', or raise 'version' in the"
                " original"
            ),
            (
                "docs/nb/ressurs/vigo.md:9:8: not-text: 'owner' is not a text; write one text on"
                " the line of the key; quote it if it begins with [ or {"
            ),
            ("docs/nn/ressurs/vigo.md:6:5: missing-key: 'text' is missing; write a line 'text: …'"),
            (
                "docs/nn/ressurs/vigo.md:7:5: unknown-key: there is no key 'tekst' here; delete"
                " the line"
            ),
            (
                "docs/nn/ressurs/vigo.md:10:1: translation-heading-missing: the original has a"
                " heading 'frister', and this has not; write it with the same id: {#frister}"
            ),
            (
                "docs/nn/ressurs/vigo.md:10:1: translation-heading-unknown: the original has no"
                " heading 'fristar'; did you mean {#frister}?"
            ),
        ),
    ),
    Case(
        "schema and other keys",
        "names that are no ids, twice in one list and in two pages",
        {
            **spoiled(
                VIGO,
                ("topics: [career-learning]", "topics: [Å b, Ø c]"),
                ("status: active", "status: active\nredirect_from: [Å b]"),
            ),
            **changed(KOMPASS, "status: active", "status: active\nredirect_from: [Ø c]"),
        },
        (
            (
                "docs/nb/ressurs/jobbkompasset.md:25:17: id-form: 'Ø c' is no id: an id has a-z,"
                " 0-9 and single hyphens; did you mean 'o-c'?"
            ),
            (
                "docs/nb/ressurs/vigo.md:14:10: id-form: 'Å b' is no id: an id has a-z, 0-9 and"
                " single hyphens; did you mean 'a-b'?"
            ),
            (
                "docs/nb/ressurs/vigo.md:14:15: id-form: 'Ø c' is no id: an id has a-z, 0-9 and"
                " single hyphens; did you mean 'o-c'?"
            ),
            (
                "docs/nb/ressurs/vigo.md:19:17: id-form: 'Å b' is no id: an id has a-z, 0-9 and"
                " single hyphens; did you mean 'a-b'?"
            ),
        ),
    ),
    Case(
        "schema and other keys",
        "an address of several lines",
        changed(VIGO, "url: https://www.vigo.no/", "url: |\n  https://www.vigo.no/\n  https"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: line-break: 'url' has several lines; write > in"
                " place of |, without empty lines"
            ),
        ),
    ),
    Case(
        "schema and other keys",
        "a status that stands twice, of which one contradicts the address",
        changed(VIGO, "status: active", "status: gone\nstatus: active"),
        (
            (
                "docs/nb/ressurs/vigo.md:19:1: yaml-duplicate-key: 'status' stands twice, here and"
                " on line 18; keep one of them"
            ),
        ),
    ),
    Case(
        "schema and other keys",
        "the orders of two topics",
        {
            **changed(TOPIC, "order: 1", "order: first"),
            **new_item("tema", "education", "order: second\nblock: frame\n"),
        },
        (
            (
                "docs/nb/tema/career-learning.md:12:8: not-number: 'order' is not a whole number;"
                " write digits without quotes, e.g. 3"
            ),
            (
                "docs/nb/tema/education.md:12:8: not-number: 'order' is not a whole number; write"
                " digits without quotes, e.g. 3"
            ),
        ),
    ),
    Case(
        "schema and translations",
        "a translation that cannot be read",
        {VIGO_NN: "Les om fristen først.\n"},
        (
            (
                "docs/nn/ressurs/vigo.md:1:1: front-matter-missing: the file does not begin with"
                " front matter; begin it with a line '---', the lines 'key: value', and a line"
                " '---'"
            ),
        ),
    ),
    Case(
        "schema and translations",
        "the only file of a page, which may be its original",
        {
            **{path: DOCS[path].replace("[[vigo]]", "Vigo") for path in DOCS if "tema" in path},
            **changed(ANYA, "resources: [vigo]\n", ""),
            VIGO: None,
            "docs/en/ressurs/vigo.md": None,
            **changed(VIGO_NN, "translates: 1\n", ""),
        },
        (
            (
                "docs/nn/ressurs/vigo.md:1:1: missing-key: 'translates' is missing; write a line"
                " 'translates: …'"
            ),
        ),
    ),
    Case(
        "schema and translations",
        "an original with a capital letter in its name",
        {VIGO: None, "docs/nb/ressurs/Vigo.md": DOCS[VIGO]},
        (
            (
                "docs/nb/ressurs/Vigo.md:1:1: file-name: 'Vigo.md' has other characters than a-z,"
                " 0-9 and single hyphens; call the file 'vigo.md'"
            ),
        ),
    ),
    Case(
        "schema and translations",
        "a translation that is not there",
        {**spoiled(VIGO, OWNER), VIGO_NN: None},
        (
            (
                "docs/nb/ressurs/vigo.md:1:1: translation-missing: 'vigo' is not written in 'nn';"
                " readers are given another language until it is"
            ),
            (
                "docs/nb/ressurs/vigo.md:9:8: not-text: 'owner' is not a text; write one text on"
                " the line of the key; quote it if it begins with [ or {"
            ),
        ),
    ),
    Case(
        "schema and translations",
        "translations without an original, one with an unknown key",
        {
            **{path: DOCS[path].replace("[[vigo]]", "Vigo") for path in DOCS if "tema" in path},
            **changed(ANYA, "resources: [vigo]\n", ""),
            VIGO: None,
            **spoiled(VIGO_NN, ("title: Vigo", "title: Vigo\nzzz: 1"), (BODY, "<b>\n")),
        },
        (
            (
                "docs/en/ressurs/vigo.md:4:1: no-original: this is a translation, and 'vigo' has"
                " no original; write the original, or see that both have the same name and folder"
            ),
            (
                "docs/nn/ressurs/vigo.md:3:1: unknown-key: there is no key 'zzz' here; delete the"
                " line"
            ),
            (
                "docs/nn/ressurs/vigo.md:5:1: no-original: this is a translation, and 'vigo' has"
                " no original; write the original, or see that both have the same name and folder"
            ),
            (
                "docs/nn/ressurs/vigo.md:11:1: raw-html: '<b' begins a piece of HTML, and pages"
                " have none; write Markdown; put a space behind '<' if it means 'less than'"
            ),
        ),
    ),
    Case(
        "schema and translations",
        "an id that another folder has too, in a page with an unknown key",
        {"docs/nb/om-oss/vigo.md": page(f"title: Vigo\nsummary: Om oss.\n{COMMON}zzz: 1\n", BODY)},
        (
            (
                "docs/nb/om-oss/vigo.md:1:1: duplicate-id: the id 'vigo' is taken by"
                " docs/nb/ressurs/vigo.md; give the file another name; a translation lies in the"
                " same folder as its original"
            ),
            (
                "docs/nb/om-oss/vigo.md:12:1: unknown-key: there is no key 'zzz' here; delete the"
                " line"
            ),
        ),
    ),
    Case(
        "schema and names elsewhere",
        "a topic, a resource and a case with mistakes, and all that name them",
        {
            **spoiled(TOPIC, ("order: 1", "order: first")),
            **spoiled(VIGO, ("status: active", "status: activ")),
            **spoiled(ANYA, ("goal: open\n", "")),
        },
        (
            "docs/nb/case/anya.md:1:1: missing-key: 'goal' is missing; write a line 'goal: …'",
            (
                "docs/nb/ressurs/vigo.md:18:9: not-a-choice: 'activ' is not among the choices for"
                " 'status': active, moved, gone; did you mean 'active'?"
            ),
            (
                "docs/nb/tema/career-learning.md:12:8: not-number: 'order' is not a whole number;"
                " write digits without quotes, e.g. 3"
            ),
        ),
    ),
    Case(
        "schema and names elsewhere",
        "a resource with mistakes as a topic and as a case",
        {
            **spoiled(VIGO, OWNER),
            **spoiled(KOMPASS, ("[career-learning]", "[vigo]")),
            **changed(
                "docs/nb/index.md", "review_by: 2027-05-21", "review_by: 2027-05-21\ncases: [vigo]"
            ),
        },
        (
            (
                "docs/nb/index.md:12:9: wrong-kind: 'vigo' is of the kind 'resource' and cannot"
                " stand in 'cases'; refer to it in the text: [[vigo]]"
            ),
            (
                "docs/nb/ressurs/jobbkompasset.md:14:10: unknown-topic: 'vigo' is no topic; those"
                " there are stand in docs/nb/tema"
            ),
            (
                "docs/nb/ressurs/vigo.md:9:8: not-text: 'owner' is not a text; write one text on"
                " the line of the key; quote it if it begins with [ or {"
            ),
        ),
    ),
    Case(
        "schema and names elsewhere",
        "a replacement of which it is not known whether it is replaced",
        {
            **spoiled(VIGO, ("status: active", "status: moved\nreplaced_by: jobbkompasset")),
            **spoiled(
                KOMPASS,
                ("url: https://utdanning.no/jobbkompasset/\n", ""),
                ("status: active", "status: gone\nreplaced_by: [vigo]"),
            ),
        },
        (
            (
                "docs/nb/ressurs/jobbkompasset.md:24:14: not-text: 'replaced_by' is not a text;"
                " write one text on the line of the key; quote it if it begins with [ or {"
            ),
        ),
    ),
    Case(
        "schema and names elsewhere",
        "a heading that may stand in a translation that cannot be read",
        {
            **changed(VIGO, BODY, "Se [[jobbkompasset#ovelse]].\n"),
            **changed(VIGO_NN, BODY, "Sjå [[jobbkompasset#ovelse]].\n"),
            **changed(
                "docs/en/ressurs/vigo.md",
                "Read about the deadline first.\n",
                "See [[jobbkompasset#ovelse]].\n",
            ),
            "docs/nn/ressurs/jobbkompasset.md": "## Øvingar {#ovelse}\n",
        },
        (
            (
                "docs/nn/ressurs/jobbkompasset.md:1:1: front-matter-missing: the file does not"
                " begin with front matter; begin it with a line '---', the lines 'key: value', and"
                " a line '---'"
            ),
        ),
    ),
    Case(
        "schema and names elsewhere",
        "a heading of a page that is too much to read",
        {
            path: text
            for locale, line in (
                ("nb", "## Øvelser {#ovelser}\n"),
                ("nn", "## Øvingar {#ovelser}\n"),
                ("en", "## Exercises {#ovelser}\n"),
            )
            for path, text in {
                **changed(f"docs/{locale}/ressurs/jobbkompasset.md", line, f"{line}\n{'[' * 9}\n"),
                **changed(
                    f"docs/{locale}/index.md", "{#i}\n", "{#i}\n\nSe [[jobbkompasset#ovelser]].\n"
                ),
            }.items()
        },
        (
            (
                "docs/en/ressurs/jobbkompasset.md:12:9: sign-excess: there are too many '[' here:"
                " more than 8; take them out; the rest of the page was not looked at"
            ),
            (
                "docs/nb/ressurs/jobbkompasset.md:29:9: sign-excess: there are too many '[' here:"
                " more than 8; take them out; the rest of the page was not looked at"
            ),
            (
                "docs/nn/ressurs/jobbkompasset.md:12:9: sign-excess: there are too many '[' here:"
                " more than 8; take them out; the rest of the page was not looked at"
            ),
        ),
    ),
    Case(
        "schema and names elsewhere",
        "a page with a taken id, which refers to the page that has it",
        {
            "docs/nb/om-oss/vigo.md": page(
                f"title: Vigo\nsummary: Om oss.\n{COMMON}", "Se [[vigo]].\n"
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
        "schema and names elsewhere",
        "a former id in a page that cannot be read",
        {
            **SEALED,
            IDS: SEALED[IDS].replace("q4w home", "xxx eldre-vigo resource\nq4w home"),
            **spoiled(
                VIGO, ("---\ntitle", "--\ntitle"), ("status", "redirect_from: [eldre-vigo]\nstatus")
            ),
        },
        (
            (
                "docs/nb/ressurs/vigo.md:1:1: front-matter-missing: the file does not begin with"
                " front matter; begin it with a line '---', the lines 'key: value', and a line"
                " '---'"
            ),
        ),
    ),
    Case(
        "schema and names elsewhere",
        "a former id that no page has, and a page that cannot be read",
        {
            **SEALED,
            IDS: SEALED[IDS].replace("q4w home", "xxx eldre-vigo resource\nq4w home"),
            **spoiled(VIGO, ("---\ntitle", "--\ntitle")),
        },
        (
            (
                "data/ids.lock:3:1: id-gone: 'eldre-vigo' has been published and no page has this"
                " id any more; put the page back, or write 'redirect_from: [eldre-vigo]' in the"
                " page that took its place"
            ),
            (
                "docs/nb/ressurs/vigo.md:1:1: front-matter-missing: the file does not begin with"
                " front matter; begin it with a line '---', the lines 'key: value', and a line"
                " '---'"
            ),
        ),
    ),
    Case(
        "drafts",
        "the text of a draft is not looked at",
        spoiled(VIGO, OWNER, ("status: active", "status: active\ndraft: ja"), (BODY, "<b>\n")),
        (
            (
                "docs/nb/ressurs/vigo.md:9:8: not-text: 'owner' is not a text; write one text on"
                " the line of the key; quote it if it begins with [ or {"
            ),
            (
                "docs/nb/ressurs/vigo.md:19:8: not-a-truth: 'ja' is neither true nor false; write"
                " true, or delete the line"
            ),
        ),
    ),
    Case(
        "syntax and the rest",
        "two values with a colon, and the body",
        spoiled(
            VIGO,
            ("title: Vigo", "title: Vigo: søk plass"),
            ("publisher: Vigo IKS", "publisher: Vigo: IKS"),
            ("url: https://www.vigo.no/", "url: http://www.vigo.no/"),
            (BODY, "Les <b>dette</b>.\n"),
        ),
        (
            (
                "docs/nb/ressurs/vigo.md:2:12: yaml-colon: a colon and a space end a key, and this"
                " value has one; quote the value: title: 'Vigo: søk plass'"
            ),
            (
                "docs/nb/ressurs/vigo.md:12:6: address-http: the address is http:// and can be"
                " read and changed on the way; try it with https://"
            ),
            (
                "docs/nb/ressurs/vigo.md:13:16: yaml-colon: a colon and a space end a key, and"
                " this value has one; quote the value: publisher: 'Vigo: IKS'"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:5: raw-html: '<b' begins a piece of HTML, and pages"
                " have none; write Markdown; put a space behind '<' if it means 'less than'"
            ),
        ),
    ),
    Case(
        "syntax and the rest",
        "an unclosed quote before the other keys",
        spoiled(
            VIGO,
            ("title: Vigo", 'title: "Vigo'),
            ("format: page", "format: pages"),
            ("audience: [counsellor]\n", ""),
        ),
        (
            (
                "docs/nb/ressurs/vigo.md:1:1: missing-key: 'audience' is missing; write a line"
                " 'audience: …'"
            ),
            (
                'docs/nb/ressurs/vigo.md:2:8: yaml-unclosed-quote: the quotation mark " is never'
                " closed; write \" at the end of the text; inside '…' an apostrophe is written"
                " twice"
            ),
            (
                "docs/nb/ressurs/vigo.md:16:9: unknown-format: 'pages' is no format; did you mean"
                " 'page'?"
            ),
        ),
    ),
    Case(
        "syntax and the rest",
        "a line without a colon, which may be any key",
        spoiled(VIGO, ("title: Vigo", "title Vigo"), ("status: active", "status: activ")),
        (
            (
                "docs/nb/ressurs/vigo.md:2:1: yaml-no-colon: 'title Vigo' is no line of the form"
                " 'key: value'; write a colon and a space after the key, or indent the line if it"
                " continues a text"
            ),
            (
                "docs/nb/ressurs/vigo.md:18:9: not-a-choice: 'activ' is not among the choices for"
                " 'status': active, moved, gone; did you mean 'active'?"
            ),
        ),
    ),
    Case(
        "syntax and the rest",
        "a tab",
        spoiled(VIGO, ("title: Vigo", "title:\tVigo"), ("format: page", "format: pages")),
        (
            "docs/nb/ressurs/vigo.md:2:7: yaml-tab: there is a tab here; write spaces",
            (
                "docs/nb/ressurs/vigo.md:16:9: unknown-format: 'pages' is no format; did you mean"
                " 'page'?"
            ),
        ),
    ),
    Case(
        "syntax and the rest",
        "a key twice, and a mistake of syntax",
        spoiled(
            VIGO, ("title: Vigo", "title: Vigo\ntitle: <b>"), ("format: page", "format: @page")
        ),
        (
            (
                "docs/nb/ressurs/vigo.md:3:1: yaml-duplicate-key: 'title' stands twice, here and"
                " on line 2; keep one of them"
            ),
            (
                "docs/nb/ressurs/vigo.md:17:9: yaml-sign: a value cannot begin with @; quote the"
                " value"
            ),
        ),
    ),
    Case(
        "syntax and the rest",
        "the version of an original in another language",
        {
            VIGO: None,
            VIGO_NN: DOCS[VIGO].replace("version: 1\nchanges", "version: : 1\nchanges"),
        },
        (
            (
                "docs/nn/ressurs/vigo.md:4:10: yaml-colon: a colon and a space end a key, and this"
                " value has one; quote the value: version: ': 1'"
            ),
        ),
    ),
    Case(
        "syntax and the rest",
        "the version of an original in another language, without its colon",
        {
            VIGO: None,
            VIGO_NN: DOCS[VIGO].replace("version: 1\nchanges", "version 1\nchanges"),
        },
        (
            (
                "docs/nn/ressurs/vigo.md:4:1: yaml-no-colon: 'version 1' is no line of the form"
                " 'key: value'; write a colon and a space after the key, or indent the line if it"
                " continues a text"
            ),
        ),
    ),
    Case(
        "front matter and body",
        "front matter too late",
        {VIGO: "\n" + DOCS[VIGO].replace(BODY, "<b>\n").replace("format: page", "format: pages")},
        (
            (
                "docs/nb/ressurs/vigo.md:2:1: front-matter-late: something stands above the front"
                " matter; let '---' be the first line of the file"
            ),
            (
                "docs/nb/ressurs/vigo.md:17:9: unknown-format: 'pages' is no format; did you mean"
                " 'page'?"
            ),
            (
                "docs/nb/ressurs/vigo.md:22:1: raw-html: '<b' begins a piece of HTML, and pages"
                " have none; write Markdown; put a space behind '<' if it means 'less than'"
            ),
        ),
    ),
    Case(
        "front matter and body",
        "front matter with nothing in it",
        {VIGO: "---\n---\n\n<b>\n"},
        (
            (
                "docs/nb/ressurs/vigo.md:1:1: front-matter-empty: the front matter is empty; write"
                " the keys of this kind between the lines '---'"
            ),
            (
                "docs/nb/ressurs/vigo.md:4:1: raw-html: '<b' begins a piece of HTML, and pages"
                " have none; write Markdown; put a space behind '<' if it means 'less than'"
            ),
        ),
    ),
    Case(
        "data and pages",
        "a vocabulary with a mistake, and the pages",
        {
            **changed("data/goals.yml", "  - id: open\n", "  - id: Open\n"),
            **spoiled(VIGO, ("format: page", "format: pages"), (BODY, "<b>\n")),
        },
        (
            (
                "data/goals.yml:4:9: id-form: 'Open' is no id: an id has a-z, 0-9 and single"
                " hyphens; did you mean 'open'?"
            ),
            (
                "docs/nb/ressurs/vigo.md:16:9: unknown-format: 'pages' is no format; did you mean"
                " 'page'?"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:1: raw-html: '<b' begins a piece of HTML, and pages"
                " have none; write Markdown; put a space behind '<' if it means 'less than'"
            ),
        ),
    ),
    Case(
        "data and pages",
        "facts and terms that may be there",
        {
            **spoiled(FACTS, ("    checked: 2026-11-21\n    review_by", "    review_by")),
            **changed("data/glossary.yml", "terms:\n", "terms: x\nold:\n"),
            **spoiled(VIGO, ("title: Vigo", "title: <b>")),
        },
        (
            "data/facts.yml:6:5: missing-key: 'checked' is missing; write a line 'checked: …'",
            "data/glossary.yml:1:8: not-list: 'terms' is not a list; write it in brackets: [x]",
            "data/glossary.yml:2:1: unknown-key: there is no key 'old' here; delete the line",
            (
                "docs/nb/ressurs/vigo.md:2:8: html-in-text: '<b' is HTML, and this is plain words;"
                " take it out; put a space behind '<' if it means 'less than'"
            ),
        ),
    ),
    Case(
        "data and pages",
        "a fact with a mistake beside what is wrong elsewhere in the file",
        spoiled(
            FACTS,
            ("    value: 15\n", "    value: [15]\n"),
            ("title: {nb: Timer i kurset,", "title: {nb: <b>,"),
            ("    owner: law-editor", "    owner: nobody"),
            ("title: {nb: Ny lengde,", "title: {nb: '**Ny** lengde',"),
            ("    date: 2026-01-01", "    source_url: http://lovdata.no/\n    date: 2026-01-01"),
        ),
        (
            (
                "data/facts.yml:7:17: html-in-text: '<b' is HTML, and this is plain words; take it"
                " out; put a space behind '<' if it means 'less than'"
            ),
            (
                "data/facts.yml:8:12: not-text: 'value' is not a text; write one text on the line"
                " of the key; quote it if it begins with [ or {"
            ),
            (
                "data/facts.yml:16:12: unknown-role: 'nobody' is no editor's role; those there are"
                " stand in data/roles.yml"
            ),
            (
                "data/facts.yml:19:17: address-http: the address is http:// and can be read and"
                " changed on the way; try it with https://"
            ),
            (
                "data/facts.yml:21:17: markup-in-text: '**' is Markdown, and this is plain words;"
                " write the words only"
            ),
        ),
    ),
    Case(
        "data and pages",
        "a place of an answer without its address",
        spoiled(
            FACTS,
            ("    value: 15\n", ""),
            (
                "status: current",
                "status: history\n    where:\n      title: {nb: Lov, nn: Lov, en: Law}",
            ),
        ),
        ("data/facts.yml:11:7: missing-key: 'url' is missing; write a line 'url: …'",),
    ),
    Case(
        "data and pages",
        "hosts and the site's languages with mistakes of syntax",
        {
            **changed("data/hosts.yml", "shorteners: [bit.ly]", "shorteners: [bit.ly"),
            **changed("data/site.yml", "  - {locale: nn", "  - {locale: : nn"),
            **spoiled(VIGO, ("url: https://www.vigo.no/", "url: https://bit.ly:8443/")),
        },
        (
            (
                "data/hosts.yml:6:13: yaml-unclosed-bracket: the bracket [ is never closed; close"
                " it, or quote the value if the bracket belongs to the text"
            ),
            "data/site.yml:8:14: yaml-sign: a value cannot begin with :; quote the value",
            (
                "docs/nb/ressurs/vigo.md:12:6: address-port: a port stands behind 'bit.ly':"
                " ':8443'; take it out; public sites need none"
            ),
        ),
    ),
    Case(
        "data and pages",
        "a data file that is not there",
        {"data/roles.yml": None, **spoiled(VIGO, ("format: page", "format: pages"))},
        (
            (
                "data/roles.yml:1:1: missing-file: there is no such file or folder; fetch it from"
                " the repository, or write it"
            ),
            (
                "docs/nb/ressurs/vigo.md:16:9: unknown-format: 'pages' is no format; did you mean"
                " 'page'?"
            ),
        ),
    ),
    Case(
        "data and pages",
        "an entry that stands twice",
        {
            **changed("data/goals.yml", "id: open", "id: work"),
            **spoiled(VIGO, ("format: page", "format: pages")),
        },
        (
            (
                "data/goals.yml:4:9: duplicate-entry: 'work' stands twice, here and on line 2;"
                " keep one of them"
            ),
            (
                "docs/nb/ressurs/vigo.md:16:9: unknown-format: 'pages' is no format; did you mean"
                " 'page'?"
            ),
        ),
    ),
]
