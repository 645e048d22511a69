// The tab's own memory: gone with the tab, and the only place where this page keeps anything.
// A browser that refuses it (blocked cookies, a frame) gets memory that does not survive a reload.
const PREFIX = "chat.";
const memory = new Map();

export function read(key) {
  try {
    const text = sessionStorage.getItem(PREFIX + key) ?? memory.get(key) ?? null;
    return text === null ? null : JSON.parse(text);
  } catch {
    return memory.has(key) ? JSON.parse(memory.get(key)) : null;
  }
}

export function write(key, value) {
  const text = JSON.stringify(value);
  memory.set(key, text);
  try {
    sessionStorage.setItem(PREFIX + key, text);
  } catch {
    // Full or forbidden: memory has it.
  }
}

export function clear() {
  memory.clear();
  try {
    sessionStorage.clear();
  } catch {
    // Nothing was kept there.
  }
}
