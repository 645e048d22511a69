import { el } from "./common/dom.js";
import * as storage from "./storage.js";

const SIZES = [100, 115, 130, 150, 200];
const LARGE = 150;

/** Smaller and larger letters; remembered as long as the tab. */
export function textSizeView() {
  let at = Math.max(0, SIZES.indexOf(storage.read("size") ?? 100));
  const now = el("output", {});
  const set = (next) => {
    at = Math.min(SIZES.length - 1, Math.max(0, next));
    // Everything on the page is measured in this size.
    document.documentElement.style.fontSize = `${SIZES[at]}%`;
    document.documentElement.classList.toggle("large", SIZES[at] >= LARGE);
    now.textContent = `${SIZES[at]} %`;
    storage.write("size", SIZES[at]);
  };
  set(at);
  return el("div", { class: "row", role: "group", "aria-label": "Tamaño de letra" },
    el("span", { class: "grow" }, "Tamaño de letra"),
    el("button", { type: "button", "aria-label": "Letra más chica", click: () => set(at - 1) }, "A−"), now,
    el("button", { type: "button", "aria-label": "Letra más grande", click: () => set(at + 1) }, "A+"));
}
