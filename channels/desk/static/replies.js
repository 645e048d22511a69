import { newId } from "/chat/common/random.js";

/**
 * What the counselor has sent and the log does not show yet, and what is half written, for each case.
 * Each reply keeps its client_id, so sending again never doubles it.
 * `onChange(caseId, error?)` runs after every change; an error means: refused for good.
 */
export class Replies {
  #api; #onChange;
  #queues = new Map(); // case id → [{client_id, text, ts, seq, failed, echoed}], seq once the server has it
  #drafts = new Map();
  #busy = new Set();

  constructor(api, onChange) {
    [this.#api, this.#onChange] = [api, onChange];
  }

  draft(caseId) { return this.#drafts.get(caseId) ?? ""; }
  keepDraft(caseId, text) { this.#drafts.set(caseId, text); }
  pending(caseId) { return this.#queues.get(caseId) ?? []; }

  /** What has no entry in the log yet. */
  unseen(caseId) { return this.pending(caseId).filter((reply) => reply.seq || !reply.echoed); }

  send(caseId, text) {
    const reply = { client_id: newId(), text, ts: Date.now() / 1000, seq: null, failed: false, echoed: false };
    this.#queues.set(caseId, [...this.pending(caseId), reply]);
    this.#onChange(caseId);
    this.#next(caseId);
  }

  /** The log shows the entry `seq`: its reply is no longer pending. */
  shown(caseId, seq) {
    this.#queues.set(caseId, this.pending(caseId).filter((reply) => reply.seq !== seq));
  }

  /** A new entry of a counselor, often faster than the answer that names its seq: by its text it is ours. */
  echo(caseId, text) {
    const reply = this.pending(caseId).find((other) => !other.seq && !other.echoed && other.text === text);
    if (reply) reply.echoed = true;
  }

  /** After a lost connection, or because the counselor asked for it. */
  retry() {
    for (const caseId of this.#queues.keys()) this.#next(caseId);
  }

  clear() {
    this.#queues.clear();
    this.#drafts.clear();
  }

  async #next(caseId) {
    const reply = this.pending(caseId).find((other) => other.seq === null);
    if (!reply || this.#busy.has(caseId)) return;
    this.#busy.add(caseId);
    reply.failed = false;
    this.#onChange(caseId);
    const error = await this.#post(caseId, reply);
    this.#busy.delete(caseId);
    this.#onChange(caseId, error);
    if (!reply.failed) this.#next(caseId);
  }

  /** Returns the error of a refusal for good. */
  async #post(caseId, reply) {
    try {
      reply.seq = (await this.#api.say(caseId, reply.client_id, reply.text)).seq;
    } catch (error) {
      reply.failed = true;
      if (error.passing) return null;
      this.#takeBack(caseId, reply);
      return error;
    }
    return null;
  }

  /** The text goes back to the box: it may still be needed. */
  #takeBack(caseId, reply) {
    this.#queues.set(caseId, this.pending(caseId).filter((other) => other !== reply));
    this.keepDraft(caseId, [reply.text, this.draft(caseId)].filter(Boolean).join("\n"));
  }
}
