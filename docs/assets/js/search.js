// Opens Pagefind's dialog. Nothing of Pagefind is loaded before a reader first asks for it.
//
// The page has one button: <button type="button" data-kh-search data-kh-bundle="…/pagefind/" hidden>.
// It stays hidden where no script runs.

/** @typedef {HTMLElement & { open: () => void, isOpen: boolean }} SearchDialog */

const button = document.querySelector("button[data-kh-search]");

/** @type {Promise<SearchDialog> | undefined} */
let dialog;

/** @type {HTMLElement | undefined} */
let note;

if (button instanceof HTMLButtonElement) {
  button.hidden = false;
  button.setAttribute("aria-haspopup", "dialog");
  button.setAttribute("aria-keyshortcuts", "Control+K");
  button.addEventListener("click", () => void open(button));
  document.addEventListener("keydown", (event) => {
    if (asksForSearch(event)) {
      event.preventDefault();
      void open(button);
    }
  });
}

/**
 * Opens the dialog; the first time it is fetched before.
 *
 * @param {HTMLButtonElement} opener
 */
async function open(opener) {
  opener.setAttribute("aria-busy", "true");
  dialog ??= load(new URL(opener.dataset["khBundle"] ?? "", document.baseURI));
  try {
    const modal = await dialog;
    await hasClosed(modal);
    modal.open();
    note?.remove();
  } catch (error) {
    // The next attempt starts anew: the reader may have been offline for a moment.
    dialog = undefined;
    console.error(error);
    tell(opener);
  } finally {
    opener.removeAttribute("aria-busy");
  }
}

/**
 * Waits until a dialog that a reader has just closed knows that it is closed.
 *
 * Browsers tell it a moment later, and until then `open()` does nothing.
 *
 * @param {SearchDialog} modal
 * @returns {Promise<void>}
 */
function hasClosed(modal) {
  return new Promise((resolve) => {
    const element = modal.querySelector("dialog");
    if (!element || element.open || !modal.isOpen) {
      resolve();
    } else {
      element.addEventListener("close", () => resolve(), { once: true });
    }
  });
}

/**
 * Says beside the button that search could not be opened, and what to do instead.
 *
 * @param {HTMLButtonElement} opener
 */
function tell(opener) {
  note?.remove();
  note = document.createElement("p");
  note.role = "alert";
  note.className = "kh-header__note";
  opener.after(note);
  note.textContent = opener.dataset["khFailed"] ?? "";
}

/**
 * Fetches the dialog and puts it, closed, at the end of the page.
 *
 * @param {URL} bundle where the search index and the dialog's own files are
 * @returns {Promise<SearchDialog>}
 */
async function load(bundle) {
  await Promise.all([
    loadStyle(new URL("pagefind-component-ui.css", bundle)),
    import(new URL("pagefind-component-ui.js", bundle).href),
  ]);
  const config = document.createElement("pagefind-config");
  // Pagefind cannot tell where it was imported from, and the site may lie below a folder.
  config.setAttribute("bundle-path", bundle.pathname);
  const modal = document.createElement("pagefind-modal");
  document.body.append(config, modal);
  return /** @type {SearchDialog} */ (modal);
}

/**
 * Loads a style sheet; done when it applies.
 *
 * @param {URL} address
 * @returns {Promise<void>}
 */
function loadStyle(address) {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address.href;
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => {
      link.remove();
      reject(new Error(`${address.href} was not loaded`));
    });
    document.head.append(link);
  });
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
