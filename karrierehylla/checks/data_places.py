"""Where values of the data files stand; the files are read again only when a problem needs it."""

from __future__ import annotations

from pathlib import Path

from karrierehylla.checks.fault import Fault
from karrierehylla.model.library import Positions
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Position, Problem
from karrierehylla.reading import data_files
from karrierehylla.reading.interface_words import path_of
from karrierehylla.reading.text_files import read_text
from karrierehylla.reading.yaml_recovery import read_yaml

FILES = {
    field: name
    for name, model in data_files.FILES.items()
    for field in ([name] if name in data_files.WHOLE else model.model_fields)
}
"""Fields of `Data` and the files below `data/` that they come from."""

DataLocation = tuple[str, *tuple[str | int, ...]]
"""A field of `Data` and the way to a value below it."""


class DataPlaces:
    """Finds values of `Data` in the files below `root`."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._read: dict[str, Positions] = {}

    def problem(self, fault: Fault, field: str, *way: str | int) -> Problem:
        """Return `fault` as a problem of the value that `way` leads to below `field`."""
        return fault.at(f"data/{FILES[field]}.yml", self.position(field, *way))

    def position(self, field: str, *way: str | int) -> Position:
        """Return where the value stands that `way` leads to below `field`."""
        location = way if field in data_files.WHOLE else (field, *way)
        return self._positions(f"data/{FILES[field]}.yml").of(*location)

    def problem_of_word(self, locale: Locale, key: str, fault: Fault) -> Problem:
        """Return `fault` as a problem of the words of the interface at `key`."""
        path = path_of(locale)
        return fault.at(path, self._positions(path).of(key))

    def _positions(self, path: str) -> Positions:
        if path not in self._read:
            text, _ = read_text(self._root / path, path, data_files.MAX_DATA)
            document, _ = read_yaml(text or "", path, max_nodes=data_files.MAX_NODES)
            self._read[path] = document.positions if document else Positions({}, {})
        return self._read[path]
