"""What can be read of a document that does not fit its model, so that the rest of it is judged too.

What is wrong or missing is left empty: a rule about one text, name or address has nothing to say
about an empty one. Rules that compare values, or that ask for one, need to know what was lost.
"""

from __future__ import annotations

import datetime
import functools
import types
from collections.abc import Collection, Mapping
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from karrierehylla.model.fields import Name, Sentence, Summary, Title
from karrierehylla.model.library import Location

Model = TypeVar("Model", bound=BaseModel)

_PROSE = (Title, Summary, Sentence, Name)
"""Texts that can be read although they are too long; an id or address that is cannot be one."""


def salvage(
    model: type[Model], data: Mapping[str, Any], faulty: Collection[Location]
) -> tuple[Model, frozenset[str]]:
    """Return what `data` says as a `model`, and the keys of which something is lost.

    What stands at a `faulty` location, or should stand there, is lost whatever its form.
    """
    work = _Salvage(faulty)
    return work.model(model, data, ()), frozenset(work.lost)


def nothing_of(model: type[Model]) -> tuple[Model, frozenset[str]]:
    """Return an empty `model` and all its keys, for a document that cannot be read at all."""
    return salvage(model, {}, [(key,) for key in model.model_fields])


class _Salvage:
    """One walk down a document; `lost` grows on the way."""

    def __init__(self, faulty: Collection[Location]) -> None:
        self.lost: set[str] = set()
        self._faulty = faulty

    def model(self, model: type[Model], data: Mapping[str, Any], location: Location) -> Model:
        values: dict[str, Any] = {}
        kinds = _kinds_of(model)
        for name, field in model.model_fields.items():
            key = field.alias or name
            place = (*location, key)
            if key in data:
                values[key] = self._value(kinds[name], data[key], place)
            elif field.is_required() or place in self._faulty:
                values[key] = self._empty(kinds[name], place)
        return model.model_construct(**values)

    def _value(self, kind: Any, value: Any, location: Location) -> Any:
        if location in self._faulty:
            return self._empty(kind, location)
        if not any(place[: len(location)] == location for place in self._faulty):
            try:
                return _adapter_of(kind).validate_python(value)
            except ValidationError as error:
                if kind in _PROSE and error.errors()[0]["type"] == "string_too_long":
                    return value
        return self._parts(kind, value, location)

    def _parts(self, kind: Any, value: Any, location: Location) -> Any:
        """Return a `value` that is no sound `kind` as what its sound parts make."""
        bare = _bare(kind)
        if get_origin(bare) in (Union, types.UnionType):
            return self._value(get_args(bare)[0], value, location) or None
        if get_origin(bare) is tuple and isinstance(value, list) and value:
            part = get_args(bare)[0]
            return tuple(
                self._value(part, entry, (*location, index)) for index, entry in enumerate(value)
            )
        if isinstance(value, dict):
            if get_origin(bare) in (dict, Mapping):
                name, part = get_args(bare)
                for key in value:
                    self._value(name, key, location)
                return {
                    key: self._value(part, entry, (*location, key)) for key, entry in value.items()
                }
            if isinstance(bare, type) and issubclass(bare, BaseModel):
                return self.model(bare, value, location)
        return self._empty(kind, location)

    def _empty(self, kind: Any, location: Location) -> Any:
        self.lost.add(str(location[0]))
        bare = _bare(kind)
        if get_origin(bare) in (Union, types.UnionType):
            return None
        if get_origin(bare) is tuple:
            return ()
        if get_origin(bare) in (dict, Mapping):
            return {}
        if isinstance(bare, type) and issubclass(bare, BaseModel):
            return self.model(bare, {}, location)
        if bare is datetime.date:
            return datetime.date.min
        return bare() if bare in (bool, int) else ""


def _bare(kind: Any) -> Any:
    """Return `kind` without what `Annotated` says about it."""
    return get_args(kind)[0] if get_origin(kind) is Annotated else kind


@functools.cache
def _kinds_of(model: type[BaseModel]) -> dict[str, Any]:
    return get_type_hints(model, include_extras=True)


@functools.cache
def _adapter_of(kind: Any) -> TypeAdapter[Any]:
    is_model = isinstance(kind, type) and issubclass(kind, BaseModel)
    return TypeAdapter(kind, config=None if is_model else ConfigDict(strict=True))
