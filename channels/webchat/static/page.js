import { sayGoodbye } from "./api.js";
import { Banner } from "./banner.js";
import { Chat } from "./chat.js";
import { Composer } from "./composer.js";
import { offerEnd } from "./goodbye.js";
import { Listening } from "./listening.js";
import { Options } from "./options.js";
import { offerPlace } from "./place.js";
import { PollSocket } from "./poll_socket.js";
import { Presence } from "./presence.js";
import { askForCode, offerCode } from "./return_code.js";
import { Scroller } from "./common/scroller.js";
import { Seen } from "./seen.js";
import { Sender } from "./sender.js";
import { Sheet } from "./sheet.js";
import { Sound } from "./sound.js";
import { Transcript } from "./transcript.js";
import { Typing } from "./typing.js";
import { Unread } from "./unread.js";
import { armSafeExit } from "./safe_exit.js";
import { Connection, webSocketTo } from "./common/connection.js";
import { byId } from "./common/dom.js";
import * as outbox from "./outbox.js";
import * as storage from "./storage.js";

const OPENERS = [webSocketTo("/ws/chat"), () => new PollSocket("/api/chat/poll")];

/** The parts of the page, and what ends all of them at once. */
export class Page {
  #token = null; #tabs; #leave; #left = false;
  #sheet = new Sheet(byId("sheet"));
  #sound = new Sound();
  #unread = new Unread();
  #banner = new Banner(byId("banner"), byId("banner-help"));
  #listening = new Listening(byId("listen"), byId("scroller"));
  #transcript = new Transcript(byId("log"), {
    onChoose: (text) => (this.#chat.say(text), this.#composer.focus()),
    onView: (view, entry) => this.#listening.offer(view, entry),
  });
  #composer = new Composer(byId("composer"), byId("text"), byId("problem"), (text) => this.#chat.say(text));
  #connection; #chat;

  constructor(tabs) {
    this.#tabs = tabs;
    this.#connection = new Connection({
      openers: OPENERS, greeting: "welcome",
      hello: () => ({ type: "hello", token: this.#token, last_seq: this.#transcript.lastSeq }),
      onFrame: (frame) => this.#chat.receive(frame),
      onState: (state) => this.#banner[state](),
    });
    this.#chat = this.#makeChat();
    this.#leave = armSafeExit(byId("exit"), () => (this.#end("exit"), tabs.left()));
    this.#chat.showUnsent();
  }

  /** `token` opens the conversation. */
  start(token) {
    if (this.#left) return;
    this.#token = token;
    storage.write("token", token);
    this.#tabs.share(token, { onLeft: () => this.#leave(), onMoved: (other) => this.#reopen(other) });
    this.#addOptions();
    this.#banner.lost();
    this.#connection.start();
  }

  #makeChat() {
    const [connection, transcript] = [this.#connection, this.#transcript];
    return new Chat({
      connection, transcript, log: byId("log"),
      sender: new Sender(connection),
      presence: new Presence(byId("presence")),
      scroller: new Scroller(byId("scroller"), byId("newer")),
      seen: new Seen((frame) => connection.send(frame), () => transcript.lastSeq),
      typing: new Typing(byId("typing"), byId("typing-who")),
      onNews: (text) => (this.#unread.add(), this.#sound.play(), this.#listening.heard(text)),
      onEnded: () => (this.#forget(), location.reload()),
    });
  }

  #addOptions() {
    const say = (text, location) => this.#chat.say(text, location);
    const back = byId("return");
    const comeBack = (token) => (this.#tabs.moved(token), this.#reopen(token));
    back.disabled = false;
    back.addEventListener("click", () => askForCode(this.#sheet, back, comeBack));
    new Options(byId("options-button"), byId("options"), [
      { text: "Enviar mi ubicación", act: (opener) => offerPlace(this.#sheet, opener, say) },
      { text: "Código para volver", act: (opener) => offerCode(this.#sheet, opener, this.#token) },
      { text: "Terminar el chat", act: (opener) => offerEnd(this.#sheet, opener, this.#token, () => this.#finish()) },
    ], [
      ...this.#listening.switches,
      { text: "Sonido al recibir mensajes", on: () => this.#sound.on, toggle: () => this.#sound.toggle() },
    ]);
  }

  /** The person has another key now. */
  #reopen(token) {
    this.#forget();
    storage.write("token", token);
    location.reload();
  }

  /** Said goodbye: the page stays, without the conversation. */
  #finish() {
    this.#end("end");
    document.body.classList.add("finished");
    byId("scroller").replaceChildren();
  }

  #end(manner) {
    this.#left = true;
    this.#forget();
    if (this.#token) sayGoodbye(this.#token, manner);
  }

  /** Nothing of the conversation is left in this tab. */
  #forget() {
    this.#connection.stop();
    this.#tabs.forget();
    this.#listening.stop();
    outbox.drop();
    storage.clear();
  }
}
