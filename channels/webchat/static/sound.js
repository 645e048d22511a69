const PITCH = 660;
const SECONDS = 0.18;

/** A short soft tone for a new message, once the person switched it on: it could give somebody away. */
export class Sound {
  #audio = null;

  get on() { return this.#audio !== null; }

  /** Must follow a touch: browsers let no page make noise by itself. */
  toggle() {
    this.#audio?.close();
    this.#audio = this.#audio ? null : new AudioContext();
    this.play();
  }

  play() {
    if (!this.#audio) return;
    const tone = this.#audio.createOscillator();
    const volume = this.#audio.createGain();
    const start = this.#audio.currentTime;
    tone.frequency.value = PITCH;
    volume.gain.setValueAtTime(0.12, start);
    volume.gain.exponentialRampToValueAtTime(0.001, start + SECONDS);
    tone.connect(volume).connect(this.#audio.destination);
    tone.start(start);
    tone.stop(start + SECONDS);
  }
}
