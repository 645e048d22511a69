import { fits } from "./limits.js";

const TOO_LONG = "Tu mensaje es demasiado largo. Envíalo en dos partes: aquí sigue, no se perdió.";

/** The box to write in. Enter sends, Shift+Enter makes a line; `onSend(text)` gets what fits. */
export class Composer {
  #box; #problem; #onSend;

  constructor(form, box, problem, onSend) {
    [this.#box, this.#problem, this.#onSend] = [box, problem, onSend];
    form.querySelector("[type=submit]").disabled = false;
    form.addEventListener("submit", (event) => (event.preventDefault(), this.#send()));
    box.addEventListener("input", () => this.#changed());
    // While an accent or a suggestion is being composed, Enter belongs to the keyboard.
    box.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#send();
    });
  }

  focus() { this.#box.focus(); }

  complain(text) {
    this.#problem.textContent = text;
    this.#problem.hidden = !text;
  }

  #send() {
    const text = this.#box.value;
    if (!text.trim()) return;
    if (!fits(text)) return this.complain(TOO_LONG);
    this.#box.value = "";
    this.#changed();
    this.focus();
    this.#onSend(text);
  }

  #changed() {
    this.complain("");
    this.#box.style.height = "auto";
    // The border is not part of scrollHeight.
    this.#box.style.height = `${this.#box.scrollHeight + 3}px`;
  }
}
