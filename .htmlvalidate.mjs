// The rules of HTML that every page of the finished site keeps: `make audit` and tests/build/.
export default {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: {
    // ARIA lets every element with a role that can be named have a name, lists too.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    "doctype-style": ["error", { style: "lowercase" }],
    // An integrity hash guards against others; what is loaded here is all our own.
    "require-sri": ["error", { target: "crossorigin" }],

    // Off: search engines cut long titles, but a title of ours is the name that a source has.
    "long-title": "off",
    // Off: templates leave blanks at the end of lines, which nobody sees.
    "no-trailing-whitespace": "off",
  },
};
