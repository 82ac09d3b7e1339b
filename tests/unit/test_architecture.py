"""What may import what, and how large and how clever a module may be: design §2 as a test.

The checks are functions from sources to sentences, so that each is also tried on a planted breach.
"""

from __future__ import annotations

import ast
import graphlib
import io
import tokenize
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = "karrierehylla"

GENERATORS = frozenset(
    {
        "material",
        "mkdocs",
        "mkdocs_static_i18n",
        "properdocs",
        "zensical",
        "zensical_i18n",
    }
)
"""What the package must work without: Material reaches its end of life on 5 May 2027."""

NETWORK = frozenset({"aiohttp", "http", "requests", "socket", "ssl", "urllib3", "yarl"})
"""What reaches other machines; only `fetching`, where the gate stands, may have it."""

MAY_FETCH = ("karrierehylla/fetching/",)

ORDER: tuple[tuple[str, ...], ...] = (
    ("", "clock", "disk", "html_blocks", "locking", "problems", "stamp", "table_labels"),
    ("model",),
    ("reading",),
    ("library", "locks", "schema"),
    ("addresses", "collation", "exports.policy", "links.verdict", "references", "table_rows"),
    ("checks", "fetching", "pages"),
    ("exports", "links", "search"),
    ("edition",),
    ("finish", "hunspell", "preview", "publish", "release", "stage", "theme"),
    ("published",),
    ("commands",),
    ("__main__",),
)
"""The modules of the package, bottom first: each may import from rows above its own only.

A name is a module or a whole package, inside which the order is free as long as there is no circle;
'' is the package's own `__init__`. The longest name that fits a module places it.
"""

MAX_LINES = 300
"""The length of a module, all told."""

MAX_HOOK_CODE = 40
"""Lines of code in a hook; imports, comments, docstrings and blank lines are free."""

RULE_MAKERS = frozenset({"re", "regex", "yaml"})
"""What one needs to judge or read content, so none of a hook's business."""

HOOK_MAY_IMPORT = (
    "mkdocs.config",
    "mkdocs.exceptions",
    "mkdocs.plugins",
    "mkdocs.structure.files",
    "mkdocs.structure.pages",
)
"""The parts of MkDocs that its drop-in successors have as well."""


def imports_of(source: str) -> Iterator[tuple[int, str]]:
    """Line and dotted name of every import at any depth, `import_module("…")` included.

    `from a.b import c` gives `a.b.c`, since `c` may be a module.
    """
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, alias.name) for alias in names)
            case ast.ImportFrom(module=module, names=names, level=level):
                base = "." * level + (module or "")
                yield from ((node.lineno, f"{base}.{alias.name}") for alias in names)
            case ast.Call(
                func=ast.Name(id="import_module" | "__import__")
                | ast.Attribute(attr="import_module" | "__import__"),
                args=[ast.Constant(value=str(name)), *_],
            ):
                yield node.lineno, name


def forbidden_imports(sources: Mapping[str, str], forbidden: frozenset[str]) -> list[str]:
    """A sentence for each import of a `forbidden` package."""
    return [
        f"{path}:{line}: imports {name}"
        for path, source in sources.items()
        for line, name in sorted(imports_of(source))
        if name.partition(".")[0] in forbidden
    ]


def module_name(path: str) -> str:
    """The dotted name below the package: 'karrierehylla/pages/__init__.py' is 'pages'."""
    parts = path.removesuffix(".py").split("/")[1:]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def import_graph(sources: Mapping[str, str]) -> dict[str, dict[str, int]]:
    """The modules of the package that each module imports, with the line of the first import."""
    modules = {module_name(path) for path in sources}
    graph: dict[str, dict[str, int]] = {}
    for path, source in sources.items():
        edges = graph.setdefault(module_name(path), {})
        for line, name in sorted(imports_of(source)):
            package, _, inside = name.partition(".")
            if package != PACKAGE:
                continue
            # `from karrierehylla.pages import html` is a module, `… import Page` a name in one.
            target = inside if inside in modules else inside.rpartition(".")[0]
            edges.setdefault(target, line)
    return graph


def place_of(module: str, order: tuple[tuple[str, ...], ...]) -> tuple[int, str] | None:
    """The row of `module` in `order` and the name that places it."""
    placed = {name: row for row, names in enumerate(order) for name in names}
    candidate = module
    while candidate:
        if candidate in placed:
            return placed[candidate], candidate
        candidate = candidate.rpartition(".")[0]
    return (placed[""], "") if module == "" and "" in placed else None


def breaches_of_order(sources: Mapping[str, str], order: tuple[tuple[str, ...], ...]) -> list[str]:
    """A sentence for each module without a place, and each import that goes the wrong way."""
    breaches = []
    paths = {module_name(path): path for path in sources}
    for module, targets in import_graph(sources).items():
        here = place_of(module, order)
        if here is None:
            breaches.append(f"{paths[module]}: has no place in ORDER")
            continue
        for target, line in targets.items():
            there = place_of(target, order)
            if there and there[1] != here[1] and there[0] >= here[0]:
                breaches.append(
                    f"{paths[module]}:{line}: {here[1] or PACKAGE} may not import {there[1]}"
                )
    return breaches


def circle_of(sources: Mapping[str, str]) -> list[str]:
    """The modules of one circle of imports, in its order; empty if there is none."""
    graph = {module: set(targets) - {module} for module, targets in import_graph(sources).items()}
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        circle: list[str] = error.args[1]
        return circle
    return []


def code_lines(source: str) -> int:
    """The lines with code on them: no imports, comments, docstrings or blank lines."""
    silent = {
        tokenize.COMMENT,
        tokenize.DEDENT,
        tokenize.ENCODING,
        tokenize.ENDMARKER,
        tokenize.INDENT,
        tokenize.NEWLINE,
        tokenize.NL,
    }
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in silent:
            lines.update(range(token.start[0], token.end[0] + 1))
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import() | ast.ImportFrom() | ast.Expr(value=ast.Constant()):
                lines.difference_update(range(node.lineno, (node.end_lineno or 0) + 1))
    return len(lines)


def oversized(sources: Mapping[str, str], limit: int) -> list[str]:
    """A sentence for each module of more than `limit` lines."""
    return [
        f"{path}: {lines} lines, {limit} allowed"
        for path, source in sources.items()
        if (lines := len(source.splitlines())) > limit
    ]


def faults_of_hooks(sources: Mapping[str, str]) -> list[str]:
    """A sentence for each hook that is more than an adapter."""
    faults = []
    for path, source in sources.items():
        lines = code_lines(source)
        if lines > MAX_HOOK_CODE:
            faults.append(f"{path}: {lines} lines of code, {MAX_HOOK_CODE} allowed")
        for line, name in sorted(imports_of(source)):
            package = name.partition(".")[0]
            if package in RULE_MAKERS:
                faults.append(f"{path}:{line}: imports {package}; a rule belongs in {PACKAGE}/")
            elif package in GENERATORS and not name.startswith(HOOK_MAY_IMPORT):
                faults.append(f"{path}:{line}: imports {name}, which successors of MkDocs may lack")
        faults += [
            f"{path}:{node.lineno}: has a class; what is more than an event belongs in {PACKAGE}/"
            for node in ast.walk(ast.parse(source))
            if isinstance(node, ast.ClassDef)
        ]
    return faults


def sources_below(folder: str) -> dict[str, str]:
    """Every module below `folder`, by its path from the root."""
    return {
        file.relative_to(ROOT).as_posix(): file.read_text("utf-8")
        for file in sorted((ROOT / folder).rglob("*.py"))
    }


@pytest.fixture(scope="module")
def package() -> dict[str, str]:
    sources = sources_below(PACKAGE)
    assert len(sources) > 60
    return sources


@pytest.fixture(scope="module")
def hooks() -> dict[str, str]:
    sources = sources_below("hooks")
    assert len(sources) >= 5
    return sources


def test_the_package_imports_no_site_generator(package: dict[str, str]) -> None:
    assert forbidden_imports(package, GENERATORS) == []


def unguarded(sources: Mapping[str, str]) -> list[str]:
    """A sentence for each import that could go past the gate."""
    others = {path: text for path, text in sources.items() if not path.startswith(MAY_FETCH)}
    return forbidden_imports(others, NETWORK)


def test_only_what_stands_behind_the_gate_reaches_the_network(package: dict[str, str]) -> None:
    assert unguarded(package) == []
    assert unguarded(
        {
            "karrierehylla/fetching/new.py": "import aiohttp",
            "karrierehylla/links/new.py": "def f():\n    from aiohttp import ClientSession",
        }
    ) == ["karrierehylla/links/new.py:2: imports aiohttp.ClientSession"]


def test_every_module_has_its_place_and_imports_only_from_below(package: dict[str, str]) -> None:
    assert breaches_of_order(package, ORDER) == []


def test_no_modules_import_each_other_in_a_circle(package: dict[str, str]) -> None:
    assert circle_of(package) == []


def test_the_order_names_only_modules_that_exist(package: dict[str, str]) -> None:
    modules = {module_name(path) for path in package}

    assert [name for names in ORDER for name in names if name not in modules] == []


def test_no_module_is_longer_than_one_can_hold_in_mind(package: dict[str, str]) -> None:
    assert oversized(package, MAX_LINES) == []


def test_hooks_are_thin_adapters(hooks: dict[str, str]) -> None:
    assert faults_of_hooks(hooks) == []


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("import mkdocs", "mkdocs"),
        ("import mkdocs.utils as u", "mkdocs.utils"),
        ("from material import templates", "material.templates"),
        ("from mkdocs_static_i18n.plugin import I18n", "mkdocs_static_i18n.plugin.I18n"),
        ("def f():\n    import zensical", "zensical"),
        ("if TYPE_CHECKING:\n    from properdocs.structure import pages", None),
        ("importlib.import_module('mkdocs.utils')", "mkdocs.utils"),
        ("x = __import__('material')", "material"),
    ],
)
def test_an_import_of_a_generator_is_found_wherever_it_hides(source: str, name: str | None) -> None:
    name = name or "properdocs.structure.pages"
    line = source.count("\n") + 1

    found = forbidden_imports({"karrierehylla/new.py": source}, GENERATORS)

    assert found == [f"karrierehylla/new.py:{line}: imports {name}"]


@pytest.mark.parametrize("source", ["import mkdocsish", "x = 'import mkdocs'", "# import mkdocs"])
def test_a_name_that_only_looks_like_a_generator_is_none(source: str) -> None:
    assert forbidden_imports({"karrierehylla/new.py": source}, GENERATORS) == []


SMALL_ORDER = (("model",), ("links.verdict",), ("checks", "pages"), ("links",), ("__main__",))

SOUND = {
    "karrierehylla/model/item.py": "",
    "karrierehylla/checks/dates.py": "from karrierehylla.model.item import Item",
    "karrierehylla/checks/__init__.py": "from karrierehylla.checks.dates import check",
    "karrierehylla/pages/html.py": "",
    "karrierehylla/pages/cards.py": "from karrierehylla.pages import html",
    "karrierehylla/links/__init__.py": "",
    "karrierehylla/links/verdict.py": "import karrierehylla.model.item",
    "karrierehylla/links/internal.py": "from karrierehylla.pages.html import tag",
    "karrierehylla/__main__.py": "from karrierehylla.checks import check",
}


def test_an_order_that_is_kept_has_no_breach() -> None:
    assert breaches_of_order(SOUND, SMALL_ORDER) == []
    assert circle_of(SOUND) == []


@pytest.mark.parametrize(
    ("path", "source", "breach"),
    [
        (
            "karrierehylla/model/item.py",
            "import os\nfrom karrierehylla.checks import dates",
            "karrierehylla/model/item.py:2: model may not import checks",
        ),
        (
            "karrierehylla/pages/cards.py",
            "def f():\n    from karrierehylla.checks.dates import check",
            "karrierehylla/pages/cards.py:2: pages may not import checks",
        ),
        (
            "karrierehylla/checks/dates.py",
            "import karrierehylla.pages.html",
            "karrierehylla/checks/dates.py:1: checks may not import pages",
        ),
        (
            "karrierehylla/links/verdict.py",
            "from karrierehylla.links.internal import check_site",
            "karrierehylla/links/verdict.py:1: links.verdict may not import links",
        ),
        (
            "karrierehylla/links/internal.py",
            "from karrierehylla.__main__ import main",
            "karrierehylla/links/internal.py:1: links may not import __main__",
        ),
        (
            "karrierehylla/new.py",
            "",
            "karrierehylla/new.py: has no place in ORDER",
        ),
    ],
)
def test_a_breach_of_the_order_is_told(path: str, source: str, breach: str) -> None:
    assert breaches_of_order({**SOUND, path: source}, SMALL_ORDER) == [breach]


def test_a_circle_inside_a_package_is_found() -> None:
    circle = {"karrierehylla/pages/html.py": "from karrierehylla.pages.cards import card"}

    assert set(circle_of({**SOUND, **circle})) == {"pages.html", "pages.cards"}


def test_a_long_module_is_told() -> None:
    sources = {"karrierehylla/a.py": "x = 1\n" * 301, "karrierehylla/b.py": "x = 1\n" * 300}

    assert oversized(sources, MAX_LINES) == ["karrierehylla/a.py: 301 lines, 300 allowed"]


def test_only_code_counts_as_code() -> None:
    source = (
        '"""Doc,\n\nlong."""\n\nfrom a import (\n    b,\n)\n\n'
        '# why\nx = (\n    1\n)\n\n\ndef f():\n    """Doc."""\n    return x\n'
    )

    assert code_lines(source) == 5


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("x = 1\n" * 41, "hooks/a.py: 41 lines of code, 40 allowed"),
        ("import re", "hooks/a.py:1: imports re; a rule belongs in karrierehylla/"),
        (
            "def f():\n    import yaml",
            "hooks/a.py:2: imports yaml; a rule belongs in karrierehylla/",
        ),
        (
            "from mkdocs.utils import meta",
            "hooks/a.py:1: imports mkdocs.utils.meta, which successors of MkDocs may lack",
        ),
        (
            "class Cards:\n    pass",
            "hooks/a.py:1: has a class; what is more than an event belongs in karrierehylla/",
        ),
    ],
)
def test_a_hook_that_is_more_than_an_adapter_is_told(source: str, fault: str) -> None:
    assert faults_of_hooks({"hooks/a.py": source}) == [fault]


def test_a_hook_may_use_the_events_of_mkdocs_and_the_package() -> None:
    source = (
        "from mkdocs.plugins import event_priority\n"
        "from mkdocs.structure.files import File\n"
        "from karrierehylla.theme import head\n"
    )

    assert faults_of_hooks({"hooks/a.py": source}) == []
