"""Words of links say where they lead: they are read out alone, and gathered in lists."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from importlib import resources

import yaml

from karrierehylla.checks.body import Body
from karrierehylla.checks.fault import Fault
from karrierehylla.checks.texts import Use, texts_of
from karrierehylla.problems import Problem

_ADDRESS = re.compile(
    r"(?:[a-z][a-z0-9+.-]*:/?/?|www\.)\S+\Z|[\w-]+(?:\.[\w-]+)+/\S*\Z", re.IGNORECASE
)
"""An address; the name of a site, 'utdanning.no', is what people call it."""

_MARKS = " \t\u00a0*_`«»“”\"'()[]{}<>→›»…-–:;,.!?"


def check_link_texts(bodies: Iterable[Body]) -> list[Problem]:
    """Return the references and links whose words say nothing."""
    problems = []
    for body in bodies:
        entry = body.entry
        for text in texts_of(entry):
            if text.use is Use.REFERENCES:
                for reference in text.references:
                    for fault in link_text_faults(reference.text):
                        problems.append(fault.at(entry.path, entry.positions.of(*text.location)))
        for reference in body.references:
            for fault in link_text_faults(reference.text):
                problems.append(fault.at(entry.path, body.position(reference.start)))
        for link in body.links:
            if not link.is_image:
                for fault in [*link_text_faults(link.text), *_without_words(link.text)]:
                    problems.append(fault.at(entry.path, body.position(link.offset)))
    return problems


def link_text_faults(text: str | None) -> Iterator[Fault]:
    """Yield what is wrong with the words of a link; one without words of its own takes a title."""
    words = " ".join((text or "").split()).strip(_MARKS)
    if words.casefold() in _empty_words():
        yield Fault("link-text-empty", {"value": words})
    elif _ADDRESS.match(words):
        yield Fault("link-text-address", {"value": words})


def _without_words(text: str) -> Iterator[Fault]:
    """Yield the fault of a link that nobody can read; of a reference that is told elsewhere."""
    if not text.strip(_MARKS):
        yield Fault("link-text-missing")


@functools.cache
def _empty_words() -> frozenset[str]:
    """Return the words that say nothing, of all languages: a page quotes others."""
    file = resources.files("karrierehylla.checks").joinpath("link_words.yml")
    languages: dict[str, list[str]] = yaml.safe_load(file.read_text("utf-8"))
    return frozenset(words for listed in languages.values() for words in listed)
