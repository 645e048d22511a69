import { wordsOf } from "./entry_view.js";
import * as outbox from "./outbox.js";

const REFUSED = "No se pudo enviar. Copia el texto e inténtalo otra vez. Si hay peligro ahora, llama al 911.";

/** What each frame of the server does to the page (docs/protocols.md, Web chat). */
export class Chat {
  #parts;
  #oldUpTo = 0; // what is told up to here had happened before this connection

  constructor(parts) {
    this.#parts = parts;
  }

  /** The person sends `text`, written or by a quick answer, or a `location` in words. */
  say(text, location) {
    const { transcript, sender, scroller } = this.#parts;
    transcript.addPending(sender.put(text, location));
    scroller.toEnd();
  }

  receive(frame) {
    this[`on_${frame.type}`]?.(frame);
  }

  on_welcome(frame) {
    const { last_seq: lastSeq } = frame;
    // A screen reader must not read a whole old conversation aloud.
    this.#parts.log.setAttribute("aria-busy", String(lastSeq > this.#parts.transcript.lastSeq));
    this.#oldUpTo = lastSeq;
    this.on_state(frame);
    this.#parts.sender.resume();
  }

  on_stored({ client_id: clientId, seq, ts }) {
    this.#parts.transcript.stored(clientId, seq, ts);
    this.#parts.sender.settle(clientId);
    this.#parts.seen.update();
    this.#awaitAnswer(seq);
  }

  on_entry(entry) {
    const { transcript, sender, scroller, seen, typing, presence, log } = this.#parts;
    if (entry.client_id) sender.settle(entry.client_id);
    const live = entry.seq > this.#oldUpTo;
    const name = entry.author === "counselor" && live ? presence.counselor : null;
    const view = transcript.add({ ...entry, name });
    if (view && live && entry.text && entry.author !== "citizen") this.#parts.onNews(wordsOf(entry));
    if (transcript.lastSeq >= this.#oldUpTo) log.setAttribute("aria-busy", "false");
    if (view && entry.author !== "citizen") typing.hide();
    if (view) scroller.grew(live ? this.#readFrom(entry, view) : null);
    seen.update();
  }

  on_state({ owner, counselor, delivered }) {
    const { presence, transcript, scroller, typing } = this.#parts;
    if (delivered !== undefined) transcript.delivered(delivered);
    const news = presence.set(owner, counselor);
    if (owner === "counselor") typing.hide();
    if (!news) return;
    transcript.notice(news);
    scroller.grew(null);
  }

  on_delivered({ seq }) { this.#parts.transcript.delivered(seq); }

  on_typing() {
    const { presence, typing, scroller } = this.#parts;
    if (presence.owner !== "counselor") return;
    typing.person(presence.counselor ?? "El equipo");
    scroller.grew(null);
  }

  /** The person left in another tab, or earlier in this one. */
  on_ended() { this.#parts.onEnded(); }

  on_error({ code, client_id: clientId }) {
    const { transcript, sender, connection } = this.#parts;
    if (code === "slow_down") return sender.wait();
    if (code === "unavailable" || !clientId) return connection.restart();
    sender.settle(clientId);
    transcript.failed(clientId, REFUSED);
  }

  /** What a reload found unsent. */
  showUnsent() {
    for (const message of outbox.unsent()) this.#parts.transcript.addPending(message);
  }

  #readFrom({ author }, view) {
    return author === "bot" ? this.#parts.transcript.lastOwn : view;
  }

  #awaitAnswer(seq) {
    const { presence, transcript, typing, scroller } = this.#parts;
    // A tick can come late, after a lost connection, when the answer is already here.
    if (presence.owner === "counselor" || transcript.answered(seq)) return;
    typing.show();
    scroller.grew(transcript.lastOwn);
  }
}
