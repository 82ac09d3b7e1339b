"""What a command has to say, and whether it went well."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources

import yaml

INTERRUPTED = 130
"""The status after Ctrl-C: 128 and the number of the signal, as shells have it."""


@dataclass(frozen=True)
class Outcome:
    """The end of a command."""

    status: int = 0
    """0 went well, 1 the content has errors, 2 called wrongly, INTERRUPTED after Ctrl-C."""
    out: str = ""
    """For standard output, without the last line end."""
    err: str = ""
    """For standard error, without the last line end."""


def message(key: str, lang: str, **values: object) -> str:
    """Return the words at `key` of `messages.yml` in `lang` (`en` or `nb`), filled."""
    return _messages()[key][lang].format(**values)


def counted(key: str, lang: str, n: int) -> str:
    """Return the words at `key.one` or `key.other` for `n` things."""
    return message(f"{key}.{'one' if n == 1 else 'other'}", lang, n=n)


@functools.cache
def _messages() -> Mapping[str, Mapping[str, str]]:
    file = resources.files("karrierehylla").joinpath("commands/messages.yml")
    messages: Mapping[str, Mapping[str, str]] = yaml.safe_load(file.read_text("utf-8"))
    return messages
