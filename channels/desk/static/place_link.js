import { el } from "/chat/common/dom.js";

const COORDINATES = /(-?\d{1,2}\.\d{3,}), (-?\d{1,3}\.\d{3,})/;

/** A map for a line with coordinates, which opens only by the counselor's hand: nothing is fetched from here. */
export function placeLink(line) {
  const [, latitude, longitude] = COORDINATES.exec(line) ?? [];
  if (!latitude || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null;
  const map = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  return el("a", { class: "place", href: map, target: "_blank", rel: "noopener noreferrer" }, "Ver en el mapa");
}
