import { el } from "/chat/common/dom.js";
import { shortTime } from "/chat/common/clock.js";

const KEPT_SECONDS = 7 * 24 * 3600;
const held = new Set(); // addresses of sounds and videos, which are read while they play

/**
 * A file that a person sent. Nothing is fetched before the counselor asks for it, and what could hurt to see
 * comes blurred until they ask again. `fetchFile(seq)` gives a Blob.
 */
export function mediaView({ seq, ts, kind, label, media }, fetchFile) {
  const view = el("div", { class: "media" });
  const state = el("p", { class: "media-state", role: "status" });
  const name = [label, media.name].filter(Boolean).join(": ");
  const until = ts + KEPT_SECONDS;
  if (until * 1000 < Date.now()) {
    view.append(el("p", { class: "media-state" }, `${name}. Ya no está disponible: WhatsApp guarda los archivos 7 días.`));
    return view;
  }
  const ask = el("button", { type: "button", class: "plain", click: () => show() }, `Pedir ${name}`);
  state.textContent = `WhatsApp lo guarda hasta el ${shortTime(until)}.`;
  view.append(ask, state);

  async function show() {
    ask.disabled = true;
    state.textContent = "Trayendo el archivo…";
    try {
      const blob = await fetchFile(seq);
      const shown = (SHOW[blob.type.split("/")[0]] ?? save)(blob, media.name || label);
      state.textContent = kind === "document" ? "Ábrelo solo si lo esperabas." : "No se guarda aquí: se cierra al dejar el caso.";
      ask.replaceWith(shown);
      (shown.querySelector("button, a, audio") ?? shown).focus();
    } catch (error) {
      ask.disabled = false;
      state.textContent = error.message;
    }
  }
  return view;
}

/** What was fetched is forgotten: the counselor leaves the case. */
export function forgetMedia() {
  for (const address of held) URL.revokeObjectURL(address);
  held.clear();
}

const SHOW = {
  image: (blob) => {
    const address = URL.createObjectURL(blob);
    return veiled(el("img", { src: address, alt: "Imagen que envió la persona", load: () => URL.revokeObjectURL(address) }));
  },
  video: (blob) => veiled(el("video", { src: hold(blob), controls: true, preload: "metadata" })),
  audio: (blob) => el("div", {}, el("audio", { src: hold(blob), controls: true, preload: "metadata" })),
};

function veiled(picture) {
  const box = el("div", { class: "veiled" }, picture);
  const toggle = el("button", { type: "button", class: "plain", "aria-pressed": "false", click: () => {
    const open = box.classList.toggle("open");
    toggle.setAttribute("aria-pressed", String(open));
    toggle.textContent = open ? "Ocultar" : "Mostrar sin desenfoque";
  } }, "Mostrar sin desenfoque");
  return el("div", {}, box, toggle);
}

function save(blob, name) {
  return el("div", {}, el("a", { href: hold(blob), download: name, class: "plain" }, `Guardar ${name}`));
}

function hold(blob) {
  const address = URL.createObjectURL(blob);
  held.add(address);
  return address;
}
