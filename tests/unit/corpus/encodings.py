"""Bytes that are not the UTF-8 of readable text."""

from __future__ import annotations

from tests.unit.corpus.case import Case
from tests.unit.corpus.syntax import VIGO
from tests.unit.sample import DATA, DOCS

TEXT = DOCS[VIGO]
SITE = DATA["data/site.yml"]

CASES = [
    Case(
        "another encoding",
        "Latin-1",
        {VIGO: TEXT.encode("latin-1")},
        (
            (
                "docs/nb/ressurs/vigo.md:3:15: not-utf-8: the byte 0xF8 is not UTF-8; save the"
                " file as UTF-8; in Windows' older encoding it is 'ø'"
            ),
        ),
    ),
    Case(
        "another encoding",
        "cp1252 with a dash",
        {VIGO: TEXT.replace("Les om", "Les – om").encode("cp1252")},
        (
            (
                "docs/nb/ressurs/vigo.md:3:15: not-utf-8: the byte 0xF8 is not UTF-8; save the"
                " file as UTF-8; in Windows' older encoding it is 'ø'"
            ),
        ),
    ),
    Case(
        "another encoding",
        "a byte that no encoding of Windows has",
        {VIGO: TEXT.encode().replace(b"Les om", b"Les \x81 om")},
        (
            (
                "docs/nb/ressurs/vigo.md:21:5: not-utf-8: the byte 0x81 is not UTF-8; save the"
                " file as UTF-8"
            ),
        ),
    ),
    Case(
        "another encoding",
        "UTF-16 with a mark",
        {VIGO: TEXT.encode("utf-16")},
        ("docs/nb/ressurs/vigo.md:1:1: utf-16: the file is saved as UTF-16; save it as UTF-8",),
    ),
    Case(
        "another encoding",
        "UTF-16 without a mark",
        {VIGO: TEXT.encode("utf-16-le")},
        ("docs/nb/ressurs/vigo.md:1:1: utf-16: the file is saved as UTF-16; save it as UTF-8",),
    ),
    Case(
        "another encoding",
        "Latin-1 in a data file",
        {"data/site.yml": SITE.encode("latin-1")},
        (
            (
                "data/site.yml:3:14: not-utf-8: the byte 0xF8 is not UTF-8; save the file as"
                " UTF-8; in Windows' older encoding it is 'ø'"
            ),
        ),
    ),
    Case(
        "another encoding",
        "Latin-1 after lines that end in CRLF",
        {VIGO: TEXT.replace("\n", "\r\n").encode("latin-1")},
        (
            (
                "docs/nb/ressurs/vigo.md:3:15: not-utf-8: the byte 0xF8 is not UTF-8; save the"
                " file as UTF-8; in Windows' older encoding it is 'ø'"
            ),
        ),
    ),
    Case(
        "truncated file",
        "a file cut in the middle of a letter",
        {VIGO: TEXT.encode() + "å".encode()[:1]},
        (
            (
                "docs/nb/ressurs/vigo.md:22:1: truncated: the file ends in the middle of a"
                " character; fetch the whole file and save it as UTF-8"
            ),
        ),
    ),
    Case(
        "truncated file",
        "an overlong encoding of a slash",
        {VIGO: TEXT.encode() + b"\xc0\xaf"},
        (
            (
                "docs/nb/ressurs/vigo.md:22:1: not-utf-8: the byte 0xC0 is not UTF-8; save the"
                " file as UTF-8; in Windows' older encoding it is 'À'"
            ),
        ),
    ),
    Case(
        "truncated file",
        "half a surrogate pair",
        {VIGO: TEXT.encode() + b"\xed\xa0\x80"},
        (
            (
                "docs/nb/ressurs/vigo.md:22:1: not-utf-8: the byte 0xED is not UTF-8; save the"
                " file as UTF-8; in Windows' older encoding it is 'í'"
            ),
        ),
    ),
    Case(
        "byte order mark",
        "two marks",
        {VIGO: b"\xef\xbb\xbf\xef\xbb\xbf" + TEXT.encode()},
        (
            (
                "docs/nb/ressurs/vigo.md:1:1: double-bom: the file has two byte order marks;"
                " save it as UTF-8 without BOM"
            ),
        ),
    ),
    Case(
        "byte order mark",
        "a mark in the middle",
        {VIGO: TEXT.replace("Les", "Les\ufeff")},
        (
            (
                "docs/nb/ressurs/vigo.md:21:4: invisible-character: U+FEFF (ZERO WIDTH NO-BREAK"
                " SPACE) cannot be seen; delete it"
            ),
        ),
    ),
    Case("byte order mark", "one mark passes", {VIGO: b"\xef\xbb\xbf" + TEXT.encode()}),
    Case("line ends", "CRLF passes", {VIGO: TEXT.replace("\n", "\r\n")}),
    Case("line ends", "CR passes", {VIGO: TEXT.replace("\n", "\r")}),
    Case(
        "line ends",
        "a mistake after CR lines is told on its line",
        {VIGO: TEXT.replace("format: page", "format: [page]").replace("\n", "\r")},
        (
            (
                "docs/nb/ressurs/vigo.md:16:9: not-text: 'format' is not a text; write one text"
                " on the line of the key; quote it if it begins with [ or {"
            ),
        ),
    ),
    Case(
        "line ends",
        "U+2028 in a summary",
        {VIGO: TEXT.replace("voksne om", "voksne\u2028om")},
        (
            (
                "docs/nb/ressurs/vigo.md:3:26: line-separator: U+2028 is a line end that editors"
                " do not show; write an ordinary line end"
            ),
        ),
    ),
    Case(
        "line ends",
        "U+2029 in a body",
        {VIGO: TEXT.replace("Les om", "Les\u2029om")},
        (
            (
                "docs/nb/ressurs/vigo.md:21:4: line-separator: U+2029 is a line end that editors"
                " do not show; write an ordinary line end"
            ),
        ),
    ),
    Case(
        "line ends",
        "U+0085 in a summary",
        {VIGO: TEXT.replace("voksne om", "voksne\x85om")},
        (
            (
                "docs/nb/ressurs/vigo.md:3:26: control-character: U+0085 is a control character;"
                " delete it"
            ),
        ),
    ),
    Case(
        "empty file",
        "no byte",
        {VIGO: b""},
        (
            (
                "docs/nb/ressurs/vigo.md:1:1: empty-file: the file is empty; write something in"
                " it, or delete it"
            ),
        ),
    ),
    Case(
        "empty file",
        "blank lines only",
        {VIGO: "\n \n\n"},
        (
            (
                "docs/nb/ressurs/vigo.md:1:1: empty-file: the file is empty; write something in"
                " it, or delete it"
            ),
        ),
    ),
    Case(
        "empty file",
        "an empty data file",
        {"data/goals.yml": ""},
        ("data/goals.yml:1:1: empty-file: the file is empty; write something in it, or delete it",),
    ),
    Case(
        "large file",
        "a page of more than 64 kB",
        {VIGO: TEXT + "Les mer.\n" * 8_000},
        (
            (
                "docs/nb/ressurs/vigo.md:1:1: too-large: the file is larger than 64 kB; make it"
                " shorter, or divide it"
            ),
        ),
    ),
    Case(
        "large file",
        "a data file of more than 1 MB",
        {"data/site.yml": SITE + "#\n" * 600_000},
        (
            (
                "data/site.yml:1:1: too-large: the file is larger than 1024 kB; make it shorter,"
                " or divide it"
            ),
        ),
    ),
]
