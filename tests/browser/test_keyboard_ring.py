"""The ring around what has the focus, in pixels: styles do not tell what is cut or painted over."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Page

from tests.audit import states
from tests.browser.witness import Witness

ADDRESSES = ("", "ressurs/", "en/ressurs/vilbli-no/", "nn/case/anya/", "r/vilbli-no/", "404.html")

AROUND = 8
"""Pixels around an element in which its ring may be."""

BOX = """(around) => {
  const {left, top, right, bottom} = document.activeElement.getClientRects()[0];
  const within = (from, to, size) => Math.min(size, to) - Math.max(0, from);
  const across = within(left, right, innerWidth), down = within(top, bottom, innerHeight);
  const x = Math.max(0, left - around), y = Math.max(0, top - around);
  return {
    clip: {
      x, y,
      width: Math.min(innerWidth, right + around) - x,
      height: Math.min(innerHeight, bottom + around) - y,
    },
    // Only of the edges that have room for a ring between themselves and the window's.
    edge: across * ((top >= around) + (bottom <= innerHeight - around))
      + down * ((left >= around) + (right <= innerWidth - around)),
  };
}"""

LOOK = """() => {
  const element = document.activeElement;
  return element === document.body ? null
    : [element.localName, element.className, element.parentElement.className].join(' ');
}"""

SEEN = """async (pictures) => {
  const [one, other] = await Promise.all(pictures.map(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
  }));
  const light = (data, at) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, n) => {
    const part = data[at + n] / 255;
    return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  }, 0.05);
  let seen = 0;
  for (let at = 0; at < one.length; at += 4) {
    const [dark, bright] = [light(one, at), light(other, at)].sort((a, b) => a - b);
    if (bright / dark >= 3) seen += 1;
  }
  return seen;
}"""
"""How many pixels of two pictures differ with a contrast of three to one or more."""


def rings(page: Page, judge: Page) -> Iterator[tuple[str, float]]:
    """Walk on, and give for each look that is new how many times the edge of its box changes."""
    known = set[str]()
    while (look := step(page)) is not None:
        if look in known:
            continue
        known.add(look)
        box = page.evaluate(BOX, AROUND)
        with_ring = page.screenshot(clip=box["clip"])
        page.evaluate("document.activeElement.blur()")
        without = page.screenshot(clip=box["clip"])
        pictures = [base64.b64encode(picture).decode() for picture in (with_ring, without)]
        yield look, judge.evaluate(SEEN, pictures) / box["edge"]


def step(page: Page) -> str | None:
    """Press Tab, and tell what the look of the next stop depends on."""
    page.keyboard.press("Tab")
    look: str | None = page.evaluate(LOOK)
    return look


@pytest.mark.parametrize("palette", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("address", ADDRESSES)
def test_every_ring_is_as_strong_as_two_pixels_around(
    page: Page,
    hylla: str,
    witness: Witness,
    address: str,
    width: int,
    palette: Literal["light", "dark"],
) -> None:
    page.set_viewport_size({"width": width, "height": 640})
    page.emulate_media(reduced_motion="reduce", color_scheme=palette)
    page.goto(hylla + address, wait_until="networkidle")
    states.open_by_keyboard(page, states.FOLDED)
    found = dict(rings(page, page.context.new_page()))

    assert found
    assert {look: strength for look, strength in found.items() if strength < 2} == {}


@pytest.mark.parametrize(
    ("style", "least", "most"),
    [
        ("outline: 3px solid black", 3, 3.5),
        ("outline: 3px solid #999", 0, 0),
        ("outline: none", 0, 0),
        ("outline: 3px solid black; clip-path: inset(0)", 0, 0),
    ],
)
def test_the_strength_of_a_ring_is_measured(
    page: Page, style: str, least: float, most: float
) -> None:
    page.set_content(f"<style>:focus-visible {{ {style} }}</style><p><a href='#a'>En lenke</a>")

    ((_, strength),) = rings(page, page.context.new_page())

    assert least <= strength <= most
