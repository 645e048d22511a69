import { el } from "/chat/common/dom.js";
import { isoTime, shortTime } from "/chat/common/clock.js";
import { levelChip, reasons } from "./chips.js";
import { AUTHORS, topicName } from "./labels.js";

/** One entry; a citizen's with what it says about danger and why. */
export function entryView(entry) {
  const { author, text, ts, risk, buttons } = entry;
  return el("article", { class: `entry ${author}` },
    el("header", {}, el("strong", {}, AUTHORS[author] ?? author), " ",
      el("time", { datetime: isoTime(ts) }, shortTime(ts)), " ", el("span", { class: "state" })),
    el("div", { class: "text" }, text),
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
