"""Numbers, dates, times and sections of laws in a text, written alike whatever its language."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from dataclasses import dataclass

from karrierehylla.checks.number_words import NumberWords, number_words
from karrierehylla.model.locale import Locale

SECTION_LETTERS = "abcdefgh"
"""Letters that follow a section's number behind a space; an `i` there is a word."""

_WORD = re.compile(r"[^\W_]+")
_NUMERIC = re.compile(r"(?<![^\W_])\d")
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)")
_MONTH_FIRST = re.compile(r"\s+(\d{1,2})(?:st|nd|rd|th)?,\s+(\d{4})(?!\d)")
_YEAR = re.compile(r"\s+(\d{4})(?!\d)")
_SECOND_YEAR = re.compile(r"[/–-](\d\d)(?![\d-])")
_LETTERS = re.compile(r"[^\W\d_]+")
_SPACED_LETTER = re.compile(rf"\s([{SECTION_LETTERS}])(?![^\W_])", re.IGNORECASE)
_LOOK_BACK = 16
"""Characters before a number in which the word for a section stands."""


class Weight(enum.Enum):
    """How much a number says."""

    FIRM = "firm"
    """It is a number and nothing else."""
    SOFT = "soft"
    """It speaks of what may have been told before, or in other words: 'the five', 'three-year'."""
    LOOSE = "loose"
    """It may be just a word: 'one', 'both', 'half'."""


@dataclass(frozen=True)
class Quantity:
    """A number, a date or the like, as it stands in a text."""

    value: str
    """The same in every language: '15', '1.5', '14a', '2024-03-18', '--03-18'."""
    start: int
    """Where it begins in the text."""
    end: int
    weight: Weight = Weight.FIRM
    other: str = ""
    """What it may be as well: '12a' where '12 a' stands without a word for sections before it."""


def read_quantities(text: str, locale: Locale) -> list[Quantity]:
    """Return the quantities of `text` in their order."""
    words = number_words(locale)
    found = [*_in_digits(text, words), *_in_words(text, words)]
    found.sort(key=lambda quantity: (quantity.start, -quantity.end))
    apart: list[Quantity] = []
    for quantity in found:
        if not apart or quantity.start >= apart[-1].end:
            apart.append(quantity)
    return list(_joined(apart, text, words))


def _in_digits(text: str, words: NumberWords) -> Iterator[Quantity]:
    """Yield what begins with a digit."""
    end = section_end = 0
    for start in (match.start() for match in _NUMERIC.finditer(text)):
        if start < end:
            continue
        dated = _date_at(text, start, words)
        if dated:
            end = dated.end
            yield dated
            continue
        before = text[max(end, start - _LOOK_BACK) : start]
        is_next = 0 < section_end == end and words.between.match(text, end, start) is not None
        is_section = is_next or words.section.search(before) is not None
        quantities = list(_number_at(text, start, words, is_section))
        end = quantities[-1].end
        section_end = end if is_section else 0
        yield from quantities


def _date_at(text: str, start: int, words: NumberWords) -> Quantity | None:
    """Return the date that begins at `start`."""
    if match := _ISO.match(text, start):
        return Quantity(match[0], start, match.end())
    if match := _DAY_FIRST.match(text, start):
        value = f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}"
        return Quantity(value, start, match.end())
    match = words.date.match(text, start)
    if match and (match["month"][0].isupper() or not words.capital_months):
        year = match["year"] or "-"
        month = words.months[match["month"].lower()]
        return Quantity(f"{year}-{month}-{int(match['day']):02}", start, match.end())
    return None


def _number_at(text: str, start: int, words: NumberWords, is_section: bool) -> Iterator[Quantity]:
    """Yield the number that begins at `start`; a span of years like 2023–24 is two."""
    match = words.number.match(text, start)
    assert match is not None
    end = match.end()
    whole = "".join(filter(str.isdigit, match["whole"]))
    value = (whole + re.sub("[,:]", ".", match["rest"])).removesuffix(".00")
    other = ""
    if text[end : end + 1] == "½":
        value += ".5"
        end += 1
    elif letters := _LETTERS.match(text, end):
        end = letters.end()
        # «6A» is a name; «1st», «1990s» and «30min» are numbers.
        if len(letters[0]) == 1 and not (letters[0] == "s" and len(value) == 4):
            value += letters[0].lower()
    elif spaced := _SPACED_LETTER.match(text, end):
        if is_section:
            value += spaced[1].lower()
            end = spaced.end()
        else:
            other = value + spaced[1].lower()
    elif afternoon := words.afternoon.match(text, end):
        hour, _, rest = value.partition(".")
        value = ".".join([str(int(hour) % 12 + 12), *([rest] if rest else [])])
        end = afternoon.end()
    yield Quantity(value, start, end, other=other)
    second = _SECOND_YEAR.match(text, end)
    if second and len(value) == 4 and int(second[1]) == (int(value) + 1) % 100:
        yield Quantity(f"{value[:2]}{second[1]}", end + 1, second.end())


def _in_words(text: str, words: NumberWords) -> Iterator[Quantity]:
    """Yield the words that are numbers, months, or names with a number in them."""
    for match in _WORD.finditer(text):
        word = match[0].lower()
        start, end = match.span()
        if word[0].isdigit():
            continue
        if value := words.numbers.get(word):
            is_part = text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha()
            before = text[max(0, start - _LOOK_BACK) : start]
            is_soft = is_part or words.definite.search(before)
            yield Quantity(value, start, end, Weight.SOFT if is_soft else Weight.FIRM)
        elif value := words.soft.get(word):
            yield Quantity(value, start, end, Weight.SOFT)
        elif value := words.loose.get(word):
            yield Quantity(value, start, end, Weight.LOOSE)
        elif word in words.months:
            if match[0][0].isupper() or not words.capital_months:
                yield _month(text, match, words)
        elif any(character.isdigit() for character in word):
            yield Quantity(word, start, end)
        elif joined := words.joined.match(word):
            value = words.numbers.get(joined[1]) or words.soft[joined[1]]
            yield Quantity(value, start, end, Weight.SOFT)


def _month(text: str, match: re.Match[str], words: NumberWords) -> Quantity:
    """Return the month that `match` names, with the day and year behind it."""
    name = match[0].lower()
    month, start, end = words.months[name], *match.span()
    if words.capital_months and (rest := _MONTH_FIRST.match(text, end)):
        return Quantity(f"{rest[2]}-{month}-{int(rest[1]):02}", start, rest.end())
    if year := _YEAR.match(text, end):
        return Quantity(f"{year[1]}-{month}", start, year.end())
    is_firm = name not in words.months_or_words
    return Quantity(f"--{month}", start, end, Weight.FIRM if is_firm else Weight.LOOSE)


def _joined(found: list[Quantity], text: str, words: NumberWords) -> Iterator[Quantity]:
    """Yield `found` with what is one number as one."""
    waiting: Quantity | None = None
    for quantity in found:
        one = _as_one(waiting, quantity, text, words) if waiting else None
        if waiting and not one:
            yield waiting
        waiting = one or _with_half(quantity, text, words)
    if waiting:
        yield waiting


def _as_one(left: Quantity, right: Quantity, text: str, words: NumberWords) -> Quantity | None:
    """Return the number that 'two hundred', 'twenty-five' or 'three and three' is."""
    gap = text[left.end : right.start]
    if text[right.start].isdigit() or not left.value.isdigit():
        return None
    scale = words.scales.get(text[right.start : right.end].lower())
    if scale and gap in _JOINTS:
        return Quantity(str(int(left.value) * scale), left.start, right.end)
    if text[left.start].isdigit():
        return None
    if gap in _JOINTS and left.value in _TENS and right.value in _ONES:
        value = str(int(left.value) + int(right.value))
        return Quantity(value, left.start, right.end, right.weight)
    if gap in words.again and left.value == right.value:
        return Quantity(left.value, left.start, right.end, right.weight)
    return None


_JOINTS = frozenset(" -")
_TENS = frozenset(str(n) for n in range(20, 100, 10))
_ONES = frozenset(str(n) for n in range(1, 10))


def _with_half(quantity: Quantity, text: str, words: NumberWords) -> Quantity:
    """Return `quantity` with the half that stands behind it: 'two and a half'."""
    half = words.halves.match(text, quantity.end)
    if half and quantity.value.isdigit():
        return Quantity(f"{quantity.value}.5", quantity.start, half.end())
    return quantity
