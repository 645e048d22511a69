// In the widget the frame may be folded away while its page is in view (see widget.js).
let folded = false;
const watchers = new Set();
const changed = () => watchers.forEach((watcher) => watcher());

/** Whether the person can see the chat now. */
export const onScreen = () => !document.hidden && !folded;

/** Calls `watcher()` whenever that may have changed. */
export const watchScreen = (watcher) => watchers.add(watcher);

document.addEventListener("visibilitychange", changed);
addEventListener("message", ({ source, data }) => {
  if (source !== parent || data?.type !== "confianza:folded") return;
  folded = data.folded === true;
  changed();
});
