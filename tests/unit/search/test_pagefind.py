"""The search index: one a language, of the marked pages only, the same bytes every time."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from karrierehylla.search.pagefind import UNUSED, SearchFailed, index_site

HTML = """\
<!doctype html>
<html lang="{lang}"><head><title>{title}</title></head>
<body><nav>Meny</nav><main{mark}><h1 id="top">{title}</h1><p>{text}</p>
<h2 id="mer">Mer om {title}</h2><p>Opplæring i kommunen.</p></main></body></html>
"""


def write_page(
    site: Path,
    address: str,
    lang: str,
    *,
    found: bool = True,
    text: str = "Ressurser",
    mark: str = "",
) -> None:
    """Write a page; unless it may be found it lacks the mark that Pagefind looks for."""
    file = site / address / "index.html"
    file.parent.mkdir(parents=True, exist_ok=True)
    mark = mark or (" data-pagefind-body" if found else "")
    file.write_text(HTML.format(lang=lang, title=address or lang, text=text, mark=mark), "utf-8")


def write_site(site: Path, order: int) -> Path:
    """Write 60 pages in three languages, in an order of their own."""
    pages = [(f"{lang}/r{number}", lang) for lang in ("nb", "nn", "en") for number in range(20)]
    random.Random(order).shuffle(pages)
    for address, lang in pages:
        words = random.Random(address)
        write_page(site, address, lang, text=" ".join(f"ord{words.random()}" for _ in range(50)))
    return site


def bundle(site: Path) -> dict[str, bytes]:
    return {
        file.relative_to(site).as_posix(): file.read_bytes()
        for file in sorted((site / "pagefind").rglob("*"))
        if file.is_file()
    }


def test_each_language_has_an_index_of_its_marked_pages(tmp_path: Path) -> None:
    write_page(tmp_path, "", "nb")
    write_page(tmp_path, "vigo", "nb")
    write_page(tmp_path, "nn/vigo", "nn")
    write_page(tmp_path, "en/vigo", "en")
    write_page(tmp_path, "r/vigo", "nb", found=False)

    assert index_site(tmp_path) == {"en": 1, "nb": 2, "nn": 1}


def test_the_same_pages_give_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pagefind's own entry differs in three of four runs or so; six runs leave little to chance."""
    bundles = []
    for number in range(6):
        monkeypatch.setenv("TZ", ("UTC", "Asia/Tokyo")[number % 2])
        monkeypatch.setenv("LANG", ("C", "nb_NO.UTF-8")[number % 2])
        site = write_site(tmp_path / f"sted {number}", number)
        index_site(site)
        bundles.append(bundle(site))

    assert all(other == bundles[0] for other in bundles)
    assert len(bundles[0]) > 60


def test_only_the_dialog_that_we_open_is_kept(tmp_path: Path) -> None:
    write_page(tmp_path, "", "nb")
    index_site(tmp_path)

    names = {path.name for path in (tmp_path / "pagefind").iterdir()}
    assert names >= {"pagefind.js", "pagefind-component-ui.js", "pagefind-component-ui.css"}
    assert not names & set(UNUSED)


def test_indexing_again_leaves_nothing_of_the_last_time(tmp_path: Path) -> None:
    write_page(tmp_path, "", "nb")
    write_page(tmp_path, "vigo", "nb")
    index_site(tmp_path)
    write_page(tmp_path, "vigo", "nb", found=False)
    index_site(tmp_path)

    assert len(list((tmp_path / "pagefind/fragment").iterdir())) == 1


def test_settings_of_this_machine_change_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_page(tmp_path, "", "nb")
    monkeypatch.setenv("PAGEFIND_OUTPUT_SUBDIR", "annet")
    monkeypatch.setenv("PAGEFIND_FORCE_LANGUAGE", "fr")

    assert index_site(tmp_path) == {"nb": 1}


def test_a_site_without_pages_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(SearchFailed) as failure:
        index_site(tmp_path)

    assert str(failure.value) == (
        "Pagefind made no search index: Error: Pagefind was not able to build an index. "
        "Most likely, the directory passed to Pagefind was empty "
        "or did not contain any html files."
    )


def test_a_page_without_the_mark_alone_is_not_taken_for_all(tmp_path: Path) -> None:
    """Where no page has the mark, Pagefind indexes every page."""
    write_page(tmp_path, "", "nb", found=False)

    with pytest.raises(SearchFailed, match="no page carries data-pagefind-body"):
        index_site(tmp_path)


def test_filters_are_refused_since_their_order_is_random(tmp_path: Path) -> None:
    write_page(tmp_path, "", "nb", mark=' data-pagefind-body data-pagefind-filter="kind:x"')

    with pytest.raises(SearchFailed, match="take data-pagefind-filter out of the templates"):
        index_site(tmp_path)
