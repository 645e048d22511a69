import { onScreen, watchScreen } from "./on_screen.js";

/** Tells the server which entries have been on a visible screen, each advance once. */
export class Seen {
  #send; #lastSeq; #told = 0;

  constructor(send, lastSeq) {
    [this.#send, this.#lastSeq] = [send, lastSeq];
    watchScreen(() => this.update());
  }

  update() {
    const seq = this.#lastSeq();
    if (!onScreen() || seq <= this.#told) return;
    if (this.#send({ type: "seen", seq })) this.#told = seq;
  }
}
