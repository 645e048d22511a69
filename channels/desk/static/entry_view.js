import { el } from "/chat/common/dom.js";
import { isoTime, shortTime } from "/chat/common/clock.js";
import { levelChip, reasons } from "./chips.js";
import { AUTHORS, topicName } from "./labels.js";
import { mediaView } from "./media_view.js";
import { placeLink } from "./place_link.js";

const LONGEST_ABOUT = 80;

/**
 * One entry; a citizen's with what it says about danger and why. `about` is the text of the entry that it
 * answers, edits, deletes or reacts to; `fetchFile(seq)` gives the file that came with it.
 */
export function entryView(entry, { about = null, fetchFile } = {}) {
  const { author, text, ts, received, kind, label, media, details = [], risk, buttons } = entry;
  return el("article", { class: `entry ${author}` },
    el("header", {}, el("strong", {}, AUTHORS[author] ?? author), " ",
      el("time", { datetime: isoTime(ts) }, shortTime(ts)), " ", late(received), el("span", { class: "state" })),
    about === null ? null : el("p", { class: "about" }, "Sobre: ", el("q", {}, shortened(about))),
    label ? el("p", { class: "arrived" }, label) : null,
    text ? el("div", { class: "text" }, text) : null,
    details.length ? el("ul", { class: "details" }, ...details.map((line) => el("li", {}, line, " ", kind === "location" ? placeLink(line) : null))) : null,
    media ? mediaView(entry, fetchFile) : null,
    offered(buttons),
    risk ? riskView(risk) : null,
  );
}

/** A reply on its way: shown at once, replaced by the entry that the server makes of it. */
export function pendingView({ text, ts, seq, failed }, onRetry) {
  const retry = () => el("button", { type: "button", class: "link", click: onRetry }, "Reintentar");
  const state = failed ? ["No se envió. ", retry()] : [seq ? "Enviado ✓" : "Enviando…"];
  return el("article", { class: "entry counselor pending" },
    el("header", {}, el("strong", {}, AUTHORS.counselor), " ",
      el("time", { datetime: isoTime(ts) }, shortTime(ts)), " ",
      el("span", { class: "state" }, ...state)),
    el("div", { class: "text" }, text),
  );
}

/** What was written hours ago may not be true any more. */
function late(received) {
  if (!received) return null;
  return el("strong", { class: "late" }, "Llegó tarde: ", el("time", { datetime: isoTime(received) }, shortTime(received)), " ");
}

const shortened = (text) => (text.length > LONGEST_ABOUT ? `${text.slice(0, LONGEST_ABOUT)}…` : text);

function offered(buttons) {
  if (!buttons?.length) return null;
  return el("p", { class: "offered" }, "Opciones: ", buttons.map((button) => button.title).join(" · "));
}

function riskView({ level, topic, action, signals }) {
  // A low level without a reason tells a counselor nothing, and would stand under every "hola".
  if (level < 2 && !signals.length && action !== "ask") return null;
  const ask = action === "ask" ? el("span", { class: "ask" }, "Falta preguntar por su seguridad") : null;
  const about = level ? el("span", { class: "topic" }, topicName(topic)) : null;
  return el("div", { class: "risk" }, levelChip(level), about, ask, reasons(signals));
}
