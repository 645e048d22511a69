"""One turn of a stored conversation, as the answer that dispatch gets: pure functions over event dicts.

The answer is always read from the stored events, the first time and any later time: so a caller that
was killed before it heard the answer gets the very same one.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

Event = dict[str, Any]


def turn_of(events: list[Event], message_id: str) -> list[Event] | None:
    """The events from a message up to the next one; None when the message is not there."""
    for start, event in enumerate(events):
        if event["event"] == "user" and event.get("message_id") == message_id:
            rest = events[start + 1 :]
            end = next((i for i, later in enumerate(rest) if later["event"] == "user"), len(rest))
            return [event, *rest[:end]]
    return None


def failed_action(turn: list[Event], custom_actions: Collection[str]) -> str | None:
    """The name of a custom action that left no trace, or None.

    Rasa goes on without a word when an action fails. Every action of ours sets a slot or says
    something, so one that is followed by the next action, or by nothing, has failed.
    """
    for event, following in zip(turn, [*turn[1:], None], strict=False):
        failed = following is None or following["event"] == "action"
        if event["event"] == "action" and event["name"] in custom_actions and failed:
            return str(event["name"])
    return None


def answer(turn: list[Event]) -> dict[str, Any]:
    """The body of the 200 of the protocol."""
    parsed = turn[0].get("parse_data") or {}
    intent = parsed.get("intent") or {}
    said = [event for event in turn if event["event"] == "bot"]
    return {
        "message_id": turn[0]["message_id"],
        "replies": [_reply(event) for event in said if event.get("text")],
        "commands": [c for event in said if "command" in (c := _custom(event))],
        "intent": {
            "name": intent.get("name"),
            "confidence": round(float(intent.get("confidence") or 0.0), 4),
            "ranking": [
                {"name": entry["name"], "confidence": round(float(entry["confidence"]), 4)}
                for entry in parsed.get("intent_ranking") or []
            ],
        },
        "risk": parsed.get("risk"),
    }


def _custom(event: Event) -> dict[str, Any]:
    return (event.get("data") or {}).get("custom") or {}


def _reply(event: Event) -> dict[str, Any]:
    reply: dict[str, Any] = {"text": event["text"]}
    buttons = (event.get("data") or {}).get("buttons")
    if buttons:
        reply["buttons"] = [{"title": b["title"], "payload": b["payload"]} for b in buttons]
    return reply
