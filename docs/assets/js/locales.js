// Lets the links to a page in other languages lead to the same place on it.
//
// Headings have the same ids in all languages.

/** @type {NodeListOf<HTMLAnchorElement>} */
const links = document.querySelectorAll(".kh-locales a");

if (window.location.hash) {
  keepPlace();
}
window.addEventListener("hashchange", keepPlace);

/** Gives the links the fragment of the address that the reader is at. */
function keepPlace() {
  for (const link of links) {
    link.hash = window.location.hash;
  }
}
