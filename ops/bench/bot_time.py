"""What a turn of the bot costs beyond reading the message: dialogue, actions and store, without any model.

A check-in is such a turn: it takes the whole way through Rasa and the action server, but nobody wrote, so that
neither intents nor risk are predicted. Measured early and late in a long conversation.
"""

from __future__ import annotations

import time
from typing import Any

import httpx

from bot.risk import assess
from ops.bench.figures import AROUND, EARLY_TURN, summary
from ops.bench.messages import OPENING, scripts
from ops.bench.options import Options
from ops.bench.running import Running
from ops.talk.chat import Body, Chat

_SILENCE_SECONDS = 60
_TIMEOUT_SECONDS = 30.0


class _Rasa:
    """Asks it as dispatch does, and knows how long its last answer took."""

    def __init__(self, url: str) -> None:
        self._http = httpx.Client(base_url=url, timeout=_TIMEOUT_SECONDS, trust_env=False)
        self.seconds = 0.0

    def __call__(self, request: Body) -> tuple[int, Body]:
        started = time.perf_counter()
        response = self._http.post("/webhooks/confianza/turn", json=request)
        self.seconds = time.perf_counter() - started
        return response.status_code, response.json()

    def close(self) -> None:
        self._http.close()


def measure(running: Running, options: Options) -> dict[str, Any]:
    """`early` and `late` as `figures.of_long` has them; the bot talks to nobody else meanwhile."""
    rasa = _Rasa(running.plan.environment["RASA_URL"])
    found: dict[str, list[float | None]] = {"early": [], "late": []}
    when = {"early": EARLY_TURN, "late": options.long_turns}
    try:
        for script in scripts(options.long_conversations, options.long_turns + AROUND, options.seed + 3):
            chat = Chat(rasa, assess)
            chat.say(OPENING)
            for number, text in enumerate(script, 1):
                chat.say(text)
                for name, turn in when.items():
                    if abs(number - turn) <= AROUND:
                        chat.wait(_SILENCE_SECONDS, number)
                        found[name].append(rasa.seconds)
    finally:
        rasa.close()
    return {name: summary(seconds) for name, seconds in found.items()}
