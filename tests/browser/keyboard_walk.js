// What a walk by keyboard sees of a page: the object khWalk, which keyboard_walk.py asks.
window.khWalk = (() => {
  // What people can operate, and what else can take the focus.
  const CONTROL =
    "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, " +
    "audio[controls], video[controls], [role=button], [role=link], [role=checkbox], [role=switch]";
  const FOCUSABLE = `${CONTROL}, [contenteditable], [tabindex]`;

  // One of these is a single stop, whatever it contains; arrow keys go on inside.
  const COMPOSITE = "[role=listbox], [role=menu], [role=radiogroup], [role=tablist], [role=toolbar]";

  const THINNEST_RING = 2;
  const MOST_BOXES = 6;

  // How far out what draws the ring of an element may stand, as a card does around its link.
  const FURTHEST_RING = 4;

  const numbers = new Map();
  const looks = new WeakMap();
  const answered = [];
  let pressed = "";

  /** All that Tab has to reach, on the page or inside what a selector finds, in its order. */
  function expected(selector) {
    const within = document.querySelector(selector ?? "dialog:modal") ?? document;
    const keys = [...within.querySelectorAll(FOCUSABLE)].filter(isStop).map(describe);
    return keys.filter(({ key }, at) => keys.findIndex((other) => other.key === key) === at);
  }

  function isStop(element) {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (element.matches(":disabled") || element.closest("[inert]")) return false;
    if (element.tabIndex >= 0) return true;
    const isFoldedAway = element.matches("summary:not(details > summary:first-of-type)");
    return element.matches(CONTROL) && !isFoldedAway && !element.closest(COMPOSITE);
  }

  /** Notes how elements look while nothing has the focus. */
  function record(elements) {
    const element = focused();
    element?.blur();
    settle();
    for (const other of elements) looks.set(other, look(other));
    element?.focus({ focusVisible: true, preventScroll: true });
  }

  function settle() {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
  }

  /** Where the focus is, and what is wrong with it there; null outside of the page. */
  function stop() {
    const element = focused();
    if (!element) return null;
    settle();
    const boxes = [...face(element).getClientRects()].filter((b) => b.width >= 1 && b.height >= 1);
    const faults = boxes.length
      ? [...outside(face(element)), ...covered(element, boxes)]
      : ["has no size"];
    if (!hasRing(element)) faults.push("has no ring");
    return { ...describe(element), keys: keysOf(element), faults };
  }

  function focused() {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element === document.body || element === document.documentElement ? null : element;
  }

  /** A group of radio buttons is one stop. */
  function describe(element) {
    if (!numbers.has(element)) numbers.set(element, numbers.size);
    const isRadio = element.type === "radio" && element.name;
    const marks = [element.id && `#${element.id}`, ...[...element.classList].map((c) => `.${c}`)];
    const text = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
    return {
      key: isRadio ? `radio ${element.name}` : `${numbers.get(element)}`,
      name: `${element.localName}${marks.filter(Boolean).join("")} ${text}`.trim(),
    };
  }

  /** The keys that must operate an element by a click of the browser's own. */
  function keysOf(element) {
    if (element.matches("a[href], area[href], [role=link]")) return ["Enter"];
    if (element.matches("button, summary, [role=button]")) return ["Enter", "Space"];
    return element.matches("[type=checkbox], [role=checkbox], [role=switch]") ? ["Space"] : [];
  }

  /** What is seen of an element: the label of a box that is not shown itself. */
  function face(element) {
    const { width, height } = element.getBoundingClientRect();
    const { opacity, clipPath } = getComputedStyle(element);
    const isHidden = width < 5 || height < 5 || opacity === "0" || clipPath !== "none";
    return (isHidden && element.labels?.[0]) || element;
  }

  /** What is larger than the window, or than what the page leaves of it, is seen in part. */
  function outside(element) {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
    const kept = (parseFloat(scrollPaddingTop) || 0) + (parseFloat(scrollPaddingBottom) || 0);
    const isBeside = (from, to, size, room = size) =>
      to - from <= room ? from < -1 || to > size + 1 : to < 1 || from > size - 1;
    return isBeside(top, bottom, innerHeight, innerHeight - kept) || isBeside(left, right, innerWidth)
      ? ["is outside of the window"]
      : [];
  }

  function covered(element, boxes) {
    const shown = face(element);
    const isOwn = (hit) => shown.contains(hit) || element.contains(hit);
    for (const box of boxes.slice(0, MOST_BOXES)) {
      const left = Math.max(box.left, 0) + 2;
      const right = Math.min(box.right, innerWidth) - 2;
      const top = Math.max(box.top, 0) + 2;
      const bottom = Math.min(box.bottom, innerHeight) - 2;
      if (right < left || bottom < top) continue;
      const middle = at((left + right) / 2, (top + bottom) / 2);
      if (middle && !isOwn(middle)) return [`is covered by ${describe(middle).name}`];
      for (const [x, y] of [[left, top], [right, top], [left, bottom], [right, bottom]]) {
        const hit = at(x, y);
        // Behind a round corner is what the element stands in.
        if (hit && !isOwn(hit) && !hit.contains(shown)) {
          return [`is covered at a corner by ${describe(hit).name}`];
        }
      }
    }
    return [];
  }

  function at(x, y) {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot?.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit) {
      hit = hit.shadowRoot.elementFromPoint(x, y);
    }
    return hit;
  }

  function look(element) {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    const isDrawn = outlineStyle !== "none" && !/^rgba.* 0\)$|\/ 0\)$/.test(outlineColor);
    return { outline: isDrawn ? parseFloat(outlineWidth) : 0, boxShadow };
  }

  /** The ring may be drawn by the element, by its label, or by what it stands in. */
  function hasRing(element) {
    const around = [];
    for (let outer = element; outer && around.length <= FURTHEST_RING; outer = outer.parentElement) {
      around.push(outer);
    }
    around.push(face(element));
    // What came to the page during the walk.
    const unknown = around.filter((one) => !looks.has(one));
    if (unknown.length) record(unknown);
    return around.some((one) => {
      const was = looks.get(one);
      const { outline, boxShadow } = look(one);
      const hasShadow = boxShadow !== "none" && boxShadow !== was.boxShadow;
      return (outline >= THINNEST_RING && outline !== was.outline) || hasShadow;
    });
  }

  function catchKey(event) {
    pressed = event.code;
  }

  function catchClick(event) {
    if (focused()?.contains(event.target)) answered.push(pressed);
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** From now on a click is noted and does nothing. */
  function hold() {
    window.addEventListener("keydown", catchKey, true);
    window.addEventListener("click", catchClick, true);
  }

  function release() {
    window.removeEventListener("keydown", catchKey, true);
    window.removeEventListener("click", catchClick, true);
  }

  /** The keys that have clicked what had the focus, since the last question. */
  function answers() {
    return answered.splice(0);
  }

  record(document.querySelectorAll("body *"));
  return { expected, stop, hold, release, answers };
})();
