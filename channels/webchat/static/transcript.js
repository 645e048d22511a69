import { choicesView, spend } from "./choices.js";
import { entryView, noticeView, setMeta } from "./entry_view.js";

const LAST = Number.MAX_SAFE_INTEGER;

/**
 * The log on the screen, in the order of the server's `seq`, with what is not stored yet at its end.
 * Everything may come twice and out of order: a seq or client_id is shown once.
 */
export class Transcript {
  #log; #onChoose; #onView;
  #rows = []; // {seq, view, author, ts, clientId?} by seq
  #bySeq = new Map();
  #byClient = new Map();
  #contiguous = 0;
  #delivered = 0;

  /** `onChoose(payload)`: a quick answer; `onView(view, entry)`: a new bubble, before it is shown. */
  constructor(log, { onChoose, onView }) {
    [this.#log, this.#onChoose, this.#onView] = [log, onChoose, onView];
  }

  /** Everything up to here is on the screen without a gap: from here the server has to resume. */
  get lastSeq() { return this.#contiguous; }

  /** One entry of the server; returns its view, or null if it was already here. */
  add(entry) {
    if (this.#bySeq.has(entry.seq)) return null;
    if (entry.client_id && this.#byClient.has(entry.client_id)) {
      this.stored(entry.client_id, entry.seq, entry.ts);
      return null;
    }
    const row = { ...entry, clientId: entry.client_id, view: this.#viewOf(entry) };
    this.#index(row);
    this.#place(row);
    if (row.author === "citizen") this.#tick(row);
    if (row.author === "counselor") this.#markRead(row);
    this.#spendOldChoices();
    return row.view;
  }

  /** A message of one's own that the server does not have yet. */
  addPending({ client_id: clientId, text, ts }) {
    if (this.#byClient.has(clientId)) return;
    const row = { seq: LAST, author: "citizen", clientId, ts, view: entryView({ author: "citizen", kind: "text", text, ts }) };
    row.view.classList.add("pending");
    setMeta(row.view, ts, "Enviando…");
    this.#byClient.set(clientId, row);
    this.#place(row);
    this.#spendOldChoices();
  }

  /** The server has it: a message in flight gets its place and its tick. */
  stored(clientId, seq, ts) {
    const row = this.#byClient.get(clientId);
    if (!row || row.seq !== LAST || this.#bySeq.has(seq)) return;
    this.#rows.splice(this.#rows.indexOf(row), 1);
    Object.assign(row, { seq, ts });
    row.view.classList.remove("pending", "failed");
    this.#tick(row);
    this.#index(row);
    this.#place(row);
  }

  /** What the person wrote up to `seq` is with the assistant, or at the desk. */
  delivered(seq) {
    const fresh = this.#own().filter((row) => row.seq > this.#delivered && row.seq <= seq);
    this.#delivered = seq;
    for (const row of fresh) this.#tick(row);
  }

  /** The server refuses it for good; the text stays to be copied. */
  failed(clientId, why) {
    const row = this.#byClient.get(clientId);
    if (!row) return;
    row.view.classList.replace("pending", "failed");
    setMeta(row.view, row.ts, why);
  }

  notice(text) {
    const after = this.#rows.reduce((seq, row) => (row.seq < LAST ? row.seq : seq), 0);
    this.#place({ seq: after, author: "notice", view: noticeView(text) });
  }

  /** The last thing the person said: an answer is read from there. */
  get lastOwn() { return this.#own().pop()?.view ?? null; }

  #viewOf(entry) {
    if (entry.author === "system") {
      const notice = noticeView(entry.text);
      notice.hidden = !entry.text; // a note for the counselor keeps its place and says nothing
      return notice;
    }
    const view = entryView(entry);
    this.#onView?.(view, entry);
    if (entry.buttons?.length) view.append(choicesView(entry.buttons, this.#onChoose));
    return view;
  }

  #index(row) {
    this.#bySeq.set(row.seq, row);
    if (row.clientId) this.#byClient.set(row.clientId, row);
    while (this.#bySeq.has(this.#contiguous + 1)) this.#contiguous += 1;
  }

  #place(row) {
    let at = this.#rows.length;
    while (at > 0 && this.#rows[at - 1].seq > row.seq) at -= 1;
    const next = this.#rows[at]?.view ?? null;
    this.#rows.splice(at, 0, row);
    // Moving a node announces it again: only where it is not already in its place.
    if (row.view.parentNode !== this.#log || row.view.nextSibling !== next) this.#log.insertBefore(row.view, next);
  }

  /** A person who answers has read what came before. */
  #markRead({ seq, name }) {
    const own = this.#own().filter((row) => row.seq < seq).pop();
    if (!own) return;
    own.readBy = name ?? "el equipo";
    this.#tick(own);
  }

  /** Stored, delivered, read: each says more than the one before. */
  #tick({ view, ts, seq, readBy }) {
    const state = readBy ? `Visto por ${readBy} ✓✓` : seq <= this.#delivered ? "Entregado ✓✓" : "Guardado ✓";
    setMeta(view, ts, state);
  }

  /** Whether somebody else wrote after `seq`. */
  answered(seq) { return this.#rows.some((row) => row.seq > seq && ["bot", "counselor"].includes(row.author)); }

  #own() { return this.#rows.filter((row) => row.author === "citizen"); }

  #spendOldChoices() {
    const lastOwn = this.#rows.map((row) => row.author).lastIndexOf("citizen");
    for (const row of this.#rows.slice(0, Math.max(lastOwn, 0))) {
      const choices = row.view.querySelector(".choices");
      if (choices) spend(choices);
    }
  }
}
