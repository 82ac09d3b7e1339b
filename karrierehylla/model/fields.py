"""The types of single fields: what an author may write in one place, whatever the file."""

from __future__ import annotations

import datetime
import re
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

ID_PATTERN_TEXT = "^[a-z0-9]+(-[a-z0-9]+)*$"
"""Ids as JSON Schema writes it."""

ID_PATTERN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")

PARTIAL_DATE_TEXT = r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
"""A year, a month or a day as JSON Schema writes it."""

PARTIAL_DATE = re.compile(PARTIAL_DATE_TEXT.replace("$", r"\Z"))


def parse_date(value: Any) -> Any:
    """Return the date that an ISO text `YYYY-MM-DD` names; YAML's own dates are never used."""
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("date_form", "not a date")
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        raise PydanticCustomError("date_form", "not a date")
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError("date_exists", "no such day") from None


def parse_partial_date(text: str) -> str:
    """Return a year, month or day of the right form, unless it is a day that no calendar has."""
    if len(text) == len("YYYY-MM-DD"):
        parse_date(text)
    return text


def is_partial_date(text: str) -> bool:
    """Return whether `text` names a year, a month or a day."""
    try:
        return PARTIAL_DATE.match(text) is not None and bool(parse_partial_date(text))
    except PydanticCustomError:
        return False


def parse_flag(value: Any) -> Any:
    """Return the truth that the words `true` and `false` name; no other word is one."""
    if value in ("true", True):
        return True
    if value in ("false", False):
        return False
    raise PydanticCustomError("truth", "not true or false")


Id = Annotated[str, Field(pattern=ID_PATTERN_TEXT, max_length=60)]
Title = Annotated[str, Field(min_length=1, max_length=90)]
Summary = Annotated[str, Field(min_length=1, max_length=200)]
Sentence = Annotated[str, Field(min_length=1, max_length=400)]
Name = Annotated[str, Field(min_length=1, max_length=120)]
MAX_ADDRESS = 600
Address = Annotated[str, Field(min_length=1, max_length=MAX_ADDRESS)]
Date = Annotated[
    datetime.date,
    BeforeValidator(parse_date),
    WithJsonSchema({"type": "string", "format": "date"}),
]
PartialDate = Annotated[
    str,
    Field(pattern=PARTIAL_DATE_TEXT, examples=["2024-03"]),
    AfterValidator(parse_partial_date),
]
Flag = Annotated[bool, BeforeValidator(parse_flag), WithJsonSchema({"type": "boolean"})]
LanguageCode = Annotated[
    str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", max_length=35, examples=["ar"])
]
Version = Annotated[int, Field(ge=1, le=9999)]
Minutes = Annotated[int, Field(ge=1, le=6000)]
Ids = tuple[Id, ...]
Level = Literal["A0", "A1", "A2", "B1", "B2", "C1"]
Support = Literal["picture", "audio", "film"]
Access = Literal["open", "login", "licence", "paid"]
Gender = Literal["woman", "man", "open"]
Schooling = Literal["unknown", "none", "some", "lower-secondary", "upper-secondary", "higher"]
Care = Literal["children", "family-abroad", "none", "unknown"]


STRICT = ConfigDict(extra="forbid", frozen=True, strict=True, use_attribute_docstrings=True)
"""No conversions, unknown keys or changes; the strings below fields describe them to editors."""


class Record(BaseModel):
    """An entry of a data file: strict types, no unknown keys, frozen values."""

    model_config = STRICT
