/** Most danger first, then whom no answer reaches, then who fell silent, then who lost their counselor, then who waits longest. */
export function byUrgency(one, other) {
  return other.level - one.level || Number(other.unreached) - Number(one.unreached) || Number(other.silent) - Number(one.silent)
    || Number(other.returned) - Number(one.returned) || one.waiting_since - other.waiting_since;
}

/** The three lists of `user`; closed cases are in none. */
export function grouped(cases, user) {
  const sorted = [...cases].sort(byUrgency);
  const claimed = sorted.filter((item) => item.status === "claimed");
  return {
    mine: claimed.filter((item) => item.counselor === user),
    waiting: sorted.filter((item) => item.status === "open"),
    others: claimed.filter((item) => item.counselor !== user),
  };
}
