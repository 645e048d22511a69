import { byId, el } from "/chat/common/dom.js";
import { OUTCOMES } from "./labels.js";

/** Asks how a case ended; `onConfirm(outcome, note)` may throw an error to be shown, `onDone()` runs after it. */
export class CloseDialog {
  #dialog = byId("close-dialog");
  #onConfirm = null; #onDone = null;

  constructor() {
    byId("close-cancel").addEventListener("click", () => this.close());
    byId("close-form").addEventListener("submit", (event) => (event.preventDefault(), this.#confirm()));
    byId("outcome").append(el("option", { value: "" }, "Elige…"),
      ...Object.entries(OUTCOMES).map(([value, text]) => el("option", { value }, text)));
  }

  open(onConfirm, onDone) {
    [this.#onConfirm, this.#onDone] = [onConfirm, onDone];
    byId("close-form").reset();
    byId("close-message").textContent = "";
    this.#dialog.showModal();
    byId("outcome").focus();
  }

  close() {
    byId("close-form").reset();
    if (this.#dialog.open) this.#dialog.close();
  }

  async #confirm() {
    const button = byId("close-form").querySelector(".primary");
    button.disabled = true;
    try {
      await this.#onConfirm(byId("outcome").value, byId("note").value);
      this.close();
      this.#onDone();
    } catch (error) {
      byId("close-message").textContent = error.message;
    } finally {
      button.disabled = false;
    }
  }
}
