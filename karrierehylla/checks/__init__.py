"""The rules of the library: each family is a module, each rule a statement about the content."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from karrierehylla.checks.addresses import check_addresses
from karrierehylla.checks.anonymity import check_anonymity
from karrierehylla.checks.body import read_body
from karrierehylla.checks.counties import check_counties
from karrierehylla.checks.data_places import DataPlaces
from karrierehylla.checks.dates import check_dates
from karrierehylla.checks.first_uses import check_first_uses
from karrierehylla.checks.items import check_items
from karrierehylla.checks.link_text import check_link_texts
from karrierehylla.checks.locks import check_locks
from karrierehylla.checks.markdown import check_markdown
from karrierehylla.checks.parity import check_parity
from karrierehylla.checks.personal_data import check_personal_data
from karrierehylla.checks.plain_language import check_plain_language
from karrierehylla.checks.programmes import check_programmes
from karrierehylla.checks.prose import read_prose
from karrierehylla.checks.references import check_references
from karrierehylla.checks.same_facts import check_same_facts
from karrierehylla.checks.spelling import Speller, check_spelling, check_word_lists
from karrierehylla.checks.sums import check_sums
from karrierehylla.checks.texts import check_texts
from karrierehylla.checks.translations import check_translations
from karrierehylla.checks.vocabularies import check_vocabularies
from karrierehylla.model.library import Library
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Problem, in_order


def check_library(
    library: Library, root: Path, spellers: Mapping[Locale, Speller] | None = None
) -> list[Problem]:
    """Return every problem of `library`, which was read from the project at `root`, in order.

    Spelling is checked in the languages of `spellers`: that takes long.
    """
    bodies = [read_body(entry) for entry in library.entries]
    places = DataPlaces(root)
    prose = read_prose(library, bodies, places)
    return in_order(
        [
            *check_addresses(library, bodies, places),
            *check_markdown(library, bodies, root),
            *check_texts(library, places),
            *check_vocabularies(library, root, places),
            *check_references(library, bodies, root),
            *check_counties(library, root, places),
            *check_items(library, bodies),
            *check_translations(library, bodies),
            *check_parity(library, prose),
            *check_first_uses(library, bodies, prose),
            *check_plain_language(library, prose),
            *check_word_lists(library),
            *check_spelling(library, prose, spellers or {}),
            *check_same_facts(library, bodies, places),
            *check_sums(library, bodies, places),
            *check_programmes(library, bodies),
            *check_link_texts(bodies),
            *check_personal_data(library, bodies, root),
            *check_anonymity(library, prose),
            *check_dates(library, places),
            *check_locks(library, root),
        ]
    )
