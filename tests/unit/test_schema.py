from __future__ import annotations

from typing import Any

import pytest

from karrierehylla.model.kind import Kind
from karrierehylla.schema import schemas

SCHEMAS = schemas()


def properties(schema: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = schema["$defs"][name]["properties"]
    return found


@pytest.mark.parametrize("kind", Kind)
def test_a_kind_is_an_original_or_a_translation(kind: Kind) -> None:
    schema = SCHEMAS[kind.value]
    names = [choice["$ref"].rpartition("/")[2] for choice in schema["anyOf"]]

    assert len(names) == 2
    assert names[1] == "Translation"
    assert "version" in properties(schema, names[0])
    assert "translates" in properties(schema, "Translation")


@pytest.mark.parametrize("kind", Kind)
def test_every_key_of_front_matter_is_explained(kind: Kind) -> None:
    unexplained = [
        f"{name}.{key}"
        for name, definition in SCHEMAS[kind.value]["$defs"].items()
        for key, node in definition["properties"].items()
        if "description" not in node
    ]

    assert unexplained == []


def test_a_truth_is_a_boolean_to_an_editor() -> None:
    assert properties(SCHEMAS["resource"], "Resource")["sensitive"]["type"] == "boolean"


def test_choices_are_listed() -> None:
    status = properties(SCHEMAS["resource"], "Resource")["status"]

    assert status["enum"] == ["active", "moved", "gone"]


def test_unknown_keys_are_refused() -> None:
    assert SCHEMAS["data-goals"]["additionalProperties"] is False
