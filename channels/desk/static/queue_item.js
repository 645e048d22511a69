import { el } from "/chat/common/dom.js";
import { byPhrase, levelChip } from "./chips.js";
import { duration } from "./duration.js";
import { CHANNELS, REASONS, otherTopics, topicName } from "./labels.js";

const MAX_PHRASES = 3;

/** What a line of the queue says; `unread` is how much of it this counselor has not seen. */
export function itemContent(item, { unread, mine }) {
  return [
    el("span", { class: "line" }, levelChip(item.level), el("span", { class: "topic" }, topicName(item.topic)),
      unread ? el("span", { class: "unread" }, String(unread), el("span", { class: "unseen" }, " sin leer")) : null),
    el("span", { class: "preview" }, item.preview || "Sin mensajes"),
    phrases(item.signals),
    el("span", { class: "line facts" }, ...facts(item, mine)),
  ];
}

function phrases(signals) {
  const texts = byPhrase(signals).map(({ phrase }) => phrase).slice(0, MAX_PHRASES);
  if (!texts.length) return null;
  return el("span", { class: "phrases" }, el("span", { class: "unseen" }, "Señales: "), ...texts.map((text) => el("q", {}, text)));
}

function facts(item, mine) {
  const waits = el("span", { "data-since": item.waiting_since }, duration(Date.now() / 1000 - item.waiting_since));
  const all = [
    item.status === "open" && el("span", {}, "Espera ", waits),
    item.status === "claimed" && !mine && el("span", {}, `Con ${item.counselor_name}`),
    item.topics.length > 1 && el("span", {}, `También: ${otherTopics(item.topics)}`),
    item.unreached && el("strong", {}, "No le llegan las respuestas"),
    item.failed_seq > 0 && !item.unreached && el("strong", {}, "Una respuesta no le llegó"),
    item.linked_case && el("span", {}, "Tiene otro caso abierto"),
    REASONS[item.reason] && el("span", {}, REASONS[item.reason]),
    item.silent && el("strong", {}, "Dejó de escribir"),
    item.returned && el("strong", {}, "Se quedó sin atención"),
    el("span", {}, CHANNELS[item.channel] ?? item.channel),
    item.channel === "web" && el("span", {}, item.online ? "En línea" : "Desconectada"),
  ];
  return all.filter(Boolean);
}
