"""A turn as a trainer reads it in a terminal: what the bot says, and what the product saw in the message."""

from __future__ import annotations

import json
import os
import textwrap
from collections.abc import Iterator
from typing import Any, TextIO

from ops.talk.chat import Heard

_WIDTH = 96
_LEVELS = ("ninguno", "bajo", "medio", "alto", "inminente")
_LEVEL_COLOURS = ("2", "0", "33", "31", "1;31")
_BOT, _FAINT = "36", "2"
_OWNERS = {"bot": "habla el bot", "waiting": "en espera: habla el bot", "counselor": "habla la consejera"}


class Paint:
    """Colours where `out` is a terminal that wants them (no-color.org); plain text everywhere else."""

    def __init__(self, out: TextIO) -> None:
        self._on = out.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"

    def __call__(self, text: str, colour: str) -> str:
        return f"\x1b[{colour}m{text}\x1b[0m" if self._on else text


def turn(heard: Heard, paint: Paint) -> Iterator[str]:
    """The lines of one turn."""
    for reply in heard.body.get("replies", ()):
        yield from _bubble(reply, paint)
    if not heard.texts:
        yield paint("  (el bot no dice nada)", _FAINT)
    yield paint(f"  riesgo     {_risk(heard)}", _LEVEL_COLOURS[heard.risk.level])
    for signal in heard.risk.signals:
        yield paint(f"  señal      «{signal.phrase}» → {signal.rule}", _FAINT)
    yield paint(f"  intención  {_intent(heard.body)}", _FAINT)
    for command in heard.body.get("commands", ()):
        yield paint(f"  comando    {json.dumps(command, ensure_ascii=False)}", _FAINT)
    yield paint(f"  caso       {_case(heard)} · {_OWNERS[heard.owner]}", _FAINT)


def _bubble(reply: dict[str, Any], paint: Paint) -> Iterator[str]:
    for line in reply["text"].splitlines():
        for part in textwrap.wrap(line, _WIDTH) or [""]:
            yield paint(f"  ▏ {part}", _BOT)
    titles = [button["title"] for button in reply.get("buttons", ())]
    if titles:
        yield paint("  ▏ " + " ".join(f"[{title}]" for title in titles), _BOT)


def _risk(heard: Heard) -> str:
    risk = heard.risk
    named = f"{risk.level} {_LEVELS[risk.level]}"
    return f"{named} · {risk.topic} · {risk.action} · confianza {risk.confidence:.2f}"


def _intent(body: dict[str, Any]) -> str:
    """The one taken and, behind it, what the classifier thought."""
    intent = body.get("intent") or {}
    if not intent.get("name"):
        return "ninguna"
    ranking = ", ".join(f"{entry['name']} {entry['confidence']:.2f}" for entry in intent["ranking"][:3])
    return f"{intent['name']} {intent['confidence']:.2f} ({ranking})"


def _case(heard: Heard) -> str:
    case = heard.case
    return f"nivel {case.level} · {case.topic} · {case.reason}" if case else "ninguno"
