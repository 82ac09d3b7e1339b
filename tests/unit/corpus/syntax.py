"""YAML that is not YAML: what an author mistypes, told at the place and in words that help."""

from __future__ import annotations

from tests.unit.corpus.case import Case
from tests.unit.sample import DOCS, changed

VIGO = "docs/nb/ressurs/vigo.md"


def title(yaml: str) -> dict[str, str]:
    """Return the change that writes `yaml` in place of the title's line."""
    return changed(VIGO, "title: Vigo\n", f"{yaml}\n")


CASES = [
    Case(
        "colon in a value",
        "a colon in an unquoted title",
        title("title: Vigo: søk plass"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:12: yaml-colon: a colon and a space end a key, and"
                " this value has one; quote the value: title: 'Vigo: søk plass'"
            ),
        ),
    ),
    Case(
        "colon in a value",
        "a colon and an apostrophe",
        title("title: Vigo: Oslos' skoler"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:12: yaml-colon: a colon and a space end a key, and"
                " this value has one; quote the value: title: 'Vigo: Oslos'' skoler'"
            ),
        ),
    ),
    Case(
        "colon in a value",
        "a colon in a long value gets no suggestion",
        title("title: Vigo: her søker voksne om plass i videregående opplæring i hele landet"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:12: yaml-colon: a colon and a space end a key, and"
                " this value has one; quote the value"
            ),
        ),
    ),
    Case(
        "colon in a value",
        "a colon in an entry of a list",
        changed(VIGO, "    text: Ny i samlingen.", "    text: Ny: i samlingen."),
        (
            (
                "docs/nb/ressurs/vigo.md:8:13: yaml-colon: a colon and a space end a key, and"
                " this value has one; quote the value: text: 'Ny: i samlingen.'"
            ),
        ),
    ),
    Case(
        "no colon",
        "a key without a space after its colon",
        title("title:Vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:1: yaml-no-colon: 'title:Vigo' is no line of the form"
                " 'key: value'; write a colon and a space after the key, or indent the line if"
                " it continues a text"
            ),
        ),
    ),
    Case(
        "no colon",
        "a line that is no key",
        title("title: Vigo\nhusk fristen"),
        (
            (
                "docs/nb/ressurs/vigo.md:3:1: yaml-no-colon: 'husk fristen' is no line of the"
                " form 'key: value'; write a colon and a space after the key, or indent the line"
                " if it continues a text"
            ),
        ),
    ),
    Case(
        "no colon",
        "a first line that is no key",
        title("husk\ntitle: Vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:1: yaml-no-colon: 'husk' is no line of the form 'key:"
                " value'; write a colon and a space after the key, or indent the line if it"
                " continues a text"
            ),
        ),
    ),
    Case(
        "unclosed quote",
        "a double quote without an end",
        title('title: "Vigo'),
        (
            (
                'docs/nb/ressurs/vigo.md:2:8: yaml-unclosed-quote: the quotation mark " is never'
                " closed; write \" at the end of the text; inside '…' an apostrophe is written"
                " twice"
            ),
        ),
    ),
    Case(
        "unclosed quote",
        "a single quote without an end",
        title("title: 'Vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: yaml-unclosed-quote: the quotation mark ' is never"
                " closed; write ' at the end of the text; inside '…' an apostrophe is written"
                " twice"
            ),
        ),
    ),
    Case(
        "unclosed bracket",
        "a list without an end",
        changed(VIGO, "phases: [pre, work]", "phases: [pre, work"),
        (
            (
                "docs/nb/ressurs/vigo.md:15:9: yaml-unclosed-bracket: the bracket [ is never"
                " closed; close it, or quote the value if the bracket belongs to the text"
            ),
        ),
    ),
    Case(
        "unclosed bracket",
        "a map without an end",
        title("title: {nb: Vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: yaml-unclosed-bracket: the bracket { is never"
                " closed; close it, or quote the value if the bracket belongs to the text"
            ),
        ),
    ),
    Case(
        "unclosed bracket",
        "a data file that ends inside a list",
        {"data/formats.yml": "formats: [{id: film}, "},
        (
            (
                "data/formats.yml:1:10: yaml-unclosed-bracket: the bracket [ is never"
                " closed; close it, or quote the value if the bracket belongs to the text"
            ),
        ),
    ),
    Case(
        "text after a closed value",
        "an apostrophe in single quotes",
        title("title: 'Oslo's'"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:14: yaml-after-close: there is something after the"
                " closing '; quote the whole value; inside '…' an apostrophe is written twice"
            ),
        ),
    ),
    Case(
        "text after a closed value",
        "words after a quotation",
        title('title: "Vigo" for alle'),
        (
            (
                "docs/nb/ressurs/vigo.md:2:15: yaml-after-close: there is something after the"
                " closing \"; quote the whole value; inside '…' an apostrophe is written twice"
            ),
        ),
    ),
    Case(
        "text after a closed value",
        "words after a reference",
        title("title: [[vigo]] for alle"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:17: yaml-after-close: there is something after the"
                " closing ]; quote the whole value; inside '…' an apostrophe is written twice"
            ),
        ),
    ),
    Case(
        "sign at the beginning",
        "an at sign",
        title("title: @vigo"),
        ("docs/nb/ressurs/vigo.md:2:8: yaml-sign: a value cannot begin with @; quote the value",),
    ),
    Case(
        "sign at the beginning",
        "a backtick",
        title("title: `vigo`"),
        ("docs/nb/ressurs/vigo.md:2:8: yaml-sign: a value cannot begin with `; quote the value",),
    ),
    Case(
        "sign at the beginning",
        "a per cent sign",
        title("title: % vigo"),
        ("docs/nb/ressurs/vigo.md:2:8: yaml-sign: a value cannot begin with %; quote the value",),
    ),
    Case(
        "sign at the beginning",
        "an asterisk of bold",
        title("title: **Vigo**"),
        ("docs/nb/ressurs/vigo.md:2:8: yaml-sign: a value cannot begin with *; quote the value",),
    ),
    Case(
        "sign at the beginning",
        "an ampersand and a space",
        title("title: & vigo"),
        ("docs/nb/ressurs/vigo.md:2:8: yaml-sign: a value cannot begin with &; quote the value",),
    ),
    Case(
        "sign at the beginning",
        "a greater-than sign",
        title("title: >= 15 timer"),
        ("docs/nb/ressurs/vigo.md:2:8: yaml-sign: a value cannot begin with >; quote the value",),
    ),
    Case(
        "sign at the beginning",
        "a closing bracket",
        title("title: ]vigo"),
        ("docs/nb/ressurs/vigo.md:2:8: yaml-sign: a value cannot begin with ]; quote the value",),
    ),
    Case(
        "list on the line of its key",
        "a hyphen after a key",
        title("title: - Vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: yaml-list-place: a list cannot begin on the line"
                " of its key; write each '- ' on a line of its own, or quote the value if the"
                " hyphen belongs to the text"
            ),
        ),
    ),
    Case(
        "indentation",
        "a key further in than the others",
        title("title: Vigo\n  extra: x"),
        (
            (
                "docs/nb/ressurs/vigo.md:3:3: yaml-indent: the indentation does not fit the"
                " lines above; begin the line in the same column as its neighbours"
            ),
        ),
    ),
    Case(
        "indentation",
        "an entry of a list further out",
        changed(VIGO, "    date: 2026-11-21\n    text", "    date: 2026-11-21\n   text"),
        (
            (
                "docs/nb/ressurs/vigo.md:8:4: yaml-indent: the indentation does not fit the"
                " lines above; begin the line in the same column as its neighbours"
            ),
        ),
    ),
    Case(
        "tab",
        "a tab before a key",
        title("title: Vigo\n\textra: x"),
        ("docs/nb/ressurs/vigo.md:3:1: yaml-tab: there is a tab here; write spaces",),
    ),
    Case(
        "tab",
        "a tab in a value",
        title("title: Vi\tgo"),
        ("docs/nb/ressurs/vigo.md:2:10: yaml-tab: there is a tab here; write spaces",),
    ),
    Case(
        "tab",
        "two lines with tabs",
        title("title:\tVigo\nextra:\tx"),
        (
            "docs/nb/ressurs/vigo.md:2:7: yaml-tab: there is a tab here; write spaces",
            "docs/nb/ressurs/vigo.md:3:7: yaml-tab: there is a tab here; write spaces",
        ),
    ),
    Case(
        "lost comment",
        "a number sign in an unquoted title",
        title("title: Vigo #1 # i landet"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:13: yaml-comment: what stands after # would be lost;"
                " quote the value if # belongs to it; put a comment on a line of its own"
            ),
        ),
    ),
    Case(
        "empty value",
        "a title of a comment only",
        title("title: #1 i landet"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:7: yaml-empty-value: 'title' has no value; write one,"
                " or delete the line; if the value begins with #, quote it"
            ),
        ),
    ),
    Case(
        "empty value",
        "nothing after the colon",
        title("title:"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:7: yaml-empty-value: 'title' has no value; write one,"
                " or delete the line; if the value begins with #, quote it"
            ),
        ),
    ),
    Case(
        "empty value",
        "a tilde",
        title("title: ~"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: yaml-empty-value: 'title' has no value; write one,"
                " or delete the line; if the value begins with #, quote it"
            ),
        ),
    ),
    Case(
        "empty value",
        "the word null",
        title("title: null"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: yaml-empty-value: 'title' has no value; write one,"
                " or delete the line; if the value begins with #, quote it"
            ),
        ),
    ),
    Case(
        "empty value",
        "an empty quotation",
        title('title: ""'),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: yaml-empty-value: 'title' has no value; write one,"
                " or delete the line; if the value begins with #, quote it"
            ),
        ),
    ),
    Case(
        "empty value",
        "a quotation of blanks",
        title("title: '  '"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: yaml-empty-value: 'title' has no value; write one,"
                " or delete the line; if the value begins with #, quote it"
            ),
        ),
    ),
    Case(
        "empty value",
        "an empty entry of a list",
        changed(VIGO, "[pre, work]", "[pre, ~]"),
        (
            (
                "docs/nb/ressurs/vigo.md:15:15: yaml-empty-value: 'phases' has no value; write"
                " one, or delete the line; if the value begins with #, quote it"
            ),
        ),
    ),
    Case(
        "no map",
        "front matter that is a list",
        {VIGO: "---\n- title\n- Vigo\n---\n\nLes.\n"},
        (
            (
                "docs/nb/ressurs/vigo.md:2:1: yaml-not-a-map: this is not made of lines 'key:"
                " value'; write a colon and a space after each key"
            ),
        ),
    ),
    Case(
        "no map",
        "front matter that is a sentence",
        {VIGO: "---\nVigo\n---\n\nLes.\n"},
        (
            (
                "docs/nb/ressurs/vigo.md:2:1: yaml-not-a-map: this is not made of lines 'key:"
                " value'; write a colon and a space after each key"
            ),
        ),
    ),
    Case(
        "no map",
        "a data file that is empty but for a comment",
        {"data/goals.yml": "# Mål\n"},
        (
            (
                "data/goals.yml:1:1: yaml-empty: there is nothing here; write at least one line"
                " 'key: value'"
            ),
        ),
    ),
    Case(
        "several at once",
        "two mistakes of the same file are told together",
        {VIGO: DOCS[VIGO].replace("title: Vigo", "title:").replace("[pre, work]", "[pre, {a: ~}]")},
        (
            (
                "docs/nb/ressurs/vigo.md:2:7: yaml-empty-value: 'title' has no value; write one,"
                " or delete the line; if the value begins with #, quote it"
            ),
            (
                "docs/nb/ressurs/vigo.md:15:15: not-text: 'phases' is not a text; write one text"
                " on the line of the key; quote it if it begins with [ or {"
            ),
            (
                "docs/nb/ressurs/vigo.md:15:19: yaml-empty-value: 'a' has no value; write one,"
                " or delete the line; if the value begins with #, quote it"
            ),
        ),
    ),
]
