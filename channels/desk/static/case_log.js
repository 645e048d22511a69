import { el } from "/chat/common/dom.js";
import { Scroller } from "/chat/common/scroller.js";
import { deliveryText, isLost } from "./delivery.js";
import { entryView, pendingView } from "./entry_view.js";

/** The transcript of the open case, by seq. An entry that comes again replaces itself (its risk became known). */
export class CaseLog {
  #views = new Map(); // seq → {view, author, text, delivery}
  #delivered = 0; #onRetry; #fetchFile; #scroller;
  #pending = el("div", { class: "pendings" });
  #log = el("div", { class: "log", role: "log", "aria-live": "polite", "aria-label": "Conversación", tabindex: "0" });

  /** `fetchFile(seq)` gives the file of an entry. */
  constructor(onRetry, fetchFile) {
    [this.#onRetry, this.#fetchFile] = [onRetry, fetchFile];
    this.#log.append(this.#pending);
    const newer = el("button", { type: "button", class: "plain newer", hidden: true }, "Mensajes nuevos ↓");
    this.element = el("div", { class: "log-frame" }, this.#log, newer);
    this.#scroller = new Scroller(this.#log, newer);
  }

  get lastSeq() { return Math.max(0, ...this.#views.keys()); }
  has(seq) { return this.#views.has(seq); }

  put(entries) {
    const known = this.#views.size;
    for (const entry of entries) this.#putOne(entry);
    this.#showDelivered();
    if (this.#views.size > known) this.#scroller.grew(null);
  }

  /** Replies that the server does not have yet. */
  putPending(replies) {
    this.#pending.replaceChildren(...replies.map((reply) => pendingView(reply, () => this.#onRetry())));
    if (replies.length) this.#scroller.toEnd();
  }

  /** The person's screen or telephone has everything up to `seq`. */
  delivered(seq) {
    this.#delivered = seq;
    this.#showDelivered();
  }

  #putOne(entry) {
    const about = this.#views.get(entry.refers)?.text ?? null;
    const view = entryView(entry, { about, fetchFile: this.#fetchFile });
    const before = this.#views.get(entry.seq);
    this.#views.set(entry.seq, { view, author: entry.author, text: entry.text || entry.label, delivery: entry.delivery });
    if (before) {
      // A file that was asked for meanwhile stays as it is.
      view.querySelector(".media")?.replaceWith(before.view.querySelector(".media"));
      return before.view.replaceWith(view);
    }
    const later = [...this.#views.keys()].filter((seq) => seq > entry.seq);
    this.#log.insertBefore(view, later.length ? this.#views.get(Math.min(...later)).view : this.#pending);
  }

  #showDelivered() {
    for (const [seq, { view, author, delivery }] of this.#views) {
      if (author === "citizen" || author === "system") continue;
      const known = delivery ?? { state: seq <= this.#delivered ? "delivered" : "sent" };
      const state = view.querySelector(".state");
      state.textContent = deliveryText(known);
      state.classList.toggle("failed", isLost(known));
    }
  }
}
