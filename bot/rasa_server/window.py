"""Keep a conversation's state and its last turns, drop the rest: pure functions over event dicts.

Rasa walks the whole history some thirty times a turn, so an unbounded one makes long conversations slow,
and even three turns cost more than the turn itself. What the history meant (slots, active form, pause) is
folded into a few events; what was said long ago is the transcript's business. Two views of it:

- What is stored (`trim`) keeps the last turns, because a message that is sent again is answered from its own.
- What Rasa gets (`recall`) keeps none: rules look at the turn at hand. `extend` puts both together again.
"""

from __future__ import annotations

from typing import Any

Event = dict[str, Any]
_HEARD = ("risk", "topics")  # of the metadata: what the pipeline has made use of


def trim(events: list[Event], keep_turns: int) -> list[Event]:
    """The last `keep_turns` turns, preceded by events that rebuild the state they started from."""
    starts = [i for i, event in enumerate(events) if event["event"] == "user"]
    if len(starts) <= keep_turns:
        return events
    cut = starts[-keep_turns]
    return _state_events(events[:cut]) + events[cut:]


def recall(events: list[Event]) -> list[Event]:
    """What a new turn has to know of the stored `events`: their state, and when the person last wrote.

    The age of the last message decides when a session ends, so it stays, without what was said in it.
    """
    users = [event for event in events if event["event"] == "user"]
    if not users:
        return events
    *state, listen = _state_events(events)
    return [*state, {**users[-1], "text": None, "parse_data": {}}, listen]


def extend(stored: list[Event], lived: list[Event]) -> list[Event]:
    """`stored` and the turn that began from `recall(stored)` and led to `lived`."""
    return stored + lived[len(recall(stored)) :]


def _state_events(events: list[Event]) -> list[Event]:
    """A session start and the state that `events` lead to, ready to listen."""
    slots: dict[str, Any] = {}
    loop: str | None = None
    paused = False
    for event in events:
        kind = event["event"]
        if kind == "slot":
            slots[event["name"]] = event["value"]
        elif kind in ("reset_slots", "restart", "session_started"):
            # A new session sets the slots it carries over again, as events of its own.
            slots = {}
            loop = None if kind != "reset_slots" else loop
            paused = paused if kind == "reset_slots" else False
        elif kind == "active_loop":
            loop = event["name"]
        elif kind in ("pause", "resume"):
            paused = kind == "pause"
    at = events[-1].get("timestamp")
    folded: list[Event] = [{"event": "action", "name": "action_session_start"}, {"event": "session_started"}]
    folded += [{"event": "slot", "name": name, "value": value} for name, value in slots.items()]
    if loop:
        folded.append({"event": "active_loop", "name": loop})
    if paused:
        folded.append({"event": "pause"})
    folded.append({"event": "action", "name": "action_listen"})
    return [{**event, "timestamp": at} for event in folded]


def slim(events: list[Event]) -> list[Event]:
    """Without what Rasa records of a message but nobody reads again.

    The last message keeps its ranking, because its answer may have to be rebuilt; the assessment that
    came in with it is the same as the one the pipeline put under "risk", and the topics are in the ranking.
    """
    last = max((i for i, event in enumerate(events) if event["event"] == "user"), default=-1)
    return [_slim_user(e, i == last) if e["event"] == "user" else e for i, e in enumerate(events)]


def _slim_user(event: Event, is_last: bool) -> Event:
    dropped = {"metadata", "text_tokens"} if is_last else {"metadata", "text_tokens", "intent_ranking"}
    parsed = {key: value for key, value in (event.get("parse_data") or {}).items() if key not in dropped}
    metadata = {key: value for key, value in (event.get("metadata") or {}).items() if key not in _HEARD}
    return {**event, "parse_data": parsed, "metadata": metadata}
