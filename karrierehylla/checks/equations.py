"""Equations in running text: '15 timer + 10 timer = 25 timer'.

One is judged where every part of it is a number in one unit; what cannot be told is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from karrierehylla.checks.fault import Fault
from karrierehylla.checks.number_words import NumberWords, number_words
from karrierehylla.checks.plain_text import Plain
from karrierehylla.model.locale import Locale
from karrierehylla.references import ReferenceKind

_FACT = "\ue000"
"""Stands for a fact in a text."""
_ASIDE = re.compile(r"\([^()\d\n=]*\)")
_TOKEN = re.compile(
    rf"(?P<fact>{_FACT})|(?P<equals>=)|(?P<sign>[+−×]|(?<=\s)[-–x·](?=\s))"
    r"|(?P<number>(?<![^\W_])(?<!\d[-–])\d)|(?P<word>%|[^\W\d_]+)|(?P<other>\S)"
)
_LETTER = re.compile(r"[^\W_]")
"""What makes the number before it a name: '6A'."""
_SIGNS = {"−": "-", "–": "-", "x": "×", "·": "×"}
_PERCENT = "%"
_UNIT_LETTERS = 3
"""Letters by which 'time' and 'timer' are one unit."""


@dataclass(frozen=True)
class Known:
    """What facts count in a sum, in one language."""

    locale: Locale
    facts: Mapping[str, tuple[int, str]]
    """Value and unit by id."""


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str
    start: int
    end: int
    value: Fraction = Fraction(0)
    unit: str = ""


@dataclass(frozen=True)
class _Side:
    """What stands on one side of an equals sign: numbers, and the signs between them."""

    terms: tuple[_Token, ...]
    signs: tuple[str, ...]

    @property
    def value(self) -> Fraction:
        """What it makes; products first."""
        total, product, sign = Fraction(0), self.terms[0].value, 1
        for operator, term in zip(self.signs, self.terms[1:], strict=True):
            if operator == "×":
                product *= term.value
            else:
                total += sign * product
                product, sign = term.value, 1 if operator == "+" else -1
        return total + sign * product


def equation_faults(plain: Plain, source: str, known: Known) -> Iterator[Fault]:
    """Yield the equations of `source`, whose words are `plain`, that are wrong."""
    signs = list(plain.text)
    facts = {}
    for reference in plain.references:
        if reference.kind is ReferenceKind.FACT:
            signs[reference.start] = _FACT
            facts[reference.start] = reference
    text = _ASIDE.sub(lambda match: " " * len(match[0]), "".join(signs))
    offset = 0
    for line in text.split("\n"):
        if "=" in line:
            tokens = list(_tokens(text, offset, offset + len(line), number_words(known.locale)))
            for index, token in enumerate(tokens):
                if token.kind == "fact":
                    reference = facts[token.start]
                    value, unit = known.facts.get(reference.id, (None, ""))
                    kind = "other" if value is None else "number"
                    tokens[index] = _Token(
                        kind, "", token.start, reference.end, Fraction(value or 0), unit
                    )
            for segment in _split(tokens, "other"):
                yield from _judge(segment, source, number_words(known.locale).currency)
        offset += len(line) + 1


def _tokens(text: str, start: int, end: int, words: NumberWords) -> Iterator[_Token]:
    """Yield the parts of a line; a number that is no plain number is something else."""
    while match := _TOKEN.search(text, start, end):
        kind, start = match.lastgroup or "", match.end()
        if kind != "number":
            yield _Token(kind, match[0], match.start(), start)
            continue
        number = words.number.match(text, match.start(), end)
        assert number is not None
        start = number.end()
        sign, decimals = number["rest"][:1], number["rest"][1:]
        is_plain = not sign or (sign == words.decimal and decimals.isdigit())
        if not is_plain or _LETTER.match(text, start, end):
            yield _Token("other", number[0], number.start(), start)
        else:
            whole = "".join(filter(str.isdigit, number["whole"]))
            value = Fraction(f"{whole}.{decimals or 0}")
            yield _Token("number", number[0], number.start(), start, value)


def _split(tokens: Sequence[_Token], kind: str) -> list[list[_Token]]:
    """Return the tokens between those of `kind`."""
    parts: list[list[_Token]] = [[]]
    for token in tokens:
        if token.kind == kind:
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _judge(tokens: Sequence[_Token], source: str, currency: frozenset[str]) -> Iterator[Fault]:
    """Yield the first thing that is wrong with an equation."""
    parts = _split(tokens, "equals")
    sides = [
        _side(part, currency, is_first=part is parts[0], is_last=part is parts[-1])
        for part in parts
    ]
    known = [side for side in sides if side]
    if len(known) < 2 or len(known) < len(sides) or not any(side.signs for side in known):
        return
    terms = [term for side in known for term in side.terms]
    units = {term.unit[:_UNIT_LETTERS].casefold() for term in terms}
    if len(units - {""}) > 1 or (_PERCENT in units and len(units) > 1):
        return
    for side in known[1:]:
        if side.value != known[0].value:
            values = {
                "sum": source[terms[0].start : terms[-1].end],
                "left": _decimal(known[0].value),
                "right": _decimal(side.value),
            }
            yield Fault("sum-wrong", values, terms[0].start)
            return


def _side(
    tokens: Sequence[_Token], currency: frozenset[str], *, is_first: bool, is_last: bool
) -> _Side | None:
    """Return one side of an equation; words may stand before the first side and after the last."""
    groups = _split(tokens, "sign")
    terms = []
    for group in groups:
        numbers = [index for index, token in enumerate(group) if token.kind == "number"]
        opens = is_first and group is groups[0]
        closes = is_last and group is groups[-1]
        if not numbers or (len(numbers) > 1 and not opens and not closes):
            return None
        place = numbers[-1] if opens else numbers[0]
        if not opens and any(token.text.lower() not in currency for token in group[:place]):
            return None
        number, after = group[place], group[place + 1 : place + 2]
        unit = number.unit or (after[0].text if after and after[0].kind == "word" else "")
        terms.append(_Token("number", number.text, number.start, number.end, number.value, unit))
    signs = [_SIGNS.get(token.text, token.text) for token in tokens if token.kind == "sign"]
    return _Side(tuple(terms), tuple(signs))


def _decimal(value: Fraction) -> str:
    """Return a number as digits."""
    return str(value.numerator) if value.denominator == 1 else f"{float(value):g}"
