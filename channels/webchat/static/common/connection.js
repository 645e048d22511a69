import { delayBefore } from "./backoff.js";

const ANSWER_WITHIN = 10_000;
const PING_EVERY = 25_000;
// A server that greets and then drops us at once must not be asked twice a second.
const STEADY_AFTER = 10_000;

/** Opens a socket at `path` of this server; one that is closed at once where the browser has or allows none. */
export const webSocketTo = (path) => () => {
  try {
    return new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}${path}`);
  } catch {
    return closedSocket();
  }
};

function closedSocket() {
  const socket = { onclose: null, send() {}, close() {} };
  setTimeout(() => socket.onclose?.());
  return socket;
}

/**
 * One socket at a time, opened again whenever it is lost.
 * `openers` make sockets; where the first brings no greeting the next is tried, and so on in turn.
 * `hello()` is the first frame to send, or null; the server's frame of type `greeting` answers it.
 * Calls `onFrame(frame)` for each frame and `onState("open" | "lost")`; open means: greeted.
 */
export class Connection {
  #openers; #turn = 0; #hello; #greeting; #onFrame; #onState;
  #socket = null; #open = false; #attempt = 0; #stopped = false; #since = 0;
  #retry = 0; #deadline = 0; #pinger = 0;
  #listeners = new AbortController();

  constructor({ openers, hello, greeting, onFrame, onState }) {
    [this.#openers, this.#hello, this.#greeting] = [openers, hello, greeting];
    [this.#onFrame, this.#onState] = [onFrame, onState];
  }

  start() {
    const { signal } = this.#listeners;
    addEventListener("online", () => this.nudge(), { signal });
    addEventListener("offline", () => this.#lost(this.#socket), { signal });
    document.addEventListener("visibilitychange", () => document.hidden || this.nudge(), { signal });
    this.#connect();
  }

  /** Ends it for good and without a word. */
  stop() {
    this.#stopped = true;
    this.#listeners.abort();
    clearTimeout(this.#retry);
    this.#lost(this.#socket);
  }

  /** Says whether the frame went out; that is no proof that it arrived. */
  send(frame) {
    if (!this.#open) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  /** Something changed for the better: connect now, or find out whether the socket still lives. */
  nudge() {
    if (this.#stopped) return;
    if (this.#socket) return void this.#ping();
    this.#attempt = 0;
    this.#connect();
  }

  /** The socket seems open and nobody answers. */
  restart() {
    this.#lost(this.#socket);
  }

  #connect() {
    clearTimeout(this.#retry);
    if (this.#stopped || this.#socket) return;
    const socket = this.#openers[this.#turn % this.#openers.length]();
    this.#socket = socket;
    this.#expectAnswer();
    socket.onopen = () => {
      const hello = this.#hello();
      if (hello) socket.send(JSON.stringify(hello));
    };
    socket.onmessage = (event) => socket === this.#socket && this.#receive(JSON.parse(event.data));
    socket.onclose = () => this.#lost(socket);
  }

  #receive(frame) {
    clearTimeout(this.#deadline);
    this.#deadline = 0;
    if (!this.#open && frame.type === this.#greeting) this.#greeted();
    this.#onFrame(frame);
  }

  #greeted() {
    this.#open = true;
    this.#since = Date.now();
    clearInterval(this.#pinger);
    this.#pinger = setInterval(() => this.#ping(), PING_EVERY);
    this.#onState("open");
  }

  #ping() {
    if (this.send({ type: "ping" })) this.#expectAnswer();
  }

  #expectAnswer() {
    if (this.#deadline) return;
    const socket = this.#socket;
    this.#deadline = setTimeout(() => this.#lost(socket), ANSWER_WITHIN);
  }

  #lost(socket) {
    if (!socket || socket !== this.#socket) return;
    if (this.#open && Date.now() - this.#since > STEADY_AFTER) this.#attempt = 0;
    this.#turn = this.#open ? 0 : this.#turn + 1;
    [this.#socket, this.#open] = [null, false];
    clearTimeout(this.#deadline);
    this.#deadline = 0;
    clearInterval(this.#pinger);
    socket.onclose = socket.onmessage = socket.onopen = null;
    socket.close();
    if (this.#stopped) return;
    this.#onState("lost");
    this.#retry = setTimeout(() => this.#connect(), delayBefore(this.#attempt++));
  }
}
