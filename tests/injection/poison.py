"""A library in which every text that an author may write carries a vector, past all checks."""

from __future__ import annotations

import functools
import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError

from karrierehylla.model.data import DATE_UNIT, Data, Fact, Words
from karrierehylla.model.library import Entry, Item, Library

PROBE = "<b>"
"""What a field takes that takes any text."""

LENGTHS = (1200, 600, 400, 200, 120, 90)
"""How long the text of a field may be, longest first."""

R = TypeVar("R", bound=BaseModel)


class Row:
    """Vectors, one after the other and round again."""

    def __init__(self, texts: Iterable[str], *, packed: bool) -> None:
        self._texts = itertools.cycle(texts)
        self._packed = packed

    def next(self, room: int) -> str:
        """The next vector that fits into `room` characters; packed, all that do."""
        text = next(text for text in self._texts if len(text) <= room)
        while self._packed and len(text) + len(following := next(self._texts)) < room:
            text = f"{text} {following}"
        return text


class Poisoner:
    """Puts vectors behind every text that is not bound to a form."""

    def __init__(self, row: Row) -> None:
        self._row = row
        self.poisoned: Counter[str] = Counter()
        """How often each field got one: 'Resource.title'."""
        self.bound: set[str] = set()
        """The fields whose form lets no vector through: ids, dates, codes."""

    def library(self, library: Library, body: str = "") -> Library:
        """The library with vectors in its front matter and data, and `body` below every text."""
        items = {id_: self._item(item, body) for id_, item in library.items.items()}
        return replace(library, items=items, data=self._data(library.data))

    def _item(self, item: Item, body: str) -> Item:
        others = item.translations.items()
        return replace(
            item,
            original=self._entry(item.original, body),
            translations={locale: self._entry(entry, body) for locale, entry in others},
        )

    def _entry(self, entry: Entry, body: str) -> Entry:
        front = self._record(entry.front)
        return replace(entry, front=front, body=f"{entry.body}\n\n{body}\n" if body else entry.body)

    def _data(self, data: Data) -> Data:
        words = {locale: self._words(words) for locale, words in data.words.items()}
        return self._record(data).model_copy(update={"words": words})

    def _words(self, words: Words) -> Words:
        texts = {}
        for key in sorted(words.keys):
            # Braces in words are places to fill.
            text = self._text("Words", LENGTHS[0]).replace("{", "{{").replace("}", "}}")
            texts[key] = f"{words._texts[key]} {text}"
        return Words(words.locale, texts)

    def _record(self, record: R) -> R:
        changes = {
            name: self._value(record, name, getattr(record, name))
            for name in type(record).model_fields
        }
        return record.model_copy(update=changes)

    def _value(self, record: BaseModel, name: str, value: Any) -> Any:
        match value:
            case BaseModel():
                return self._record(value)
            case str():
                return self._texts(record, name, [value], lambda text: text)[0]
            case tuple((BaseModel(), *_)):
                return tuple(self._record(inner) for inner in value)
            case tuple((str(), *_)):
                return tuple(self._texts(record, name, value, lambda text: (text,) * len(value)))
            case Mapping() if all(isinstance(inner, BaseModel) for inner in value.values()):
                return {key: self._record(inner) for key, inner in value.items()}
            case Mapping() if all(isinstance(inner, str) for inner in value.values()):
                old = list(value.values())
                new = self._texts(record, name, old, lambda text: dict.fromkeys(value, text))
                return dict(zip(value, new, strict=True))
            case _:
                return value

    def _texts(
        self,
        record: BaseModel,
        name: str,
        values: Sequence[str],
        shape: Callable[[str], object],
    ) -> Sequence[str]:
        """The texts of a field with a vector each; as they are where the field is bound.

        `shape` makes a value of the field of one text.
        """
        field = f"{type(record).__name__}.{name}"

        def takes(text: str) -> bool:
            try:
                _adapter(type(record), name).validate_python(shape(text))
            except ValidationError:
                return False
            return True

        is_date = isinstance(record, Fact) and name == "value" and record.unit == DATE_UNIT
        if is_date or not takes(PROBE):
            self.bound.add(field)
            return values
        room = next(length for length in LENGTHS if takes("a" * length))
        return [self._poisoned(field, value, room) for value in values]

    def _poisoned(self, field: str, value: str, room: int) -> str:
        if not field.endswith(("url", "urls")):
            text = self._text(field, room - 1)
            return f"{value[: room - len(text) - 1]} {text}"
        # Brackets in a host are no address for Python.
        text = self._text(field, room // 2).replace("[", "").replace("]", "")
        # In the host, which pages show, and behind it.
        return f"https://{text}/" if self.poisoned.total() % 2 else f"{value}{text}"

    def _text(self, field: str, room: int) -> str:
        self.poisoned[field] += 1
        return self._row.next(room)


@functools.cache
def _adapter(model: type[BaseModel], name: str) -> TypeAdapter[Any]:
    """What tells whether a field of `model` takes a value."""
    field = model.model_fields[name]
    form: Any = Annotated[field.annotation, field]
    return TypeAdapter(form)
