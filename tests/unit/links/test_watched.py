"""Which addresses are watched, and which of them a run asks."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from karrierehylla.library import load_library
from karrierehylla.links.watched import (
    Choice,
    Use,
    Watched,
    choose,
    choose_named,
    former_addresses,
    watched_addresses,
)
from karrierehylla.model.library import Library
from karrierehylla.model.link import LinkRecord, LinkVerdict
from karrierehylla.problems import Position
from tests.unit.sample import TODAY, changed, write_library

VIGO = "docs/nb/ressurs/vigo.md"
URL = "https://www.vigo.no/"
JOBB = "https://utdanning.no/jobbkompasset/"


def load(root: Path, changes: dict[str, str] | None = None) -> Library:
    library, _ = load_library(write_library(root, changes), today=TODAY)
    assert library is not None
    return library


def test_addresses_of_resources_are_watched_where_they_stand(tmp_path: Path) -> None:
    watched = watched_addresses(load(tmp_path), tmp_path)

    assert list(watched) == [JOBB, URL]
    use = Use(VIGO, Position(12, 6), "vigo", "content-editor")
    line = (tmp_path / VIGO).read_text().splitlines()[use.position.line - 1]
    assert line[use.position.column - 1 :] == URL
    assert watched[URL] == Watched(URL, frozenset(), (use,))


def test_each_language_version_has_its_address_and_its_language(tmp_path: Path) -> None:
    versions = (
        "versions:\n  - lang: ar\n    url: https://www.vigo.no/ar\n"
        "  - lang: ti\n    url: https://www.vigo.no/ti\n"
    )
    library = load(tmp_path, changed(VIGO, f"url: {URL}\n", versions))
    watched = watched_addresses(library, tmp_path)

    assert {url: set(link.languages) for url, link in watched.items()} == {
        JOBB: set(),
        "https://www.vigo.no/ar": {"ar"},
        "https://www.vigo.no/ti": {"ti"},
    }


def test_an_address_that_stands_twice_is_one_link_with_two_uses(tmp_path: Path) -> None:
    source = changed(
        "data/facts.yml",
        "    mark: S\n    valid_from",
        f"    mark: S\n    source_url: {URL}\n    valid_from",
    )
    watched = watched_addresses(load(tmp_path, source), tmp_path)

    assert [(use.path, use.id, use.owner) for use in watched[URL].uses] == [
        (VIGO, "vigo", "content-editor"),
        ("data/facts.yml", "kurs-timer", "law-editor"),
    ]
    assert choose_named(watched, {"kurs-timer"}) == [watched[URL]]
    assert choose_named(watched, {"vigo", "jobbkompasset"}) == list(watched.values())


def test_former_addresses_are_kept_and_never_asked(tmp_path: Path) -> None:
    former = "https://www.vigo.no/gammel"
    library = load(
        tmp_path, changed(VIGO, f"url: {URL}\n", f"url: {URL}\nformer_urls: ['{former}']\n")
    )

    assert former_addresses(library) == {former}
    assert former not in watched_addresses(library, tmp_path)


def record(days_ago: int | None, verdict: str = "ok") -> LinkRecord:
    checked = None if days_ago is None else TODAY - datetime.timedelta(days=days_ago)
    return LinkRecord(verdict=LinkVerdict(verdict), checked=checked)


@pytest.mark.parametrize(
    ("state", "chosen"),
    [
        (None, {Choice.CHANGED, Choice.DUE, Choice.ALL}),
        (record(None), {Choice.CHANGED, Choice.DUE, Choice.ALL}),
        (record(0), set()),
        (record(0, "flaky"), set()),
        (record(1), {Choice.ALL}),
        (record(1, "flaky"), {Choice.DUE, Choice.ALL}),
        (record(6, "dead"), {Choice.ALL}),
        (record(7), {Choice.DUE, Choice.ALL}),
        (record(7, "blocked"), {Choice.DUE, Choice.ALL}),
        # The clock was wrong that day.
        (record(-3), {Choice.DUE, Choice.ALL}),
    ],
)
def test_new_ones_are_changed_failing_ones_due_daily_and_none_is_asked_twice_a_day(
    state: LinkRecord | None, chosen: set[Choice]
) -> None:
    watched = {URL: Watched(URL, frozenset(), ())}
    records = {} if state is None else {URL: state}

    assert {choice for choice in Choice if choose(watched, records, choice, TODAY)} == chosen
