"""The models as JSON Schema: front matter per kind, and the data files."""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import models_json_schema

from karrierehylla.model.item import ORIGINALS, Translation
from karrierehylla.reading.data_files import FILES

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, dict[str, Any]]:
    """Return the schemas by name: 'resource' for a kind, 'data-phases' for a data file."""
    by_name: dict[str, dict[str, Any]] = {}
    for kind, model in ORIGINALS.items():
        refs, definitions = models_json_schema(
            [(model, "validation"), (Translation, "validation")], title=f"Karrierehylla: {kind}"
        )
        either = [refs[model, "validation"], refs[Translation, "validation"]]
        by_name[kind.value] = {"$schema": DIALECT, **definitions, "anyOf": either}
    for name, file in FILES.items():
        title = {"title": f"Karrierehylla: data/{name}.yml"}
        by_name[f"data-{name}"] = {"$schema": DIALECT, **file.model_json_schema(), **title}
    return by_name
