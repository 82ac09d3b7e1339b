// Pagefind's dialog. Nothing of Pagefind is loaded before a reader first asks for it.

/** @typedef {HTMLElement & { open: () => void, isOpen: boolean }} SearchDialog */

/** @typedef {{ url: string, sub_results: { url: string }[] }} Result */

/**
 * What the parts of the dialog share.
 *
 * @typedef {{
 *   pagefindOptions: object,
 *   setTranslations: (texts: Record<string, string>) => void,
 *   getDisplaySubResults: (result: Result, limit?: number) => object[],
 * }} Instance
 */

/** @typedef {{ getInstanceManager: () => { getInstance: (name: string) => Instance } }} Components */

/**
 * Who types a title wants that page. `first` (data-pagefind-meta) are titles that go before others:
 * those of texts for participants, and what changed in the law in the newest year.
 * What is typed counts for much more than words that only begin like it.
 */
const RANKING = { termSimilarity: 40, metaWeights: { title: 10, first: 60 } };

/** The anchor of a page's own title (karrierehylla/pages/page_writer.py). */
const TOP = "#top";

/** @type {Promise<SearchDialog> | undefined} */
let dialog;

/**
 * Opens the dialog; the first time it is fetched before. After a failure the next call starts anew:
 * the reader may have been offline for a moment.
 *
 * @param {URL} bundle where the search index and the dialog's own files are
 * @param {string} label what is searched
 */
export async function openDialog(bundle, label) {
  dialog ??= load(bundle, label);
  try {
    const modal = await dialog;
    await hasClosed(modal);
    modal.open();
  } catch (error) {
    dialog = undefined;
    throw error;
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
 * Fetches the dialog and puts it, closed, at the end of the page.
 *
 * @param {URL} bundle
 * @param {string} label
 * @returns {Promise<SearchDialog>}
 */
async function load(bundle, label) {
  await Promise.all([
    loadStyle(new URL("pagefind-component-ui.css", bundle)),
    import(new URL("pagefind-component-ui.js", bundle).href),
  ]);
  adjust(label);
  const config = document.createElement("pagefind-config");
  // Pagefind cannot tell where it was imported from, and the site may lie below a folder.
  config.setAttribute("bundle-path", bundle.pathname);
  const modal = document.createElement("pagefind-modal");
  document.body.append(config, modal);
  return /** @type {SearchDialog} */ (modal);
}

/**
 * Lets titles count most, the label say what is searched, and no page be listed below itself.
 *
 * @param {string} label
 */
function adjust(label) {
  const { PagefindComponents } = /** @type {{ PagefindComponents: Components }} */ (
    /** @type {unknown} */ (window)
  );
  const instance = PagefindComponents.getInstanceManager().getInstance("default");
  Object.assign(instance.pagefindOptions, { ranking: RANKING });
  instance.setTranslations({ search_label: label });
  const display = instance.getDisplaySubResults.bind(instance);
  instance.getDisplaySubResults = (result, limit) => {
    const below = result.sub_results.filter(({ url }) => !url.endsWith(TOP));
    return display({ ...result, sub_results: below }, limit);
  };
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
