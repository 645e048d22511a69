import { byId, el } from "/chat/common/dom.js";
import { ALARMS, LEVELS, topicName } from "./labels.js";

const URGENT = 3;

/** The strip above everything: cases that need somebody now. One line a case, the latest reason. */
export class Alarms {
  #strip = byId("alarms");
  #lines = new Map(); // case id → {reason, line}
  #onOpen;

  constructor(onOpen) {
    this.#onOpen = onOpen;
  }

  /** Whether an alarm about `item` is this person's business: nobody's case, their own, or they lead the floor. */
  static concerns(item, reason, { user, role }) {
    if (item.status === "closed" || (reason === "nuevo" && item.level < URGENT)) return false;
    return item.status === "open" || item.counselor === user || role === "supervisor" || role === "admin";
  }

  raise(item, reason) {
    this.drop(item.id);
    const text = `${ALARMS[reason] ?? "Atención"}: ${LEVELS[item.level]} · ${topicName(item.topic)}`;
    const line = el("p", { class: "alarm" }, el("span", {}, text),
      el("button", { type: "button", click: () => this.#onOpen(item.id) }, "Ver caso"),
      el("button", { type: "button", click: () => this.drop(item.id) }, "Entendido"));
    this.#lines.set(item.id, { reason, line });
    this.#strip.prepend(line);
  }

  /** The case changed: an alarm that somebody took it answers itself. */
  settle(item, user) {
    const reason = this.#lines.get(item.id)?.reason;
    const own = item.counselor === user && (reason === "no_entregado" || reason === "sube");
    if (reason && item.status !== "open" && !own) this.drop(item.id);
  }

  drop(id) {
    this.#lines.get(id)?.line.remove();
    this.#lines.delete(id);
  }

  clear() {
    for (const id of [...this.#lines.keys()]) this.drop(id);
  }
}
