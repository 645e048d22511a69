import { el } from "./common/dom.js";

/** One short task above the messages at a time. It covers nothing: "Salir rápido" stays within reach. */
export class Sheet {
  #section; #opener = null;

  constructor(section) {
    this.#section = section;
  }

  /** Closing gives the focus back to `opener`. */
  show(title, opener, ...children) {
    this.#opener = opener;
    const heading = el("h2", { id: "sheet-title", tabindex: "-1" }, title);
    this.#section.replaceChildren(heading, ...children);
    this.#section.hidden = false;
    heading.focus();
  }

  close() {
    this.#section.hidden = true;
    this.#section.replaceChildren();
    this.#opener?.focus();
  }

  closeButton(text = "Cerrar", look = "plain") {
    return el("button", { type: "button", class: look, click: () => this.close() }, text);
  }
}

/** Runs `task` with `button` asleep; where it fails, `problem` shows why. */
export async function attempt(button, problem, task) {
  [button.disabled, problem.hidden] = [true, true];
  try {
    await task();
  } catch (error) {
    [problem.textContent, problem.hidden] = [error.message, false];
  }
  button.disabled = false;
}

export const problemView = () => el("p", { class: "problem", role: "alert", hidden: true });
