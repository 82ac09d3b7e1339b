"""Where keys and values of a JSON text stand; Python's parser does not tell."""

from __future__ import annotations

import json
import re

from karrierehylla.model.library import Location, Positions
from karrierehylla.problems import LineMap, Position

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


def places_in(text: str) -> Positions:
    """Return the places in `text`, which is JSON; of a key that stands twice the first."""
    lines = LineMap(text)
    keys: dict[Location, Position] = {}
    values: dict[Location, Position] = {}
    way: list[str | int] = []
    """The way to what is being read; a map that waits for its next key has '' there."""
    maps: list[bool] = []
    """Whether each thing around is a map; else it is a list."""
    awaits_key = False
    for match in _TOKEN.finditer(text):
        token = match[0]
        position = lines.position(match.start())
        if token in "{[":
            values.setdefault(tuple(way), position)
            awaits_key = token == "{"
            maps.append(awaits_key)
            way.append("" if awaits_key else 0)
        elif token in "}]":
            maps.pop()
            way.pop()
        elif token == ",":
            last = way[-1]
            awaits_key = maps[-1]
            way[-1] = last + 1 if isinstance(last, int) else ""
        elif token == ":":
            awaits_key = False
        elif awaits_key:
            way[-1] = json.loads(token)
            keys.setdefault(tuple(way), position)
        else:
            values.setdefault(tuple(way), position)
    return Positions(keys=keys, values=values)
