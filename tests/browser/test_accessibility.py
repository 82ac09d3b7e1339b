"""axe finds nothing: each kind of page in each language, and all that opens, light and dark."""

from __future__ import annotations

import itertools
from typing import Literal

import pytest
from playwright.sync_api import Page

from karrierehylla.model.locale import Locale
from tests.audit import axe, states
from tests.audit.visit import PALETTES
from tests.browser.witness import Witness
from tests.build.kinds import addresses

WIDTHS = (320, 1280)
"""The narrowest and the widest layout; `make audit` looks at more."""

HEIGHT = 800

# A redirect shows nothing: it leads on at once.
ADDRESSES = {kind: address for kind, address in addresses().items() if kind != "redirect"}

OPENING = {"case/anya/": Locale.NN, "ressurs/": Locale.EN}
"""Pages with everything that opens anywhere."""


@pytest.mark.parametrize("address", ADDRESSES.values(), ids=ADDRESSES.keys())
def test_axe_finds_nothing(page: Page, hylla: str, witness: Witness, address: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(hylla + address)
    found = {}
    for width, palette in itertools.product(WIDTHS, PALETTES):
        page.set_viewport_size({"width": width, "height": HEIGHT})
        page.emulate_media(color_scheme=palette)
        if faults := axe.violations(page):
            found[width, palette] = faults

    assert found == {}


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(
    "address", [f"{locale.prefix}{address}" for address, locale in OPENING.items()]
)
def test_axe_finds_nothing_on_what_opens(
    page: Page,
    hylla: str,
    witness: Witness,
    address: str,
    width: int,
    palette: Literal["light", "dark"],
) -> None:
    page.set_viewport_size({"width": width, "height": HEIGHT})
    page.emulate_media(reduced_motion="reduce", color_scheme=palette)
    page.goto(hylla + address, wait_until="networkidle")
    names = states.names(page)
    found = {}
    for name in names:
        page.goto(hylla + address, wait_until="networkidle")
        states.open_by_keyboard(page, name)
        if faults := axe.violations(page):
            found[name] = faults
        for variant in states.variants(page, name, palette):
            if faults := axe.violations(page):
                found[f"{name} {variant}"] = faults
        page.evaluate("localStorage.clear()")

    assert set(names) >= {states.DIALOG, "#kh-view", states.FOLDED}
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

    assert rule in {fault.split(":")[0] for fault in axe.violations(page)}


def test_axe_knows_the_rules_of_wcag_2_2_and_good_practice(page: Page) -> None:
    page.set_content(
        "<html lang=nb><title>A</title><style>button { width: 9px; height: 9px; padding: 0; "
        "margin: 0; border: 0 }</style><main><h1>A</h1><h3>B</h3><button aria-label=En></button>"
        "<button aria-label=To></button></main>"
    )

    rules = {violation.rule for violation in axe.scan(page).violations}

    assert {"target-size", "heading-order"} <= rules


def test_a_sample_leaves_the_middle_of_a_long_list_out(page: Page) -> None:
    items = "".join(f"<li><a href='#{n}'></a></li>" for n in range(axe.LONG + 20))
    page.set_content(f"<html lang=nb><title>A</title><main><h1>A</h1><ul>{items}</ul></main>")

    def links_without_name(*, sample: bool) -> int:
        scan = axe.scan(page, sample=sample)
        return sum(violation.rule == "link-name" for violation in scan.violations)

    assert links_without_name(sample=False) == axe.LONG + 20
    assert links_without_name(sample=True) == axe.LONG
