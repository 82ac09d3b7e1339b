"""axe-core, which knows the rules of accessibility that a program can check."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page

from tests.build.sites import ROOT
from tests.needs import unavailable

SCRIPT = ROOT / "node_modules/axe-core/axe.min.js"

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
"""A and AA of WCAG 2.2, and what axe holds for good practice beside them."""

LONG = 40
"""As many entries make a list long."""

RUN = """async ({tags, within, skipped}) => {
  const context = {include: [[within]], exclude: skipped ? [[skipped]] : []};
  const options = {
    runOnly: {type: 'tag', values: tags}, resultTypes: ['violations', 'incomplete'],
  };
  const {violations, incomplete} = await axe.run(context, options);
  return {
    violations: violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => (
      {rule: id, target: target.flat().join(' '), failureSummary}
    ))),
    undecided: incomplete.flatMap(({id, nodes}) => nodes.map(({any, all, none}) => {
      const reason = [...any, ...all, ...none].map(({data}) => data?.messageKey).find(Boolean);
      return reason ? `${id} (${reason})` : id;
    })),
  };
}"""

SKIPPED = "data-audit-skipped"
"""Marks what a scan of a sample leaves out."""

SKIP = """({attribute, long}) => {
  for (const list of document.querySelectorAll('ul, ol, dl, tbody')) {
    const entries = [...list.children];
    for (const entry of entries.slice(long - 1, -1)) entry.setAttribute(attribute, '');
  }
}"""


@dataclass(frozen=True)
class Violation:
    """One element that breaks a rule."""

    rule: str
    selector: str
    advice: str
    """What axe says to do."""

    def __str__(self) -> str:
        return f"{self.rule}: {self.selector}: {self.advice}"


@dataclass(frozen=True)
class Scan:
    """What axe says of a page as it stands."""

    violations: list[Violation]
    undecided: list[str]
    """For every element that axe could not decide on its rule, and why where axe says so."""


@functools.cache
def script() -> str:
    """The axe that package.json pins."""
    if not SCRIPT.is_file():
        unavailable("axe-core was not found: run `npm ci`")
    return SCRIPT.read_text("utf-8")


def scan(page: Page, *, within: str = "html", sample: bool = False) -> Scan:
    """Let axe look at `page`; of a `sample`, at the first and last entries of long lists only."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(script())
    if sample:
        page.evaluate(SKIP, {"attribute": SKIPPED, "long": LONG})
    skipped = f"[{SKIPPED}]" if sample else None
    found: dict[str, Any] = page.evaluate(RUN, {"tags": TAGS, "within": within, "skipped": skipped})
    violations = [
        Violation(node["rule"], node["target"], " ".join(node["failureSummary"].split()))
        for node in found["violations"]
    ]
    return Scan(violations, found["undecided"])


def violations(page: Page, *, within: str = "html") -> list[str]:
    """What axe finds, for a test."""
    return [str(violation) for violation in scan(page, within=within).violations]
