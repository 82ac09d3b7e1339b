// Prints a page that has notes for the one who leads, in one of two ways:
//   <button data-kh-print="sheet">  the sheet for the group, as the browser itself prints the page
//   <button data-kh-print="notes">  the notes
//
// While the notes are printed, <html> has data-kh-print="notes", and what is folded is open.

/** @type {NodeListOf<HTMLButtonElement>} */
const buttons = document.querySelectorAll("button[data-kh-print]");

for (const button of buttons) {
  button.hidden = false;
  button.addEventListener("click", () => print(button.dataset["khPrint"] ?? ""));
}

/**
 * Prints one of the two, and leaves the page as it was.
 *
 * @param {string} part
 */
function print(part) {
  if (part === "notes") {
    const root = document.documentElement;
    const folded = [...document.querySelectorAll("details.kh-facilitator:not([open])")];
    root.dataset["khPrint"] = part;
    folded.forEach((notes) => notes.toggleAttribute("open", true));
    const restore = () => {
      delete root.dataset["khPrint"];
      folded.forEach((notes) => notes.toggleAttribute("open", false));
    };
    window.addEventListener("afterprint", restore, { once: true });
  }
  window.print();
}
