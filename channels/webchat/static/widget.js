/**
 * Puts the chat on another site:  <script src="https://SERVICE/widget.js" async></script>
 * The chat itself runs in a frame of the service, so that the site can neither read nor restyle it.
 */
(() => {
  const home = new URL(document.currentScript.src).origin;
  const STYLE = `
    :host { all: initial; }
    button { font: 650 17px/1.3 -apple-system, "Segoe UI", Roboto, "Liberation Sans", system-ui, sans-serif; cursor: pointer; min-height: 48px; border: 0; }
    button:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
    .open, .panel { position: fixed; z-index: 2147483000; right: 16px; bottom: 16px; }
    .open { padding: 0 20px; border-radius: 24px; background: #1c6b66; color: #fff; box-shadow: 0 4px 16px rgb(0 0 0 / 25%); }
    .panel { display: flex; flex-direction: column; width: min(400px, calc(100vw - 32px)); height: min(640px, calc(100vh - 32px));
      overflow: hidden; border-radius: 18px; background: #1c6b66; box-shadow: 0 8px 40px rgb(0 0 0 / 35%); }
    .close { background: #1c6b66; color: #fff; }
    iframe { flex: 1; width: 100%; border: 0; background: #f4f7f5; }
    [hidden] { display: none; }
    @media (max-width: 480px) { .panel { inset: 0; width: auto; height: auto; border-radius: 0; } }`;

  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const make = (tag, props) => Object.assign(document.createElement(tag), props);
  const open = make("button", { className: "open", type: "button", textContent: "Chat" });
  const panel = make("section", { className: "panel", hidden: true });
  const close = make("button", { className: "close", type: "button", textContent: "Minimizar" });
  let frame = null;

  // A constructed sheet passes where the site's policy forbids inline styles; older browsers get an element.
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(make("style", { textContent: STYLE }));
  }
  panel.setAttribute("aria-label", "Chat");
  panel.append(close);
  root.append(open, panel);

  const show = (visible) => {
    [panel.hidden, open.hidden] = [!visible, visible];
    if (visible && !frame) {
      frame = make("iframe", { src: `${home}/?embed=1`, title: "Chat", referrerPolicy: "no-referrer" });
      panel.append(frame);
    }
    (visible ? frame : open).focus();
  };
  open.addEventListener("click", () => show(true));
  close.addEventListener("click", () => show(false));

  // Quick exit: the page around the chat has to go as well.
  addEventListener("message", ({ origin, source, data }) => {
    if (origin !== home || !frame || source !== frame.contentWindow || data?.type !== "confianza:exit") return;
    host.remove();
    document.documentElement.hidden = true;
    location.replace(data.target);
  });

  // Escape may be pressed while the site has the keyboard: pass it on.
  addEventListener("keydown", ({ key, repeat }) => {
    if (key === "Escape" && !repeat && frame) frame.contentWindow.postMessage({ type: "confianza:escape" }, home);
  });

  const attach = () => document.body.append(host);
  if (document.body) attach();
  else addEventListener("DOMContentLoaded", attach);
})();
