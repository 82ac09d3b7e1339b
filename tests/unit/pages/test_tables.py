from __future__ import annotations

import pytest

from karrierehylla.pages.tables import box_tables

TABLE = """\
| Rolle | Gjør |
|---|:--|
| Tolk | gjengir |"""
BOX = '<div class="kh-table" role="group" tabindex="0" aria-label="Tabell" markdown="1">'


def test_a_table_stands_in_a_box_that_takes_the_focus() -> None:
    boxed = box_tables(f"Før.\n\n{TABLE}\n \nEtter.", "Tabell")

    assert boxed == f"Før.\n\n{BOX}\n\n{TABLE}\n\n</div>\n\nEtter."


def test_text_with_bars_is_no_table() -> None:
    text = "ja | nei\n\n- a | b\n- c\n\ntittel\n|x|"

    assert box_tables(text, "Tabell") == text


def test_a_label_is_escaped() -> None:
    assert 'aria-label="&quot;&lt;b&gt;"' in box_tables(TABLE, '"<b>')


@pytest.mark.parametrize(
    ("rows", "kinds"),
    [
        ("| Nå | Om et år |\n|---|---|\n| Hvordan? | |\n| | |", "kh-table kh-table--sheet"),
        ("| Steg | Når? |\n|---|---|\n| 1 | |\n| | |", "kh-table kh-table--sheet kh-table--steps"),
        ("| Spørsmål | Svar |\n|---|---|\n| Hva? | |\n| Hvem? | |", "kh-table kh-table--answers"),
        ("| Tid | Del | Ark |\n|---|---|---|\n| 10 | Pause | |\n| 20 | Kort | ja |", "kh-table"),
        ("| Nr | Rolle |\n|---|---|\n| 1 | a \\| b |", "kh-table"),
    ],
    ids=["rows", "steps", "answers", "gap", "full"],
)
def test_the_box_says_whether_its_table_is_to_be_written_in(rows: str, kinds: str) -> None:
    assert f'<div class="{kinds}" role' in box_tables(rows, "Tabell")
