"""Nothing that tells of a person: identity numbers, telephone numbers and e-mail addresses.

What authors write is searched as it stands in the files, comments and drafts included.
Messages show two signs of what was found, so that no log holds it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from karrierehylla.checks.addresses import addresses_in
from karrierehylla.checks.body import Body
from karrierehylla.checks.fault import Fault
from karrierehylla.checks.number_words import number_words
from karrierehylla.checks.personal_numbers import is_duf_number, is_national_id
from karrierehylla.checks.urls import personal_faults, split_url
from karrierehylla.model.fields import is_partial_date
from karrierehylla.model.library import Library
from karrierehylla.model.locale import Locale
from karrierehylla.problems import LineMap, Problem
from karrierehylla.reading.data_files import MAX_DATA
from karrierehylla.reading.text_files import read_text

SHOWN = 2
"""Signs of a find that a message shows."""

_SPACE = "[ \u00a0\u2009\u202f]"
_CURRENCIES = sorted({word for locale in Locale for word in number_words(locale).currency})
_CURRENCY = f"(?i:{'|'.join(map(re.escape, _CURRENCIES))})"
_NO_MORE = rf"(?![\w%])(?![-–/.,]\d)(?!{_SPACE}(?:\d|%|{_CURRENCY}\b))"
"""Behind a telephone number stands no further number, percent sign or currency."""

_ADDRESS = re.compile(r"\b(?:https?://|mailto:|tel:|sms:)[^\s<>\"'`{}|\\^\[\]]+")
_WEB = re.compile("https?://")
_START = re.compile("")
_QUERY = re.compile("[?#]|(?<=mailto:)|(?<=tel:)|(?<=sms:)")
_NATIONAL_ID = re.compile(rf"(?<!\d)\d{{6}}(?:{_SPACE}|-)?\d{{5}}(?!\d)")
_DUF = re.compile(rf"(?<!\d)(?:19|20)\d\d{_SPACE}?\d{{6}}{_SPACE}?\d\d(?!\d)")
_PHONE = re.compile(
    # Not in a word, an id, a date, a range or a longer number, nor behind the sign of a section.
    rf"(?<![\w/§#=&%+–-])(?<!\d[.,])(?<!\d{_SPACE})(?<!§{_SPACE})"
    rf"(?:[2-9]\d(?:{_SPACE}\d\d){{3}}|[2-9]\d\d{_SPACE}\d\d{_SPACE}\d\d\d|[2-9]\d{{7}})" + _NO_MORE
)
_PHONE_WITH_COUNTRY = re.compile(
    rf"(?<![\w+])(?:(?:\+|00)47(?:{_SPACE}?\d){{8}}"
    rf"|\+(?!47)[1-9]\d{{0,2}}(?:(?:{_SPACE}|-)?\d){{7,12}})" + _NO_MORE
)
_BEFORE_MONEY = re.compile(rf"\b{_CURRENCY}\.?{_SPACE}\Z")
_E_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LOOK_BACK = 12
"""Characters before a number in which a currency stands."""


def check_personal_data(library: Library, bodies: Iterable[Body], root: Path) -> list[Problem]:
    """Return what tells of a person in the files below `root` that authors write."""
    contact = library.data.site.contact if library.data.knows("site") else None
    addresses = addresses_in(library, bodies)
    problems = []
    for file in sorted([*root.glob("docs/**/*.md"), *root.glob("data/**/*.yml")]):
        path = file.relative_to(root).as_posix()
        text, _ = read_text(file, path, MAX_DATA)
        if text:
            lines = LineMap(text)
            faults = [
                *_in_addresses(text, addresses),
                *personal_data_in(text, contact, addresses),
            ]
            problems += [fault.at(path, lines.position(fault.offset)) for fault in faults]
    return problems


def personal_data_in(
    text: str, contact: str | None, addresses: frozenset[str] = frozenset()
) -> Iterator[Fault]:
    """Yield what tells of a person.

    `contact` is the address of the site itself, None if nobody knows it;
    `addresses` are those that other rules look at.
    """
    text = _ADDRESS.sub(lambda match: _blank(match, addresses, _QUERY), text)
    for match in _NATIONAL_ID.finditer(text):
        if is_national_id(_digits(match)):
            yield _fault("personal-national-id", match)
    text = _ADDRESS.sub(lambda match: _blank(match, addresses, _START), text)
    for match in _DUF.finditer(text):
        if is_duf_number(_digits(match)):
            yield _fault("personal-duf-number", match)
    for match in _PHONE.finditer(text):
        before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
        if not _BEFORE_MONEY.search(before) and not _is_day(match[0]):
            yield _fault("personal-telephone", match)
    for match in _PHONE_WITH_COUNTRY.finditer(text):
        yield _fault("personal-telephone", match)
    for match in _E_MAIL.finditer(text):
        if contact is not None and match[0].casefold() != contact.casefold():
            shown = {"start": match[0][:SHOWN], "count": str(len(match[0]))}
            yield Fault("personal-e-mail", shown, match.start())


def _in_addresses(text: str, addresses: frozenset[str]) -> Iterator[Fault]:
    """Yield what of a person stands in addresses that are only words of a text."""
    for match in _ADDRESS.finditer(text):
        address = _trimmed(match[0], addresses)
        if address not in addresses and _WEB.match(address):
            for fault in personal_faults(split_url(address)):
                yield Fault(fault.rule, fault.values, match.start())


def _trimmed(address: str, addresses: frozenset[str]) -> str:
    """Return `address` without the signs of the sentence that it ends."""
    while address not in addresses and address[-1] in ".,;:!?)*":
        address = address[:-1]
    return address


def _blank(match: re.Match[str], addresses: frozenset[str], start: re.Pattern[str]) -> str:
    """Return an address with spaces from `start` on; 'mailto:' in a text is not spared."""
    address = match[0]
    found = start.search(address)
    if not found or not (_WEB.match(address) or _trimmed(address, addresses) in addresses):
        return address
    return address[: found.start()] + " " * (len(address) - found.start())


def _fault(rule: str, match: re.Match[str]) -> Fault:
    """Return the fault of a number, of which the message shows the beginning."""
    values = {"start": match[0][:SHOWN], "count": str(len(_digits(match)))}
    return Fault(rule, values, match.start())


def _digits(match: re.Match[str]) -> str:
    return "".join(filter(str.isdigit, match[0]))


def _is_day(digits: str) -> bool:
    """Return whether eight digits in a row are a day of these centuries, year first or last."""
    return any(
        is_partial_date("-".join(parts)) and parts[0][:2] in ("19", "20")
        for parts in (
            (digits[:4], digits[4:6], digits[6:]),
            (digits[4:], digits[2:4], digits[:2]),
        )
    )
