const PRESSES = 3;
const WITHIN = 1500;
const ANSWER_WITHIN = 300;

/**
 * Wires "Salir rápido" and Escape pressed three times: `forget()` ends and erases what the page holds.
 * Returns the way out for a tab that is told to follow another.
 */
export function armSafeExit(link, forget) {
  let left = false;
  const leave = () => {
    if (left) return;
    left = true;
    const target = link.href;
    cover();
    try {
      forget();
    } finally {
      goAway(target); // whatever fails
    }
  };
  // The widget needs to know where to go even where the frame hangs.
  if (parent !== window) parent.postMessage({ type: "confianza:ready", target: link.href }, "*");
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  // A link made to look like a button must answer to the space bar as well.
  link.addEventListener("keydown", (event) => event.key === " " && (event.preventDefault(), leave()));
  const escape = afterPresses(leave);
  addEventListener("keydown", (event) => event.key === "Escape" && !event.repeat && escape(event));
  // From the site around the frame, which had the keyboard or shows a way out of its own (see widget.js).
  addEventListener("message", (event) => {
    if (event.source !== parent) return;
    if (event.data?.type === "confianza:escape") escape(event);
    if (event.data?.type === "confianza:leave") leave();
  });
  // A page that the browser puts aside for "back" shows nothing until the server was asked again: meanwhile the
  // person may have left in another tab.
  addEventListener("pagehide", (event) => event.persisted && hide());
  addEventListener("pageshow", (event) => event.persisted && location.reload());
  return leave;
}

const hide = () => document.documentElement.classList.add("left");

/** Before anything else: another page can take a second to come. */
function cover() {
  hide();
  document.body.replaceChildren();
  document.title = "Clima";
}

function goAway(target) {
  if (parent === window) return location.replace(target);
  // Inside another site: its page is the one that shows, so its page has to go (see widget.js).
  parent.postMessage({ type: "confianza:exit" }, "*");
  // If nobody answers there, browsers let a frame do it where the person has just touched it.
  setTimeout(() => top.location.replace(target), ANSWER_WITHIN);
}

function afterPresses(act) {
  let times = [];
  return (event) => {
    times = [...times.filter((time) => event.timeStamp - time < WITHIN), event.timeStamp];
    if (times.length >= PRESSES) act();
  };
}
