"""Words of links that say nothing of where they lead."""

from __future__ import annotations

from tests.unit.corpus.case import Case
from tests.unit.sample import changed

VIGO = "docs/nb/ressurs/vigo.md"
SAYS_NOTHING = (
    "as the words of a link does not say where it leads; leave the words out of a reference and it "
    "shows the title, or write what is there"
)
OTHERS = {
    **changed("docs/nn/ressurs/vigo.md", "Les om fristen først.", "Sjå [[jobbkompasset]]."),
    **changed(
        "docs/en/ressurs/vigo.md", "Read about the deadline first.", "See [[jobbkompasset]]."
    ),
}


def refer(words: str) -> dict[str, str]:
    """Return the change by which vigo refers to the tool with `words`, in column 4 of line 21."""
    return {**changed(VIGO, "Les om fristen først.", f"Se [[jobbkompasset|{words}]]."), **OTHERS}


CASES = [
    *(
        Case(
            "says nothing",
            f"«{words}»",
            refer(words),
            (f"docs/nb/ressurs/vigo.md:21:4: link-text-empty: '{shown or words}' {SAYS_NOTHING}",),
        )
        for words, shown in (
            ("her", ""),
            ("Klikk her", ""),
            ("les mer", ""),
            ("Les mer her!", "Les mer her"),
            ("denne siden", ""),
            ("**her**", "her"),
            (" her … ", "her"),
            ("«her»", "her"),
            ("Les meir", ""),
            ("denne sida", ""),
            ("denne lenkja", ""),
            ("sjå her", ""),
            ("here", ""),
            ("Click here", ""),
            ("read  more", "read more"),
            ("this link", ""),
            ("Read more →", "Read more"),
        )
    ),
    Case(
        "says nothing",
        "in a summary",
        changed(
            VIGO,
            "summary: Her søker voksne om plass i videregående.",
            "summary: Søk [[jobbkompasset|her]].",
        ),
        (f"docs/nb/ressurs/vigo.md:3:10: link-text-empty: 'her' {SAYS_NOTHING}",),
    ),
    Case(
        "says nothing",
        "of a term",
        {
            **changed(VIGO, "Les om fristen først.", "Se [[term:karriereveiledning|her]]."),
            **changed(
                "docs/nn/ressurs/vigo.md", "Les om fristen først.", "[[term:karriereveiledning]]"
            ),
            **changed(
                "docs/en/ressurs/vigo.md",
                "Read about the deadline first.",
                "[[term:karriereveiledning]]",
            ),
        },
        (f"docs/nb/ressurs/vigo.md:21:4: link-text-empty: 'her' {SAYS_NOTHING}",),
    ),
    Case(
        "says nothing",
        "of a link",
        changed(VIGO, "Les om fristen først.", "Se [her](https://www.nav.no/)."),
        (
            f"docs/nb/ressurs/vigo.md:21:4: link-text-empty: 'her' {SAYS_NOTHING}",
            (
                "docs/nb/ressurs/vigo.md:21:10: external-link: a text leads out of our site "
                "through a resource only; make a page in docs/nb/ressurs for it, and write "
                "[[its id]] here"
            ),
        ),
    ),
    *(
        Case(
            "address",
            words,
            refer(words),
            (
                (
                    "docs/nb/ressurs/vigo.md:21:4: link-text-address: the words of a link are an "
                    f"address, '{words}'; leave the words out of a reference and it shows the "
                    "title, or write what is there"
                ),
            ),
        )
        for words in (
            "https://utdanning.no/jobbkompasset",
            "www.utdanning.no",
            "utdanning.no/jobbkompasset",
        )
    ),
    Case(
        "no words",
        "a reference",
        refer(" "),
        (
            (
                "docs/nb/ressurs/vigo.md:21:4: reference-without-words: no words stand behind the "
                "bar of the reference; write them, or take out the bar"
            ),
        ),
    ),
    Case(
        "no words",
        "a link",
        changed(VIGO, "Les om fristen først.", "Se [**](https://www.nav.no/)."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:4: link-text-missing: a link has no words; write what "
                "is there; a reference without words shows the title"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:9: external-link: a text leads out of our site through "
                "a resource only; make a page in docs/nb/ressurs for it, and write [[its id]] here"
            ),
        ),
    ),
]
"""Words that say nothing, in every place of a link."""

FINE = [
    Case("fine words", f"«{words}»", refer(words))
    for words in (
        "Jobbkompasset",
        "kompasset",
        "utdanning.no",
        "Utdanning.no",
        "les mer om Jobbkompasset",
        "siden om yrker",
        "her og nå",
        "herfra",
        "Klikkbare yrker",
        "denne siden av arbeidslivet",
        "mer enn ord",
        "lenkene våre",
        "here for you",
        "more than work",
        "the page about work",
        "this is me",
        "C++ og C#",
        "A/B-test",
        "§ 14 a",
    )
]
"""Words that look as if they said nothing."""
FINE += [Case("fine words", "none, so that the title stands", OTHERS | refer("kompasset"))]

CASES += FINE
