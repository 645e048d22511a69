"""The conversations of `casos`: read, checked for unknown keys, and played one turn at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from channels.dispatch.line import Place
from ops.talk.chat import Chat, Heard

FOLDER = Path(__file__).with_name("casos")

HAPPENS = ("di", "rafaga", "boton", "llega", "espera", "consejera", "devuelve", "cierra")
AROUND = {"pasan", "servicio", "revision"}
EXPECTED = {
    "nivel", "nivel_max", "tema", "motivo", "nadie", "linea", "pregunta", "primero", "dice", "nunca",
    "burbujas", "trato", "habla", "calla", "contexto", "contexto_sin", "responde", "avanza", "respuestas",
    "respuestas_max", "dicho",
}  # fmt: skip
_SECONDS = {"h": 3600, "min": 60}

Turn = dict[str, Any]


@dataclass(frozen=True)
class Script:
    """One conversation of a file. `turns` as they are written there."""

    behaviour: str
    name: str
    turns: tuple[Turn, ...]
    channel: str = "web"
    place: Place | None = None

    def __str__(self) -> str:
        return f"{self.behaviour}: {self.name}"


def scripts(folder: Path = FOLDER) -> Iterator[Script]:
    """Raises ValueError where a file has a key that means nothing."""
    for path in sorted(folder.glob("*.yml")):
        for raw in YAML(typ="safe", pure=True).load(path.read_text("utf-8")):
            for turn in raw["turnos"]:
                _refuse_unknown(turn, f"{path.name}: {raw['nombre']}")
            place = Place(**raw["servicio"]) if "servicio" in raw else None
            yield Script(path.stem, raw["nombre"], tuple(raw["turnos"]), raw.get("canal", "web"), place)


def play(chat: Chat, turn: Turn, before: Heard | None) -> Heard | None:
    """What follows from the turn; None where a counselor acted and the bot is not asked."""
    if "servicio" in turn:
        chat.place = Place(**turn["servicio"])
    if "pasan" in turn:
        number, unit = turn["pasan"].split()
        chat.later(int(number) * _SECONDS[unit])
    if "consejera" in turn:
        return chat.counselor(turn["consejera"])
    if "devuelve" in turn:
        return chat.hand_back()
    if "cierra" in turn:
        return chat.close()
    if "espera" in turn:
        return chat.wait(turn["espera"], turn["revision"])
    if "llega" in turn:
        return chat.say(turn.get("di", ""), kind=turn["llega"])
    if "boton" in turn:
        assert before
        return chat.say(options(before)[turn["boton"] - 1])
    return chat.say(*turn.get("rafaga", ()) or (turn["di"],))


def options(heard: Heard) -> list[str]:
    """What a person can tap below the last answer, as the text that a tap sends."""
    replies = heard.body.get("replies", ())
    return [choice["payload"] for reply in replies for choice in reply.get("buttons", ())]


def matches(pattern: str, texts: list[str]) -> bool:
    return any(re.search(pattern, text, re.IGNORECASE) for text in texts)


def _refuse_unknown(turn: Turn, where: str) -> None:
    if not any(name in turn for name in HAPPENS):
        raise ValueError(f"{where}: nothing happens in {turn}")
    if unknown := set(turn) - set(HAPPENS) - AROUND - EXPECTED:
        raise ValueError(f"{where}: unknown keys {sorted(unknown)}")
