import { el } from "./dom.js";

// Short codes and the two shapes of Mexico City and free numbers; nothing else becomes a link.
// The first group stands for a lookbehind, which Safari before 16.4 cannot parse.
const NUMBER =
  /(^|[^\d*#$.,+-])(\*765|\*0311|911|079|089|800[ -]?\d{3}[ -]?\d{4}|800[ -]?\d{4}[ -]?\d{3}|55[ -]?\d{4}[ -]?\d{4})(?!\d|[.,]\d)/g;

/** Splits `text` into strings and `tel:` links. */
export function withPhoneLinks(text) {
  const parts = [];
  let done = 0;
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index + match[1].length;
    parts.push(text.slice(done, start));
    parts.push(el("a", { href: `tel:${match[2].replace(/[ -]/g, "")}` }, match[2]));
    done = start + match[2].length;
  }
  parts.push(text.slice(done));
  return parts.filter((part) => part !== "");
}

/** The numbers of `text`, as they are written there. */
export const phonesIn = (text) => [...text.matchAll(NUMBER)].map((match) => match[2]);
