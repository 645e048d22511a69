import { onScreen, watchScreen } from "./on_screen.js";

/** How many messages came while nobody looked: in the tab's title, and at the widget's button. */
export class Unread {
  #count = 0; #title = document.title;

  constructor() {
    watchScreen(() => onScreen() && this.#show(0));
  }

  /** A message came. */
  add() {
    if (!onScreen()) this.#show(this.#count + 1);
  }

  #show(count) {
    if (count === this.#count) return;
    this.#count = count;
    document.title = count ? `(${count}) ${this.#title}` : this.#title;
    if (parent !== window) parent.postMessage({ type: "confianza:unread", count }, "*");
  }
}
