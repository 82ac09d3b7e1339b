from __future__ import annotations

import datetime

import pytest

from karrierehylla.model.item import Case, Resource, Topic, Translation
from karrierehylla.reading.data_files import FILES
from karrierehylla.reading.salvage import nothing_of, salvage

TOPIC = {
    "title": "Karrierelæring",
    "summary": "Her lærer du å velge.",
    "version": 1,
    "changes": [{"version": 1, "date": "2026-11-21", "text": "Ny i samlingen."}],
    "owner": "content-editor",
    "reviewed": "2026-11-21",
    "review_by": "2027-05-21",
    "order": 1,
    "block": "guidance",
}
RESOURCE = {
    **{key: value for key, value in TOPIC.items() if key not in ("order", "block")},
    "url": "https://www.vigo.no/",
    "publisher": "Vigo IKS",
    "topics": ["career-learning"],
    "phases": ["pre"],
    "format": "page",
    "audience": ["counsellor"],
    "status": "active",
}


def test_of_what_is_sound_nothing_is_lost() -> None:
    topic, lost = salvage(Topic, TOPIC, ())

    assert lost == frozenset()
    assert topic == Topic.model_validate(TOPIC)


@pytest.mark.parametrize(
    ("key", "value", "empty"),
    [
        ("title", ["Vigo"], ""),
        ("version", "1", 0),
        ("version", 0, 0),
        ("changes", "ny", ()),
        ("changes", [], ()),
        ("owner", "Kari Nordmann", ""),
        ("owner", "a" * 61, ""),
        ("reviewed", "21.11.2026", datetime.date.min),
        ("order", 100, 0),
        ("draft", "ja", False),
    ],
)
def test_what_is_wrong_is_empty_and_lost(key: str, value: object, empty: object) -> None:
    topic, lost = salvage(Topic, TOPIC | {key: value}, ())

    assert lost == {key}
    assert getattr(topic, key) == empty
    assert topic.summary == "Her lærer du å velge."
    assert topic.block == "guidance"


@pytest.mark.parametrize("value", ["", 7, "a b"], ids=repr)
def test_what_is_wrong_and_optional_is_nothing(value: object) -> None:
    resource, lost = salvage(Resource, RESOURCE | {"replaced_by": value}, ())

    assert resource.replaced_by is None
    assert lost == {"replaced_by"}


def test_what_is_missing_is_lost_only_where_it_is_wanted() -> None:
    data = {key: value for key, value in RESOURCE.items() if key not in ("url", "owner")}

    resource, lost = salvage(Resource, data, ())

    assert (resource.url, resource.owner) == (None, "")
    assert lost == {"owner"}


def test_entries_of_a_list_keep_their_places() -> None:
    resource, lost = salvage(Resource, RESOURCE | {"topics": ["a", "Å b", 3, "c"]}, ())

    assert resource.topics == ("a", "", "", "c")
    assert lost == {"topics"}


def test_a_list_that_is_too_long_is_read() -> None:
    resource, lost = salvage(Resource, RESOURCE | {"topics": list("abcde")}, ())

    assert resource.topics == ("a", "b", "c", "d", "e")
    assert lost == frozenset()


@pytest.mark.parametrize("key", ["title", "summary", "publisher"])
def test_words_that_are_too_long_are_read(key: str) -> None:
    words = "ord " * 200

    resource, lost = salvage(Resource, RESOURCE | {key: words}, ())

    assert getattr(resource, key) == words
    assert lost == frozenset()


def test_a_map_inside_a_list_is_read_as_far_as_it_goes() -> None:
    change = {"version": "x", "date": "2026-11-21", "text": "Ny.", "by": "Kari"}

    topic, lost = salvage(Topic, TOPIC | {"changes": [change]}, ())

    assert topic.changes[0].text == "Ny."
    assert topic.changes[0].date == datetime.date(2026, 11, 21)
    assert lost == {"changes"}


def test_a_text_under_an_ill_formed_name_is_read() -> None:
    questions = {"Etikk og lov": "Kva må vi vite?", "kva": "Kva no?"}
    words = {"title": "Anya", "summary": "Om Anya.", "translates": 1, "questions": questions}

    translation, lost = salvage(Translation, words, ())

    assert translation.questions == questions
    assert lost == {"questions"}


@pytest.mark.parametrize("location", [("title",), ("changes", 0, "text"), ("url",)])
def test_a_faulty_place_is_lost_whatever_its_form(location: tuple[str | int, ...]) -> None:
    data = {key: value for key, value in RESOURCE.items() if key != "url"}

    resource, lost = salvage(Resource, data, {location})

    assert lost == {location[0]}
    assert resource.publisher == "Vigo IKS"
    assert (resource.title, resource.changes[0].text) == (
        "" if location == ("title",) else "Karrierelæring",
        "" if location[0] == "changes" else "Ny i samlingen.",
    )


@pytest.mark.parametrize("model", [Resource, Case, Translation, *FILES.values()])
def test_of_what_cannot_be_read_everything_is_lost(model: type[Resource]) -> None:
    nothing, lost = nothing_of(model)

    assert lost == frozenset(model.model_fields)
    assert set(nothing.model_dump()) == set(model.model_fields)
