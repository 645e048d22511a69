const MOST_FRAMES = 10;
// Then sockets are tried again: the network may be another one by now.
const LONGEST = 30 * 60_000;

/**
 * Looks like a WebSocket and speaks the same frames, over plain requests: one that waits for news, and one for each
 * thing to send. Every request says hello anew, so a restarted server needs to remember nothing.
 */
export class PollSocket {
  onopen = null; onmessage = null; onclose = null;
  #url; #hello = null; #welcomed = false; #queue = []; #sending = false;
  #gone = new AbortController();
  #since = Date.now();

  constructor(url) {
    this.#url = url;
    setTimeout(() => this.onopen?.());
  }

  send(text) {
    const frame = JSON.parse(text);
    if (frame.type === "hello") {
      this.#hello = frame;
      this.#listen();
    } else {
      this.#queue.push(text);
      this.#flush();
    }
  }

  close() { this.#gone.abort(); }

  async #listen() {
    await this.#exchange([], false);
    while (!this.#gone.signal.aborted) {
      if (Date.now() - this.#since > LONGEST) return this.#fail();
      await this.#exchange([], true);
    }
  }

  async #flush() {
    if (this.#sending) return;
    this.#sending = true;
    while (this.#queue.length && !this.#gone.signal.aborted) {
      await this.#exchange(this.#queue.splice(0, MOST_FRAMES), false);
    }
    this.#sending = false;
  }

  async #exchange(batch, wait) {
    const body = JSON.stringify({ frames: [JSON.stringify(this.#hello), ...batch], wait });
    const headers = { "Content-Type": "application/json" };
    try {
      const answer = await fetch(this.#url, { method: "POST", headers, body, signal: this.#gone.signal });
      if (!answer.ok) return this.#fail();
      for (const frame of (await answer.json()).frames) this.#receive(frame);
    } catch {
      this.#fail();
    }
  }

  #receive(frame) {
    if (this.#gone.signal.aborted) return;
    if (frame.type === "entry") this.#hello.last_seq = Math.max(this.#hello.last_seq, frame.seq);
    this.onmessage?.({ data: JSON.stringify(this.#asOnOneConnection(frame)) });
  }

  /** Only the first welcome is one; the others tell how things stand. */
  #asOnOneConnection(frame) {
    if (frame.type !== "welcome") return frame;
    const again = this.#welcomed;
    this.#welcomed = true;
    return again ? { ...frame, type: "state" } : frame;
  }

  #fail() {
    if (this.#gone.signal.aborted) return;
    this.#gone.abort();
    this.onclose?.();
  }
}
