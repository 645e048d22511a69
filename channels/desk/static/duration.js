/** `45 s`, `3 min`, `2 h 5 min`: how long a person has waited; `seconds` may be slightly negative (clocks). */
export function duration(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return rest ? `${Math.floor(minutes / 60)} h ${rest} min` : `${minutes / 60} h`;
}

/** Rewrites every `[data-since]` below `root` each second. */
export function tick(root) {
  const update = () => {
    for (const element of root.querySelectorAll("[data-since]")) {
      const text = duration(Date.now() / 1000 - Number(element.dataset.since));
      if (element.textContent !== text) element.textContent = text;
    }
  };
  setInterval(update, 1000);
  return update;
}
