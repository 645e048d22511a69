import { el } from "./common/dom.js";
import { phonesIn } from "./common/linkify.js";

const SHORTEST = 7; // a short code is dialled, not copied
const DONE_FOR = 2_000;

/** A button for each long number of `text`, to be kept or dialled from another telephone; null without any. */
export function copyButtons(text) {
  const numbers = [...new Set(phonesIn(text))].filter((number) => number.replace(/\D/g, "").length >= SHORTEST);
  if (!numbers.length || !navigator.clipboard) return null;
  return el("p", { class: "copies", "aria-live": "off" }, ...numbers.map(copyButton));
}

function copyButton(number) {
  const label = `Copiar ${number}`;
  const copy = async ({ currentTarget: button }) => {
    const done = await navigator.clipboard.writeText(number).then(() => true, () => false);
    button.textContent = done ? "Copiado" : label;
    setTimeout(() => { button.textContent = label; }, DONE_FOR);
  };
  return el("button", { type: "button", click: copy }, label);
}
