import { el } from "./common/dom.js";
import { attempt, problemView } from "./sheet.js";

const FAILED = "No pudimos encontrar tu ubicación. Puedes escribir calle, colonia y alcaldía.";
const OPTIONS = { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 };

/** What a place looks like in the conversation; the same words the server keeps. */
export const placeText = (place) => `Mi ubicación: ${place}`;

const words = ({ latitude, longitude, accuracy }) =>
  `${latitude.toFixed(5)}, ${longitude.toFixed(5)} (±${Math.round(accuracy)} m)`;

const find = () => new Promise((resolve, reject) => {
  if (!navigator.geolocation) return reject(new Error(FAILED));
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => resolve({ latitude: coords.latitude, longitude: coords.longitude, accuracy: coords.accuracy }),
    () => reject(new Error(FAILED)), OPTIONS);
});

/** Asks twice before anything is sent; `onSend(text, location)`. */
export function offerPlace(sheet, opener, onSend) {
  const problem = problemView();
  const search = el("button", { type: "button", class: "primary", click: () => attempt(search, problem, async () => {
    const place = await find();
    confirmPlace(sheet, opener, place, onSend);
  }) }, "Buscar mi ubicación");
  sheet.show("Enviar mi ubicación", opener,
    el("p", {}, "Sirve para que la ayuda llegue a donde estás. Solo se envía si tú lo confirmas, una sola vez, y la ve el equipo del Consejo."),
    problem, el("p", { class: "buttons" }, search, sheet.closeButton("No enviar")));
}

function confirmPlace(sheet, opener, place, onSend) {
  const send = () => {
    sheet.close();
    onSend(placeText(words(place)), place);
  };
  sheet.show("¿Enviar esta ubicación?", opener,
    el("p", { class: "big" }, words(place)),
    el("p", { class: "buttons" }, el("button", { type: "button", class: "primary", click: send }, "Enviar"), sheet.closeButton("No enviar")));
}
