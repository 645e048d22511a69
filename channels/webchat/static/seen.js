/** Tells the server which entries have been on a visible screen, each advance once. */
export class Seen {
  #send; #lastSeq; #told = 0;

  constructor(send, lastSeq) {
    [this.#send, this.#lastSeq] = [send, lastSeq];
    document.addEventListener("visibilitychange", () => this.update());
  }

  update() {
    const seq = this.#lastSeq();
    if (document.hidden || seq <= this.#told) return;
    if (this.#send({ type: "seen", seq })) this.#told = seq;
  }
}
