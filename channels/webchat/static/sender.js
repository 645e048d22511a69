import * as outbox from "./outbox.js";
import { newId } from "./common/random.js";

const STORED_WITHIN = 10_000;

/**
 * Sends what the outbox holds, one at a time so that the order stays, until the server confirms each.
 * A repeated client_id is stored once, so in doubt it sends again.
 */
export class Sender {
  #connection; #inFlight = null; #timer = 0;

  constructor(connection) {
    this.#connection = connection;
  }

  /** Queues `text`, or the `location` that it tells of; returns the message, to be shown at once. */
  put(text, location) {
    const message = { client_id: newId(), text, location, ts: Date.now() / 1000 };
    outbox.put(message);
    this.#next();
    return message;
  }

  /** A new connection knows nothing of what went out on the last one. */
  resume() {
    this.#inFlight = null;
    this.#next();
  }

  /** Confirmed, or refused for good. */
  settle(clientId) {
    outbox.take(clientId);
    if (this.#inFlight !== clientId) return;
    clearTimeout(this.#timer);
    this.#inFlight = null;
    this.#next();
  }

  /** The server is alive but slow: waiting is right, a new connection is not. */
  wait() {
    if (this.#inFlight) this.#expectStored();
  }

  #next() {
    const [message] = outbox.unsent();
    if (this.#inFlight || !message) return;
    const { client_id, text, location } = message;
    const frame = location ? { type: "location", client_id, ...location } : { type: "message", client_id, text };
    if (!this.#connection.send(frame)) return;
    this.#inFlight = client_id;
    this.#expectStored();
  }

  #expectStored() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#connection.restart(), STORED_WITHIN);
  }
}
