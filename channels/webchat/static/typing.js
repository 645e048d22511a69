const OF_ASSISTANT = 25_000;
const OF_PERSON = 6_000;

/** The three dots while an answer is awaited or written; they never stay longer than that may take. */
export class Typing {
  #element; #who; #timer = 0;

  constructor(element, who) {
    [this.#element, this.#who] = [element, who];
  }

  /** The assistant's answer is on its way. */
  show() { this.#showFor("", OF_ASSISTANT); }

  /** `name` is writing just now. */
  person(name) { this.#showFor(`${name} está escribiendo…`, OF_PERSON); }

  hide() {
    clearTimeout(this.#timer);
    this.#element.hidden = true;
  }

  #showFor(text, milliseconds) {
    this.#who.textContent = text;
    this.#element.hidden = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.hide(), milliseconds);
  }
}
