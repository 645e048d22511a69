import { byId } from "/chat/common/dom.js";

const TITLE = "Mesa";

/** Calls a counselor who looks elsewhere: a number in the title and, if they want it, a sound. */
export class Attention {
  #button = byId("sound");
  #audio = null;

  constructor() {
    this.#button.addEventListener("click", () => this.#toggle());
  }

  /** `count` of waiting cases in danger and of own cases with something unread. */
  count(count) {
    document.title = count ? `(${count}) ${TITLE}` : TITLE;
  }

  /** Two soft notes, made here: no file to load. */
  ring() {
    if (!this.#audio) return;
    [660, 880].forEach((pitch, at) => this.#note(pitch, this.#audio.currentTime + at * 0.22));
  }

  #note(pitch, start) {
    const [tone, volume] = [this.#audio.createOscillator(), this.#audio.createGain()];
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.12, start);
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.4);
    tone.connect(volume).connect(this.#audio.destination);
    tone.start(start);
    tone.stop(start + 0.4);
  }

  #toggle() {
    if (this.#audio) this.#audio.close();
    this.#audio = this.#audio ? null : new AudioContext();
    this.#button.setAttribute("aria-pressed", String(Boolean(this.#audio)));
    this.#button.textContent = this.#audio ? "Sonido: sí" : "Sonido: no";
    this.ring();
  }
}
