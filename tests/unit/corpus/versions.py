"""Versions and changes, translations beside their originals, and dates."""

from __future__ import annotations

from tests.unit.corpus.case import Case
from tests.unit.sample import SAMPLE, changed

VIGO = "docs/nb/ressurs/vigo.md"
VIGO_NN = "docs/nn/ressurs/vigo.md"
VIGO_EN = "docs/en/ressurs/vigo.md"
KOMPASS_NN = "docs/nn/ressurs/jobbkompasset.md"
ANYA_NN = "docs/nn/case/anya.md"
TOPIC_EN = "docs/en/tema/career-learning.md"
FACTS = "data/facts.yml"

CHANGES = "version: 1\nchanges:\n  - version: 1\n    date: 2026-11-21\n    text: Ny i samlingen.\n"


def versions(version: int, *changes: tuple[int, str]) -> dict[str, str]:
    """Return the change that gives vigo a version and a list of changes: version and date."""
    lines = "".join(
        f"  - version: {number}\n    date: {date}\n    text: Mer om fristen.\n"
        for number, date in changes
    )
    return changed(VIGO, CHANGES, f"version: {version}\nchanges:\n{lines}")


def both_translate(version: int) -> dict[str, str]:
    """Return the change by which nn and en translate another version of vigo."""
    return {
        path: SAMPLE[path].replace("translates: 1\n", f"translates: {version}\n")
        for path in (VIGO_NN, VIGO_EN)
    }


LONG = "Les om fristen først, og spør så om hjelp til å skrive søknaden. " * 4
THREE_HEADINGS = "## A {#a}\n\n## B {#b}\n\n## C {#c}\n"

CASES = [
    Case(
        "changes",
        "none for the newest version",
        {**versions(2, (1, "2026-11-20")), **both_translate(2)},
        (
            (
                "docs/nb/ressurs/vigo.md:5:1: change-of-version: version 2 has no change; the "
                "newest change is of version 1; write at the top of 'changes' what is new in "
                "version 2"
            ),
        ),
    ),
    Case(
        "changes",
        "none for an older version",
        {**versions(3, (3, "2026-11-21"), (1, "2026-11-20")), **both_translate(3)},
        (
            (
                "docs/nb/ressurs/vigo.md:5:1: change-missing: version 2 has no change; write "
                "in 'changes' what was new in it"
            ),
        ),
    ),
    Case(
        "changes",
        "one for a version to come",
        versions(1, (2, "2026-11-21"), (1, "2026-11-20")),
        (
            (
                "docs/nb/ressurs/vigo.md:6:14: change-ahead: there is no version 2 yet; the "
                "newest is 1; set 'version: 2', or correct the number"
            ),
        ),
    ),
    Case(
        "changes",
        "two for one version",
        versions(1, (1, "2026-11-21"), (1, "2026-11-20")),
        (
            (
                "docs/nb/ressurs/vigo.md:9:14: change-twice: version 1 has two changes; make "
                "one of them"
            ),
        ),
    ),
    Case(
        "changes",
        "the oldest first",
        {**versions(2, (1, "2026-11-20"), (2, "2026-11-21")), **both_translate(2)},
        (
            (
                "docs/nb/ressurs/vigo.md:9:14: change-order: the change of version 2 stands "
                "below an older one; put the newest first"
            ),
        ),
    ),
    Case(
        "changes",
        "dates that go back",
        {**versions(2, (2, "2026-11-19"), (1, "2026-11-20")), **both_translate(2)},
        (
            (
                "docs/nb/ressurs/vigo.md:7:11: change-date-order: an older version has a later "
                "date, 2026-11-20; correct one of the dates"
            ),
        ),
    ),
    Case(
        "changes",
        "a translated one that the original lacks",
        changed(VIGO_NN, "  - version: 1\n", "  - version: 2\n    text: Meir.\n  - version: 1\n"),
        (
            (
                "docs/nn/ressurs/vigo.md:6:14: change-unknown: the original has no change of "
                "version 2; translate the changes that stand in the original"
            ),
        ),
    ),
    Case(
        "changes",
        "a translated one twice",
        changed(VIGO_NN, "  - version: 1\n", "  - version: 1\n    text: Meir.\n  - version: 1\n"),
        (
            (
                "docs/nn/ressurs/vigo.md:8:14: change-twice: version 1 has two changes; make "
                "one of them"
            ),
        ),
    ),
    Case(
        "changes",
        "translated ones in the wrong order",
        {
            **versions(2, (2, "2026-11-21"), (1, "2026-11-20")),
            VIGO_EN: SAMPLE[VIGO_EN].replace("translates: 1", "translates: 2"),
            VIGO_NN: SAMPLE[VIGO_NN]
            .replace(
                "translates: 1\nchanges:\n",
                "translates: 2\nchanges:\n  - version: 1\n    text: Ny.\n",
            )
            .replace("  - version: 1\n    text: Ny i", "  - version: 2\n    text: Ny i"),
        },
        (
            (
                "docs/nn/ressurs/vigo.md:8:14: change-order: the change of version 2 stands "
                "below an older one; put the newest first"
            ),
        ),
    ),
    Case(
        "translation",
        "none",
        {VIGO_NN: None},
        (
            (
                "docs/nb/ressurs/vigo.md:1:1: translation-missing: 'vigo' is not written in "
                "'nn'; readers are given another language until it is"
            ),
        ),
    ),
    Case(
        "translation",
        "of a version to come",
        changed(VIGO_NN, "translates: 1", "translates: 2"),
        (
            (
                "docs/nn/ressurs/vigo.md:4:13: translation-ahead: this translates version 2, "
                "and the original is at version 1; set 'translates: 1', or raise 'version' in "
                "the original"
            ),
        ),
    ),
    Case(
        "translation",
        "of an older version",
        {
            **versions(2, (2, "2026-11-21"), (1, "2026-11-20")),
            VIGO_EN: SAMPLE[VIGO_EN].replace("translates: 1", "translates: 2"),
        },
        (
            (
                "docs/nn/ressurs/vigo.md:4:13: translation-behind: this translates version 1, "
                "and the original is at version 2; translate what is new and set 'translates: "
                "2'"
            ),
        ),
    ),
    Case(
        "translation",
        "of an older version, with other headings",
        {
            **{
                path: text.replace("Les om fristen først.\n", THREE_HEADINGS)
                for path, text in versions(2, (2, "2026-11-21"), (1, "2026-11-20")).items()
            },
            VIGO_EN: SAMPLE[VIGO_EN]
            .replace("translates: 1", "translates: 2")
            .replace("Read about the deadline first.\n", THREE_HEADINGS),
        },
        (
            (
                "docs/nn/ressurs/vigo.md:4:13: translation-behind: this translates version 1, "
                "and the original is at version 2; translate what is new and set 'translates: "
                "2'"
            ),
        ),
    ),
    Case(
        "translation",
        "a copy of the original",
        {
            **changed(VIGO, "Les om fristen først.", LONG),
            **changed(VIGO_NN, "Les om fristen først.", LONG),
        },
        (
            (
                "docs/nn/ressurs/vigo.md:10:1: translation-copy: the text is word for word "
                "that of docs/nb/ressurs/vigo.md; translate it, or delete the file: readers "
                "are given the original then"
            ),
        ),
    ),
    Case(
        "translated headings",
        "one missing",
        changed(KOMPASS_NN, "## Øvingar {#ovelser}\n\n", ""),
        (
            (
                "docs/nn/ressurs/jobbkompasset.md:10:1: translation-heading-missing: the "
                "original has a heading 'ovelser', and this has not; write it with the same "
                "id: {#ovelser}"
            ),
        ),
    ),
    Case(
        "translated headings",
        "one with a slip",
        changed(KOMPASS_NN, "{#ovelser}", "{#ovingar}"),
        (
            (
                "docs/nn/ressurs/jobbkompasset.md:10:1: translation-heading-missing: the "
                "original has a heading 'ovelser', and this has not; write it with the same "
                "id: {#ovelser}"
            ),
            (
                "docs/nn/ressurs/jobbkompasset.md:10:1: translation-heading-unknown: the "
                "original has no heading 'ovingar'; use the original's id; it is not translated"
            ),
        ),
    ),
    Case(
        "translated headings",
        "one too many",
        changed(VIGO_NN, "Les om", "## Fristar {#fristar}\n\nLes om"),
        (
            (
                "docs/nn/ressurs/vigo.md:10:1: translation-heading-unknown: the original has "
                "no heading 'fristar'; use the original's id; it is not translated"
            ),
        ),
    ),
    Case(
        "translated headings",
        "out of order",
        {
            VIGO: SAMPLE[VIGO].replace("Les om fristen først.\n", THREE_HEADINGS),
            VIGO_NN: SAMPLE[VIGO_NN].replace(
                "Les om fristen først.\n", "## A {#a}\n\n## C {#c}\n\n## B {#b}\n"
            ),
            VIGO_EN: SAMPLE[VIGO_EN].replace("Read about the deadline first.\n", THREE_HEADINGS),
        },
        (
            (
                "docs/nn/ressurs/vigo.md:12:1: translation-heading-order: the heading 'c' "
                "stands where the original has 'b'; let the headings stand in the original's "
                "order"
            ),
        ),
    ),
    Case(
        "translated references",
        "one missing (translated references)",
        changed(TOPIC_EN, "[[jobbkompasset]] and [[vigo]]", "[[jobbkompasset]]"),
        (
            (
                "docs/en/tema/career-learning.md:10:1: translation-reference-missing: the "
                "original refers to 'vigo', and this does not; write [[vigo]] or "
                "[[vigo|words]] where it belongs"
            ),
        ),
    ),
    Case(
        "translated references",
        "one too many (translated references)",
        changed(VIGO_EN, "Read about", "Use [[jobbkompasset]] or [[jobbkompasset|us]]. Read about"),
        (
            (
                "docs/en/ressurs/vigo.md:10:5: translation-reference-extra: the original does "
                "not refer to 'jobbkompasset'; write it in the original too, or take it out"
            ),
        ),
    ),
    Case(
        "translated questions",
        "one missing (translated questions)",
        changed(ANYA_NN, "  etikk: Kva må vi kunne meir om?\n", ""),
        (
            (
                "docs/nn/case/anya.md:8:1: question-untranslated: the question 'etikk' is not "
                "translated; write a line 'etikk: …' below 'questions:'"
            ),
        ),
    ),
    Case(
        "translated questions",
        "all missing",
        {
            ANYA_NN: SAMPLE[ANYA_NN].replace(
                "questions:\n  hva-vet-vi: Kva veit vi om Anya?\n"
                "  etikk: Kva må vi kunne meir om?\n",
                "",
            )
        },
        (
            (
                "docs/nn/case/anya.md:2:1: question-untranslated: the question 'etikk' is not "
                "translated; write a line 'etikk: …' below 'questions:'"
            ),
            (
                "docs/nn/case/anya.md:2:1: question-untranslated: the question 'hva-vet-vi' is "
                "not translated; write a line 'hva-vet-vi: …' below 'questions:'"
            ),
        ),
    ),
    Case(
        "translated questions",
        "one with a slip (translated questions)",
        changed(ANYA_NN, "  etikk: Kva", "  etikken: Kva"),
        (
            (
                "docs/nn/case/anya.md:8:1: question-untranslated: the question 'etikk' is not "
                "translated; write a line 'etikk: …' below 'questions:'"
            ),
            (
                "docs/nn/case/anya.md:10:3: question-unknown: the original has no question "
                "'etikken'; did you mean 'etikk'?"
            ),
        ),
    ),
    Case(
        "date",
        "a review to come",
        changed(VIGO, "reviewed: 2026-11-21", "reviewed: 2026-11-22"),
        (
            (
                "docs/nb/ressurs/vigo.md:10:11: reviewed-in-future: 2026-11-22 has not come "
                "yet, so nothing was reviewed then; write the day on which you read the page "
                "through"
            ),
        ),
    ),
    Case(
        "date",
        "the next review before the last",
        changed(VIGO, "review_by: 2027-05-21", "review_by: 2026-11-20"),
        (
            (
                "docs/nb/ressurs/vigo.md:11:12: review-before-reviewed: the next review, "
                "2026-11-20, is before the last one, 2026-11-21; write a later day in "
                "'review_by'"
            ),
        ),
    ),
    Case(
        "date",
        "a review that is due",
        {
            VIGO: SAMPLE[VIGO]
            .replace("reviewed: 2026-11-21", "reviewed: 2026-01-01")
            .replace("review_by: 2027-05-21", "review_by: 2026-11-20")
        },
        (
            (
                "docs/nb/ressurs/vigo.md:11:12: review-due: the page should have been reviewed "
                "by 2026-11-20; read it through, and set 'reviewed' and 'review_by' anew"
            ),
        ),
    ),
    Case(
        "date",
        "a change to come",
        versions(1, (1, "2026-12-01")),
        (
            (
                "docs/nb/ressurs/vigo.md:7:11: change-in-future: 2026-12-01 has not come yet, "
                "so nothing was changed then; write the day of the change"
            ),
        ),
    ),
    Case(
        "date",
        "a copy seen on a day to come",
        changed(VIGO, "status: active", "status: active\nsource_seen: 2026-11-22"),
        (
            (
                "docs/nb/ressurs/vigo.md:19:14: seen-in-future: 2026-11-22 has not come yet, "
                "so no copy was seen then; write the date printed on the copy, or leave it out"
            ),
        ),
    ),
    Case(
        "date",
        "a copy seen in a month to come",
        changed(VIGO, "status: active", "status: active\nsource_seen: 2026-12"),
        (
            (
                "docs/nb/ressurs/vigo.md:19:14: seen-in-future: 2026-12 has not come yet, so "
                "no copy was seen then; write the date printed on the copy, or leave it out"
            ),
        ),
    ),
    Case(
        "date",
        "a copy seen in a year to come",
        changed(VIGO, "status: active", "status: active\nsource_seen: '2027'"),
        (
            (
                "docs/nb/ressurs/vigo.md:19:14: seen-in-future: 2027 has not come yet, so no "
                "copy was seen then; write the date printed on the copy, or leave it out"
            ),
        ),
    ),
    Case(
        "date of a fact",
        "words where the unit says a date",
        changed(FACTS, "value: 15\n    unit: hours", "value: på tirsdag\n    unit: date"),
        (
            (
                "data/facts.yml:8:12: fact-value-date: 'på tirsdag' is no date, and the unit of "
                "the fact says that it is one; write it like 2026-03-09, 2026-03 or 2026"
            ),
        ),
    ),
    Case(
        "date of a fact",
        "a value that is no day of any calendar",
        changed(FACTS, "value: 15\n    unit: hours", "value: 2026-02-30\n    unit: date"),
        (
            (
                "data/facts.yml:8:12: fact-value-date: '2026-02-30' is no date, and the unit of "
                "the fact says that it is one; write it like 2026-03-09, 2026-03 or 2026"
            ),
        ),
    ),
    Case(
        "date of a fact",
        "ends before it begins",
        changed(
            FACTS, "valid_from: 2021-01-01", "valid_from: 2021-01-01\n    valid_to: 2020-12-31"
        ),
        (
            (
                "data/facts.yml:14:15: fact-ends-before-start: the fact holds until 2020-12-31 "
                "and only from 2021-01-01; correct one of the dates"
            ),
        ),
    ),
    Case(
        "date of a fact",
        "held until now",
        changed(
            FACTS, "valid_from: 2021-01-01", "valid_from: 2021-01-01\n    valid_to: 2026-11-20"
        ),
        (
            (
                "data/facts.yml:14:15: fact-expired: the fact 'kurs-timer' held until "
                "2026-11-20; look in the source for what holds now, or set 'status: history'"
            ),
        ),
    ),
    Case(
        "date of a fact",
        "checked on a day to come",
        changed(FACTS, "checked: 2026-11-21\n    review_by", "checked: 2026-11-22\n    review_by"),
        (
            (
                "data/facts.yml:14:14: checked-in-future: 2026-11-22 has not come yet, so "
                "nothing was checked then; write the day on which you looked at the source"
            ),
        ),
    ),
    Case(
        "date of a fact",
        "a check before the last",
        changed(FACTS, "review_by: 2027-05-21", "review_by: 2026-11-20"),
        (
            (
                "data/facts.yml:15:16: review-before-reviewed: the next review, 2026-11-20, is "
                "before the last one, 2026-11-21; write a later day in 'review_by'"
            ),
        ),
    ),
    Case(
        "date of a fact",
        "a check that is due",
        changed(
            FACTS,
            "checked: 2026-11-21\n    review_by: 2027-05-21",
            "checked: 2026-01-01\n    review_by: 2026-11-20",
        ),
        (
            (
                "data/facts.yml:15:16: fact-review-due: the fact 'kurs-timer' should have been "
                "checked by 2026-11-20; look in the source, and set 'checked' and 'review_by' "
                "anew"
            ),
        ),
    ),
    Case(
        "date of a fact",
        "a change of law checked on a day to come",
        changed(FACTS, "checked: 2026-11-21\n    mark", "checked: 2027-01-01\n    mark"),
        (
            (
                "data/facts.yml:23:14: checked-in-future: 2027-01-01 has not come yet, so "
                "nothing was checked then; write the day on which you looked at the source"
            ),
        ),
    ),
]
"""Every version, translation and date that is wrong."""

FINE = [
    Case("fine version", name, change)
    for name, change in {
        "three changes": {
            **versions(3, (3, "2026-11-21"), (2, "2026-11-21"), (1, "2026-11-01")),
            **both_translate(3),
        },
        "a review due today": changed(VIGO, "review_by: 2027-05-21", "review_by: 2026-11-21"),
        "a copy seen this month": changed(
            VIGO, "status: active", "status: active\nsource_seen: 2026-11"
        ),
        "a copy seen this year": changed(
            VIGO, "status: active", "status: active\nsource_seen: '2026'"
        ),
        "a fact that holds through today": changed(
            FACTS, "valid_from: 2021-01-01", "valid_from: 2021-01-01\n    valid_to: 2026-11-21"
        ),
        "a law of a day to come": changed(FACTS, "date: 2026-01-01", "date: 2027-01-01"),
        "the same short text in two languages": {},
        "an original in nynorsk": {
            VIGO_NN: SAMPLE[VIGO],
            VIGO: SAMPLE[VIGO_NN],
        },
    }.items()
]
"""Versions that look like the wrong ones and are fine."""

CASES += FINE
