import { el } from "./common/dom.js";
import { wordsOf } from "./entry_view.js";
import { ReadAloud } from "./read_aloud.js";

const NAME = "Leer en voz alta";

/** Reading aloud, wherever it can be switched on: in the welcome, in the options, at each bubble. */
export class Listening {
  #voice = new ReadAloud();

  /** `button` stands in the welcome, which it reads as well; `area` shows by a class that it is on. */
  constructor(button, area) {
    if (!this.#voice.possible) return;
    button.hidden = false;
    button.addEventListener("click", () => {
      this.#voice.toggle();
      if (this.#voice.on) this.#voice.now(button.closest(".welcome").innerText);
    });
    this.#voice.watch(() => {
      button.setAttribute("aria-pressed", String(this.#voice.on));
      area.classList.toggle("listening", this.#voice.on);
    });
  }

  /** For the options; none where the browser cannot read. */
  get switches() {
    if (!this.#voice.possible) return [];
    const toggle = () => this.#voice.toggle();
    return [{ text: NAME, on: () => this.#voice.on, toggle, watch: (watcher) => this.#voice.watch(watcher) }];
  }

  /** A button at a bubble of somebody else. */
  offer(view, entry) {
    if (!this.#voice.possible || entry.author === "citizen") return;
    const read = () => this.#voice.now(wordsOf(entry));
    view.append(el("p", { class: "listen", "aria-live": "off" }, el("button", { type: "button", click: read }, "Escuchar")));
  }

  heard(text) { this.#voice.add(text); }
  stop() { this.#voice.stop(); }
}
