const HOUR = new Intl.DateTimeFormat("es-MX", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const DAY = new Intl.DateTimeFormat("es-MX", { day: "numeric", month: "short" });

/** `14:05` today, `12 nov, 14:05` otherwise; `ts` in Unix seconds. */
export function shortTime(ts, now = new Date()) {
  const date = new Date(ts * 1000);
  const today = date.toDateString() === now.toDateString();
  return today ? HOUR.format(date) : `${DAY.format(date)}, ${HOUR.format(date)}`;
}

/** ISO form for the `datetime` of a time element. */
export const isoTime = (ts) => new Date(ts * 1000).toISOString();
