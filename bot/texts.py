"""Every text the bot says, read once from `bot/data/responses`.

The files are Rasa response files, so that there is one home for a text whether Rasa says it or, while
Rasa is down, the channels say it themselves. Pure: needs only a YAML reader.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from bot.topics import RISK_TOPICS, TOPICS

RESPONSES_DIR = Path(__file__).parent / "data" / "responses"
FALLBACK_PREFIX = "utter_respaldo_"
GENERAL_FALLBACK = FALLBACK_PREFIX + "general"
RISK_FALLBACK = FALLBACK_PREFIX + "riesgo"
# "¿Se trata de …, o de …?", and how a topic is named there.
WHICH, _OPTION = "utter_cual_de_dos", "utter_opcion_"
WAITING_FALLBACK = FALLBACK_PREFIX + "espera"

# From this level a person is on the way, so a topic's fallback may be replaced by the general crisis one.
_ESCALATION_LEVEL = 2


@cache
def responses() -> dict[str, list[dict[str, Any]]]:
    """All responses by name; each is a list of variations in Rasa's format.

    Raises ValueError when a name is defined twice: Rasa would silently keep only one of them.
    """
    merged: dict[str, list[dict[str, Any]]] = {}
    reader = YAML(typ="safe", pure=True)
    for path in sorted(RESPONSES_DIR.glob("*.yml")):
        for name, variations in (reader.load(path.read_text("utf-8")).get("responses") or {}).items():
            if name in merged:
                raise ValueError(f"response {name} is defined twice (again in {path.name})")
            merged[name] = variations
    return merged


def text(name: str) -> str:
    """The text of a response (its first variation); KeyError when there is none of that name."""
    return str(responses()[name][0]["text"]).strip()


def reply(name: str, variation_number: int = 0) -> dict[str, Any]:
    """A response in the shape of the Rasa turn: `text`, and `buttons` where it has any."""
    variation = responses()[name][variation_number]
    answer: dict[str, Any] = {"text": str(variation["text"]).strip()}
    if variation.get("buttons"):
        answer["buttons"] = [dict(button) for button in variation["buttons"]]
    return answer


@dataclass(frozen=True)
class Option:
    """A topic as a choice: how a question names it, its button, and what a person could type instead."""

    said: str
    title: str
    typed: str


def option(topic: str) -> Option:
    """KeyError for a topic that is never offered as a choice, like a greeting."""
    known = reply(_OPTION + topic)
    return Option(known["text"], known["buttons"][0]["title"], known["buttons"][0]["payload"])


def offered() -> dict[str, Option]:
    """The topics that are offered as choices, each with its option."""
    return {topic: option(topic) for topic in TOPICS if _OPTION + topic in responses()}


def fallback_reply(topic: str, level: int) -> list[dict[str, Any]]:
    """What to say without Rasa (promise P9): fixed, reviewed, and with a number to call.

    A message that is dangerous but whose topic has no text of its own gets the general crisis text,
    never the general one, which names no emergency number first.
    """
    name = FALLBACK_PREFIX + topic
    if level >= _ESCALATION_LEVEL and topic not in RISK_TOPICS:
        return [reply(RISK_FALLBACK)]
    return [reply(name if name in responses() else GENERAL_FALLBACK)]


def waiting_reply(checkin: int) -> list[dict[str, Any]]:
    """What to say without Rasa to somebody who waits, at the check-in of this number (from 1).

    Each time in other words: hearing the same again tells a person that nobody is there.
    """
    return [reply(WAITING_FALLBACK, (checkin - 1) % len(responses()[WAITING_FALLBACK]))]
