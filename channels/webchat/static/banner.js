const SHOW_AFTER = 1500;
const HELP_AFTER = 10_000;

/** Tells that the connection is lost, and after a while what to do without it. Until `lost` the page tells it itself. */
export class Banner {
  #banner; #help; #timers = [];

  constructor(banner, help) {
    [this.#banner, this.#help] = [banner, help];
  }

  lost() {
    if (this.#timers.length) return;
    this.#banner.classList.remove("asleep");
    this.#banner.hidden = this.#help.hidden = true;
    // A hiccup that mends itself is no news.
    const show = navigator.onLine ? SHOW_AFTER : 0;
    this.#timers = [
      setTimeout(() => { this.#banner.hidden = false; }, show),
      setTimeout(() => { this.#help.hidden = false; }, HELP_AFTER),
    ];
  }

  open() {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.#banner.hidden = this.#help.hidden = true;
  }
}
