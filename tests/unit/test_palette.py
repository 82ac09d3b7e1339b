"""Permalinks look like the rest of the site, though they load a style sheet of their own."""

from __future__ import annotations

import re

from tests.unit.sample import ROOT

STYLES = ROOT / "docs/assets/css"


def palette(name: str, prefix: str) -> dict[str, str]:
    """The colours of a style sheet, by their names without `prefix`."""
    text = (STYLES / name).read_text("utf-8")
    return dict(re.findall(rf"^  --{prefix}([a-z-]+): (light-dark\(.*\));$", text, re.MULTILINE))


def test_both_style_sheets_have_the_same_colours() -> None:
    site, permalink = palette("karrierehylla.css", "kh-"), palette("permalink.css", "")

    assert len(permalink) > 10
    assert permalink == {name: site[name] for name in permalink}
