const WAIT = 150;

/**
 * The open tabs of this browser are one conversation: a new tab asks the others for its key, and who leaves takes
 * all of them along. Nothing of it is written anywhere. Without a channel between them each tab stands alone.
 */
export class Tabs {
  #channel = openChannel();

  /** The key that another tab has, else `own`. Of tabs that open at the same moment the lowest key is everybody's. */
  ask(own) {
    return new Promise((resolve) => {
      if (!this.#channel) return resolve(own);
      let lowest = own;
      setTimeout(() => resolve(lowest), WAIT);
      this.#channel.onmessage = ({ data }) => {
        if (data.type === "token") return resolve(data.token);
        if (data.type !== "ask" && data.type !== "asking") return;
        if (data.token < lowest) lowest = data.token;
        if (data.type === "ask") this.#channel.postMessage({ type: "asking", token: own });
      };
      this.#channel.postMessage({ type: "ask", token: own });
    });
  }

  /** From now on this tab answers. `onLeft()`: the person left elsewhere; `onMoved(token)`: came back with a code. */
  share(token, { onLeft, onMoved }) {
    if (!this.#channel) return;
    this.#channel.onmessage = ({ data }) => {
      if (data.type === "ask") this.#channel.postMessage({ type: "token", token });
      if (data.type === "left") onLeft();
      if (data.type === "moved") onMoved(data.token);
    };
  }

  /** This tab has nothing to share any more. */
  forget() {
    if (this.#channel) this.#channel.onmessage = null;
  }

  left() { this.#channel?.postMessage({ type: "left" }); }
  moved(token) { this.#channel?.postMessage({ type: "moved", token }); }
}

/** Null where the browser has none: an old one, or one that forbids it together with cookies. */
function openChannel() {
  try {
    return new BroadcastChannel("chat");
  } catch {
    return null;
  }
}
