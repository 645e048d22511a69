const LONGEST = 25_000;

/** The three dots while the assistant's answer is awaited; they never stay longer than it may take. */
export class Typing {
  #element; #timer = 0;

  constructor(element) {
    this.#element = element;
  }

  show() {
    this.#element.hidden = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.hide(), LONGEST);
  }

  hide() {
    clearTimeout(this.#timer);
    this.#element.hidden = true;
  }
}
