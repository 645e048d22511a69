import { byId } from "/chat/common/dom.js";
import { CaseView } from "./case_view.js";
import { forgetMedia } from "./media_view.js";

/** The place where one case is open, or none. On a telephone it covers the queue, and "back" leads there. */
export class Stage {
  #view = null; #parts; #tellServer; #onLeft;

  /** `parts` go to each case view; `tellServer(id | null)` says what is watched; `onLeft(id)` after "back". */
  constructor(parts, { tellServer, onLeft }) {
    [this.#parts, this.#tellServer, this.#onLeft] = [parts, tellServer, onLeft];
    addEventListener("popstate", () => this.#view && this.#leave());
  }

  get id() { return this.#view?.id ?? null; }

  /** The open case's view if it is `id`, else null. */
  view(id) { return this.#view?.id === id ? this.#view : null; }

  open(item, user) {
    if (this.view(item.id)) return this.#view.focus();
    if (!this.#view) history.pushState({ case: true }, "");
    this.clear();
    this.#view = new CaseView(item, { ...this.#parts, user, onBack: () => history.back() });
    byId("case").append(this.#view.element);
    byId("desk").classList.add("reading");
    this.watch();
    this.#view.focus();
  }

  /** In a hidden tab nothing counts as read. */
  tell() { this.#tellServer((!document.hidden && this.id) || null); }

  /** Tells the server first and reads then: nothing falls between. */
  watch() {
    this.tell();
    this.#view?.load();
    this.#view?.showReplies();
  }

  clear() {
    this.#view = null;
    forgetMedia();
    byId("case").replaceChildren();
    byId("desk").classList.remove("reading");
  }

  #leave() {
    const { id } = this;
    this.clear();
    this.tell();
    this.#onLeft(id);
  }
}
