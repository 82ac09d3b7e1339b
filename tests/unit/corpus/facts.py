"""Facts that only one language tells, and sums that are wrong."""

from __future__ import annotations

from tests.unit.corpus.case import Case
from tests.unit.sample import SAMPLE, changed

VIGO = "docs/nb/ressurs/vigo.md"
VIGO_NN = "docs/nn/ressurs/vigo.md"
VIGO_EN = "docs/en/ressurs/vigo.md"
ANYA_EN = "docs/en/case/anya.md"
GLOSSARY = "data/glossary.yml"
FACTS = "data/facts.yml"


SECOND_VERSION = """\
version: 2
changes:
  - version: 2
    date: 2026-11-21
    text: Kortere.
"""


def bodies(nb: str, nn: str, en: str) -> dict[str, str]:
    """Return the change that gives vigo another body in each language, from line 21, 10 and 10."""
    return {
        **changed(VIGO, "Les om fristen først.", nb),
        **changed(VIGO_NN, "Les om fristen først.", nn),
        **changed(VIGO_EN, "Read about the deadline first.", en),
    }


def body(text: str) -> dict[str, str]:
    """Return the change that gives vigo one body in every language."""
    return bodies(text, text, text)


def words_of_vigo(key: str, nb: str, nn: str, en: str) -> dict[str, str]:
    """Return the change that gives vigo another title or summary in each language."""
    was = {
        "title": ("Vigo", "Vigo", "Vigo"),
        "summary": (
            "Her søker voksne om plass i videregående.",
            "Her søkjer vaksne om plass i vidaregåande.",
            "Adults apply here for upper secondary education.",
        ),
    }[key]
    texts = zip((VIGO, VIGO_NN, VIGO_EN), was, (nb, nn, en), strict=True)
    return {
        path: SAMPLE[path].replace(f"{key}: {old}\n", f"{key}: {new}\n") for path, old, new in texts
    }


def fact(lines: str) -> dict[str, str]:
    """Return the change that gives the fact of the sample other parts, from line 8."""
    more = "".join(
        f"  - id: {name}\n    title: {{nb: Del, nn: Del, en: Part}}\n    value: {value}\n"
        f"    unit: {unit}\n    status: {status}\n    checked: 2026-11-21\n"
        "    review_by: 2027-05-21\n    owner: law-editor\n"
        for name, value, unit, status in (
            ("dag-en", "10", "hours", "current"),
            ("dag-to", "5", "hours", "current"),
            ("moter", "5", "none", "current"),
            ("grense", "5–8", "hours", "current"),
        )
    )
    change = changed(FACTS, "    value: 15\n    unit: hours\n", lines)
    return {FACTS: change[FACTS].replace("law_changes:", f"{more}law_changes:")}


CASES = [
    Case(
        "number",
        "another one in English",
        bodies("Kurset er 15 timer.", "Kurset er 15 timar.", "The course is 20 hours."),
        (
            (
                "docs/en/ressurs/vigo.md:10:15: translation-other-fact: '20' stands where the "
                "original has '15' (docs/nb/ressurs/vigo.md:21); correct the one that is wrong"
            ),
        ),
    ),
    Case(
        "number",
        "another one in words",
        bodies("Kurset er femten timer.", "Kurset er femten timar.", "It takes fifty hours."),
        (
            (
                "docs/en/ressurs/vigo.md:10:10: translation-other-fact: 'fifty' stands where the "
                "original has 'femten' (docs/nb/ressurs/vigo.md:21); correct the one that is wrong"
            ),
        ),
    ),
    Case(
        "number",
        "one that is left out",
        bodies("Møt opp 20 minutter før.", "Møt opp 20 minutt før.", "Arrive early."),
        (
            (
                "docs/en/ressurs/vigo.md:10:1: translation-lacks-fact: '20' stands in the original "
                "(docs/nb/ressurs/vigo.md:21) and not here; write it here too; numbers, dates, "
                "facts and terms are the same in every language"
            ),
        ),
    ),
    Case(
        "number",
        "one that is added",
        bodies("Møt opp tidlig.", "Møt opp 20 minutt før.", "Arrive early."),
        (
            (
                "docs/nn/ressurs/vigo.md:10:9: translation-adds-fact: '20' stands here and not in "
                "the original (docs/nb/ressurs/vigo.md:21); take it out, or write it in the "
                "original too"
            ),
        ),
    ),
    Case(
        "number",
        "one that is told once more",
        bodies("Les (5 min).", "Les (5 min).", "Read (5 min). Talk (5 min)."),
        (
            (
                "docs/en/ressurs/vigo.md:10:21: translation-count-of-fact: '5' stands 2 × here and "
                "1 × in the original (docs/nb/ressurs/vigo.md:21); tell the same in every "
                "language, no more and no less"
            ),
        ),
    ),
    Case(
        "number",
        "two that are turned into one",
        bodies("Del det i 10 og 15.", "Del det i 10 og 15.", "Divide it into 15 and 15."),
        (
            (
                "docs/en/ressurs/vigo.md:10:1: translation-lacks-fact: '10' stands in the original "
                "(docs/nb/ressurs/vigo.md:21) and not here; write it here too; numbers, dates, "
                "facts and terms are the same in every language"
            ),
            (
                "docs/en/ressurs/vigo.md:10:23: translation-count-of-fact: '15' stands 2 × here "
                "and 1 × in the original (docs/nb/ressurs/vigo.md:21); tell the same in every "
                "language, no more and no less"
            ),
        ),
    ),
    Case(
        "number",
        "two that change places",
        bodies("Ta 10, ta 15, ta 10.", "Ta 10, ta 15, ta 10.", "Take 10, take 15, take 15."),
        (
            (
                "docs/en/ressurs/vigo.md:10:6: translation-count-of-fact: '10' stands 1 × here and "
                "2 × in the original (docs/nb/ressurs/vigo.md:21); tell the same in every "
                "language, no more and no less"
            ),
            (
                "docs/en/ressurs/vigo.md:10:24: translation-count-of-fact: '15' stands 2 × here "
                "and 1 × in the original (docs/nb/ressurs/vigo.md:21); tell the same in every "
                "language, no more and no less"
            ),
        ),
    ),
    Case(
        "number",
        "thousands read as less than one",
        bodies("Det koster 1 200 kroner.", "Det kostar 1 200 kroner.", "It costs NOK 1.200."),
        (
            (
                "docs/en/ressurs/vigo.md:10:14: translation-other-fact: '1.200' stands where the "
                "original has '1 200' (docs/nb/ressurs/vigo.md:21); correct the one that is wrong"
            ),
        ),
    ),
    Case(
        "number",
        "half an hour too little",
        bodies("Det tar halvannen time.", "Det tek halvannan time.", "It takes two hours."),
        (
            (
                "docs/en/ressurs/vigo.md:10:10: translation-other-fact: 'two' stands where the "
                "original has 'halvannen' (docs/nb/ressurs/vigo.md:21); correct the one that is "
                "wrong"
            ),
        ),
    ),
    Case(
        "number",
        "a level of language",
        bodies("Kravet er B1.", "Kravet er B1.", "The requirement is B2."),
        (
            (
                "docs/en/ressurs/vigo.md:10:20: translation-other-fact: 'B2' stands where the "
                "original has 'B1' (docs/nb/ressurs/vigo.md:21); correct the one that is wrong"
            ),
        ),
    ),
    Case(
        "number",
        "a joined word",
        bodies("Kurset er treårig.", "Kurset er treårig.", "It is a four-year course."),
        (
            (
                "docs/en/ressurs/vigo.md:10:9: translation-other-fact: 'four' stands where the "
                "original has 'treårig' (docs/nb/ressurs/vigo.md:21); correct the one that is wrong"
            ),
        ),
    ),
    Case(
        "number",
        "an ordinal",
        bodies("Les det tredje kravet.", "Les det tredje kravet.", "Read the fourth claim."),
        (
            (
                "docs/en/ressurs/vigo.md:10:10: translation-other-fact: 'fourth' stands where the "
                "original has 'tredje' (docs/nb/ressurs/vigo.md:21); correct the one that is wrong"
            ),
        ),
    ),
    Case(
        "number",
        "what was told before, and otherwise",
        bodies("Les de tre sidene.", "Les dei tre sidene.", "Read the five pages."),
        (
            (
                "docs/en/ressurs/vigo.md:10:10: translation-other-fact: 'five' stands where the "
                "original has 'tre' (docs/nb/ressurs/vigo.md:21); correct the one that is wrong"
            ),
        ),
    ),
    Case(
        "date or time",
        "another month",
        bodies("Søk før 1. mars 2027.", "Søk før 1. mars 2027.", "Apply before 1 May 2027."),
        (
            (
                "docs/en/ressurs/vigo.md:10:14: translation-other-fact: '1 May 2027' stands where "
                "the original has '1. mars 2027' (docs/nb/ressurs/vigo.md:21); correct the one "
                "that is wrong"
            ),
        ),
    ),
    Case(
        "date or time",
        "no year",
        bodies("Søk før 1. mars 2027.", "Søk før 1. mars.", "Apply before 2027-03-01."),
        (
            (
                "docs/nn/ressurs/vigo.md:10:9: translation-other-fact: '1. mars' stands where the "
                "original has '1. mars 2027' (docs/nb/ressurs/vigo.md:21); correct the one that "
                "is wrong"
            ),
        ),
    ),
    Case(
        "date or time",
        "a month alone",
        bodies("Fristen er i mars.", "Fristen er i april.", "The deadline is in March."),
        (
            (
                "docs/nn/ressurs/vigo.md:10:14: translation-other-fact: 'april' stands where the "
                "original has 'mars' (docs/nb/ressurs/vigo.md:21); correct the one that is wrong"
            ),
        ),
    ),
    Case(
        "date or time",
        "an hour of the morning",
        bodies("Kom kl. 14.30.", "Kom kl. 14.30.", "Come at 2.30 am."),
        (
            (
                "docs/en/ressurs/vigo.md:10:9: translation-other-fact: '2.30' stands where the "
                "original has '14.30' (docs/nb/ressurs/vigo.md:21); correct the one that is wrong"
            ),
        ),
    ),
    Case(
        "place",
        "a translation that is behind tells the old number",
        {
            path: text.replace("translates: 1", "translates: 2")
            if path == VIGO_NN
            else text.replace("version: 1\nchanges:\n", SECOND_VERSION)
            if path == VIGO
            else text
            for path, text in bodies("Ta 20 min.", "Ta 20 min.", "Take 15 min.").items()
        },
        (
            (
                "docs/en/ressurs/vigo.md:4:13: translation-behind: this translates version 1, and "
                "the original is at version 2; translate what is new and set 'translates: 2'"
            ),
        ),
    ),
    Case(
        "section",
        "the letter lost",
        bodies("Les § 14 a i loven.", "Les § 14 a i lova.", "Read section 14 of the Act."),
        (
            (
                "docs/en/ressurs/vigo.md:10:14: translation-other-fact: '14' stands where the "
                "original has '14 a' (docs/nb/ressurs/vigo.md:21); correct the one that is wrong"
            ),
        ),
    ),
    Case(
        "section",
        "another one of two",
        bodies("Les §§ 12 a og 14.", "Les §§ 12 a og 15.", "Read sections 12 a and 14."),
        (
            (
                "docs/nn/ressurs/vigo.md:10:16: translation-other-fact: '15' stands where the "
                "original has '14' (docs/nb/ressurs/vigo.md:21); correct the one that is wrong"
            ),
        ),
    ),
    Case(
        "fact or term",
        "a fact written out",
        bodies(
            "Kurset er [[fact:kurs-timer]].", "Kurset er [[fact:kurs-timer]].", "It is 15 hours."
        ),
        (
            (
                "docs/en/ressurs/vigo.md:10:1: translation-lacks-fact: '[[fact:kurs-timer]]' "
                "stands in the original (docs/nb/ressurs/vigo.md:21) and not here; write it here "
                "too; numbers, dates, facts and terms are the same in every language"
            ),
            (
                "docs/en/ressurs/vigo.md:10:7: translation-adds-fact: '15' stands here and not in "
                "the original (docs/nb/ressurs/vigo.md:21); take it out, or write it in the "
                "original too"
            ),
        ),
    ),
    Case(
        "fact or term",
        "a term that only one language has",
        changed(VIGO_EN, "Read about", "This is [[term:karriereveiledning]]. Read about"),
        (
            (
                "docs/en/ressurs/vigo.md:10:9: translation-adds-fact: "
                "'[[term:karriereveiledning]]' stands here and not in the original "
                "(docs/nb/ressurs/vigo.md:21); take it out, or write it in the original too"
            ),
        ),
    ),
    Case(
        "place",
        "a title",
        words_of_vigo("title", "Vigo for 19 år", "Vigo for 19 år", "Vigo for age 18"),
        (
            (
                "docs/en/ressurs/vigo.md:2:8: translation-other-fact: '18' stands where the "
                "original has '19' (docs/nb/ressurs/vigo.md:2); correct the one that is wrong"
            ),
        ),
    ),
    Case(
        "place",
        "a summary",
        words_of_vigo("summary", "Kurs på 15 timer.", "Kurs på 15 timar.", "A course."),
        (
            (
                "docs/en/ressurs/vigo.md:3:10: translation-lacks-fact: '15' stands in the original "
                "(docs/nb/ressurs/vigo.md:3) and not here; write it here too; numbers, dates, "
                "facts and terms are the same in every language"
            ),
        ),
    ),
    Case(
        "place",
        "a question",
        changed(ANYA_EN, "etikk: What must we learn more about?", "etikk: What are the 3 aims?"),
        (
            (
                "docs/en/case/anya.md:10:10: translation-adds-fact: '3' stands here and not in the "
                "original (docs/nb/case/anya.md:29); take it out, or write it in the original too"
            ),
        ),
    ),
    Case(
        "place",
        "another section of the body",
        bodies(
            "Ta 10 min.\n\n## A {#a}\n\nTa 5 min.",
            "Ta 10 min.\n\n## A {#a}\n\nTa 5 min.",
            "Take 5 min.\n\n## A {#a}\n\nTake 10 min.",
        ),
        (
            (
                "docs/en/ressurs/vigo.md:10:6: translation-other-fact: '5' stands where the "
                "original has '10' (docs/nb/ressurs/vigo.md:21); correct the one that is wrong"
            ),
            (
                "docs/en/ressurs/vigo.md:14:6: translation-other-fact: '10' stands where the "
                "original has '5' (docs/nb/ressurs/vigo.md:25); correct the one that is wrong"
            ),
        ),
    ),
    Case(
        "place",
        "a term's explanation",
        changed(GLOSSARY, "Help to choose education and work.", "Help in 3 steps."),
        (
            (
                "data/glossary.yml:11:11: translation-adds-fact: '3' stands here and not in the "
                "original (data/glossary.yml:9); take it out, or write it in the original too"
            ),
        ),
    ),
    Case(
        "place",
        "one language of an explanation that cannot be read",
        {
            GLOSSARY: SAMPLE[GLOSSARY]
            .replace("nb: Hjelp til å velge utdanning og arbeid.", "nb: [Hjelp i 3 steg.]")
            .replace("nn: Hjelp til å velje utdanning og arbeid.", "nn: Hjelp i 3 steg.")
            .replace("en: Help to choose education and work.", "en: Help in 3 steps.")
        },
        (
            (
                "data/glossary.yml:9:11: not-text: 'nb' is not a text; write one text on the line "
                "of the key; quote it if it begins with [ or {"
            ),
        ),
    ),
    Case(
        "place",
        "a fact's source",
        changed(
            FACTS,
            "{nb: Prøvekilden, nn: Prøvekjelda, en: The test source}\n    mark: S\n    v",
            "{nb: Brev fra 2021, nn: Brev frå 2022, en: Letter of 2021}\n    mark: S\n    v",
        ),
        (
            (
                "data/facts.yml:11:37: translation-other-fact: '2022' stands where the original "
                "has '2021' (data/facts.yml:11); correct the one that is wrong"
            ),
        ),
    ),
    Case(
        "sum",
        "of numbers with a unit",
        bodies(
            "Det er 15 timer + 10 timer = 26 timer.",
            "Det er 15 timar + 10 timar = 26 timar.",
            "It is 15 hours + 10 hours = 26 hours.",
        ),
        (
            (
                "docs/en/ressurs/vigo.md:10:7: sum-wrong: '15 hours + 10 hours = 26' is wrong: one "
                "side makes 25, the other 26; correct the number that is wrong"
            ),
            (
                "docs/nb/ressurs/vigo.md:21:8: sum-wrong: '15 timer + 10 timer = 26' is wrong: one "
                "side makes 25, the other 26; correct the number that is wrong"
            ),
            (
                "docs/nn/ressurs/vigo.md:10:8: sum-wrong: '15 timar + 10 timar = 26' is wrong: one "
                "side makes 25, the other 26; correct the number that is wrong"
            ),
        ),
    ),
    *(
        Case(
            "sum",
            name,
            words_of_vigo("summary", *(f'"{text}"' for _ in range(3))),
            tuple(
                f"docs/{locale}/ressurs/vigo.md:3:10: sum-wrong: '{told}' is wrong: one side makes "
                f"{left}, the other {right}; correct the number that is wrong"
                for locale in ("en", "nb", "nn")
            ),
        )
        for name, text, told, left, right in (
            ("of three", "Ta 10 + 40 + 10 = 70 min.", "10 + 40 + 10 = 70", "60", "70"),
            ("with a minus sign", "Ta 30 − 5 = 20 min.", "30 − 5 = 20", "25", "20"),
            ("with a dash", "Ta 30 – 5 = 20 min.", "30 – 5 = 20", "25", "20"),
            ("of a product", "Ta 3 × 5 = 16 min.", "3 × 5 = 16", "15", "16"),
            ("of a product and more", "Ta 2 + 3 × 4 = 20.", "2 + 3 × 4 = 20", "14", "20"),
            ("on both sides", "Ta 2 + 3 = 10 − 4.", "2 + 3 = 10 − 4", "5", "6"),
            ("of facts", "[[fact:kurs-timer]] + 10 = 26", "[[fact:kurs-timer]] + 10 = 26", 25, 26),
            ("with words beside", "2 (to) + 2 = 5 i alt", "2 (to) + 2 = 5", "4", "5"),
        )
    ),
    Case(
        "sum of facts",
        "that is wrong",
        fact("    value: 16\n    unit: hours\n    sum_of: [dag-en, dag-to]\n"),
        (
            (
                "data/facts.yml:8:12: sum-of-facts: 'kurs-timer' is 16, but the facts in its "
                "'sum_of' make 15; correct the value that is wrong, or take out 'sum_of'"
            ),
        ),
    ),
    Case(
        "sum of facts",
        "of a fact that there is not",
        fact("    value: 15\n    unit: hours\n    sum_of: [dag-en, dag-too]\n"),
        (
            (
                "data/facts.yml:10:22: unknown-fact: there is no fact 'dag-too'; did you mean "
                "'dag-to'?"
            ),
        ),
    ),
    Case(
        "sum of facts",
        "in another unit",
        fact("    value: 15\n    unit: hours\n    sum_of: [dag-en, moter]\n"),
        (
            (
                "data/facts.yml:10:22: sum-of-units: 'moter' is in 'none', the sum in 'hours'; "
                "only facts in one unit can be added up"
            ),
        ),
    ),
    Case(
        "sum of facts",
        "of a range",
        fact("    value: 15\n    unit: hours\n    sum_of: [dag-en, grense]\n"),
        (
            (
                "data/facts.yml:10:22: sum-without-number: 'grense' has no whole number that could "
                "be added up; take it out of 'sum_of', or take out 'sum_of'"
            ),
        ),
    ),
    Case(
        "sum of facts",
        "that is no number",
        fact("    value: 15–16\n    unit: hours\n    sum_of: [dag-en, dag-to]\n"),
        (
            (
                "data/facts.yml:10:13: sum-without-number: 'kurs-timer' has no whole number that "
                "could be added up; take it out of 'sum_of', or take out 'sum_of'"
            ),
        ),
    ),
]
"""Every fact and sum that is wrong."""

SAME_FACTS = {
    "digits and words": ("Ta 15 timer.", "Ta femten timar.", "Take fifteen hours."),
    "a date in three forms": ("Før 18. mars 2024.", "Før 2024-03-18.", "Before 18 March 2024."),
    "a date of the old kind": ("Før 01.07.2021.", "Før 1. juli 2021.", "Before July 1, 2021."),
    "a span of days": ("Den 1.–3. mars.", "Den 1. til 3. mars.", "On 1–3 March."),
    "a month and a year": ("I mars 2024.", "I mars 2024.", "In March 2024."),
    "sections": (
        "Se §§ 12 a, 14 og 18-3 i loven.",
        "Sjå §§ 12 a, 14 og 18-3 i lova.",
        "See sections 12a, 14 and 18-3 of the Act.",
    ),
    "a section without its word": (
        "De nye er §§ 12 a og 14 a.",
        "Dei nye er §§ 12 a og 14 a.",
        "There are new sections, among them 12 a and 14 a.",
    ),
    "a chapter": ("Kapittel 6A gjelder.", "Kapittel 6 A gjeld.", "Chapter 6A applies."),
    "thousands": ("Det er 12 500 kroner.", "Det er 12.500 kroner.", "It is NOK 12,500."),
    "a decimal": ("Ta 1,5 time.", "Ta halvannan time.", "Take one and a half hours."),
    "an hour and a half": ("Ta halvannen time.", "Ta 1,5 time.", "Take an hour and a half."),
    "a range": ("Ha 8–12 møter.", "Ha 8-12 møte.", "Have 8 to 12 meetings."),
    "times": ("Kom kl. 14.30 og 10.00.", "Kom kl. 14:30 og 10.", "Come at 2.30 pm and 10 am."),
    "per cent": ("Det er 50 prosent.", "Det er 50 %.", "It is fifty per cent."),
    "school years": ("Året 2023/24.", "Året 2023–24.", "The year 2023–2024."),
    "tens and ones": ("Alle tjuefem kom.", "Alle 25 kom.", "All twenty-five came."),
    "hundreds": ("Det er to hundre.", "Det er 200.", "It is two hundred."),
    "a million": ("Det er en million.", "Det er 1 million.", "It is a million."),
    "one, and not one": ("Én time for en gang.", "Ein time.", "It is one hour for a change."),
    "first": ("Det første møtet.", "Det fyrste møtet.", "Before you meet."),
    "both": ("De to kom to ganger.", "Begge kom to gonger.", "Both of them came twice."),
    "two in a saying": ("Bli enige.", "Bli samde.", "Agree, the two of you."),
    "what was told before": ("Navnene er nye.", "Namna er nye.", "The five names are new."),
    "groups of three": ("Gå tre og tre.", "Gå tre og tre.", "Form groups of three."),
    "trees": ("Plant trær.", "Plant tre.", "Plant trees."),
    "a verb like a number": ("De trer i kraft.", "Dei tre i kraft.", "They enter into force."),
    "rules that step into force": ("De kan tre i kraft.", "Dei kan gjelde.", "They may."),
    "a day told again": ("Dag 2 er kort.", "Dag 2 er kort.", "Day 2 is short. Day 2 is fun."),
    "a section told again": (
        "Les § 14 a. § 14 a er ny.",
        "Les § 14 a. Han er ny.",
        "Read section 14 a. It is new.",
    ),
    "a preposition": ("Gå hjem.", "Gå heim.", "Go to the two-way door to talk."),
    "an English name": ("Les «Welcome to Norway».", "Les «Welcome to Norway».", "Read it."),
    "a Norwegian name": ("Les «Fem ordpar».", "Les «Fem ordpar».", "Read “Fem ordpar”."),
    "joined words": ("En 18-åring og en treåring.", "Ein 18-åring.", "An 18-year-old and a child."),
    "a verb like a month": ("Kan du?", "Kan du?", "May we march on?"),
    "numbers of lists": ("1. Les.\n2. Spør.", "- Les.\n- Spør.", "3. Read.\n4. Ask."),
    "code": ("Skriv `15`.", "Skriv `15`.", "Write `fifteen`."),
    "letters of entities": ("A&#8211;B", "A–B", "A–B"),
    "words of a reference": (
        "Se [[jobbkompasset|de 3 sidene]].",
        "Sjå [[jobbkompasset]].",
        "See [[jobbkompasset]].",
    ),
    "the words of a term": (
        "Lær [[term:karriereveiledning|3 slag]].",
        "Lær [[term:karriereveiledning]].",
        "Learn [[term:karriereveiledning|three]].",
    ),
}
"""The same facts in three languages, in three ways."""

SUMS = {
    "a sum": "15 + 10 = 25",
    "a sum with units and words": "I alt: 15 timer + 10 timer = 25 timer på 3 kurs.",
    "facts": "[[fact:kurs-timer]] + 10 timer = 25 timer",
    "a fact that is not known": "[[fact:kurs-timer]] + x = 20",
    "a product before a sum": "2 + 3 × 4 = 14",
    "two steps": "2 + 3 = 10 − 5 = 5",
    "decimals": "1,5 + 1,5 = 3",
    "thousands that are added": "1 200 + 800 = 2 000",
    "units of two kinds": "1 time + 30 minutter = 90 minutter",
    "a range on one side": "8–12 + 2 = 14",
    "brackets": "2 × (3 + 4) = 14",
    "per cent of what": "100 + 10 % = 110",
    "levels": "A2 + B1 = 4",
    "a name with a number": "6A + 1 = 8",
    "times that are added": "10.30 + 2.00 = 12.30",
    "plans": "Plan A + plan B = 1 plan",
    "letters": "a + 1 = b + 1",
    "two equations": "10 − 3 = 7 og 4 + 4 = 8",
    "a sum inside a longer one": "25 = 15 + 10",
}
"""Equations that are right, or that cannot be judged."""

FINE = [
    *(Case("same facts", name, bodies(*texts)) for name, texts in SAME_FACTS.items()),
    *(
        Case("right sum", name, words_of_vigo("summary", *(f"'{text}'" for _ in range(3))))
        for name, text in SUMS.items()
        if name not in ("decimals", "thousands that are added")
    ),
    *(
        Case("right sum", name, bodies(SUMS[name], SUMS[name], english))
        for name, english in (
            ("decimals", "1.5 + 1.5 = 3"),
            ("thousands that are added", "1,200 + 800 = 2,000"),
        )
    ),
    Case("right sum", "code (sum)", body("Skriv `1 + 1 = 3`.")),
    Case(
        "right sum",
        "of facts (right sum)",
        fact("    value: 15\n    unit: hours\n    sum_of: [dag-en, dag-to]\n"),
    ),
]
"""Texts that look as if they told other facts or a wrong sum, and do not."""

CASES += FINE
