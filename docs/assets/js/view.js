// How the pages look to this reader: the size of the text, and light or dark.
//
// A classic script in <head>, so that what was chosen holds before anything is painted.
// A choice is kept in this browser only, and forgotten when it is set back.
// The panel is <div id="kh-view"> with radio buttons named as the settings are.

(() => {
  const SETTINGS = ["kh-text-size", "kh-palette"];
  const root = document.documentElement;

  for (const name of SETTINGS) {
    apply(name, kept(name));
  }
  document.addEventListener("DOMContentLoaded", showPanel);
  // Another tab of the site may change them.
  window.addEventListener("storage", ({ key, newValue }) => {
    if (key !== null && SETTINGS.includes(key)) {
      apply(key, newValue ?? "");
      tick();
    }
  });

  /** Lets the reader open the panel, which shows what is chosen and keeps what is changed. */
  function showPanel() {
    tick();
    document.getElementById("kh-view")?.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) {
        apply(target.name, target.value);
        keep(target.name, target.value);
      }
    });
    document.querySelector("[popovertarget='kh-view']")?.removeAttribute("hidden");
  }

  /** Ticks the radio buttons of what holds. */
  function tick() {
    for (const name of SETTINGS) {
      const value = root.getAttribute(`data-${name}`) ?? "";
      for (const radio of document.getElementsByName(name)) {
        if (radio instanceof HTMLInputElement) {
          radio.checked = radio.value === value;
        }
      }
    }
  }

  /**
   * Lets a setting hold on this page.
   *
   * @param {string} name
   * @param {string} value "" is the site's own
   */
  function apply(name, value) {
    if (value) {
      root.setAttribute(`data-${name}`, value);
    } else {
      root.removeAttribute(`data-${name}`);
    }
  }

  /**
   * Returns what this browser keeps of a setting.
   *
   * @param {string} name
   */
  function kept(name) {
    try {
      return window.localStorage.getItem(name) ?? "";
    } catch {
      // A browser that keeps nothing shows the site as it is.
      return "";
    }
  }

  /**
   * Lets this browser keep a setting for the next page.
   *
   * @param {string} name
   * @param {string} value
   */
  function keep(name, value) {
    try {
      if (value) {
        window.localStorage.setItem(name, value);
      } else {
        window.localStorage.removeItem(name);
      }
    } catch {
      // It holds on this page all the same.
    }
  }
})();
