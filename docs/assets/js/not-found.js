// Looks for an id in an address that leads nowhere, and offers the item that has it.
//
// For 404.html, which hosts serve at whatever address was asked for:
//   <main data-kh-ids="/data/ids.json"             the ids of all items
//         data-kh-no-ids="404 assets case …">      what is no id between two slashes
//     <section lang="nn" data-kh-locale="nn">     one for each language
//       <p data-kh-meant="Meinte du {title}?">    empty until something is offered

const LONGEST_ID = 60;

/** An address that was cut off holds at least so much of an id, or too many ids begin with it. */
const SHORTEST_BEGINNING = 4;

/** An id and whatever an e-mail program or a typing slip put behind it: "vigo.", "vigo)". */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*/;

/** The site may lie below a folder. */
const root = new URL("../../", import.meta.url);

const main = document.querySelector("main");

/** @type {NodeListOf<HTMLElement>} */
const sections = document.querySelectorAll("section[data-kh-locale]");

const segments = readSegments();
const first = [...sections].find(({ dataset }) => dataset["khLocale"] === segments[0]) ?? sections[0];
if (first) {
  const heading = document.querySelector("h1");
  heading?.after(first);
  const sentences = Array.from(heading?.querySelectorAll("span") ?? []);
  const own = sentences.find(({ lang }) => lang === first.lang);
  if (own) heading?.prepend(own, " ");
  // Announced once, in the reader's language: the other sections say the same.
  placeIn(first)?.setAttribute("role", "status");
}
void offerMeant(readIds());

/**
 * Returns what stands between the slashes of the address, below the root of the site.
 *
 * @returns {string[]}
 */
function readSegments() {
  const { pathname } = window.location;
  const below = pathname.startsWith(root.pathname) ? pathname.slice(root.pathname.length) : pathname;
  return below.split("/");
}

/**
 * Returns what may be ids in the address, from its end.
 *
 * @returns {string[]}
 */
function readIds() {
  const noIds = main?.dataset["khNoIds"]?.split(" ") ?? [];
  const ids = [...segments]
    .reverse()
    .map((segment) => ID.exec(segment.toLowerCase())?.[0] ?? "")
    .filter((id) => id && id.length <= LONGEST_ID && !noIds.includes(id));
  return [...new Set(ids)];
}

/**
 * Offers the item that is meant, if the site has it.
 *
 * @param {string[]} words what may be ids
 */
async function offerMeant(words) {
  if (words.length === 0) {
    return;
  }
  try {
    const id = findId(words, await fetchIds());
    if (id) {
      const address = new URL(`r/${id}/`, root);
      const page = new DOMParser().parseFromString(await (await ask(address)).text(), "text/html");
      for (const section of sections) {
        offer(section, page, address);
      }
    }
  } catch {
    // Without a connection the lists of links are all that there is to offer.
  }
}

/**
 * Returns the id that is meant: one that stands there whole, else the only one that begins so.
 *
 * @param {string[]} words
 * @param {string[]} ids
 * @returns {string | undefined}
 */
function findId(words, ids) {
  const [whole] = words.filter((word) => ids.includes(word));
  const [last = ""] = words;
  const begun = last.length < SHORTEST_BEGINNING ? [] : ids.filter((id) => id.startsWith(last));
  return whole ?? (begun.length === 1 ? begun[0] : undefined);
}

/**
 * Fetches the ids of all items.
 *
 * @returns {Promise<string[]>}
 */
async function fetchIds() {
  const response = await ask(new URL(main?.dataset["khIds"] ?? "", root));
  /** @type {unknown} */
  const ids = await response.json();
  return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
}

/**
 * Fetches a file of the site.
 *
 * @param {URL} address
 * @returns {Promise<Response>} rejected where the site does not have it
 */
async function ask(address) {
  const response = await fetch(address);
  // Some hosts lead to their first page from what they do not have.
  if (!response.ok || response.redirected) {
    throw new Error(`${address.href}: ${String(response.status)}`);
  }
  return response;
}

/**
 * Offers an item in one language: by its title there if the permalink shows it, else by its heading.
 *
 * @param {HTMLElement} section
 * @param {Document} page
 * @param {URL} address
 */
function offer(section, page, address) {
  const place = placeIn(section);
  const own = page.querySelector(`section[lang="${section.lang}"] > .title`);
  const title = own ?? page.querySelector("h1");
  if (place && title) {
    const link = document.createElement("a");
    link.href = address.href;
    link.textContent = title.textContent;
    link.lang = own ? section.lang : page.documentElement.lang;
    const [before = "", after = ""] = (place.dataset["khMeant"] ?? "").split("{title}");
    place.replaceChildren(before, link, after);
  }
}

/**
 * Returns where a section offers something.
 *
 * @param {HTMLElement} section
 * @returns {HTMLElement | null}
 */
function placeIn(section) {
  return section.querySelector("[data-kh-meant]");
}
