import { el } from "/chat/common/dom.js";

const TALLEST = 180;

/** Where the counselor writes. Enter sends, Shift+Enter makes a line. */
export class ReplyBox {
  #box = el("textarea", { id: "reply", rows: "2", maxlength: "20000", autocomplete: "off", input: () => this.#changed() });
  #onSend; #onDraft;

  constructor({ onSend, onDraft }) {
    [this.#onSend, this.#onDraft] = [onSend, onDraft];
    this.#box.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#send();
    });
    this.element = el("form", { class: "reply", submit: (event) => (event.preventDefault(), this.#send()) },
      el("label", { class: "unseen", for: "reply" }, "Respuesta"), this.#box,
      el("button", { class: "primary", type: "submit" }, "Enviar"));
  }

  focus() { this.#box.focus(); }

  fill(text) {
    this.#box.value = text;
    this.#grow();
  }

  #send() {
    const text = this.#box.value;
    if (!text.trim()) return;
    this.fill("");
    this.#onDraft("");
    this.#onSend(text);
    this.focus();
  }

  #changed() {
    this.#onDraft(this.#box.value);
    this.#grow();
  }

  #grow() {
    this.#box.style.height = "auto";
    this.#box.style.height = `${Math.min(TALLEST, this.#box.scrollHeight + 3)}px`;
  }
}
