"""axe finds nothing: each kind of page in each language, light and dark, wide and narrow."""

from __future__ import annotations

import functools

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.witness import Witness
from tests.build.kinds import addresses
from tests.build.sites import ROOT
from tests.needs import unavailable

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
WIDTHS = (1280, 320)
SCHEMES = ("light", "dark")


@functools.cache
def axe() -> Axe:
    """The axe that package.json pins; the Python package brings an older one."""
    script = ROOT / "node_modules/axe-core/axe.min.js"
    if not script.is_file():
        unavailable("axe-core was not found: run `npm ci`")
    return Axe.from_file(script)


def violations(page: Page) -> list[str]:
    """What axe finds, each as 'rule: element: what to do'."""
    found = axe().run(page, options=OPTIONS).response["violations"]
    return [
        f"{violation['id']}: {node['target']}: {node['failureSummary']}"
        for violation in found
        for node in violation["nodes"]
    ]


# A redirect shows nothing: it leads on at once.
ADDRESSES = {kind: address for kind, address in addresses().items() if kind != "redirect"}


@pytest.mark.parametrize("address", ADDRESSES.values(), ids=ADDRESSES.keys())
def test_axe_finds_nothing(page: Page, hylla: str, witness: Witness, address: str) -> None:
    page.goto(hylla + address)
    found = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            if faults := violations(page):
                found[width, scheme] = faults

    assert found == {}


@pytest.mark.parametrize(
    ("script", "rule"),
    [
        ("document.querySelector('h1').remove()", "page-has-heading-one"),
        ("document.documentElement.removeAttribute('lang')", "html-has-lang"),
        ("document.querySelector('article a').textContent = ''", "link-name"),
        ("document.querySelector('.kh-lead').style.color = '#999'", "color-contrast"),
    ],
)
def test_axe_finds_what_is_wrong(page: Page, hylla: str, script: str, rule: str) -> None:
    page.goto(f"{hylla}case/anya/")
    page.evaluate(script)

    assert rule in {fault.split(":")[0] for fault in violations(page)}
