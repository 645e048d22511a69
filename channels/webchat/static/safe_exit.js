const PRESSES = 3;
const WITHIN = 1500;

/** Wires "Salir rápido" and Escape pressed three times; `forget` ends and erases what the page holds. */
export function armSafeExit(link, forget) {
  let left = false;
  const leave = () => {
    if (left) return;
    left = true;
    const target = link.href;
    cover();
    forget();
    goAway(target);
  };
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  // A link made to look like a button must answer to the space bar as well.
  link.addEventListener("keydown", (event) => event.key === " " && (event.preventDefault(), leave()));
  const escape = afterPresses(leave);
  addEventListener("keydown", (event) => event.key === "Escape" && !event.repeat && escape(event));
  // Pressed while the site around the frame had the keyboard (see widget.js).
  addEventListener("message", (event) => event.data?.type === "confianza:escape" && escape(event));
  // Back from the cache of the browser: start again, empty.
  addEventListener("pageshow", (event) => event.persisted && left && location.reload());
}

/** Before anything else: another page can take a second to come. */
function cover() {
  document.documentElement.classList.add("left");
  document.body.replaceChildren();
  document.title = "Clima";
}

function goAway(target) {
  if (parent === window) return location.replace(target);
  // Inside another site: its page is the one that shows, so its page has to go (see widget.js).
  parent.postMessage({ type: "confianza:exit", target }, "*");
}

function afterPresses(act) {
  let times = [];
  return (event) => {
    times = [...times.filter((time) => event.timeStamp - time < WITHIN), event.timeStamp];
    if (times.length >= PRESSES) act();
  };
}
