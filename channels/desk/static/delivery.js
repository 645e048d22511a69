// What became of an answer on its way to the person, for every channel alike (docs/protocols.md, `delivery`).
const STATES = {
  queued: "Por enviar…",
  sending: "Enviando…",
  sent: "Enviado ✓",
  delivered: "Entregado ✓✓",
  read: "Leído ✓✓",
  held: "En espera: saldrá cuando la persona escriba",
  unsure: "No se sabe si llegó",
  failed: "No se entregó",
};

export const isLost = ({ state }) => state === "failed" || state === "unsure";

/** The state in words; `code` is the provider's, for whoever asks why (docs/whatsapp.md). */
export function deliveryText({ state, twice, code }) {
  const why = code && isLost({ state }) ? ` (error ${code})` : "";
  return `${STATES[state]}${why}${twice ? " · quizá llegó dos veces" : ""}`;
}
