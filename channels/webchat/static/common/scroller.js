const NEAR = 96;
const GAP = 12;

/** Keeps the newest in view, unless the person is reading further up: then a button offers it. */
export class Scroller {
  #area; #button; #atEnd = true; #used = false;

  constructor(area, button) {
    [this.#area, this.#button] = [area, button];
    area.addEventListener("scroll", () => this.#look(), { passive: true });
    button.addEventListener("click", () => this.toEnd());
    // The welcome is read from its top, so an unused page stays where it is.
    // The keyboard of a phone makes the area smaller without scrolling it.
    new ResizeObserver(() => this.#used && this.#atEnd && this.toEnd()).observe(area);
  }

  /** Something was added below. Follows it as far as `anchor`, where reading has to begin, stays in view. */
  grew(anchor) {
    this.#used = true;
    if (this.#atEnd) this.toEnd(anchor);
    else this.#button.hidden = false;
  }

  toEnd(anchor = null) {
    const end = this.#area.scrollHeight - this.#area.clientHeight;
    this.#area.scrollTop = anchor ? Math.min(this.#topOf(anchor), end) : end;
    this.#look();
    this.#button.hidden = this.#atEnd;
  }

  #topOf(view) {
    const inWindow = view.getBoundingClientRect().top - this.#area.getBoundingClientRect().top;
    return this.#area.scrollTop + inWindow - GAP;
  }

  #look() {
    const { scrollHeight, scrollTop, clientHeight } = this.#area;
    this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR;
    if (this.#atEnd) this.#button.hidden = true;
  }
}
