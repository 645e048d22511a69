import { byId } from "/chat/common/dom.js";
import { Api } from "./api.js";
import { Desk } from "./desk.js";
import { Login } from "./login.js";

const OVER = "Tu sesión terminó. Entra otra vez.";

let inside = false;
const api = new Api(() => out(OVER));
const desk = new Desk(api, () => out(OVER));
const login = new Login(api, (account) => enter(account));

function enter(account) {
  inside = true;
  login.hide();
  desk.enter(account);
}

function out(message) {
  if (!inside) return;
  inside = false;
  desk.leave();
  login.show(message);
}

byId("logout").addEventListener("click", async () => {
  // The screen is cleared first: a slow server must not keep it up.
  out("Cerraste tu sesión.");
  await api.logout().catch((error) => login.show(error.message));
});

// A page out of the browser's cache may show what its session no longer allows.
addEventListener("pageshow", (event) => event.persisted && location.reload());

api.me().then(enter, (error) => login.show(error.status === 401 ? "" : error.message));
