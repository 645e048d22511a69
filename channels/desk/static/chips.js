import { el } from "/chat/common/dom.js";
import { LEVELS } from "./labels.js";

// What triage adds to a rule that it met only together with earlier messages (bot/risk/turns.py).
const REMARK = / \([^()]*\)$/;

/** The level in words and colour; never in colour alone. */
export const levelChip = (level) => el("span", { class: `chip level-${level}` }, LEVELS[level] ?? String(level));

/** Each phrase once, however it ended, with the rules it met; newest last. A remark says nothing beside the rule itself. */
export function byPhrase(signals) {
  const found = new Map();
  for (const { phrase, rule } of signals ?? []) {
    const key = phrase.toLowerCase().replace(/[\s.,;:!?…]+$/, "");
    const known = found.get(key) ?? { phrase, rules: new Set() };
    found.set(key, known);
    if (!known.rules.has(rule.replace(REMARK, ""))) known.rules.add(rule);
    for (const other of known.rules) if (other !== rule && other.replace(REMARK, "") === rule) known.rules.delete(other);
  }
  return [...found.values()].map(({ phrase, rules }) => ({ phrase, rules: [...rules] }));
}

/** The phrases that caused the level, and the rules that each of them met; more than `most` are folded away. */
export function reasons(signals, most = Infinity) {
  const lines = byPhrase(signals).map(({ phrase, rules }) =>
    el("li", {}, el("q", {}, phrase), " ", el("span", { class: "rule" }, rules.join(" · "))));
  if (!lines.length) return null;
  const rest = lines.slice(most);
  const shown = el("ul", { class: "reasons" }, ...lines.slice(0, most));
  if (rest.length) shown.append(el("li", {}, folded(rest)));
  return shown;
}

function folded(lines) {
  const title = lines.length === 1 ? "y otra señal" : `y otras ${lines.length} señales`;
  return el("details", {}, el("summary", {}, title), el("ul", { class: "reasons" }, ...lines));
}
