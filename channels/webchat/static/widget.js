/**
 * Puts the chat on another site:  <script src="https://SERVICE/widget.js" async></script>
 * The chat itself runs in a frame of the service, so that the site can neither read nor restyle it.
 */
(() => {
  const home = new URL(document.currentScript.src).origin;
  const ANSWER_WITHIN = 300;
  const OPEN_WITHIN = 10_000;
  // Filled in by the service (channels/webchat/page.py): whom to call where the chat does not open.
  const LINES = [
    ["@@{emergencias_911}", "@@{emergencias_911_tel}", "si hay peligro ahora"],
    ["@@{consejo_linea_chat}", "@@{consejo_linea_chat_tel}", "Consejo Ciudadano, el equipo de este chat"],
    ["@@{linea_vida}", "@@{linea_vida_tel}", "Línea de la Vida, si piensas en hacerte daño"],
    ["@@{sos_mujeres_765}", "@@{sos_mujeres_765_tel}", "Línea SOS Mujeres, en la Ciudad de México"],
    ["@@{mujeres_079}", "@@{mujeres_079_tel}", "Línea de las Mujeres, en todo el país"],
  ];
  const STYLE = `
    :host { all: initial; }
    button { font: 650 17px/1.3 -apple-system, "Segoe UI", Roboto, "Liberation Sans", system-ui, sans-serif; cursor: pointer; min-height: 48px; border: 0; color: #fff; }
    button:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
    .corner, .panel { position: fixed; z-index: 2147483000; right: 16px; bottom: 16px; }
    .corner { display: flex; flex-wrap: wrap-reverse; justify-content: flex-end; gap: 8px; }
    .corner button { padding: 0 20px; border-radius: 24px; box-shadow: 0 4px 16px rgb(0 0 0 / 25%); }
    .open { background: #1c6b66; }
    .exit { background: #a12b3b; }
    .count { margin-left: 8px; padding: 1px 8px; border-radius: 12px; background: #fff; color: #1d2b2a; }
    .panel { display: flex; flex-direction: column; width: min(400px, calc(100vw - 32px)); height: min(640px, calc(100vh - 32px));
      overflow: hidden; border-radius: 18px; background: #1c6b66; box-shadow: 0 8px 40px rgb(0 0 0 / 35%); }
    .close { background: #1c6b66; }
    .help { padding: 12px 16px; background: #fdf1d8; color: #5b3d00; font: 17px/1.5 -apple-system, "Segoe UI", Roboto, "Liberation Sans", system-ui, sans-serif; }
    .help a { display: block; padding: 6px 0; color: inherit; }
    iframe { flex: 1; width: 100%; border: 0; background: #f4f7f5; }
    [hidden] { display: none; }
    @media (max-width: 480px) { .panel { inset: 0; width: auto; height: auto; border-radius: 0; } }`;

  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const make = (tag, props) => Object.assign(document.createElement(tag), props);
  const corner = make("section", { className: "corner" });
  const open = make("button", { className: "open", type: "button", textContent: "Chat" });
  const count = make("span", { className: "count", hidden: true });
  // Folded away, the chat is still there: so must be the way out.
  const exit = make("button", { className: "exit", type: "button", textContent: "Salir rápido", hidden: true });
  const panel = make("section", { className: "panel", hidden: true });
  const close = make("button", { className: "close", type: "button", textContent: "Minimizar" });
  const help = make("div", { className: "help", hidden: true });
  let frame = null;
  let neutral = null;

  // A constructed sheet passes where the site's policy forbids inline styles; older browsers get an element.
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(make("style", { textContent: STYLE }));
  }
  for (const part of [corner, panel]) part.setAttribute("aria-label", "Chat");
  open.append(count);
  corner.append(open, exit);
  help.setAttribute("role", "status");
  panel.append(close, help);
  root.append(corner, panel);

  const tell = (message) => frame?.contentWindow.postMessage(message, home);
  const show = (visible) => {
    [panel.hidden, corner.hidden] = [!visible, visible];
    if (visible && !frame) {
      frame = make("iframe", { src: `${home}/?embed=1`, title: "Chat", referrerPolicy: "no-referrer", allow: "geolocation; clipboard-write" });
      panel.append(frame);
      setTimeout(offerHelp, OPEN_WITHIN);
    }
    tell({ type: "confianza:folded", folded: !visible });
    (visible ? frame : open).focus();
  };
  const offerHelp = () => {
    if (neutral) return;
    help.append("El chat todavía no abre. Puedes llamar:", ...LINES.map(([shown, dialled, whom]) =>
      make("a", { href: `tel:${dialled}`, textContent: `${shown} ${whom}` })));
    help.hidden = false;
  };
  const cover = () => {
    document.documentElement.hidden = true;
    document.title = "Clima";
  };
  const goAway = () => {
    cover();
    host.remove();
    location.replace(neutral);
  };
  const receive = {
    "confianza:ready": (data) => {
      neutral = data.target;
      exit.hidden = false;
      help.hidden = true;
      tell({ type: "confianza:folded", folded: panel.hidden }); // it may have been loaded anew
    },
    "confianza:exit": goAway,
    "confianza:unread": (data) => {
      count.textContent = ` ${data.count} sin leer`;
      count.hidden = !data.count;
    },
  };
  open.addEventListener("click", () => show(true));
  close.addEventListener("click", () => show(false));
  // The frame erases what it holds and says when it is done; one that hangs is not waited for.
  exit.addEventListener("click", () => {
    cover();
    tell({ type: "confianza:leave" });
    setTimeout(goAway, ANSWER_WITHIN);
  });
  addEventListener("message", ({ origin, source, data }) => {
    if (origin === home && frame && source === frame.contentWindow) receive[data?.type]?.(data);
  });

  // Escape may be pressed while the site has the keyboard: pass it on.
  addEventListener("keydown", ({ key, repeat }) => {
    if (key === "Escape" && !repeat) tell({ type: "confianza:escape" });
  });

  const attach = () => document.body.append(host);
  if (document.body) attach();
  else addEventListener("DOMContentLoaded", attach);
})();
