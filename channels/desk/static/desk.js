import { byId } from "/chat/common/dom.js";
import { Connection } from "/chat/common/connection.js";
import { Alarms } from "./alarms.js";
import { Attention } from "./attention.js";
import { CaseView } from "./case_view.js";
import { CloseDialog } from "./close_dialog.js";
import { tick } from "./duration.js";
import { Floor } from "./floor.js";
import { ROLES } from "./labels.js";
import { Queue } from "./queue.js";
import { Replies } from "./replies.js";

/** The desk of one counselor, from sign-in to sign-out. */
export class Desk {
  #api; #account = null; #connection = null; #view = null;
  #floor = new Floor();
  #attention = new Attention();
  #dialog = new CloseDialog();
  #queue = new Queue((id) => this.open(id));
  #alarms = new Alarms((id) => this.open(id));
  #replies;

  /** `onSignedOut()` runs when the server says so. */
  constructor(api, onSignedOut) {
    this.#api = api;
    this.onSignedOut = onSignedOut;
    this.#replies = new Replies(api, (id, error) => this.#view?.id === id && this.#view.showReplies(error));
    tick(byId("desk"));
    addEventListener("popstate", () => this.#view && this.#leave());
    document.addEventListener("visibilitychange", () => this.#account && this.#looked());
  }

  async enter(account) {
    this.#account = account;
    byId("me").textContent = `${account.name} · ${ROLES[account.role] ?? account.role}`;
    byId("desk").hidden = false;
    try {
      this.on_cases(await this.#api.cases());
    } catch (error) {
      // A role without cases gets its reason and no socket; a hiccup is the socket's to mend.
      if (error.status === 403) return this.#refuse(error.message);
    }
    if (!this.#account) return;
    this.#connection = new Connection({
      path: "/mesa/ws", hello: () => null, greeting: "cases",
      onFrame: (frame) => this[`on_${frame.type}`]?.(frame),
      onState: (state) => this.#connected(state === "open"),
    });
    this.#connection.start();
  }

  /** Leaves nothing of any case behind, neither on the screen nor in memory. */
  leave() {
    this.#account = null;
    this.#connection?.stop();
    this.#closeView();
    for (const part of [this.#floor, this.#queue, this.#alarms, this.#replies]) part.clear();
    this.#dialog.close();
    this.#attention.count(0);
    byId("me").textContent = "";
    byId("desk").hidden = byId("offline").hidden = true;
  }

  on_cases({ cases }) {
    this.#floor.replace(cases);
    const shown = this.#view && this.#floor.get(this.#view.id);
    if (shown) this.#view.update(shown);
    for (const item of cases) this.#alarms.settle(item, this.#account.user);
    this.#render();
  }

  on_case({ case: item }) {
    this.#floor.put(item);
    if (this.#view?.id === item.id) this.#view.update(item);
    this.#alarms.settle(item, this.#account.user);
    this.#render();
  }

  on_entry({ case_id: id, entry }) {
    if (this.#view?.id === id) this.#view.put([entry]);
  }

  async on_alarm({ case_id: id, reason }) {
    // The alarm may overtake the news of its case.
    const item = this.#floor.get(id) ?? (await this.#api.open(id).catch(() => null))?.case;
    if (!item || !this.#account || !Alarms.concerns(item, reason, this.#account)) return;
    this.#alarms.raise(item, reason);
    this.#attention.ring();
  }

  on_signed_out() { this.onSignedOut(); }

  open(id) {
    const item = this.#floor.get(id);
    if (!item || this.#view?.id === id) return this.#view?.focus();
    // On a telephone the case covers the queue, and "back" must lead to the queue.
    if (!this.#view) history.pushState({ case: true }, "");
    this.#closeView();
    this.#floor.lookedAt(id);
    this.#view = new CaseView(item, {
      user: this.#account.user, api: this.#api, replies: this.#replies, dialog: this.#dialog,
      changed: (changed) => {
        this.on_case({ case: changed });
        this.#tellWatched(); // who takes a case has read it
      },
      onBack: () => history.back(),
    });
    byId("case").append(this.#view.element);
    byId("desk").classList.add("reading");
    this.#watch();
    this.#render();
    this.#view.focus();
  }

  /** In a hidden tab nothing counts as read. */
  #tellWatched() {
    this.#connection?.send({ type: "watch", case_id: (!document.hidden && this.#view?.id) || null });
  }

  #looked() {
    if (this.#view) this.#watch();
    this.#render();
  }

  #watch() {
    this.#tellWatched();
    this.#view?.load();
    this.#view?.showReplies();
  }

  #leave() {
    const { id } = this.#view;
    this.#closeView();
    this.#watch();
    this.#render();
    this.#queue.focus(id);
  }

  #closeView() {
    this.#view = null;
    byId("case").replaceChildren();
    byId("desk").classList.remove("reading");
  }

  #connected(open) {
    byId("offline").hidden = open;
    if (open) {
      if (this.#view) this.#watch();
      this.#replies.retry();
    } else this.#api.me().catch(() => null); // a session that ended shows itself here
  }

  #refuse(reason) {
    byId("queue-empty").textContent = reason;
    byId("queue-empty").hidden = false;
  }

  #render() {
    const { user } = this.#account;
    const open = this.#view?.id ?? null;
    this.#queue.render(this.#floor.cases, { user, open, fresh: this.#floor.fresh });
    this.#attention.count(this.#floor.calling(user, open));
  }
}
