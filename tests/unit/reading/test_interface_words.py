"""The list of the interface words is what the code asks for, no more and no less.

The code is read and not run, so that a key counts which no page of a sample shows.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping

import pytest

from karrierehylla.links.verdict import Verdict
from karrierehylla.model.item import Case, Resource
from karrierehylla.model.kind import FOLDERS, Kind
from karrierehylla.model.locale import Locale
from karrierehylla.pages.cards import MARKED
from karrierehylla.pages.case_list import AGES
from karrierehylla.pages.case_list import FACETS as CASE_FACETS
from karrierehylla.pages.facets import FACETS
from karrierehylla.pages.item_pages import RELATED
from karrierehylla.pages.sections import SECTIONS
from karrierehylla.pages.status import NEEDS_PERSON
from karrierehylla.reading.interface_words import keys_asked_for
from karrierehylla.theme import THEME_KEYS
from tests.unit.sample import ROOT


def choices_of(model: type[Case | Resource], field: str) -> list[str]:
    """The texts that `field` may have."""
    return re.findall(r"'([\w-]+)'", repr(model.model_fields[field].annotation))


VALUES: Mapping[str, Iterable[object]] = {
    "access.{}": choices_of(Resource, "access"),
    "age.{}": AGES,
    "care.{}": choices_of(Case, "care"),
    "drift.open.{}": Locale,
    "facet.{}": (*FACETS, *CASE_FACETS),
    "fallback.open.{}": Locale,
    "filter.none.{}": ("cases", "resources", "sets"),
    "filter.some.{}": ("cases", "resources", "sets"),
    "gender.{}": choices_of(Case, "gender"),
    "kind.{}": Kind,
    "kinds.{}": Kind,
    "law.{}": ("coming", "current", "history", "open"),
    "level.{}": choices_of(Resource, "level"),
    "link-status.do.{}": NEEDS_PERSON,
    "link-status.{}": ("checked", "host", "item"),
    "locale.{}": Locale,
    "made.{}": choices_of(Case, "made"),
    "mark.in.{}": Locale,
    "mark.{}": MARKED,
    "month.{}": range(1, 13),
    "named.{}": ("cases", "resources"),
    "permalink.state.{}": Verdict,
    "print.{}": ("notes", "sheet"),
    "related.{}": RELATED,
    "schooling.{}": choices_of(Case, "schooling"),
    "section.{}": {*SECTIONS, *FOLDERS},
    "section.{}.all": FOLDERS.keys() - {"tema", "ressurs", "fylke"},
    "source-mark.{}": ("s", "seed"),
    "state.{}": ("behind", "missing", "ok", "original"),
    "steps.{}": ("next", "previous"),
    "support.{}": choices_of(Resource, "support"),
    "theme.{}": THEME_KEYS,
    "verdict-name.{}": {*NEEDS_PERSON, *Verdict},
    "verdict.{}": Verdict,
    "{}-index.description": ("audience", "format"),
    "{}-index.title": ("audience", "format"),
    "{}-page.description": ("audience", "format"),
    "{}-page.title": ("audience", "format"),
    "{}.all": ("list.unchecked", "list.untried"),
    "{}.missing": ("county.adult-education", "county.career-centre"),
}
"""What stands in the braces of the keys that the code puts together."""

COUNTED: Mapping[str, Iterable[str]] = {
    "counted": ("cases", "resources", "sets"),
    "key": ("list.unchecked", "list.untried"),
    "vocabulary.counted_as": ("pages", "resources"),
}
"""What is counted where the call of `count` does not say it itself."""

KEY = re.compile(r"([a-z-]+)(\.[a-zA-Z0-9_-]+)+")
FIRST_PARTS = {key.partition(".")[0] for key in keys_asked_for()}


class Asked(ast.NodeVisitor):
    """The keys in a module: of calls, and of texts that are handed to something that calls."""

    def __init__(self) -> None:
        self.keys: dict[str, frozenset[str]] = {}
        """With each key the names that every call fills."""

    def add(self, key: str, names: Iterable[str] = ()) -> None:
        self.keys[key] = self.keys.get(key, frozenset(names)) & frozenset(names)

    def visit_Call(self, node: ast.Call) -> None:
        names = [keyword.arg or "**" for keyword in node.keywords]
        match node:
            case ast.Call(func=ast.Attribute(value=words, attr="count")) if are_words(words):
                for key in counted(node.args.pop(0)):
                    self.add(f"{key}.one", ["n"])
                    self.add(f"{key}.other", ["n"])
            case ast.Call(func=words, args=[ast.Constant(value=str(key))]) if are_words(words):
                self.add(key, names)
                node.args.clear()
            case ast.Call(func=words, args=[ast.JoinedStr() as key]) if are_words(words):
                pattern = "".join(
                    str(part.value) if isinstance(part, ast.Constant) else "{}"
                    for part in key.values
                )
                for value in VALUES[pattern]:
                    self.add(pattern.format(value), names)
                node.args.clear()
        self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        # The texts between the braces are no keys: f"{locale.prefix}feed.xml".
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self.visit(part.value)

    def visit_Constant(self, node: ast.Constant) -> None:
        text = node.value
        if not isinstance(text, str) or text in COUNTED["key"]:
            return
        match = KEY.fullmatch(text)
        if match and match[1] in FIRST_PARTS:
            self.add(text)


def are_words(node: ast.expr) -> bool:
    """Whether it is `words`, `place.words` or `data.words[locale]`."""
    if isinstance(node, ast.Subscript):
        node = node.value
    name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
    return name == "words"


def counted(argument: ast.expr) -> Iterable[str]:
    """What a call of `count` counts."""
    if isinstance(argument, ast.Constant):
        return [str(argument.value)]
    return COUNTED[ast.unparse(argument)]


def asked_in(*sources: str) -> dict[str, frozenset[str]]:
    """The keys that the modules ask for, each with the names that are always filled."""
    asked = Asked()
    for source in sources:
        asked.visit(ast.parse(source))
    return asked.keys


@pytest.fixture(scope="module")
def asked() -> dict[str, frozenset[str]]:
    modules = sorted((ROOT / "karrierehylla").rglob("*.py"))
    assert len(modules) > 60
    return asked_in(*(module.read_text("utf-8") for module in modules))


def test_the_list_has_the_keys_that_the_code_asks_for(asked: dict[str, frozenset[str]]) -> None:
    assert sorted(keys_asked_for()) == sorted(asked)


def test_the_list_has_no_name_that_a_call_does_not_fill(asked: dict[str, frozenset[str]]) -> None:
    wrong = {
        key: (sorted(names), sorted(asked[key]))
        for key, names in keys_asked_for().items()
        if not names <= asked.get(key, names)
    }

    assert wrong == {}


def test_the_list_is_in_order() -> None:
    keys = list(keys_asked_for())

    assert keys == sorted(keys)


def test_the_theme_is_given_the_words_that_it_prints() -> None:
    templates = [
        path.read_text("utf-8")
        for path in sorted((ROOT / "overrides").rglob("*"))
        if path.is_file()
    ]
    hook = (ROOT / "hooks/preview.py").read_text("utf-8")
    printed = {key for text in templates for key in re.findall(r"\bwords\.(\w+)", text)}
    printed.update(re.findall(r'"(preview_\w+)"', hook))

    assert sorted(printed) == sorted(THEME_KEYS)


@pytest.mark.parametrize(
    ("source", "asked"),
    [
        ("words('a.b')", {"a.b": frozenset()}),
        ("place.words('a.b', n=1)", {"a.b": frozenset("n")}),
        ("data.words[locale]('a.b')", {"a.b": frozenset()}),
        ("words.count('a', n)", {"a.one": frozenset("n"), "a.other": frozenset("n")}),
        ("words(f'steps.{way}')", {"steps.next": frozenset(), "steps.previous": frozenset()}),
        ("words('a.b', x=1); words('a.b', x=1, y=2)", {"a.b": frozenset("x")}),
        ("words('a.b', x=words('c.d'))", {"a.b": frozenset("x"), "c.d": frozenset()}),
        ("_row(place, 'theme.new')", {"theme.new": frozenset()}),
        ("f'{name}: {place.words(key)} {_row(\"theme.new\")}'", {"theme.new": frozenset()}),
        ("x = 'index.md'; y = f'{prefix}feed.xml'; z = text.count('a', 1)", {}),
    ],
)
def test_the_keys_of_a_module_are_found(source: str, asked: dict[str, frozenset[str]]) -> None:
    assert asked_in(source) == asked
