"""HTML is escaped where it is made, on one line, without handlers."""

from __future__ import annotations

import pytest

from karrierehylla.pages.html import Html, element, foreign, join, safe


def test_texts_and_values_are_escaped() -> None:
    made = element("a", "<b> & «c»", href='x"><script>', class_="kh-x", aria_label=None)

    assert made == ('<a href="x&quot;&gt;&lt;script&gt;" class="kh-x">&lt;b&gt; &amp; «c»</a>')


def test_finished_html_is_not_escaped_again() -> None:
    assert element("p", element("b", "a & b")) == "<p><b>a &amp; b</b></p>"
    assert join([Html("<i></i>"), "<"], " · ") == "<i></i> · &lt;"


def test_everything_stands_on_one_line() -> None:
    assert element("p", "a\n\nb", title="c\nd") == '<p title="c d">a b</p>'


def test_true_writes_a_bare_attribute_and_false_none() -> None:
    assert element("details", open=True, hidden=False) == "<details open></details>"


@pytest.mark.parametrize("name", ["onclick", "on_click", "style", "srcdoc"])
def test_handlers_and_styles_are_never_written(name: str) -> None:
    with pytest.raises(ValueError, match="is never written"):
        element("p", **{name: "x"})


def test_a_foreign_text_is_isolated() -> None:
    assert foreign("دری", "prs", "rtl") == '<bdi lang="prs" dir="rtl">دری</bdi>'
    assert safe("a") == "a"
