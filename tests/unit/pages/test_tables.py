from __future__ import annotations

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
