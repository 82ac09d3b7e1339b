"""`schema`: JSON Schemas for editors that complete and explain keys."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from karrierehylla.commands.outcome import Outcome
from karrierehylla.schema import schemas


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `schema` to the commands."""
    parser = commands.add_parser("schema", help="write a JSON Schema per kind and data file")
    parser.add_argument("--out", type=Path, default=Path("build/schema"), metavar="DIR")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> Outcome:
    """Write the schemas and return the paths of the files."""
    folder: Path = arguments.out
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, schema in schemas().items():
        file = folder / f"{name}.schema.json"
        text = json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True)
        file.write_text(f"{text}\n", "utf-8", newline="\n")
        written.append(str(file))
    return Outcome(out="\n".join(written))
