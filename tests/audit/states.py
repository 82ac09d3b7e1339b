"""What a reader can open on a page: menus, panels, dialogs, and parts that are folded.

Found by what they are in HTML and ARIA, not by name, so that a new one is looked at as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Page
from playwright.sync_api import TimeoutError as NotInTime

FOLDED = "folded parts"
"""All folded parts of the content are one state; in header, menu and foot each is its own."""

DIALOG = "dialog"

FIND = """
const khOpeners = () => {
  const found = new Map();
  const selector = 'summary, button[popovertarget], [aria-haspopup="dialog"], [aria-expanded]';
  for (const element of document.querySelectorAll(selector)) {
    if (!element.checkVisibility({visibilityProperty: true})) continue;
    if (element.popoverTargetAction === 'hide' || element.ariaExpanded === 'true') continue;
    let name;
    if (element.matches('summary')) {
      const details = element.parentElement;
      if (details.open) continue;
      name = details.closest('main') ? 'folded parts' : details.id || details.className;
    } else if (element.ariaHasPopup === 'dialog') {
      name = 'dialog';
    } else {
      name = `#${element.getAttribute('popovertarget') ?? element.getAttribute('aria-controls')}`;
    }
    found.set(name, [...found.get(name) ?? [], element]);
  }
  return found;
};"""

NAMES = f"() => {{ {FIND} return [...khOpeners().keys()]; }}"

FOCUS = f"""(name) => {{ {FIND}
  const elements = khOpeners().get(name) ?? [];
  elements[0]?.focus();
  return elements.length;
}}"""

UNFOLD = f"""() => {{ {FIND}
  // What was folded may have folded parts of its own.
  for (let folded; folded = khOpeners().get('{FOLDED}');) {{
    for (const summary of folded) summary.parentElement.open = true;
  }}
}}"""

LAST_CHOICES = """(palette) => {
  const groups = Map.groupBy(
    document.querySelectorAll(':popover-open input[type=radio]'), ({name}) => name);
  for (const radios of groups.values()) {
    const other = radios.find(({value}) => ['light', 'dark'].includes(value) && value !== palette);
    (other ?? radios.at(-1)).click();
  }
  return groups.size;
}"""

FIRST_CHOICES = "kh-catalogue fieldset > label:first-of-type input"

FILTERED = """new Promise((done) => {
  const catalogue = document.querySelector('kh-catalogue');
  const status = catalogue.querySelector('[role=status]');
  const look = () => {
    if (status.textContent === catalogue.dataset.khLoading) setTimeout(look, 50);
    else done();
  };
  look();
})"""
"""Waits until what the catalogue knows of its items has come."""

NOTHING = "ßßßßßß"
"""What no page is about, nor begins with."""

HANG_GUARD = 20_000
"""Milliseconds that something may take to open."""


def names(page: Page) -> list[str]:
    """What can be opened on the page as it stands."""
    found: list[str] = page.evaluate(NAMES)
    return found


def focus_opener(page: Page, name: str) -> None:
    """Put the focus on the first button that opens what is called `name`."""
    if not page.evaluate(FOCUS, name):
        raise LookupError(f"nothing opens {name}")


def open_by_keyboard(page: Page, name: str) -> None:
    """Open what is called `name`, the way that works for everybody, and wait until it shows."""
    if name == FOLDED:
        page.evaluate(UNFOLD)
        return
    focus_opener(page, name)
    page.keyboard.press("Enter")
    try:
        page.locator(shown(name)).wait_for(timeout=HANG_GUARD)
    except NotInTime as error:
        raise LookupError(f"{name} does not open") from error


def shown(name: str) -> str:
    """The selector of what `name` has opened."""
    if name == DIALOG:
        return "dialog[open]"
    return (
        f"{name}:popover-open, {name}:not([popover])" if name.startswith("#") else "details[open]"
    )


def variants(page: Page, name: str, palette: str) -> Iterator[str]:
    """Put what is open into its further states, one after the other, and yield their names."""
    if name == DIALOG and (field := page.locator("dialog[open] input")).count():
        field.first.fill(page.locator("h1").first.inner_text())
        page.locator("dialog[open] a[href]").first.wait_for(timeout=HANG_GUARD)
        yield "with results"
        field.first.fill(NOTHING)
        page.locator("dialog[open] a[href]").first.wait_for(state="detached", timeout=HANG_GUARD)
        yield "without results"
    elif name == FOLDED and (choices := page.locator(FIRST_CHOICES)).count():
        choices.first.check()
        page.evaluate(FILTERED)
        yield "with one choice"
        for choice in choices.all()[1:]:
            choice.check()
        yield "with a choice of each kind"
    elif name != FOLDED and page.evaluate(LAST_CHOICES, palette):
        yield "with other choices"
