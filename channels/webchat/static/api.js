const HEADERS = { "Content-Type": "application/json" };
const NO_ANSWER = "No hay conexión. Inténtalo otra vez en un momento. Si hay peligro ahora, llama al 911.";

/** Asks the server; returns what it answered, or throws an Error with a text for people. */
export async function ask(name, body) {
  let answer;
  try {
    answer = await fetch(`/api/chat/${name}`, { method: "POST", headers: HEADERS, body: JSON.stringify(body) });
  } catch {
    throw new Error(NO_ANSWER);
  }
  const data = answer.status === 204 ? {} : await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(data.error ?? NO_ANSWER);
  return data;
}

/** The session is over; goes out even while the page goes away. `manner`: "exit" or "end". */
export function sayGoodbye(token, manner) {
  const body = JSON.stringify({ token, manner });
  fetch("/api/chat/leave", { method: "POST", headers: HEADERS, body, keepalive: true }).catch(() => null);
}
