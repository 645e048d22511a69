import { byId, el } from "/chat/common/dom.js";
import { CHANNELS } from "./labels.js";

/** A line above everything while a channel's provider takes nothing of ours: `channels` are codes by channel. */
export class Trouble {
  #line = el("p", { class: "offline", role: "alert", hidden: true });

  constructor() { byId("alarms").before(this.#line); }

  show(channels) {
    const names = Object.entries(channels).map(([name, code]) => `${CHANNELS[name] ?? name} (error ${code})`);
    this.#line.textContent = names.length
      ? `Nada sale por ${names.join(", ")}: avisa a quien administra el sistema. Los mensajes se guardan y saldrán después; si urge, llama a la persona.`
      : "";
    this.#line.hidden = !names.length;
  }
}
