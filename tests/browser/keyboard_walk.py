"""Walks through a page by keyboard alone and notes what is wrong at each stop."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

SCRIPT = Path(__file__).with_suffix(".js").read_text("utf-8")

BACK = "Shift+Tab"


@dataclass(eq=False)
class Stop:
    """One place at which the focus stood."""

    key: str
    """The same for the same element, or group of radio buttons, during one visit."""
    name: str
    keys: list[str] = field(default_factory=list)
    """Those that it has to answer with a click."""
    faults: list[str] = field(default_factory=list)
    """What hinders a person there, as ends of sentences."""


class Walker:
    """Walks on one page, as it stood when the walker came."""

    def __init__(self, page: Page) -> None:
        self._page = page
        page.evaluate(f"{SCRIPT} null")

    def expected(self, within: str | None = None) -> list[Stop]:
        """What Tab has to reach on the page, or inside what a selector finds, in its order."""
        found: list[dict[str, Any]] = self._page.evaluate("khWalk.expected", within)
        return [Stop(**one) for one in found]

    def here(self) -> Stop | None:
        """Where the focus is; None outside of the page."""
        found = self._page.evaluate("khWalk.stop()")
        return Stop(**found) if found else None

    def walk(self, key: str = "Tab", *, operate: bool = False) -> list[Stop]:
        """Go on from where the focus is until it leaves the page or comes back.

        `operate` presses the keys that each stop is to answer with a click; the clicks do nothing.
        """
        stops: list[Stop] = []
        if operate:
            self._page.evaluate("khWalk.hold()")
        while True:
            self._page.keyboard.press(key)
            answered, found = self._page.evaluate("[khWalk.answers(), khWalk.stop()]")
            if stops and operate:
                deaf = [key for key in stops[-1].keys if key not in answered]
                stops[-1].faults += [f"does not answer {key}" for key in deaf]
            if found is None:
                break
            stop = Stop(**found)
            if stops and stop.key == stops[-1].key:
                stops[-1].faults.append("is a trap")
                break
            if stops and stop.key == stops[0].key:
                break
            stops.append(stop)
            for answer in stop.keys if operate else ():
                self._page.keyboard.press(answer)
        if operate:
            self._page.evaluate("khWalk.release()")
        return stops


def faults(stops: list[Stop]) -> list[str]:
    """Every fault as a sentence."""
    return [f"{stop.name} {fault}" for stop in stops for fault in stop.faults]


def names(stops: list[Stop]) -> list[str]:
    """The stops for people, told apart where they have the same name."""
    return [f"{stop.name} ({stop.key})" for stop in stops]
