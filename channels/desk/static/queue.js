import { byId, el } from "/chat/common/dom.js";
import { itemContent } from "./queue_item.js";
import { grouped } from "./order.js";

const LISTS = ["mine", "waiting", "others"];

/** The three lists. Lines are kept and moved, never rebuilt, so that focus and scroll stay. */
export class Queue {
  #lines = new Map(); // case id → {line, button}
  #onOpen;

  constructor(onOpen) {
    this.#onOpen = onOpen;
  }

  /** Shows `cases` as `user` sees them; `open` is the case on the screen, `fresh` those nobody has looked at. */
  render(cases, { user, open, fresh }) {
    const groups = grouped(cases, user);
    const focused = document.activeElement;
    for (const name of LISTS) this.#renderList(byId(name), groups[name], { open, fresh });
    this.#forget(new Set(cases.map((item) => item.id)));
    byId("queue-empty").hidden = cases.length > 0;
    // A line that moves loses the focus; only then is it given back.
    if (focused !== document.activeElement && focused.isConnected) focused.focus({ preventScroll: true });
  }

  focus(id) {
    this.#lines.get(id)?.button.focus();
  }

  clear() {
    this.#forget(new Set());
  }

  #renderList(list, cases, { open, fresh }) {
    list.parentElement.hidden = cases.length === 0;
    cases.forEach((item, at) => {
      const { line, button } = this.#lineOf(item.id);
      const here = item.id === open;
      const unread = here && !document.hidden ? 0 : item.unread;
      button.replaceChildren(...itemContent(item, { unread, mine: list.id === "mine" }).filter(Boolean));
      button.classList.toggle("fresh", fresh.has(item.id));
      if (here) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
      if (list.children[at] !== line) list.insertBefore(line, list.children[at] ?? null);
    });
  }

  #lineOf(id) {
    if (!this.#lines.has(id)) {
      const button = el("button", { type: "button", class: "item", click: () => this.#onOpen(id) });
      this.#lines.set(id, { line: el("li", {}, button), button });
    }
    return this.#lines.get(id);
  }

  #forget(kept) {
    for (const [id, { line }] of this.#lines) {
      if (kept.has(id)) continue;
      line.remove();
      this.#lines.delete(id);
    }
  }
}
