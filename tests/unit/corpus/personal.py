"""What tells of a person. No number here is anybody's.

The identity numbers are of a kind that was never given (1945 with 600), or from published tests.
"""

from __future__ import annotations

from tests.unit.corpus.case import Case
from tests.unit.sample import DOCS, changed, page

VIGO = "docs/nb/ressurs/vigo.md"
HISTORY = "take it out before you commit: what is committed stays in the history"
NATIONAL_ID = f"(11 digits) is a national identity number; {HISTORY}"
DUF = (
    "(12 digits) is a DUF number, by which the immigration register knows a person; "
    "take it out before you commit: what is committed stays in the history"
)
TELEPHONE = (
    "is a telephone number; lead to a page that has it; "
    "only emergency numbers such as 113 and 116 117 stand in our texts"
)
E_MAIL = (
    "is an e-mail address; lead to a page that has it; "
    "only the 'contact' of data/site.yml stands in our texts"
)


def code(text: str) -> dict[str, str]:
    """Return the change that gives vigo a body of code, which no other rule looks into."""
    return changed(VIGO, "Les om fristen først.", f"Skriv `{text}`.")


CASES = [
    *(
        Case(
            "identity number",
            name,
            code(number),
            (f"docs/nb/ressurs/vigo.md:21:8: personal-national-id: '{number[:2]}…' {NATIONAL_ID}",),
        )
        for name, number in (
            ("a birth number", "01014560013"),
            ("a birth number with a space", "010145 60013"),
            ("a birth number with a no-break space", "010145\u00a060013"),
            ("a birth number with a hyphen", "010145-60013"),
            ("a birth number of 29 February", "29024460027"),
            ("a birth number from 2032", "01014560021"),
            ("a D number", "41014560007"),
            ("an H number", "01414560268"),
            ("an FH number", "81212121223"),
            ("a test number of Nav", "55507608360"),
            ("a test number of health services", "31739556891"),
            ("a test number of the register", "28894698995"),
        )
    ),
    *(
        Case(
            "DUF number",
            name,
            code(number),
            (f"docs/nb/ressurs/vigo.md:21:8: personal-duf-number: '20…' {DUF}",),
        )
        for name, number in (
            ("in a row", "200112345609"),
            ("in groups", "2001 123456 09"),
        )
    ),
    *(
        Case(
            "telephone",
            name,
            code(f"tlf. {number}"),
            (
                (
                    f"docs/nb/ressurs/vigo.md:21:13: personal-telephone: '{number[:2]}…' "
                    f"({digits} digits) {TELEPHONE}"
                ),
            ),
        )
        for name, number, digits in (
            ("two and two", "22 33 44 55", 8),
            ("two and two with no-break spaces", "22\u00a033\u00a044\u00a055", 8),
            ("three, two and three", "922 33 445", 8),
            ("eight in a row (telephone)", "92233445", 8),
            ("with the country", "+47 22 33 44 55", 10),
            ("with the country in a row", "+4722334455", 10),
            ("with noughts for the country", "0047 22334455", 12),
            ("of Sweden", "+46 70 123 45 67", 11),
            ("of a service", "815 00 000", 8),
        )
    ),
    Case(
        "telephone",
        "in brackets",
        code("(+47) 22 33 44 55"),
        (f"docs/nb/ressurs/vigo.md:21:14: personal-telephone: '22…' (8 digits) {TELEPHONE}",),
    ),
    *(
        Case(
            "e-mail",
            name,
            code(address),
            (
                (
                    f"docs/nb/ressurs/vigo.md:21:8: personal-e-mail: '{address[:2]}…' "
                    f"({len(address)} characters) {E_MAIL}"
                ),
            ),
        )
        for name, address in (
            ("of a person", "kari.nordmann@example.org"),
            ("of an office", "post@vigo.no"),
            ("with a plus", "k+n@sub.example.co.uk"),
            ("with Norwegian letters", "blåbær@blåbær.no"),
        )
    ),
    Case(
        "place",
        "a title (personal)",
        changed(VIGO, "title: Vigo\n", "title: Ring 22 33 44 55\n")
        | changed("docs/nn/ressurs/vigo.md", "title: Vigo\n", "title: Ring 22 33 44 55\n")
        | changed("docs/en/ressurs/vigo.md", "title: Vigo\n", "title: Call 22 33 44 55\n"),
        tuple(
            f"docs/{locale}/ressurs/vigo.md:2:13: personal-telephone: '22…' (8 digits) {TELEPHONE}"
            for locale in ("en", "nb", "nn")
        ),
    ),
    Case(
        "place",
        "a note of change",
        changed(VIGO, "text: Ny i samlingen.", "text: Takk til kari@vigo.no."),
        (f"docs/nb/ressurs/vigo.md:8:20: personal-e-mail: 'ka…' (12 characters) {E_MAIL}",),
    ),
    Case(
        "place",
        "a comment",
        changed(VIGO, "format: page", "# Spør kari@vigo.no.\nformat: page"),
        (f"docs/nb/ressurs/vigo.md:16:8: personal-e-mail: 'ka…' (12 characters) {E_MAIL}",),
    ),
    Case(
        "place",
        "a draft",
        {
            "docs/nb/om-oss/x.md": page(
                DOCS["docs/nb/index.md"].split("---\n")[1] + "draft: true\n", "Fnr 01014560013.\n"
            )
        },
        (f"docs/nb/om-oss/x.md:15:5: personal-national-id: '01…' {NATIONAL_ID}",),
    ),
    Case(
        "place",
        "the glossary",
        changed(
            "data/glossary.yml",
            "nb: Hjelp til å velge utdanning og arbeid.",
            "nb: Spør kari@vigo.no om arbeid.",
        ),
        (f"data/glossary.yml:9:16: personal-e-mail: 'ka…' (12 characters) {E_MAIL}",),
    ),
    Case(
        "place",
        "an address that is only words",
        code("https://vigo.no/?til=kari@vigo.no."),
        (
            (
                "docs/nb/ressurs/vigo.md:21:8: address-e-mail: the address holds somebody's e-mail "
                "address; take it out, and never send this address to anyone"
            ),
        ),
    ),
    Case(
        "place",
        "the path of an address",
        changed(VIGO, "https://www.vigo.no/", "https://www.vigo.no/01014560013/"),
        (f"docs/nb/ressurs/vigo.md:12:26: personal-national-id: '01…' {NATIONAL_ID}",),
    ),
    Case(
        "place",
        "a DUF number in the query of an address",
        changed(VIGO, "https://www.vigo.no/", "https://www.vigo.no/?id=200112345609"),
        (
            (
                "docs/nb/ressurs/vigo.md:12:6: address-duf-number: the address holds a DUF number; "
                "take it out, and never send this address to anyone"
            ),
        ),
    ),
    Case(
        "place",
        "two on one line",
        code("kari@vigo.no, 22 33 44 55"),
        (
            f"docs/nb/ressurs/vigo.md:21:8: personal-e-mail: 'ka…' (12 characters) {E_MAIL}",
            f"docs/nb/ressurs/vigo.md:21:22: personal-telephone: '22…' (8 digits) {TELEPHONE}",
        ),
    ),
]
"""Everything that tells of a person."""

FINE = [
    *(
        Case("fine number", name, code(text))
        for name, text in {
            "emergency numbers": "Ring 110, 112 eller 113, legevakt 116 117, 116 111 eller 116 123",
            "an emergency number with the country": "+47 116 117",
            "eleven digits without control": "01018012345",
            "eleven digits that are no date": "32014560237",
            "eleven digits in a longer number": "1010145600130",
            "twelve digits without control": "200112345608",
            "twelve digits that begin with no year": "180112345604",
            "UDI's own example": "2012 586975 61",
            "kroner": "22 334 455 kroner, 22334455 kroner og 22 33 44 55 kr",
            "kroner before the number": "kr 22334455 og NOK 22 33 44 55",
            "per cent (personal)": "20 30 40 50 %",
            "a day in a row": "20240318 og 31122024",
            "dates": "18.03.2024, 2024-03-18 og 01.01.2025",
            "years": "2019–2020, 2021 2022 og 2023/2024",
            "a longer row of numbers": "10 20 30 40 50",
            "a number of an organisation": "912 345 678 og 912345678",
            "a number of an account": "1234 56 78901",
            "an ISBN": "978-82-02-12345-6 og 9788202123456",
            "laws": "LOV-2020-11-06-127, FOR-2021-06-08-1846 og NOU 2019: 12",
            "a section of eight digits": "§ 22334455",
            "an id": "ob22334455 og id=22334455 og nr/22334455",
            "a decimal number": "0,22334455 og 22334455,5",
            "a range of large numbers": "22334455–22334466",
            "a table of times": "08 00 | 09 30 | 10 15 | 11 45",
            "a service of five digits": "02800",
            "a handle": "@karriere og kari@, a@b",
            "the site's own address": "post@example.org og Post@Example.org",
            "an address with digits": "https://vigo.no/22334455/200112345609?id=92233445",
            "an address with a handle": "https://vigo.no/@kari.nordmann",
        }.items()
    ),
]
"""Numbers and signs that look personal and are not."""

CASES += FINE
