import { Banner } from "./banner.js";
import { Chat } from "./chat.js";
import { Composer } from "./composer.js";
import { Presence } from "./presence.js";
import { Scroller } from "./common/scroller.js";
import { Seen } from "./seen.js";
import { Sender } from "./sender.js";
import { Transcript } from "./transcript.js";
import { Typing } from "./typing.js";
import { armSafeExit } from "./safe_exit.js";
import { Connection } from "./common/connection.js";
import { byId } from "./common/dom.js";
import { newToken } from "./common/random.js";
import * as outbox from "./outbox.js";
import * as storage from "./storage.js";

/** The key to this conversation; whoever has it can read it, so it lives and dies with the tab. */
function conversationToken() {
  const token = storage.read("token") ?? newToken();
  storage.write("token", token);
  return token;
}

function start() {
  const token = conversationToken();
  const banner = new Banner(byId("banner"), byId("banner-help"));
  const log = byId("log");
  const transcript = new Transcript(log, { onChoose: (text) => (chat.say(text), composer.focus()) });
  const connection = new Connection({
    path: "/ws/chat",
    hello: () => ({ type: "hello", token, last_seq: transcript.lastSeq }),
    greeting: "welcome",
    onFrame: (frame) => chat.receive(frame),
    onState: (state) => banner[state](),
  });
  const chat = new Chat({
    connection, log, transcript,
    sender: new Sender(connection),
    presence: new Presence(byId("presence")),
    scroller: new Scroller(byId("scroller"), byId("newer")),
    seen: new Seen((frame) => connection.send(frame), () => transcript.lastSeq),
    typing: new Typing(byId("typing")),
  });
  const composer = new Composer(byId("composer"), byId("text"), byId("problem"), (text) => chat.say(text));

  armSafeExit(byId("exit"), () => {
    connection.stop();
    outbox.drop();
    storage.clear();
  });
  chat.showUnsent();
  banner.lost();
  connection.start();
}

start();
