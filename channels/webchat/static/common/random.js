const bytes = (count) => crypto.getRandomValues(new Uint8Array(count));

/** A secret of 32 random bytes in base64url. */
export function newToken() {
  const text = btoa(String.fromCharCode(...bytes(32)));
  return text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** A UUID of version 4 (`crypto.randomUUID` is missing on plain http and on older telephones). */
export function newId() {
  const raw = bytes(16);
  raw[6] = (raw[6] & 0x0f) | 0x40;
  raw[8] = (raw[8] & 0x3f) | 0x80;
  const hex = Array.from(raw, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
