import { el } from "./common/dom.js";

/** Quick answers under a bubble; `onChoose(payload)` runs once, then none of them works any more. */
export function choicesView(buttons, onChoose) {
  const view = el("div", { class: "choices", role: "group", "aria-label": "Respuestas rápidas" });
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
