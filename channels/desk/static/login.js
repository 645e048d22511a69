import { byId } from "/chat/common/dom.js";

/** The sign-in form; `onEnter(account)` runs after a right password. */
export class Login {
  #api; #onEnter;

  constructor(api, onEnter) {
    [this.#api, this.#onEnter] = [api, onEnter];
    byId("login-form").addEventListener("submit", (event) => (event.preventDefault(), this.#enter()));
  }

  show(message = "") {
    byId("login").hidden = false;
    byId("login-message").textContent = message;
    byId("user").focus();
  }

  hide() {
    byId("login-form").reset();
    byId("login-message").textContent = "";
    byId("login").hidden = true;
  }

  async #enter() {
    const button = byId("login-form").querySelector("button");
    button.disabled = true;
    byId("login-message").textContent = "";
    try {
      this.#onEnter(await this.#api.login(byId("user").value.trim(), byId("password").value));
    } catch (error) {
      byId("login-message").textContent = error.message;
      byId("password").value = "";
      byId("password").focus();
    } finally {
      button.disabled = false;
    }
  }
}
