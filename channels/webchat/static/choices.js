import { el } from "./common/dom.js";

const MOST_BESIDE = 3;
const HINT = "Toca una opción o escríbela con tus palabras.";

/** Quick answers under a bubble, many as a list; `onChoose(payload)` runs once, then none of them works any more. */
export function choicesView(buttons, onChoose) {
  const list = buttons.length > MOST_BESIDE;
  const view = el("div", { class: list ? "choices list" : "choices", role: "group", "aria-label": "Respuestas rápidas" },
    list ? el("p", {}, HINT) : null);
  for (const { title, payload } of buttons) {
    const choose = (event) => {
      event.currentTarget.classList.add("chosen");
      spend(view);
      onChoose(payload);
    };
    view.append(el("button", { type: "button", click: choose }, title));
  }
  return view;
}

/** An answer came after these: a late tap would answer another question. */
export function spend(view) {
  for (const button of view.querySelectorAll("button")) button.disabled = true;
}
