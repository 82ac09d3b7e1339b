"""Our own words: spelled right in three languages, and a norm that fits the dictionaries."""

from __future__ import annotations

import os

import pytest

from karrierehylla.checks.form_table import FormTable
from karrierehylla.clock import today
from karrierehylla.commands.check import find_problems
from karrierehylla.hunspell import Hunspell, spellers
from karrierehylla.model.data import Data
from karrierehylla.model.locale import Locale
from karrierehylla.model.norm import FormSet
from karrierehylla.problems import as_text
from karrierehylla.reading.data_files import read_data
from tests.build.sites import ROOT
from tests.needs import need_dictionary
from tests.unit.sample import TODAY


@pytest.fixture(scope="module")
def data() -> Data:
    """What stands in `data/`."""
    found, _ = read_data(ROOT)
    assert found.knows("norm")
    return found


def test_every_word_is_in_a_dictionary_or_on_our_lists() -> None:
    for locale in Locale:
        need_dictionary(locale)

    found = find_problems(ROOT, max(today(os.environ), TODAY), spellers())

    assert as_text([problem for problem in found if problem.rule == "spelling"], "nb") == ""


def rights(forms: FormSet) -> list[str]:
    """Return the words that a set of forms tells people to write."""
    return sorted({word for right in forms.words.values() for word in right.split()})


@pytest.mark.parametrize(
    ("name", "locale"), [("bokmal", "nn"), ("choice", "nn"), ("nynorsk", "nb")]
)
def test_what_the_norm_tells_people_to_write_is_in_the_dictionary(
    name: str, locale: str, data: Data
) -> None:
    words = rights(getattr(data.norm, name))

    unknown = Hunspell(need_dictionary(locale)).unknown(words)

    assert unknown - data.known_words[locale].keys() == set()
    assert len(words) > 20


def test_the_norm_does_not_refuse_what_it_tells_people_to_write(data: Data) -> None:
    norm = data.norm
    nynorsk = sorted({*rights(norm.bokmal), *rights(norm.choice)})
    sets = [(norm.bokmal, nynorsk), (norm.choice, nynorsk), (norm.nynorsk, rights(norm.nynorsk))]

    refused = [
        word
        for forms, words in sets
        for word in words
        if list(FormTable(forms).find([word], [word]))
    ]

    assert refused == []
