// As docs/protocols.md says: 20,000 characters, and frames of at most 64 KiB, which many emoji reach sooner.
export const MAX_CHARACTERS = 20_000;
const MAX_BYTES = 64 * 1024 - 512;

/** Whether `text` fits the protocol. */
export function fits(text) {
  if ([...text].length > MAX_CHARACTERS) return false;
  return new TextEncoder().encode(JSON.stringify(text)).length <= MAX_BYTES;
}
