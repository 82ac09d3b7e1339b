// Filters a list that is on the page: <kh-catalogue>, as karrierehylla/pages/filters.py writes it.
//
// What is chosen stands in the fragment of the address, "#topics=education,norwegian&level=A2":
// it can be sent, no server sees it, and it is the same in all languages.
// What is known of the items is fetched when a reader first turns to the filters;
// of few items the element itself tells, in the same form (data-kh-items).

/**
 * @typedef {{ value: string, box: HTMLInputElement, count: Element, chip: HTMLButtonElement, isChosen: boolean, n: number }} Choice
 * @typedef {{ name: string, choices: Choice[], group: HTMLDetailsElement, picked: Element }} Facet
 * @typedef {{ element: HTMLElement, has: Choice[][] }} Row  an item, and what it has of each facet
 * @typedef {{ element: HTMLElement, link: HTMLElement | null, rows: Row[] }} Section
 * @typedef {Record<string, string | string[] | undefined>} Item  a value, several, or nothing known
 */

/** The value of what is not known. */
const UNKNOWN = "-";

/** The form of the data that this script reads. */
const VERSION = 1;

class Catalogue extends HTMLElement {
  /** @type {Facet[]} */
  #facets = [];

  /** @type {Promise<Section[]> | undefined} */
  #sections;

  #isLoaded = false;

  /** What the status says of the whole list. */
  #all = "";

  connectedCallback() {
    this.#all = this.#status.textContent;
    this.#facets = [...this.querySelectorAll("fieldset")].map((set) => this.#facet(set));
    this.#filters.hidden = false;
    this.#bar.hidden = false;
    // Beside the list there is room for the filters; above it they would push it away.
    this.#filters.open = this.#results.offsetLeft > this.#filters.offsetLeft;

    this.#filters.addEventListener("change", () => this.#write());
    this.#filters.addEventListener("focusin", () => this.#prepare());
    // Not every browser gives the focus to what is clicked. The event of a group does not bubble.
    const opened = (/** @type {Event} */ event) => {
      if (event.target !== this.#filters) {
        this.#prepare();
      }
    };
    this.#filters.addEventListener("toggle", opened, { capture: true });
    this.#clear.addEventListener("click", () => this.#write(""));
    window.addEventListener("hashchange", () => this.#follow());
    this.#follow();
    for (const { group, choices } of this.#facets) {
      group.open = choices.some(isChosen);
    }
  }

  get #filters() {
    return one(this, ".kh-catalogue__filters", HTMLDetailsElement);
  }

  get #results() {
    return one(this, ".kh-catalogue__results", HTMLElement);
  }

  get #bar() {
    return one(this, ".kh-catalogue__bar", HTMLElement);
  }

  get #status() {
    return one(this.#bar, "[role=status]", HTMLElement);
  }

  get #chips() {
    return one(this.#bar, "[role=group]", HTMLElement);
  }

  get #clear() {
    return one(this.#bar, ":scope > button", HTMLButtonElement);
  }

  get #chosen() {
    return this.#facets.flatMap(({ choices }) => choices.filter(isChosen));
  }

  /** The boxes that are ticked, as the address has it; "" when none is. */
  get #fragment() {
    return this.#facets
      .map(({ name, choices }) => ({ name, ticked: choices.filter(({ box }) => box.checked) }))
      .filter(({ ticked }) => ticked.length > 0)
      .map(({ name, ticked }) => `${name}=${ticked.map(({ value }) => value)}`)
      .join("&");
  }

  /**
   * @param {HTMLFieldSetElement} set
   * @returns {Facet}
   */
  #facet(set) {
    const group = set.closest("details") ?? this.#filters;
    return {
      name: set.name,
      group,
      picked: one(group, ".kh-facet__picked", HTMLElement),
      choices: [...set.querySelectorAll("label")].map((label) => {
        const box = one(label, "input", HTMLInputElement);
        const count = one(label, ".kh-count", HTMLElement);
        const chip = this.#chip(set, box, one(label, ".kh-choice__title", HTMLElement));
        return { value: box.value, box, count, chip, isChosen: false, n: 0 };
      }),
    };
  }

  /**
   * Returns the button that takes back a choice.
   *
   * @param {HTMLFieldSetElement} set
   * @param {HTMLInputElement} box
   * @param {Element} title
   */
  #chip(set, box, title) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "kh-button kh-chip";
    const remove = document.createElement("span");
    remove.className = "kh-hidden";
    remove.textContent = `${this.dataset["khRemove"]} `;
    // By itself "not known" says too little.
    const of = box.value === UNKNOWN ? `${one(set, "legend", HTMLElement).textContent}: ` : "";
    button.append(remove, of, title.cloneNode(true));
    button.addEventListener("click", () => {
      box.checked = false;
      this.#write();
    });
    return button;
  }

  /**
   * Puts what is ticked into the address, as a step that the back button undoes.
   *
   * @param {string} fragment
   */
  #write(fragment = this.#fragment) {
    const { pathname, search } = window.location;
    history.pushState({ khFilters: fragment }, "", fragment ? `#${fragment}` : pathname + search);
    // The browser does not tell of steps that scripts make.
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  }

  /**
   * Chooses what the address says.
   *
   * A fragment may also be a place on the page, which a link led to.
   * Then the filters stay as they are, and their fragment comes back when the reader is there.
   */
  #follow() {
    const fragment = window.location.hash.slice(1);
    const asked = new URLSearchParams(fragment);
    /** @type {{ khFilters?: string } | null} */
    const state = history.state;
    if (fragment === "" || this.#facets.some(({ name }) => asked.has(name))) {
      this.#choose(asked);
    } else if (state?.khFilters !== undefined) {
      this.#choose(new URLSearchParams(state.khFilters));
    } else {
      const kept = this.#fragment;
      history.replaceState({ khFilters: kept }, "", `#${kept || fragment}`);
      if (kept) {
        window.dispatchEvent(new HashChangeEvent("hashchange"));
      }
    }
    void this.#show();
  }

  /** @param {URLSearchParams} asked */
  #choose(asked) {
    for (const { name, choices } of this.#facets) {
      const values = new Set(asked.get(name)?.split(","));
      for (const choice of choices) {
        choice.isChosen = values.has(choice.value);
        choice.box.checked = choice.isChosen;
      }
    }
  }

  /** Shows what fits, once it is known what does. */
  async #show() {
    const isAsked = this.#chosen.length > 0;
    if (!this.#isLoaded) {
      this.#status.textContent = isAsked ? (this.dataset["khLoading"] ?? "") : this.#all;
      if (!isAsked) {
        return;
      }
    }
    try {
      this.#paint(await this.#load());
    } catch (error) {
      console.error(error);
      this.#status.textContent = this.dataset["khFailed"] ?? "";
    }
  }

  /** Fetches the data before it is needed; whether that failed is told when it is. */
  #prepare() {
    this.#load().catch(() => undefined);
  }

  #load() {
    this.#sections ??= this.#fetch().catch((error) => {
      // The next attempt starts anew: the reader may have been offline for a moment.
      this.#sections = undefined;
      throw error;
    });
    return this.#sections;
  }

  async #fetch() {
    const { khItems, khSource = "" } = this.dataset;
    /** @type {{ version: number, items: Item[] }} */
    const { version, items } = khItems ? JSON.parse(khItems) : await fetchJson(khSource);
    if (version !== VERSION) {
      throw new Error(`${khSource}: version ${version}`);
    }
    const sections = this.#join(new Map(items.map((item) => [item["id"], item])));
    this.#isLoaded = true;
    return sections;
  }

  /**
   * Finds out what each item of the list has: its page is named after its id.
   *
   * @param {Map<unknown, Item>} items
   * @returns {Section[]}
   */
  #join(items) {
    return [...this.querySelectorAll("section")].map((element) => {
      const heading = element.querySelector(":scope > [id]");
      const rows = /** @type {NodeListOf<HTMLElement>} */ (
        element.querySelectorAll(":scope > ul > li")
      );
      return {
        element,
        link: this.querySelector(`nav [href="#${heading?.id}"]`)?.closest("li") ?? null,
        rows: [...rows].map((row) => {
          const id = row.querySelector("a")?.getAttribute("href")?.split("/").at(-2);
          return { element: row, has: this.#facets.map((facet) => had(facet, items.get(id))) };
        }),
      };
    });
  }

  /**
   * Shows the items that fit and hides the rest, and counts what each choice would give.
   *
   * @param {Section[]} sections
   */
  #paint(sections) {
    const focused = document.activeElement;
    const place = focused ? [...this.#chips.children].indexOf(focused) : -1;
    const isHere = this.contains(focused);
    for (const { choices } of this.#facets) {
      for (const choice of choices) {
        choice.n = 0;
      }
    }
    const asking = this.#facets.map(({ choices }) => choices.some(isChosen));
    let shown = 0;
    let total = 0;
    for (const { element, link, rows } of sections) {
      const before = shown;
      for (const row of rows) {
        const isShown = count(row, asking);
        hide(row.element, !isShown);
        shown += Number(isShown);
      }
      total += rows.length;
      hide(element, shown === before);
      if (link) {
        hide(link, shown === before);
      }
    }
    this.#tell(shown, total);
    if (isHere && focused instanceof HTMLElement) {
      this.#keepFocus(focused, place);
    }
  }

  /**
   * Says how much is shown, what is chosen, and what each choice would give.
   *
   * @param {number} shown
   * @param {number} total
   */
  #tell(shown, total) {
    const chosen = this.#chosen;
    const { khSome = "", khNone = "", khPicked = "" } = this.dataset;
    const some = khSome.replace("{n}", `${shown}`).replace("{total}", `${total}`);
    say(this.#status, chosen.length === 0 ? this.#all : shown === 0 ? khNone : some);
    this.#chips.replaceChildren(...chosen.map(({ chip }) => chip));
    hide(this.#chips, chosen.length === 0);
    hide(this.#clear, chosen.length === 0);
    const picked = (/** @type {number} */ n) => (n ? khPicked.replace("{n}", `${n}`) : "");
    say(one(this.#filters, "summary > .kh-facet__picked", HTMLElement), picked(chosen.length));
    for (const facet of this.#facets) {
      say(facet.picked, picked(facet.choices.filter(isChosen).length));
      for (const choice of facet.choices) {
        say(choice.count, `${choice.n}`);
      }
    }
  }

  /**
   * Gives the focus back, or on to the next chip or the filters where its element is gone.
   *
   * @param {HTMLElement} focused what had it
   * @param {number} place its place among the chips, -1 for none
   */
  #keepFocus(focused, place) {
    const chips = [...this.#chips.querySelectorAll("button")];
    const next = place < 0 ? undefined : (chips[place] ?? chips.at(-1));
    // Not `checkVisibility()`, which would lay out the whole list at once.
    if (!focused.isConnected || focused.closest("[hidden]")) {
      (next ?? one(this.#filters, "summary", HTMLElement)).focus();
    } else if (document.activeElement !== focused) {
      focused.focus();
    }
  }
}

/**
 * Fetches a file of the site.
 *
 * @param {string} address
 * @returns {Promise<any>}
 */
async function fetchJson(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${answer.url}: ${answer.status}`);
  }
  return answer.json();
}

/**
 * Counts an item for the choices that would show it, and tells whether it is shown:
 * it has something chosen of each facet that anything is chosen of.
 *
 * @param {Row} row
 * @param {boolean[]} asking of which facets something is chosen
 */
function count({ has }, asking) {
  /** @type {Choice[][]} */
  let adding = has;
  let misses = 0;
  for (let facet = 0; facet < has.length; facet += 1) {
    const choices = has[facet] ?? [];
    if (asking[facet] && !choices.some(isChosen)) {
      // The choices of one facet add to each other, so what it hides alone they would show.
      adding = misses === 0 ? [choices] : [];
      misses += 1;
    }
  }
  for (const choices of adding) {
    for (const choice of choices) {
      choice.n += 1;
    }
  }
  return misses === 0;
}

/**
 * Returns the choices of a facet that an item has; that nothing is known may be one.
 *
 * @param {Facet} facet
 * @param {Item | undefined} item
 */
function had({ name, choices }, item) {
  const values = [item?.[name] ?? UNKNOWN].flat();
  return choices.filter(({ value }) => values.includes(value));
}

/** @param {Choice} choice */
function isChosen(choice) {
  return choice.isChosen;
}

/**
 * @param {HTMLElement} element
 * @param {boolean} isHidden
 */
function hide(element, isHidden) {
  if (element.hidden !== isHidden) {
    element.hidden = isHidden;
  }
}

/**
 * @param {Element} element
 * @param {string} text
 */
function say(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

/**
 * Returns the first element that a selector finds; the page is wrong where there is none.
 *
 * @template {Element} T
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => T} type
 * @returns {T}
 */
function one(root, selector, type) {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) {
    throw new Error(`${selector} is missing`);
  }
  return found;
}

customElements.define("kh-catalogue", Catalogue);
