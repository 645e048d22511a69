"""The files of the stock project, made from ours.

Everything that Rasa decides by itself is left to it: the configuration names the language and nothing
else, so Rasa's own default pipeline and policies apply. The same messages, intents, rules and stories; each
intent is answered with the text that ours says to it where there is no danger. It has no actions, risk,
desk or transcript: it does less than the product in every turn, which favours it.
"""

from __future__ import annotations

import io
from typing import Any

from ruamel.yaml import YAML

from bot.dialogue import pools
from bot.intents import INTENT_TOPIC, NOT_UNDERSTOOD, SAFETY_QUESTION, topic_of
from bot.texts import responses
from ops.paths import RASA_PYTHON, ROOT

_DATA = ROOT / "bot" / "data"
_ASSISTANT = "proyecto-original"


# Rasa's REST channel; its own Redis tracker store, its default lock store (in memory). Rasa fills in
# ${…} from the environment only where YAML has no quotes around it.
CREDENTIALS = "rest:\n"
ENDPOINTS = (
    "tracker_store:\n  type: redis\n  url: ${REDIS_HOST}\n  port: ${REDIS_PORT}\n"
    "  password: ${REDIS_PASSWORD}\n  db: ${REDIS_DB}\n"
)


def files(epochs: int | None) -> dict[str, bytes]:
    """What is trained, by path within the project; `epochs` instead of Rasa's default only for trying this out."""
    made = {
        "config.yml": _yaml(_configuration(epochs)),
        "domain.yml": _yaml(_domain()),
        "data/rules.yml": _yaml({"version": "3.1", "rules": [_rule(intent) for intent in _intents()]}),
        "data/stories.yml": _yaml({"version": "3.1", "stories": _stories()}),
    }
    nlu = {f"data/nlu/{path.name}": path.read_bytes() for path in sorted((_DATA / "nlu").glob("*.yml"))}
    return {**made, **nlu}


def _configuration(epochs: int | None) -> dict[str, Any]:
    chosen: dict[str, Any] = {"recipe": "default.v1", "assistant_id": _ASSISTANT, "language": "es"}
    if epochs is not None:
        defaults = _rasa_defaults()
        for part in (*defaults["pipeline"], *defaults["policies"]):
            if "epochs" in part:
                part["epochs"] = epochs
        chosen |= {"pipeline": defaults["pipeline"], "policies": defaults["policies"]}
    return chosen


def _rasa_defaults() -> dict[str, Any]:
    """What Rasa fills in by itself, read from the installed Rasa."""
    pattern = "lib/python3.10/site-packages/rasa/engine/recipes/config_files/default_config.yml"
    loaded: dict[str, Any] = YAML(typ="safe", pure=True).load(RASA_PYTHON.parents[1] / pattern)
    return loaded


def _domain() -> dict[str, Any]:
    texts = {name: [{"text": v["text"]} for v in responses()[name]] for name in map(_response, _intents())}
    session = {"session_expiration_time": 60, "carry_over_slots_to_new_session": True}
    return {"version": "3.1", "session_config": session, "intents": list(INTENT_TOPIC), "responses": texts}


def _intents() -> list[str]:
    return [*INTENT_TOPIC, NOT_UNDERSTOOD]


def _response(intent: str) -> str:
    if intent == NOT_UNDERSTOOD:
        return "utter_no_entendi"
    return pools.information(intent, topic_of(intent), responses())[0]


def _rule(intent: str) -> dict[str, Any]:
    return {"rule": intent, "steps": _steps(intent)}


def _steps(intent: str) -> list[dict[str, str]]:
    return [{"intent": intent}, {"action": _response(intent)}]


def _stories() -> list[dict[str, Any]]:
    """Ours, with one response in the place of each turn's actions. What our risk component calls a safety
    question is psychological support to a classifier that knows nothing of risk."""
    reader = YAML(typ="safe", pure=True)
    ours = [
        story for path in sorted((_DATA / "stories").glob("*.yml")) for story in reader.load(path)["stories"]
    ]
    found = []
    for story in ours:
        said = [step["intent"] for step in story["steps"] if "intent" in step]
        heard = ["apoyo_psicologico" if intent == SAFETY_QUESTION else intent for intent in said]
        found.append(
            {"story": story["story"], "steps": [step for intent in heard for step in _steps(intent)]}
        )
    return found


def _yaml(value: Any) -> bytes:
    """In block style: Rasa recognises its files by lines that begin with `rules:` and the like."""
    written = io.BytesIO()
    YAML().dump(value, written)
    return written.getvalue()
