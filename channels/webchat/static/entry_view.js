import { copyButtons } from "./copy.js";
import { el } from "./common/dom.js";
import { isoTime, shortTime } from "./common/clock.js";
import { withPhoneLinks } from "./common/linkify.js";
import { placeText } from "./place.js";

const AUTHORS = { citizen: "Tú", bot: "Asistente automático", counselor: "Equipo del Consejo" };

/** What an entry says in words. */
export const wordsOf = ({ kind, text, details }) => (kind === "location" ? placeText(details[0]) : text);

/** The bubble of one entry. `meta` is its last line, which changes while the message travels. */
export function entryView(entry) {
  const { author, ts, name } = entry;
  const own = author === "citizen";
  const text = wordsOf(entry);
  const meta = el("p", { class: "meta", "aria-live": "off" });
  const view = el("div", { class: `entry ${author}` },
    // One's own bubbles show by their place whose they are; a screen reader needs the word.
    el("p", { class: own ? "author unseen" : "author" }, (name ?? AUTHORS[author]) + (own ? ":" : "")),
    // In one's own words a number is no invitation to call it.
    el("div", { class: "text" }, ...(own ? [text] : withPhoneLinks(text))),
    own ? null : copyButtons(text),
    meta,
  );
  setMeta(view, ts);
  return view;
}

/** Writes time and `state`, a word such as "Guardado ✓" or an element, under a bubble. */
export function setMeta(view, ts, state = null) {
  const time = el("time", { datetime: isoTime(ts) }, shortTime(ts));
  view.querySelector(".meta").replaceChildren(time, ...(state ? [" · ", state] : []));
}

/** A line of the log that nobody wrote: somebody joined, somebody left. */
export const noticeView = (text) => el("p", { class: "notice" }, ...withPhoneLinks(text));
