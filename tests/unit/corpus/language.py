"""The language of texts: bokmål and nynorsk by themselves, and sentences that are plain."""

from __future__ import annotations

from tests.unit.corpus.bodies import VIGO, body, title
from tests.unit.corpus.case import Case, Fifo
from tests.unit.corpus.data_files import words
from tests.unit.sample import COMMON, SAMPLE, TRANSLATED_EN, TRANSLATED_NN, changed, page

NN = "docs/nn/ressurs/vigo.md"
EN = "docs/en/ressurs/vigo.md"
LIST = "data/known_words/nb.txt"

HARD = "Integreringsbestemmelsene forutsetter tverrfaglig samhandling mellom kommunale instanser. "
RAMBLING = (
    "This is one of those sentences that go on and on until nobody at all knows what it was about. "
)


def nynorsk(text: str) -> dict[str, str]:
    """Return the change that gives vigo another body in nynorsk, which begins on line 10."""
    return changed(NN, "Les om fristen først.", text)


def english(text: str) -> dict[str, str]:
    """Return the change that gives vigo another body in English, which begins on line 10."""
    return changed(EN, "Read about the deadline first.", text)


def titled(languages: str, nb: str, nn: str) -> dict[str, str]:
    """Return the change that gives vigo titles and the languages that it is offered in."""
    facts = f"format: page\nlanguages: [{languages}]\n"
    original = SAMPLE[VIGO].replace("title: Vigo\n", f"title: {nb}\n")
    return {
        VIGO: original.replace("format: page\n", facts),
        NN: SAMPLE[NN].replace("title: Vigo\n", f"title: {nn}\n"),
    }


def story(text: str, question: str = "Hva liker du?") -> dict[str, str]:
    """Return a story with its translations; its body in bokmål begins on line 21."""
    return {
        "docs/nb/historie/sami.md": page(
            f"title: Sami\nsummary: Sami liker mat.\n{COMMON}topics: [career-learning]\n"
            "questions:\n  - id: liker\n    area: me-in-context\n    audience: [participant]\n"
            f"    minutes: 5\n    text: {question}\n",
            f"{text}\n",
        ),
        "docs/nn/historie/sami.md": page(
            f"title: Sami\nsummary: Sami liker mat.\n{TRANSLATED_NN}"
            "questions:\n  liker: Kva liker du?\n",
            "Eg liker mat.\n",
        ),
        "docs/en/historie/sami.md": page(
            f"title: Sami\nsummary: Sami likes food.\n{TRANSLATED_EN}"
            "questions:\n  liker: What do you like?\n",
            "I like food.\n",
        ),
    }


def guide(audience: str, text: str) -> dict[str, str]:
    """Return a guide with its translations; its body in bokmål begins on line 15."""
    return {
        "docs/nb/samtale/hva.md": page(
            f"title: Hva\nsummary: Slik er det.\n{COMMON}audience: [{audience}]\n", f"{text}\n"
        ),
        "docs/nn/samtale/hva.md": page(
            f"title: Kva\nsummary: Slik er det.\n{TRANSLATED_NN}", "Vi pratar.\n"
        ),
        "docs/en/samtale/hva.md": page(
            f"title: What\nsummary: This is how.\n{TRANSLATED_EN}", "We talk.\n"
        ),
    }


def questions(nb: str, nn: str) -> dict[str, str]:
    """Return a set of one question to participants, in three languages."""
    return {
        "docs/nb/refleksjon/liker.md": page(
            f"title: Liker\nsummary: Snakk sammen.\n{COMMON}topics: [career-learning]\n"
            "audience: [participant]\nquestions:\n  - id: liker\n    area: me-in-context\n"
            f"    audience: [participant]\n    minutes: 5\n    text: {nb}\n",
            "Snakk sammen.\n",
        ),
        "docs/nn/refleksjon/liker.md": page(
            f"title: Liker\nsummary: Snakk saman.\n{TRANSLATED_NN}questions:\n  liker: {nn}\n",
            "Snakk saman.\n",
        ),
        "docs/en/refleksjon/liker.md": page(
            f"title: Like\nsummary: Talk.\n{TRANSLATED_EN}questions:\n  liker: What do you like?\n",
            "Talk.\n",
        ),
    }


CASES = [
    Case(
        "bokmål in nynorsk",
        "bokmål: a word",
        nynorsk("Du treng ikke vente."),
        (
            (
                "docs/nn/ressurs/vigo.md:10:10: bokmal-form: 'ikke' is bokmål, and this text is "
                "nynorsk; write 'ikkje'"
            ),
        ),
    ),
    Case(
        "bokmål in nynorsk",
        "a capital at the beginning",
        nynorsk("Les no. Hvordan går det?"),
        (
            (
                "docs/nn/ressurs/vigo.md:10:9: bokmal-form: 'Hvordan' is bokmål, and this text is "
                "nynorsk; write 'Korleis'"
            ),
        ),
    ),
    Case(
        "bokmål in nynorsk",
        "a name of a country",
        nynorsk("Ho kom til Norge i fjor."),
        (
            (
                "docs/nn/ressurs/vigo.md:10:12: bokmal-form: 'Norge' is bokmål, and this text is "
                "nynorsk; write 'Noreg'"
            ),
        ),
    ),
    Case(
        "bokmål in nynorsk",
        "two words",
        nynorsk("Det er til sammen\nto dagar."),
        (
            (
                "docs/nn/ressurs/vigo.md:10:8: bokmal-form: 'til sammen' is bokmål, and this text "
                "is nynorsk; write 'til saman'"
            ),
        ),
    ),
    Case(
        "bokmål in nynorsk",
        "bokmål: a part of a word",
        nynorsk("Spør helsetjenesten."),
        (
            (
                "docs/nn/ressurs/vigo.md:10:6: bokmal-form: 'helsetjenesten' is bokmål, and this "
                "text is nynorsk; write 'helsetenesten'"
            ),
        ),
    ),
    Case(
        "bokmål in nynorsk",
        "bokmål: an ending",
        nynorsk("Ver varsam med frihet."),
        (
            (
                "docs/nn/ressurs/vigo.md:10:16: bokmal-form: 'frihet' is bokmål, and this text is "
                "nynorsk; words that end in '-het' in bokmål end in '-heit' in nynorsk"
            ),
        ),
    ),
    Case(
        "bokmål in nynorsk",
        "bokmål: a term of the glossary",
        nynorsk("Les om karriereveiledningen først."),
        (
            (
                "docs/nn/ressurs/vigo.md:10:8: bokmal-form: 'karriereveiledningen' is bokmål, and "
                "this text is nynorsk; the glossary calls it 'karriererettleiing'"
            ),
        ),
    ),
    Case(
        "bokmål in nynorsk",
        "the words of a reference",
        {
            **body("Les om [[term:karriereveiledning]]."),
            **nynorsk("Les om [[term:karriereveiledning|karriereveiledning]]."),
            **english("Read about [[term:karriereveiledning]]."),
        },
        (
            (
                "docs/nn/ressurs/vigo.md:10:34: bokmal-form: 'karriereveiledning' is bokmål, and "
                "this text is nynorsk; the glossary calls it 'karriererettleiing'"
            ),
        ),
    ),
    Case(
        "bokmål in nynorsk",
        "in a heading, a list, a quotation and a table",
        nynorsk("## Ikke {#x}\n\n- jeg\n\n> Les hvordan.\n\n| No | Før |\n|---|---|\n| jeg | eg |"),
        (
            (
                "docs/nn/ressurs/vigo.md:10:1: translation-heading-unknown: the original has no "
                "heading 'x'; use the original's id; it is not translated"
            ),
            (
                "docs/nn/ressurs/vigo.md:10:4: bokmal-form: 'Ikke' is bokmål, and this text is "
                "nynorsk; write 'Ikkje'"
            ),
            (
                "docs/nn/ressurs/vigo.md:12:3: bokmal-form: 'jeg' is bokmål, and this text is "
                "nynorsk; write 'eg'"
            ),
            (
                "docs/nn/ressurs/vigo.md:14:7: bokmal-form: 'hvordan' is bokmål, and this text is "
                "nynorsk; write 'korleis'"
            ),
            (
                "docs/nn/ressurs/vigo.md:18:3: bokmal-form: 'jeg' is bokmål, and this text is "
                "nynorsk; write 'eg'"
            ),
        ),
    ),
    Case(
        "bokmål in nynorsk",
        "a sentence that is quoted",
        nynorsk("Spør «Hvordan går det?» først."),
        (
            (
                "docs/nn/ressurs/vigo.md:10:7: bokmal-form: 'Hvordan' is bokmål, and this text is "
                "nynorsk; write 'Korleis'"
            ),
        ),
    ),
    Case(
        "bokmål in nynorsk",
        "in the title, the summary and a change",
        {
            NN: SAMPLE[NN]
            .replace("title: Vigo", "title: Hvordan Vigo")
            .replace("Her søkjer", "Ikke før")
            .replace("Ny i samlinga", "Jeg er ny")
        },
        (
            (
                "docs/nn/ressurs/vigo.md:2:8: bokmal-form: 'Hvordan' is bokmål, and this text is "
                "nynorsk; write 'Korleis'"
            ),
            (
                "docs/nn/ressurs/vigo.md:3:10: bokmal-form: 'Ikke' is bokmål, and this text is "
                "nynorsk; write 'Ikkje'"
            ),
            (
                "docs/nn/ressurs/vigo.md:7:11: bokmal-form: 'Jeg' is bokmål, and this text is "
                "nynorsk; write 'Eg'"
            ),
        ),
    ),
    Case(
        "bokmål in nynorsk",
        "in the title of what is in nynorsk as well",
        titled("nb, nn", "Hvordan Vigo", "Hvordan Vigo"),
        (
            (
                "docs/nn/ressurs/vigo.md:2:8: bokmal-form: 'Hvordan' is bokmål, and this text is "
                "nynorsk; write 'Korleis'"
            ),
        ),
    ),
    Case(
        "bokmål in nynorsk",
        "in a title that is another in bokmål",
        titled("nb", "Hvordan søke", "Hvordan Vigo"),
        (
            (
                "docs/nn/ressurs/vigo.md:2:8: bokmal-form: 'Hvordan' is bokmål, and this text is "
                "nynorsk; write 'Korleis'"
            ),
        ),
    ),
    Case(
        "bokmål in nynorsk",
        "in a question",
        changed("docs/nn/case/anya.md", "Kva veit vi om Anya?", "Kva veit jeg?"),
        (
            (
                "docs/nn/case/anya.md:9:15: bokmal-form: 'jeg' is bokmål, and this text is "
                "nynorsk; write 'eg'"
            ),
        ),
    ),
    Case(
        "bokmål in nynorsk",
        "bokmål: in a data file",
        changed("data/goals.yml", "nn: Ikkje bestemt", "nn: Ikke bestemt"),
        (
            (
                "data/goals.yml:5:35: bokmal-form: 'Ikke' is bokmål, and this text is nynorsk; "
                "write 'Ikkje'"
            ),
        ),
    ),
    Case(
        "bokmål in nynorsk",
        "in the words of the site",
        words("nn", "theme.menu", 'theme.menu: "Ikke meny"'),
        (
            (
                "data/words/nn.yml:1:13: bokmal-form: 'Ikke' is bokmål, and this text is nynorsk; "
                "write 'Ikkje'"
            ),
        ),
    ),
    Case(
        "bokmål in nynorsk",
        "a page that was not translated",
        nynorsk("ikke " * 30),
        tuple(
            f"docs/nn/ressurs/vigo.md:10:{column}: bokmal-form: 'ikke' is bokmål, and this text is "
            "nynorsk; write 'ikkje'"
            for column in range(1, 100, 5)
        ),
    ),
    Case(
        "nynorsk in bokmål",
        "nynorsk: a word",
        body("Du trenger ikkje vente."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:12: nynorsk-form: 'ikkje' is nynorsk, and this text "
                "is bokmål; write 'ikke'"
            ),
        ),
    ),
    Case(
        "nynorsk in bokmål",
        "nynorsk: a part of a word",
        body("Spør på skulen."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:9: nynorsk-form: 'skulen' is nynorsk, and this text "
                "is bokmål; write 'skolen'"
            ),
        ),
    ),
    Case(
        "nynorsk in bokmål",
        "nynorsk: an ending",
        body("Det er vanleg."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:8: nynorsk-form: 'vanleg' is nynorsk, and this text "
                "is bokmål; words that end in '-leg' in nynorsk end in '-lig' in bokmål"
            ),
        ),
    ),
    Case(
        "nynorsk in bokmål",
        "nynorsk: a term of the glossary",
        body("Les om karriererettleiinga først."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:8: nynorsk-form: 'karriererettleiinga' is nynorsk, "
                "and this text is bokmål; the glossary calls it 'karriereveiledning'"
            ),
        ),
    ),
    Case(
        "nynorsk in bokmål",
        "nynorsk: in a data file",
        changed("data/goals.yml", "nb: Ikke bestemt", "nb: Ikkje bestemt"),
        (
            (
                "data/goals.yml:5:17: nynorsk-form: 'Ikkje' is nynorsk, and this text is bokmål; "
                "write 'Ikke'"
            ),
        ),
    ),
    Case(
        "another form",
        "another form: a word",
        nynorsk("Det vert bra."),
        (
            (
                "docs/nn/ressurs/vigo.md:10:5: other-form: 'vert' is not the nynorsk of this "
                "site; write 'blir'"
            ),
        ),
    ),
    Case(
        "another form",
        "another form: a part of a word",
        nynorsk("Ho går på fagskole."),
        (
            (
                "docs/nn/ressurs/vigo.md:10:11: other-form: 'fagskole' is not the nynorsk of this "
                "site; write 'fagskule'"
            ),
        ),
    ),
    Case(
        "another form",
        "an ending behind a word",
        nynorsk("Det er fint å koma hit."),
        (
            (
                "docs/nn/ressurs/vigo.md:10:15: other-form: 'koma' is not the nynorsk of this "
                "site; write '-me' in place of '-ma'"
            ),
        ),
    ),
    Case(
        "hard text",
        "hard: for professionals",
        body(HARD * 10),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: hard-to-read: the text has LIX 86, and its readers "
                "are well served with 45; the hardest sentence is 'Integreringsbestemmelsene "
                "forutsetter tverrfaglig samhandling mellom kommunale …'; split it, and write "
                "shorter words"
            ),
        ),
    ),
    Case(
        "hard text",
        "with a long sentence, which is told once",
        body(HARD * 10 + "Les dette" + " og dette" * 16 + "."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:901: hard-to-read: the text has LIX 64, and its "
                "readers are well served with 45; the hardest sentence is 'Les dette og dette og "
                "dette og dette…'; split it, and write shorter words"
            ),
        ),
    ),
    Case(
        "hard text",
        "hard: for participants",
        story("Mange flyktninger arbeider sammen med andre på et verksted. " * 10),
        (
            (
                "docs/nb/historie/sami.md:21:1: hard-to-read: the text has LIX 39, and its "
                "readers are well served with 30; the hardest sentence is 'Mange flyktninger "
                "arbeider sammen med andre på et…'; split it, and write shorter words"
            ),
        ),
    ),
    Case(
        "hard text",
        "hard: a guide for participants",
        guide("participant", "Mange flyktninger arbeider sammen med andre på et verksted. " * 10),
        (
            (
                "docs/nb/samtale/hva.md:15:1: hard-to-read: the text has LIX 41, and its "
                "readers are well served with 30; the hardest sentence is 'Mange flyktninger "
                "arbeider sammen med andre på et…'; split it, and write shorter words"
            ),
        ),
    ),
    Case(
        "hard text",
        "hard: in English",
        english(RAMBLING * 8),
        (
            (
                "docs/en/ressurs/vigo.md:10:1: long-sentences: a sentence of the text has 19 "
                "words on average, and its readers are well served with 18; the longest is 'This "
                "is one of those sentences that go…'; split it"
            ),
        ),
    ),
    Case(
        "long sentence",
        "long: for professionals",
        body("Les om dette" + " og dette" * 14 + "."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:1: long-sentence: the sentence 'Les om dette og dette "
                "og dette og…' has 31 words, and its readers are well served with 30; split it, "
                "or make a list of it"
            ),
        ),
    ),
    Case(
        "long sentence",
        "long: for participants",
        story("Jeg liker mat" + " og mat" * 9 + "."),
        (
            (
                "docs/nb/historie/sami.md:21:1: long-sentence: the sentence 'Jeg liker mat og mat "
                "og mat og…' has 21 words, and its readers are well served with 20; split it, or "
                "make a list of it"
            ),
        ),
    ),
    Case(
        "long sentence",
        "a question to participants",
        story("Jeg liker mat.", "Hva liker du" + " og du" * 9 + "?"),
        (
            (
                "docs/nb/historie/sami.md:18:11: long-sentence: the sentence 'Hva liker du og du "
                "og du og…' has 21 words, and its readers are well served with 20; split it, or "
                "make a list of it"
            ),
        ),
    ),
    Case(
        "long sentence",
        "questions to participants only, in two languages",
        questions("Hva liker du" + " og du" * 9 + "?", "Kva liker du" + " og du" * 9 + "?"),
        (
            (
                "docs/nb/refleksjon/liker.md:19:11: long-sentence: the sentence 'Hva liker du og "
                "du og du og…' has 21 words, and its readers are well served with 20; split it, or "
                "make a list of it"
            ),
            (
                "docs/nn/refleksjon/liker.md:9:10: long-sentence: the sentence 'Kva liker du og "
                "du og du og…' has 21 words, and its readers are well served with 20; split it, or "
                "make a list of it"
            ),
        ),
    ),
    Case(
        "long sentence",
        "long: in English",
        english("Read about this" + " and this" * 14 + "."),
        (
            (
                "docs/en/ressurs/vigo.md:10:1: long-sentence: the sentence 'Read about this and "
                "this and this and…' has 31 words, and its readers are well served with 30; split "
                "it, or make a list of it"
            ),
        ),
    ),
    Case(
        "long sentence",
        "an explanation",
        changed(
            "data/glossary.yml",
            "nb: Hjelp til å velge utdanning og arbeid.",
            "nb: Hjelp til å velge" + " det og det" * 6 + ".",
        ),
        (
            (
                "data/glossary.yml:9:11: long-sentence: the sentence 'Hjelp til å velge det og "
                "det det…' has 22 words, and its readers are well served with 20; split it, or "
                "make a list of it"
            ),
        ),
    ),
    Case(
        "long sentence",
        "in a cell",
        body("| Hvem | Hva |\n|---|---|\n| Du | Les dette" + " og dette" * 15 + " |"),
        (
            (
                "docs/nb/ressurs/vigo.md:23:8: long-sentence: the sentence 'Les dette og dette og "
                "dette og dette…' has 32 words, and its readers are well served with 30; split "
                "it, or make a list of it"
            ),
        ),
    ),
    Case(
        "long sentence",
        "the longest of several, one for each page",
        body("Les dette" + " og dette" * 15 + ". Gjør dette" + " og dette" * 16 + "."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:147: long-sentence: the sentence 'Gjør dette og dette "
                "og dette og dette…' has 34 words, and its readers are well served with 30; split "
                "it, or make a list of it"
            ),
        ),
    ),
    Case(
        "word list",
        "two words on a line",
        {LIST: "planark\nto ord\n"},
        (
            (
                "data/known_words/nb.txt:2:1: word-list-line: 'to ord' is not one word; write one "
                "word on each line, and # before a remark on a line of its own"
            ),
        ),
    ),
    Case(
        "word list",
        "a remark behind a word",
        {LIST: "planark # ark\n"},
        (
            (
                "data/known_words/nb.txt:1:1: word-list-line: 'planark # ark' is not one word; "
                "write one word on each line, and # before a remark on a line of its own"
            ),
        ),
    ),
    Case(
        "word list",
        "a word that stands twice",
        {LIST: "planark\nvideo\nplanark\n"},
        (
            (
                "data/known_words/nb.txt:3:1: word-list-twice: 'planark' stands on line 1 already; "
                "delete one of them"
            ),
        ),
    ),
    Case(
        "word list",
        "words out of order",
        {LIST: "# Ord.\nåpning\nøvelse\nplanark\n"},
        (
            (
                "data/known_words/nb.txt:3:1: word-list-order: 'øvelse' stands behind 'åpning'; "
                "put it where the alphabet has it"
            ),
            (
                "data/known_words/nb.txt:4:1: word-list-order: 'planark' stands behind 'øvelse'; "
                "put it where the alphabet has it"
            ),
        ),
    ),
    Case(
        "word list",
        "one word too high up",
        {LIST: "økt\nplanark\nskjema\nåpning\n"},
        (
            (
                "data/known_words/nb.txt:2:1: word-list-order: 'planark' stands behind 'økt'; "
                "put it where the alphabet has it"
            ),
        ),
    ),
    Case(
        "word list",
        "a list of another name",
        {"data/known_words/name.txt": "IMDi\n", "data/known_words/xyz.md": "x\n"},
        (
            (
                "data/known_words/name.txt:1:1: word-list-unknown: 'name.txt' is none of the lists "
                "of known words; did you mean 'names.txt'?"
            ),
            (
                "data/known_words/xyz.md:1:1: word-list-unknown: 'xyz.md' is none of the lists of "
                "known words; call it one of names.txt, nb.txt, nn.txt, en.txt"
            ),
        ),
    ),
    Case(
        "word list",
        "a pipe in place of a list",
        {LIST: Fifo()},
        (
            (
                "data/known_words/nb.txt:1:1: not-regular: this is a link, a pipe, a device or a "
                "folder where an ordinary file should be; put the file itself here"
            ),
        ),
    ),
    Case(
        "word list",
        "a file in place of the folder of lists",
        {"data/known_words": "planark\n"},
        (
            (
                "data/known_words:1:1: not-regular: this is a link, a pipe, a device or a folder "
                "where an ordinary file should be; put the file itself here"
            ),
        ),
    ),
]

FINE = [
    Case(
        "fine word list",
        "remarks, empty lines, capitals, hyphens and the order of the alphabet",
        {
            LIST: "# Ord.\n\nCV-en\ndon’t\nplanark\nPlanarket\n\n# Flere.\nætt\nøvelse\nåpning\n",
            "data/known_words/.gitkeep": "",
        },
    ),
    Case(
        "fine Norwegian",
        "a title in quotation marks",
        nynorsk("Les «Hvordan ikke» og “Norge til sammen” først."),
    ),
    Case(
        "fine Norwegian",
        "the name of a publisher",
        {
            **changed(VIGO, "Vigo IKS", "Kompetanse Norge (nå HK-dir)"),
            **nynorsk("Kompetanse Norge laga sida."),
        },
    ),
    Case(
        "fine Norwegian",
        "a name with a capital",
        nynorsk("Ho arbeider i Ikke Hvordan saman med meg."),
    ),
    Case(
        "fine Norwegian",
        "the title of what is in the other Norwegian only",
        titled("nn, en", "Korleis søkje (nynorsk)", "Korleis søkje"),
    ),
    Case(
        "fine Norwegian",
        "a name that the norm has",
        nynorsk("Ny i Norge er stengd."),
    ),
    Case("fine Norwegian", "a name in brackets", nynorsk("Les om rommet (Ikke Hvordan) no.")),
    Case("fine Norwegian", "addresses and files", nynorsk("Les ikke.txt på www.ikke.no/hvordan.")),
    Case("fine Norwegian", "code", nynorsk("Skriv `ikke` her.\n\n```\nhvordan\n```")),
    Case("fine Norwegian", "a word with a hyphen", nynorsk("Prøv ein tjeneste-app i jeg-form.")),
    Case("fine Norwegian", "capitals only", nynorsk("IKKE er ei forkorting.")),
    Case(
        "fine Norwegian",
        "both in English",
        english("In Norwegian it is ikke or ikkje, karriereveiledning or karriererettleiing."),
    ),
    Case(
        "fine Norwegian",
        "what an ending and a part would catch",
        nynorsk("Ein billig, kjempebillig og utelig ting for skolerte."),
    ),
    Case(
        "fine Norwegian",
        "what is a form of another word",
        nynorsk("Ho er ein vert. Det er fint å sova."),
    ),
    Case("fine Norwegian", "bokmål that looks like nynorsk", body("En glasskule er et privileg.")),
    Case(
        "fine Norwegian",
        "a term that the glossary has as a synonym",
        {
            **changed(
                "data/glossary.yml",
                "nn: [], en: [counselling]",
                "nn: [karriereveiledning], en: [counselling]",
            ),
            **nynorsk("Les om karriereveiledning."),
        },
    ),
    Case(
        "fine Norwegian",
        "a name that is the same in all languages",
        changed(
            "data/goals.yml",
            "{nb: Arbeid, nn: Arbeid, en: Work}",
            "{nb: Norge, nn: Norge, en: Norge}",
        ),
    ),
    Case("plain text", "long words in a short text", body(HARD * 7)),
    Case("plain text", "terms of the glossary", story("Du får karriereveiledningen. " * 25)),
    Case(
        "plain text",
        "a guide that others read too",
        guide(
            "participant, counsellor",
            "Mange flyktninger arbeider sammen med andre på et verksted. " * 10,
        ),
    ),
    Case("plain text", "names", story("Bor i Kristiansand. " * 25)),
    Case("plain text", "words with hyphens", story("En ti-til-fem-jobb nå. " * 25)),
    Case("plain text", "addresses", story("Les utdanning.no. " * 35)),
    Case("plain text", "a list is many sentences", body("Du kan\n\n" + "- lese om fristen\n" * 30)),
    Case(
        "plain text",
        "a table is many sentences",
        body("| Hvem | Hva |\n|---|---|\n" + "| Du som er her | Les dette nå |\n" * 20),
    ),
    Case(
        "plain text",
        "a colon before a capital ends a sentence",
        body("Les dette" + " og dette" * 9 + ": Les dette" + " og dette" * 9 + "."),
    ),
    Case(
        "plain text",
        "thirty words for professionals",
        body("Les nå dette" + " og dette" * 13 + " nå."),
    ),
    Case(
        "plain text",
        "twenty words for participants",
        story("Jeg liker ikke mat" + " og mat" * 8 + "."),
    ),
    Case(
        "plain text",
        "a question that is not only for participants",
        changed("docs/nb/case/anya.md", "Hva vet vi om Anya?", "Hva vet vi" + " og du" * 10 + "?"),
    ),
    Case("plain text", "a title is no sentence", title("a " * 34 + "b")),
    Case(
        "plain text", "code is no sentence", body("Les dette.\n\n```\n" + "dette " * 100 + "\n```")
    ),
    Case(
        "plain text",
        "long words in English",
        english("Integration regulations presuppose interdisciplinary collaboration. " * 12),
    ),
]
"""What looks like one of these mistakes and is none."""

CASES += FINE
