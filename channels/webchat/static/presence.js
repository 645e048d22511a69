const TEAM = "Una persona del equipo del Consejo";
const WAITING = "Una persona del equipo leerá tu conversación";
const AGAIN = "Te responde otra vez el asistente automático.";

const fullName = (counselor) => (counselor ? `${counselor}, del equipo del Consejo,` : TEAM);

const STANDING = {
  bot: () => "Asistente automático",
  waiting: () => WAITING,
  counselor: (name) => `${fullName(name)} está contigo`,
};

const CHANGE = {
  bot: (_, before) => (before === "counselor" ? AGAIN : null),
  waiting: (_, before) => (before === "counselor"
    ? `${AGAIN} ${WAITING}.` : `${WAITING}. Puedes seguir escribiendo.`),
  counselor: (name) => `${fullName(name)} se unió a la conversación`,
};

/** Who is talking with the person: the line under the title, and what to say in the log when it changes. */
export class Presence {
  #line; #owner = null; #counselor = null;

  constructor(line) {
    this.#line = line;
  }

  get owner() { return this.#owner; }
  get counselor() { return this.#owner === "counselor" ? this.#counselor : null; }

  /** Returns the news for the log, or null: nothing changed, or the page has just been opened. */
  set(owner, counselor) {
    const [before, same] = [this.#owner, owner === this.#owner && counselor === this.#counselor];
    if (same || !STANDING[owner]) return null;
    [this.#owner, this.#counselor] = [owner, counselor];
    this.#line.dataset.owner = owner;
    this.#line.textContent = STANDING[owner](counselor);
    return before === null ? null : CHANGE[owner](counselor, before);
  }
}
