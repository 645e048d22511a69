import { ask } from "./api.js";
import { el } from "./common/dom.js";
import { newToken } from "./common/random.js";
import { attempt, problemView } from "./sheet.js";

/** Makes the code with which the person can come back; it is shown once and kept nowhere on this device. */
export function offerCode(sheet, opener, token) {
  const problem = problemView();
  const make = el("button", { type: "button", class: "primary", click: () => attempt(make, problem, async () => {
    const { code } = await ask("code", { token });
    sheet.show("Tu código", opener,
      el("p", { class: "big code" }, code),
      el("p", {}, "Anótalo donde nadie más lo vea. Con él vuelves a esta conversación durante 30 días, desde cualquier teléfono o computadora. Aquí no se guarda."),
      el("p", { class: "buttons" }, sheet.closeButton("Ya lo anoté", "primary")));
  }) }, "Crear mi código");
  sheet.show("Código para volver", opener,
    el("p", {}, "Después de salir nadie puede leer esta conversación en este teléfono o computadora, tampoco tú. Con un código sí. Quien tenga el código puede leerla: créalo solo si puedes cuidarlo. Uno nuevo reemplaza al anterior."),
    problem, el("p", { class: "buttons" }, make, sheet.closeButton()));
}

/** Opens a conversation by its code; `onReturn(token)` gets the key to it. */
export function askForCode(sheet, opener, onReturn) {
  const problem = problemView();
  const input = el("input", {
    id: "code", type: "text", autocomplete: "off", autocapitalize: "characters", spellcheck: "false", maxlength: "20",
    placeholder: "XXXX-XXXX-XXXX",
  });
  const open = el("button", { type: "submit", class: "primary" }, "Abrir");
  const submit = (event) => {
    event.preventDefault();
    attempt(open, problem, async () => {
      const token = newToken();
      await ask("resume", { token, code: input.value });
      onReturn(token);
    });
  };
  sheet.show("Volver a tu conversación", opener, el("form", { submit },
    el("label", { for: "code" }, "Escribe tu código"), input, problem,
    el("p", { class: "buttons" }, open, sheet.closeButton())));
}
