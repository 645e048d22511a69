const FIRST = 500;
const LONGEST = 10_000;

/**
 * Milliseconds before attempt `attempt` (from 0): doubling, and random over its upper half so that
 * a restarted server does not meet every page in the same instant.
 */
export function delayBefore(attempt, random = Math.random) {
  const ceiling = Math.min(LONGEST, FIRST * 2 ** Math.min(attempt, 10));
  return ceiling / 2 + random() * (ceiling / 2);
}
