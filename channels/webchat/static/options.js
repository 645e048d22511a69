import { el } from "./common/dom.js";
import { textSizeView } from "./text_size.js";

/** The panel behind the button with three dots. `tasks` are {text, act(opener)}; `switches` {text, on(), toggle(), watch?}. */
export class Options {
  #button; #panel;

  constructor(button, panel, tasks, switches) {
    [this.#button, this.#panel] = [button, panel];
    panel.append(textSizeView(), ...switches.map(switchView), ...tasks.map((task) => this.#taskView(task)));
    button.disabled = false;
    button.addEventListener("click", () => this.#show(panel.hidden));
    panel.addEventListener("keydown", ({ key }) => key === "Escape" && this.#show(false));
  }

  #show(open) {
    this.#panel.hidden = !open;
    this.#button.setAttribute("aria-expanded", String(open));
    if (!open && this.#panel.contains(document.activeElement)) this.#button.focus();
  }

  #taskView({ text, act }) {
    const start = () => {
      this.#show(false);
      act(this.#button);
    };
    return el("button", { type: "button", class: "task", click: start }, text);
  }
}

function switchView({ text, on, toggle, watch }) {
  const state = el("span", { class: "state", "aria-hidden": "true" });
  const view = el("button", { type: "button", class: "task", click: () => (toggle(), render()) },
    el("span", { class: "grow" }, text), state);
  const render = () => {
    view.setAttribute("aria-pressed", String(on()));
    state.textContent = on() ? "Sí" : "No";
  };
  watch?.(render);
  render();
  return view;
}
