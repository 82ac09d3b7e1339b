"""YAML that the subset leaves out: what hides, repeats, converts or constructs something."""

from __future__ import annotations

from tests.unit.corpus.case import Case
from tests.unit.corpus.syntax import VIGO, title
from tests.unit.sample import changed

LAUGHS = """\
a: &a [lol, lol, lol]
b: &b [*a, *a, *a]
c: &c [*b, *b, *b]
d: &d [*c, *c, *c]"""

CASES = [
    Case(
        "anchor",
        "an anchor before a value",
        title("title: &t Vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: yaml-anchor: '&t' is an anchor, and anchors are"
                " not allowed; write the value where it is needed; quote a text that begins with"
                " &"
            ),
        ),
    ),
    Case(
        "anchor",
        "an anchor before a key",
        title("&t title: Vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:1: yaml-anchor: '&t' is an anchor, and anchors are"
                " not allowed; write the value where it is needed; quote a text that begins with"
                " &"
            ),
        ),
    ),
    Case(
        "anchor",
        "a billion laughs",
        title(f"{LAUGHS}\ntitle: Vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:4: yaml-anchor: '&a' is an anchor, and anchors are"
                " not allowed; write the value where it is needed; quote a text that begins with"
                " &"
            ),
            (
                "docs/nb/ressurs/vigo.md:3:4: yaml-anchor: '&b' is an anchor, and anchors are"
                " not allowed; write the value where it is needed; quote a text that begins with"
                " &"
            ),
            (
                "docs/nb/ressurs/vigo.md:3:8: yaml-alias: '*a' is an alias, and aliases are not"
                " allowed; write the value itself; quote a text that begins with *"
            ),
            (
                "docs/nb/ressurs/vigo.md:3:12: yaml-alias: '*a' is an alias, and aliases are not"
                " allowed; write the value itself; quote a text that begins with *"
            ),
            (
                "docs/nb/ressurs/vigo.md:3:16: yaml-alias: '*a' is an alias, and aliases are not"
                " allowed; write the value itself; quote a text that begins with *"
            ),
            (
                "docs/nb/ressurs/vigo.md:4:4: yaml-anchor: '&c' is an anchor, and anchors are"
                " not allowed; write the value where it is needed; quote a text that begins with"
                " &"
            ),
            (
                "docs/nb/ressurs/vigo.md:4:8: yaml-alias: '*b' is an alias, and aliases are not"
                " allowed; write the value itself; quote a text that begins with *"
            ),
            (
                "docs/nb/ressurs/vigo.md:4:12: yaml-alias: '*b' is an alias, and aliases are not"
                " allowed; write the value itself; quote a text that begins with *"
            ),
            (
                "docs/nb/ressurs/vigo.md:4:16: yaml-alias: '*b' is an alias, and aliases are not"
                " allowed; write the value itself; quote a text that begins with *"
            ),
            (
                "docs/nb/ressurs/vigo.md:5:4: yaml-anchor: '&d' is an anchor, and anchors are"
                " not allowed; write the value where it is needed; quote a text that begins with"
                " &"
            ),
            (
                "docs/nb/ressurs/vigo.md:5:8: yaml-alias: '*c' is an alias, and aliases are not"
                " allowed; write the value itself; quote a text that begins with *"
            ),
            (
                "docs/nb/ressurs/vigo.md:5:12: yaml-alias: '*c' is an alias, and aliases are not"
                " allowed; write the value itself; quote a text that begins with *"
            ),
            (
                "docs/nb/ressurs/vigo.md:5:16: yaml-alias: '*c' is an alias, and aliases are not"
                " allowed; write the value itself; quote a text that begins with *"
            ),
        ),
    ),
    Case(
        "alias",
        "an alias in place of a value",
        title("title: *t"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: yaml-alias: '*t' is an alias, and aliases are not"
                " allowed; write the value itself; quote a text that begins with *"
            ),
        ),
    ),
    Case(
        "alias",
        "an alias in place of a key",
        title("*t : Vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:1: yaml-alias: '*t' is an alias, and aliases are not"
                " allowed; write the value itself; quote a text that begins with *"
            ),
        ),
    ),
    Case(
        "tag",
        "a Python object",
        title("title: !!python/object/apply:os.system [ls]"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: yaml-tag: '!!python/object/apply:os.system' is a"
                " tag, and tags are not allowed; delete it; quote a text that begins with !"
            ),
        ),
    ),
    Case(
        "tag",
        "a tag of a type",
        title("title: !!str Vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: yaml-tag: '!!str' is a tag, and tags are not"
                " allowed; delete it; quote a text that begins with !"
            ),
        ),
    ),
    Case(
        "tag",
        "a tag of our own",
        title("title: !ENV VIGO"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: yaml-tag: '!ENV' is a tag, and tags are not"
                " allowed; delete it; quote a text that begins with !"
            ),
        ),
    ),
    Case(
        "tag",
        "an undefined handle",
        title("title: !e!x Vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: yaml-tag: '!e!x' is a tag, and tags are not"
                " allowed; delete it; quote a text that begins with !"
            ),
        ),
    ),
    Case(
        "tag",
        "a tag before a key",
        title("!!str title: Vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:1: yaml-tag: '!!str' is a tag, and tags are not"
                " allowed; delete it; quote a text that begins with !"
            ),
        ),
    ),
    Case(
        "merge key",
        "a merge of a map",
        title("<<: {a: b}\ntitle: Vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:1: yaml-merge: the merge key << is not allowed; write"
                " the lines here"
            ),
        ),
    ),
    Case(
        "directive",
        "a directive in front matter",
        title("%YAML 1.2\ntitle: Vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:1: yaml-directive: a line that begins with % is a"
                " directive, and directives are not allowed; delete the line"
            ),
        ),
    ),
    Case(
        "directive",
        "a directive in a data file",
        changed("data/goals.yml", "goals:\n", "%YAML 1.2\n---\ngoals:\n"),
        (
            (
                "data/goals.yml:1:1: yaml-directive: a line that begins with % is a directive,"
                " and directives are not allowed; delete the line"
            ),
        ),
    ),
    Case(
        "several documents",
        "a second document in a data file",
        changed("data/redirects.yml", "redirects: []\n", "redirects: []\n---\nredirects: []\n"),
        (
            (
                "data/redirects.yml:2:1: yaml-documents: a second document begins here; keep"
                " one; delete the line '---' or '...'"
            ),
        ),
    ),
    Case(
        "several documents",
        "an end mark in front matter",
        title("title: Vigo\n...\nsummary: x"),
        (
            (
                "docs/nb/ressurs/vigo.md:4:1: yaml-documents: a second document begins here;"
                " keep one; delete the line '---' or '...'"
            ),
        ),
    ),
    Case(
        "complex key",
        "a list as a key",
        title("[a, b]: Vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:1: yaml-complex-key: a key must be a plain text;"
                " write 'key: value' without ?, [ or {; quote a value that begins with ? or {"
            ),
        ),
    ),
    Case(
        "complex key",
        "a key with a question mark",
        title("? title\n: Vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:3: yaml-complex-key: a key must be a plain text;"
                " write 'key: value' without ?, [ or {; quote a value that begins with ? or {"
            ),
        ),
    ),
    Case(
        "complex key",
        "a value with a question mark",
        title("title: ? vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: yaml-complex-key: a key must be a plain text;"
                " write 'key: value' without ?, [ or {; quote a value that begins with ? or {"
            ),
        ),
    ),
    Case(
        "key that is no text",
        "a number as a key",
        title("1: Vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:1: yaml-key: the key '1' is not a text; give the line"
                " a key of letters, or quote it"
            ),
        ),
    ),
    Case(
        "key that is no text",
        "an empty key",
        title("'': Vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:1: yaml-key: the key '' is not a text; give the line"
                " a key of letters, or quote it"
            ),
        ),
    ),
    Case(
        "duplicate key",
        "a key twice in a file that ends in a mistake",
        title("title: Vigo\ntitle: Vigo\nhusk"),
        (
            (
                "docs/nb/ressurs/vigo.md:3:1: yaml-duplicate-key: 'title' stands twice, here and"
                " on line 2; keep one of them"
            ),
            (
                "docs/nb/ressurs/vigo.md:4:1: yaml-no-colon: 'husk' is no line of the form 'key:"
                " value'; write a colon and a space after the key, or indent the line if it"
                " continues a text"
            ),
        ),
    ),
    Case(
        "duplicate key",
        "a title twice",
        title("title: Vigo\ntitle: Vigo"),
        (
            (
                "docs/nb/ressurs/vigo.md:3:1: yaml-duplicate-key: 'title' stands twice, here and"
                " on line 2; keep one of them"
            ),
        ),
    ),
    Case(
        "duplicate key",
        "a key twice in a list's entry",
        changed(VIGO, "  - version: 1\n", "  - version: 1\n    version: 2\n"),
        (
            (
                "docs/nb/ressurs/vigo.md:7:5: yaml-duplicate-key: 'version' stands twice, here"
                " and on line 6; keep one of them"
            ),
        ),
    ),
    Case(
        "duplicate key",
        "a key twice in a data file",
        changed("data/goals.yml", "{nb: Arbeid, nn", "{nb: Arbeid, nb: Jobb, nn"),
        (
            (
                "data/goals.yml:3:25: yaml-duplicate-key: 'nb' stands twice, here and on line 3;"
                " keep one of them"
            ),
        ),
    ),
    Case(
        "escape",
        "an escaped bidi control",
        title(r'title: "Vigo \u202e"'),
        (
            (
                "docs/nb/ressurs/vigo.md:2:14: yaml-escape: a backslash in double quotes may"
                ' stand before " and \\ only; write the character itself, or use single quotes'
            ),
        ),
    ),
    Case(
        "escape",
        "an escaped line end",
        title(r'title: "Vigo\nfor alle"'),
        (
            (
                "docs/nb/ressurs/vigo.md:2:13: yaml-escape: a backslash in double quotes may"
                ' stand before " and \\ only; write the character itself, or use single quotes'
            ),
        ),
    ),
    Case(
        "escape",
        "an escape that YAML does not know",
        title(r'title: "C:\vigo"'),
        (
            (
                "docs/nb/ressurs/vigo.md:2:11: yaml-escape: a backslash in double quotes may"
                ' stand before " and \\ only; write the character itself, or use single quotes'
            ),
        ),
    ),
    Case(
        "escape",
        "an escape in a key",
        title(r'"t\x69tle": Vigo'),
        (
            (
                "docs/nb/ressurs/vigo.md:2:1: yaml-escape: a backslash in double quotes may"
                ' stand before " and \\ only; write the character itself, or use single quotes'
            ),
        ),
    ),
    Case(
        "too deep",
        "six lists one in the other",
        title("title: [[[[[x]]]]]"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:12: yaml-too-deep: more than 5 lists and maps stand"
                " one in the other; make it flatter; quote the value if the bracket belongs to"
                " the text"
            ),
        ),
    ),
    Case(
        "too deep",
        "thirty thousand brackets",
        title("title: " + "[" * 30_000),
        (
            (
                "docs/nb/ressurs/vigo.md:2:12: yaml-too-deep: more than 5 lists and maps stand"
                " one in the other; make it flatter; quote the value if the bracket belongs to"
                " the text"
            ),
        ),
    ),
    Case(
        "too deep",
        "thirty thousand braces",
        title("title: " + "{" * 30_000),
        (
            (
                "docs/nb/ressurs/vigo.md:2:9: yaml-complex-key: a key must be a plain text;"
                " write 'key: value' without ?, [ or {; quote a value that begins with ? or {"
            ),
        ),
    ),
    Case(
        "too deep",
        "thirty thousand hyphens",
        title("title:\n" + "- " * 15_000),
        (
            (
                "docs/nb/ressurs/vigo.md:3:9: yaml-too-deep: more than 5 lists and maps stand"
                " one in the other; make it flatter; quote the value if the bracket belongs to"
                " the text"
            ),
        ),
    ),
    Case(
        "too many",
        "ten thousand entries",
        title("title: [" + "a, " * 10_000 + "a]"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:9000: yaml-too-many: there are more than 3000 keys"
                " and values; divide the text between several files"
            ),
        ),
    ),
    Case(
        "implicit type",
        "a title that is a number",
        title("title: 2026"),
        (
            (
                "docs/nb/ressurs/vigo.md:2:8: not-text: 'title' is not a text; write it in"
                " quotes: '2026'"
            ),
        ),
    ),
    Case(
        "implicit type",
        "a version that is a fraction",
        changed(
            VIGO,
            "summary: Her søker voksne om plass i videregående.\nversion: 1",
            "summary: Her søker voksne om plass i videregående.\nversion: 1.10",
        ),
        (
            (
                "docs/nb/ressurs/vigo.md:4:10: not-number: 'version' is not a whole number;"
                " write digits without quotes, e.g. 3"
            ),
        ),
    ),
    Case(
        "implicit type",
        "a version in octal",
        changed(
            VIGO,
            "summary: Her søker voksne om plass i videregående.\nversion: 1",
            "summary: Her søker voksne om plass i videregående.\nversion: 010",
        ),
        (
            (
                "docs/nb/ressurs/vigo.md:4:10: not-number: 'version' is not a whole number;"
                " write digits without quotes, e.g. 3"
            ),
        ),
    ),
    Case(
        "implicit type",
        "a version of five thousand digits",
        changed(
            VIGO,
            "summary: Her søker voksne om plass i videregående.\nversion: 1",
            "summary: Her søker voksne om plass i videregående.\nversion: " + "1" * 5_000,
        ),
        (
            (
                "docs/nb/ressurs/vigo.md:4:10: not-number: 'version' is not a whole number;"
                " write digits without quotes, e.g. 3"
            ),
        ),
    ),
    Case(
        "implicit type",
        "a day with a time of day",
        changed(VIGO, "reviewed: 2026-11-21", "reviewed: 2026-11-21 12:30:45"),
        (
            (
                "docs/nb/ressurs/vigo.md:10:11: date-form: '2026-11-21 12:30:45' is no date of"
                " the form year-month-day; write it like 2026-03-09"
            ),
        ),
    ),
]
