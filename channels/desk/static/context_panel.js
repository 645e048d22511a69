import { el } from "/chat/common/dom.js";
import { isoTime, shortTime } from "/chat/common/clock.js";
import { levelChip } from "./chips.js";
import { AGE_GROUPS, ANSWERS, TREATMENTS, WHO, ZONES, topicName } from "./labels.js";

const BESIDE = "(min-width: 75rem)";

/** What is known of the person, so that nobody asks them twice: beside the transcript, or above it and folded. */
export class ContextPanel {
  #brief = el("span", { class: "brief" });
  #body = el("div", { class: "context-body" });
  #known = "";

  constructor() {
    this.element = el("details", { class: "context", hidden: true, open: matchMedia(BESIDE).matches },
      el("summary", {}, el("strong", {}, "Lo que sabemos"), " ", this.#brief), this.#body);
  }

  /** Unchanged, nothing moves: a counselor may be reading it. */
  render(context) {
    const known = JSON.stringify(context);
    if (known === this.#known) return;
    this.#known = known;
    this.element.hidden = false;
    this.#brief.textContent = briefOf(context);
    this.#body.replaceChildren(...[person(context), history(context), answers(context), said(context)].filter(Boolean));
  }
}

const ageOf = ({ age, age_group: group, minor }) => [
  age === undefined ? AGE_GROUPS[group] ?? group : `${age} años`,
  minor === true && "menor de edad",
].filter(Boolean).join(", ");

function briefOf(context) {
  const parts = [context.name, ageOf(context), context.place].filter(Boolean);
  return parts.length ? parts.join(" · ") : "Todavía no ha contado nada de sí.";
}

function person(context) {
  const facts = {
    "En riesgo": WHO[context.who] ?? context.who,
    Nombre: context.name,
    Edad: ageOf(context),
    Lugar: [context.place, ZONES[context.zone] ?? context.zone].filter(Boolean).join(" · "),
    "Contacto seguro": context.safe_contact,
    Trato: TREATMENTS[context.treatment] ?? context.treatment,
  };
  const told = Object.entries(facts).filter(([, value]) => value);
  return told.length ? el("dl", { class: "known" }, ...told.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)])) : null;
}

function history({ history: rises }) {
  return part("Cómo ha ido el riesgo", rises.map(({ level, topic, ts }) =>
    el("li", {}, time(ts), " ", levelChip(level), " ", topicName(topic))));
}

function answers({ answers: given }) {
  return part("Lo que contestó", given.map(({ asked, answer, said: words, at, volunteered }) =>
    el("li", {}, at ? time(at) : null, " ", el("span", { class: "asked" }, asked), " ",
      ANSWERS[answer] ? el("strong", {}, ANSWERS[answer]) : null, " ", words ? el("q", {}, words) : null,
      volunteered ? el("span", { class: "rule" }, " (lo dijo sin que se le preguntara)") : null)));
}

function said({ told, checkins, checked_at: at }) {
  const company = checkins ? [el("li", {}, time(at), ` El asistente escribió por su cuenta (${checkins})`)] : [];
  return part("Lo que ya le dijo el asistente", [...told.map((line) => el("li", {}, line)), ...company]);
}

function part(title, lines) {
  return lines.length ? el("section", {}, el("h3", {}, title), el("ul", {}, ...lines)) : null;
}

const time = (ts) => el("time", { datetime: isoTime(ts) }, shortTime(ts));
