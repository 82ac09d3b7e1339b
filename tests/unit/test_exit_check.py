"""`make exit-check` sees what differs, and keeps its list of differences honest."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exit_check.compare import Difference, Listed, differences, read_listed, verdict
from tests.exit_check.project import from_the_file, from_the_root

PAGE = """\
<!doctype html><html lang="nb"><head><title>Vigo</title>
<meta name="description" content="Søk her."><link rel="stylesheet" href="../../a.css"></head>
<body><nav><a href="../../" aria-current="true">Hjem</a></nav>
<h1>Vigo</h1><p>Les om <a href="../jobb/">jobb</a>.</p></body></html>
"""
ADDRESS = "ressurs/vigo/"


def site(folder: Path, **pages: str) -> Path:
    for name, html in {"ressurs_vigo": PAGE, **pages}.items():
        file = folder / name.replace("_", "/") / "index.html"
        file.parent.mkdir(parents=True)
        file.write_text(html, "utf-8")
    return folder


def found(tmp_path: Path, html: str) -> list[str]:
    assert html != PAGE
    old, new = site(tmp_path / "old"), site(tmp_path / "new", ressurs_vigo=html)
    return [str(difference) for difference in differences(old, new)]


def test_two_builds_that_are_alike_have_no_differences(tmp_path: Path) -> None:
    assert list(differences(site(tmp_path / "old"), site(tmp_path / "new"))) == []


def test_another_spelling_of_the_same_link_is_no_difference(tmp_path: Path) -> None:
    assert found(tmp_path, PAGE.replace("../jobb/", "../../ressurs/jobb/")) == []


@pytest.mark.parametrize(
    ("old", "new", "difference"),
    [
        ("<h1>Vigo", "<h1>VIGO", "h1: -Vigo +VIGO"),
        ('lang="nb"', 'lang="nn"', "lang: -html nb +html nn"),
        (
            "../jobb/",
            "../../jobb/",
            "links: -https://site.invalid/ressurs/jobb/ +https://site.invalid/jobb/",
        ),
        ("<title>Vigo", "<title>Her", "head: -title=Vigo +title=Her"),
        (
            "../../a.css",
            "../a.css",
            "loads: -https://site.invalid/a.css +https://site.invalid/ressurs/a.css",
        ),
        ('aria-current="true"', 'aria-current="page"', "current: -true Hjem +page Hjem"),
        ("<p>Les", "<p>Mer", "text: -Les +Mer"),
        ("<p>Les om ", "<p>om Les ", "text: other order"),
    ],
)
def test_what_differs_on_a_page_is_told(
    tmp_path: Path, old: str, new: str, difference: str
) -> None:
    assert found(tmp_path, PAGE.replace(old, new))[0] == f"/{ADDRESS}: {difference}"


def test_an_address_that_is_missing_or_new_is_told(tmp_path: Path) -> None:
    old, new = site(tmp_path / "old", gammel=PAGE), site(tmp_path / "new", ny=PAGE)

    assert [str(difference) for difference in differences(old, new)] == [
        "/gammel/: address: missing",
        "/ny/: address: new",
    ]


LISTED = """\
- aspect: address
  pages: [nn/404.html, "en/*"]
  detail: new
  reason: a site of its own
"""


def test_a_listed_difference_is_no_fault_and_is_counted() -> None:
    listed = read_listed(LISTED)
    differ = [Difference(f"{locale}/404.html", "address", "new") for locale in ("nn", "en")]

    assert verdict(differ, listed) == ({listed[0]: 2}, [])


@pytest.mark.parametrize(
    "difference",
    [
        Difference("404.html", "address", "new"),
        Difference("nn/404.html", "h1", "new"),
        Difference("nn/404.html", "address", "missing"),
    ],
)
def test_a_difference_that_is_not_listed_is_a_fault(difference: Difference) -> None:
    listed = [Listed("address", ("nn/404.html",), "new", "known")]
    known = Difference("nn/404.html", "address", "new")

    _, faults = verdict([known, difference], listed)

    assert faults == [f"not listed: {difference}"]


def test_a_listed_difference_that_is_gone_is_a_fault() -> None:
    _, faults = verdict([], read_listed(LISTED))

    assert faults == ["no longer occurs: address on nn/404.html, en/*"]


def test_an_empty_list_lists_nothing() -> None:
    assert read_listed("# none\n") == []


@pytest.mark.parametrize(
    ("link", "staged"),
    [
        ("../../tema/", "../tema/"),
        ("../jobb/", "jobb/"),
        ("../", "./"),
        ("./", "vigo/./"),
        ("#obs", "#obs"),
        ("https://www.vigo.no/", "https://www.vigo.no/"),
        ("mailto:post@example.org", "mailto:post@example.org"),
        ("../../tema/#vite", "../tema/#vite"),
    ],
)
def test_a_link_in_a_block_of_html_is_staged_relative_to_the_file(link: str, staged: str) -> None:
    block = '<p><a class="kh-open" href="{}" rel="noopener">Åpne</a></p>'

    assert from_the_file(block.format(link), "ressurs/vigo.md") == block.format(staged)
    assert from_the_file(block.format(link), "ressurs/index.md") == block.format(link)


def test_markdown_keeps_its_links() -> None:
    markdown = 'Se [tema](../tema/index.md) og `href="../x/"`.'

    assert from_the_file(markdown, "ressurs/vigo.md") == markdown


@pytest.mark.parametrize(
    ("link", "staged"),
    [
        ("![Sag](../../assets/img/sag.png)", "![Sag](../assets/img/sag.png)"),
        ("![Sag](../assets/img/sag.png)", "![Sag](assets/img/sag.png)"),
        ("[Vigo](../ressurs/vigo.md)", "[Vigo](../ressurs/vigo.md)"),
    ],
)
def test_a_picture_is_one_step_nearer_to_the_default_language(link: str, staged: str) -> None:
    assert from_the_root(link) == staged
