import { grouped } from "./order.js";

const URGENT = 3;

/** The cases as the server last told them; the server is the truth, this is a copy. */
export class Floor {
  #cases = new Map();
  #fresh = new Set(); // in danger, waiting, and not looked at here

  get cases() { return [...this.#cases.values()]; }
  get fresh() { return this.#fresh; }
  get(id) { return this.#cases.get(id); }

  replace(cases) {
    this.#cases = new Map(cases.map((item) => [item.id, item]));
    this.#fresh = new Set([...this.#fresh].filter((id) => this.#cases.get(id)?.status === "open"));
  }

  put(item) {
    const known = this.#cases.get(item.id);
    if (item.status === "closed") this.#cases.delete(item.id);
    else this.#cases.set(item.id, item);
    const rose = item.level >= URGENT && (!known || known.level < item.level);
    if (item.status !== "open") this.#fresh.delete(item.id);
    else if (rose) this.#fresh.add(item.id);
  }

  lookedAt(id) { this.#fresh.delete(id); }

  /** How many ask for `user`'s eyes; the case on the screen (`open`) has them. */
  calling(user, open) {
    const { mine, waiting } = grouped(this.cases, user);
    const unread = mine.filter((item) => item.unread && (item.id !== open || document.hidden));
    return waiting.filter((item) => item.level >= URGENT).length + unread.length;
  }

  clear() {
    this.#cases.clear();
    this.#fresh.clear();
  }
}
