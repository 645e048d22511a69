const LANGUAGE = "es-MX";

/** Reads messages aloud where the browser can, once the person switched it on: somebody could hear it. */
export class ReadAloud {
  #on = false; #changed = new Set();

  get possible() { return Boolean(window.speechSynthesis && window.SpeechSynthesisUtterance); }
  get on() { return this.#on; }

  toggle() {
    this.#on = !this.#on;
    if (!this.#on) this.stop();
    this.#changed.forEach((watcher) => watcher());
  }

  /** Calls `watcher()` after it was switched on or off. */
  watch(watcher) { this.#changed.add(watcher); }

  /** A new message: read after what is being read. */
  add(text) { if (this.#on) this.#speak(text); }

  /** Asked for: read now. */
  now(text) {
    this.stop();
    this.#speak(text);
  }

  stop() { if (this.possible) speechSynthesis.cancel(); }

  #speak(text) {
    const said = new SpeechSynthesisUtterance(text);
    said.lang = LANGUAGE;
    const voices = speechSynthesis.getVoices();
    const of = (prefix) => voices.find((voice) => voice.lang.replace("_", "-").startsWith(prefix));
    said.voice = of(LANGUAGE) ?? of("es") ?? null;
    speechSynthesis.speak(said);
  }
}
