"""Programmes whose minutes, times and steps do not add up."""

from __future__ import annotations

from tests.unit.corpus.case import Case
from tests.unit.sample import COMMON, TRANSLATED_EN, TRANSLATED_NN, changed, page

MINUTES = changed(
    "data/facts.yml",
    "units:\n",
    "units:\n  minutes:\n    one: {nb: minutt, nn: minutt, en: minute}\n"
    "    other: {nb: minutter, nn: minutt, en: minutes}\n",
)

RIGHT = """\
| Tid | MINUTES | Del |
|---|---|---|
| 09.00 | 15 | Start |
| 09.15 | 30 | Case |
| 09.45 | | Slutt |

## Start {#start}

Les (5 min). Spør (10 min).
"""


def day(table: str, minutes: str = "minutes: 45\n", name: str = "dag") -> dict[str, str]:
    """Return a guide with one table in all languages; its body begins at line 15, 10 and 10."""
    return {
        f"docs/nb/workshop/{name}.md": page(
            f"title: Dag\nsummary: Dagen har to deler.\n{COMMON}{minutes}",
            table.replace("MINUTES", "Minutter"),
        ),
        f"docs/nn/workshop/{name}.md": page(
            f"title: Dag\nsummary: Dagen har to delar.\n{TRANSLATED_NN}",
            table.replace("MINUTES", "Minutt"),
        ),
        f"docs/en/workshop/{name}.md": page(
            f"title: Day\nsummary: The day has two parts.\n{TRANSLATED_EN}",
            table.replace("MINUTES", "Minutes"),
        ),
    }


def told(*faults: str, first: int = 14) -> tuple[str, ...]:
    """Return the lines for all languages; a fault begins with its row of the body and column."""
    return tuple(
        f"docs/{locale}/workshop/dag.md:{before + int(fault[0])}{fault[1:]}"
        for locale, before in (("en", 9), ("nb", first), ("nn", 9))
        for fault in faults
    )


def right(old: str, new: str) -> str:
    """Return the right programme with one thing changed."""
    assert RIGHT.count(old) == 1
    return RIGHT.replace(old, new)


SUM = "correct the part that is wrong, or 'minutes'"
BEGINS = "correct the time, or the minutes of the part before it"
CASES = [
    Case(
        "minutes",
        "that are no number",
        MINUTES | day(right("| 30 |", "| 30 min |")),
        told(
            "4:11: programme-minutes: '30 min' is no number of minutes; write digits only; the "
            "head of the column says the rest"
        ),
    ),
    Case(
        "minutes",
        "of all parts where the guide gives none",
        MINUTES | day(RIGHT, minutes=""),
        told(
            "1:9: programme-without-length: the parts of the programme take 45 minutes, but the "
            "original does not say how long it takes; write 'minutes: 45' at the top of the "
            "original",
            first=13,
        ),
    ),
    Case(
        "minutes",
        "that do not add up",
        MINUTES | day(RIGHT, minutes="minutes: 60\n"),
        told(
            "1:9: programme-sum: the parts of the programme take 45 minutes, but 'minutes' of the "
            f"original is 60; {SUM}"
        ),
    ),
    Case(
        "minutes",
        "of two tables that do not add up",
        MINUTES | day(f"{RIGHT}\n| Del | MINUTES |\n|---|---|\n| Mer | 5 |\n"),
        told(
            "1:9: programme-sum: the parts of the programme take 50 minutes, but 'minutes' of the "
            f"original is 45; {SUM}"
        ),
    ),
    Case(
        "minutes",
        "of a guide that says otherwise itself",
        MINUTES
        | day("Her.\n", "minutes: 40\n", "time")
        | day("| Økt | MINUTES |\n|---|---|\n| [[time]] | 45 |\n"),
        told(
            "3:14: programme-item: 'time' takes 40 minutes by its own page, and 45 here; correct "
            "the one that is wrong"
        ),
    ),
    Case(
        "minutes",
        "of steps that do not add up",
        MINUTES | day(right("(10 min)", "(15 min)")),
        told(
            "3:11: programme-steps: the steps of 'Start' take 20 minutes, but the programme gives "
            "it 15; correct the steps or the programme"
        ),
    ),
    Case(
        "time",
        "that is not when the part before ends",
        MINUTES | day(right("09.15", "09.20")),
        told(
            "4:3: programme-begins: '09.20' stands where the part before it ends at '09.15'; "
            f"{BEGINS}",
            "5:3: programme-begins: '09.45' stands where the part before it ends at '09.50'; "
            f"{BEGINS}",
        ),
    ),
    Case(
        "time",
        "of an end that is not when the last part ends",
        MINUTES | day(right("09.45", "9:30")),
        told(
            "5:3: programme-begins: '9:30' stands where the part before it ends at '09:45'; "
            f"{BEGINS}"
        ),
    ),
    Case(
        "time",
        "that lasts otherwise",
        MINUTES | day("| Tid | MINUTES |\n|---|---|\n| 0–20 | 15 |\n| 15–45 | 30 |\n"),
        told(
            "3:3: programme-lasts: '0–20' does not last 15 minutes; correct the times or the "
            "minutes"
        ),
    ),
    Case("right programme", "with times, an end and steps", MINUTES | day(RIGHT)),
]

FINE = [
    Case(
        "right programme",
        "with spans of a clock",
        MINUTES
        | day("| Tid | MINUTES |\n|---|---|\n| 09.50 – 10.05 | 15 |\n| 10.05–10.35 | 30 |\n"),
    ),
    Case(
        "right programme",
        "with a guide that says the same itself",
        MINUTES
        | day("Her.\n", "minutes: 45\n", "time")
        | day("| Økt | MINUTES |\n|---|---|\n| [[time|Økt]] | 45 |\n"),
    ),
    Case(
        "right programme",
        "with a guide in another column that takes longer in full",
        MINUTES
        | day("Her.\n", "minutes: 90\n", "time")
        | day("| Del | MINUTES | Bruk |\n|---|---|---|\n| En | 45 | [[time]] |\n"),
    ),
    Case(
        "right programme",
        "in two tables, each with times of its own",
        MINUTES
        | day(
            "| Tid | MINUTES |\n|---|---|\n| 09.00 | 15 |\n\n"
            "| Tid | MINUTES |\n|---|---|\n| 12.00 | 30 |\n"
        ),
    ),
    Case(
        "right programme",
        "a table that counts something else",
        MINUTES | day("| Del | Antall |\n|---|---|\n| Kort | 12 |\n"),
    ),
    Case(
        "right programme",
        "a section of steps that no part is called after",
        MINUTES | day(right("## Start {#start}", "## Leken {#leken}")),
    ),
    Case(
        "right programme",
        "a section that says no minutes",
        MINUTES | day(right("(5 min). Spør (10 min).", "(5 sider).")),
    ),
    Case(
        "right programme",
        "a break between times that nothing is said of",
        MINUTES
        | day("| Tid | MINUTES |\n|---|---|\n| 09.00 | 15 |\n| Pause | |\n| 10.00 | 30 |\n"),
    ),
    Case(
        "right programme",
        "a table in code",
        MINUTES | day("```text\n| Tid | MINUTES |\n|---|---|\n| 09.00 | 15 |\n```\n"),
    ),
    Case(
        "right programme",
        "minutes of a table where no unit is called so",
        day(RIGHT, minutes="minutes: 60\n"),
    ),
]


CASES += FINE
