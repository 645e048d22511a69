import { read, write } from "./storage.js";

const KEY = "unsent";
// Two tabs may share a queue only by copying it, and the server drops a client_id it knows.
let queue = read(KEY) ?? [];

const keep = () => write(KEY, queue);

/** Messages the server has not yet confirmed, oldest first; each {client_id, text, ts, location?}. */
export const unsent = () => queue;

export function put(message) {
  queue = [...queue, message];
  keep();
}

/** Takes a message out, confirmed or given up; says whether it was there. */
export function take(clientId) {
  const rest = queue.filter((message) => message.client_id !== clientId);
  const was = rest.length < queue.length;
  queue = rest;
  if (was) keep();
  return was;
}

/** Quick exit: what was not sent never will be. */
export function drop() {
  queue = [];
}
