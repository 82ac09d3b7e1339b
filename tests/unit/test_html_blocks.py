"""Our own blocks of HTML pass Markdown as they are; everything else is Markdown as before."""

from __future__ import annotations

import re

import pytest
from markdown import Markdown

CARD = '<ul class="kh-cards"><li><h3><a href="../vigo/">Vigo *og* <b>mer</b></a></h3></li></ul>'
EXTENSIONS = ["attr_list", "md_in_html", "tables"]


def render(text: str, *more: str) -> str:
    html: str = Markdown(extensions=[*EXTENSIONS, *more]).convert(text)
    return html


def render_with_blocks(text: str) -> str:
    return render(text, "karrierehylla.html_blocks")


def without_gaps(html: str) -> str:
    """`html` without the white space between tags, which no reader sees."""
    return re.sub(r">\s+<", "><", html)


@pytest.mark.parametrize(
    "text",
    [
        CARD,
        f"# Vigo {{#top}}\n\n{CARD}\n\nEn *viktig* side.\n\n{CARD}",
        f'<div class="kh-text" lang="nb" markdown="1">\n\nEn *viktig* side.\n\n{CARD}\n\n</div>',
        f"{CARD}\n{CARD}",
        f"Før.\n\n{CARD}\nEtter.",
        '<p class="kh-lead">Å & <em>se</em></p>',
        '<div class="kh-a">to\n\nlinjer</div>',
        '<span class="kh-a">ikke *en* blokk</span>',
        "1 < 2 og *3*",
        '    <p class="kh-lead">kode</p>',
    ],
)
def test_a_page_is_the_same_as_without(text: str) -> None:
    assert without_gaps(render_with_blocks(text)) == without_gaps(render(text))


def test_a_finished_block_is_not_looked_into() -> None:
    block = '<p class="kh-lead">*å* &amp; <x-y>[se](her)</p>'

    assert render_with_blocks(f"Før\n\n{block}\n\netter") == f"<p>Før</p>\n{block}\n<p>etter</p>"


def test_what_markdown_writes_itself_is_html() -> None:
    assert render_with_blocks("![Sag](sag.png)") == '<p><img alt="Sag" src="sag.png"></p>'
