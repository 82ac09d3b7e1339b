"""Names that name nothing or the wrong thing, and items that contradict themselves or others."""

from __future__ import annotations

from tests.unit.corpus.case import Case
from tests.unit.sample import COMMON, SAMPLE, TRANSLATED_EN, TRANSLATED_NN, changed, page

VIGO = "docs/nb/ressurs/vigo.md"
KOMPASS = "docs/nb/ressurs/jobbkompasset.md"
ANYA = "docs/nb/case/anya.md"
TOPIC = "docs/nb/tema/career-learning.md"
HOME = "docs/nb/index.md"


def vigo(old: str, new: str) -> dict[str, str]:
    """Return the change of the resource vigo in which `old` becomes `new`."""
    return changed(VIGO, old, new)


def anya(old: str, new: str) -> dict[str, str]:
    """Return the change of the case anya in which `old` becomes `new`."""
    return changed(ANYA, old, new)


def body(text: str) -> dict[str, str]:
    """Return the change that gives vigo another body."""
    return changed(VIGO, "Les om fristen først.", text)


def both(*changes: dict[str, str]) -> dict[str, str]:
    """Return changes of different files as one."""
    joined: dict[str, str] = {}
    for change in changes:
        assert not joined.keys() & change.keys()
        joined |= change
    return joined


def new_item(folder: str, name: str, keys: str, text: str = "Les dette.") -> dict[str, str]:
    """Return an item in all three languages."""
    words = "title: Ny\nsummary: Dette er noe nytt her.\n"
    return {
        f"docs/nb/{folder}/{name}.md": page(words + COMMON + keys, f"{text}\n"),
        f"docs/nn/{folder}/{name}.md": page(words + TRANSLATED_NN, f"{text} No.\n"),
        f"docs/en/{folder}/{name}.md": page(words + TRANSLATED_EN, f"{text} Now.\n"),
    }


def resource(name: str, keys: str) -> dict[str, str]:
    """Return another resource in all three languages."""
    common = "publisher: HK-dir\ntopics: [career-learning]\nphases: [work]\nformat: page\n"
    return new_item("ressurs", name, f"{common}audience: [counsellor]\n{keys}")


GONE = "status: gone\n"
TAGGED = "    area: me-in-context\n    audience: [counsellor]\n    minutes: 5\n    text: Hva vet vi"
OVERVIEW = "  - id: index\n    title: {nb: Alle, nn: Alle, en: All}\n"
FACT = "    value: 15\n    unit: hours\n    status: current\n"

CASES = [
    Case(
        "vocabulary",
        "a topic with a slip",
        vigo("[career-learning]", "[carer-learning]"),
        (
            (
                "docs/nb/ressurs/vigo.md:14:10: unknown-topic: 'carer-learning' is no topic; "
                "did you mean 'career-learning'?"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "a topic nobody has",
        vigo("[career-learning]", "[x]"),
        (
            (
                "docs/nb/ressurs/vigo.md:14:10: unknown-topic: 'x' is no topic; those there "
                "are stand in docs/nb/tema"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "a resource as a topic",
        vigo("[career-learning]", "[vigo]"),
        (
            (
                "docs/nb/ressurs/vigo.md:14:10: unknown-topic: 'vigo' is no topic; those there "
                "are stand in docs/nb/tema"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "a phase",
        vigo("phases: [pre, work]", "phases: [pre, wrok]"),
        ("docs/nb/ressurs/vigo.md:15:15: unknown-phase: 'wrok' is no phase; did you mean 'work'?",),
    ),
    Case(
        "vocabulary",
        "a format",
        vigo("format: page", "format: pages"),
        (
            (
                "docs/nb/ressurs/vigo.md:16:9: unknown-format: 'pages' is no format; did you "
                "mean 'page'?"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "an audience",
        vigo("audience: [counsellor]", "audience: [councellor]"),
        (
            (
                "docs/nb/ressurs/vigo.md:17:12: unknown-audience: 'councellor' is no audience; "
                "did you mean 'counsellor'?"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "a county",
        changed(KOMPASS, "[vestfold]", "[vestfoll]"),
        (
            (
                "docs/nb/ressurs/jobbkompasset.md:23:10: unknown-county: 'vestfoll' is no "
                "county; did you mean 'vestfold'?"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "a county's resource that nobody has",
        changed("data/counties.yml", "'39'", "'39'\n    career_centre: jobkompasset"),
        (
            (
                "data/counties.yml:7:20: unknown-item: there is no page 'jobkompasset'; did you "
                "mean 'jobbkompasset'?"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "a county's resource that is a case",
        changed("data/counties.yml", "'39'", "'39'\n    career_centre: anya"),
        (
            (
                "data/counties.yml:7:20: county-resource: 'anya' is no resource of the county "
                "'vestfold'; name a resource whose 'region' has 'vestfold'"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "a county's resource that is another county's",
        changed("data/counties.yml", "'03'", "'03'\n    adult_education: jobbkompasset"),
        (
            (
                "data/counties.yml:4:22: county-resource: 'jobbkompasset' is no resource of the "
                "county 'oslo'; name a resource whose 'region' has 'oslo'"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "a language",
        changed(KOMPASS, "[nb, nn]", "[nb, zz]"),
        (
            (
                "docs/nb/ressurs/jobbkompasset.md:18:17: unknown-language: we do not know the "
                "language 'zz'; add it to data/languages.yml with its name in its own script"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "entries whose pages would be the overviews",
        both(
            changed("data/formats.yml", "  - id: tool", f"{OVERVIEW}  - id: tool"),
            changed("data/audiences.yml", "  - id: participant", f"{OVERVIEW}  - id: participant"),
            changed(
                "data/counties.yml", "  - id: oslo", f"{OVERVIEW}    number: '01'\n  - id: oslo"
            ),
            changed("data/goals.yml", "  - id: work", f"{OVERVIEW}  - id: work"),
        ),
        (
            (
                "data/audiences.yml:2:9: overview-id: 'index' is the page that lists all the "
                "others; choose another id"
            ),
            (
                "data/counties.yml:2:9: overview-id: 'index' is the page that lists all the "
                "others; choose another id"
            ),
            (
                "data/formats.yml:4:9: overview-id: 'index' is the page that lists all the "
                "others; choose another id"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "a role",
        vigo("owner: content-editor", "owner: kari"),
        (
            (
                "docs/nb/ressurs/vigo.md:9:8: unknown-role: 'kari' is no editor's role; those "
                "there are stand in data/roles.yml"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "who tried it",
        vigo("status: active", "status: active\ntried_by: kari"),
        (
            (
                "docs/nb/ressurs/vigo.md:19:11: unknown-audience: 'kari' is no audience; those "
                "there are stand in data/audiences.yml"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "a career button",
        anya("areas: [me-in-context]", "areas: [me-context]"),
        (
            (
                "docs/nb/case/anya.md:13:9: unknown-area: 'me-context' is no career button; "
                "did you mean 'me-in-context'?"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "a career button of a question",
        anya("area: me-in-context\n    audience", "area: opportunities\n    audience"),
        (
            (
                "docs/nb/case/anya.md:21:11: unknown-area: 'opportunities' is no career "
                "button; those there are stand in data/areas.yml"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "a guideline",
        anya("guideline: 1", "guideline: 12"),
        (
            (
                "docs/nb/case/anya.md:26:16: unknown-guideline: '12' is no number of an "
                "ethical guideline; those there are stand in data/guidelines.yml"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "a goal",
        anya("goal: open", "goal: opne"),
        ("docs/nb/case/anya.md:14:7: unknown-goal: 'opne' is no goal; did you mean 'open'?",),
    ),
    Case(
        "vocabulary",
        "a block",
        changed(TOPIC, "block: guidance", "block: guidence"),
        (
            (
                "docs/nb/tema/career-learning.md:13:8: unknown-block: 'guidence' is no group "
                "of topics; did you mean 'guidance'?"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "a phase of a guide",
        changed(HOME, "by: 2027-05-21", "by: 2027-05-21\nphase: x"),
        (
            (
                "docs/nb/index.md:12:8: unknown-phase: 'x' is no phase; those there are stand "
                "in data/phases.yml"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "the language of a version",
        vigo("url: https://www.vigo.no/", "versions:\n  - lang: xx\n    url: https://www.vigo.no/"),
        (
            (
                "docs/nb/ressurs/vigo.md:13:11: unknown-language: we do not know the language "
                "'xx'; add it to data/languages.yml with its name in its own script"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "a topic of a term",
        changed("data/glossary.yml", "topics: [career-learning]", "topics: [career]"),
        (
            (
                "data/glossary.yml:12:14: unknown-topic: 'career' is no topic; those there are "
                "stand in docs/nb/tema"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "a topic whose page has a mistake, which is told once",
        changed(TOPIC, "order: 1", "order: first"),
        (
            (
                "docs/nb/tema/career-learning.md:12:8: not-number: 'order' is not a whole number; "
                "write digits without quotes, e.g. 3"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "a topic of a term that is a draft",
        {
            **new_item("tema", "utkast", "order: 2\nblock: frame\ndraft: true\n"),
            **changed("data/glossary.yml", "topics: [career-learning]", "topics: [utkast]"),
        },
        (
            (
                "data/glossary.yml:12:14: reference-to-draft: 'utkast' is a draft and not "
                "published; take out 'draft: true' there, or the name here"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "a language of the site that is not described",
        changed("data/site.yml", "  - {locale: nn, lang: nn, name: Nynorsk}\n", ""),
        (
            (
                "data/site.yml:7:3: site-locale-missing: the site is built in 'nn' too, and it is "
                "not described here; write a line with its 'locale', 'lang' and 'name'"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "a unit of a fact",
        changed("data/facts.yml", "unit: hours", "unit: hour"),
        ("data/facts.yml:9:11: unknown-unit: 'hour' is no unit; did you mean 'hours'?",),
    ),
    Case(
        "vocabulary",
        "a topic of a fact",
        changed("data/facts.yml", "unit: hours", "unit: hours\n    topic: carer-learning"),
        (
            (
                "data/facts.yml:10:12: unknown-topic: 'carer-learning' is no topic; "
                "did you mean 'career-learning'?"
            ),
        ),
    ),
    Case(
        "vocabulary",
        "a role of a fact",
        changed("data/facts.yml", "owner: law-editor", "owner: law-editors"),
        (
            (
                "data/facts.yml:16:12: unknown-role: 'law-editors' is no editor's role; did "
                "you mean 'law-editor'?"
            ),
        ),
    ),
    Case(
        "item",
        "a resource of a case",
        anya("resources: [vigo]", "resources: [vigoo]"),
        (
            (
                "docs/nb/case/anya.md:18:13: unknown-item: there is no page 'vigoo'; did you "
                "mean 'vigo'?"
            ),
        ),
    ),
    Case(
        "item",
        "a case as a resource",
        anya("resources: [vigo]", "resources: [anya]"),
        (
            (
                "docs/nb/case/anya.md:18:13: wrong-kind: 'anya' is of the kind 'case' and "
                "cannot stand in 'resources'; refer to it in the text: [[anya]]"
            ),
        ),
    ),
    Case(
        "item",
        "a resource as a case",
        changed(HOME, "review_by: 2027-05-21", "review_by: 2027-05-21\ncases: [vigo]"),
        (
            (
                "docs/nb/index.md:12:9: wrong-kind: 'vigo' is of the kind 'resource' and "
                "cannot stand in 'cases'; refer to it in the text: [[vigo]]"
            ),
        ),
    ),
    Case(
        "item",
        "in a body",
        body("Les [[jobkompasset]]."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: unknown-item: there is no page 'jobkompasset'; "
                "did you mean 'jobbkompasset'?"
            ),
        ),
    ),
    Case(
        "item",
        "with nothing inside",
        body("Les [[]] nå."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: unknown-item: there is no page ''; an id is the "
                "name of the page's file without .md"
            ),
        ),
    ),
    Case(
        "item",
        "with spaces",
        body("Les [[ vigo ]] nå."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: unknown-item: there is no page ' vigo '; did "
                "you mean 'vigo'?"
            ),
        ),
    ),
    Case(
        "item",
        "a path",
        body("Les [[../../../etc/passwd]] nå."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: unknown-item: there is no page "
                "'../../../etc/passwd'; an id is the name of the page's file without .md"
            ),
        ),
    ),
    Case(
        "item",
        "in a summary",
        vigo("voksne om plass", "voksne om [[plass]]"),
        (
            (
                "docs/nb/ressurs/vigo.md:3:10: unknown-item: there is no page 'plass'; an id "
                "is the name of the page's file without .md"
            ),
        ),
    ),
    Case(
        "item",
        "in a translated question",
        changed("docs/nn/case/anya.md", "Kva veit vi om Anya?", "Kva veit vi om [[anja]]?"),
        ("docs/nn/case/anya.md:9:15: unknown-item: there is no page 'anja'; did you mean 'anya'?",),
    ),
    Case(
        "item",
        "a draft",
        {
            **resource("utkast", "url: https://www.nav.no/\nstatus: active\ndraft: true\n"),
            **anya("resources: [vigo]", "resources: [vigo, utkast]"),
        },
        (
            (
                "docs/nb/case/anya.md:18:19: reference-to-draft: 'utkast' is a draft and not "
                "published; take out 'draft: true' there, or the name here"
            ),
        ),
    ),
    Case(
        "item",
        "a topic that is a draft",
        {
            **new_item("tema", "utkast", "order: 2\nblock: frame\ndraft: true\n"),
            **vigo("[career-learning]", "[career-learning, utkast]"),
        },
        (
            (
                "docs/nb/ressurs/vigo.md:14:27: reference-to-draft: 'utkast' is a draft and "
                "not published; take out 'draft: true' there, or the name here"
            ),
        ),
    ),
    Case(
        "fact",
        "unknown",
        body("Det tar [[fact:kurstimer]]."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:9: unknown-fact: there is no fact 'kurstimer'; did "
                "you mean 'kurs-timer'?"
            ),
        ),
    ),
    Case(
        "fact",
        "without a value",
        changed(
            "data/facts.yml",
            FACT,
            "    status: open\n    where:\n      title: {nb: Lov, nn: Lov, en: Law}\n"
            "      url: https://www.imdi.no/\n",
        ),
        (
            (
                "docs/en/tema/career-learning.md:10:51: fact-open: the fact 'kurs-timer' has "
                "no value yet; give it words: '[[fact:kurs-timer|what applies now]]' leads to "
                "where the answer stands"
            ),
            (
                "docs/nb/tema/career-learning.md:16:47: fact-open: the fact 'kurs-timer' has "
                "no value yet; give it words: '[[fact:kurs-timer|what applies now]]' leads to "
                "where the answer stands"
            ),
            (
                "docs/nn/tema/career-learning.md:10:48: fact-open: the fact 'kurs-timer' has "
                "no value yet; give it words: '[[fact:kurs-timer|what applies now]]' leads to "
                "where the answer stands"
            ),
        ),
    ),
    Case(
        "term",
        "unknown (term)",
        body("Om [[term:karriereveileding]]."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:4: unknown-term: the glossary has no term "
                "'karriereveileding'; did you mean 'karriereveiledning'?"
            ),
        ),
    ),
    Case(
        "heading",
        "unknown (heading)",
        body("Se [[jobbkompasset#ovelse]]."),
        (
            (
                "docs/en/ressurs/vigo.md:10:1: translation-reference-missing: the original "
                "refers to 'jobbkompasset', and this does not; write [[jobbkompasset]] or "
                "[[jobbkompasset|words]] where it belongs"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:4: unknown-heading: the page 'jobbkompasset' has "
                "no heading 'ovelse'; did you mean 'ovelser'?"
            ),
            (
                "docs/nn/ressurs/vigo.md:10:1: translation-reference-missing: the original "
                "refers to 'jobbkompasset', and this does not; write [[jobbkompasset]] or "
                "[[jobbkompasset|words]] where it belongs"
            ),
        ),
    ),
    Case(
        "heading",
        "unknown on its own page",
        body("Se [[vigo#frister]]."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:4: unknown-heading: the page 'vigo' has no heading "
                "'frister'; use what stands in {#…} behind the heading"
            ),
        ),
    ),
    Case(
        "words",
        "none behind the bar",
        body("Se [[jobbkompasset|]]."),
        (
            (
                "docs/en/ressurs/vigo.md:10:1: translation-reference-missing: the original "
                "refers to 'jobbkompasset', and this does not; write [[jobbkompasset]] or "
                "[[jobbkompasset|words]] where it belongs"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:4: reference-without-words: no words stand behind "
                "the bar of the reference; write them, or take out the bar"
            ),
            (
                "docs/nn/ressurs/vigo.md:10:1: translation-reference-missing: the original "
                "refers to 'jobbkompasset', and this does not; write [[jobbkompasset]] or "
                "[[jobbkompasset|words]] where it belongs"
            ),
        ),
    ),
    Case(
        "itself",
        "in its body",
        body("Les [[vigo|fag]]."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: self-reference: the page 'vigo' refers to "
                "itself; write the words only, or [[vigo#heading]]"
            ),
        ),
    ),
    Case(
        "itself",
        "in a translated summary",
        changed("docs/en/ressurs/vigo.md", "upper secondary education", "[[vigo]]"),
        (
            (
                "docs/en/ressurs/vigo.md:3:10: self-reference: the page 'vigo' refers to "
                "itself; write the words only, or [[vigo#heading]]"
            ),
        ),
    ),
    Case(
        "list",
        "a topic twice",
        vigo("topics: [career-learning]", "topics: [career-learning, career-learning]"),
        (
            (
                "docs/nb/ressurs/vigo.md:14:27: listed-twice: 'career-learning' stands twice "
                "in the list; take one out"
            ),
        ),
    ),
    Case(
        "list",
        "a resource twice",
        anya("resources: [vigo]", "resources: [vigo, vigo]"),
        (
            (
                "docs/nb/case/anya.md:18:19: listed-twice: 'vigo' stands twice in the list; "
                "take one out"
            ),
        ),
    ),
    Case(
        "list",
        "an audience of a question twice",
        anya("audience: [counsellor, programme-adviser]", "audience: [counsellor, counsellor]"),
        (
            (
                "docs/nb/case/anya.md:27:28: listed-twice: 'counsellor' stands twice in the "
                "list; take one out"
            ),
        ),
    ),
    Case(
        "list",
        "a language version twice",
        vigo(
            "url: https://www.vigo.no/",
            "versions:\n  - lang: ar\n    url: https://www.vigo.no/a\n"
            "  - lang: ar\n    url: https://www.vigo.no/b",
        ),
        (
            (
                "docs/nb/ressurs/vigo.md:15:11: listed-twice: 'ar' stands twice in the list; "
                "take one out"
            ),
        ),
    ),
    Case(
        "replacement",
        "unknown (replacement)",
        vigo("active", "moved\nreplaced_by: jobbkompass"),
        (
            (
                "docs/nb/ressurs/vigo.md:19:14: unknown-item: there is no page 'jobbkompass'; "
                "did you mean 'jobbkompasset'?"
            ),
        ),
    ),
    Case(
        "replacement",
        "a case",
        vigo("active", "moved\nreplaced_by: anya"),
        (
            (
                "docs/nb/ressurs/vigo.md:19:14: wrong-kind: 'anya' is of the kind 'case' and "
                "cannot stand in 'replaced_by'; refer to it in the text: [[anya]]"
            ),
        ),
    ),
    Case(
        "replacement",
        "itself",
        vigo("active", "moved\nreplaced_by: vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:19:14: replaced-in-circle: the replacements lead in a "
                "circle: vigo → vigo; let one of them be the last"
            ),
        ),
    ),
    Case(
        "replacement",
        "a circle",
        both(
            vigo("active", "moved\nreplaced_by: jobbkompasset"),
            changed(KOMPASS, "active", "moved\nreplaced_by: vigo"),
        ),
        (
            (
                "docs/nb/ressurs/jobbkompasset.md:25:14: replaced-in-circle: the replacements "
                "lead in a circle: jobbkompasset → vigo → jobbkompasset; let one of them be "
                "the last"
            ),
            (
                "docs/nb/ressurs/vigo.md:19:14: replaced-in-circle: the replacements lead in a "
                "circle: vigo → jobbkompasset → vigo; let one of them be the last"
            ),
        ),
    ),
    Case(
        "replacement",
        "one that is gone",
        {
            **resource("borte", GONE),
            **vigo("active", "moved\nreplaced_by: borte"),
        },
        (
            (
                "docs/nb/ressurs/vigo.md:19:14: replaced-by-gone: 'borte', which should "
                "replace this, is gone itself; name a resource that can be opened, or take out "
                "'replaced_by'"
            ),
        ),
    ),
    Case(
        "replacement",
        "one whose replacement is gone",
        {
            **resource("borte", GONE),
            **changed(KOMPASS, "active", "moved\nreplaced_by: borte"),
            **vigo("active", "moved\nreplaced_by: jobbkompasset"),
        },
        (
            (
                "docs/nb/ressurs/jobbkompasset.md:25:14: replaced-by-gone: 'borte', which "
                "should replace this, is gone itself; name a resource that can be opened, or "
                "take out 'replaced_by'"
            ),
            (
                "docs/nb/ressurs/vigo.md:19:14: replaced-by-gone: 'borte', which should "
                "replace this, is gone itself; name a resource that can be opened, or take out "
                "'replaced_by'"
            ),
        ),
    ),
    Case(
        "where a resource is",
        "url and versions",
        vigo("publisher", "versions:\n  - lang: ar\n    url: https://www.vigo.no/ar\npublisher"),
        (
            (
                "docs/nb/ressurs/vigo.md:13:1: url-and-versions: the resource has both 'url' "
                "and 'versions'; keep 'versions' if there is one address per language, else "
                "'url'"
            ),
        ),
    ),
    Case(
        "where a resource is",
        "language with a version",
        vigo(
            "url: https://www.vigo.no/\n",
            "languages: [fa, ar]\nversions:\n  - lang: ar\n    url: https://www.vigo.no/ar\n",
        ),
        (
            (
                "docs/nb/ressurs/vigo.md:12:17: language-with-version: 'ar' stands in "
                "'languages', and a version has its address; take it out of 'languages': beside "
                "versions those without an address stand there"
            ),
        ),
    ),
    Case(
        "where a resource is",
        "nowhere",
        vigo("url: https://www.vigo.no/\n", ""),
        (
            (
                "docs/nb/ressurs/vigo.md:2:1: without-address: the resource has no address; "
                "give 'url' or 'versions', or set 'status: gone'"
            ),
        ),
    ),
    Case(
        "where a resource is",
        "gone with an address",
        vigo("active", "gone"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:1: gone-with-address: the resource is gone and "
                "still has 'url'; move the address to 'former_urls'"
            ),
        ),
    ),
    Case(
        "where a resource is",
        "gone with versions",
        both(
            vigo(
                "url: https://www.vigo.no/\npublisher: Vigo IKS\ntopics: [career-learning]\n"
                "phases: [pre, work]\nformat: page\naudience: [counsellor]\nstatus: active",
                "versions:\n  - lang: ar\n    url: https://www.vigo.no/ar\npublisher: Vigo IKS\n"
                "topics: [career-learning]\nphases: [work]\nformat: page\naudience: [counsellor]\n"
                "status: gone",
            )
        ),
        (
            (
                "docs/nb/ressurs/vigo.md:12:1: gone-with-address: the resource is gone and "
                "still has 'versions'; move the address to 'former_urls'"
            ),
        ),
    ),
    Case(
        "question",
        "an id twice",
        {
            **anya("id: etikk", "id: hva-vet-vi"),
            **{
                path: SAMPLE[path].replace(f"  etikk: {text}\n", "")
                for path, text in (
                    ("docs/nn/case/anya.md", "Kva må vi kunne meir om?"),
                    ("docs/en/case/anya.md", "What must we learn more about?"),
                )
            },
        },
        (
            (
                "docs/nb/case/anya.md:25:9: question-id-twice: two questions have the id "
                "'hva-vet-vi'; give this one another"
            ),
        ),
    ),
    Case(
        "question",
        "no tag",
        anya("    guideline: 1\n", ""),
        (
            (
                "docs/nb/case/anya.md:25:9: question-without-tag: the question 'etikk' has "
                "neither 'area' nor 'guideline'; give one of the two"
            ),
        ),
    ),
    Case(
        "question",
        "two tags",
        anya("guideline: 1", "guideline: 1\n    area: me-in-context"),
        (
            (
                "docs/nb/case/anya.md:26:5: question-two-tags: the question 'etikk' has both "
                "'area' and 'guideline'; keep one of the two"
            ),
        ),
    ),
    Case(
        "question",
        "to the participant",
        anya(TAGGED, TAGGED.replace("counsellor", "participant")),
        (
            (
                "docs/nb/case/anya.md:22:16: case-for-participant: a case is for professionals "
                "and has no question to the participant; ask another audience, or make a story "
                "of it in docs/nb/historie"
            ),
        ),
    ),
    Case(
        "section of a case",
        "missing",
        {
            path: SAMPLE[path].replace(f"## {heading} {{#law}}\n\n{text}\n\n", "")
            for path, heading, text in (
                (ANYA, "Regler", "Anya er førti år."),
                ("docs/nn/case/anya.md", "Reglar", "Anya er førti år."),
                ("docs/en/case/anya.md", "Rules", "Anya is forty years old."),
            )
        },
        (
            (
                "docs/en/case/anya.md:13:1: case-section-missing: the case has no section "
                "'law'; write a line '## … {#law}' and the section below it"
            ),
            (
                "docs/nb/case/anya.md:32:1: case-section-missing: the case has no section "
                "'law'; write a line '## … {#law}' and the section below it"
            ),
            (
                "docs/nn/case/anya.md:13:1: case-section-missing: the case has no section "
                "'law'; write a line '## … {#law}' and the section below it"
            ),
        ),
    ),
    Case(
        "section of a case",
        "unknown (section of a case)",
        {
            path: SAMPLE[path].replace("{#law}", "{#rules}")
            for path in (ANYA, "docs/nn/case/anya.md", "docs/en/case/anya.md")
        },
        (
            (
                "docs/en/case/anya.md:13:1: case-section-missing: the case has no section "
                "'law'; write a line '## … {#law}' and the section below it"
            ),
            (
                "docs/en/case/anya.md:29:1: case-section-unknown: a case has no section "
                "'rules'; write ### to put it inside the section above"
            ),
            (
                "docs/nb/case/anya.md:32:1: case-section-missing: the case has no section "
                "'law'; write a line '## … {#law}' and the section below it"
            ),
            (
                "docs/nb/case/anya.md:48:1: case-section-unknown: a case has no section "
                "'rules'; write ### to put it inside the section above"
            ),
            (
                "docs/nn/case/anya.md:13:1: case-section-missing: the case has no section "
                "'law'; write a line '## … {#law}' and the section below it"
            ),
            (
                "docs/nn/case/anya.md:29:1: case-section-unknown: a case has no section "
                "'rules'; write ### to put it inside the section above"
            ),
        ),
    ),
    Case(
        "section of a case",
        "out of order",
        {
            path: SAMPLE[path]
            .replace("{#law}", "{#w}")
            .replace("{#plans}", "{#law}")
            .replace("{#w}", "{#plans}")
            for path in (ANYA, "docs/nn/case/anya.md", "docs/en/case/anya.md")
        },
        (
            (
                "docs/en/case/anya.md:29:1: case-section-order: the section 'plans' stands "
                "where 'law' should; the order is portrait, known, strengths, barriers, law, "
                "what-if, plans, facilitator"
            ),
            (
                "docs/nb/case/anya.md:48:1: case-section-order: the section 'plans' stands "
                "where 'law' should; the order is portrait, known, strengths, barriers, law, "
                "what-if, plans, facilitator"
            ),
            (
                "docs/nn/case/anya.md:29:1: case-section-order: the section 'plans' stands "
                "where 'law' should; the order is portrait, known, strengths, barriers, law, "
                "what-if, plans, facilitator"
            ),
        ),
    ),
    Case(
        "former id",
        "of a page there is",
        vigo("active", "active\nredirect_from: [anya]"),
        (
            (
                "docs/nb/ressurs/vigo.md:19:17: redirect-is-id: 'anya' is in use and cannot be "
                "a former id; take it out here, or delete the page that has it"
            ),
        ),
    ),
    Case(
        "former id",
        "of a folder",
        vigo("active", "active\nredirect_from: [status]"),
        (
            (
                "docs/nb/ressurs/vigo.md:19:17: redirect-is-address: 'status' is the address "
                "of a page that is made by itself; take it out"
            ),
        ),
    ),
    Case(
        "former id",
        "of two pages",
        both(
            vigo("active", "active\nredirect_from: [vigo-gammel]"),
            changed(KOMPASS, "active", "active\nredirect_from: [vigo-gammel]"),
        ),
        (
            (
                "docs/nb/ressurs/vigo.md:19:17: redirect-twice: 'vigo-gammel' is a former id "
                "of 'jobbkompasset' already; take one of the two out"
            ),
        ),
    ),
    Case(
        "former id",
        "of a county",
        new_item("fylke", "aust", "redirect_from: [oslo]\n"),
        (
            (
                "docs/nb/fylke/aust.md:12:17: redirect-is-address: 'oslo' is the address of a "
                "page that is made by itself; take it out"
            ),
        ),
    ),
    Case(
        "place",
        "two topics with one number",
        new_item("tema", "education", "order: 1\nblock: frame\n"),
        (
            (
                "docs/nb/tema/education.md:12:8: order-twice: the topic 'career-learning' has "
                "the order 1 already; give each topic a number of its own"
            ),
        ),
    ),
    Case(
        "place",
        "two guides in one place of a phase",
        {
            **new_item("samtale", "forste", "phase: work\norder: 2\n"),
            **new_item("samtale", "andre", "phase: work\norder: 2\n"),
        },
        (
            (
                "docs/nb/samtale/forste.md:12:8: phase-twice: the page 'andre' has the same "
                "place in the phase 'work'; give each a number of its own in 'order'; the "
                "lowest is the phase's own page"
            ),
        ),
    ),
]
"""Every name that is wrong."""

FINE = [
    Case("fine name", name, change)
    for name, change in {
        "a heading of its own page": {
            path: text
            for locale in ("nb", "nn", "en")
            for path, text in changed(
                f"docs/{locale}/index.md", "{#i}\n", "{#i}\n\nSe [[home#i|over]].\n"
            ).items()
        },
        "a section's page": both(
            {
                path: text
                for name, content in new_item("om-oss", "index", "order: 1\n").items()
                for path, text in ((name, content),)
            },
            {
                path: text
                for locale in ("nb", "nn", "en")
                for path, text in changed(
                    f"docs/{locale}/index.md", "{#i}\n", "{#i}\n\nSe [[om-oss]].\n"
                ).items()
            },
        ),
        "a reference in code": body("Skriv `[[ikke-her]]` og `[[fact:x]]`."),
        "a gone resource without an address": resource("borte", GONE),
        "a gone resource with a replacement": resource("borte", f"{GONE}replaced_by: vigo\n"),
        "a chain of replacements": {
            **resource("borte", f"{GONE}replaced_by: vigo\n"),
            **resource("lenger-borte", f"{GONE}replaced_by: borte\n"),
        },
        "a county's own resource": changed(
            "data/counties.yml", "'39'", "'39'\n    career_centre: jobbkompasset"
        ),
        "a former id that is free": vigo("active", "active\nredirect_from: [vigo-gammel]"),
        "two guides in one phase": {
            **new_item("samtale", "forste", "phase: work\norder: 1\n"),
            **new_item("samtale", "andre", "phase: work\norder: 2\n"),
        },
        "a question to the participant in a story": new_item(
            "historie",
            "anyas-dag",
            "topics: [career-learning]\nquestions: []\n".replace(
                "[]\n",
                "\n  - id: hva-liker-du\n    audience: [participant]\n    minutes: 5\n"
                "    text: Hva liker du?\n",
            ),
        )
        | {
            f"docs/{locale}/historie/anyas-dag.md": page(
                f"title: Ny\nsummary: Dette er noe nytt her.\n{translated}"
                "questions:\n  hva-liker-du: Kva liker du?\n",
                text,
            )
            for locale, translated, text in (
                ("nn", TRANSLATED_NN, "Les dette no.\n"),
                ("en", TRANSLATED_EN, "Read this now.\n"),
            )
        },
    }.items()
]
"""Names that look like the wrong ones and are fine."""

CASES += FINE
