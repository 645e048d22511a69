import { ask } from "./api.js";
import { el } from "./common/dom.js";

const SCORES = [[3, "Sí, me ayudó"], [2, "Más o menos"], [1, "No me ayudó"]];
const THANKS = "Gracias por decirlo. Puedes volver cuando quieras.";

/** Ends the chat on purpose; `onEnd()` forgets everything the page holds. */
export function offerEnd(sheet, opener, token, onEnd) {
  const end = () => {
    onEnd();
    askHowItWas(sheet, token);
  };
  sheet.show("Terminar el chat", opener,
    el("p", {}, "La conversación se cierra en este teléfono o computadora y no queda aquí. Nunca la mandamos por correo. Si alguien del equipo ya leyó tu caso, puede seguir atendiéndolo."),
    el("p", { class: "buttons" },
      el("button", { type: "button", class: "primary", click: end }, "Terminar"), sheet.closeButton("Seguir en el chat")));
}

function askHowItWas(sheet, token) {
  const heard = el("p", { role: "status" });
  const choices = SCORES.map(([score, text]) => el("button", { type: "button", click: () => {
    for (const choice of choices) choice.disabled = true;
    heard.textContent = THANKS;
    ask("rating", { token, score }).catch(() => null); // a courtesy: nobody is asked to try again
  } }, text));
  sheet.show("Terminaste el chat", null,
    el("p", {}, "¿Te ayudó? Puedes no contestar. No guardamos quién lo dijo."),
    el("p", { class: "buttons" }, ...choices), heard,
    el("p", { class: "buttons" }, el("button", { type: "button", class: "plain", click: () => location.reload() }, "Empezar otro chat")));
}
