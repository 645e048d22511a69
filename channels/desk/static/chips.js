import { el } from "/chat/common/dom.js";
import { LEVELS } from "./labels.js";

/** The level in words and colour; never in colour alone. */
export const levelChip = (level) => el("span", { class: `chip level-${level}` }, LEVELS[level] ?? String(level));

/** The phrases that caused the level, and the rule that each of them met. */
export function reasons(signals) {
  if (!signals?.length) return null;
  const lines = signals.map(({ phrase, rule }) => el("li", {}, el("q", {}, phrase), " ", el("span", { class: "rule" }, rule)));
  return el("ul", { class: "reasons" }, ...lines);
}
