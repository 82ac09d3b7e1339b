from __future__ import annotations

import dataclasses
import itertools
import shutil
from pathlib import Path

import pytest

from karrierehylla.checks import check_library
from karrierehylla.edition import AuthorMistakes, prepare_edition
from karrierehylla.library import load_library
from karrierehylla.model.item import Resource
from karrierehylla.model.kind import Kind
from karrierehylla.model.library import Library
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Problem, as_text
from tests.unit.sample import COMMON, DOCS, SAMPLE, TODAY, changed, page, write_library

VIGO = "docs/nb/ressurs/vigo.md"
DRAFT = page(f"title: Utkast\nsummary: Et utkast.\n{COMMON}draft: true\n", "Les.\n")


def load(root: Path, *, drafts: bool = False) -> tuple[Library, list[Problem]]:
    library, problems = load_library(root, today=TODAY, drafts=drafts)
    assert library is not None
    return library, problems


def test_the_sample_has_no_problem_and_all_its_items(tmp_path: Path) -> None:
    library, problems = load(write_library(tmp_path))

    assert as_text(problems, "en") == ""
    assert list(library.items) == ["anya", "career-learning", "home", "jobbkompasset", "vigo"]
    assert library.today == TODAY


def test_an_item_joins_its_original_and_its_translations(tmp_path: Path) -> None:
    library, _ = load(write_library(tmp_path))
    vigo = library.items["vigo"]

    assert vigo.original.path == VIGO
    assert isinstance(vigo.facts, Resource)
    assert vigo.facts.url == "https://www.vigo.no/"
    assert sorted(vigo.translations) == [Locale.EN, Locale.NN]
    assert vigo.uri == "ressurs/vigo.md"
    assert vigo.title(Locale.NN) == "Vigo"


def test_a_body_begins_on_its_line_without_the_blank_lines_above(tmp_path: Path) -> None:
    library, _ = load(write_library(tmp_path))
    entry = library.items["vigo"].original

    assert entry.body == "Les om fristen først.\n"
    assert entry.body_line == 21
    assert DOCS[VIGO].splitlines()[entry.body_line - 1] == "Les om fristen først."


def test_a_draft_is_left_out_unless_drafts_are_wanted(tmp_path: Path) -> None:
    write_library(tmp_path, {"docs/nb/om-oss/utkast.md": DRAFT})

    assert "utkast" not in load(tmp_path)[0].items
    assert "utkast" in load(tmp_path, drafts=True)[0].items


def test_the_index_of_a_folder_is_a_guide_with_the_folders_id(tmp_path: Path) -> None:
    index = page(f"title: Ressurser\nsummary: Alle ressurser.\n{COMMON}", "Les.\n")
    library, problems = load(write_library(tmp_path, {"docs/nb/ressurs/index.md": index}))

    assert problems == []
    assert library.items["ressurs"].uri == "ressurs/index.md"
    assert library.items["ressurs"].kind == "guide"


@pytest.mark.parametrize(
    "locales",
    [subset for size in (1, 2, 3) for subset in itertools.combinations(("nb", "nn", "en"), size)],
    ids=" ".join,
)
def test_an_item_may_be_written_in_any_of_the_languages(
    locales: tuple[str, ...], tmp_path: Path
) -> None:
    """The first of them carries the original."""
    original = DOCS[VIGO]
    translation = DOCS["docs/nn/ressurs/vigo.md"]
    paths = {locale: f"docs/{locale}/ressurs/vigo.md" for locale in ("nb", "nn", "en")}
    changes = {
        path: None if locale not in locales else original if locale == locales[0] else translation
        for locale, path in paths.items()
    }
    library, problems = load(write_library(tmp_path, changes))

    assert problems == []
    assert sorted(library.items["vigo"].entries) == sorted(locales)
    assert library.items["vigo"].original.locale == locales[0]


def test_a_translation_of_which_something_is_lost_is_loose(tmp_path: Path) -> None:
    path = "docs/nn/ressurs/vigo.md"
    library, _ = load(write_library(tmp_path, changed(path, "translates: 1", "translates: en")))

    assert library.faulty == {path}
    assert [(entry.path, entry.lost) for entry in library.loose] == [
        (path, frozenset({"translates"}))
    ]
    assert sorted(library.items["vigo"].translations) == [Locale.EN]


def test_with_its_original_a_whole_item_is_loose(tmp_path: Path) -> None:
    library, _ = load(write_library(tmp_path, changed(VIGO, "status: active", "status: activ")))

    assert "vigo" not in library.items
    assert library.kinds["vigo"] is Kind.RESOURCE
    assert [(entry.path, entry.lost) for entry in library.loose] == [
        ("docs/en/ressurs/vigo.md", frozenset()),
        (VIGO, {"status"}),
        ("docs/nn/ressurs/vigo.md", frozenset()),
    ]


def test_an_original_with_a_mistake_that_hides_nothing_is_in_its_item(tmp_path: Path) -> None:
    long = "Her søker voksne. " * 12
    change = changed(VIGO, "Her søker voksne om plass i videregående.", long)
    library, problems = load(write_library(tmp_path, change))

    assert [problem.rule for problem in problems] == ["too-long"]
    assert library.loose == ()
    assert library.items["vigo"].facts.summary == long.strip()


def test_an_original_without_a_known_version_is_no_second_one(tmp_path: Path) -> None:
    """A translation without `translates` cannot be told from an original without `version`."""
    path = "docs/nb/ressurs/vigo.md"
    changes = {
        "docs/nn/ressurs/vigo.md": DOCS[VIGO],
        path: DOCS["docs/nn/ressurs/vigo.md"].replace("translates: 1\n", ""),
    }
    library, problems = load(write_library(tmp_path, changes))

    assert "two-originals" not in {problem.rule for problem in problems}
    assert library.items["vigo"].original.locale == Locale.NN


@pytest.mark.parametrize("line", ["draft: true", "draft: ja", "draft: 'true", "draft:"])
def test_a_draft_with_mistakes_is_a_draft(line: str, tmp_path: Path) -> None:
    write_library(tmp_path, changed(VIGO, "status: active", f"status: activ\n{line}"))

    assert load(tmp_path)[0].loose == ()
    assert len(load(tmp_path, drafts=True)[0].loose) == 3


def test_a_page_with_mistakes_that_says_it_is_no_draft_is_none(tmp_path: Path) -> None:
    write_library(tmp_path, changed(VIGO, "status: active", "status: activ\ndraft: false"))

    assert len(load(tmp_path)[0].loose) == 3


def test_a_translation_of_a_draft_with_mistakes_is_left_out(tmp_path: Path) -> None:
    words = "title: [Utkast]\nsummary: Eit utkast.\ntranslates: 1\n"
    paths = {"docs/nb/om-oss/utkast.md": DRAFT, "docs/nn/om-oss/utkast.md": page(words, "Les.\n")}
    write_library(tmp_path, paths)

    assert load(tmp_path)[0].loose == ()
    assert len(load(tmp_path, drafts=True)[0].loose) == 1


def test_a_line_in_the_body_makes_no_draft(tmp_path: Path) -> None:
    text = DOCS[VIGO].replace("status: active", "status: activ")
    write_library(tmp_path, {VIGO: f"{text}\ndraft: true\n"})

    assert len(load(tmp_path)[0].loose) == 3


def test_a_data_file_with_errors_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    write_library(
        tmp_path, {**changed(VIGO, "format: page", "format: 1"), "data/goals.yml": "goals: x\n"}
    )
    library, problems = load(tmp_path)

    assert library.data.lost == {"goals"}
    assert library.data.goals == ()
    assert len(library.data.phases) == 2
    assert not library.has_sound_data
    assert [(problem.path, problem.rule) for problem in problems] == [
        ("data/goals.yml", "not-list"),
        (VIGO, "not-text"),
    ]


@pytest.mark.parametrize(
    ("changes", "has_data"),
    [
        (changed(VIGO, "status: active", "status: activ"), True),
        (changed("data/goals.yml", "id: open", "id: Open"), False),
        ({"data/words/nn.yml": None}, False),
    ],
    ids=["page", "data", "words"],
)
def test_errors_stop_an_edition_and_leave_it_the_data_that_has_none(
    changes: dict[str, str | bytes | None], has_data: bool, tmp_path: Path
) -> None:
    write_library(tmp_path, changes)

    with pytest.raises(AuthorMistakes) as raised:
        prepare_edition(tmp_path, today=TODAY)

    assert (raised.value.data is not None) == has_data


def test_without_data_the_pages_are_read(tmp_path: Path) -> None:
    shutil.rmtree(write_library(tmp_path) / "data")

    library, problems = load(tmp_path)

    assert [(problem.path, problem.rule) for problem in problems] == [("data", "missing-file")]
    assert not library.data.knows("site")
    assert len(library.items) == 5
    assert check_library(library, tmp_path) == []


def test_an_empty_folder_is_told_in_two_lines(tmp_path: Path) -> None:
    library, problems = load_library(tmp_path, today=TODAY)

    assert library is None
    assert as_text(problems, "nb").splitlines() == [
        (
            "data:1:1: missing-file: ei slik fil eller mappe finnes ikke;"
            " hent den fra kildelageret, eller skriv den"
        ),
        (
            "docs:1:1: missing-file: ei slik fil eller mappe finnes ikke;"
            " hent den fra kildelageret, eller skriv den"
        ),
    ]


def test_without_docs_there_is_no_library_and_nothing_more_is_told(tmp_path: Path) -> None:
    write_library(tmp_path)
    shutil.rmtree(tmp_path / "docs")

    library, problems = load_library(tmp_path, today=TODAY)

    assert library is None
    assert [(problem.path, problem.rule) for problem in problems] == [("docs", "missing-file")]


def test_the_order_of_files_on_disk_does_not_matter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, last = tmp_path / "first", tmp_path / "last"
    for root, paths in ((first, sorted(SAMPLE)), (last, sorted(SAMPLE, reverse=True))):
        for path in paths:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(SAMPLE[path], "utf-8")

    one, other = (load(root)[0] for root in (first, last))

    assert list(one.items) == list(other.items)
    assert all(
        dataclasses.asdict(one.items[id_].original) == dataclasses.asdict(other.items[id_].original)
        for id_ in one.items
    )
