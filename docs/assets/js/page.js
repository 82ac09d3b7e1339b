// What every page can do; the rest is loaded when a reader first asks for it.
//
// Buttons that need a script stay hidden where none runs:
//   <button data-kh-search>               opens the search; the first one, in the header, has
//                                         data-kh-bundle="…/pagefind/", data-kh-label="…" (what is
//                                         searched) and data-kh-failed="…"
//   <button data-kh-copy="../r/vigo/" data-kh-copied="…" data-kh-copy-failed="…">
//                                         copies the address, and says so in the role="status" beside
//                                         it; with data-kh-title="…" the title in a line before it

/** @type {NodeListOf<HTMLButtonElement>} */
const searchButtons = document.querySelectorAll("button[data-kh-search]");

const [headerButton] = searchButtons;

/** @type {NodeListOf<HTMLButtonElement>} */
const copyButtons = document.querySelectorAll("button[data-kh-copy]");

/** @type {HTMLElement | undefined} */
let note;

for (const button of searchButtons) {
  button.hidden = false;
  button.setAttribute("aria-haspopup", "dialog");
  button.setAttribute("aria-keyshortcuts", "Control+K");
  button.addEventListener("click", () => void search(button));
}
document.addEventListener("keydown", (event) => {
  if (headerButton && asksForSearch(event)) {
    event.preventDefault();
    void search(headerButton);
  }
});
for (const button of copyButtons) {
  button.hidden = false;
  button.addEventListener("click", () => void copy(button));
}
/** @type {NodeListOf<HTMLAnchorElement>} */
const permalinks = document.querySelectorAll("a.kh-permalink");
for (const link of permalinks) {
  // Whole, as it is copied: it is read out and written down as well.
  link.textContent = link.href;
}
for (const popover of document.querySelectorAll("[popover]")) {
  if (popover instanceof HTMLElement) {
    closeBehind(popover);
  }
}
arrive();
window.addEventListener("hashchange", arrive);
for (const box of document.querySelectorAll(".kh-table")) {
  // Browsers bring what has the focus into view, but leave what is half seen where it is.
  box.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element && target !== box) {
      target.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  });
}
if (document.querySelector("kh-catalogue")) {
  void import("./catalogue.js");
}
if (document.querySelector("[data-kh-print]")) {
  void import("./print.js");
}

/**
 * Opens the search dialog.
 *
 * @param {HTMLButtonElement} opener
 */
async function search(opener) {
  const { khBundle = "", khLabel = "", khFailed = "" } = headerButton?.dataset ?? {};
  opener.setAttribute("aria-busy", "true");
  try {
    const { openDialog } = await import("./search.js");
    await openDialog(new URL(khBundle, document.baseURI), khLabel);
    note?.remove();
  } catch (error) {
    console.error(error);
    tell(opener, khFailed);
  } finally {
    opener.removeAttribute("aria-busy");
  }
}

/**
 * Says beside a button that search could not be opened, and what to do instead.
 *
 * @param {HTMLButtonElement} opener
 * @param {string} text
 */
function tell(opener, text) {
  note?.remove();
  note = document.createElement("p");
  note.role = "alert";
  note.className = "kh-failed";
  opener.after(note);
  note.textContent = text;
}

/**
 * Whether a key asks for search: Ctrl+K or ⌘K.
 * A single character would be a trap for speech input (WCAG 2.1.4).
 *
 * @param {KeyboardEvent} event
 */
function asksForSearch(event) {
  const alone = !event.altKey && !event.shiftKey && !event.isComposing;
  return alone && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
}

/**
 * Copies the absolute form of the address that a button names.
 *
 * @param {HTMLButtonElement} button
 */
async function copy(button) {
  const { khCopy = "", khTitle, khCopied = "", khCopyFailed = "" } = button.dataset;
  const status = button.parentElement?.querySelector("[role='status']");
  const address = new URL(khCopy, document.baseURI).href;
  let said = khCopied;
  try {
    await navigator.clipboard.writeText(khTitle ? `${khTitle}\n${address}` : address);
  } catch {
    // Browsers refuse on pages without https, and where the reader has said no.
    said = khCopyFailed;
  }
  if (status) {
    status.textContent = said;
  }
}

/**
 * Closes a popover when the focus goes on behind it, where it would be covered (WCAG 2.4.11).
 *
 * @param {HTMLElement} popover
 */
function closeBehind(popover) {
  popover.addEventListener("focusout", ({ relatedTarget }) => {
    const stays = relatedTarget instanceof Node && popover.contains(relatedTarget);
    if (relatedTarget && !stays && popover.matches(":popover-open")) {
      popover.hidePopover();
    }
  });
}

/**
 * Lets the links to the page in other languages lead to the same place on it: ids are the same.
 * Unfolds what the address leads to; not every browser does so itself.
 */
function arrive() {
  const fold = document.querySelector(":target")?.closest("details");
  if (fold) {
    fold.open = true;
  }
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll(".kh-locales a");
  for (const link of links) {
    link.hash = window.location.hash;
  }
}
