"""A Rasa server as docs/protocols.md describes it: `python -m tests.fakes.rasa PORT` with REDIS_URL set.

It keeps in Redis which messages it ran a dialogue for, so that killing it loses no more than killing the
real one does. The key `fake:rasa:mode` makes it fail: `500`, `empty`, `malformed`, `slow`.
"""

from __future__ import annotations

import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from redis import Redis

MODE = "fake:rasa:mode"
TURN, HEALTH = "/webhooks/confianza/turn", "/webhooks/confianza/health"


NO_RISK = {"level": 0, "topic": "fuera_de_tema", "action": "pass", "confidence": 0.0, "signals": []}


ASKED, SAID = "¿Has pensado en quitarte la vida?", "pos sí, a veces"


def runs_key(conversation_id: str) -> str:
    """List of the message ids for which the dialogue ran, in order."""
    return f"fake:rasa:runs:{conversation_id}"


def reply_text(message_id: str) -> str:
    return f"Te leo. ({message_id.rsplit(':', 1)[1]})"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Without this, the small second write of an answer waits 40 ms for the first one's acknowledgement.
    disable_nagle_algorithm = True
    redis: Redis

    def do_GET(self) -> None:
        self._answer(200 if self.path == HEALTH else 404, {"status": "ok"})

    def do_POST(self) -> None:
        request = json.loads(self.rfile.read(int(self.headers["content-length"])))
        mode = self.redis.get(MODE)
        if mode == "500":
            self._answer(500, {"error": "RuntimeError"})
        elif mode == "empty":
            self._answer(200, {"message_id": request["message_id"], "replies": [], "commands": []})
        elif mode == "malformed":
            self._answer(200, {"replies": "nothing of the kind"})
        else:
            if mode == "slow":
                time.sleep(30)
            self._answer(200, self._turn(request))

    def _turn(self, request: dict[str, Any]) -> dict[str, Any]:
        message_id, risk = request["message_id"], request["metadata"].get("risk", NO_RISK)
        if self.redis.set(f"fake:rasa:ran:{message_id}", "1", nx=True):
            self.redis.rpush(runs_key(request["conversation_id"]), message_id)
        commands = []
        if risk["level"] >= 2:
            commands.append(_escalate(risk["topic"], risk["level"], "riesgo"))
        if "hablar con una persona" in request["text"]:
            commands.append(_escalate("pedir_humano", 0, "pedido"))
        commands += _context(request["text"], time.time())
        replies = [{"text": reply_text(message_id), "buttons": [{"title": "Sí", "payload": "Sí"}]}]
        return {"message_id": message_id, "replies": replies, "commands": commands, "risk": risk}

    def _answer(self, status: int, body: dict[str, Any]) -> None:
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Says nothing: what it would log is not of interest."""


def _escalate(topic: str, level: int, reason: str) -> dict[str, Any]:
    return {"command": "escalate", "topic": topic, "level": level, "reason": reason}


def _context(text: str, now: float) -> list[dict[str, Any]]:
    """What this fake understands of a person's words."""
    known: dict[str, Any] = {}
    if "me llamo Luz" in text:
        answer = {"question": "suicidio", "asked": ASKED, "answer": "si", "said": SAID, "at": now}
        known |= {"who": "self", "name": "Luz", "age": 15, "minor": True, "answers": [answer]}
    if "Iztapalapa" in text:
        known["place"] = "Iztapalapa"
    return [{"command": "context", "context": known}] if known else []


def main() -> None:
    Handler.redis = Redis.from_url(os.environ["REDIS_URL"], decode_responses=True)
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()


if __name__ == "__main__":
    main()
