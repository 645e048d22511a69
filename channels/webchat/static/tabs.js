const WAIT = 150;

/**
 * The open tabs of this browser are one conversation: a new tab asks the others for its key, and who leaves takes
 * all of them along. Nothing of it is written anywhere. Without a channel between them each tab stands alone.
 */
export class Tabs {
  #channel = openChannel();

  /** The key that another tab has, or null. */
  ask() {
    return new Promise((resolve) => {
      if (!this.#channel) return resolve(null);
      setTimeout(() => resolve(null), WAIT);
      this.#channel.onmessage = ({ data }) => data.type === "token" && resolve(data.token);
      this.#channel.postMessage({ type: "ask" });
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
