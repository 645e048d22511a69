import { Page } from "./page.js";
import { Tabs } from "./tabs.js";
import { newToken } from "./common/random.js";
import * as storage from "./storage.js";

/** The token is the key to the conversation; whoever has it can read it, so it lives and dies with the tabs. */
async function start() {
  const tabs = new Tabs();
  // Before the others are asked: what is written meanwhile waits in the outbox.
  const page = new Page(tabs);
  page.start(storage.read("token") ?? (await tabs.ask(newToken())));
}

start();
