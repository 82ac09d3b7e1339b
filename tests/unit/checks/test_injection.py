"""Which vectors the checks refuse, and that the corpus reaches every text an author can write."""

from __future__ import annotations

import json
from pathlib import Path

from karrierehylla.commands.check import find_problems
from karrierehylla.library import load_library
from karrierehylla.problems import errors_in
from tests.injection.poison import Poisoner, Row
from tests.injection.vectors import LINKS, VECTORS
from tests.unit.sample import SAMPLE, TODAY, write_library

VIGO = "docs/nb/ressurs/vigo.md"
ANYA = "docs/nb/case/anya.md"

PLACES = {
    (VIGO, "title: Vigo"): 'title: "Vigo {}"',
    (VIGO, "summary: Her søker voksne om plass i videregående."): 'summary: "Her {}"',
    (VIGO, "    text: Ny i samlingen."): '    text: "Ny {}"',
    (VIGO, "publisher: Vigo IKS"): 'publisher: "Vigo {}"',
    (VIGO, "url: https://www.vigo.no/"): 'url: "https://www.vigo.no/{}"',
    (ANYA, "    text: Hva vet vi om Anya?"): '    text: "Hva {}"',
    ("data/site.yml", "publisher: Prøveforlaget"): 'publisher: "Forlaget {}"',
    ("data/languages.yml", "nb: arabisk"): 'nb: "arabisk {}"',
    ("data/glossary.yml", "    nb: karriereveiledning"): '    nb: "veiledning {}"',
    (
        "data/glossary.yml",
        "      nb: Hjelp til å velge utdanning og arbeid.",
    ): '      nb: "Hjelp {}"',
    ("data/facts.yml", "title: {nb: Timer i kurset"): 'title: {nb: "Timer {}"',
    ("data/facts.yml", "text: {nb: Kurset ble lengre."): 'text: {nb: "Kurset {}"',
    ("data/counties.yml", "title: {nb: Oslo"): 'title: {nb: "Oslo {}"',
}
"""One place of each kind where a text of one line stands, by what stands there in the sample.

Words of the interface are not among them: they are the makers' own, and only escaped.
"""

Place = tuple[str, str]


def refused_places(root: Path, text: str) -> set[Place]:
    """The places of `PLACES` where `text` is an error, when it stands in all of them."""
    written = json.dumps(text, ensure_ascii=False)[1:-1]
    files = {path: SAMPLE[path] for path, _ in PLACES}
    lines: dict[tuple[str, int], Place] = {}
    for (path, old), new in PLACES.items():
        lines[path, files[path][: files[path].index(old)].count("\n") + 1] = (path, old)
        files[path] = files[path].replace(old, new.replace("{}", written), 1)
    write_library(root, files)
    errors = errors_in(find_problems(root, TODAY))
    at = {(problem.path, problem.position.line) for problem in errors}
    return {place for line, place in lines.items() if line in at}


def test_the_places_take_a_plain_text(tmp_path: Path) -> None:
    assert refused_places(tmp_path, "ord") == set()


def test_html_is_refused_wherever_it_stands(tmp_path: Path) -> None:
    html = [vector.text for vector in VECTORS if "<" in vector.text]
    assert len(html) > 50

    for text in html:
        assert set(PLACES) - refused_places(tmp_path, text) == set(), text


def test_markdown_that_runs_or_loads_is_refused_wherever_it_stands(tmp_path: Path) -> None:
    printed = {(path, old) for path, old in PLACES if not old.startswith("url: ")}

    for text in LINKS:
        assert printed - refused_places(tmp_path, text) == set(), text


def test_a_body_takes_no_html_attributes_links_that_run_or_pictures_from_elsewhere(
    tmp_path: Path,
) -> None:
    passed = set()
    for vector in VECTORS:
        write_library(tmp_path, {VIGO: f"{SAMPLE[VIGO]}\n{vector.text}\n"})
        if not errors_in(find_problems(tmp_path, TODAY)):
            passed.add(vector.text)

    assert len(LINKS) == 3
    assert not passed.intersection(LINKS)
    # What is left means nothing in a text: signs of attributes, entities, words.
    assert all("<" not in text and "{" not in text for text in passed)
    assert len(passed) < len(VECTORS) / 4


def test_every_text_that_is_bound_to_no_form_is_poisoned(tmp_path: Path) -> None:
    library, _ = load_library(write_library(tmp_path), today=TODAY)
    assert library is not None
    poisoner = Poisoner(Row(["<script>hit()</script>"], packed=False))

    poisoned = poisoner.library(library)

    assert {
        "Case.summary",
        "Case.title",
        "Change.text",
        "Language.name",
        "Question.text",
        "Resource.publisher",
        "Resource.title",
        "Resource.url",
        "Site.contact",
        "SiteLocale.name",
        "Term.nb",
        "Text.en",
        "Text.nb",
        "Text.nn",
        "Translation.questions",
        "Translation.title",
        "TranslatedChange.text",
        "Words",
    } <= set(poisoner.poisoned)
    assert poisoner.bound >= {"Resource.topics", "Question.id", "Language.code", "Case.group"}
    assert not poisoner.bound & set(poisoner.poisoned)
    assert poisoned.items["vigo"].facts.title == "Vigo <script>hit()</script>"
    assert poisoned.data.words.keys() == library.data.words.keys()
