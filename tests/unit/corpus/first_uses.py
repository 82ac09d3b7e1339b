"""Terms of the glossary that a guide uses before it leads to them."""

from __future__ import annotations

from tests.unit.corpus.case import Case
from tests.unit.sample import COMMON, SAMPLE, TRANSLATED_EN, TRANSLATED_NN, changed, page

VIGO = "docs/nb/ressurs/vigo.md"
HOME = "docs/nb/index.md"
GLOSSARY = "data/glossary.yml"


def term(id_: str, nb: str, nn: str, en: str, more: str = "") -> str:
    """Return a term of the glossary; `more` are its synonyms and whether it is everyday."""
    return (
        f"  - id: {id_}\n    nb: {nb}\n    nn: {nn}\n    en: {en}\n{more}    official: []\n"
        "    explain: {nb: Et bevis., nn: Eit bevis., en: A certificate.}\n"
    )


TERMS = {
    GLOSSARY: SAMPLE[GLOSSARY]
    + term("fagbrev", "fagbrev", "fagbrev", "trade certificate")
    + term("pa-jobb", "fagbrev på jobb", "fagbrev på jobb", "trade certificate through work")
    + term(
        "godkjenning",
        "godkjenning",
        "godkjenning",
        "recognition",
        "    synonyms: {nb: [fagbrev fra utlandet], nn: [], en: []}\n",
    )
    + term("vigo", "inntak", "inntak", "intake")
    + term("riasec", "RIASEC", "RIASEC", "RIASEC")
    + term("likeperson", "likeperson", "likeperson", "peer", "    everyday: [en]\n")
    + term("tolk", "tolk", "tolk", "interpreter", "    everyday: [nb, nn, en]\n")
}


def guide(
    nb: str, nn: str = "Les.", en: str = "Read.", title: str = "Dag", summary: str = "En dag."
) -> dict[str, str]:
    """Return a guide in all languages, with the terms; its body begins on line 14, 10 and 10."""
    return TERMS | {
        "docs/nb/workshop/dag.md": page(f"title: {title}\nsummary: {summary}\n{COMMON}", f"{nb}\n"),
        "docs/nn/workshop/dag.md": page(
            f"title: Dag\nsummary: Ein dag.\n{TRANSLATED_NN}", f"{nn}\n"
        ),
        "docs/en/workshop/dag.md": page(f"title: Day\nsummary: A day.\n{TRANSLATED_EN}", f"{en}\n"),
    }


def cards(text: str) -> dict[str, str]:
    """Return the same guide on paper: cards to cut out."""
    changes = guide(text)
    day = "docs/nb/workshop/dag.md"
    return changes | {day: changes[day].replace("review_by", "paper: cards\nreview_by", 1)}


def same(text: str) -> dict[str, str]:
    """Return a guide with one body in all languages."""
    return guide(text, text, text)


def unlinked(
    place: str, word: str, id_: str, line: int | None = None, path: str = "workshop/dag.md"
) -> str:
    """Return what is said of `word` at `place`, 'nb:14:1', which line `line` links too late."""
    locale, _, position = place.partition(":")
    later = f"; line {line} needs no link then" if line else ""
    return (
        f"docs/{locale}/{path}:{position}: term-unlinked: '{word}' is used here for the first time "
        f"on the page, and does not lead to the glossary; write [[term:{id_}|{word}]]{later}"
    )


CASES = [
    Case(
        "first use",
        "in each language",
        guide("Ta fagbrev nå.", "Ta fagbrev no.", "Take a trade certificate now."),
        (
            unlinked("en:10:8", "trade certificate", "fagbrev"),
            unlinked("nb:14:4", "fagbrev", "fagbrev"),
            unlinked("nn:10:4", "fagbrev", "fagbrev"),
        ),
    ),
    Case(
        "first use",
        "of an inflected form, not of the next",
        guide(
            "Fagbrevene er like. Ett fagbrev er nok.",
            "Rettleiaren kan karriererettleiinga.",
            "Trade certificates differ. One trade certificate is enough.",
        ),
        (
            unlinked("en:10:1", "Trade certificates", "fagbrev"),
            unlinked("nb:14:1", "Fagbrevene", "fagbrev"),
            unlinked("nn:10:17", "karriererettleiinga", "karriereveiledning"),
        ),
    ),
    Case(
        "first use",
        "in a table",
        guide("| Hva | Svar |\n|---|---|\n| Bevis | Ta fagbrev. |"),
        (unlinked("nb:16:14", "fagbrev", "fagbrev"),),
    ),
    Case(
        "first use",
        "before the link",
        same("Ta fagbrev.\n\n- Ta [[term:fagbrev|fagbrev]]."),
        (
            unlinked("nb:14:4", "fagbrev", "fagbrev", 16),
            unlinked("nn:10:4", "fagbrev", "fagbrev", 12),
        ),
    ),
    Case(
        "first use",
        "of the longest term",
        guide("Ta fagbrev på jobb."),
        (unlinked("nb:14:4", "fagbrev på jobb", "pa-jobb"),),
    ),
    Case(
        "first use",
        "of a term inside one that is linked",
        same("Ta [[term:pa-jobb|fagbrev på jobb]]. Et fagbrev er nok."),
        (
            unlinked("nb:14:41", "fagbrev", "fagbrev"),
            unlinked("nn:10:41", "fagbrev", "fagbrev"),
        ),
    ),
    Case(
        "first use",
        "over the end of a line, between marks",
        guide("- Les.\n- **Ta fagbrev på\n  jobb** nå."),
        (unlinked("nb:15:8", "fagbrev på jobb", "pa-jobb"),),
    ),
    Case(
        "first use",
        "behind those that need no link",
        guide(
            "## Fagbrev {#ta}\n\n> Ta fagbrev.\n\n"
            "`fagbrev` og [[vigo|fagbrev]] og «fagbrev» er fagbrev.",
            "## Les {#ta}\n\nSjå [[vigo]].",
            "## Read {#ta}\n\nSee [[vigo]].",
        ),
        (unlinked("nb:18:47", "fagbrev", "fagbrev"),),
    ),
    Case(
        "first use",
        "where another language has an ordinary word",
        guide("Spør en likeperson.", "Spør ein likeperson.", "Ask a peer."),
        (
            unlinked("nb:14:9", "likeperson", "likeperson"),
            unlinked("nn:10:10", "likeperson", "likeperson"),
        ),
    ),
    Case(
        "first use",
        "of a term with capitals",
        guide("Bruk RIASEC."),
        (unlinked("nb:14:6", "RIASEC", "riasec"),),
    ),
    Case(
        "first use",
        "on the home page",
        TERMS | changed(HOME, "Begynn med", "Ta fagbrev, begynn med"),
        (unlinked("nb:16:4", "fagbrev", "fagbrev", path="index.md"),),
    ),
    Case(
        "first use",
        "behind a reference to a page that has the id of the term",
        guide("Se [[vigo]]. Der er inntak.", "Sjå [[vigo]].", "See [[vigo]]."),
        (unlinked("nb:14:21", "inntak", "vigo"),),
    ),
    Case(
        "lost glossary",
        "so that nothing is said of any term",
        guide("Ta fagbrev.") | {GLOSSARY: TERMS[GLOSSARY].replace("en: peer\n", "eng: peer\n")},
        ("data/glossary.yml:47:5: unknown-key: there is no key 'eng' here; did you mean 'en'?",),
    ),
]

FINE = [
    Case(
        "fine use",
        "behind the link",
        same("Ta [[term:fagbrev|et fagbrev]]. Fagbrev er fint.\n\n- [[term:fagbrev|Bra]] fagbrev."),
    ),
    Case(
        "fine use",
        "behind a link in a table",
        same("| Kort |\n|---|\n| [[term:fagbrev]] |\n\nTa fagbrev. Take a trade certificate."),
    ),
    Case(
        "fine use",
        "in a heading",
        guide(
            "## Ta fagbrev {#ta}\n\nLes.\n\n### Fagbrev {#vis}\n\nLes.",
            "## Ta fagbrev {#ta}\n\nLes.\n\n### Fagbrev {#vis}\n\nLes.",
            "## Trade certificate {#ta}\n\nRead.\n\n### Trade certificate {#vis}\n\nRead.",
        ),
    ),
    Case(
        "fine use",
        "in title and summary",
        guide("Les.", title="Fagbrev", summary="Slik tar du fagbrev."),
    ),
    Case("fine use", "in a table of cards", cards("| Ta fagbrev |\n|---|\n| Ta fagbrev. |")),
    Case("fine use", "in code", guide("Skriv `fagbrev` slik:\n\n```text\nTa fagbrev.\n```")),
    Case(
        "fine use",
        "in what is read out",
        guide(
            "> Ta fagbrev.\n>\n> - Ta fagbrev.\n\n- Spør:\n\n  > Har du fagbrev?",
            "Spør: «Har du fagbrev?»",
            "Ask: “Do you have a trade certificate?”",
        ),
    ),
    Case("fine use", "in a title that is quoted", guide("Les arket «Ta fagbrev nå» først.")),
    Case("fine use", "in the words of a reference", same("Les om [[vigo|fagbrev]].")),
    Case(
        "fine use",
        "in the words of another term's reference",
        same("Les om [[term:godkjenning|godkjenning av fagbrev]]."),
    ),
    Case(
        "fine use",
        "inside another word",
        guide(
            "Ta fagbrevkurset, fagbrev-kurset eller svennefagbrev. Tolkefagbrevet.",
            "Sjå fagbrevprøva.",
            "Certificate of a trade, trade certificate-like, trade.",
        ),
    ),
    Case(
        "fine use",
        "inside another word with a part that is linked",
        same("Ta [[term:riasec|RIASEC]]fagbrev."),
    ),
    Case("fine use", "inside an address", guide("Siden fagbrev.no/fagbrev er god.")),
    Case("fine use", "of a synonym", guide("Yrkesveiledning er bra.", en="Counselling is good.")),
    Case("fine use", "inside a synonym of another term", guide("Ta fagbrev fra utlandet.")),
    Case(
        "fine use",
        "of everyday words",
        guide("Tolken hører.", "Tolkane høyrer.", "The interpreters hear."),
    ),
    Case(
        "fine use",
        "in a name, by its capital",
        guide("Vi var på Fagbrev i går.", en="We were at Trade Certificates Today."),
    ),
    Case(
        "fine use",
        "in the name of a publisher",
        guide("Norges fagbrev er et forlag.")
        | changed(VIGO, "publisher: Vigo IKS", "publisher: Norges fagbrev"),
    ),
    Case(
        "fine use",
        "of words that are parted by what is no word",
        guide(
            "Ta et trade [[vigo]] certificate.", "Sjå [[vigo]].", "A trade [[vigo]] certificate."
        ),
    ),
    Case(
        "fine use",
        "of words in two paragraphs",
        guide("Les.", "Les.", "A trade\n\ncertificate."),
    ),
    Case("fine use", "in another kind", TERMS | changed(VIGO, "Les om fristen", "Ta fagbrev")),
]


CASES += FINE
