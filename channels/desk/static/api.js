/** A refusal of the server, or no answer at all (status 0). `message` is fit to be shown. */
export class ApiError extends Error {
  constructor(status, message, body = {}) {
    super(message);
    this.status = status;
    this.body = body;
  }

  /** Whether the same request may succeed later. */
  get passing() { return this.status === 0 || this.status >= 500 || this.status === 429; }
}

const ANSWER_MS = 15_000, FILE_MS = 70_000;
const NO_ANSWER = "No hay conexión con el servidor. Inténtalo otra vez.";

/** The desk's requests (docs/protocols.md, Desk). `onSignedOut()` runs when the session is over. */
export class Api {
  #csrf = ""; #onSignedOut;

  constructor(onSignedOut) {
    this.#onSignedOut = onSignedOut;
  }

  async me() { return this.#signedIn(await this.#ask("GET", "me")); }

  async login(user, password) { return this.#signedIn(await this.#ask("POST", "login", { user, password })); }

  logout() { return this.#ask("POST", "logout", {}); }
  cases() { return this.#ask("GET", "cases"); }
  open(id) { return this.#ask("GET", `cases/${id}`); }
  claim(id) { return this.#ask("POST", `cases/${id}/claim`, {}); }
  handBack(id) { return this.#ask("POST", `cases/${id}/handback`, {}); }
  close(id, outcome, note) { return this.#ask("POST", `cases/${id}/close`, { outcome, note }); }
  say(id, clientId, text) { return this.#ask("POST", `cases/${id}/messages`, { client_id: clientId, text }); }

  #signedIn(account) {
    this.#csrf = account.csrf;
    return account;
  }

  phone(id) { return this.#ask("GET", `cases/${id}/phone`); }

  /** The file of an entry, as a Blob; it comes from WhatsApp and may take a while. */
  async file(id, seq) { return (await this.#answer("GET", `cases/${id}/media/${seq}`, undefined, FILE_MS)).blob(); }

  async #ask(method, path, data) {
    return (await this.#answer(method, path, data, ANSWER_MS)).json().catch(() => ({}));
  }

  async #answer(method, path, data, patience) {
    const response = await this.#fetch(method, path, data, patience);
    if (response.ok) return response;
    const body = await response.json().catch(() => ({}));
    if (response.status === 401 && path !== "login") this.#onSignedOut();
    const wait = response.headers.get("Retry-After");
    const message = wait ? `Demasiados intentos. Espera ${wait} segundos.` : body.error ?? NO_ANSWER;
    throw new ApiError(response.status, message, body);
  }

  async #fetch(method, path, data, patience) {
    const headers = data ? { "Content-Type": "application/json", "X-CSRF-Token": this.#csrf } : {};
    const signal = AbortSignal.timeout?.(patience);
    try {
      return await fetch(`/mesa/api/${path}`, { method, headers, signal, body: data && JSON.stringify(data) });
    } catch {
      throw new ApiError(0, NO_ANSWER);
    }
  }
}
