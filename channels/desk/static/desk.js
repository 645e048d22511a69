import { byId } from "/chat/common/dom.js";
import { Connection, webSocketTo } from "/chat/common/connection.js";
import { Alarms } from "./alarms.js";
import { Attention } from "./attention.js";
import { CloseDialog } from "./close_dialog.js";
import { tick } from "./duration.js";
import { Floor } from "./floor.js";
import { ROLES } from "./labels.js";
import { Queue } from "./queue.js";
import { Replies } from "./replies.js";
import { Stage } from "./stage.js";
import { Trouble } from "./trouble.js";

const TYPING_EVERY = 3_000;

/** The desk of one counselor, from sign-in to sign-out. */
export class Desk {
  #api; #onSignedOut; #replies; #stage; #account = null; #connection = null; #typed = 0;
  #floor = new Floor();
  #attention = new Attention();
  #dialog = new CloseDialog();
  #queue = new Queue((id) => this.open(id));
  #alarms = new Alarms((id) => this.open(id));
  #trouble = new Trouble();

  /** `onSignedOut()` runs when the server says so. */
  constructor(api, onSignedOut) {
    [this.#api, this.#onSignedOut] = [api, onSignedOut];
    this.#replies = new Replies(api, (id, error) => this.#stage.view(id)?.showReplies(error));
    const parts = { api, replies: this.#replies, dialog: this.#dialog, changed: (item) => this.#changed(item), onOther: (id) => this.open(id) };
    this.#stage = new Stage(parts, {
      tellServer: (id) => this.#connection?.send({ type: "watch", case_id: id }),
      onLeft: (id) => (this.#render(), this.#queue.focus(id)),
    });
    byId("case").addEventListener("input", ({ target }) => target.id === "reply" && target.value && this.#typing());
    tick(byId("desk"));
    document.addEventListener("visibilitychange", () => this.#account && this.#looked());
  }

  async enter(account) {
    this.#account = account;
    byId("me").textContent = `${account.name} · ${ROLES[account.role] ?? account.role}`;
    byId("desk").hidden = false;
    byId("queue").focus();
    try {
      this.on_cases(await this.#api.cases());
    } catch (error) {
      // A role without cases gets its reason and no socket; a hiccup is the socket's to mend.
      if (error.status === 403) return this.#refuse(error.message);
    }
    if (!this.#account) return;
    this.#connection = new Connection({
      openers: [webSocketTo("/mesa/ws")], hello: () => null, greeting: "cases",
      onFrame: (frame) => this[`on_${frame.type}`]?.(frame),
      onState: (state) => this.#connected(state === "open"),
    });
    this.#connection.start();
  }

  /** Leaves nothing of any case behind, neither on the screen nor in memory. */
  leave() {
    this.#account = null;
    this.#connection?.stop();
    for (const part of [this.#stage, this.#floor, this.#queue, this.#alarms, this.#replies]) part.clear();
    this.#dialog.close();
    this.#attention.count(0);
    this.#trouble.show({});
    byId("me").textContent = "";
    byId("desk").hidden = byId("offline").hidden = true;
  }

  on_cases({ cases }) {
    this.#floor.replace(cases);
    for (const item of cases) this.#told(item);
    this.#alarms.keep(new Set(cases.map((item) => item.id)));
    this.#render();
  }

  on_case({ case: item }) {
    this.#floor.put(item);
    this.#told(item);
    this.#render();
  }

  on_entry({ case_id: id, entry }) {
    this.#stage.view(id)?.put([entry]);
  }

  on_context({ case_id: id, context }) {
    this.#stage.view(id)?.know(context);
  }

  async on_alarm({ case_id: id, reason }) {
    // The alarm may overtake the news of its case.
    const item = this.#floor.get(id) ?? (await this.#api.open(id).catch(() => null))?.case;
    if (!item || !this.#account || !Alarms.concerns(item, reason, this.#account)) return;
    this.#alarms.raise(item, reason);
    this.#attention.ring();
  }

  on_trouble({ channels }) { this.#trouble.show(channels); }

  on_signed_out() { this.#onSignedOut(); }

  open(id) {
    const item = this.#floor.get(id);
    if (!item) return;
    this.#floor.lookedAt(id);
    this.#stage.open(item, this.#account.user);
    this.#render();
  }

  /** The person sees that an answer is being written (never what). */
  #typing() {
    if (Date.now() - this.#typed < TYPING_EVERY) return;
    this.#typed = Date.now();
    this.#connection?.send({ type: "typing" });
  }

  #told(item) {
    this.#stage.view(item.id)?.update(item);
    this.#alarms.settle(item, this.#account.user);
  }

  /** By this counselor's own hand. */
  #changed(item) {
    if (!this.#account) return; // signed out while the answer was on its way
    this.on_case({ case: item });
    this.#stage.tell(); // who takes a case has read it
  }

  #looked() {
    if (this.#stage.id) this.#stage.watch();
    this.#render();
  }

  #connected(open) {
    byId("offline").hidden = open;
    if (open) {
      if (this.#stage.id) this.#stage.watch();
      this.#replies.retry();
    } else this.#api.me().catch(() => null); // a session that ended shows itself here
  }

  #refuse(reason) {
    byId("queue-empty").textContent = reason;
    byId("queue-empty").hidden = false;
  }

  #render() {
    const { user } = this.#account;
    const open = this.#stage.id;
    this.#queue.render(this.#floor.cases, { user, open, fresh: this.#floor.fresh });
    this.#attention.count(this.#floor.calling(user, open));
  }
}
