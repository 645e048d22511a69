import { el } from "/chat/common/dom.js";
import { levelChip, reasons } from "./chips.js";
import { duration } from "./duration.js";
import { CHANNELS, OUTCOMES, REASONS, otherTopics, topicName } from "./labels.js";

const MOST_REASONS = 3;

/** The top of a case: how much danger, of what kind, why, and what this counselor may do now. */
export class CaseHead {
  #title = el("h2", { tabindex: "-1" });
  #facts = el("p", { class: "facts" });
  #why = el("div", { class: "why" });
  #known = "";
  #claim; #handBack; #close; #phone; #other;

  constructor({ onBack, onClaim, onHandBack, onClose, onPhone, onOther }) {
    this.#phone = el("button", { type: "button", class: "plain", click: onPhone }, "Ver teléfono");
    this.#other = el("button", { type: "button", class: "plain", click: onOther }, "Ver su otro caso");
    this.#claim = el("button", { type: "button", class: "primary", click: onClaim }, "Tomar caso");
    this.#handBack = el("button", { type: "button", class: "plain", click: onHandBack }, "Devolver al bot");
    this.#close = el("button", { type: "button", class: "plain", click: onClose }, "Cerrar caso");
    this.element = el("header", { class: "case-head" },
      el("button", { type: "button", class: "plain back", click: onBack }, "‹ Casos"),
      el("div", { class: "what" }, this.#title, this.#facts, this.#why),
      el("div", { class: "actions" }, this.#claim, this.#phone, this.#other, this.#handBack, this.#close));
  }

  focus() { this.#title.focus({ preventScroll: true }); }
  focusClaim() { this.#claim.focus(); }

  render(item, user) {
    const mine = item.status === "claimed" && item.counselor === user;
    this.#title.replaceChildren(levelChip(item.level), " ", topicName(item.topic));
    this.#facts.replaceChildren(...this.#factsOf(item, mine));
    this.#renderWhy(item.signals);
    this.#claim.hidden = item.status !== "open";
    this.#handBack.hidden = this.#close.hidden = !mine;
    this.#other.hidden = !item.linked_case;
    this.#phone.hidden = !(mine && item.has_phone);
  }

  /** Unchanged, nothing moves: what was unfolded stays so. */
  #renderWhy(signals) {
    const known = JSON.stringify(signals);
    if (known === this.#known) return;
    this.#known = known;
    // The latest first: it is what raised the level.
    this.#why.replaceChildren(reasons([...signals].reverse(), MOST_REASONS) ?? "");
  }

  /** While a request is under way nothing may be asked twice. */
  busy(busy) {
    for (const button of [this.#claim, this.#phone, this.#handBack, this.#close]) button.disabled = busy;
  }

  #factsOf(item, mine) {
    const since = el("span", { "data-since": item.waiting_since }, duration(Date.now() / 1000 - item.waiting_since));
    const standing = {
      open: ["Espera desde hace ", since],
      claimed: [mine ? "Lo tienes tú" : `Lo atiende ${item.counselor_name}`],
      closed: [`Cerrado: ${OUTCOMES[item.outcome] ?? item.outcome ?? ""}`],
    }[item.status];
    const more = [
      CHANNELS[item.channel] ?? item.channel,
      // Only of our own page do we know whether it is open.
      item.channel === "web" && (item.online ? "la persona está en línea" : "la persona está desconectada"),
      item.channel !== "web" && (item.has_phone ? "con teléfono" : "sin teléfono conocido"),
      item.topics.length > 1 && `también: ${otherTopics(item.topics)}`,
      REASONS[item.reason]?.toLowerCase(),
      item.unreached && "no le llegan las respuestas: busca otro medio",
      item.failed_seq > 0 && !item.unreached && "una respuesta no le llegó",
      item.silent && "dejó de escribir",
      item.returned && "se quedó sin quien lo atendía",
      `caso ${item.id}`, // what an operator needs to delete the conversation on request
    ].filter(Boolean);
    return [...standing, ` · ${more.join(" · ")}`];
  }
}
