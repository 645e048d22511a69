import { el } from "/chat/common/dom.js";
import { CaseHead } from "./case_head.js";
import { CaseLog } from "./case_log.js";
import { ContextPanel } from "./context_panel.js";
import { ReplyBox } from "./reply_box.js";

/** One case on the screen: its head, what was said, and the box to answer in. */
export class CaseView {
  #item; #user; #api; #replies; #changed;
  #message = el("p", { class: "message", role: "alert" });
  #head; #log; #box; #context = new ContextPanel();

  /** `changed(item)` gets each form of the case that came of what was done here. */
  constructor(item, { user, api, replies, dialog, changed, onBack, onOther }) {
    [this.#item, this.#user, this.#api, this.#replies, this.#changed] = [item, user, api, replies, changed];
    this.#head = new CaseHead({
      onBack,
      onClaim: () => this.#claim(),
      onHandBack: () => this.#try(() => api.handBack(item.id)),
      onPhone: () => this.#showPhone(),
      onOther: () => onOther(this.#item.linked_case),
      onClose: () => dialog.open(
        async (outcome, note) => this.#take(await api.close(item.id, outcome, note)),
        () => this.#head.focus(),
      ),
    });
    this.#log = new CaseLog(() => replies.retry(), (seq) => api.file(item.id, seq));
    this.#box = new ReplyBox({
      onSend: (text) => replies.send(item.id, text),
      onDraft: (text) => replies.keepDraft(item.id, text),
    });
    this.element = el("section", { class: "case-inner", "aria-label": "Caso" },
      this.#head.element, this.#message,
      el("div", { class: "case-body" }, this.#context.element, this.#log.element), this.#box.element);
    this.#box.fill(replies.draft(item.id));
    this.update(item);
  }

  get id() { return this.#item.id; }
  get mine() { return this.#item.status === "claimed" && this.#item.counselor === this.#user; }

  /** Reads the whole transcript; what is here already stays. */
  async load() {
    try {
      const { case: item, entries, context } = await this.#api.open(this.id);
      this.update(item);
      this.know(context);
      this.put(entries);
    } catch (error) {
      this.say(error.message);
    }
  }

  update(item) {
    this.#item = item;
    this.#head.render(item, this.#user);
    this.#log.delivered(item.delivered_seq);
    this.#box.element.hidden = !this.mine;
  }

  /** What the service knows of the person now. */
  know(context) { this.#context.render(context); }

  put(entries) {
    const gap = entries.some((entry) => entry.seq > this.#log.lastSeq + entries.length);
    for (const { seq, author, text } of entries) {
      if (author === "counselor" && !this.#log.has(seq)) this.#replies.echo(this.id, text);
    }
    this.#log.put(entries);
    this.showReplies();
    if (gap && entries.length === 1) this.load();
  }

  /** After a change of the replies; `error` says that one was refused. */
  showReplies(error) {
    for (const reply of this.#replies.pending(this.id)) {
      if (reply.seq && this.#log.has(reply.seq)) this.#replies.shown(this.id, reply.seq);
    }
    this.#log.putPending(this.#replies.unseen(this.id));
    if (!error) return;
    this.say(error.message);
    this.#box.fill(this.#replies.draft(this.id));
  }

  say(text) { this.#message.textContent = text; }

  focus() {
    if (this.mine) this.#box.focus();
    else this.#head.focus();
  }

  async #showPhone() {
    try {
      const { phone } = await this.#api.phone(this.id);
      this.#message.replaceChildren("Teléfono: ", el("a", { href: `tel:${phone}` }, phone));
    } catch (error) {
      this.say(error.message);
    }
  }

  #claim() { return this.#try(() => this.#api.claim(this.id)); }

  /** The button that was pressed may vanish: the focus goes to what comes next. */
  async #try(ask) {
    this.say("");
    this.#head.busy(true);
    try {
      this.#take(await ask());
    } catch (error) {
      const who = error.status === 409 && error.body.counselor;
      this.say(who ? `${who} ya tiene este caso.` : error.message);
      if (error.status === 409 || error.status === 403) await this.load();
    } finally {
      this.#head.busy(false);
      if (this.element.isConnected) this.focus();
    }
  }

  #take({ case: item }) {
    this.update(item);
    this.#changed(item);
  }
}
