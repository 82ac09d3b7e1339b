// Opens Pagefind's dialog. Nothing of Pagefind is loaded before a reader first asks for it.
//
// The page has one button: <button type="button" data-kh-search data-kh-bundle="…/pagefind/" hidden>.
// It stays hidden where no script runs.

/** @typedef {HTMLElement & { open: () => void, isOpen: boolean }} SearchDialog */

const button = document.querySelector("button[data-kh-search]");

/** @type {Promise<SearchDialog> | undefined} */
let dialog;

if (button instanceof HTMLButtonElement) {
  button.hidden = false;
  button.setAttribute("aria-haspopup", "dialog");
  button.setAttribute("aria-keyshortcuts", "/ Control+K");
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
    (await dialog).open();
  } catch (error) {
    // The next attempt starts anew: the reader may have been offline for a moment.
    dialog = undefined;
    console.error(error);
  } finally {
    opener.removeAttribute("aria-busy");
  }
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
  // Pagefind finds neither by itself when it is imported, and the site may lie below a folder.
  config.setAttribute("bundle-path", bundle.pathname);
  config.setAttribute("base-url", new URL("..", bundle).pathname);
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
 * Whether a key asks for search: `/` outside fields, Ctrl+K or ⌘K anywhere.
 *
 * @param {KeyboardEvent} event
 */
function asksForSearch(event) {
  if (event.altKey || event.isComposing) {
    return false;
  }
  if (event.ctrlKey || event.metaKey) {
    return !event.shiftKey && event.key.toLowerCase() === "k";
  }
  // With or without Shift: on a Norwegian keyboard `/` is Shift+7.
  return event.key === "/" && !isField(event.target);
}

/**
 * Whether what is typed goes into a field.
 *
 * @param {EventTarget | null} target
 */
function isField(target) {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"))
  );
}
