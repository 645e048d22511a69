import { byId, el } from "/chat/common/dom.js";
import { ALARMS, LEVELS, topicName } from "./labels.js";

const URGENT = 3;
const SHOWN = 2;
// What whoever has the case must hear as well.
const OWN = ["no_entregado", "sube", "tema"];

/** The strip above everything: cases that need somebody now. One line a case, the latest reason. */
export class Alarms {
  #strip = byId("alarms");
  #more = el("p", { class: "alarm-more", hidden: true });
  #lines = new Map(); // case id → {level, reason, line}, newest last
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
    this.#lines.set(item.id, { level: item.level, reason, line });
    this.#render();
  }

  /** The case changed: an alarm that somebody took it answers itself. */
  settle(item, user) {
    const reason = this.#lines.get(item.id)?.reason;
    const own = item.counselor === user && OWN.includes(reason);
    if (reason && item.status !== "open" && !own) this.drop(item.id);
  }

  drop(id) {
    this.#lines.get(id)?.line.remove();
    if (this.#lines.delete(id)) this.#render();
  }

  /** Cases that are gone need nobody. */
  keep(ids) {
    for (const id of [...this.#lines.keys()]) if (!ids.has(id)) this.drop(id);
  }

  clear() { this.keep(new Set()); }

  /** Only lines that are new enter the document: an alert that moves would be read aloud again. */
  #render() {
    const sorted = [...this.#lines.values()].reverse().sort((one, other) => other.level - one.level);
    sorted.forEach(({ line }, at) => {
      if (this.#strip.children[at] !== line) this.#strip.insertBefore(line, this.#strip.children[at] ?? null);
    });
    const hidden = sorted.length - SHOWN;
    this.#more.hidden = hidden < 1;
    this.#more.textContent = `y ${hidden} más en la lista`;
    this.#strip.append(this.#more);
  }
}
